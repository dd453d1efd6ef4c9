/** The world: people, jobs and relations as the kernels read them, built once and then only read. */
import type { JobPlace, PersonPlace } from '../factors/location.ts'
import type { JobFacts, PersonFacts, Relation } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { checkedPeople, checkJobs } from './fact-check.ts'
import type { Classes } from './interning.ts'
import { buildJobSide } from './job-side.ts'
import { buildPersonSide } from './person-side.ts'
import { buildRelations } from './relations.ts'

/** All that the kernels read; plain data without functions, so it may be sent to a worker thread. */
export interface PackedWorld {
  version: ScoringVersion
  /** Keys of the interned skills; those asked by any job come first. */
  skillKeys: string[]
  /** How many skills any job asks for. */
  askedSkills: number
  relations: RelationLists
  personSide: PersonSide
  jobSide: JobSide
}

/** The world with the facts it was made of, from which pairs are explained. */
export interface World extends PackedWorld {
  people: readonly PersonFacts[]
  jobs: readonly JobFacts[]
}

/** For every interned skill its related skills; strengths in 256ths, already cut to what counts. */
export interface RelationLists {
  starts: Uint32Array
  skills: Uint32Array
  strengths: Uint16Array
}

/** One entry per person, in the order of the people; unknown numbers are `notKnown`. */
export interface PersonSide {
  numbers: Uint32Array
  skillStarts: Uint32Array
  skills: Uint32Array
  /** Proficiency, 1 to 4. */
  levels: Uint8Array
  titleStarts: Uint32Array
  /** Positions in `titles`. */
  titleIndex: Uint32Array
  /** The distinct normalised titles of all people. */
  titles: string[]
  yearsTenths: Int32Array
  level: Int8Array
  wishLow: Int16Array
  wishHigh: Int16Array
  places: Classes<PersonPlace>
  preferences: Classes<string[]>
}

/** One entry per job, in the order of the jobs; unknown numbers are `notKnown`. */
export interface JobSide {
  numbers: Uint32Array
  /** 1 where the posting names skills. */
  hasSkills: Uint8Array
  /**
   * The forward lists. A term of a skill is skill·4 + asked level − 1; a posting without skills has the term
   * askedSkills·4 + its title. The weights are hundredths.
   */
  termStarts: Uint32Array
  terms: Uint32Array
  weights: Uint16Array
  /** Position in `titles.texts`, or their number where the job has no title. */
  title: Uint32Array
  titles: TitleIndex
  /** Whole years asked, at most what the version reads. */
  years: Int16Array
  level: Int8Array
  pay: Int16Array
  places: Classes<JobPlace>
  preferences: Classes<string[]>
}

/** The distinct normalised titles of all jobs; those of postings without skills come first. */
export interface TitleIndex {
  texts: string[]
  /** How many titles belong to a posting without skills. */
  titleOnly: number
  /** The size of each title's trigram set. */
  sizes: Uint32Array
  /** For each trigram the titles that have it, ascending. */
  having: Map<string, Uint32Array>
}

/**
 * Builds the world. The facts are kept and must not change afterwards.
 * @throws Error where facts cannot be: a number twice, a level or proficiency off its scale, negative years.
 */
export function buildWorld(input: {
  version: ScoringVersion
  relations: readonly Relation[]
  people: readonly PersonFacts[]
  jobs: readonly JobFacts[]
}): World {
  return { ...packWorld(input), people: input.people, jobs: input.jobs }
}

/**
 * The world without its facts: enough for every match, in some 100 bytes a person. People may come from a generator.
 * @throws Error as `buildWorld` does.
 */
export function packWorld(input: {
  version: ScoringVersion
  relations: readonly Relation[]
  people: Iterable<PersonFacts>
  jobs: readonly JobFacts[]
}): PackedWorld {
  const { version, relations, people, jobs } = input
  checkJobs(jobs)
  const skillNumbers = new Map<string, number>()
  const jobSide = buildJobSide(version, jobs, skillNumbers)
  const askedSkills = skillNumbers.size
  const personSide = buildPersonSide(version, checkedPeople(people), skillNumbers)
  return {
    version,
    skillKeys: [...skillNumbers.keys()],
    askedSkills,
    relations: buildRelations(version, relations, skillNumbers),
    personSide,
    jobSide,
  }
}
