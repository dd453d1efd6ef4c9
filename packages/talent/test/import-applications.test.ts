// Applications brought in by files, on every engine: found again, moved on by the rules, exported and undone without loss.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ImportView } from '@moirai/contract/imports'
import { apply, listApplications, moveApplication, noteOnApplication, showApplication } from '../src/applications/applications.ts'
import { inSnapshot, type Context } from '../src/context.ts'
import { exportTable } from '../src/exports/exports.ts'
import { erasePerson } from '../src/privacy/privacy.ts'
import { csvLine, describeImport, importFile, undoImport, type ImportInput } from '../src/imports/imports.ts'
import { bringJobs, bringPeople, cast, job as posting, jobs, person } from './cast.ts'
import type { Bench } from './context.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { csv, file } from './files.ts'

const header = ['person_external_id', 'person_email', 'job_external_id', 'company', 'status', 'submitted_at', 'note']

const bring = (context: Context, rows: readonly string[][], options: Partial<ImportInput> = {}): Promise<ImportView> =>
  importFile(context, {
    kind: 'applications',
    source: file(csv(rows)),
    dryRun: false,
    onDuplicate: 'update',
    ...options,
  })

async function exported(context: Context): Promise<string> {
  let text = ''
  for await (const row of exportTable(context, 'applications', {})) text += csvLine(row)
  return text
}

/** Every row of what an import of applications may touch. */
const everything = (context: Context): Promise<string[][]> =>
  inSnapshot(context, async ({ session }) => {
    const told = (rows: readonly object[]) =>
      rows
        .map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
        .toSorted()
    return [
      told(await session.table('applications').list({ includeDeleted: true })),
      told(await session.table('application_events').list({})),
      told(await session.table('matches').list({})),
      told(await session.table('notifications').list({})),
      told(await session.table('email_logs').list({})),
    ]
  })

const problemsOf = (context: Context, id: string) =>
  inSnapshot(context, async ({ session }) =>
    (await session.table('import_rows').list({ where: { import_id: id, action: 'failed' }, orderBy: { row_number: 'asc' } })).map(
      ({ row_number, problem_column, problem }) => [row_number, problem_column, problem],
    ),
  )

