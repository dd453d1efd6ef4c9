import { describe, expect, it } from 'vitest'
import { bringPeople, cast, person, type CastPerson } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { setRates } from '../settings/settings.ts'
import { findPerson, recomputeWishes } from './people.ts'

const everybody = (bench: Bench) =>
  inSnapshot(bench.context, ({ session }) => session.table('profiles').list({ orderBy: { number: 'asc' } }))
const rowOf = (bench: Bench, identifier: string) => inSnapshot(bench.context, (work) => findPerson(work, identifier))
const actionsOf = async (bench: Bench, people: CastPerson[], options: Parameters<typeof bringPeople>[2] = {}) =>
  (await bringPeople(bench.context, people, options)).map(({ action }) => action)

describe('bringing people in', () => {
  it('creates them with numbers in their order', async () => {
    await using bench = await openBench()
    const outcomes = await bringPeople(bench.context, [cast.ada, cast.ben])
    const [ada, ben] = await everybody(bench)
    expect(outcomes).toEqual([
      { action: 'created', id: ada!.id },
      { action: 'created', id: ben!.id },
    ])
    expect(ada).toMatchObject({
      number: 1,
      external_id: 'ada',
      email: 'ada@example.org',
      city: 'Berlin',
      years_experience: '4.0',
      salary_min: '50000.00',
      salary_min_year: '50000.00',
      preferences: ['mentoring', 'small_team'],
      remote_preference: 'hybrid',
      user_id: null,
    })
    expect(ada!.latitude).toBeCloseTo(52.5, 0)
    expect(ben).toMatchObject({ number: 2, email: null, salary_min_year: null })
  })

  it('updates those it knows by their outside id', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    const before = await rowOf(bench, 'ada')
    expect(await actionsOf(bench, [{ ...cast.ada, name: 'Ada B.', city: 'Dortmund', region: null }])).toEqual(['updated'])
    const after = await rowOf(bench, 'ada')
    expect(after).toMatchObject({ id: before.id, number: before.number, name: 'Ada B.', city: 'Dortmund', region: null })
    expect(after.longitude).toBeCloseTo(7.46, 0)
    expect(after.updated_at > before.updated_at).toBe(true)
    expect(after.created_at).toEqual(before.created_at)
  })

  it('skips, or refuses, those it knows where that is asked for, and changes nothing of them', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    const changed = { ...cast.ada, name: 'Somebody else' }
    expect(await actionsOf(bench, [changed, cast.ben], { onDuplicate: 'skip' })).toEqual(['skipped', 'created'])
    const outcomes = await bringPeople(bench.context, [changed], { onDuplicate: 'fail' })
    expect(outcomes).toMatchObject([{ action: 'failed', column: 'external_id', problem: 'This person is here already.' }])
    expect((await rowOf(bench, 'ada')).name).toBe('Ada Brandt')
  })

  it('makes a person anew whose row was deleted', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    await bench.database.transaction((session) => session.table('profiles').delete({ external_id: 'ada' }))
    expect(await actionsOf(bench, [cast.ada])).toEqual(['created'])
    expect((await rowOf(bench, 'ada')).number).toBe(2)
  })
})

