// Reads on a real standby, and a failover to it. Skipped where there are no programs of a server.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase, type DatabaseOptions } from '../src/database.ts'
import { memoryStore } from './sqlite-store.ts'
import { oneMigration } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { openFaultProxy } from '../src/testing/fault-proxy.ts'
import { execute } from './postgresql-store.ts'
import { serverPrograms, startPrivateServer, startStandby, type PrivateServer } from './private-server.ts'

const without = serverPrograms() === undefined

let primary: PrivateServer
let standby: PrivateServer
beforeAll(async () => {
  if (without) return
  primary = await startPrivateServer(['-c wal_level=replica', '-c max_wal_senders=5', '-c hot_standby=on'])
  standby = await startStandby(primary)
})
afterAll(async () => {
  await standby?.[Symbol.asyncDispose]()
  await primary?.[Symbol.asyncDispose]()
})

async function opened(options: Partial<DatabaseOptions<typeof schema>> = {}) {
  await execute(primary.url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const database = await openDatabase({
    url: primary.url,
    replicas: [standby.url],
    schema,
    migrations: [oneMigration(schema)],
    timeoutMs: 20_000,
    ...options,
  })
  onTestFinished(() => database.close({ timeoutMs: 1_000, force: true }))
  await database.migrations.upgrade()
  return database
}
type People = Awaited<ReturnType<typeof opened>>

const insert = (database: People, email: string) =>
  database.transaction((session) => session.table('people').insert({ email }), { beside: true })
const has = (database: People, email: string) =>
  database.transaction((session) => session.table('people').exists({ email }), { readOnly: true })
const replica = (database: People) => database.stats()!.replicas![0]!

/** Reads until some of them are done by the replica. */
async function caughtUp(database: People): Promise<void> {
  const { reads } = replica(database)
  while (replica(database).reads === reads) {
    await has(database, 'nobody')
    await pause(5)
  }
}

describe.skipIf(without)(`a replica (${without ? 'skipped: there is no initdb here' : 'a standby of its own'})`, () => {
  it('is read from once it has caught up, and every caller finds what it has written, under load', async () => {
    const database = await opened()
    await caughtUp(database)
    const missed: string[] = []
    const caller = async (name: number): Promise<void> => {
      for (let round = 0; round < 40; round++) {
        const email = `${name} ${round}`
        await insert(database, email)
        if (!(await has(database, email))) missed.push(email)
        await pause(round % 8)
        if (!(await has(database, email))) missed.push(email)
      }
    }
    await Promise.all([1, 2, 3, 4].map(caller))
    expect(missed).toEqual([])
    expect(replica(database)).toMatchObject({ failures: 0 })
    await caughtUp(database)
    expect(replica(database)).toMatchObject({ state: 'used', url: standby.url })
  })

  it('that stays behind is not read from until it has caught up', async () => {
    const database = await opened()
    await caughtUp(database)
    await execute(standby.url, 'SELECT pg_wal_replay_pause()')
    try {
      await insert(database, 'ada')
      for (let round = 0; round < 20; round++) {
        expect(await has(database, 'ada')).toBe(true)
        await pause(5)
      }
      const { state, reads } = replica(database)
      expect(state).toBe('behind')
      await has(database, 'ada')
      expect(replica(database).reads).toBe(reads)
    } finally {
      await execute(standby.url, 'SELECT pg_wal_replay_resume()')
    }
    await caughtUp(database)
    expect(await has(database, 'ada')).toBe(true)
  })

  it('that is killed, or not there at the start, costs no error, and is used again when it is back', async () => {
    const database = await opened()
    await caughtUp(database)
    const stop = new AbortController()
    const done = { reads: 0 }
    const reader = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        await has(database, 'ada')
        done.reads += 1
      }
    }
    const readers = Promise.all([1, 2, 3, 4].map(reader))
    await standby.stop('immediate')
    const wanted = done.reads + 200
    while (done.reads < wanted) await pause(10)
    expect(replica(database)).toMatchObject({ state: 'down' })
    const late = await openDatabase({ url: primary.url, replicas: [standby.url], schema })
    onTestFinished(() => late.close())
    expect(await has(late, 'ada')).toBe(false)
    await standby.start()
    await caughtUp(database)
    await caughtUp(late)
    stop.abort()
    await readers
    expect(database.stats()).toMatchObject({ inUse: 0, waiting: 0 })
  })

  it('is never written to: who writes in a reading transaction is refused', async () => {
    const database = await opened()
    await caughtUp(database)
    for (let round = 0; round < 5; round++) {
      const writing = database.transaction((session) => session.table('people').insert({ email: 'x' }), { readOnly: true })
      await expect(writing).rejects.toMatchObject({ kind: 'read only', retryable: false })
    }
  })

  it('that is none is noticed and not read from', async () => {
    const other = await startPrivateServer()
    onTestFinished(() => other[Symbol.asyncDispose]())
    const database = await opened({ replicas: [other.url, primary.url] })
    while (database.stats()!.replicas!.some(({ state }) => state === 'down')) await pause(10)
    await insert(database, 'ada')
    expect(await has(database, 'ada')).toBe(true)
    expect(database.stats()!.replicas!.map(({ state, reads }) => [state, reads])).toEqual([
      ['wrong', 0],
      ['wrong', 0],
    ])
  })

  it('of an engine that has none, or of another engine, is refused in a sentence', async () => {
    await expect(openDatabase({ url: memoryStore().url, replicas: ['sqlite:x.db'], schema })).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(/Reads from replicas are not built for sqlite/),
    })
    await expect(openDatabase({ url: primary.url, replicas: ['sqlite:x.db'], schema })).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(/is not of the engine of the database/),
    })
  })

  // The last one: the standby is a primary from then on.
  it('becomes the primary: who writes meanwhile waits for it, gets no error, and uses no connection to a server that only reads', async () => {
    await using proxy = await openFaultProxy(primary.url)
    const database = await opened({ url: proxy.url, replicas: [] })
    await insert(database, 'before')
    const { rows } = await execute(primary.url, 'SELECT pg_current_wal_lsn() AS place')
    const place = (rows as { place: string }[])[0]!.place
    const reached = `SELECT pg_last_wal_replay_lsn() >= '${place}' AS there`
    while (!((await execute(standby.url, reached)).rows as { there: boolean }[])[0]!.there) await pause(10)
    await primary.stop('immediate')
    proxy.redirect(standby.url)
    // A standby answers: it lets in whoever reads.
    expect(await has(database, 'before')).toBe(true)
    const writing = Promise.all(['a', 'b', 'c'].map((email) => insert(database, email)))
    while (database.stats()!.closed.recycled === 0) await pause(5)
    await standby.promote()
    await writing
    expect(await has(database, 'c')).toBe(true)
    const left = await execute(standby.url, 'SELECT count(*)::integer AS count FROM people')
    expect(left.rows).toEqual([{ count: 4 }])
  })
})
