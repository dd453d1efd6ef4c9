import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../errors.ts'
import { inspectFile } from './inspect.ts'
import { type Row, readRows, type UnreadableRow } from './rows.ts'
import { type ImportSource, sourceOf } from './source.ts'

async function read(source: ImportSource, afterRow = 0): Promise<(Row | UnreadableRow)[]> {
  const inspection = await inspectFile(source)
  const rows: (Row | UnreadableRow)[] = []
  for await (const row of readRows(source, inspection, afterRow)) rows.push(row)
  if (afterRow === 0) {
    expect(inspection.rows).toBe(rows.at(-1)?.row)
    expect(inspection.unreadableRows).toBe(rows.filter((row) => 'problem' in row).length)
  }
  return rows
}

const cells = async (content: string | Uint8Array): Promise<unknown[]> =>
  (await read(sourceOf('file.csv', content))).map((row) => ('cells' in row ? row.cells : row.problem))

function chunked(content: Buffer, size: number): ImportSource {
  return {
    name: 'file.csv',
    async *open() {
      for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
    },
  }
}

describe('rows', () => {
  it('are numbered from 1 after the header and as wide as it', async () => {
    expect(await read(sourceOf('a', 'a,b,c\n1,2,3\n4\n5,6,7,,\n'))).toEqual([
      { row: 1, cells: ['1', '2', '3'] },
      { row: 2, cells: ['4', '', ''] },
      { row: 3, cells: ['5', '6', '7'] },
    ])
  })

  it('tell surplus cells and go on', async () => {
    const [first, second] = await read(sourceOf('a', 'a,b\n1,2,x\n3,4\n'))
    expect(first).toMatchObject({ row: 1, problem: 'The row has 3 cells, but the header names 2 columns', text: '1, 2, x' })
    expect(first).toHaveProperty('howToFix', expect.stringContaining('quotes'))
    expect(second).toEqual({ row: 2, cells: ['3', '4'] })
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR only', '\r'],
  ])('end with %s', async (_, end) => {
    expect(await cells(['a,b', '1,2', '"x', 'y",4', ''].join(end))).toEqual([
      ['1', '2'],
      [`x${end}y`, '4'],
    ])
  })

  it('may mix line ends, and need none at the end', async () => {
    expect(await cells('a,b\r\n1,2\n3,4\r5,6\r\r\n7,"8"')).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ])
  })

  it('skip blank lines without numbering them, the same on resuming', async () => {
    const content = '\n\na,b\n\n1,2\n , \n,\n"",""\n3,4\n\n\n5,6\n'
    expect(await read(sourceOf('a', content))).toEqual([
      { row: 1, cells: ['1', '2'] },
      { row: 2, cells: ['3', '4'] },
      { row: 3, cells: ['5', '6'] },
    ])
    expect(await read(sourceOf('a', content), 2)).toEqual([{ row: 3, cells: ['5', '6'] }])
    expect(await read(sourceOf('a', content), 3)).toEqual([])
  })

  it('keep formulas, quotes and odd signs as text', async () => {
    expect(await cells('a,b\n=1+1,"=HYPERLINK(""http://x"")"\n@SUM(A1),-2+3\n5" pipe,say "hi" now\n"""x""",""""\n')).toEqual([
      ['=1+1', '=HYPERLINK("http://x")'],
      ['@SUM(A1)', '-2+3'],
      ['5" pipe', 'say "hi" now'],
      ['"x"', '"'],
    ])
  })
})

