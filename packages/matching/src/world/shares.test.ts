/** Shares of the people, written down and read again, matched by themselves and put together: the lists of a whole run. */
import { describe, expect, it } from 'vitest'
import { dice, jobOf, personOf } from '../../test/random-facts.ts'
import {
  decodePlain,
  encodePlain,
  listAt,
  matchByReference,
  matchTables,
  mergeTopLists,
  packWorld,
  scoringVersion1,
  type CommonShare,
  type PersonSide,
  worldInShares,
  worldOfShare,
} from '../matching.ts'
import type { Relation } from '../types.ts'

function facts(seed: number, people: number, jobs: number) {
  const random = dice(seed)
  const relations: Relation[] = Array.from({ length: 60 }, () => ({
    from: `s${random.below(60)}`,
    to: `s${random.below(60)}`,
    strength: random.next(),
  }))
  return {
    version: scoringVersion1,
    relations,
    people: Array.from({ length: people }, (_, index) => personOf(random, 7 * index + 1)),
    jobs: Array.from({ length: jobs }, (_, index) => jobOf(random, 3 * (jobs - index))),
  }
}

function written<Plain>(plain: Plain): Plain {
  const read = decodePlain(Buffer.concat(encodePlain(plain, { of: 'a test' })), { of: 'a test' })
  if ('refused' in read) throw new Error(read.refused)
  return read.plain as Plain
}

describe('shares of a world', () => {
  it.each([
    { people: 90, jobs: 70, top: 5, size: 90 },
    { people: 90, jobs: 70, top: 5, size: 23 },
    { people: 31, jobs: 50, top: 40, size: 4 },
    { people: 7, jobs: 3, top: 20, size: 1 },
  ])('give together what the whole gives: $people people by $size, lists of $top', async ({ people, jobs, top, size }) => {
    const all = facts(people + size, people, jobs)
    const shares = worldInShares(all)
    const sides: PersonSide[] = []
    for (let from = 0; from < people; from += size) sides.push(written(shares.people(all.people.slice(from, from + size))))
    const common: CommonShare = written(shares.common())
    const found = await Promise.all(sides.map((side) => matchTables(worldOfShare(common, side), { top })))
    const expected = matchByReference(packWorld(all), top)
    const ofPeople = found.flatMap((tables) => Array.from(tables.people.sizes, (_, row) => listAt(tables.people, row)))
    expect(ofPeople).toEqual(expected.people)
    const ofJobs = all.jobs.map((_, job) =>
      mergeTopLists(
        found.map((tables) => listAt(tables.jobs, job)),
        top,
      ),
    )
    expect(ofJobs).toEqual(expected.jobs)
  })
})
