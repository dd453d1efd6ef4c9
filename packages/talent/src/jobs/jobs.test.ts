import { describe, expect, it } from 'vitest'
import { bringJobs, job, jobs } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { setRates } from '../settings/settings.ts'
import { findJob, recomputePay, type JobInput } from './jobs.ts'

const rowOf = (bench: Bench, identifier: string) => inSnapshot(bench.context, (work) => findJob(work, identifier))
const actionsOf = async (bench: Bench, postings: JobInput[], options: Parameters<typeof bringJobs>[2] = {}) =>
  (await bringJobs(bench.context, postings, options)).map(({ action }) => action)
const skillsOf = (bench: Bench, identifier: string) =>
  inSnapshot(bench.context, async (work) => {
    const { id } = await findJob(work, identifier)
    const rows = await work.session.table('job_skills').list({ where: { job_posting_id: id }, orderBy: { position: 'asc' } })
    return rows.map(({ name, required, proficiency }) => [name, required, proficiency])
  })

describe('bringing postings in', () => {
  it('creates them with their company and their skills in order', async () => {
    await using bench = await openBench()
    expect(await actionsOf(bench, [jobs.analyst, jobs.welder])).toEqual(['created', 'created'])
    expect(await rowOf(bench, 'analyst')).toMatchObject({
      number: 1,
      title: 'Data analyst',
      status: 'open',
      min_years: 3,
      salary_max: '61000.00',
      salary_max_year: '61000.00',
      preferences: ['mentoring'],
    })
    expect(await skillsOf(bench, 'analyst')).toEqual([
      ['SQL', true, 'advanced'],
      ['Python', true, 'intermediate'],
      ['Power BI', false, null],
    ])
  })

  it('updates those it knows by company and outside id, skills included', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [jobs.analyst])
    const before = await rowOf(bench, 'analyst')
    expect(await actionsOf(bench, [{ ...jobs.analyst, title: 'Analyst', skills: jobs.welder.skills }])).toEqual(['updated'])
    const after = await rowOf(bench, 'analyst')
    expect(after).toMatchObject({ id: before.id, number: before.number, title: 'Analyst' })
    expect(after.updated_at > before.updated_at).toBe(true)
    expect(await skillsOf(bench, 'analyst')).toEqual([['MIG welding', true, 'advanced']])
  })

  it('takes the same outside id at two companies as two postings', async () => {
    await using bench = await openBench()
    expect(await actionsOf(bench, [job('1', { company: 'Fern' }), job('1', { company: 'Moss' })])).toEqual(['created', 'created'])
    await expect(rowOf(bench, '1')).rejects.toMatchObject({ code: 'invalid', message: /Several companies have a job "1"/ })
    const [first] = await inSnapshot(bench.context, ({ session }) => session.table('job_postings').list())
    expect((await rowOf(bench, first!.id)).id).toBe(first!.id)
  })

  it('skips, or refuses, those it knows where that is asked for', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [jobs.analyst])
    const changed = { ...jobs.analyst, title: 'Changed', skills: [] }
    expect(await actionsOf(bench, [changed, jobs.nurse], { onDuplicate: 'skip' })).toEqual(['skipped', 'created'])
    expect(await bringJobs(bench.context, [changed], { onDuplicate: 'fail' })).toMatchObject([
      { action: 'failed', column: 'external_id' },
    ])
    expect((await rowOf(bench, 'analyst')).title).toBe('Data analyst')
    expect(await skillsOf(bench, 'analyst')).toHaveLength(3)
  })

  it('lets the later of two rows win, in a batch and across batches', async () => {
    await using bench = await openBench()
    const first = job('j', { title: 'First', skills: 'sql' })
    const second = job('j', { title: 'Second', skills: 'python;java' })
    expect(await actionsOf(bench, [first, second])).toEqual(['created', 'updated'])
    expect((await rowOf(bench, 'j')).title).toBe('Second')
    expect(await skillsOf(bench, 'j')).toEqual([
      ['Python', true, null],
      ['Java', true, null],
    ])
    expect(await actionsOf(bench, [first])).toEqual(['updated'])
    expect((await rowOf(bench, 'j')).title).toBe('First')
    expect(await skillsOf(bench, 'j')).toEqual([['SQL', true, null]])
  })

  it('merges two spellings of a skill to the stricter of both', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [job('j', { skills: '?power bi:beginner;sql;PowerBI:expert;?Power BI' })])
    expect(await skillsOf(bench, 'j')).toEqual([
      ['Power BI', true, 'expert'],
      ['SQL', true, null],
    ])
  })
})

