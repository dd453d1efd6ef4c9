// The conformance list through a PgBouncer in transaction mode with five sessions. Skipped without TEST_POSTGRES_URL or pgbouncer.
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../src/database.ts'
import { conformance, sharedConformance } from './conformance/conformance.ts'
import { oneMigration, runConformance, type Store } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { pgbouncerProgram, startPgBouncer, type PgBouncer } from './pgbouncer.ts'
import { execute, serverGround, serverUrl, type Ground } from './postgresql-store.ts'

const lack =
  serverUrl === undefined
    ? 'skipped: set TEST_POSTGRES_URL'
    : pgbouncerProgram() === undefined
      ? 'skipped: there is no pgbouncer here'
      : undefined

let ground: Promise<Ground> | undefined
let bouncer: Promise<PgBouncer> | undefined
async function store(): Promise<Store> {
  const { url, ...rest } = await (await (ground ??= serverGround())).store()
  // What a case does outside the layer goes to the server itself, as another program would.
  return { ...rest, url: (await (bouncer ??= startPgBouncer(serverUrl!))).urlOf(url) }
}
afterAll(async () => {
  await (await bouncer)?.[Symbol.asyncDispose]()
  await (await ground)?.remove()
})

describe.skipIf(lack !== undefined)(`PostgreSQL through PgBouncer${lack === undefined ? '' : ` (${lack})`}`, () => {
  runConformance('passes the list', [...conformance, ...sharedConformance], store)
})

describe.skipIf(lack !== undefined)(`PgBouncer (${lack ?? 'before TEST_POSTGRES_URL'})`, () => {
  it('is noticed, and no statement is prepared by name behind it', async () => {
    const { url, execute: direct } = await store()
    await direct('CREATE TABLE kept (name text)')
    const options = { schema, migrations: [oneMigration(schema)] }
    await using database = await openDatabase({ url, ...options })
    await database.migrations.upgrade()
    await direct(`CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO kept SELECT name FROM pg_prepared_statements; RETURN NULL; END';
      CREATE TRIGGER keep AFTER INSERT ON marks EXECUTE FUNCTION keep()`)
    const insert = (seat: number) => database.transaction((session) => session.table('marks').insert({ room: 'A', seat }))
    for (let seat = 1; seat <= 3; seat++) await insert(seat)
    expect((await execute(url, 'SELECT * FROM kept')).rows).toEqual([])
  })

  it('passes on that a statement is to be broken off, and meets nobody else with it', async () => {
    const { url, execute: direct } = await store()
    await using database = await openDatabase({ url, schema, migrations: [oneMigration(schema)] })
    await database.migrations.upgrade()
    await direct(`CREATE FUNCTION wait_long() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(30); RETURN NEW; END';
      CREATE TRIGGER wait_long BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION wait_long()`)
    const add = (email: string) =>
      database.transaction((session) => session.table('people').insert({ email }), {
        signal: AbortSignal.timeout(200),
        beside: true,
      })
    const adding = ['ada', 'bea', 'cora'].map((email) => expect(add(email)).rejects.toMatchObject({ kind: 'cancelled' }))
    const stop = new AbortController()
    const reading = (async () => {
      while (!stop.signal.aborted) await database.transaction((session) => session.table('people').count(), { readOnly: true })
    })()
    await Promise.all(adding)
    stop.abort()
    await reading
  })
})
