/** The edges of the kernel: empty worlds, progress, refusals; its numbers are tested against the reference. */
import { describe, expect, it } from 'vitest'
import { buildWorld, explain, matchAll, matchJob, matchPerson, scoringVersion1 } from '../matching.ts'
import type { JobFacts, PersonFacts, Place } from '../types.ts'

const nowhere: Place = { city: null, region: null, country: null, latitude: null, longitude: null }
const person = (number: number, change: Partial<PersonFacts> = {}): PersonFacts => ({
  number,
  skills: [{ key: 'sql', name: 'SQL', proficiency: 2 }],
  titles: [],
  yearsTenths: null,
  level: null,
  place: nowhere,
  remotePreference: null,
  willingToMove: false,
  salary: { least: null, hoped: null },
  preferences: [],
  ...change,
})
const job = (number: number, change: Partial<JobFacts> = {}): JobFacts => ({
  number,
  title: '',
  skills: [{ key: 'sql', name: 'SQL', required: true, proficiency: 2 }],
  minYears: null,
  level: null,
  place: nowhere,
  remote: null,
  salary: { lower: null, upper: null },
  preferences: [],
  ...change,
})
const world = (people: PersonFacts[], jobs: JobFacts[]) => buildWorld({ version: scoringVersion1, relations: [], people, jobs })

describe('matching', () => {
  it('ties go to the lower number, and nobody drops out at a total of 0', async () => {
    const { people, jobs } = await matchAll(world([person(9), person(4, { skills: [] })], [job(8), job(3), job(5)]), { top: 2 })
    expect(people.map(({ numbers }) => [...numbers])).toEqual([
      [3, 5],
      [3, 5],
    ])
    expect([...people[1]!.totals]).toEqual([0, 0])
    expect(jobs.map(({ numbers }) => [...numbers])).toEqual([
      [9, 4],
      [9, 4],
      [9, 4],
    ])
  })

  it('works without people and without jobs', async () => {
    const told: number[] = []
    const onProgress = (done: number): void => void told.push(done)
    expect(await matchAll(world([], []), { top: 5, onProgress })).toEqual({ people: [], jobs: [], pairs: 0 })
    expect((await matchAll(world([], [job(1)]), { top: 5 })).jobs[0]!.numbers).toHaveLength(0)
    expect((await matchAll(world([person(1)], []), { top: 5, onProgress })).people[0]!.numbers).toHaveLength(0)
    expect(matchPerson(world([person(1)], []), 0, 3).numbers).toHaveLength(0)
    expect(told).toEqual([1])
  })

  it('tells its progress, waits for what the listener returns, and ends with everybody', async () => {
    const crowd = world(
      Array.from({ length: 2500 }, (_, index) => person(index, { skills: [] })),
      Array.from({ length: 20_000 }, (_, index) => job(index)),
    )
    const told: number[] = []
    let waiting = 0
    await matchAll(crowd, {
      top: 1,
      onProgress: async (done) => {
        expect(waiting).toBe(0)
        waiting += 1
        await Promise.resolve()
        waiting -= 1
        told.push(done)
      },
    })
    expect(told).toEqual([1000, 2000, 2500])
  })

  it('ends between two slices when it is told to', async () => {
    const crowd = world(
      Array.from({ length: 2500 }, (_, index) => person(index, { skills: [] })),
      Array.from({ length: 20_000 }, (_, index) => job(index)),
    )
    const stopping = new AbortController()
    const told: number[] = []
    const onProgress = (done: number): void => {
      told.push(done)
      stopping.abort(new Error('Enough.'))
    }
    await expect(matchAll(crowd, { top: 1, onProgress, signal: stopping.signal })).rejects.toThrow('Enough.')
    expect(told).toEqual([1000])
  })

  it('a world survives the way to a worker', async () => {
    const built = world(
      [person(1), person(2, { skills: [], titles: ['Nurse'] })],
      [job(1), job(2, { skills: [], title: 'Nurse' })],
    )
    const sent = structuredClone(built)
    expect(await matchAll(sent, { top: 2 })).toEqual(await matchAll(built, { top: 2 }))
    expect(explain(sent, 1, 1)).toEqual(explain(built, 1, 1))
  })

  it('refuses what cannot be', async () => {
    const small = world([person(1)], [job(1)])
    await expect(matchAll(small, { top: 0 })).rejects.toThrow('at least 1, not 0')
    await expect(matchAll(small, { top: 1, people: [1] })).rejects.toThrow('There is no person at position 1 of 1.')
    expect(() => matchJob(small, -1, 1)).toThrow('There is no job at position -1 of 1.')
    expect(() => explain(small, 0, 0.5)).toThrow(RangeError)
    expect(() => world([person(1), person(1)], [])).toThrow('Two entries have the person number 1.')
    expect(() => world([], [job(-1)])).toThrow('must be a whole number from 0 to 4294967295')
    expect(() => world([], [job(1, { minYears: -1 })])).toThrow('Job 1 asks for impossible years: -1.')
    expect(() => world([person(1, { yearsTenths: 2.5 })], [])).toThrow('Person 1 has impossible tenths of years: 2.5.')
    expect(() => world([person(1, { level: 6 as 5 })], [])).toThrow('off the scale of 0 to 5')
    expect(() => world([], [job(1, { skills: [{ key: 'a', name: 'A', required: true, proficiency: 5 as 4 }] })])).toThrow(
      'scale of 1 to 4',
    )
    expect(() => world([], [job(1, { place: { ...nowhere, latitude: Number.NaN } })])).toThrow('impossible coordinates')
  })
})