describe('two rows about one person', () => {
  const first = { ...cast.ada, name: 'First' }
  const second = { ...cast.ada, name: 'Second', headline: 'Later' }

  it('in one batch: the later wins', async () => {
    await using bench = await openBench()
    expect(await actionsOf(bench, [first, second])).toEqual(['created', 'updated'])
    expect(await rowOf(bench, 'ada')).toMatchObject({ name: 'Second', headline: 'Later', number: 1 })
  })

  it('in two batches: the later wins', async () => {
    await using bench = await openBench()
    expect([...(await actionsOf(bench, [first])), ...(await actionsOf(bench, [second]))]).toEqual(['created', 'updated'])
    expect(await rowOf(bench, 'ada')).toMatchObject({ name: 'Second', headline: 'Later' })
  })

  it('skipped or refused: the earlier stays', async () => {
    await using bench = await openBench()
    expect(await actionsOf(bench, [first, second], { onDuplicate: 'skip' })).toEqual(['created', 'skipped'])
    const outcomes = await bringPeople(bench.context, [person('ben'), person('ben')], { onDuplicate: 'fail' })
    expect(outcomes[1]).toMatchObject({ action: 'failed', problem: 'The same person stands earlier in this file.' })
    expect((await rowOf(bench, 'ada')).name).toBe('First')
  })

  it('are one where neither has an outside id of its own and the e-mail is the same', async () => {
    await using bench = await openBench()
    const made = person('made-1', { madeId: true, email: 'x@example.org', name: 'First' })
    const again = person('made-2', { madeId: true, email: 'x@example.org', name: 'Second' })
    expect(await actionsOf(bench, [made, again])).toEqual(['created', 'updated'])
    const own = person('own', { email: 'x@example.org', name: 'Third' })
    expect(await actionsOf(bench, [own])).toEqual(['updated'])
    expect(await everybody(bench)).toMatchObject([{ external_id: 'own', name: 'Third' }])
    expect(await actionsOf(bench, [made])).toEqual(['updated'])
    expect((await rowOf(bench, 'x@example.org')).external_id).toBe('own')
  })
})

describe('e-mails', () => {
  const clash = { action: 'failed', column: 'email', problem: 'This e-mail belongs to another person already.' }

  it('of one person are refused to another, in a batch and across batches', async () => {
    await using bench = await openBench()
    const thief = person('thief', { email: 'ada@example.org' })
    expect(await bringPeople(bench.context, [cast.ada, thief])).toMatchObject([{ action: 'created' }, clash])
    expect(await bringPeople(bench.context, [thief, cast.ben])).toMatchObject([clash, { action: 'created' }])
    expect((await everybody(bench)).map((row) => row.external_id)).toEqual(['ada', 'ben'])
  })

  it('that were given up can be taken over, by a known person and by a new one', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada, cast.ben])
    const moved = { ...cast.ada, email: 'ada@example.com' }
    expect(await actionsOf(bench, [moved, { ...cast.ben, email: 'ada@example.org' }])).toEqual(['updated', 'updated'])
    expect((await rowOf(bench, 'ada@example.org')).name).toBe('Ben Kowalski')
    const away = { ...cast.ben, email: null }
    expect(await actionsOf(bench, [away, person('new', { email: 'ada@example.org' })])).toEqual(['updated', 'created'])
    expect((await rowOf(bench, 'ada@example.org')).external_id).toBe('new')
  })
})

describe('a source that speaks of some columns only', () => {
  const about = (...properties: string[]) => ({ properties: ['externalId', ...properties] })

  it('leaves the others of a known person alone', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    const before = await rowOf(bench, 'ada')
    await bringPeople(bench.context, [person('ada', { headline: 'New' })], about('headline'))
    const { updated_at: _later, ...after } = await rowOf(bench, 'ada')
    const { updated_at: _earlier, ...expected } = { ...before, headline: 'New' }
    expect(after).toEqual(expected)
  })

  it('empties what it speaks of and leaves empty', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [{ ...cast.ada, headline: 'Old' }])
    await bringPeople(
      bench.context,
      [person('ada', { name: 'Ada' })],
      about('headline', 'email', 'yearsExperience', 'preferences'),
    )
    expect(await rowOf(bench, 'ada')).toMatchObject({
      headline: null,
      email: null,
      years_experience: null,
      preferences: [],
      name: 'Ada Brandt',
      city: 'Berlin',
    })
  })

  it('works out the coordinates from the whole place, not from the part it speaks of', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [person('p', { city: 'Paris', country: 'US', region: 'Texas' })])
    const inTexas = await rowOf(bench, 'p')
    await bringPeople(bench.context, [person('p', { city: 'Paris' })], about('city'))
    expect(await rowOf(bench, 'p')).toMatchObject({ latitude: inTexas.latitude, longitude: inTexas.longitude, country: 'US' })
  })

  it('works out both yearly wishes where it changes the period of one', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    const monthly = person('ada', { salaryMin: '4000.00', salaryCurrency: 'USD', salaryPeriod: 'month' })
    await bringPeople(bench.context, [monthly], about('salaryMin'))
    expect(await rowOf(bench, 'ada')).toMatchObject({
      salary_min: '4000.00',
      salary_period: 'month',
      salary_min_year: '48000.00',
      salary_desired: '60000.00',
      salary_desired_year: '720000.00',
    })
  })
})

