// Files that no honest program writes, brought in by the real one: a clear answer, bounded memory, nothing half done.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ImportView } from '@moirai/contract/imports'
import { mostMegabytes, watched } from './long-imports.ts'
import { must } from './musts.ts'
import { openProgram } from './program.ts'

interface Hostile {
  readonly what: string
  readonly bytes: (size: number) => Iterable<string | Buffer>
  /** Of the full form, in bytes. */
  readonly size: number
  readonly gzip?: boolean
  /** The rows that are to come in, and those that are to fail; or what the refusal of the whole file says. */
  readonly ends: { created: number; failed: number } | RegExp
}

const mega = 1024 ** 2
const head = 'external_id,name,email\n'
const people = 'h1,Ada Lovelace,ada@example.org\nh2,Ben Ito,ben@example.org\n'

/** `size` bytes of a repeated text, a piece at a time. */
function* repeated(text: string, size: number): Generator<Buffer> {
  const piece = Buffer.from(text.repeat(Math.ceil(mega / text.length))).subarray(0, Math.min(mega, size))
  for (let left = size; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length))
}

export const hostileFiles: readonly Hostile[] = [
  {
    what: 'a line of 100 MB between two good ones',
    size: 100 * mega,
    *bytes(size) {
      yield `${head}h1,Ada Lovelace,ada@example.org\n`
      yield* repeated('x', size)
      yield ',y\nh2,Ben Ito,ben@example.org\n'
    },
    ends: { created: 2, failed: 1 },
  },
  {
    what: 'a header of 100 MB',
    size: 100 * mega,
    bytes: (size) => repeated('x', size),
    ends: /header|longer/,
  },
  {
    what: 'a million columns in the header',
    size: 1_000_000,
    *bytes(size) {
      yield* repeated('a,', size)
      yield `a\n${people}`
    },
    ends: /columns|header|longer/,
  },
  {
    what: 'a million cells in a row',
    size: 1_000_000,
    *bytes(size) {
      yield `${head}h1,Ada Lovelace,ada@example.org\n`
      yield* repeated(',', size)
      yield 'x\nh2,Ben Ito,ben@example.org\n'
    },
    ends: { created: 2, failed: 1 },
  },
  {
    what: 'quotes that stand alone',
    size: 3 * mega,
    *bytes(size) {
      yield `external_id,name,email,note\nh1,"Ada Lovelace,ada@example.org,\nh2,Ben Ito,ben@example.org,\n`
      const row = `h3,Cem Kaya,cem@example.org,${'x'.repeat(3_000)}\n`
      yield row.repeat(Math.ceil(size / row.length))
    },
    ends: { created: 2, failed: 1 },
  },
  {
    what: 'NUL characters',
    size: 0,
    bytes: () => [`${head}h1,Ada\0Lovelace,ada@example.org\n${people.replaceAll('h1', 'h3')}`],
    ends: { created: 2, failed: 1 },
  },
  {
    what: 'UTF-16 with a byte order mark',
    size: 0,
    bytes: () => [Buffer.from(`\u{feff}${head}${people}`, 'utf16le')],
    ends: { created: 2, failed: 0 },
  },
  {
    what: 'UTF-8 with a byte order mark',
    size: 0,
    bytes: () => [`\u{feff}${head}${people}`],
    ends: { created: 2, failed: 0 },
  },
  {
    what: 'columns of one name',
    size: 0,
    bytes: () => ['external_id,name,name,name\nh1,Ada Lovelace,x,y\nh2,Ben Ito,x,y\n'],
    ends: { created: 2, failed: 0 },
  },
  {
    what: 'a gigabyte of commas, packed',
    size: 1024 * mega,
    gzip: true,
    bytes: (size) => repeated(',', size),
    ends: /times its size|header|columns|nothing but blanks/,
  },
]

/** Brings one of them in, at `share` of its full size. @returns What came of it. @throws Error what is wrong. */
export async function bringHostile({ what, bytes, size, gzip = false, ends }: Hostile, share: number): Promise<string> {
  using program = openProgram()
  const path = program.path(gzip ? 'file.csv.gz' : 'file.csv')
  const file = createWriteStream(path)
  const source = Readable.from(bytes(Math.ceil(size * share)))
  await (gzip ? pipeline(source, createGzip({ level: 1 }), file) : pipeline(source, file))
  const { ran, megabytes } = await watched(program.start(['import', 'people', path, '--json']))
  const told = `${what}: ${megabytes} MB at most`
  must(megabytes < mostMegabytes, told)
  const document = JSON.parse(ran.stdout) as { import?: ImportView; error?: { message: string } }
  if (ends instanceof RegExp) {
    const said = document.error?.message ?? ''
    must(ran.status === 1 && ends.test(said), `${what}: ended with ${ran.status}: ${said}${ran.stderr}`)
    must(program.databaseHash() === 'none', `${what}: a database was made for nothing`)
    return `${told}, refused: ${said.slice(0, 100)}`
  }
  const { created, failed } = document.import ?? {}
  must(created === ends.created && failed === ends.failed, `${what}: ${created} created, ${failed} failed`)
  return `${told}, ${created} created, ${failed} failed`
}

/** All of them at full size. */
export async function bringAllHostile(): Promise<string> {
  const told: string[] = []
  for (const hostile of hostileFiles) told.push(await bringHostile(hostile, 1))
  return told.join('\n  ')
}
