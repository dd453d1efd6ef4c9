// The best matches of one person or one posting, each explained from today's facts.
import type { MatchListView, MatchView } from '@moirai/contract/matches'
import { buildWorld, explain, type JobFacts, type PersonFacts } from '@moirai/matching'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { companyNames, findJob, jobSummary, type JobRow } from '../jobs/jobs.ts'
import { findPerson, personSummary, type ProfileRow } from '../people/people.ts'
import { loadJob, loadJobs, loadPeople, loadRelatedSkills, type Loaded } from './facts.ts'
import { inputsOf } from './inputs.ts'
import { decisionOf, keepShown, knownMatches, statusOf, type ShownPair } from './keep.ts'
import { lineOf, missedRequirements } from './requirements.ts'
import { changedSince, storedList } from './stored-list.ts'
import { standardTop } from './run.ts'
import { lastRun, type ActiveVersion } from './versions.ts'
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
  requirements: MatchView['requirements']
}

/** The stored top list of a person or a posting, explained; what is shown is kept as score and match rows. */
export async function showMatches(context: Context, input: ShowInput): Promise<MatchListView> {
  const { version, entries, view, known } = await inSnapshot(context, (work) => read(work, input))
  await keepShown(context, version, entries, known)
  return view
}

async function read(work: Work, input: ShowInput) {
  const ofPerson = 'person' in input.subject
  const subject =
    'person' in input.subject ? await findPerson(work, input.subject.person) : await findJob(work, input.subject.job)
  const run = await lastRun(work)
  const { version } = run
  if (input.top !== undefined && input.top > run.top) {
    throw new Refusal(
      'invalid',
      `The last run kept ${run.top} matches each; run \`moirai match run --top ${input.top}\` to see more.`,
    )
  }
  const stored = await storedList(work, run, { type: ofPerson ? 'profile' : 'job', id: subject.id })
  const shown = cutAtLine(stored, input.top ?? standardTop)
  const numbers = { numbers: shown.map(({ number }) => number) }
  const people = ofPerson ? await loadPeople(work, { numbers: [subject.number] }) : await loadPeople(work, numbers)
  const jobs = ofPerson ? await loadJobs(work, numbers) : await ownJob(work, subject as JobRow)
  const entries = await explainAll(work, version, { people, jobs, ofPerson }, shown)
  const known = await knownMatches(work, version, entries)
  const companies = await companyNames(work, jobs.rows)
  const differs = entries.length < shown.length || entries.some((entry) => entry.explanation.total !== entry.storedTotal)
  const stale = differs || (await changedSince(work, run))
  const now = work.now()
  const view: MatchListView = {
    ...(ofPerson ? { person: personSummary(subject as ProfileRow) } : { job: jobSummary(subject as JobRow, companies, now) }),
    version: version.version.label,
    run: { id: run.id, completedAt: run.completedAt.toISOString() },
    stale,
    matches: entries.map((entry, index) => {
      const { rank, ...rest } = matchView(index + 1, entry, statusOf(known, entry))
      return {
        rank,
        ...(ofPerson ? { job: jobSummary(entry.job, companies, now) } : { person: personSummary(entry.person) }),
        ...rest,
        ...(ofPerson ? {} : { decision: decisionOf(known, entry) }),
      }
    }),
  }
  return { version: version, entries, view, known }
}

/** As many as are wanted above the line, and as many below it. */
function cutAtLine<Stored extends { number: number; total: number }>(stored: readonly Stored[], top: number): Stored[] {
  const line = lineOf(stored)
  return [...stored.slice(0, Math.min(line, top)), ...stored.slice(line, line + top)]
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
  const relations = await loadRelatedSkills(work)
  const world = buildWorld({ version: version.version, relations, people: people.facts, jobs: jobs.facts })
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
        requirements: missedRequirements(person, job),
        storedTotal: totals.get(number) ?? -1,
        inputs: inputsOf(people.facts[personIndex]!, jobs.facts[jobIndex]!, relations),
        explanation,
      }
    }),
  )
  const below = ({ requirements }: Entry): number => Number(requirements.missed.length > 0)
  return entries.toSorted((a, b) => below(a) - below(b) || b.explanation.total - a.explanation.total || a.number - b.number)
}