describe('broken rows are told and left behind', () => {
  it('a quote that is never closed', async () => {
    const rows = await read(sourceOf('a', 'a,b\n1,2\n3,"x\n4,5\n6,7\n'))
    expect(rows.map((row) => ('cells' in row ? row.cells.join() : row.problem))).toEqual([
      '1,2',
      'A quote opens in this row and is not closed',
      '4,5',
      '6,7',
    ])
    expect(rows[1]).toMatchObject({ row: 2, text: '3,"x', howToFix: expect.stringContaining('""') })
  })

  it('a quote that is closed by the next one far below', async () => {
    expect(await cells('a,b\n1,"x\n3,4\n5,"y"\n7,8\n')).toEqual([
      'A quote stands in the middle of a quoted cell',
      ['3', '4'],
      ['5', 'y'],
      ['7', '8'],
    ])
  })

  it('a quote in the middle of a quoted cell', async () => {
    expect(await cells('a,b\n1,"he said "hi", bye"\n"x"y,2\n3,"ok"\n')).toEqual([
      'A quote stands in the middle of a quoted cell',
      'A quote stands in the middle of a quoted cell',
      ['3', 'ok'],
    ])
  })

  it('text after a closing quote where blanks pad the cells', async () => {
    expect(await cells('a, b\n1, "x"\n2, "y" z\n3, "w"\n')).toEqual([
      ['1', 'x'],
      'A quote stands in the middle of a quoted cell',
      ['3', 'w'],
    ])
  })

  it('a line of 10 MB', async () => {
    const long = Buffer.concat([Buffer.from('a,b\n1,2\n'), Buffer.alloc(10_000_000, 'x'), Buffer.from(',y\r\n3,4\n')])
    expect(await cells(long)).toEqual([['1', '2'], 'The row is longer than 1 MiB', ['3', '4']])
    const empty = Buffer.concat([Buffer.from('a,b\n'), Buffer.alloc(5_000_000, ','), Buffer.from('\n3,4\n')])
    expect(await cells(empty)).toEqual(['The row is longer than 1 MiB', ['3', '4']])
    expect(await cells(Buffer.concat([Buffer.from('a,b\n'), Buffer.alloc(3_000_000, 'x')]))).toEqual([
      'The row is longer than 1 MiB',
    ])
  })

  it('a quote that swallows more than a row may hold', async () => {
    const lines = '5,6\n'.repeat(300_000)
    const rows = await read(sourceOf('a', `a,b\n1,"2\n${lines}`))
    expect(rows).toHaveLength(300_001)
    expect(rows[0]).toMatchObject({ problem: 'A quote opens in this row and is not closed' })
    expect(rows.at(-1)).toEqual({ row: 300_001, cells: ['5', '6'] })
  })

  it('a NUL character', async () => {
    expect(await cells(`a,b\n1,2\n3,x\0y\n${'4,5\n'.repeat(100)}`)).toEqual([
      ['1', '2'],
      'The row holds a NUL character, which is no text',
      ...Array.from({ length: 100 }, () => ['4', '5']),
    ])
  })

  it('many of them, in time that grows with the file only', async () => {
    const rows = await read(sourceOf('a', `a,b\n${'1,"x\n'.repeat(8_000)}`))
    expect(rows.length).toBeGreaterThan(7_600)
    expect(rows.every((row) => 'problem' in row)).toBe(true)
  })
})

describe('for any table', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\r\n', ' ', '漢', "'", '='), maxLength: 8 })
  const rowsOf = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

  it('what was written is read, whatever the delimiter, line end and chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 40 }),
        async (table, delimiter, end, size) => {
          const header = (table[0] as string[]).map((_, index) => `column ${index}`)
          const content = [header, ...table].map((row) => row.map(quote).join(delimiter)).join(end)
          const kept = table.filter((row) => row.some((cell) => cell.trim() !== ''))
          fc.pre(kept.length > 0)
          const rows = await read(chunked(Buffer.from(content), size))
          expect(rows).toEqual(kept.map((row, index) => ({ row: index + 1, cells: row })))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('resuming after any row goes on with the next, of any bytes', async () => {
    const soup = fc.string({
      unit: fc.constantFrom('a', 'b', '"', '"', ',', ',', '\n', '\n', '\r', ' ', '\0', 'é'),
      minLength: 1,
      maxLength: 120,
    })
    await fc.assert(
      fc.asyncProperty(soup, fc.integer({ min: 1, max: 30 }), async (content, size) => {
        const source = chunked(Buffer.from(`h1,h2\n${content}`), size)
        let rows: (Row | UnreadableRow)[]
        try {
          rows = await read(source)
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
          return
        }
        expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1))
        const middle = Math.floor(rows.length / 2)
        expect(await read(source, middle)).toEqual(rows.slice(middle))
        expect(await read(sourceOf('file.csv', `h1,h2\n${content}`))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('reads no further ahead than it must', async () => {
    const pulled = { chunks: 0 }
    const endless: ImportSource = {
      name: 'file.csv',
      async *open() {
        yield Buffer.from('a,b\n')
        for (; pulled.chunks < 50; pulled.chunks++) yield Buffer.alloc(64 * 1024, '1,2\n')
      },
    }
    const inspection = await inspectFile(endless)
    expect(inspection.rows).toBe((50 * 64 * 1024) / 4)
    pulled.chunks = 0
    for await (const { row } of readRows(endless, inspection)) if (row === 5) break
    expect(pulled.chunks).toBeLessThan(10)
  })
})
