// The people of the conformance cases on a real server behind a fault proxy, fresh for each test of a file.
import { afterAll, beforeEach, onTestFinished } from 'vitest'
import { openDatabase, type Database, type DatabaseOptions } from '../src/database.ts'
import { oneMigration, type Store } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { openFaultProxy, type FaultProxy } from '../src/testing/fault-proxy.ts'
import { endFaults } from './faults.ts'
import { execute, serverGround, serverUrl, type Ground } from './postgresql-store.ts'

type People = Database<typeof schema>

export const without = serverUrl === undefined
export const where = without ? 'skipped: set TEST_POSTGRES_URL' : 'TEST_POSTGRES_URL'

let ground: Promise<Ground> | undefined
export let store: Store
export let proxy: FaultProxy
beforeEach(async () => {
  if (serverUrl === undefined) return
  store = await (await (ground ??= serverGround())).store()
  proxy = await openFaultProxy(store.url)
  onTestFinished(() => proxy[Symbol.asyncDispose]())
})
afterAll(async () => {
  await endFaults()
  await (await ground)?.remove()
})

/** A database with its tables, through the proxy. */
export async function built(options: Partial<DatabaseOptions<typeof schema>> = {}): Promise<People> {
  const database = await openDatabase({
    url: proxy.url,
    schema,
    migrations: [oneMigration(schema)],
    timeoutMs: 5_000,
    ...options,
  })
  onTestFinished(() => database.close({ timeoutMs: 200, force: true }))
  await database.migrations.upgrade()
  return database
}

export const insert = (database: People, email: string) =>
  database.transaction((session) => session.table('people').insert({ email }))
export const count = (database: People) => database.transaction((session) => session.table('people').count(), { readOnly: true })
export const counts = (database: People, times: number) => Promise.all(Array.from({ length: times }, () => count(database)))
export const gate = () => Promise.withResolvers<void>()
export const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Every insert of a person takes so long from then on. */
export const slowInserts = (seconds: number) =>
  store.execute(`CREATE FUNCTION wait_long() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(${seconds}); RETURN NEW; END';
    CREATE TRIGGER wait_long BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION wait_long()`)
/** Statements the server works on, but for the asking one. */
export const underWay = async () =>
  (
    await execute(
      store.url,
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()",
    )
  ).rowCount
