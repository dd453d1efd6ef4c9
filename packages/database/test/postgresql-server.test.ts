// What only a real server shows: connections that die, locks of other programs, names of statements. Skipped without TEST_POSTGRES_URL.
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { sql } from 'kysely'
import { Client } from 'pg'
import { addColumn, openDatabase, type Database, type DatabaseOptions } from '../src/database.ts'
import { connect, nameOf, NumberedStatements } from '../src/dialects/postgresql/client.ts'
import { Beginnings } from '../src/dialects/postgresql/beginning.ts'
import { runTransaction } from '../src/dialects/postgresql/transaction.ts'
import { oneMigration, type Store } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { execute, serverGround, serverUrl, urlOfDatabase, type Ground } from './postgresql-store.ts'

type People = Database<typeof schema>

let ground: Promise<Ground> | undefined
let store: Store
beforeEach(async () => {
  if (serverUrl !== undefined) store = await (await (ground ??= serverGround())).store()
})
afterAll(async () => (await ground)?.remove())

async function built(options: Partial<DatabaseOptions<typeof schema>> = {}): Promise<People> {
  const database = await openDatabase({ url: store.url, schema, migrations: [oneMigration(schema)], ...options })
  onTestFinished(() => database.close())
  await database.migrations.upgrade()
  return database
}

