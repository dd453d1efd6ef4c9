// From explanations in hundredths to the views that people and scripts see, in points.
import type { JobSummary, MatchView, PersonSummary } from '@moirai/contract/matches'
import { proficiencies, type MatchStatus } from '@moirai/contract/words'
import type { Explanation, SkillFact } from '@moirai/matching'
import type { Work } from '../context.ts'
import type { JobRow } from '../jobs/jobs.ts'
import type { ProfileRow } from '../people/people.ts'

/** Hundredths as points. */
export const points = (hundredths: number): number => hundredths / 100

export const personSummary = (row: ProfileRow): PersonSummary => ({ id: row.id, externalId: row.external_id, name: row.name })

export const jobSummary = (row: JobRow, companies: ReadonlyMap<string, string>): JobSummary => ({
  id: row.id,
  externalId: row.external_id,
  title: row.title,
  company: companies.get(row.company_id) ?? '',
  status: row.status,
})

/** The names of the companies of these postings, by id. */
export async function companyNames(work: Work, jobs: readonly JobRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(jobs.map((job) => job.company_id))]
  const rows = await work.session.table('companies').list({ where: { id: { in: ids } }, includeDeleted: true })
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** The explanation part of a view; who it is about, its rank and status are added by the caller. */
export function explanationFields(found: Explanation): Omit<MatchView, 'rank' | 'status' | 'person' | 'job'> {
  const { skill, experience, location, salary, culture } = found.parts
  return {
    score: points(found.score),
    confidence: found.confidence / 10_000,
    range: { low: points(found.range.low), high: points(found.range.high) },
    parts: {
      skill: points(skill),
      experience: points(experience),
      location: points(location),
      salary: points(salary),
      culture: points(culture),
    },
    reasons: found.reasons,
    unknown: found.unknown,
    gaps: found.gaps.map((gap) => ({ skill: gap.name, gain: points(gap.gain) })),
  }
}

export function matchView(rank: number, found: Explanation, status: MatchStatus): MatchView {
  return { rank, ...explanationFields(found), status }
}

export const skillFactView = (fact: SkillFact) => ({
  skill: fact.name,
  required: fact.required,
  asked: proficiencies[fact.asked - 1]!,
  held: fact.held === null ? null : proficiencies[fact.held - 1]!,
  most: points(fact.weight),
  points: Math.round((fact.weight * fact.credit) / 256) / 100,
  via: fact.via?.name ?? null,
})
