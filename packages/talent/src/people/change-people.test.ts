import { describe, expect, it } from 'vitest'
import type { CreatePerson } from '@moirai/contract/people'
import { bringJobs, bringPeople, cast, jobs } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { runMatches, showMatches } from '../matches/matches.ts'
import { addSkills } from '../skills/skills.ts'
import { createPeople, createPerson, deletePerson, findPerson, listPeople, restorePerson, updatePerson } from './people.ts'

const ada: CreatePerson = { name: 'Ada Brandt', givenName: 'Ada', familyName: 'Brandt', externalId: 'ada' }
const rowOf = (bench: Bench, identifier: string) => inSnapshot(bench.context, (work) => findPerson(work, identifier))

describe('a person made by hand', () => {
  it('is kept as one that was imported', async () => {
    await using bench = await openBench()
    const { skills: _skills, ...imported } = cast.ada
    await bringPeople(bench.context, [{ ...imported, skills: [] }])
    await createPerson(bench.context, {
      externalId: 'again',
      email: 'again@example.org',
      name: imported.name,
      targetRole: imported.targetRole,
      level: imported.experienceLevel,
      years: Number(imported.yearsExperience),
      city: imported.city,
      region: imported.region,
      country: imported.country,
      remote: imported.remotePreference,
      salary: { least: imported.salaryMin, hoped: imported.salaryDesired, currency: 'USD', period: 'year' },
      preferences: imported.preferences,
    })
    const own = { id: '', number: 0, external_id: '', email: '', blind_code: '', created_at: 0, updated_at: 0 }
    expect({ ...(await rowOf(bench, 'again')), ...own }).toEqual({ ...(await rowOf(bench, 'ada')), ...own })
  })

  it('is found by an import of the same outside id, which goes on with it', async () => {
    await using bench = await openBench({ deployed: false })
    await createPerson(bench.context, { ...ada, email: 'ada@example.org' })
    const [outcome] = await bringPeople(bench.context, [cast.ada])
    expect(outcome!.action).toBe('updated')
  })

  it('needs no outside id, and many without one are many', async () => {
    await using bench = await openBench({ deployed: false })
    const outcomes = await createPeople(bench.context, [{ name: 'A' }, { name: 'A' }, { name: 'A', email: 'a@example.org' }])
    expect(outcomes.map(({ action }) => action)).toEqual(['created', 'created', 'created'])
    const [again] = await createPeople(bench.context, [{ name: 'B', email: 'A@example.org' }])
    expect(again).toMatchObject({ action: 'failed', column: 'email' })
    await createPerson(bench.context, { ...ada, email: 'own@example.org' })
    const [own] = await createPeople(bench.context, [{ name: 'B', email: 'own@example.org' }])
    expect(own).toMatchObject({ action: 'failed', column: 'email' })
  })

  it.each([
    [{ name: undefined }, /^name: this is missing; /],
    [{ years: 4.25 }, /^years: /],
    [{ years: -1 }, /^years: this is less than 0; /],
    [{ country: 'XX' }, /^country: this is not a country; /],
    [{ salary: { least: '1', period: 'century' } }, /^salary\.period: .*hour, day, week, month, year/],
    [{ salary: { least: '12,50', period: 'hour' } }, /^salary\.least: this is not an amount; /],
    [{ salary: { least: '1', currency: 'EURO', period: 'hour' } }, /^salary\.currency: /],
    [{ preferences: Array.from({ length: 51 }, (_, index) => `tag ${index}`) }, /^preferences: this has more than 50 entries; /],
    [{ preferences: [1] }, /^preferences\.0: this is not a text; /],
    [{ availableFrom: '2026-02-31' }, /^availableFrom: this is not a day; /],
    [{ student: { institution: 'X', graduationYear: 12 } }, /^student\.graduationYear: /],
    [{ summary: 'x'.repeat(20_001) }, /^summary: this is longer than 20000 characters; /],
  ])('is refused with %j, in one sentence with the place', async (wrong, sentence) => {
    await using bench = await openBench({ deployed: false })
    await expect(createPerson(bench.context, { ...ada, ...wrong } as CreatePerson)).rejects.toMatchObject({
      code: 'invalid',
      message: sentence,
    })
  })
})

