// The best matches of one person or one posting, each explained from today's facts.
import type { MatchListView } from '@moirai/contract/matches'
import { buildWorld, explain, type JobFacts, type PersonFacts } from '@moirai/matching'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { companyNames, findJob, jobSummary, type JobRow } from '../jobs/jobs.ts'
import { findPerson, personSummary, type ProfileRow } from '../people/people.ts'
import { loadJob, loadJobs, loadPeople, loadRelatedSkills, type Loaded } from './facts.ts'
import { inputHash, keepShown, knownMatches, statusOf, type ShownPair } from './keep.ts'
import { changedSince, storedList } from './stored-list.ts'
import { standardTop } from './run.ts'
import { findActiveVersion, lastRun, type ActiveVersion } from './versions.ts'
import { matchView } from './views.ts'

export interface ShowInput {
  subject: { person: string } | { job: string }
  /** 20, or as many as the run kept, where it is not given. */
  top?: number | undefined
}

interface Entry extends ShownPair {
  number: number
  storedTotal: number
  person: ProfileRow
  job: JobRow
}

/** The stored top list of a person or a posting, explained; what is shown is kept as score and match rows. */
export async function showMatches(context: Context, input: ShowInput): Promise<MatchListView> {
  const { version, entries, view, known } = await inSnapshot(context, (work) => read(work, input))
  await keepShown(context, version, entries, known)
  return view
}

async function read(work: Work, input: ShowInput) {
  const version = await findActiveVersion(work)
  const ofPerson = 'person' in input.subject
  const subject =
    'person' in input.subject ? await findPerson(work, input.subject.person) : await findJob(work, input.subject.job)
  const run = await lastRun(work, version)
  if (input.top !== undefined && input.top > run.top) {
    throw new Refusal(
      'invalid',
      `The last run kept ${run.top} matches each; run \`moirai match run --top ${input.top}\` to see more.`,
    )
  }
  const stored = await storedList(work, run, { type: ofPerson ? 'profile' : 'job', id: subject.id })
  const shown = stored.slice(0, input.top ?? standardTop)
  const numbers = { numbers: shown.map(({ number }) => number) }
  const people = ofPerson ? await loadPeople(work, { numbers: [subject.number] }) : await loadPeople(work, numbers)
  const jobs = ofPerson ? await loadJobs(work, numbers) : await ownJob(work, subject as JobRow)
  const entries = await explainAll(work, version!, { people, jobs, ofPerson }, shown)
  const known = await knownMatches(work, version!, entries)
  const companies = await companyNames(work, jobs.rows)
  const differs = entries.length < shown.length || entries.some((entry) => entry.explanation.total !== entry.storedTotal)
  const stale = differs || (await changedSince(work, run))
  const now = work.now()
  const view: MatchListView = {
    ...(ofPerson ? { person: personSummary(subject as ProfileRow) } : { job: jobSummary(subject as JobRow, companies, now) }),
    version: version!.version.label,
    run: { id: run.id, completedAt: run.completedAt.toISOString() },
    stale,
    matches: entries.map((entry, index) => {
      const { rank, ...rest } = matchView(index + 1, entry.explanation, statusOf(known, entry))
      return {
        rank,
        ...(ofPerson ? { job: jobSummary(entry.job, companies, now) } : { person: personSummary(entry.person) }),
        ...rest,
      }
    }),
  }
  return { version: version!, entries, view, known }
}

async function ownJob(work: Work, job: JobRow): Promise<Loaded<JobRow, JobFacts>> {
  return { rows: [job], facts: [await loadJob(work, job)] }
}

/** Explains every stored pair from today's facts, best first; those that are gone (deleted, closed) are left out. */
async function explainAll(
  work: Work,
  version: ActiveVersion,
  { people, jobs, ofPerson }: { people: Loaded<ProfileRow, PersonFacts>; jobs: Loaded<JobRow, JobFacts>; ofPerson: boolean },
  stored: readonly { number: number; total: number }[],
): Promise<Entry[]> {
  const totals = new Map(stored.map(({ number, total }) => [number, total]))
  const world = buildWorld({
    version: version.version,
    relations: await loadRelatedSkills(work),
    people: people.facts,
    jobs: jobs.facts,
  })
  const entries = people.rows.flatMap((person, personIndex) =>
    jobs.rows.map((job, jobIndex): Entry => {
      const number = ofPerson ? job.number : person.number
      const explanation = explain(world, personIndex, jobIndex)
      return {
        profileId: person.id,
        jobId: job.id,
        person,
        job,
        number,
        storedTotal: totals.get(number) ?? -1,
        inputHash: inputHash(version.version, people.facts[personIndex]!, jobs.facts[jobIndex]!, explanation.total),
        explanation,
      }
    }),
  )
  return entries.toSorted((a, b) => b.explanation.total - a.explanation.total || a.number - b.number)
}