describe('the times of a posting', () => {
  it('are set by the program where the source does not say', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [job('j')])
    const { posted_at, created_at } = await rowOf(bench, 'j')
    expect(Math.abs(posted_at.getTime() - created_at.getTime())).toBeLessThan(100)
  })

  it('are in order even where it has expired long ago', async () => {
    await using bench = await openBench()
    const expiresAt = new Date('2020-01-31T00:00:00.000Z')
    expect(await actionsOf(bench, [job('j', { expiresAt })])).toEqual(['created'])
    expect((await rowOf(bench, 'j')).posted_at.getTime()).toBeLessThan(expiresAt.getTime())
  })

  it('stay what they were where a later source has none', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [job('j')])
    const { posted_at } = await rowOf(bench, 'j')
    bench.clock.advance(3)
    await bringJobs(bench.context, [job('j', { title: 'Later' })])
    expect(await rowOf(bench, 'j')).toMatchObject({ posted_at, title: 'Later' })
  })

  it('are refused where it would expire before it was posted', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [job('j')])
    const expiresAt = new Date('2026-01-01T00:00:00.000Z')
    const [outcome] = await bringJobs(bench.context, [job('j', { expiresAt })], { properties: ['expiresAt'] })
    expect(outcome).toMatchObject({ action: 'failed', column: 'expires_at' })
    expect((await rowOf(bench, 'j')).expires_at).toBeNull()
  })
})

describe('a source that speaks of some columns only', () => {
  it('leaves the others of a known posting alone, skills too', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [jobs.analyst])
    const { updated_at: _earlier, ...before } = await rowOf(bench, 'analyst')
    await bringJobs(bench.context, [job('analyst', { industry: 'Water' })], { properties: ['industry'] })
    const { updated_at: _later, ...after } = await rowOf(bench, 'analyst')
    expect(after).toEqual({ ...before, industry: 'Water' })
    expect(await skillsOf(bench, 'analyst')).toHaveLength(3)
  })

  it('empties what it speaks of and leaves empty', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [jobs.analyst])
    await bringJobs(bench.context, [job('analyst')], { properties: ['skills', 'minYears', 'preferences', 'remote'] })
    expect(await rowOf(bench, 'analyst')).toMatchObject({ min_years: null, preferences: [], remote: null, city: 'Berlin' })
    expect(await skillsOf(bench, 'analyst')).toEqual([])
  })

  it('cannot put the highest pay below the lowest', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [jobs.analyst])
    const low = job('analyst', { salaryMax: '1000.00', salaryCurrency: 'USD', salaryPeriod: 'year' })
    const [outcome] = await bringJobs(bench.context, [low], { properties: ['salaryMax'] })
    expect(outcome).toMatchObject({ action: 'failed', column: 'salary_max' })
    expect((await rowOf(bench, 'analyst')).salary_max).toBe('61000.00')
  })

  it('refuses one end of the pay in another period, and keeps currency and period where it says no amount', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [
      job('j', { salaryMin: '20.00', salaryMax: '30.00', salaryCurrency: 'USD', salaryPeriod: 'hour' }),
    ])
    const before = await rowOf(bench, 'j')
    const daily = job('j', { salaryMax: '300.00', salaryCurrency: 'USD', salaryPeriod: 'day' })
    const [outcome] = await bringJobs(bench.context, [daily], { properties: ['salaryMax'] })
    expect(outcome).toMatchObject({ action: 'failed', column: 'salary_max' })
    expect(await rowOf(bench, 'j')).toEqual(before)
    await bringJobs(bench.context, [job('j', { salaryMax: null })], { properties: ['salaryMax'] })
    expect(await rowOf(bench, 'j')).toMatchObject({
      salary_min: '20.00',
      salary_max: null,
      salary_currency: 'USD',
      salary_period: 'hour',
      salary_min_year: '41600.00',
      salary_max_year: null,
    })
  })

  it('keeps the skills of the kind it does not speak of', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [job('j', { skills: 'SQL;?Python' })])
    await bringJobs(bench.context, [job('j', { skills: 'Java' })], { properties: ['requiredSkills'] })
    expect((await skillsOf(bench, 'j')).map(([name, required]) => [name, required])).toEqual([
      ['Java', true],
      ['Python', false],
    ])
  })

  it('finds the one posting of an outside id where it names no company', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, [job('j', { company: 'Acme' })])
    await bringJobs(bench.context, [job('j', { company: 'Unknown company', title: 'Renamed' })], { properties: ['title'] })
    expect((await rowOf(bench, 'j')).title).toBe('Renamed')
  })
})

describe('pay in other currencies', () => {
  it('counts once there is a rate, and again when it changes', async () => {
    await using bench = await openBench()
    const euros = job('e', { salaryMin: '3000.00', salaryCurrency: 'EUR', salaryPeriod: 'month' })
    await bringJobs(bench.context, [euros, jobs.analyst])
    const before = await rowOf(bench, 'analyst')
    expect(await rowOf(bench, 'e')).toMatchObject({ salary_min_year: null, salary_max_year: null })
    await setRates(bench.context, [{ currency: 'EUR', rate: '1.10', asOf: '2026-11-20' }], recomputePay)
    expect(await rowOf(bench, 'e')).toMatchObject({ salary_min_year: '39600.00', salary_max_year: null })
    expect(await rowOf(bench, 'analyst')).toEqual(before)
  })
})

describe('finding a job', () => {
  it.each(['nobody', '', 'x'.repeat(10_000), '01990000-0000-7000-8000-000000000001'])(
    'refuses %j in a sentence',
    async (wrong) => {
      await using bench = await openBench({ deployed: false })
      await expect(rowOf(bench, wrong)).rejects.toMatchObject({ code: 'missing' })
    },
  )
})
