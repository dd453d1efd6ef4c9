// What is told of postings whose time has passed, on each engine: once, whoever looks and whatever breaks off.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createUser } from '../src/accounts/accounts.ts'
import { apply, withdraw } from '../src/applications/applications.ts'
import { addMember } from '../src/companies/companies.ts'
import { inSnapshot, inTransaction, type Context } from '../src/context.ts'
import { closeJob, findJob, openJob, updateJob } from '../src/jobs/jobs.ts'
import { tellExpired, tellFollowers } from '../src/matches/matches.ts'
import type { PostingNews } from '../src/posting-news.ts'
import { bringJobs, bringPeople, cast, job, jobs } from './cast.ts'
import { openBench, testStart, type Bench } from './context.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'

const inDays = (days: number): Date => new Date(testStart.getTime() + days * 86_400_000)
const soon = (id: string, days = 1) => job(id, { title: `Job ${id}`, expiresAt: inDays(days) })

/** Ada follows `soon` by an application, Ben has withdrawn his, and a recruiter acts for its company. */
async function fill({ context }: Bench): Promise<void> {
  await bringPeople(context, [cast.ada, cast.ben])
  await bringJobs(context, [soon('soon'), jobs.past, jobs.analyst])
  const accounts = {
    ada: await createUser(context, { email: 'ada.account@example.org', name: 'Ada', role: 'student', status: 'active' }),
    ben: await createUser(context, { email: 'ben.account@example.org', name: 'Ben', role: 'student', status: 'active' }),
    rita: await createUser(context, { email: 'rita@example.org', name: 'Rita', role: 'recruiter', status: 'active' }),
  }
  await inTransaction(context, async ({ session }) => {
    await session.table('profiles').updateWhere({ external_id: 'ada' }, { user_id: accounts.ada.id })
    await session.table('profiles').updateWhere({ external_id: 'ben' }, { user_id: accounts.ben.id })
  })
  await apply(context, { person: 'ada', job: 'soon' })
  const { id } = await apply(context, { person: 'ben', job: 'soon' })
  await withdraw(context, id)
  await addMember(context, await companyOf(context, 'soon'), { user: 'rita@example.org', role: 'recruiter' })
  await context.database.table('email_logs').purge({})
  await context.database.table('notifications').purge({})
}

const companyOf = (context: Context, id: string): Promise<string> =>
  inSnapshot(context, async (work) => (await findJob(work, id)).company_id)

/** Who was told what, in the program and by mail. */
const told = (context: Context): Promise<{ news: string[]; letters: string[] }> =>
  inSnapshot(context, async ({ session }) => {
    const emails = new Map((await session.table('users').list()).map(({ id, email }) => [id, email.split('@')[0]]))
    const news = await session.table('notifications').list({ where: { kind: 'posting_status' } })
    const letters = await session.table('email_logs').list({ where: { email_type: 'posting_status' } })
    return {
      news: news.map(({ user_id, title }) => `${emails.get(user_id)}: ${title}`).toSorted(),
      letters: letters.map(({ recipient_email }) => recipient_email.split('@')[0]!).toSorted(),
    }
  })

const expected = {
  news: ['ada.account: A job you follow has expired: Job soon', 'rita: A job of your company has expired: Job soon'],
  letters: ['ada.account', 'rita'],
}

/** The tasks that postings have left, done as a worker does them. */
const workOff = async ({ context }: Bench): Promise<void> => {
  const tasks = await inSnapshot(context, ({ session }) => session.table('tasks').list({ where: { name: 'postings.news' } }))
  for (const { payload } of tasks) await inTransaction(context, (work) => tellFollowers(work, payload as PostingNews))
}

