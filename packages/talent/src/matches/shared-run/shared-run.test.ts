import { Worker } from '@moirai/queue'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { bringCast } from '../../../test/cast.ts'
import { openBench, type Bench } from '../../../test/context.ts'
import { onEveryEngine, type EngineGround } from '../../../test/every-engine.ts'
import { inSnapshot, inTransaction } from '../../context.ts'
import { makeDemonstration } from '../../demonstration/demonstration.ts'
import { updateJob } from '../../jobs/jobs.ts'
import { updatePerson } from '../../people/people.ts'
import { erasePerson } from '../../privacy/privacy.ts'
import { cancelTask, showLongWork } from '../../tasks/tasks.ts'
import { runMatches } from '../run.ts'
import { showMatches } from '../show.ts'
import { matchTasks, startMatchRun } from '../tasks.ts'
import { rangesFor } from './plan.ts'

const workerOn = ({ context }: Pick<Bench, 'context'>, name: string): Worker =>
  new Worker({
    database: context.database,
    definitions: matchTasks(context),
    name,
    now: context.now,
    random: () => 0.5,
    pollMs: 20,
  })

/** People and postings, some of which ask for what some people miss. */
async function fill({ context }: Bench): Promise<void> {
  await makeDemonstration(context, { people: 60, jobs: 45, seed: 7 })
  const { people, jobs } = await inSnapshot(context, async ({ session }) => ({
    people: await session.table('profiles').list({ orderBy: { number: 'asc' } }),
    jobs: await session.table('job_postings').list({ orderBy: { number: 'asc' } }),
  }))
  for (const [place, { id }] of people.entries())
    if (place % 3 !== 0) await updatePerson(context, id, { languages: [place % 3 === 1 ? 'German' : 'English'] })
  for (const { id } of jobs.slice(0, 15)) await updateJob(context, id, { hardRequirements: ['language:German'] })
}

/** Every list that is stored, byte by byte. */
const lists = ({ context }: Pick<Bench, 'context'>) =>
  inSnapshot(context, async ({ session }) => {
    const rows = await session.table('match_lists').list()
    return rows
      .map((row) => `${row.subject_type} ${row.subject_id} ${row.threshold} ${Buffer.from(row.top).toString('hex')}`)
      .toSorted()
  })

const left = ({ context }: Pick<Bench, 'context'>) =>
  inSnapshot(context, async ({ session }) => ({
    ranges: await session.table('match_ranges').count(),
    pieces: await session.table('match_pieces').count(),
  }))

async function ended({ context }: Pick<Bench, 'context'>, id: string) {
  const look = () => inSnapshot(context, (work) => showLongWork(work, id))
  await until(async () => (await look()).status !== 'running')
  return look()
}