describe('students', () => {
  const student = person('s', { institution: 'University of Moss', programme: 'Ferns', graduationYear: 2027 })
  const facts = async (bench: Bench) =>
    (await inSnapshot(bench.context, ({ session }) => session.table('students').list())).map(
      ({ institution, programme, graduation_year, status }) => ({ institution, programme, graduation_year, status }),
    )
  const moss = { institution: 'University of Moss', programme: 'Ferns', graduation_year: 2027, status: 'enrolled' }

  it('are people with an institution; whose year has passed has graduated', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [student, { ...student, externalId: 't', graduationYear: 2025 }, cast.ada])
    expect(await facts(bench)).toEqual([moss, { ...moss, graduation_year: 2025, status: 'graduated' }])
  })

  it('keep what a later source does not speak of', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [student])
    await bringPeople(bench.context, [person('s', { institution: 'Moss State' })], { properties: ['institution'] })
    expect(await facts(bench)).toEqual([{ ...moss, institution: 'Moss State' }])
    await bringPeople(bench.context, [person('s', { headline: 'x' })], { properties: ['headline'] })
    expect(await facts(bench)).toEqual([{ ...moss, institution: 'Moss State' }])
  })

  it('are none any more where the source says that there is no institution', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [student])
    await bringPeople(bench.context, [person('s')])
    expect(await facts(bench)).toEqual([])
  })
})

describe('wishes in other currencies', () => {
  it('count once there is a rate, and again when it changes', async () => {
    await using bench = await openBench()
    const euros = person('e', { salaryMin: '20.00', salaryDesired: '25.00', salaryCurrency: 'EUR', salaryPeriod: 'hour' })
    await bringPeople(bench.context, [euros, cast.ada])
    expect(await rowOf(bench, 'e')).toMatchObject({ salary_min_year: null, salary_desired_year: null })
    const before = await rowOf(bench, 'ada')
    await setRates(bench.context, [{ currency: 'EUR', rate: '1.10', asOf: '2026-11-20' }], recomputeWishes)
    expect(await rowOf(bench, 'e')).toMatchObject({ salary_min_year: '45760.00', salary_desired_year: '57200.00' })
    // Nothing of hers depends on the rate, so that her row is not written.
    expect(await rowOf(bench, 'ada')).toEqual(before)
    await setRates(bench.context, [{ currency: 'EUR', rate: '1.00', asOf: '2026-11-21' }], recomputeWishes)
    expect(await rowOf(bench, 'e')).toMatchObject({ salary_min_year: '41600.00' })
  })
})

describe('finding a person', () => {
  it('takes an id, an outside id or an e-mail', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada, cast.ben])
    const ada = await rowOf(bench, 'ada')
    expect((await rowOf(bench, ada.id)).id).toBe(ada.id)
    expect((await rowOf(bench, ada.id.toUpperCase())).id).toBe(ada.id)
    expect((await rowOf(bench, ' ADA@Example.org ')).id).toBe(ada.id)
  })

  it.each(['nobody', '', 'x'.repeat(10_000), '01990000-0000-7000-8000-000000000001'])(
    'refuses %j in a sentence',
    async (wrong) => {
      await using bench = await openBench()
      await expect(rowOf(bench, wrong)).rejects.toMatchObject({ code: 'missing' })
    },
  )

  it('does not find who is deleted', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    await inTransaction(bench.context, ({ session }) => session.table('profiles').delete({ external_id: 'ada' }))
    await expect(rowOf(bench, 'ada')).rejects.toMatchObject({ code: 'missing' })
  })
})