onEveryEngine('imports of applications on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  async function openFilled(): Promise<Bench> {
    const bench = await ground.open()
    await bringPeople(bench.context, [cast.ada, cast.ben, person('cleo', { email: 'cleo@uni.edu' })])
    await bringJobs(bench.context, [jobs.analyst, jobs.nurse, jobs.closed, posting('analyst', { company: 'Other Hospital' })])
    return bench
  }
  const company = () => jobs.analyst.company

  it('find people by outside id or e-mail, and keep the moment, the status and the note', async () => {
    await using bench = await openFilled()
    const { context } = bench
    const view = await bring(context, [
      header,
      ['ada', '', 'analyst', company(), 'Under review', '2026-03-04T10:20:30Z', 'Hello'],
      ['', 'Cleo <CLEO@uni.edu>', 'closed', '', 'hired', '2026-02-01', ''],
      ['ben', '', 'nurse', '', '', '', ''],
    ])
    expect(view).toMatchObject({ kind: 'applications', created: 3, failed: 0, status: 'completed' })
    const { items } = await listApplications(context, { limit: 10 })
    expect(
      items.map(({ person, job, status, appliedAt, coverNote }) => [
        person.externalId,
        job.externalId,
        status,
        appliedAt,
        coverNote,
      ]),
    ).toEqual([
      ['ben', 'nurse', 'submitted', expect.stringMatching(/^2026-11-21T/), null],
      ['ada', 'analyst', 'reviewing', '2026-03-04T10:20:30.000Z', 'Hello'],
      ['cleo', 'closed', 'hired', '2026-02-01T00:00:00.000Z', null],
    ])
    const { history } = await showApplication(context, items[1]!.id)
    expect(history.map(({ from, to, at }) => [from, to, at])).toEqual([
      [null, 'submitted', '2026-03-04T10:20:30.000Z'],
      ['submitted', 'reviewing', expect.any(String)],
    ])
    const [, , , news, letters] = await everything(context)
    expect([news, letters]).toEqual([[], []])
  })

  it('tell of each row that cannot be, and mend nothing by themselves', async () => {
    await using bench = await openFilled()
    const { context } = bench
    const view = await bring(context, [
      header,
      ['nobody', '', 'nurse', '', '', '', ''],
      ['ada', 'cleo@uni.edu', 'nurse', '', '', '', ''],
      ['ada', '', 'nothing', '', '', '', ''],
      ['ada', '', 'analyst', '', '', '', ''],
      ['ada', '', 'nurse', 'Elsewhere', '', '', ''],
      ['ada', '', 'nurse', '', 'dreaming', '', ''],
      ['ada', '', 'nurse', '', '', '2999-01-01', ''],
      ['', '', 'nurse', '', '', '', ''],
      ['ada', '', '', '', '', '', ''],
      ['ada', '', 'nurse', '', '', '', 'x'.repeat(10_001)],
    ])
    expect([view.failed, view.created]).toEqual([10, 0])
    expect(await problemsOf(context, view.id)).toEqual([
      [1, 'person_external_id', 'There is no such person.'],
      [2, 'person_external_id', 'The columns of this row name different people.'],
      [3, 'job_external_id', 'There is no such posting.'],
      [4, 'job_external_id', 'Several companies have a posting of this outside id.'],
      [5, 'job_external_id', 'There is no such posting.'],
      [6, 'status', 'Not a known status of an application'],
      [7, 'submitted_at', 'The year is outside 1900–2100'],
      [8, 'person_external_id', 'The person is missing'],
      [9, 'job_external_id', 'The posting is missing'],
      [10, 'note', 'The note is longer than 10000 characters'],
    ])
    const late = await bring(context, [header, ['ada', '', 'nurse', '', '', '2099-01-01', '']])
    expect(await problemsOf(context, late.id)).toEqual([[1, 'submitted_at', 'The application is dated in the future.']])
  })

  it('move what is here by the same rules as a person, and leave it where they are told to', async () => {
    await using bench = await openFilled()
    const { context } = bench
    const { id } = await apply(context, { person: 'ada', job: 'nurse', coverNote: 'Mine' })
    const narrow = ['person_external_id', 'job_external_id', 'status']
    expect(await bring(context, [narrow, ['ada', 'nurse', 'interview']])).toMatchObject({ created: 0, updated: 1 })
    expect(await showApplication(context, id)).toMatchObject({ status: 'interview', coverNote: 'Mine' })
    const back = await bring(context, [narrow, ['ada', 'nurse', 'hired']])
    expect(await problemsOf(context, back.id)).toEqual([[1, 'status', 'An application that is interview cannot become hired.']])
    await moveApplication(context, id, { to: 'withdrawn' })
    const again = await bring(context, [narrow, ['ada', 'nurse', 'submitted'], ['ada', 'nurse', 'offer']])
    expect(again).toMatchObject({ created: 0, updated: 2 })
    const { status, history } = await showApplication(context, id)
    expect([status, history.map(({ to }) => to)]).toEqual([
      'offer',
      ['submitted', 'interview', 'withdrawn', 'submitted', 'offer'],
    ])
    const left = await bring(context, [narrow, ['ada', 'nurse', 'rejected'], ['ben', 'nurse', 'rejected']], {
      onDuplicate: 'skip',
    })
    expect([left.created, left.skipped]).toEqual([1, 1])
    const refused = await bring(context, [narrow, ['ben', 'nurse', 'rejected'], ['ada', 'closed', 'rejected']], {
      onDuplicate: 'fail',
    })
    expect([refused.created, refused.failed]).toEqual([1, 1])
  })

  it('are rehearsed to the same counts, and nothing of them stays', async () => {
    await using bench = await openFilled()
    const { context } = bench
    const before = await everything(context)
    const filler = Array.from({ length: 600 }, () => ['nobody', '', 'nurse', '', '', '', ''])
    const rows = [header, ['cleo', '', 'nurse', '', '', '', ''], ...filler, ['', 'cleo@uni.edu', 'nurse', '', '', '', 'again']]
    const rehearsed = await bring(context, rows, { dryRun: true })
    expect(await everything(context)).toEqual(before)
    const { created, updated, failed } = await bring(context, rows)
    expect([created, updated, failed]).toEqual([1, 1, 600])
    expect([rehearsed.created, rehearsed.updated, rehearsed.failed]).toEqual([1, 1, 600])
  })

  it('take back what they did, but not what was done since', async () => {
    await using bench = await openFilled()
    const { context, clock } = bench
    const { id } = await apply(context, { person: 'ada', job: 'nurse', coverNote: 'Mine' })
    await apply(context, { person: 'ben', job: 'nurse' })
    await moveApplication(context, id, { to: 'reviewing' })
    const before = await everything(context)
    clock.advance(0.01)
    const rows = [
      header,
      ['ada', '', 'nurse', '', 'interview', '', 'Theirs'],
      ['ben', '', 'nurse', '', 'reviewing', '', ''],
      ['cleo', '', 'nurse', '', 'hired', '2026-01-01', ''],
      ['cleo', '', 'nurse', '', 'offer', '', 'Twice'],
    ]
    const view = await bring(context, rows)
    expect([view.created, view.updated]).toEqual([1, 3])
    await undoImport(context, view.id)
    expect(await everything(context)).toEqual(before)

    const second = await bring(context, rows)
    clock.advance(0.01)
    await noteOnApplication(context, id, { note: 'Called' })
    await undoImport(context, second.id)
    const { undo } = await describeImport(context, second.id)
    expect(undo).toMatchObject({ kept: [{ reason: 'It was changed after the import.', rows: 1, examples: [1] }] })
    expect(await showApplication(context, id)).toMatchObject({ status: 'interview', coverNote: 'Theirs' })
  })

  it('keep nothing of somebody who is erased', async () => {
    await using bench = await openFilled()
    const { context } = bench
    await apply(context, { person: 'ada', job: 'nurse', coverNote: 'A secret of hers' })
    await bring(context, [header, ['ada', '', 'nurse', '', 'offer', '', 'Another'], ['ben', '', 'nurse', '', '', '', '']])
    const before = () => inSnapshot(context, async ({ session }) => JSON.stringify(await session.table('import_rows').list({})))
    expect(await before()).toContain('A secret of hers')
    await erasePerson(context, 'ada', { name: cast.ada.name })
    expect(await before()).not.toContain('A secret of hers')
    expect(JSON.parse(await before())).toHaveLength(1)
  })

  it('come back from an export as they were, in this deployment and in another', async () => {
    let text = ''
    {
      await using bench = await openFilled()
      const { context } = bench
      await apply(context, { person: 'ada', job: await idOfJob(context, 'Other Hospital'), coverNote: '=cmd\n"quoted", twice' })
      const { id } = await apply(context, { person: 'cleo', job: 'nurse' })
      await moveApplication(context, id, { to: 'rejected' })
      text = await exported(context)
      const again = await importFile(context, { kind: 'applications', source: file(text), dryRun: false, onDuplicate: 'update' })
      expect([again.updated, again.failed]).toEqual([2, 0])
      expect(await exported(context)).toBe(text)
    }
    await using other = await openFilled()
    const { context } = other
    const view = await importFile(context, { kind: 'applications', source: file(text), dryRun: false, onDuplicate: 'update' })
    expect([view.created, view.failed]).toEqual([2, 0])
    const withoutIds = (table: string) => table.replaceAll(/,[0-9a-f-]{36},[0-9a-f-]{36}\r\n/g, '\r\n')
    expect(withoutIds(await exported(context))).toBe(withoutIds(text))
  })

  const idOfJob = (context: Context, name: string): Promise<string> =>
    inSnapshot(context, async ({ session }) => {
      const owner = await session.table('companies').findBy({ name })
      return (await session.table('job_postings').findBy({ company_id: owner!.id, external_id: 'analyst' }))!.id
    })
})
