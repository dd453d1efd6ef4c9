// What networks and servers do to connections, done by the fault proxy to a real server. Skipped without TEST_POSTGRES_URL.
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase, queryLog, type Database, type DatabaseOptions, type QueryEvent } from '../src/database.ts'
import { oneMigration, type Store } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { openFaultProxy, type FaultProxy, type Verdict } from './fault-proxy.ts'
import { cutCommits, endFaults, stormOfEnds } from './faults.ts'
import { execute, serverGround, serverUrl, type Ground } from './postgresql-store.ts'

type People = Database<typeof schema>

let ground: Promise<Ground> | undefined
let store: Store
let proxy: FaultProxy
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
async function built(options: Partial<DatabaseOptions<typeof schema>> = {}): Promise<People> {
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

const insert = (database: People, email: string) => database.transaction((session) => session.table('people').insert({ email }))
const count = (database: People) => database.transaction((session) => session.table('people').count(), { readOnly: true })
const counts = (database: People, times: number) => Promise.all(Array.from({ length: times }, () => count(database)))
const gate = () => Promise.withResolvers<void>()
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Every insert of a person takes so long from then on. */
const slowInserts = (seconds: number) =>
  store.execute(`CREATE FUNCTION wait_long() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(${seconds}); RETURN NEW; END';
    CREATE TRIGGER wait_long BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION wait_long()`)
/** Statements the server works on, but for the asking one. */
const underWay = async () =>
  (
    await execute(
      store.url,
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()",
    )
  ).rowCount

const without = serverUrl === undefined
describe.skipIf(without)(`connections (${without ? 'skipped: set TEST_POSTGRES_URL' : 'TEST_POSTGRES_URL'})`, () => {
  it.each(['cut', 'reset', 'silence'] as const)(
    'that end while idle (%s) cost no error, and the process lives',
    async (fault) => {
      const database = await built()
      await counts(database, 8)
      for (const pauseMs of [0, 600]) {
        await moment(pauseMs)
        proxy[fault]()
        // A half-open one cannot be told from a live one in its first half second.
        if (fault === 'silence') await moment(600)
        expect(await counts(database, 8)).toEqual(Array.from({ length: 8 }, () => 0))
      }
      expect(database.stats()).toMatchObject({ inUse: 0, waiting: 0 })
    },
  )

  it('are asked for a sign of life only after half a second: in use they cost no round trip more', async () => {
    const trips: number[] = []
    for (const prePing of [true, false]) {
      const database = await built({ prePing, poolSize: 1, maxOverflow: 0 })
      await count(database)
      const before = proxy.roundTrips
      for (let round = 0; round < 50; round++) await count(database)
      trips.push(proxy.roundTrips - before)
      expect(database.stats()).toMatchObject({ pings: 0 })
      await moment(600)
      await count(database)
      expect(database.stats()).toMatchObject({ pings: prePing ? 1 : 0 })
    }
    // BEGIN, the statement, COMMIT.
    expect(trips).toEqual([150, 150])
  })

  it('are all in use: who waits gets an error in time, which names the holders, and the others are served in order', async () => {
    const database = await built({ poolSize: 2, maxOverflow: 0, timeoutMs: 300 })
    const hold = gate()
    const reading = (name: string) =>
      database.transaction(
        async (session) => {
          await session.table('people').list({ where: { email: 'secret' } })
          await hold.promise
        },
        { readOnly: true, name },
      )
    const long = gate()
    const holders = [reading('monthly report'), database.transaction(() => long.promise, { readOnly: true, name: 'export' })]
    await moment(50)
    await expect(count(database)).rejects.toMatchObject({
      kind: 'timeout',
      retryable: true,
      message: expect.stringMatching(
        /^No connection became free within \d+ ms: 2 in use, 0 more waiting\. Held by a read \(monthly report\), last at SELECT .*…, for 0\.\d s, a read \(export\) for 0\.\d s\.$/,
      ),
    })
    const order: number[] = []
    const waiting = [1, 2, 3, 4].map((place) => count(database).then(() => order.push(place)))
    hold.resolve()
    await Promise.all([holders[0], ...waiting])
    long.resolve()
    await holders[1]
    expect(order).toEqual([1, 2, 3, 4])
    expect(database.stats()).toMatchObject({ timeouts: 1, inUse: 0, waiting: 0 })
  })

  it('take their time: waits are as long as they must be, and nothing breaks', async () => {
    const database = await built()
    proxy.delay(30)
    await Promise.all([counts(database, 5), insert(database, 'ada')])
    expect(await count(database)).toBe(1)
  })

  it('are refused for a while: who comes then waits, and gets no error', async () => {
    const database = await built()
    proxy.refuse()
    proxy.reset()
    const waiting = counts(database, 3)
    await moment(300)
    proxy.accept()
    expect(await waiting).toEqual([0, 0, 0])
    expect(database.stats()!.failed).toBeGreaterThan(0)
  })

  it('are refused for good: an error in a sentence, in finite time', async () => {
    const database = await built({ timeoutMs: 400 })
    proxy.refuse()
    proxy.reset()
    await expect(count(database)).rejects.toMatchObject({ kind: 'cannot open' })
    expect(database.stats()).toMatchObject({ open: 0, inUse: 0, waiting: 0 })
  })
})

describe.skipIf(without)(`a transaction (${without ? 'skipped: set TEST_POSTGRES_URL' : 'TEST_POSTGRES_URL'})`, () => {
  it('undone by a lost connection is done again, but for one that must not run twice', async () => {
    const database = await built()
    const attempt = async (once: boolean) => {
      let runs = 0
      const work = database.transaction(
        async (session) => {
          runs += 1
          await session.table('people').insert({ email: `${once}` })
          if (runs === 1) proxy.reset()
          await session.table('people').count()
        },
        { once },
      )
      return work.then(
        () => ({ runs }),
        ({ kind, retryable }: { kind: string; retryable: boolean }) => ({ runs, kind, retryable }),
      )
    }
    expect(await attempt(false)).toEqual({ runs: 2 })
    expect(await attempt(true)).toEqual({ runs: 1, kind: 'lost connection', retryable: true })
    expect(await count(database)).toBe(1)
  })

  it('undone again and again is given up', async () => {
    const database = await built()
    let runs = 0
    const work = database.transaction(async (session) => {
      runs += 1
      proxy.reset()
      await session.table('people').count()
    })
    await expect(work).rejects.toMatchObject({ kind: 'lost connection' })
    expect(runs).toBe(5)
  })

  it('that meets another in a deadlock is done again', async () => {
    const database = await built()
    const rows = [await insert(database, 'ada'), await insert(database, 'bea')]
    const both = gate()
    let begun = 0
    let runs = 0
    const crossing = (order: readonly number[]) =>
      database.transaction(
        async (session) => {
          runs += 1
          for (const place of order) {
            await session.table('people').update(rows[place]!.id, { name: `${order.join()}` })
            begun += 1
            if (begun >= 2) both.resolve()
            await both.promise
          }
        },
        { beside: true },
      )
    await Promise.all([crossing([0, 1]), crossing([1, 0])])
    expect(runs).toBe(3)
  })

  it.each<[Verdict, boolean]>([
    ['cut before', false],
    ['cut after', true],
    ['cut answered', true],
  ])('whose COMMIT is %s: told to be unknown, unless its caller can look; then it is there once', async (verdict, committed) => {
    const database = await built()
    let cuts = 1
    proxy.on(({ text }) => (text === 'COMMIT' && cuts-- > 0 ? verdict : 'pass'))
    await expect(insert(database, 'blind')).rejects.toMatchObject({ kind: 'unknown outcome', retryable: false })
    await moment(50)
    expect(await count(database)).toBe(committed ? 1 : 0)
    cuts = 1
    let runs = 0
    const added = await database.transaction(
      async (session) => {
        runs += 1
        return session.table('people').insert({ email: 'keyed' })
      },
      {
        wasDone: async (session) => {
          const [found] = await session.table('people').list({ where: { email: 'keyed' } })
          return found && { result: found }
        },
      },
    )
    expect(added.email).toBe('keyed')
    expect(runs).toBe(committed ? 1 : 2)
    expect(await count(database)).toBe(committed ? 2 : 1)
  })

  it('whose outcome can be looked up no more is told to be unknown, and not to have failed', async () => {
    const database = await built({ timeoutMs: 300 })
    proxy.on(({ text }) => {
      if (text !== 'COMMIT') return 'pass'
      proxy.refuse()
      return 'cut answered'
    })
    const work = database.transaction((session) => session.table('people').insert({ email: 'ada' }), {
      wasDone: () => Promise.reject(new Error('never asked')),
    })
    await expect(work).rejects.toMatchObject({ kind: 'unknown outcome', retryable: false })
  })

  it('is broken off by its caller: at once, with the connection kept, and at every point', async () => {
    const database = await built({ poolSize: 1, maxOverflow: 0 })
    await slowInserts(30)
    const { opened } = database.stats()!
    const stop = new AbortController()
    const work = database.transaction((session) => session.table('people').insert({ email: 'ada' }), { signal: stop.signal })
    const refused = expect(work).rejects.toMatchObject({ kind: 'cancelled', cause: 'enough' })
    while ((await underWay()) === 0) await moment(10)
    stop.abort('enough')
    await refused
    expect(await underWay()).toBe(0)
    // Neither its own rollback nor the next statement is met by the request.
    for (let round = 0; round < 20; round++) expect(await count(database)).toBe(0)
    expect(database.stats()).toMatchObject({ opened })
    let ran = false
    const late = database.transaction(async () => (ran = true), { signal: stop.signal })
    await expect(late).rejects.toMatchObject({ kind: 'cancelled' })
    expect(ran).toBe(false)
    const between = new AbortController()
    const thinking = database.transaction(
      async (session) => {
        await session.table('people').count()
        between.abort()
        await session.table('people').count()
      },
      { signal: between.signal },
    )
    await expect(thinking).rejects.toMatchObject({ kind: 'cancelled' })
  })

  it('is broken off when it waits for a writer of another program', async () => {
    const [first, second] = [await built(), await built()]
    const hold = gate()
    const holder = first.transaction(() => hold.promise)
    await moment(50)
    const work = second.transaction((session) => session.table('people').count(), { signal: AbortSignal.timeout(100) })
    await expect(work).rejects.toMatchObject({ kind: 'cancelled' })
    hold.resolve()
    await holder
  })

  it('ends at its deadline, here and on the server, whatever it was doing', async () => {
    const database = await built()
    await slowInserts(30)
    const work = database.transaction((session) => session.table('people').insert({ email: 'ada' }), { timeoutMs: 300 })
    await expect(work).rejects.toMatchObject({ kind: 'timeout', retryable: true })
    expect(await underWay()).toBe(0)
    const idle = database.transaction(() => moment(200), { timeoutMs: 100 })
    await expect(idle).rejects.toMatchObject({ kind: 'timeout' })
    expect(await count(database)).toBe(0)
  })

  it('keeps to its deadline where the server stands still, also in COMMIT', async () => {
    const database = await built()
    proxy.on(({ text }) => {
      if (text === 'COMMIT') proxy.freeze()
      return 'pass'
    })
    const work = database.transaction((session) => session.table('people').insert({ email: 'ada' }), { timeoutMs: 300 })
    await expect(work).rejects.toMatchObject({ kind: 'unknown outcome' })
    proxy.on(() => 'pass')
    const reading = database.transaction((session) => session.table('people').count(), { timeoutMs: 300, readOnly: true })
    await expect(Promise.race([reading, moment(8_000)])).rejects.toMatchObject({ kind: 'timeout', retryable: true })
    proxy.thaw()
    await moment(100)
    expect([0, 1]).toContain(await count(database))
    expect(database.stats()).toMatchObject({ inUse: 0, waiting: 0 })
  })

  it('without a deadline waits for a long statement, but not for an answer that got lost', async () => {
    const database = await built({ timeoutMs: 1_000 })
    await slowInserts(2)
    let lost = 0
    proxy.on(({ type, text }) =>
      type === 'P' && text.startsWith('INSERT INTO "people"') && lost++ === 0 ? 'swallow answer' : 'pass',
    )
    await insert(database, 'ada')
    expect(lost).toBe(2)
    expect(await count(database)).toBe(1)
  })

  it('is closed on in time: what is under way is broken off where that is asked for', async () => {
    const database = await built()
    await slowInserts(30)
    const work = expect(insert(database, 'ada')).rejects.toMatchObject({ kind: expect.stringMatching(/lost connection|usage/) })
    while ((await underWay()) === 0) await moment(10)
    await database.close({ timeoutMs: 100, force: true })
    await work
    expect((await execute(store.url, 'SELECT * FROM people')).rows).toEqual([])
  })
})

describe.skipIf(without)(`what is told (${without ? 'skipped: set TEST_POSTGRES_URL' : 'TEST_POSTGRES_URL'})`, () => {
  it('of a database: what it is, and what its pool does', async () => {
    const database = await built({ poolSize: 3, maxOverflow: 2, recycleMs: 9_000 })
    const { host } = new URL(proxy.url)
    expect(database.describe()).toMatchObject({
      engine: 'postgresql',
      version: expect.stringMatching(/^\d+/),
      url: expect.stringContaining(host),
      encrypted: false,
      pool: { size: 3, overflow: 2, timeoutMs: 5_000, recycleMs: 9_000, prePing: true },
    })
    const hold = gate()
    const holders = Array.from({ length: 5 }, () => database.transaction(() => hold.promise, { readOnly: true }))
    const waiting = count(database)
    while (database.stats()!.inUse < 5) await moment(5)
    expect(database.stats()).toMatchObject({ size: 3, open: 5, idle: 0, inUse: 5, overflow: 2, waiting: 1 })
    hold.resolve()
    await Promise.all([...holders, waiting])
    expect(database.stats()).toMatchObject({ open: 3, idle: 3, inUse: 0, overflow: 0, waiting: 0, closed: { overflow: 2 } })
  })

  it('of statements: their shape, time and rows, and never a value', async () => {
    const told: QueryEvent[] = []
    const lines: string[] = []
    const log = queryLog({ echo: false, slowMs: 200, write: (line) => lines.push(line) })
    const database = await built({ onQuery: (query) => void (told.push(query), log(query)) })
    told.length = 0
    lines.length = 0
    await insert(database, 'secret@example.org')
    await database.transaction((session) => session.table('people').list({ where: { email: 'secret@example.org' } }), {
      name: 'look up',
    })
    await insert(database, 'secret@example.org').catch(() => {})
    const [adding, looking, failing] = told.filter(({ sql }) => sql.includes('people') && !sql.includes('counters'))
    expect(adding).toMatchObject({ rows: 1, durationMs: expect.any(Number) })
    expect(looking).toMatchObject({ rows: 1, transaction: 'look up', sql: expect.stringMatching(/^SELECT/) })
    expect(failing).toMatchObject({ error: 'unique', shape: adding!.shape })
    await slowInserts(0.3)
    await insert(database, 'slow-secret')
    expect(lines).toEqual([expect.stringMatching(/^slow query {2}\d+\.\d ms {2}1 rows {2}[0-9a-f]{12} {2}INSERT INTO/)])
    expect(JSON.stringify([told, lines])).not.toContain('secret')
  })
})

describe.skipIf(without)(`under fire (${without ? 'skipped: set TEST_POSTGRES_URL' : 'TEST_POSTGRES_URL'})`, () => {
  it('a COMMIT that is cut loses nothing and does nothing twice', async () => {
    for (let seed = 1; seed <= 25; seed++) await cutCommits(seed)
  })

  it('sessions ended every 200 ms cost no error but those of unknown outcome', async () => {
    await stormOfEnds(4)
  })
})
