// The score of everybody, and who stands in a list: what audits of fairness look at.
import { buildWorld, matchJob, shown } from '@moirai/matching'
import type { Work } from '../context.ts'
import type { JobRow } from '../jobs/jobs.ts'
import { loadJob, loadPeople, loadRelatedSkills } from './facts.ts'
import { unpackTop } from './lists.ts'
import { lastRun, type CompletedRun } from './versions.ts'
import { points } from './views.ts'

export interface ScoredPerson {
  id: string
  /** In points; null where no list holds any of theirs. */
  score: number | null
  listed: boolean
}

/**
 * For one posting everybody's score for it, and whether its list holds them; for all of them everybody's best score, and whether any
 * posting's list holds them. @throws Refusal `missing` where nothing has been matched yet.
 */
export async function scoresOfEverybody(
  work: Work,
  job: JobRow | undefined,
): Promise<{ version: string; people: ScoredPerson[] }> {
  const run = await lastRun(work)
  const people = job === undefined ? await bestOfEverybody(work, run) : await forOneJob(work, run, job)
  return { version: run.version.version.label, people }
}

async function forOneJob(work: Work, run: CompletedRun, job: JobRow): Promise<ScoredPerson[]> {
  const people = await loadPeople(work, 'all')
  const parts = { relations: await loadRelatedSkills(work), people: people.facts, jobs: [await loadJob(work, job)] }
  const { numbers, totals } = matchJob(buildWorld({ version: run.version.version, ...parts }), 0, Math.max(1, people.rows.length))
  const totalOf = new Map(Array.from(numbers, (number, index) => [number, totals[index]!]))
  const listed = await numbersListed(work, run, job.id)
  return people.rows.map(({ id, number }) => ({ id, score: points(shown(totalOf.get(number)!)), listed: listed.has(number) }))
}

async function bestOfEverybody(work: Work, run: CompletedRun): Promise<ScoredPerson[]> {
  const listed = await numbersListed(work, run, undefined)
  const best = new Map<string, number>()
  const lists = work.session.table('match_lists').iterate({ where: { match_run_id: run.id, subject_type: 'profile' } })
  for await (const { subject_id, top } of lists) {
    const { totals } = unpackTop(top)
    if (totals.length > 0) best.set(subject_id, points(shown(Math.max(...totals))))
  }
  const people: ScoredPerson[] = []
  for await (const { id, number } of work.session.table('profiles').iterate()) {
    people.push({ id, score: best.get(id) ?? null, listed: listed.has(number) })
  }
  return people
}

/** The numbers of people in the list of a posting, or in any. */
async function numbersListed({ session }: Work, run: CompletedRun, jobId: string | undefined): Promise<Set<number>> {
  const where = { match_run_id: run.id, subject_type: 'job' as const, ...(jobId === undefined ? {} : { subject_id: jobId }) }
  const listed = new Set<number>()
  for await (const { top } of session.table('match_lists').iterate({ where })) {
    for (const number of unpackTop(top).numbers) listed.add(number)
  }
  return listed
}