/** Another program's connection, closed after the test. */
async function stranger(): Promise<Client> {
  const client = new Client(store.url)
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const others = 'pid <> pg_backend_pid() AND datname = current_database()'
const terminate = () => store.execute(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`)
const insert = (database: People, email: string) => database.transaction((session) => session.table('people').insert({ email }))
const count = (database: People) => database.transaction((session) => session.table('people').count(), { readOnly: true })
const gate = () => Promise.withResolvers<void>()
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const without = serverUrl === undefined
describe.skipIf(without)(`a server (${without ? 'skipped: set TEST_POSTGRES_URL' : 'TEST_POSTGRES_URL'})`, () => {
  it('that ends idle connections costs no error', async () => {
    const database = await built()
    await Promise.all(Array.from({ length: 5 }, () => count(database)))
    for (let round = 0; round < 3; round++) {
      await terminate()
      await moment(20)
      expect(await Promise.all(Array.from({ length: 5 }, () => count(database)))).toEqual([0, 0, 0, 0, 0])
    }
  })

  it('that ends a connection in the middle of a transaction: nothing of it is there, and it may be done again', async () => {
    const database = await built()
    let runs = 0
    const dying = database.transaction(
      async (session) => {
        runs += 1
        await session.table('people').insert({ email: 'ada' })
        await terminate()
        await moment(20)
        await session.table('people').insert({ email: 'bea' })
      },
      { once: true },
    )
    await expect(dying).rejects.toMatchObject({ kind: 'lost connection', retryable: true })
    expect(runs).toBe(1)
    await insert(database, 'ada')
    expect(await count(database)).toBe(1)
  })

  it('that ends a connection while it commits: the outcome is unknown, and not to be done again blindly', async () => {
    const database = await built()
    await store.execute(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
      CREATE CONSTRAINT TRIGGER die AFTER INSERT ON people DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()`)
    await expect(insert(database, 'ada')).rejects.toMatchObject({ kind: 'unknown outcome', retryable: false })
    await store.execute('DROP TRIGGER die ON people; DROP FUNCTION die')
    await insert(database, 'ada')
  })

  it('where another program holds a row: the writer gives up after the timeout', async () => {
    const database = await built({ timeoutMs: 200 })
    const ada = await insert(database, 'ada')
    const other = await stranger()
    await other.query("BEGIN; UPDATE people SET name = 'held'")
    const writing = () => database.transaction((session) => session.table('people').update(ada.id, { name: 'mine' }))
    await expect(writing()).rejects.toMatchObject({ kind: 'locked', retryable: true })
    expect(await count(database)).toBe(1)
    await other.query('ROLLBACK')
    await writing()
  })

  it('where a long reader is in the way of a migration: other readers are not held up, and it is done once he is out', async () => {
    const database = await built()
    const other = await stranger()
    await other.query('BEGIN; SELECT * FROM people')
    const adding = oneMigration(schema)
    const column = { name: 'nickname', type: { kind: 'text', max: 10 }, nullable: true } as const
    const second = {
      ...adding,
      revision: '20260102T000000-more',
      parents: [adding.revision],
      operations: [addColumn('people', column)],
    }
    const later = await openDatabase({ url: store.url, schema, migrations: [adding, second] })
    onTestFinished(() => later.close())
    const upgrading = later.migrations.upgrade()
    const until = performance.now() + 1_500
    while (performance.now() < until) {
      await Promise.race([
        count(database),
        moment(10_000).then(() => {
          throw new Error('A reader was held up.')
        }),
      ])
      await moment(20)
    }
    await other.query('COMMIT')
    expect(await upgrading).toHaveLength(1)
    // The column that came to it does not disturb who has its statements prepared.
    expect(await database.transaction((session) => session.table('people').list())).toEqual([])
  })

  it('whose plans no longer fit after a change of a type: the transaction is done again, without an error', async () => {
    const database = await built()
    const hold = gate()
    const list = (until: Promise<unknown>) =>
      database.transaction(
        async (session) => {
          await session.table('marks').list()
          await until
        },
        { readOnly: true },
      )
    const many = Array.from({ length: 8 }, () => list(hold.promise))
    while (database.stats()!.inUse < 8) await moment(5)
    await moment(50)
    hold.resolve()
    await Promise.all(many)
    await store.execute('ALTER TABLE marks ALTER mark TYPE bigint')
    for (let round = 0; round < 10; round++) await list(Promise.resolve())
    // One was met; the others, which have the same plan, are not tried one after the other.
    expect(database.stats()).toMatchObject({ closed: { broken: 1, recycled: 7 } })
  })

  it('sees statements by names made of their text alone, the same from every program', async () => {
    const texts = async (database: People) =>
      database.transaction(async (session) => {
        await session.table('marks').list({ where: { seat: 1 } })
        await session.table('marks').list({ where: { seat: 2 } })
        await session.table('marks').list()
      })
    await store.execute('CREATE TABLE kept (name text, statement text)')
    const database = await built({ poolSize: 1, maxOverflow: 0 })
    await texts(database)
    // The same connection is asked what it has prepared: by a trigger, as nothing else runs on it.
    await store.execute(`CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO kept SELECT name, statement FROM pg_prepared_statements; RETURN NULL; END';
      CREATE TRIGGER keep AFTER INSERT ON marks EXECUTE FUNCTION keep()`)
    await database.transaction((session) => session.table('marks').insert({ room: 'A', seat: 1 }))
    const { rows } = await execute(store.url, "SELECT * FROM kept WHERE statement LIKE '%marks%'")
    expect(rows.length).toBeGreaterThanOrEqual(3)
    for (const { name, statement } of rows as { name: string; statement: string }[]) {
      expect(name).toBe(nameOf(statement))
      expect(name).toMatch(/^m_[0-9a-f]{40}$/)
    }
    const unnamed = await built({ poolSize: 1, maxOverflow: 0, prepared: false })
    await texts(unnamed)
    await execute(store.url, 'DELETE FROM kept')
    await unnamed.transaction((session) => session.table('marks').insert({ room: 'A', seat: 2 }))
    expect((await execute(store.url, 'SELECT * FROM kept')).rows).toEqual([])
  })

  it('plans for a long list anew, and not as it did while the table was small; a short one keeps its name', async () => {
    const database = await built()
    const emails = Array.from({ length: 20_000 }, (_, number) => `person-${number}@${'long-'.repeat(10)}example.org`)
    await database.transaction(async (session) => {
      const people = session.table('people')
      const found = async (email: { in: string[] } | string) => (await people.list({ where: { email } })).length
      const readWhole = async () => {
        const scans = sql<string>`pg_stat_get_xact_numscans('people'::regclass)`.as('scans')
        return Number((await session.query.selectNoFrom(scans).executeTakeFirstOrThrow()).scans)
      }
      const named = async () => {
        const asked = sql<{
          statement: string
        }>`SELECT statement FROM pg_prepared_statements WHERE statement LIKE ${'%"email" = %'}`
        const { rows } = await asked.execute(session.query)
        return rows.map(({ statement }) => (statement.includes('ANY') ? 'list' : 'one')).toSorted()
      }
      const bring = (some: readonly string[]) => people.insertMany(some.map((email) => ({ email, name: email })))
      await bring(emails.slice(0, 300))
      // More often than it takes the server to settle on a plan.
      for (let times = 0; times < 8; times++) expect(await found({ in: emails.slice(0, 40) })).toBe(40)
      expect(await named()).toEqual([])
      await bring(emails.slice(300))
      const before = await readWhole()
      expect(await found({ in: emails.slice(0, 40) })).toBe(40)
      expect(await readWhole()).toBe(before)
      expect(await found({ in: emails.slice(0, 10) })).toBe(10)
      expect(await found(emails[0]!)).toBe(1)
      expect(await named()).toEqual(['list', 'one'])
    })
  })

  it('keeps no setting of a transaction on its connection', async () => {
    const client = await connect({ connectionString: store.url })
    onTestFinished(() => client.end())
    const text =
      "SELECT concat_ws(' ', current_setting('lock_timeout'), current_setting('TimeZone'), current_setting('bytea_output')) AS settings"
    const settings = async () => (await client.query({ text }, [])).rows[0]!['settings']
    await client.execute("SET TimeZone = 'Asia/Kolkata'; SET bytea_output = 'escape'")
    const statements = new NumberedStatements(true)
    const beginning = new Beginnings(statements, 1n, 1_000).of('write', client.settled, { lockMs: 5 })
    await runTransaction(client, statements, beginning, async (connection) => {
      expect(await connection.all({ sql: text }, [])).toEqual([{ settings: '5ms UTC hex' }])
    })
    expect(await settings()).toBe('0 Asia/Kolkata escape')
  })

  it('warns in a trigger, or is asked for plans: a verb by itself is done all the same', async () => {
    const plans: (readonly string[] | undefined)[] = []
    const database = await built({ planSlowMs: 0, onQuery: ({ plan }) => plans.push(plan) })
    await store.execute(`CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE WARNING ''careful''; RETURN NEW; END';
      CREATE TRIGGER warn BEFORE INSERT ON marks FOR EACH ROW EXECUTE FUNCTION warn()`)
    await database.table('marks').insert({ room: 'A', seat: 1 })
    plans.length = 0
    expect(await database.table('marks').count()).toBe(1)
    expect(plans).toEqual([expect.arrayContaining([expect.stringContaining('Aggregate')])])
    const unwatched = await built()
    await unwatched.table('marks').insert({ room: 'A', seat: 2 })
    await store.execute('DROP TRIGGER warn ON marks; DROP FUNCTION warn')
  })

  it('settles its sessions for good, and anew where a statement may have changed them', async () => {
    const database = await built({ poolSize: 1, maxOverflow: 0 })
    const settings = () =>
      database.transaction(async (session) => {
        const names = ['TimeZone', 'bytea_output', 'lock_timeout']
        const shown = names.map((name) => sql<string>`current_setting(${name})`.as(name))
        return session.query.selectNoFrom(shown).executeTakeFirstOrThrow()
      })
    const settled = { TimeZone: 'UTC', bytea_output: 'hex', lock_timeout: '30s' }
    expect(await settings()).toEqual(settled)
    for (const change of [sql`SET TimeZone = 'Asia/Kolkata'`, sql`SELECT set_config('bytea_output', 'escape', false)`]) {
      await database.transaction((session) => change.execute(session.query))
      expect(await settings()).toEqual(settled)
    }
    // The connection is the same.
    expect(database.stats()).toMatchObject({ opened: 1 })
  })

  it('lets writers that say so be beside one another, and nobody beside one who does not', async () => {
    const database = await built()
    const order: string[] = []
    const hold = gate()
    const beside = (name: string) =>
      database.transaction(
        async (session) => {
          await session.table('marks').insert({ room: name, seat: 1 })
          order.push(`in ${name}`)
          if (order.length === 2) hold.resolve()
          await hold.promise
        },
        { beside: true },
      )
    await Promise.all([beside('a'), beside('b')])
    expect(order).toHaveLength(2)
    const alone = gate()
    const first = database.transaction(async (session) => {
      await session.table('marks').count()
      await alone.promise
    })
    await moment(20)
    const second = database.transaction(
      async (session) => {
        await session.table('marks').count()
        order.push('second')
      },
      { beside: true },
    )
    await moment(50)
    expect(order).toHaveLength(2)
    alone.resolve()
    await Promise.all([first, second])
    expect(order).toHaveLength(3)
  })

  it('numbers what writers beside one another insert without gaps or repetition', async () => {
    const database = await built({ poolSize: 8 })
    await Promise.all(
      Array.from({ length: 40 }, (_, place) =>
        database.transaction((session) => session.table('people').insert({ email: `${place}` }), { beside: true }),
      ),
    )
    const rows = await database.transaction((session) => session.table('people').list({ orderBy: { number: 'asc' } }))
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, place) => place + 1))
  })

  it('gets a missing database made once by two programs at once, and refuses where it is not to be made', async () => {
    const name = `moirai_missing_${process.pid}`
    onTestFinished(async () => void (await execute(serverUrl!, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)))
    const open = (create: boolean) =>
      openDatabase({ url: urlOfDatabase(name), schema, migrations: [oneMigration(schema)], create })
    await expect(open(false)).rejects.toMatchObject({ kind: 'missing database', message: expect.stringContaining(name) })
    const databases = await Promise.all([open(true), open(true)])
    for (const database of databases) await database.migrations.upgrade()
    for (const database of databases) await database.close()
  })

  it('whose database is of no use keeps no connection of ours, which would keep the program from ending', async () => {
    const name = `moirai_latin_${process.pid}`
    onTestFinished(async () => void (await execute(serverUrl!, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)))
    await execute(serverUrl!, `CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`)
    await expect(openDatabase({ url: urlOfDatabase(name), schema })).rejects.toThrow(
      /is kept in LATIN1; make one with ENCODING 'UTF8'/,
    )
    const left = `SELECT FROM pg_stat_activity WHERE datname = '${name}'`
    // The server may see a connection's end a moment later than we do.
    await expect.poll(async () => (await execute(serverUrl!, left)).rowCount, { timeout: 5_000 }).toBe(0)
  })

  it('that cannot be reached is told in a sentence', async () => {
    const at = (change: (url: URL) => void) => {
      const url = new URL(store.url)
      change(url)
      return openDatabase({ url: url.href, schema, connectTimeoutMs: 2_000 })
    }
    const silent = createServer(() => {}).listen(0)
    onTestFinished(() => void silent.close())
    await expect(at((url) => void (url.port = '1'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/^Nothing answers at .*:1; is PostgreSQL running there/),
    })
    await expect(at((url) => void (url.hostname = 'nowhere.invalid'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/^The host of nowhere.invalid:\d+ (is not known|cannot be looked up)/),
    })
    await expect(at((url) => void (url.username = 'nobody_of_that_name'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/nobody_of_that_name/),
    })
    await expect(at((url) => void (url.port = String((silent.address() as AddressInfo).port)))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/did not answer in time/),
    })
  })
})
