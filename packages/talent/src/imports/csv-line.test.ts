import { describe, expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'

describe('a line of CSV', () => {
  it.each([
    [['a', 'b,c', 'say "hi"', 'two\nlines'], 'a,"b,c","say ""hi""","two\nlines"\r\n'],
    [['=1+1', '+SUM(A1)', '@x', '-cmd', '\tx'], "'=1+1,'+SUM(A1),'@x,'-cmd,'\tx\r\n"],
    [['-12.50', '+3', '2026-11-21', ''], '-12.50,+3,2026-11-21,\r\n'],
  ])('%j', (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })
})
