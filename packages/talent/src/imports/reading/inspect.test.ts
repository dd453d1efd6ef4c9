import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Inspection, inspectFile } from './inspect.ts'
import { readRows } from './rows.ts'
import { sourceOf } from './source.ts'

const inspect = (content: string | Uint8Array): Promise<Inspection> => inspectFile(sourceOf('file.csv', content))

async function table(content: string | Uint8Array): Promise<string[][]> {
  const source = sourceOf('file.csv', content)
  const inspection = await inspectFile(source)
  const rows = [inspection.header]
  for await (const row of readRows(source, inspection)) if ('cells' in row) rows.push(row.cells)
  return rows
}

const words = [
  ['name', 'ort'],
  ['Zoë Müller', 'Kraków €'],
  ['李雷', 'Łódź'],
]
const text = words.map((row) => row.join(',')).join('\r\n')
const western = 'name,ort\nZoë Müller,Köln €\nSão “Bento”,Âge\n'

function utf16(content: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + content, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(text, 'le', true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(text, 'be', true), 'utf-16be'],
    ['UTF-16 LE without', utf16(text, 'le', false), 'utf-16le'],
    ['UTF-16 BE without', utf16(text, 'be', false), 'utf-16be'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await table(bytes)).toEqual(words)
    expect((await inspect(bytes)).encoding).toBe(encoding)
    expect((await inspect(bytes)).sample[0]?.cells).toEqual(words[1])
  })

  it('reads what is no UTF-8 as windows-1252, also when the first such byte comes late', async () => {
    const bytes = Buffer.from(western.replace('€', '\x80').replace('“', '\x93').replace('”', '\x94'), 'latin1')
    expect(await table(bytes)).toEqual([
      ['name', 'ort'],
      ['Zoë Müller', 'Köln €'],
      ['São “Bento”', 'Âge'],
    ])
    const late = Buffer.concat([
      Buffer.from('name,ort\n'),
      Buffer.from('Ana,Bonn\n'.repeat(70_000)),
      Buffer.from('Zo\xeb,K\xf6ln\n', 'latin1'),
    ])
    expect((await table(late)).at(-1)).toEqual(['Zoë', 'Köln'])
    expect((await inspect(late)).encoding).toBe('windows-1252')
  })

  it('finds UTF-8 also where chunks cut characters in two', async () => {
    const bytes = Buffer.from(text)
    const source = {
      name: 'file.csv',
      async *open() {
        for (const byte of bytes) yield Uint8Array.of(byte)
      },
    }
    expect((await inspectFile(source)).encoding).toBe('utf-8')
  })
})

describe('delimiters', () => {
  it.each([
    ['commas', 'name,city\nAna,Bonn\n', ','],
    ['semicolons with decimal commas', 'name;salary;hours\nAna;1.234,56;7,5\nBo;99,10;8,0\n', ';'],
    [
      'semicolons with commas in the header',
      'name, first;city, country\nKlein, Ana;Bonn, Germany\nGross, Bo;Ulm, Germany\n',
      ';',
    ],
    ['tabs with commas in the text', 'name\tskills\nAna\tsql, python\nBo\tgo, rust\n', '\t'],
    ['pipes', 'name|city|a,b\nAna|Bonn|x\n', '|'],
    ['commas with lists of semicolons', 'name,skills\nAna,sql;python;go\nBo,sql;rust;c\n', ','],
    ['commas within quotes beside semicolons', 'name;note\nAna;"a,b,c"\nBo;"d,e,f"\n', ';'],
    ['a line that says so', 'sep=;\nname;city\nAna;Bonn\n', ';'],
    ['a single column', 'email\nana@uni.edu\nbo@uni.edu\n', ','],
  ])('%s', async (_, content, delimiter) => {
    expect((await inspect(content)).dialect.delimiter).toBe(delimiter)
  })

  it('leaves out the line that says the delimiter, of the header and the rows', async () => {
    expect(await table('sep=|\r\nname|city\r\nAna|Bonn\r\n')).toEqual([
      ['name', 'city'],
      ['Ana', 'Bonn'],
    ])
  })

  it('reads quotes after blanks as quotes where the file is written so', async () => {
    expect(await table('name, city, note\nAna, Bonn, "a, b"\nBo, "Ulm, Donau", (c) voilà\n')).toEqual([
      ['name', 'city', 'note'],
      ['Ana', 'Bonn', 'a, b'],
      ['Bo', 'Ulm, Donau', '(c) voilà'],
    ])
  })
})

