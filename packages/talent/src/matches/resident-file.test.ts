import { describe, expect, it } from 'vitest'
import { openBench, temporaryFolder, type Bench } from '../../test/context.ts'
import { inSnapshot, type Context, type ListsFile } from '../context.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { updatePerson } from '../people/people.ts'
import { erasePerson } from '../privacy/privacy.ts'
import { refreshMatches } from './refresh.ts'
import { keepLists, restoreLists } from './resident.ts'
import { runMatches } from './run.ts'

class FileInMemory implements ListsFile {
  bytes: Buffer | undefined
  reads = 0
  read(): Uint8Array | undefined {
    this.reads += 1
    return this.bytes
  }
  write(pieces: readonly Uint8Array[]): void {
    this.bytes = Buffer.concat(pieces)
  }
  remove(): void {
    this.bytes = undefined
  }
}

const lists = (context: Context) =>
  inSnapshot(context, async ({ session }) =>
    (await session.table('match_lists').list())
      .map(({ subject_id, threshold, top }) => `${subject_id} ${threshold} ${Buffer.from(top).toString('hex')}`)
      .toSorted(),
  )

const people = (context: Context) =>
  inSnapshot(context, ({ session }) => session.table('profiles').list({ orderBy: { number: 'asc' } }))

interface Started extends AsyncDisposable {
  context: Context
  bench: Bench
  file: FileInMemory
}

/** A program on this database and this file, as if it had just begun. */
async function begin(url: string, file: FileInMemory, migrated: boolean): Promise<Started> {
  const bench = await openBench(migrated ? { url } : { url, migrated: false, start: new Date('2026-12-01T10:00:00Z') })
  const context = { ...bench.context, listsFile: file }
  return { bench, context, file, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() }
}

/** Matched, and one change taken in, so that the file is there. */
async function matched(url: string): Promise<FileInMemory> {
  const file = new FileInMemory()
  await using first = await begin(url, file, true)
  await makeDemonstration(first.context, { people: 40, jobs: 30, seed: 7 })
  await runMatches(first.context, { top: 5 })
  first.bench.clock.advance(1)
  await updatePerson(first.context, (await people(first.context))[0]!.id, { years: 9 })
  await refreshMatches(first.context)
  await keepLists(first.context)
  expect(file.bytes).toBeDefined()
  return file
}

async function mustFollow({ context, bench }: Started): Promise<void> {
  bench.clock.advance(3)
  await updatePerson(context, (await people(context))[3]!.id, { years: 1, city: 'Berlin', country: 'DE' })
  await refreshMatches(context)
  const followed = await lists(context)
  expect((await runMatches(context, { top: 5 })).changed).toBe(0)
  expect(await lists(context)).toEqual(followed)
}

describe('lists in a file', () => {
  it('are those that the next program begins with, and follow what changes', async () => {
    using folder = temporaryFolder()
    const file = await matched(folder.databaseUrl)
    await using next = await begin(folder.databaseUrl, file, false)
    expect(await restoreLists(next.context)).toMatch(/^The lists of 40 people and 30 jobs are there, as they were at 2026-/)
    next.bench.statements.length = 0
    await updatePerson(next.context, (await people(next.context))[3]!.id, { years: 2 })
    await refreshMatches(next.context)
    // Of skills only those of who has changed were read.
    const read = next.bench.statements.filter((sql) => /from "skills"/i.test(sql))
    expect(read.filter((sql) => !/"profile_id"/i.test(sql.split(/where/i)[1] ?? ''))).toEqual([])
    await mustFollow(next)
  })

  it('are refused where they are torn, damaged or of another run, and made anew', async () => {
    using folder = temporaryFolder()
    const file = await matched(folder.databaseUrl)
    const whole = Buffer.from(file.bytes!)
    {
      await using next = await begin(folder.databaseUrl, file, false)
      file.bytes = whole.subarray(0, -9)
      expect(await restoreLists(next.context)).toMatch(/cut short, and is made anew/)
      file.bytes = Buffer.from(whole)
      file.bytes[whole.length - 40]! ^= 1
      expect(await restoreLists(next.context)).toMatch(/damaged, and is made anew/)
      await mustFollow(next)
    }
    await using later = await begin(folder.databaseUrl, file, false)
    file.bytes = whole
    expect(await restoreLists(later.context)).toMatch(/of another run, and is made anew/)
    file.bytes = undefined
    expect(await restoreLists(later.context)).toBeUndefined()
  })

  it('hold nobody who was erased, not even where that happens while they are written', async () => {
    using folder = temporaryFolder()
    const file = await matched(folder.databaseUrl)
    await using next = await begin(folder.databaseUrl, file, false)
    await restoreLists(next.context)
    const [erased] = await people(next.context)
    expect(file.bytes!.includes(erased!.id)).toBe(true)
    await erasePerson(next.context, erased!.id, { name: erased!.name })
    expect(file.bytes === undefined).toBe(true)
    // Lists of before, that another program still has in memory, do not stay in the file.
    await keepLists(next.context)
    expect(file.bytes === undefined).toBe(true)
    next.bench.clock.advance(1)
    await mustFollow(next)
    next.bench.clock.advance(1)
    await updatePerson(next.context, (await people(next.context))[3]!.id, { years: 4 })
    await refreshMatches(next.context)
    await keepLists(next.context)
    expect(file.bytes!.includes(erased!.id)).toBe(false)
  })
})
