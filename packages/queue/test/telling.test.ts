// What a worker has done is told even where the database could not be reached at that moment.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { defineTask, enqueue, type QueueDatabase, type QueueSession } from '../src/queue.ts'
import { onEveryEngine, openBench, start } from './bench.ts'

onEveryEngine((engine) => {
  let ground: Awaited<ReturnType<typeof engine.start>>
  beforeAll(async () => {
    ground = await engine.start()
  })
  afterAll(() => ground.remove())

  it('tells what is done with a later look where it could not be told at once, and does not do it again', async () => {
    const bench = await openBench(await ground.store())
    const { database } = bench
    await enqueue(database.beside, start, { name: 'quick' }, { name: 'quick' })
    // The first transaction, and the first statement by itself, that tell a task completed.
    let failures = 1
    const failOnce = (session: QueueSession): QueueSession => ({
      table: (name) =>
        new Proxy(session.table(name) as object, {
          get: (verbs, verb) => {
            const value: unknown = Reflect.get(verbs, verb)
            if (typeof value !== 'function') return value
            return (...given: unknown[]): unknown => {
              const changes = given[1] as { status?: string } | undefined
              if (verb === 'updateWhere' && changes?.status === 'completed' && failures-- > 0) throw new Error('cut off')
              return value.apply(verbs, given)
            }
          },
        }),
    })
    const cut: QueueDatabase = {
      can: database.can,
      beside: failOnce(database.beside),
      transaction: (work, options) => database.transaction((session) => work(failOnce(session)), options),
    }
    const faults: unknown[] = []
    let begun = 0
    const quick = defineTask({ name: 'quick', parse: () => null, run: async () => void begun++ })
    const { ends, ended } = bench.worker([quick], { database: cut, onFault: (error) => faults.push(error) })
    await ended(2)
    expect(ends.map(({ ended: end }) => end)).toEqual(['completed', 'completed'])
    expect(faults).toMatchObject([{ message: 'cut off' }])
    expect(begun).toBe(2)
    expect(await bench.rows()).toMatchObject([{ status: 'completed' }, { status: 'completed' }])
  })
})