describe('a person that is changed', () => {
  it('is sorted by the name as it is then; a new name without its parts has none', async () => {
    await using bench = await openBench({ deployed: false })
    await createPerson(bench.context, ada)
    await updatePerson(bench.context, 'ada', { familyName: 'Cole' })
    expect(await rowOf(bench, 'ada')).toMatchObject({ name: 'Ada Brandt', given_name: 'Ada', sort_name: 'cole, ada' })
    await updatePerson(bench.context, 'ada', { name: 'Ada Stone' })
    expect(await rowOf(bench, 'ada')).toMatchObject({ given_name: null, family_name: null, sort_name: 'ada stone' })
  })

  it('has the region of its country, and its place on the map from the whole', async () => {
    await using bench = await openBench({ deployed: false })
    await createPerson(bench.context, { ...ada, city: 'Paris', country: 'US' })
    await updatePerson(bench.context, 'ada', { region: 'Texas' })
    const row = await rowOf(bench, 'ada')
    expect(row).toMatchObject({ city: 'Paris', region: 'TX', country: 'US' })
    expect(row.latitude).toBeCloseTo(33.66, 0)
    await updatePerson(bench.context, 'ada', { country: 'uk', region: null, city: 'London' })
    expect(await rowOf(bench, 'ada')).toMatchObject({ country: 'GB', region: null })
  })

  it('is or is no student any more, and the other facts stay', async () => {
    await using bench = await openBench({ deployed: false })
    await createPerson(bench.context, { ...ada, email: 'ada@example.org', availableFrom: '2027-01-01' })
    const student = { institution: 'Moss', degree: 'MSc', gpa: 1.7, graduationYear: 2020 }
    expect((await updatePerson(bench.context, 'ada', { student })).student).toMatchObject({ status: 'graduated' })
    expect((await updatePerson(bench.context, 'ada', { student: { institution: 'Fern', status: 'left' } })).student).toEqual({
      institution: 'Fern',
      programme: null,
      degree: null,
      gpa: null,
      graduationYear: null,
      status: 'left',
    })
    expect((await updatePerson(bench.context, 'ada', { student: null })).student).toBeNull()
    expect(await rowOf(bench, 'ada')).toMatchObject({ email: 'ada@example.org', available_from: '2027-01-01' })
  })

  it('makes the matches that are shown stale, as do its deletion and its skills', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada, cast.ben])
    await bringJobs(bench.context, [jobs.analyst])
    const { id } = await rowOf(bench, 'ada')
    const changes = [
      () => updatePerson(bench.context, 'ada', { years: 9 }),
      () => addSkills(bench.context, [{ person: id, skill: 'docker' }]),
      () => deletePerson(bench.context, 'ben'),
    ]
    for (const change of changes) {
      await runMatches(bench.context, { top: 5 })
      expect((await showMatches(bench.context, { subject: { person: 'ada' } })).stale).toBe(false)
      await change()
      expect((await showMatches(bench.context, { subject: { person: 'ada' } })).stale).toBe(true)
    }
  })
})

describe('a person that was deleted', () => {
  it('is missing to every verb but restoring, which brings the same one back', async () => {
    await using bench = await openBench({ deployed: false })
    const { id } = await createPerson(bench.context, ada)
    await deletePerson(bench.context, 'ada')
    await expect(deletePerson(bench.context, 'ada')).rejects.toMatchObject({ code: 'missing' })
    await expect(updatePerson(bench.context, id, { name: 'X' })).rejects.toMatchObject({ code: 'missing' })
    expect((await restorePerson(bench.context, id)).id).toBe(id)
    await expect(restorePerson(bench.context, id)).rejects.toMatchObject({ code: 'missing' })
    expect((await rowOf(bench, 'ada')).number).toBe(1)
  })
})

describe('a list of people', () => {
  it('takes as many statements with every filter, however many people there are', async () => {
    await using bench = await openBench()
    const outcomes = await createPeople(
      bench.context,
      Array.from({ length: 120 }, (_, index) => ({ name: `P ${index}`, city: 'Berlin', student: { institution: 'Moss' } })),
    )
    const ids = outcomes.flatMap((outcome) => (outcome.action === 'failed' ? [] : [outcome.id]))
    await addSkills(
      bench.context,
      ids.map((person) => ({ person, skill: 'sql' })),
    )
    bench.statements.length = 0
    const { items } = await listPeople(bench.context, {
      limit: 50,
      city: 'Berlin',
      institution: 'moss',
      skill: 'sql',
      search: 'p 1',
    })
    expect(items).toHaveLength(31)
    // The labels and the concepts of the taxonomy, the skills, the studies, the page.
    expect(bench.statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(5)
  })
})
