// The list a person or a posting has in a run.
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { unpackTop } from './lists.ts'
import { findActiveVersion, type CompletedRun } from './versions.ts'

/** Numbers and totals, best first. @throws Refusal `missing` where the subject came after the run. */
export async function storedList(
  work: Work,
  run: CompletedRun,
  subject: { type: 'profile' | 'job'; id: string },
): Promise<{ number: number; total: number }[]> {
  const row = await work.session
    .table('match_lists')
    .findBy({ match_run_id: run.id, subject_type: subject.type, subject_id: subject.id })
  if (!row) {
    const ofPerson = subject.type === 'profile'
    const why = ofPerson ? 'This person came after the last run' : 'This job came after the last run, or was not open then'
    const mend = ofPerson ? `moirai match run --person ${subject.id}` : `moirai match run --job ${subject.id}`
    throw new Refusal('missing', `${why}, so there are no matches yet; run \`${mend}\`.`)
  }
  const { numbers, totals } = unpackTop(row.top)
  return Array.from(numbers, (number, index) => ({ number, total: totals[index]! }))
}

/**
 * Whether people or postings were added, changed or deleted after the facts of the run were read, or another version has been
 * activated.
 */
export async function changedSince(work: Work, run: CompletedRun): Promise<boolean> {
  if ((await findActiveVersion(work))?.id !== run.version.id) return true
  const later = { updated_at: { gt: run.factsOf } }
  const people = await work.session.table('profiles').count(later, { includeDeleted: true })
  return people > 0 || (await work.session.table('job_postings').count(later, { includeDeleted: true })) > 0
}

/** Few enough for one statement on every engine. */
const idsAtOnce = 500

/** The lists of these people and postings, as bytes, by their ids; of those that have one. */
export async function storedTops({ session }: Work, runId: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const tops = new Map<string, Uint8Array>()
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const some = ids.slice(from, from + idsAtOnce)
    const rows = await session.table('match_lists').list({ where: { match_run_id: runId, subject_id: { in: some } } })
    for (const { subject_id, top } of rows) tops.set(subject_id, top)
  }
  return tops
}
