import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { bringJobs, bringPeople, job, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { expectedLists, storedLists } from '../../test/oracle.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { runMatches } from './run.ts'
import { updateMatches } from './update.ts'

let bench: Bench
const top = 5

beforeEach(async () => {
  bench = await openBench()
  const opened = bench
  onTestFinished(() => opened[Symbol.asyncDispose]())
  await makeDemonstration(bench.context, { people: 40, jobs: 30, seed: 3 })
  await runMatches(bench.context, { top })
})

/** After an update every list is what a whole run would have given. */
async function expectAsWholeRun(): Promise<void> {
  expect(await storedLists(bench.context)).toEqual(await expectedLists(bench.context, top))
}

const personId = (index: number) => `demo-3-p${String(index).padStart(5, '0')}`
const jobId = (index: number) => `demo-3-j${String(index).padStart(5, '0')}`

describe('matching one person again', () => {
  it.each([
    ['who lost every skill', 1, {}],
    ['who knows much more', 2, { skills: 'SQL:expert;Python:expert;Excel:expert;Java:expert;Docker:expert;Nursing:expert' }],
    ['who changed trade', 3, { skills: 'Welding:expert;MIG welding:expert;Forklift operation' }],
  ])('%s gives the lists of a whole run', async (_what, index, facts) => {
    await bringPeople(bench.context, [person(personId(index), facts)], { properties: ['skills'] })
    const { id } = (await inSnapshot(bench.context, ({ session }) =>
      session.table('match_runs').findBy({ status: 'completed' }),
    ))!
    const result = await updateMatches(bench.context, { person: personId(index) })
    expect(result).toMatchObject({ id, people: 1, jobs: 30, version: '1.0' })
    await expectAsWholeRun()
  })

  it('who is new gives the lists of a whole run', async () => {
    await bringPeople(bench.context, [person('new', { skills: 'SQL:expert;Python:expert', targetRole: 'Data Analyst' })])
    expect((await updateMatches(bench.context, { person: 'new' })).changed).toBeGreaterThan(1)
    await expectAsWholeRun()
  })

  it('who has not changed changes nothing', async () => {
    expect((await updateMatches(bench.context, { person: personId(7) })).changed).toBe(0)
    await expectAsWholeRun()
  })
})

describe('matching one job again', () => {
  it.each([
    ['that asks nothing any more', 1, {}],
    ['that asks everything', 2, { skills: 'SQL:expert;Python:expert;Nursing:expert;Welding:expert' }],
  ])('%s gives the lists of a whole run', async (_what, index, facts) => {
    const { company } = await inSnapshot(bench.context, async ({ session }) => {
      const row = await session.table('job_postings').findBy({ external_id: jobId(index) })
      return { company: (await session.table('companies').get(row!.company_id)).name }
    })
    await bringJobs(bench.context, [job(jobId(index), { ...facts, company })], { properties: ['skills'] })
    expect(await updateMatches(bench.context, { job: jobId(index) })).toMatchObject({ people: 40, jobs: 1 })
    await expectAsWholeRun()
  })

  it('that is new gives the lists of a whole run', async () => {
    await bringJobs(bench.context, [job('new', { title: 'Data Analyst', skills: 'SQL;?Python' })])
    expect((await updateMatches(bench.context, { job: 'new' })).changed).toBeGreaterThan(1)
    await expectAsWholeRun()
  })
})

describe('matching a job that is not open any more', () => {
  it('takes it out of every list, its own included', async () => {
    await inTransaction(bench.context, ({ session }) =>
      session.table('job_postings').updateWhere({ external_id: jobId(4) }, { status: 'closed' }),
    )
    expect((await updateMatches(bench.context, { job: jobId(4) })).changed).toBeGreaterThan(1)
    await expectAsWholeRun()
    await inTransaction(bench.context, ({ session }) =>
      session.table('job_postings').updateWhere({ external_id: jobId(4) }, { status: 'open' }),
    )
    await updateMatches(bench.context, { job: jobId(4) })
    await expectAsWholeRun()
  })
})

describe('an update that cannot be', () => {
  it('is refused for nobody', async () => {
    await expect(updateMatches(bench.context, { person: 'nobody' })).rejects.toMatchObject({ code: 'missing' })
    await expect(updateMatches(bench.context, { job: 'nobody' })).rejects.toMatchObject({ code: 'missing' })
  })

  it('is refused before the first run', async () => {
    await using fresh = await openBench()
    await bringPeople(fresh.context, [person('a')])
    await bringJobs(fresh.context, [job('j')])
    await expect(updateMatches(fresh.context, { person: 'a' })).rejects.toThrow('Nothing has been matched yet')
  })
})
