import { findConcept } from '@moirai/extraction/taxonomy'
import { findCoordinates } from '@moirai/extraction/places'
import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { storedLists } from '../../test/oracle.ts'
import { picture } from '../../test/picture.ts'
import { inSnapshot } from '../context.ts'
import { runMatches } from '../matches/matches.ts'
import { makeDemonstration } from './demonstration.ts'
import { companyWords, families, places, preferenceTags } from './families.ts'
import { inventedId, inventJob, inventPerson } from './invent.ts'

const make = (bench: Bench, people: number, jobs: number, seed = 7) => makeDemonstration(bench.context, { people, jobs, seed })

/** What `picture` leaves out, too: the identifiers and numbers. */
const identities = (bench: Bench) =>
  inSnapshot(bench.context, async ({ session }) => ({
    people: (await session.table('profiles').list({ orderBy: { number: 'asc' } })).map((row) => [
      row.number,
      row.id,
      row.external_id,
    ]),
    jobs: (await session.table('job_postings').list({ orderBy: { number: 'asc' } })).map((row) => [
      row.number,
      row.id,
      row.external_id,
    ]),
    companies: (await session.table('companies').list({ orderBy: { id: 'asc' } })).map((row) => [row.id, row.name]),
  }))

describe('the demonstration data', () => {
  it('is the same for the same seed: identifiers, skills, everything, and the matches made of it', async () => {
    await using first = await openBench()
    await using second = await openBench({ start: new Date('2026-12-24T20:00:00.000Z') })
    for (const bench of [first, second]) {
      await make(bench, 60, 40)
      await runMatches(bench.context, { top: 20 })
    }
    expect(await identities(second)).toEqual(await identities(first))
    expect(await picture(second.context)).toEqual(await picture(first.context))
    expect(await storedLists(second.context)).toEqual(await storedLists(first.context))
  })

  it('is another for another seed', async () => {
    await using first = await openBench()
    await using second = await openBench()
    await make(first, 20, 10, 7)
    await make(second, 20, 10, 8)
    const [of7, of8] = [await identities(first), await identities(second)]
    const ids = new Set(of7.people.map(([, id]) => id))
    expect(of8.people.some(([, id]) => ids.has(id))).toBe(false)
    const named = (people: unknown[]) => people.map((_, index) => inventPerson(7, index).name).join()
    expect(named(of7.people)).not.toBe(of8.people.map((_, index) => inventPerson(8, index).name).join())
  })

  it('keeps the first ones when there are more', async () => {
    await using few = await openBench()
    await using many = await openBench()
    await make(few, 10, 5)
    await make(many, 30, 20)
    const [first, all] = [await identities(few), await identities(many)]
    expect(all.people.slice(0, 10)).toEqual(first.people)
    expect(all.jobs.slice(0, 5)).toEqual(first.jobs)
    expect(await make(few, 30, 20)).toMatchObject({ created: 35, updated: 15 })
    const grown = await identities(few)
    expect(grown.people).toEqual(all.people)
    expect(grown.jobs).toEqual(all.jobs)
  })

  it('made again updates what is there and changes nothing', async () => {
    await using bench = await openBench()
    expect(await make(bench, 40, 30)).toEqual({ people: 40, jobs: 30, seed: 7, created: 70, updated: 0 })
    const before = [await picture(bench.context), await identities(bench)]
    expect(await make(bench, 40, 30)).toMatchObject({ created: 0, updated: 70 })
    expect([await picture(bench.context), await identities(bench)]).toEqual(before)
  })

  it('of two seeds lives side by side', async () => {
    await using bench = await openBench()
    await make(bench, 20, 10, 1)
    expect(await make(bench, 20, 10, 2)).toMatchObject({ created: 30, updated: 0 })
  })

  it('tells how far it is', async () => {
    await using bench = await openBench()
    const told: string[] = []
    await makeDemonstration(bench.context, {
      people: 600,
      jobs: 10,
      seed: 1,
      onProgress: (done, total) => void told.push(`${done}/${total}`),
    })
    expect(told).toEqual(['500/610', '600/610', '610/610'])
  })

  it.each([
    [-1, 1],
    [1.5, 1],
    [1, 1_000_001],
  ])('of %d people and %d jobs is refused', async (people, jobs) => {
    await using bench = await openBench()
    await expect(make(bench, people, jobs)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('may be of nobody', async () => {
    await using bench = await openBench()
    expect(await make(bench, 0, 0)).toMatchObject({ created: 0 })
  })
})

describe('what is invented', () => {
  it('names only skills that the taxonomy knows, each once in a family', () => {
    const unknown = families.flatMap(({ core, more }) => [...core, ...more].filter((name) => findConcept(name) === null))
    expect(unknown).toEqual([])
    for (const { titles, core, more } of families) {
      const names = [...core, ...more].map((name) => findConcept(name)!.name)
      expect(new Set(names).size, titles[0]).toBe(names.length)
    }
  })

  it('names only places that the gazetteer knows', () => {
    const unknown = places.filter(([city, region, country]) => !findCoordinates({ city, region, country }))
    expect(unknown).toEqual([])
  })

  it('has words enough, none of them twice', () => {
    for (const words of [preferenceTags, ...companyWords]) expect(new Set(words).size).toBe(words.length)
  })

  it('is plausible: ranges in order, most facts there, some missing', () => {
    const people = Array.from({ length: 500 }, (_, index) => inventPerson(1, index))
    const jobs = Array.from({ length: 500 }, (_, index) => inventJob(1, index))
    for (const { salaryMin, salaryDesired, salaryCurrency } of people) {
      expect((salaryMin === null) === (salaryCurrency === null)).toBe(true)
      if (salaryMin !== null) expect(Number(salaryMin)).toBeLessThanOrEqual(Number(salaryDesired))
    }
    for (const { salaryMin, salaryMax } of jobs)
      if (salaryMin !== null) expect(Number(salaryMin)).toBeLessThanOrEqual(Number(salaryMax))
    const share = (records: readonly object[], property: string) =>
      records.filter((record) => (record as Record<string, unknown>)[property] !== null).length / records.length
    for (const property of ['targetRole', 'experienceLevel', 'yearsExperience', 'salaryMin', 'remotePreference']) {
      expect(share(people, property)).toBeGreaterThan(0.8)
      expect(share(people, property)).toBeLessThan(1)
    }
    for (const property of ['experienceLevel', 'minYears', 'salaryMin']) {
      expect(share(jobs, property)).toBeGreaterThan(0.8)
      expect(share(jobs, property)).toBeLessThan(1)
    }
    expect(people.some(({ skills }) => skills.length === 0)).toBe(true)
    expect(jobs.some(({ skills }) => skills.length === 0)).toBe(true)
    expect(new Set(people.map(({ externalId }) => externalId)).size).toBe(500)
  })

  it('has identifiers that depend on nothing but their words and have the form of version 7', () => {
    expect(inventedId(7, 'person', 0)).toBe(inventedId(7, 'person', 0))
    const ids = Array.from({ length: 2000 }, (_, index) => inventedId(7, 'person', index))
    expect(new Set(ids).size).toBe(2000)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