const patienceMs = 30_000

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const begun = performance.now()
  while (!(await isSo())) {
    if (performance.now() - begun > patienceMs) throw new Error(`It was not so within ${patienceMs} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

onEveryEngine('a run that several workers share, on', ({ start }) => {
  let ground: EngineGround | undefined
  let bench: Bench
  const workers: Worker[] = []

  const open = async (): Promise<void> => {
    ground ??= await start()
    bench = await ground.open()
    await fill(bench)
  }
  const begin = (count: number): void => {
    for (let place = 0; place < count; place += 1) {
      const worker = workerOn(bench, `worker ${place} ${bench.context.newId()}`)
      workers.push(worker)
      worker.start()
    }
  }
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()))
    await bench[Symbol.asyncDispose]()
  })
  afterAll(() => ground?.remove())

  it('stores what a run of one process stores, however many shares and workers', { timeout: 120_000 }, async () => {
    await open()
    await runMatches(bench.context, { top: 5 })
    const expected = await lists(bench)
    expect(expected.some((line) => line.startsWith('job') && line.split(' ')[2] === '0')).toBe(true)
    for (const [ranges, count] of [
      [2, 1],
      [7, 3],
      [60, 2],
    ] as const) {
      begin(count)
      const task = await ended(bench, (await startMatchRun(bench.context, { top: 5, ranges })).id)
      expect(task).toMatchObject({ status: 'completed', message: 'Matched 60 people with 45 open jobs.' })
      const run = await inSnapshot(bench.context, ({ session }) => session.table('match_runs').get(task.subject!))
      expect(run).toMatchObject({ status: 'completed', people: 60, jobs: 45, pairs: 2700n, changed: 0 })
      expect(await lists(bench)).toEqual(expected)
      expect(await left(bench)).toEqual({ ranges: 0, pieces: 0 })
      await Promise.all(workers.splice(0).map((worker) => worker.stop()))
    }
  })

  it('is of one moment: what changes after its facts were read is in none of its lists', { timeout: 60_000 }, async () => {
    await open()
    await runMatches(bench.context, { top: 5 })
    const expected = await lists(bench)
    const { id } = await startMatchRun(bench.context, { top: 5, ranges: 3 })
    // Only who plans it: shares wait for another worker.
    const planner = new Worker({
      database: bench.context.database,
      definitions: matchTasks(bench.context),
      queues: ['matching'],
      name: `planner ${bench.context.newId()}`,
      now: bench.context.now,
      random: () => 0.5,
      pollMs: 20,
    })
    workers.push(planner)
    planner.start()
    await until(async () => (await left(bench)).ranges > 0)
    const [person] = await inSnapshot(bench.context, ({ session }) => session.table('profiles').list({ limit: 1 }))
    await updatePerson(bench.context, person!.id, { years: 40, languages: [], city: 'Nowhere' })
    begin(1)
    await ended(bench, id)
    expect(await lists(bench)).toEqual(expected)
  })
})

describe('a shared run', () => {
  let bench: Bench
  let workers: Worker[] = []
  const open = async (): Promise<void> => {
    bench = await openBench()
    await fill(bench)
  }
  const begin = (...queues: string[]): Worker => {
    const worker = new Worker({
      database: bench.context.database,
      definitions: matchTasks(bench.context),
      ...(queues.length > 0 ? { queues } : {}),
      name: `worker ${bench.context.newId()}`,
      now: bench.context.now,
      random: () => 0.5,
      leaseMs: 600,
      pollMs: 20,
    })
    workers.push(worker)
    worker.start()
    return worker
  }
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()))
    workers = []
    await bench[Symbol.asyncDispose]()
  })

  const start = async (): Promise<string> => (await startMatchRun(bench.context, { top: 5, ranges: 4 })).id
  const runs = () =>
    inSnapshot(bench.context, async ({ session }) =>
      (await session.table('match_runs').list({ orderBy: { started_at: 'asc', id: 'asc' } })).map(({ status }) => status),
    )

  it('is seen by nobody before its last moment', async () => {
    await open()
    const former = await runMatches(bench.context, { top: 3 })
    await start()
    begin('matching')
    await until(async () => (await left(bench)).ranges > 0)
    const [person] = await inSnapshot(bench.context, ({ session }) => session.table('profiles').list({ limit: 1 }))
    const shown = await showMatches(bench.context, { subject: { person: person!.id }, top: 3 })
    expect(shown.run.id).toBe(former.id)
    expect(shown.matches.length).toBeGreaterThanOrEqual(3)
  })

  it('is gone on with by the next worker where the one that waits for it stops', async () => {
    await open()
    const id = await start()
    const planner = begin('matching')
    await until(async () => (await left(bench)).ranges > 0)
    await planner.stop()
    begin()
    expect(await ended(bench, id)).toMatchObject({ status: 'completed' })
    expect(await runs()).toEqual(['completed'])
  })

  it('that is cancelled leaves nothing', async () => {
    await open()
    const id = await start()
    begin('matching')
    await until(async () => (await left(bench)).ranges > 0)
    await cancelTask(bench.context, id)
    await until(async () => (await left(bench)).pieces === 0)
    begin()
    await until(async () => (await runs())[0] === 'failed')
    expect(await left(bench)).toEqual({ ranges: 0, pieces: 0 })
    expect(await lists(bench)).toEqual([])
    // Its shares wait no more once a worker has seen that nobody wants them.
    await until(async () =>
      inSnapshot(
        bench.context,
        async ({ session }) =>
          !(await session.table('tasks').exists({ queue: 'ranges', status: { in: ['waiting', 'running'] } })),
      ),
    )
  })

  it('begins anew where somebody is erased, whose facts are nowhere then', async () => {
    await open()
    const id = await start()
    begin('matching')
    await until(async () => (await left(bench)).ranges > 0)
    const [person] = await inSnapshot(bench.context, ({ session }) => session.table('profiles').list({ limit: 1 }))
    await erasePerson(bench.context, person!.id, { name: person!.name })
    begin()
    expect(await ended(bench, id)).toMatchObject({ status: 'completed', message: 'Matched 59 people with 45 open jobs.' })
    expect(await runs()).toEqual(['failed', 'completed'])
    expect((await lists(bench)).length).toBe(104)
  })

  it('gives way to a run that is begun later', async () => {
    await open()
    const id = await start()
    begin('matching')
    await until(async () => (await left(bench)).ranges > 0)
    await runMatches(bench.context, { top: 5 })
    expect(await ended(bench, id)).toMatchObject({ status: 'failed', message: expect.stringContaining('has taken over') })
    expect(await runs()).toEqual(['failed', 'completed'])
    expect(await left(bench)).toEqual({ ranges: 0, pieces: 0 })
  })

  it('fails where a share cannot be done', async () => {
    await open()
    const id = await start()
    begin('matching')
    await until(async () => (await left(bench)).ranges > 0)
    await inTransaction(bench.context, ({ session }) =>
      session.table('match_pieces').updateWhere({ kind: 'people', position: 1 }, { content: Buffer.from('nonsense') }),
    )
    begin('ranges')
    expect(await ended(bench, id)).toMatchObject({ status: 'failed', message: expect.stringContaining('could not be done') })
    expect(await runs()).toEqual(['failed'])
    expect(await lists(bench)).toEqual([])
  })

  it('of nobody is refused', async () => {
    bench = await openBench()
    begin()
    expect(await ended(bench, await start())).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('no people yet'),
    })
    await bringCast(bench.context)
    expect(await ended(bench, await start())).toMatchObject({ status: 'completed' })
  })
})

describe('the number of shares', () => {
  it.each([
    [10_000, 10_000, 20, 1],
    [100_000, 20_000, 20, 1],
    [1_000_000, 100_000, 20, 25],
    // Lists of a thousand over each share would take more room than they are worth.
    [1_000_000, 100_000, 1000, 1],
    [0, 0, 20, 1],
  ])('%i people, %i jobs, lists of %i: %i', (people, jobs, top, ranges) => {
    expect(rangesFor(people, jobs, top)).toBe(ranges)
  })
})
