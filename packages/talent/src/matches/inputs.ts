// Everything a score is made from besides its version: kept with it, so that it can be made again when the facts have changed.
import type { JobFacts, PersonFacts, Relation } from '@moirai/matching'

export interface ScoreInputs {
  person: PersonFacts
  job: JobFacts
  /** Those between skills of the two. */
  relations: Relation[]
}

export function inputsOf(person: PersonFacts, job: JobFacts, relations: readonly Relation[]): ScoreInputs {
  const keys = new Set([...person.skills, ...job.skills].map(({ key }) => key))
  return { person, job, relations: relations.filter(({ from, to }) => keys.has(from) && keys.has(to)) }
}
