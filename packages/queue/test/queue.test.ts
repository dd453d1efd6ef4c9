// The queue on every engine: what is enqueued is done, once, in order, by one of however many workers.
import { NotFound } from '@moirai/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cancelTask,
  clearTasks,
  defineTask,
  enqueue,
  Hopeless,
  keepSchedules,
  LeaseLost,
  listTasks,
  queueFigures,
  retryTask,
  runSchedules,
  type NewTask,
} from '../src/queue.ts'
import { claimTasks, takeOver, type Claim } from '../src/claim.ts'
import { completeTask, extendLeases } from '../src/lease.ts'
import { onEveryEngine, openBench, start, type Bench } from './bench.ts'
import type { BenchDatabase, BenchSession } from './bench-schema.ts'

const later = (milliseconds: number): Date => new Date(start.getTime() + milliseconds)

const add = (database: BenchDatabase, ...wanted: NewTask[]): Promise<void> =>
  database.transaction((session) => enqueue(session, start, ...wanted), { beside: true })

const claim = (changes: Partial<Claim> = {}): Claim => ({
  queues: ['default'],
  worker: 'one',
  limit: 10,
  leaseMs: 30_000,
  now: start,
  ...changes,
})

/** Writes the payload into the ledger as its last step. */
const note = defineTask<string, BenchSession>({
  name: 'note',
  parse: String,
  run: async ({ complete, payload }) => {
    await complete((session) => session.table('ledger').insert({ what: payload }))
  },
})

const ledgerOf = async (database: BenchDatabase): Promise<string[]> =>
  (await database.transaction((session) => session.table('ledger').list({ orderBy: { what: 'asc' } }))).map(({ what }) => what)

