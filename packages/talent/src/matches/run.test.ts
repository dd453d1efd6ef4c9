import { describe, expect, it } from 'vitest'
import { bringCast, bringJobs, bringPeople, cast, job, jobs, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { expectedLists, storedLists } from '../../test/oracle.ts'
import { inSnapshot } from '../context.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { runMatches, type RunInput } from './run.ts'
import { showMatches } from './show.ts'

/** More people and postings than a list is long. */
async function openDemonstration(): Promise<Bench> {
  const bench = await openBench()
  await makeDemonstration(bench.context, { people: 60, jobs: 45, seed: 7 })
  return bench
}

const runs = (bench: Bench) =>
  inSnapshot(bench.context, ({ session }) => session.table('match_runs').list({ orderBy: { started_at: 'asc', id: 'asc' } }))

describe('a match run', () => {
  it('keeps for everybody, in both directions, exactly the best', async () => {
    await using bench = await openDemonstration()
    const result = await runMatches(bench.context, { top: 20 })
    expect(result).toMatchObject({ version: '1.0', people: 60, jobs: 45, pairs: 2700, changed: 105 })
    const stored = await storedLists(bench.context)
    expect(stored).toEqual(await expectedLists(bench.context, 20))
    for (const list of [...stored.people.values(), ...stored.jobs.values()]) expect(list.split(' ')).toHaveLength(20)
  })

  it.each([1, 3, 50, 1000])('keeps as many as it is told: %i', async (top) => {
    await using bench = await openBench()
    await bringCast(bench.context)
    await runMatches(bench.context, { top })
    expect(await storedLists(bench.context)).toEqual(await expectedLists(bench.context, top))
  })

  it('knows nothing of what is closed, expired or deleted', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    await bench.database.transaction(async (session) => {
      await session.table('profiles').delete({ external_id: 'ben' })
      await session.table('job_postings').delete({ external_id: 'backend' })
    })
    const result = await runMatches(bench.context, { top: 20 })
    expect([result.people, result.jobs]).toEqual([4, 3])
    const stored = await storedLists(bench.context)
    expect(stored).toEqual(await expectedLists(bench.context, 20))
    // By number: analyst, welder, nurse; not backend (deleted), closed, past.
    const numbers = [...stored.people.values()].flatMap((list) => list.split(' ').map((entry) => Number(entry.split(':')[0])))
    expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual([1, 2, 3])
  })

  it('breaks ties by the lower number', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [person('a', { skills: 'sql' })])
    await bringJobs(bench.context, [job('x', { skills: 'sql' }), job('y', { skills: 'sql' }), job('z', { skills: 'sql' })])
    await runMatches(bench.context, { top: 2 })
    const [list] = (await storedLists(bench.context)).people.values()
    expect(list!.split(' ').map((entry) => entry.split(':')[0])).toEqual(['1', '2'])
  })

  it('is written down, with its counts, and in the audit log', async () => {
    await using bench = await openDemonstration()
    const result = await runMatches(bench.context, { top: 20 })
    expect(await runs(bench)).toMatchObject([
      { id: result.id, status: 'completed', people: 60, jobs: 45, pairs: 2700n, changed: 105, scope: { top: 20 } },
    ])
    const log = await inSnapshot(bench.context, ({ session }) =>
      session.table('audit_log').list({ where: { action: 'match.run' } }),
    )
    expect(log).toMatchObject([{ subject_id: result.id, detail: { people: 60, pairs: 2700, version: '1.0' } }])
  })

  it('counts the lists that differ from those of the run before, and keeps no older lists', async () => {
    await using bench = await openDemonstration()
    await runMatches(bench.context, { top: 20 })
    const before = await storedLists(bench.context)
    expect((await runMatches(bench.context, { top: 20 })).changed).toBe(0)
    await bringPeople(bench.context, [person('demo-7-p00001', { skills: 'welding:expert' })], { properties: ['skills'] })
    const { changed } = await runMatches(bench.context, { top: 20 })
    const after = await storedLists(bench.context)
    const differing = (['people', 'jobs'] as const).flatMap((side) =>
      [...after[side]].filter(([id, list]) => before[side].get(id) !== list),
    )
    expect(changed).toBe(differing.length)
    expect(changed).toBeGreaterThan(1)
    expect(await inSnapshot(bench.context, ({ session }) => session.table('match_lists').count())).toBe(105)
  })

  it('tells how far it is', async () => {
    await using bench = await openDemonstration()
    const told: string[] = []
    await runMatches(bench.context, {
      top: 20,
      onProgress: ({ stage, done, total }) => void told.push(`${stage} ${done} of ${total}`),
    })
    expect(told).toEqual(['scoring 60 of 60', 'storing 105 of 105'])
  })

  it('names the currencies whose pay it could not compare, and no others', async () => {
    await using bench = await openBench()
    const wish = (currency: string) => ({ salaryDesired: '10.00', salaryCurrency: currency, salaryPeriod: 'hour' }) as const
    await bringPeople(bench.context, [person('a', wish('EUR')), person('b', wish('CHF')), person('c', wish('USD'))])
    // A currency beside no amount, and an amount without a period, miss no rate.
    await bringJobs(bench.context, [
      job('x', { salaryMin: '10.00', salaryCurrency: 'GBP', salaryPeriod: 'hour' }),
      job('y', { salaryCurrency: 'SEK' }),
      job('z', { salaryCurrency: 'USD' }),
      job('v', { salaryMax: '9999999999.00', salaryCurrency: 'USD', salaryPeriod: 'hour' }),
    ])
    expect((await runMatches(bench.context, { top: 20 })).unratedCurrencies).toEqual(['CHF', 'EUR', 'GBP'])
  })
})

