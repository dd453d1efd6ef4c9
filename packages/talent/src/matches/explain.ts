// One pair, explained from today's facts; and what would raise a person's score most.
import type { ExplanationView, GapView } from '@moirai/contract/matches'
import { buildWorld, explain, type Explanation } from '@moirai/matching'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { companyNames, findJob, jobSummary, type JobRow } from '../jobs/jobs.ts'
import { findPerson, personSummary } from '../people/people.ts'
import { loadJob, loadJobs, loadPeople, loadRelatedSkills, loadSkillOrigins } from './facts.ts'
import { inputsOf } from './inputs.ts'
import { missedRequirements } from './requirements.ts'
import { storedList } from './stored-list.ts'
import { lastRun, shownVersion, type ActiveVersion } from './versions.ts'
import { comparedFacts, explanationFields, mostPoints, points, skillFactView } from './views.ts'

/** Explains any pair, matched before or not. */
export async function explainMatch(context: Context, input: { person: string; job: string }): Promise<ExplanationView> {
  return inSnapshot(context, async (work) => {
    const { person, job, found, version } = await explainPair(work, input)
    const origins = await loadSkillOrigins(work, person.id)
    return {
      person: personSummary(person),
      job: jobSummary(job, await companyNames(work, [job]), work.now()),
      version: version.label,
      match: explanationFields(found, missedRequirements(person, job)),
      most: mostPoints(version),
      skills: found.facts.skills.map((fact) => skillFactView(fact, (key) => origins.get(key))),
      facts: comparedFacts(found, context.settings.currency),
    }
  })
}

/** @param by The version that scores it; the one of the lists that are shown unless said. */
export async function explainPair(work: Work, input: { person: string; job: string }, by?: ActiveVersion) {
  const person = await findPerson(work, input.person)
  const job = await findJob(work, input.job)
  const active = by ?? (await shownVersion(work))
  const { version } = active
  const people = await loadPeople(work, { numbers: [person.number] })
  const jobs = [await loadJob(work, job)]
  const relations = await loadRelatedSkills(work)
  const world = buildWorld({ version, relations, people: people.facts, jobs })
  const inputs = inputsOf(people.facts[0]!, jobs[0]!, relations)
  return { person, job, found: explain(world, 0, 0), active, version, inputs }
}

/** Which skills would raise a person's score most: for one job, or over the jobs they match best. */
export async function findGaps(context: Context, input: { person: string; job?: string }): Promise<GapView> {
  const { job } = input
  return inSnapshot(context, async (work) =>
    job === undefined ? gapsOverall(work, input.person) : gapsForJob(work, { ...input, job }),
  )
}

async function gapsForJob(work: Work, input: { person: string; job: string }): Promise<GapView> {
  const { person, job, found } = await explainPair(work, input)
  const companies = await companyNames(work, [job])
  return {
    person: personSummary(person),
    job: jobSummary(job, companies, work.now()),
    score: points(found.score),
    jobs: 1,
    gaps: gather([{ job, found }]),
  }
}

async function gapsOverall(work: Work, identifier: string): Promise<GapView> {
  const person = await findPerson(work, identifier)
  const run = await lastRun(work)
  const list = await storedList(work, run, { type: 'profile', id: person.id })
  const people = await loadPeople(work, { numbers: [person.number] })
  const jobs = await loadJobs(work, { numbers: list.map(({ number }) => number) })
  const world = buildWorld({
    version: run.version.version,
    relations: await loadRelatedSkills(work),
    people: people.facts,
    jobs: jobs.facts,
  })
  const pairs = jobs.rows.map((job, index) => ({ job, found: explain(world, 0, index) }))
  return { person: personSummary(person), jobs: pairs.length, gaps: gather(pairs) }
}

/** Gains of one skill over several jobs, the greatest sum first. */
function gather(pairs: readonly { job: JobRow; found: Explanation }[]): GapView['gaps'] {
  const skills = new Map<string, { name: string; total: number; jobs: number; best: JobRow; bestGain: number }>()
  for (const { job, found } of pairs) {
    for (const { key, name, gain } of found.gaps) {
      const known = skills.get(key)
      if (!known) skills.set(key, { name, total: gain, jobs: 1, best: job, bestGain: gain })
      else {
        known.total += gain
        known.jobs += 1
        if (gain > known.bestGain) Object.assign(known, { best: job, bestGain: gain })
      }
    }
  }
  return [...skills.values()]
    .toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    .map(({ name, total, jobs, best, bestGain }) => ({
      skill: name,
      gain: points(Math.round(total / pairs.length)),
      jobs,
      best: { id: best.id, title: best.title, externalId: best.external_id, gain: points(bestGain) },
    }))
}
