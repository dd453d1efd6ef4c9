// People and postings of one role: made from real postings, ranked by the score as the product computes it.
import { builtInTaxonomy, findConcept, normaliseLabel } from '../../packages/extraction/src/taxonomy/taxonomy.ts'
import {
  type JobFacts,
  matchPerson,
  packWorld,
  type PersonFacts,
  type Place,
  scoringVersion1,
} from '../../packages/matching/src/matching.ts'
import { baselines, type Contender, ours } from './contenders.ts'
import type { Posting, RankingSet } from './data.ts'

/** Every so manieth posting stands for a person. */
const onePersonOf = 10
const nowhere: Place = { city: null, region: null, country: null, latitude: null, longitude: null }
const nothingKnown = { level: null, place: nowhere, preferences: [] }

const skillOf = (label: string) => {
  const concept = findConcept(label)
  return { key: concept?.uri ?? `name:${normaliseLabel(label)}`, name: concept?.name ?? label, proficiency: null }
}

const personOf = ({ skills }: Posting, number: number): PersonFacts => ({
  ...nothingKnown,
  number,
  skills: skills.map(skillOf),
  titles: [],
  yearsTenths: null,
  remotePreference: null,
  willingToMove: false,
  salary: { least: null, hoped: null },
})

const jobOf = ({ skills }: Posting, number: number): JobFacts => ({
  ...nothingKnown,
  number,
  title: '',
  skills: skills.map((label) => ({ ...skillOf(label), required: true })),
  minYears: null,
  remote: null,
  salary: { lower: null, upper: null },
})

/** 'Senior Data Engineer' is a data engineer. */
const familyOf = ({ role }: Posting): string => role.replace(/^Senior /u, '')

/** The set, and who ranks it. */
export function peopleAndPostings(all: readonly Posting[]): { set: RankingSet; contenders: Contender[] } {
  const people = all.filter((_, place) => place % onePersonOf === 0)
  const postings = all.filter((_, place) => place % onePersonOf !== 0)
  const textOf = ({ skills }: Posting): string => skills.join(' ')
  const set = {
    queries: people.map(textOf),
    candidates: postings.map(textOf),
    relevant: people.map((person) => {
      const alike = [...postings.keys()].filter((place) => familyOf(postings[place]!) === familyOf(person))
      return new Set(alike)
    }),
  }
  return { set, contenders: [...baselines(set.candidates), byScore(people, postings, set.queries)] }
}

function byScore(people: readonly Posting[], postings: readonly Posting[], queries: readonly string[]): Contender {
  const relations = builtInTaxonomy.concepts.flatMap(({ uri, related }) =>
    related.filter((other) => uri < other.uri).map((other) => ({ from: uri, to: other.uri, strength: other.strength })),
  )
  const world = packWorld({
    version: scoringVersion1,
    relations,
    people: people.map(personOf),
    jobs: postings.map(jobOf),
  })
  return {
    name: ours.skills,
    rank: (query) => {
      const { numbers, totals } = matchPerson(world, queries.indexOf(query), postings.length)
      const scores = new Float64Array(postings.length)
      numbers.forEach((job, place) => {
        scores[job] = totals[place]!
      })
      return scores
    },
  }
}
