import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { closeJob, createJob, deleteJob, openJob, restoreJob, updateJob } from '../jobs/jobs.ts'
import { createPerson, deletePerson, restorePerson, updatePerson } from '../people/people.ts'
import { mostChanges } from './changes.ts'
import { refreshMatches } from './refresh.ts'
import { runMatches } from './run.ts'

const proficiencies = ['beginner', 'intermediate', 'advanced', 'expert'] as const

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % sides
  }
}

describe('lists that follow what changes', () => {
  let bench: Bench

  beforeAll(async () => {
    bench = await openBench()
    await makeDemonstration(bench.context, { people: 30, jobs: 25, seed: 7 })
    await runMatches(bench.context, { top: 5 })
  })
  afterAll(() => bench[Symbol.asyncDispose]())

  const idsOf = (table: 'profiles' | 'job_postings') =>
    inSnapshot(bench.context, async ({ session }) =>
      (await session.table(table).list({ orderBy: { number: 'asc' } })).map(({ id }) => id),
    )
  const lists = () =>
    inSnapshot(bench.context, async ({ session }) => {
      const rows = await session.table('match_lists').list({ orderBy: { subject_id: 'asc' } })
      return rows.map(({ subject_id, top, threshold }) => `${subject_id} ${threshold} ${Buffer.from(top).toString('hex')}`)
    })

  it('are after any events what a whole run makes of them', async () => {
    const { context } = bench
    const roll = dice(11)
    const gone = { people: [] as string[], jobs: [] as string[] }
    const one = (ids: readonly string[]): string => ids[roll(ids.length)]!
    const events = [
      async () => updatePerson(context, one(await idsOf('profiles')), { years: roll(12), willingToMove: roll(2) === 0 }),
      async () => updatePerson(context, one(await idsOf('profiles')), { languages: ['English'], remote: 'remote' }),
      async () =>
        updateJob(context, one(await idsOf('job_postings')), {
          minYears: roll(10),
          hardRequirements: roll(2) === 0 ? ['language:German'] : [],
        }),
      async () =>
        updateJob(context, one(await idsOf('job_postings')), {
          skills: [{ skill: 'sql', proficiency: proficiencies[roll(4)]! }, { skill: 'python' }],
        }),
      async () => createPerson(context, { name: 'New', level: 'junior', city: 'Berlin', country: 'DE' }),
      async () =>
        createJob(context, {
          title: 'Data analyst',
          company: 'New',
          status: 'open',
          skills: [{ skill: 'sql' }],
          remote: 'remote',
        }),
      async () => {
        const id = one(await idsOf('profiles'))
        await deletePerson(context, id)
        gone.people.push(id)
      },
      async () => {
        const id = one(await idsOf('job_postings'))
        await deleteJob(context, id)
        gone.jobs.push(id)
      },
      async () => (gone.people.length > 0 ? restorePerson(context, gone.people.pop()!) : undefined),
      async () => (gone.jobs.length > 0 ? restoreJob(context, gone.jobs.pop()!) : undefined),
      async () => {
        const id = one(await idsOf('job_postings'))
        const { status } = await inSnapshot(context, ({ session }) => session.table('job_postings').get(id))
        return status === 'open' ? closeJob(context, id) : openJob(context, id, { expiresAt: null })
      },
    ]
    for (let event = 0; event < 60; event += 1) {
      await events[roll(events.length)]!()
      if (roll(4) === 0) await refreshMatches(context)
    }
    await refreshMatches(context)
    const followed = await lists()
    const { changed } = await runMatches(context, { top: 5 })
    expect(await lists()).toEqual(followed)
    expect(changed).toBe(0)
  })

  it('are left to a whole run where too much has changed; while one is under way, it is looked again later', async () => {
    await using many = await openBench()
    const { context } = many
    await makeDemonstration(context, { people: 3, jobs: 3, seed: 7 })
    await runMatches(context, { top: 5 })
    await inTransaction(context, async ({ session }) => {
      const rows = Array.from({ length: mostChanges + 1 }, (_, index) => {
        const name = `New ${index}`
        return { number: 1000 + index, name, sort_name: name, blind_code: `N${index}` }
      })
      await session.table('profiles').insertMany(rows)
      await session.table('tasks').purge({ name: 'matches.refresh' })
    })
    const waiting = (name: string) =>
      inSnapshot(context, ({ session }) => session.table('tasks').list({ where: { name, status: 'waiting' } }))
    expect(await refreshMatches(context)).toBe(0)
    expect(await waiting('matches.run')).toMatchObject([{ payload: { input: { top: 5 } } }])
    expect(await waiting('matches.refresh')).toEqual([])
    expect(await refreshMatches(context)).toBe(0)
    expect(await waiting('matches.run')).toHaveLength(1)
    const [again] = await waiting('matches.refresh')
    expect(again!.run_at.getTime() - context.now().getTime()).toBeGreaterThan(50_000)
  })

  it('know who was erased without a trace, and what has expired meanwhile', async () => {
    const { context, clock } = bench
    await refreshMatches(context)
    const soon = new Date(context.now().getTime() + 1000)
    await inTransaction(context, async ({ session }) => {
      const [person] = await session.table('profiles').list({ limit: 1 })
      await session.table('profiles').purge({ id: person!.id })
      const [job] = await session.table('job_postings').list({ where: { status: 'open' }, limit: 1 })
      await session.table('job_postings').update(job!.id, { expires_at: soon })
    })
    await refreshMatches(context)
    clock.advance(2)
    // Something else has to change, or nobody looks.
    const [id] = await idsOf('profiles')
    await updatePerson(context, id!, { years: 5 })
    await refreshMatches(context)
    const followed = await lists()
    expect((await runMatches(context, { top: 5 })).changed).toBe(0)
    expect(await lists()).toEqual(followed)
  })

  it('are asked for by one task, however much changes before it begins', async () => {
    const waiting = () =>
      inSnapshot(bench.context, ({ session }) =>
        session.table('tasks').list({ where: { name: 'matches.refresh', status: 'waiting' } }),
      )
    expect(await waiting()).toHaveLength(1)
    const [id] = await idsOf('profiles')
    await inTransaction(bench.context, ({ session }) => session.table('tasks').purge({ name: 'matches.refresh' }))
    await updatePerson(bench.context, id!, { years: 3 })
    await updatePerson(bench.context, id!, { years: 4 })
    expect(await waiting()).toHaveLength(1)
    await expect(updatePerson(bench.context, id!, { years: -4 })).rejects.toMatchObject({ code: 'invalid' })
    expect(await waiting()).toHaveLength(1)
  })
})

