// One person or one posting matched anew inside the run that readers see, with every list of the other side that it changes.
import { buildWorld, matchJob, matchPerson, type TopList } from '@moirai/matching'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { findJob } from '../jobs/jobs.ts'
import { findPerson } from '../people/people.ts'
import { packTop, sameBytes, thresholdOf, unpackTop } from './lists.ts'
import { loadEverything, unrated, type RunResult } from './run.ts'
import { findActiveVersion, lastRun } from './versions.ts'

type Subject = { person: string } | { job: string }

/** Matches one person (or posting) again and brings the lists of the other side up to date, exactly as a whole run would. */
export async function updateMatches(context: Context, subject: Subject): Promise<RunResult> {
  const started = context.now()
  const run = await inSnapshot(context, async (work) => lastRun(work, await findActiveVersion(work)))
  const { version, people, jobs, relations } = await loadEverything(context)
  const world = buildWorld({ version: version.version, relations, people: people.facts, jobs: jobs.facts })
  const ofPerson = 'person' in subject
  const id = await inSnapshot(
    context,
    async (work) => (ofPerson ? await findPerson(work, subject.person) : await findJob(work, subject.job)).id,
  )
  const own = ofPerson ? people.rows : jobs.rows
  const others = ofPerson ? jobs.rows : people.rows
  const place = own.findIndex((row) => row.id === id)
  if (place === -1) throw new Refusal('invalid', 'This job is not open, so it is not matched; open it first.')
  const forward = (index: number, top: number) => (ofPerson ? matchPerson(world, index, top) : matchJob(world, index, top))
  const backward = (index: number) => (ofPerson ? matchJob(world, index, run.top) : matchPerson(world, index, run.top))

  const everyOther = forward(place, others.length)
  const totals = new Map(Array.from(everyOther.numbers, (number, index) => [number, everyOther.totals[index]!]))
  const stored = await inSnapshot(context, async (work) => {
    const rows = await work.session
      .table('match_lists')
      .list({ where: { match_run_id: run.id, subject_type: ofPerson ? 'job' : 'profile' } })
    return new Map(rows.map((row) => [row.subject_id, row]))
  })
  const lists: { type: 'profile' | 'job'; id: string; list: TopList }[] = [
    { type: ofPerson ? 'profile' : 'job', id, list: cut(everyOther, run.top) },
  ]
  others.forEach((other, index) => {
    const list = stored.get(other.id)
    const touched =
      !list || totals.get(other.number)! >= list.threshold || unpackTop(list.top).numbers.includes(own[place]!.number)
    if (touched) lists.push({ type: ofPerson ? 'job' : 'profile', id: other.id, list: backward(index) })
  })
  const changed = await writeLists(context, run, lists)
  const seconds = (context.now().getTime() - started.getTime()) / 1000
  const pairs = others.length + (lists.length - 1) * own.length
  return {
    id: run.id,
    version: version.version.label,
    people: ofPerson ? 1 : others.length,
    jobs: ofPerson ? others.length : 1,
    pairs,
    seconds,
    changed,
    unratedCurrencies: unrated([...people.rows, ...jobs.rows]),
  }
}

const cut = (list: TopList, top: number): TopList => ({ numbers: list.numbers.slice(0, top), totals: list.totals.slice(0, top) })

async function writeLists(
  context: Context,
  run: { id: string; top: number },
  lists: readonly { type: 'profile' | 'job'; id: string; list: TopList }[],
): Promise<number> {
  return inTransaction(context, async (work) => {
    const current = await lastRun(work, await findActiveVersion(work))
    if (current.id !== run.id)
      throw new Refusal('stale', 'A whole match run was completed meanwhile; its lists are newer already.')
    const table = work.session.table('match_lists')
    const known = await table.list({ where: { match_run_id: run.id, subject_id: { in: lists.map(({ id }) => id) } } })
    const before = new Map(known.map((row) => [row.subject_id, row.top]))
    const rows = lists.map(({ type, id, list }) => ({
      match_run_id: run.id,
      subject_type: type,
      subject_id: id,
      top: packTop(list),
      threshold: thresholdOf(list, run.top),
      computed_at: work.now(),
    }))
    const changed = rows.filter((row) => !sameBytes(row.top, before.get(row.subject_id)))
    await table.upsertMany(changed, {
      conflict: ['match_run_id', 'subject_type', 'subject_id'],
      update: ['top', 'threshold', 'computed_at'],
    })
    await recordAudit(work, {
      action: 'match.update',
      subject: { type: lists[0]!.type, id: lists[0]!.id },
      detail: { changed: changed.length },
    })
    return changed.length
  })
}
