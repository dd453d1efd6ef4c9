// Imports undone on every engine: the rows of before, to the last byte, except what was touched since.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apply } from '../src/applications/applications.ts'
import { describeImport, importFile, undoImport } from '../src/imports/imports.ts'
import { inSnapshot, inTransaction, type Context } from '../src/context.ts'
import { addEvidence } from '../src/skills/skills.ts'
import { updatePerson } from '../src/people/people.ts'
import type { Bench } from './context.ts'
import { embedded, servers, type EngineGround } from './every-engine.ts'
import { csv, file, jobsFile, peopleFile } from './files.ts'

const tables = ['profiles', 'students', 'skills', 'evidences', 'companies', 'job_postings', 'job_skills'] as const

/** Every row, hidden ones too, with every column. */
const everything = (context: Context): Promise<Record<string, string[]>> =>
  inSnapshot(context, async ({ session }) => {
    const rows = async (name: (typeof tables)[number]) =>
      (await session.table(name as 'profiles').list({ includeDeleted: true }))
        .map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
        .toSorted()
    const found: Record<string, string[]> = {}
    for (const name of tables) found[name] = await rows(name)
    return found
  })

const bring = (context: Context, kind: 'people' | 'jobs', content: string, onDuplicate: 'update' | 'skip' = 'update') =>
  importFile(context, { kind, source: file(content), dryRun: false, onDuplicate })

/** The same people by other names and with other skills, in rows that repeat one another, and as many new ones. */
const changedPeople = (count: number): string =>
  peopleFile(2 * count)
    .replaceAll('Person', 'Human')
    .replaceAll('University of Moss', 'College of Fern')
    .replaceAll('welding', 'glazing')

const personOf = (context: Context, external_id: string) =>
  inSnapshot(context, async ({ session }) => (await session.table('profiles').findBy({ external_id }))!)
const stood = async (context: Context, id: string) => (await describeImport(context, id)).undo

describe.each([embedded, ...servers])('undoing on $name', ({ lack, start }) => {
  let ground: EngineGround
  let bench: Bench
  beforeAll(async () => {
    if (lack !== undefined) return
    ground = await start()
    bench = await ground.open()
  })
  afterAll(async () => {
    if (lack !== undefined) return
    await bench.database.close()
    await ground.remove()
  })

  it.skipIf(lack !== undefined)('an import of people leaves the rows of before, and the file can come again', async () => {
    const { context } = bench
    await bring(context, 'people', peopleFile(700))
    const { id: personId } = await personOf(context, 'p3')
    const skill = await inSnapshot(context, ({ session }) => session.table('skills').findBy({ profile_id: personId }))
    await addEvidence(context, { skillId: skill!.id, kind: 'link', url: 'https://example.org/proof' })
    const before = await everything(context)
    const view = await bring(context, 'people', changedPeople(700))
    expect(await everything(context)).not.toEqual(before)
    expect((await stood(context, view.id)).possibleUntil).not.toBeNull()
    const told: number[] = []
    const undone = await undoImport(context, view.id, { onProgress: (done) => void told.push(done) })
    expect(undone.status).toBe('undone')
    expect(told).toEqual([500, 1000, 1400])
    expect(await everything(context)).toEqual(before)
    expect(await stood(context, view.id)).toEqual({
      possibleUntil: null,
      deleted: view.created,
      restored: view.updated,
      kept: [],
    })
    // What the rows were is kept no longer than it is needed.
    const kept = await inSnapshot(context, ({ session }) => session.table('import_rows').count({ before: { not: null } }))
    expect(kept).toBe(0)
    await expect(undoImport(context, view.id)).rejects.toMatchObject({ code: 'taken' })
    expect(await bring(context, 'people', changedPeople(700))).toMatchObject({ created: view.created, updated: view.updated })
  })

  it.skipIf(lack !== undefined)('an import of jobs takes its companies along, and only those', async () => {
    const { context } = bench
    await bring(context, 'jobs', jobsFile(300))
    const before = await everything(context)
    // Half of them are known by other titles, the other half are of new companies.
    const lines = jobsFile(600).replaceAll('Clerk', 'Officer').split('\n')
    const more = lines.map((line, index) => (index > 300 ? line.replace('Company', 'Firm') : line)).join('\n')
    const view = await bring(context, 'jobs', more)
    expect(view.updated).toBeGreaterThan(200)
    await undoImport(context, view.id)
    expect(await everything(context)).toEqual(before)
  })

  it.skipIf(lack !== undefined)('keeps what was changed, applied with or lost since, and says so', async () => {
    const { context } = bench
    const rows = (names: string[]) => csv([['external_id', 'name'], ...names.map((name) => [`x-${name}`, name])])
    await bring(context, 'people', rows(['Ada', 'Ben', 'Cem']))
    const job = await inSnapshot(context, ({ session }) => session.table('job_postings').findBy({ status: 'open' }))
    const view = await bring(context, 'people', rows(['Ada', 'Ben', 'Cem', 'Dot', 'Eve', 'Fay']).replaceAll(',', ',Dr '))
    const idOf = async (name: string) => (await personOf(context, `x-${name}`)).id
    await updatePerson(context, await idOf('Ada'), { headline: 'Clerk' })
    await updatePerson(context, await idOf('Dot'), { headline: 'Cook' })
    await apply(context, { person: await idOf('Eve'), job: job!.id })
    const lost = await idOf('Cem')
    await inTransaction(context, ({ session }) => session.table('profiles').purge({ id: lost }))
    await undoImport(context, view.id)
    const undo = await stood(context, view.id)
    expect([undo.deleted, undo.restored]).toEqual([1, 1])
    expect(undo.kept.toSorted((a, b) => b.rows - a.rows || a.examples[0]! - b.examples[0]!)).toEqual([
      { reason: 'It was changed after the import.', rows: 2, examples: [4, 1] },
      { reason: 'It is not here any more.', rows: 1, examples: [3] },
      { reason: 'This person has applied for a job by now.', rows: 1, examples: [5] },
    ])
    expect((await personOf(context, 'x-Ben')).name).toBe('Ben')
    expect((await personOf(context, 'x-Ada')).name).toBe('Dr Ada')
  })

  it.skipIf(lack !== undefined)('goes on where it was broken off; what cannot be undone is refused', async () => {
    const { context, clock } = bench
    const before = await everything(context)
    const content = peopleFile(700).replaceAll('p', 'q')
    const view = await bring(context, 'people', content)
    const stop = new AbortController()
    const broken = undoImport(context, view.id, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(broken).rejects.toMatchObject({ code: 'stale' })
    expect(await everything(context)).not.toEqual(before)
    await undoImport(context, view.id)
    expect(await everything(context)).toEqual(before)
    const rehearsed = await importFile(context, { kind: 'people', source: file(content), dryRun: true, onDuplicate: 'update' })
    await expect(undoImport(context, rehearsed.id)).rejects.toMatchObject({ code: 'invalid' })
    const late = await bring(context, 'people', content, 'skip')
    clock.advance(2.1)
    await expect(undoImport(context, late.id)).rejects.toMatchObject({ code: 'stale' })
    expect((await stood(context, late.id)).possibleUntil).toBeNull()
  })
})