describe('a new match', () => {
  it('above the threshold is told once, in the program and by one letter, for ever', async () => {
    await using bench = await openBench()
    const { context } = bench
    const job = (title: string) =>
      createJob(context, {
        title,
        company: 'Fern',
        status: 'open',
        remote: 'remote',
        level: 'junior',
        minYears: 1,
        skills: [{ skill: 'sql' }],
      })
    await job('First')
    const user = await inTransaction(context, ({ session }) =>
      session.table('users').insert({ email: 'mia@example.org', name: 'Mia', role: 'student', account_status: 'active' }),
    )
    const { id } = await createPerson(context, { name: 'Mia', level: 'junior', years: 2, remote: 'remote', matchThreshold: 70 })
    await inTransaction(context, async ({ session }) => {
      await session.table('profiles').update(id, { user_id: user.id })
      await session
        .table('skills')
        .insert({ profile_id: id, name: 'SQL', proficiency: 'expert', origin: 'stated', concept_id: null })
    })
    const other = await createPerson(context, { name: 'Nobody with an account' })
    const told = () =>
      inSnapshot(context, async ({ session }) => ({
        news: (await session.table('notifications').list({ orderBy: { id: 'asc' } })).map(({ title, user_id }) => [
          title,
          user_id,
        ]),
        letters: (await session.table('email_logs').list({ orderBy: { id: 'asc' } })).map(({ recipient_email, subject }) => [
          recipient_email,
          subject,
        ]),
      }))
    await runMatches(context, { top: 5 })
    // Below the threshold nobody is told of anything.
    expect(await told()).toEqual({ news: [], letters: [] })
    await updatePerson(context, id, { matchThreshold: 0 })
    const second = await job('Second')
    await refreshMatches(context)
    const once = await told()
    expect(once.news.map(([title]) => title)).toEqual(expect.arrayContaining(['New match: First', 'New match: Second']))
    expect(once.news.every(([, owner]) => owner === user.id)).toBe(true)
    expect(once.letters).toHaveLength(1)
    expect(once.letters.at(-1)![0]).toBe('mia@example.org')
    // Gone and back again, and a whole run over all of it: nothing is told twice.
    await deleteJob(context, second.id)
    await refreshMatches(context)
    await restoreJob(context, second.id)
    await refreshMatches(context)
    await runMatches(context, { top: 5 })
    expect(await told()).toEqual(once)
    // Who does not want to be told is not.
    await inTransaction(context, ({ session }) =>
      session.table('notification_preferences').insertMany([
        { user_id: user.id, kind: 'new_match', channel: 'in_app', frequency: 'never' },
        { user_id: user.id, kind: 'new_match', channel: 'email', frequency: 'never' },
      ]),
    )
    await job('Third')
    await refreshMatches(context)
    expect(await told()).toEqual(once)
    expect(other.matchThreshold).toBeNull()
  })
})
