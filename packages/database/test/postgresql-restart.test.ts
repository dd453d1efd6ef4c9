// A server that is stopped, started, killed and frozen: one of the test's own. Skipped where there is no initdb.
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase, type Database, type DatabaseOptions } from '../src/database.ts'
import { oneMigration } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { execute } from './postgresql-store.ts'
import { serverPrograms, startPrivateServer, type PrivateServer } from './private-server.ts'

type People = Database<typeof schema>

const without = serverPrograms() === undefined
let server: PrivateServer
beforeAll(async () => {
  if (!without) server = await startPrivateServer()
})
afterAll(() => server?.[Symbol.asyncDispose]())
beforeEach(async () => {
  if (!without) await execute(server.url, 'DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})

async function built(options: Partial<DatabaseOptions<typeof schema>> = {}): Promise<People> {
  const database = await openDatabase({ url: server.url, schema, migrations: [oneMigration(schema)], ...options })
  onTestFinished(() => database.close({ timeoutMs: 500, force: true }))
  await database.migrations.upgrade()
  return database
}

const count = (database: People) => database.transaction((session) => session.table('people').count(), { readOnly: true })
const counts = (database: People, times: number) => Promise.all(Array.from({ length: times }, () => count(database)))
const insert = (database: People, email: string) => database.transaction((session) => session.table('people').insert({ email }))
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe.skipIf(without)(`a server that (${without ? 'skipped: there is no initdb here' : 'of our own'})`, () => {
  it.each(['fast', 'immediate'] as const)('is restarted (%s): no error at first use', async (mode) => {
    const database = await built()
    await counts(database, 10)
    await server.stop(mode)
    await server.start()
    expect(await counts(database, 10)).toEqual(Array.from({ length: 10 }, () => 0))
    await insert(database, 'ada')
    expect(await count(database)).toBe(1)
  })

  it('is restarted while it is used: who comes meanwhile waits, and nothing that was acknowledged is lost', async () => {
    const database = await built({ timeoutMs: 20_000 })
    const acknowledged: string[] = []
    const failures: unknown[] = []
    const stop = new AbortController()
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let number = 0; !stop.signal.aborted; number++) {
        const email = `${writer}-${number}`
        const wasDone = async (session: Parameters<Parameters<People['transaction']>[0]>[0]) =>
          (await session.table('people').exists({ email })) ? { result: undefined } : undefined
        const add = database.transaction(async (session) => void (await session.table('people').insert({ email })), { wasDone })
        await add.then(
          () => acknowledged.push(email),
          (error: unknown) => failures.push(error),
        )
      }
    })
    for (const mode of ['fast', 'immediate'] as const) {
      await moment(300)
      await server.stop(mode)
      await moment(300)
      await server.start()
    }
    await moment(300)
    stop.abort()
    await Promise.all(writers)
    expect(failures).toEqual([])
    const { rows } = await execute(server.url, 'SELECT email FROM people')
    expect(rows.map((row: { email: string }) => row.email).toSorted()).toEqual(acknowledged.toSorted())
    expect(database.stats()).toMatchObject({ inUse: 0, waiting: 0 })
  })

  it('stands still: deadlines are kept, and it is used again as soon as it goes on', async () => {
    const database = await built({ connectTimeoutMs: 1_000 })
    await counts(database, 3)
    server.freeze()
    try {
      const reading = database.transaction((session) => session.table('people').count(), { timeoutMs: 500, readOnly: true })
      await expect(Promise.race([reading, moment(10_000)])).rejects.toMatchObject({ kind: 'timeout' })
    } finally {
      server.thaw()
    }
    expect(await counts(database, 3)).toEqual([0, 0, 0])
    expect(database.stats()).toMatchObject({ inUse: 0, waiting: 0 })
  })

  it('ends idle sessions by itself: no error at first use', async () => {
    await execute(server.url, "ALTER SYSTEM SET idle_session_timeout = '100ms'")
    await execute(server.url, 'SELECT pg_reload_conf()')
    try {
      const database = await built()
      for (let round = 0; round < 3; round++) {
        await counts(database, 5)
        await moment(150)
      }
      expect(database.stats()!.closed.broken).toBeGreaterThan(5)
    } finally {
      await execute(server.url, 'ALTER SYSTEM RESET idle_session_timeout')
      await execute(server.url, 'SELECT pg_reload_conf()')
    }
  })

  it('acknowledges without its replicas: the outcome is told to be unknown', async () => {
    const database = await built()
    await execute(server.url, "ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
    await execute(server.url, 'SELECT pg_reload_conf()')
    try {
      await moment(100)
      const adding = expect(insert(database, 'ada')).rejects.toMatchObject({ kind: 'unknown outcome' })
      const cancel = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
      while ((await execute(server.url, cancel)).rowCount === 0) await moment(20)
      await adding
    } finally {
      await execute(server.url, 'ALTER SYSTEM RESET synchronous_standby_names')
      await execute(server.url, 'SELECT pg_reload_conf()')
    }
    expect(await count(database)).toBe(1)
  })
})
