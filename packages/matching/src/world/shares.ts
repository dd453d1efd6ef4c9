/** A world in shares of its people, so that several processes match it: what all of them need once, and each share by itself. */
import type { JobFacts, PersonFacts, Relation } from '../types.ts'
import type { ScoringVersion } from '../version.ts'
import { checkedPeople, checkJobs } from './fact-check.ts'
import { buildJobSide, titleIndex } from './job-side.ts'
import { buildPersonSide } from './person-side.ts'
import { buildRelations } from './relations.ts'
import type { JobSide, PackedWorld, PersonSide } from './world.ts'

/** Everything but the people; plain data, so it may be written down. */
export interface CommonShare extends Omit<PackedWorld, 'personSide' | 'jobSide'> {
  jobSide: Omit<JobSide, 'titles'>
  /** The distinct titles of all jobs; those of postings without skills come first, and there are `titleOnly` of them. */
  titles: string[]
  titleOnly: number
}

export interface WorldShares {
  /** The next share; what others have taken before does not matter. */
  people(facts: Iterable<PersonFacts>): PersonSide
  /** What belongs to all shares that were taken. */
  common(): CommonShare
}

/** @throws Error as `packWorld` does; that no person is in two shares is for the caller to see to. */
export function worldInShares({
  version,
  relations,
  jobs,
}: {
  version: ScoringVersion
  relations: readonly Relation[]
  jobs: readonly JobFacts[]
}): WorldShares {
  checkJobs(jobs)
  const skillNumbers = new Map<string, number>()
  const { titles, ...jobSide } = buildJobSide(version, jobs, skillNumbers)
  const askedSkills = skillNumbers.size
  return {
    people: (facts) => buildPersonSide(version, checkedPeople(facts), skillNumbers),
    common: () => ({
      version,
      skillKeys: [...skillNumbers.keys()],
      askedSkills,
      relations: buildRelations(version, relations, skillNumbers),
      jobSide,
      titles: titles.texts,
      titleOnly: titles.titleOnly,
    }),
  }
}

/** The world of one share. */
export function worldOfShare({ titles, titleOnly, jobSide, ...rest }: CommonShare, personSide: PersonSide): PackedWorld {
  return { ...rest, jobSide: { ...jobSide, titles: titleIndex(titles, titleOnly) }, personSide }
}