describe('a run that cannot be', () => {
  it.each([0, -1, 1001, 1.5, Number.NaN])('with lists of %d is refused', async (top) => {
    await using bench = await openBench()
    await bringCast(bench.context)
    await expect(runMatches(bench.context, { top })).rejects.toMatchObject({ code: 'invalid' })
    expect(await runs(bench)).toEqual([])
  })

  it('without people, or without open jobs, says what to bring in', async () => {
    await using bench = await openBench()
    await expect(runMatches(bench.context, { top: 20 })).rejects.toThrow(/There are no people yet.*moirai import people/)
    await bringPeople(bench.context, [cast.ada])
    await bringJobs(bench.context, [jobs.closed, jobs.past])
    await expect(runMatches(bench.context, { top: 20 })).rejects.toThrow(/There are no open jobs yet.*moirai import jobs/)
    expect((await runs(bench)).filter(({ status }) => status !== 'failed')).toEqual([])
  })
})

describe('a run that is not complete', () => {
  type Progress = Parameters<NonNullable<RunInput['onProgress']>>[0]
  const show = async (bench: Bench) =>
    (await showMatches(bench.context, { subject: { person: 'demo-7-p00001' }, top: 20 })).run.id

  it('is not seen: readers have the former one until the last moment', async () => {
    await using bench = await openDemonstration()
    const former = await runMatches(bench.context, { top: 20 })
    const seen: string[] = []
    const latter = await runMatches(bench.context, {
      top: 20,
      onProgress: async ({ stage }: Progress) => void seen.push(`${stage} ${await show(bench)}`),
    })
    expect(seen).toEqual([`scoring ${former.id}`, `storing ${former.id}`])
    expect(await show(bench)).toBe(latter.id)
  })

  it('is not seen where it is the first one either', async () => {
    await using bench = await openDemonstration()
    const onProgress = async (): Promise<void> => {
      await expect(show(bench)).rejects.toThrow('Nothing has been matched yet')
    }
    await runMatches(bench.context, { top: 20, onProgress })
    expect(await show(bench)).toBe((await runs(bench))[0]!.id)
  })

  it('is given up by the next one, and its lists are cleared', async () => {
    await using bench = await openDemonstration()
    const former = await runMatches(bench.context, { top: 20 })
    const breaking = (at: Progress['stage']) => (progress: Progress) => {
      if (progress.stage === at) throw new Error('The power is gone.')
    }
    for (const stage of ['storing', 'scoring'] as const) {
      await expect(runMatches(bench.context, { top: 20, onProgress: breaking(stage) })).rejects.toThrow('The power is gone.')
      expect(await show(bench)).toBe(former.id)
    }
    const latter = await runMatches(bench.context, { top: 20 })
    expect((await runs(bench)).map(({ status }) => status)).toEqual(['completed', 'failed', 'failed', 'completed'])
    expect(await storedLists(bench.context)).toEqual(await expectedLists(bench.context, 20))
    expect(await storedLists(bench.context)).toEqual(await storedLists(bench.context, latter.id))
  })

  it('whose process was killed is given up as well', async () => {
    await using bench = await openDemonstration()
    const former = await runMatches(bench.context, { top: 20 })
    const killed = await bench.database.transaction(async (session) => {
      const run = await session.table('match_runs').get(former.id)
      const { id } = await session.table('match_runs').insert({
        scoring_version_id: run.scoring_version_id,
        scope: { top: 20 },
        status: 'running',
        started_at: bench.context.now(),
      })
      const lists = await session.table('match_lists').list({ limit: 30 })
      await session.table('match_lists').insertMany(lists.map(({ id: _id, ...list }) => ({ ...list, match_run_id: id })))
      return id
    })
    expect(await show(bench)).toBe(former.id)
    const latter = await runMatches(bench.context, { top: 20 })
    expect(await show(bench)).toBe(latter.id)
    expect((await runs(bench)).find(({ id }) => id === killed)!.status).toBe('failed')
    expect((await storedLists(bench.context, killed)).people.size).toBe(0)
  })

  it('is refused when another one has taken over meanwhile', async () => {
    await using bench = await openDemonstration()
    let inner: Promise<unknown> | undefined
    const outer = runMatches(bench.context, {
      top: 20,
      onProgress: async ({ stage }: Progress) => {
        if (stage === 'scoring') await (inner ??= runMatches(bench.context, { top: 10 }))
      },
    })
    await expect(outer).rejects.toMatchObject({ code: 'stale' })
    expect((await runs(bench)).map(({ status }) => status)).toEqual(['failed', 'completed'])
    expect(await storedLists(bench.context)).toEqual(await expectedLists(bench.context, 10))
  })
})