onEveryEngine('postings that expire on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('are told of once to those who follow them and to their recruiters, though several look at once', async () => {
    await using bench = await ground.open({ deployed: false })
    await fill(bench)
    const { context } = bench
    // What has expired before somebody first looks is the past.
    expect(await tellExpired(context)).toBe(0)
    expect(await tellExpired(context)).toBe(0)
    bench.clock.advance(1.01)
    const looks = await Promise.all([tellExpired(context), tellExpired(context), tellExpired(context)])
    expect(looks.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await told(context)).toEqual(expected)
    bench.clock.advance(1)
    expect(await tellExpired(context)).toBe(0)
    expect(await told(context)).toEqual(expected)
  })
})

describe('a posting that expires', () => {
  it('is told of by whoever comes next where telling was broken off, wherever that was', async () => {
    let limit = Infinity
    let count = 0
    const onStatement = (): void => {
      count += 1
      if (count > limit) throw new Error('The power is gone.')
    }
    const begin = async (): Promise<Bench> => {
      limit = Infinity
      const bench = await openBench({ deployed: false, onStatement })
      await fill(bench)
      await tellExpired(bench.context)
      bench.clock.advance(1.01)
      count = 0
      return bench
    }
    let statements: number
    {
      await using bench = await begin()
      expect(await tellExpired(bench.context)).toBe(1)
      statements = count
    }
    for (let place = 1; place < statements; place += Math.ceil(statements / 6)) {
      await using bench = await begin()
      limit = place
      await expect(tellExpired(bench.context), `statement ${place} of ${statements}`).rejects.toThrow('The power is gone.')
      limit = Infinity
      expect(await told(bench.context)).toEqual({ news: [], letters: [] })
      expect(await tellExpired(bench.context)).toBe(1)
      expect(await told(bench.context)).toEqual(expected)
    }
  })

  it('among more than are told of at once is not forgotten, nor one that comes in with the past behind it told', async () => {
    await using bench = await openBench({ deployed: false })
    await fill(bench)
    const { context } = bench
    await tellExpired(context)
    await bringJobs(
      context,
      Array.from({ length: 120 }, (_, index) => soon(`many-${index}`, 2)),
    )
    bench.clock.advance(3)
    await bringJobs(context, [soon('before-the-look', 2.5)])
    expect(await tellExpired(context)).toBe(122)
    expect((await told(context)).news.filter((one) => one.startsWith('rita'))).toHaveLength(122)
    await bringJobs(context, [soon('late', 2.5)])
    bench.clock.advance(1)
    expect(await tellExpired(context)).toBe(0)
  })

  it('is news again after it was prolonged, and not where somebody was faster', async () => {
    await using bench = await openBench({ deployed: false })
    await fill(bench)
    const { context } = bench
    await tellExpired(context)
    await updateJob(context, 'soon', { expiresAt: inDays(5).toISOString() })
    bench.clock.advance(2)
    expect(await tellExpired(context)).toBe(0)
    bench.clock.advance(4)
    expect(await tellExpired(context)).toBe(1)
    // Closing what has expired is no news: that nobody can apply is known.
    await closeJob(context, 'soon')
    await workOff(bench)
    expect(await told(context)).toEqual(expected)
    await openJob(context, 'soon', { expiresAt: inDays(9).toISOString() })
    await workOff(bench)
    bench.clock.advance(4)
    expect(await tellExpired(context)).toBe(1)
    expect((await told(context)).news.filter((one) => one.startsWith('ada'))).toEqual([
      'ada.account: A job you follow has expired: Job soon',
      'ada.account: A job you follow has expired: Job soon',
      'ada.account: A job you follow is open again: Job soon',
    ])
  })

  it('because somebody says that its time has passed is told of as well, once', async () => {
    await using bench = await openBench({ deployed: false })
    await fill(bench)
    const { context } = bench
    await tellExpired(context)
    bench.clock.advance(0.5)
    await updateJob(context, 'soon', { postedAt: inDays(-1).toISOString(), expiresAt: inDays(0.4).toISOString() })
    await workOff(bench)
    await tellExpired(context)
    expect(await told(context)).toEqual(expected)
  })
})