onEveryEngine((engine) => {
  let ground: Awaited<ReturnType<typeof engine.start>>
  beforeAll(async () => {
    ground = await engine.start()
  })
  afterAll(() => ground.remove())
  const open = async (): Promise<Bench> => openBench(await ground.store())

  describe('what is enqueued', () => {
    it('is there if the transaction commits, and never otherwise', async () => {
      const { database, rows } = await open()
      const failing = database.transaction(async (session) => {
        await enqueue(session, start, { name: 'note' })
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await rows()).toEqual([])
      await add(database, { name: 'note', payload: { deep: [1, 'ü'] } })
      expect(await rows()).toMatchObject([
        { name: 'note', queue: 'default', payload: { deep: [1, 'ü'] }, status: 'waiting', attempts: 0, max_attempts: 10 },
      ])
    })

    it('with the key of one that waits is left out; with the key of one that runs, it waits for its end', async () => {
      const { database, rows } = await open()
      await add(
        database,
        { name: 'first', uniqueKey: 'a' },
        { name: 'second', uniqueKey: 'a' },
        { name: 'other', uniqueKey: 'b' },
      )
      await add(database, { name: 'third', uniqueKey: 'a' })
      expect((await rows()).map(({ name }) => name).toSorted()).toEqual(['first', 'other'])
      const [first] = await claimTasks(database, claim({ limit: 1 }))
      await add(database, { name: first!.name, uniqueKey: first!.unique_key! })
      const second = await claimTasks(database, claim({ worker: 'two' }))
      expect(second.map(({ unique_key }) => unique_key)).not.toContain(first!.unique_key)
      await database.transaction((session) => completeTask(session, first!, start))
      const third = await claimTasks(database, claim({ worker: 'two' }))
      expect(third.map(({ unique_key }) => unique_key)).toEqual([first!.unique_key])
    })

    it('may stand for itself, outside of a transaction', async () => {
      const { database, rows } = await open()
      await enqueue(database.beside, start, { name: 'alone' })
      await enqueue(database.beside, start, { name: 'kept', uniqueKey: 'a' }, { name: 'left out', uniqueKey: 'a' })
      await enqueue(database.beside, start, { name: 'left out', uniqueKey: 'a' })
      expect((await rows()).map(({ name }) => name)).toEqual(['alone', 'kept'])
    })

    it('is refused where it could not be done or stored', async () => {
      const { database } = await open()
      await expect(add(database, { name: 'a', priority: 1001 })).rejects.toMatchObject({ kind: 'usage' })
      await expect(add(database, { name: 'a', maxAttempts: 0 })).rejects.toMatchObject({ kind: 'usage' })
      await expect(add(database, { name: 'a', payload: 'x'.repeat(70_000) })).rejects.toThrow(/70002 bytes/)
    })

    it('begins by priority, then by time, and not before its time', async () => {
      const { database } = await open()
      await add(
        database,
        { name: 'late', runAt: later(1_000) },
        { name: 'early', runAt: later(-1_000) },
        { name: 'urgent', priority: 5 },
        { name: 'future', runAt: later(5_000), priority: 9 },
        { name: 'idle', priority: -5 },
      )
      const names = async (now: Date): Promise<string[]> =>
        (await claimTasks(database, claim({ limit: 2, now }))).map(({ name }) => name)
      expect(await names(later(2_000))).toEqual(['urgent', 'early'])
      expect(await names(later(2_000))).toEqual(['late', 'idle'])
      expect(await names(later(2_000))).toEqual([])
      expect(await names(later(6_000))).toEqual(['future'])
    })

    it('goes to one worker, however many ask at once', async () => {
      const { database } = await open()
      await add(database, ...Array.from({ length: 60 }, (_, number) => ({ name: 'note', uniqueKey: `${number % 40}-${number}` })))
      const workers = [...Array(8).keys()].map((number) => claim({ worker: `worker ${number}`, limit: 5 }))
      const taken: string[] = []
      for (let more = true; more; ) {
        const ids = (await Promise.all(workers.map((one) => claimTasks(database, one)))).flat().map(({ id }) => id)
        taken.push(...ids)
        more = ids.length > 0
      }
      expect(taken).toHaveLength(60)
      expect(new Set(taken).size).toBe(60)
    })
  })

  describe('a lease', () => {
    it('that ran out lets another worker take the task over; the first one changes nothing any more', async () => {
      const { database, rows } = await open()
      await add(database, { name: 'note' })
      const [mine] = await claimTasks(database, claim())
      expect(await takeOver(database, claim({ worker: 'two', now: later(30_000) }))).toEqual([])
      const [theirs] = await takeOver(database, claim({ worker: 'two', now: later(30_001) }))
      expect(theirs).toMatchObject({ id: mine!.id, leased_by: 'two', attempts: 2 })
      const late = database.transaction(async (session) => {
        await completeTask(session, mine!, later(30_002))
      })
      await expect(late).rejects.toBeInstanceOf(LeaseLost)
      expect(await rows()).toMatchObject([{ status: 'running', leased_by: 'two' }])
    })

    it('that is extended in time stays, and who lost it hears of that', async () => {
      const { database } = await open()
      await add(database, { name: 'a' }, { name: 'b' })
      const [a, b] = await claimTasks(database, claim())
      await takeOver(database, claim({ worker: 'two', now: later(40_000), limit: 1 }))
      const kept = await database.transaction((session) => extendLeases(session, 'one', [a!.id, b!.id], later(80_000)))
      expect(kept.size).toBe(1)
      expect(await takeOver(database, claim({ worker: 'two', now: later(79_000), limit: 5 }))).toMatchObject([
        { leased_by: 'two' },
      ])
    })

    it('that ran out at every try parks the task, as it may be what ends its workers', async () => {
      const { database, rows } = await open()
      await add(database, { name: 'deadly', maxAttempts: 2 })
      await claimTasks(database, claim())
      expect(await takeOver(database, claim({ now: later(31_000) }))).toHaveLength(1)
      expect(await takeOver(database, claim({ now: later(62_000) }))).toEqual([])
      expect(await rows()).toMatchObject([{ status: 'parked', attempts: 2, last_error: expect.stringMatching(/^Each worker/) }])
    })
  })

  describe('a worker', () => {
    it('does what there is, and what comes later, each once', async () => {
      const { database, worker, rows } = await open()
      await add(database, ...Array.from({ length: 30 }, (_, number) => ({ name: 'note', payload: `early ${number}` })))
      const one = worker([note])
      const two = worker([note])
      await add(database, { name: 'note', payload: 'late' })
      for (let done = 0; done < 31; ) {
        await new Promise((resolve) => setTimeout(resolve, 10))
        done = one.ends.length + two.ends.length
      }
      expect(await ledgerOf(database)).toHaveLength(31)
      expect(new Set((await rows()).map(({ status }) => status))).toEqual(new Set(['completed']))
    })

    it('tries again what failed, later each time, and parks it in the end with the reason', async () => {
      const { database, clock, worker, rows } = await open()
      await add(database, { name: 'fails', payload: 'a secret', maxAttempts: 3 })
      const fails = defineTask({
        name: 'fails',
        parse: String,
        run: async () => {
          throw new RangeError('a secret')
        },
      })
      const { ended, ends } = worker([fails])
      await ended(1)
      expect(await rows()).toMatchObject([{ status: 'waiting', attempts: 1, run_at: later(2_000) }])
      clock.advance(2_000)
      await ended(2)
      expect(await rows()).toMatchObject([{ status: 'waiting', attempts: 2, run_at: later(6_000) }])
      clock.advance(4_000)
      await ended(3)
      expect(await rows()).toMatchObject([{ status: 'parked', last_error: 'It failed with an error of the kind RangeError.' }])
      expect(ends.map((end) => end.ended)).toEqual(['waiting', 'waiting', 'parked'])
      await database
        .transaction((session) => retryTask(session, ends.length > 0 ? (session as never) && '' : '', start))
        .catch(() => {})
    })

    it('parks at once what cannot be mended: a hopeless failure, a payload it cannot read, a name it does not know', async () => {
      const { database, worker, rows } = await open()
      await add(database, { name: 'hopeless' }, { name: 'unreadable', payload: 7 }, { name: 'unknown' })
      const hopeless = defineTask({
        name: 'hopeless',
        parse: () => null,
        run: async () => {
          throw new Hopeless('The file is gone.')
        },
      })
      const unreadable = defineTask({
        name: 'unreadable',
        parse: () => {
          throw new Error('7')
        },
        run: async () => {},
      })
      await worker([hopeless, unreadable]).ended(3)
      const errors = Object.fromEntries((await rows()).map((row) => [row.name, `${row.status}: ${row.last_error}`]))
      expect(errors).toEqual({
        hopeless: 'parked: The file is gone.',
        unreadable: 'parked: The payload of the task unreadable is not what the task takes.',
        unknown: 'parked: No worker of this version knows a task called unknown.',
      })
    })

    it('that stops lets the work end at its next step and gives the task back, without counting the try', async () => {
      const { database, worker, rows } = await open()
      await add(database, { name: 'long' })
      const begun = Promise.withResolvers<void>()
      const long = defineTask({
        name: 'long',
        parse: () => null,
        run: async ({ progress }) => {
          for (let done = 0; ; done++) {
            await progress({ stage: 'working', done, total: 100 })
            begun.resolve()
            await new Promise((resolve) => setTimeout(resolve, 5))
          }
        },
      })
      const { worker: one } = worker([long])
      await begun.promise
      expect(await rows()).toMatchObject([{ status: 'running', progress: { stage: 'working', total: 100 } }])
      await one.stop()
      expect(await rows()).toMatchObject([{ status: 'waiting', attempts: 0, leased_until: null }])
    })

    it('whose task is cancelled tells the work to stop, and what its last step would do is taken back', async () => {
      const { database, worker, rows } = await open()
      await add(database, { name: 'held' })
      const begun = Promise.withResolvers<void>()
      const go = Promise.withResolvers<void>()
      const held = defineTask<null, BenchSession>({
        name: 'held',
        parse: () => null,
        run: async ({ complete }) => {
          begun.resolve()
          await go.promise
          await complete((session) => session.table('ledger').insert({ what: 'done' }))
        },
      })
      const { ended, ends } = worker([held])
      await begun.promise
      const [task] = await rows()
      await database.transaction((session) => cancelTask(session, task!.id, start))
      go.resolve()
      await ended(1)
      expect(ends).toMatchObject([{ ended: 'lost' }])
      expect(await ledgerOf(database)).toEqual([])
      expect(await rows()).toMatchObject([{ status: 'cancelled' }])
    })

    it('that failed while one with the same key waits leaves the rest to that one', async () => {
      const { database, worker, rows } = await open()
      await add(database, { name: 'keyed', uniqueKey: 'k' })
      const begun = Promise.withResolvers<void>()
      const go = Promise.withResolvers<void>()
      let tries = 0
      const keyed = defineTask({
        name: 'keyed',
        parse: () => null,
        run: async () => {
          if (++tries > 1) return
          begun.resolve()
          await go.promise
          throw new Error('once')
        },
      })
      const { ended, ends } = worker([keyed])
      await begun.promise
      await add(database, { name: 'keyed', uniqueKey: 'k' })
      go.resolve()
      await ended(2)
      expect(ends.map((end) => end.ended)).toEqual(['cancelled', 'completed'])
      expect((await rows()).map(({ status }) => status).toSorted()).toEqual(['cancelled', 'completed'])
    })
  })

  describe('a schedule', () => {
    it('enqueues each of its times once, whoever looks, and makes up for missed ones once', async () => {
      const { database, rows } = await open()
      const every = { name: 'nightly', task: 'tidy', cron: '30 2 * * *' }
      await database.transaction((session) => keepSchedules(session, [every], start))
      expect(await runSchedules(database, ['default'], later(3_600_000))).toBe(0)
      const days = later(3 * 86_400_000)
      const looks = await Promise.all([1, 2, 3].map(() => runSchedules(database, ['default'], days)))
      expect(looks.reduce((sum, due) => sum + due, 0)).toBe(1)
      expect(await rows()).toMatchObject([{ name: 'tidy', unique_key: 'schedule:nightly', status: 'waiting' }])
    })

    it('that is no longer wanted ends; one that cannot be read is refused', async () => {
      const { database } = await open()
      const keep = (cron: string[]): Promise<void> =>
        database.transaction((session) =>
          keepSchedules(
            session,
            cron.map((time, number) => ({ name: `${number}`, task: 'tidy', cron: time })),
            start,
          ),
        )
      await keep(['0 * * * *', '5 * * * *'])
      await keep(['0 * * * *'])
      const rows = await database.transaction((session) => session.table('task_schedules').list())
      expect(rows.map(({ name }) => name)).toEqual(['0'])
      await expect(keep(['61 * * * *'])).rejects.toThrow(/The schedule 0 has a time that cannot be read: 61/)
    })
  })

  describe('people', () => {
    it('list, retry, cancel and clear tasks, and are told why something cannot be', async () => {
      const { database, rows } = await open()
      await add(database, { name: 'a' }, { name: 'b' }, { name: 'c', queue: 'other' })
      const byName = Object.fromEntries((await rows()).map((row) => [row.name, row.id]))
      const change = <T>(verb: (session: BenchSession) => Promise<T>): Promise<T> => database.transaction(verb)
      expect((await change((session) => listTasks(session, { queues: ['other'] }))).items).toMatchObject([{ name: 'c' }])
      await change((session) => cancelTask(session, byName['a']!, start))
      await expect(change((session) => cancelTask(session, byName['a']!, start))).rejects.toThrow(
        /is cancelled and cannot be cancelled/,
      )
      await expect(change((session) => retryTask(session, byName['b']!, start))).rejects.toThrow(
        /is waiting and cannot be retried/,
      )
      await expect(change((session) => retryTask(session, '00000000-0000-7000-8000-000000000000', start))).rejects.toBeInstanceOf(
        NotFound,
      )
      expect(await change((session) => queueFigures(session, later(5_000)))).toEqual({
        counts: { waiting: 2, running: 0, completed: 0, parked: 0, cancelled: 1 },
        oldestWaitMs: 5_000,
      })
      await change((session) => retryTask(session, byName['a']!, later(1)))
      await change((session) => cancelTask(session, byName['b']!, later(1)))
      expect(await change((session) => clearTasks(session, later(1)))).toBe(0)
      expect(await change((session) => clearTasks(session, later(2)))).toBe(1)
      expect((await rows()).map(({ name }) => name).toSorted()).toEqual(['a', 'c'])
    })
  })
})
