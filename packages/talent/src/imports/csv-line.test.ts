import { describe, expect, it } from 'vitest'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvLine, withoutApostrophe } from './csv-line.ts'

describe('a line of CSV', () => {
  it.each([
    [['a', 'b,c', 'say "hi"', 'two\nlines'], 'a,"b,c","say ""hi""","two\nlines"\r\n'],
    [['=1+1', '+SUM(A1)', '@x', '-cmd', '\tx'], "'=1+1,'+SUM(A1),'@x,'-cmd,'\tx\r\n"],
    [['-12.50', '+3', '2026-11-21', ''], '-12.50,+3,2026-11-21,\r\n'],
    [['＝1', '＋1', '－1', '＠x', '\n=1'], "'＝1,'＋1,'－1,'＠x,\"'\n'=1\"\r\n"],
    [['a;=1+1', 'a,@x', 'a\t-cmd', 'a|＝x', 'a; b-c'], "a;'=1+1,\"a,'@x\",a\t'-cmd,a|'＝x,a; b-c\r\n"],
  ])('begins no formula, in no cell and behind no delimiter: %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })

  it('read again is what was written', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^['=+@;,|\t\r\n"＝－a1-]{0,9}$/))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        const [read] = parse(csvLine(cells), { relaxColumnCount: true })
        expect(read!.map(withoutApostrophe)).toEqual(cells)
      }),
    )
  })
})