describe('the header', () => {
  it('is trimmed, distinct and nowhere empty, and says what was changed', async () => {
    const { header, headerNotes } = await inspect(' Name ,,Name,Name (2),column_2,\nx,1,2,3,4,5\n')
    expect(header).toEqual(['Name', 'column_2 (2)', 'Name (3)', 'Name (2)', 'column_2', 'column_6'])
    expect(headerNotes).toEqual([
      'Column 2 has no name; it is called column_2 (2).',
      'Two columns are called "Name"; the one at place 3 is called "Name (3)".',
      'Column 6 has no name; it is called column_6.',
    ])
  })

  it('may have line breaks and misread characters', async () => {
    expect((await inspect('"first\nname",StraÃŸe\nAna,x\n')).header).toEqual(['first name', 'Straße'])
  })

  it('is refused beyond the limits, with the number', async () => {
    const columns = Array.from({ length: 501 }, (_, index) => `c${index}`).join(',')
    await expect(inspect(`${columns}\n1\n`)).rejects.toThrow(/501 columns; an import takes 500/)
    await expect(inspect(`a,${'x'.repeat(256)}\n1,2\n`)).rejects.toThrow(/name of column 2 .* longer than 255/)
    await expect(inspect(`a,"b\n1,2\n`)).rejects.toThrow(/header line .* cannot be read/)
  })
})

describe('the rest', () => {
  it('hashes and measures the unpacked bytes, packed or not', async () => {
    const content = '\uFEFFname,city\nAna,Bonn\n'
    const expected = { size: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') }
    expect(await inspect(content)).toMatchObject(expected)
    expect(await inspect(gzipSync(content))).toMatchObject(expected)
  })

  it('counts rows and samples the beginning and an even spread, the same each time', async () => {
    const content = `n\n${Array.from({ length: 10_000 }, (_, index) => index + 1).join('\n')}\n`
    const { rows, sample } = await inspect(content)
    const numbers = sample.map(({ row }) => row)
    expect(rows).toBe(10_000)
    expect(numbers.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
    expect(numbers.length).toBeGreaterThan(200)
    expect(numbers.length).toBeLessThanOrEqual(300)
    const steps = new Set(numbers.slice(101).map((row, index) => row - (numbers[100 + index] as number)))
    expect(steps.size).toBe(1)
    expect(numbers.at(-1)).toBeGreaterThan(9900)
    expect((await inspect(content)).sample).toEqual(sample)
    expect(sample.every(({ row, cells }) => cells[0] === String(row))).toBe(true)
  })

  it('tells what columns hold', async () => {
    const { columns } = await inspect(
      'day,pay,note\n25/12/2024,57.5,a\n01/02/2024,"1,234",\n12/25/2024,40.000,a\n02.03.2024,"1.234,5",b\n',
    )
    expect(columns[0]).toMatchObject({ filled: 4, empty: 0, dayFirst: 1, monthFirst: 1, eitherFirst: 1, moreValues: false })
    expect(columns[1]).toMatchObject({ pointDecimals: 1, commaDecimals: 1, pointThousands: 1 })
    expect(columns[2]).toMatchObject({
      filled: 3,
      empty: 1,
      values: [
        { text: 'a', count: 2 },
        { text: 'b', count: 1 },
      ],
    })
  })

  it('keeps little of long cells and many values', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `${index} ${'x'.repeat(5000)}`)
    const { columns, sample } = await inspect(`n\n${rows.join('\n')}\n`)
    expect(columns[0]).toMatchObject({ filled: 500, moreValues: true })
    expect(columns[0]?.values).toHaveLength(100)
    expect(sample[0]?.cells[0]).toHaveLength(2000)
  })

  it('is plain JSON', async () => {
    const inspection = await inspect(western)
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection)
  })
})
