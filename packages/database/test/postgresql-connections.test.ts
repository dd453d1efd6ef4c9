// What networks and servers do to connections in the pool, and what is told of them. Skipped without TEST_POSTGRES_URL.
import { describe, expect, it } from 'vitest'
import { queryLog, type QueryEvent } from '../src/database.ts'
import { built, count, counts, gate, insert, moment, proxy, slowInserts, where, without } from './faulty-people.ts'

describe.skipIf(without)(`connections (${where})`, () => {
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
    // BEGIN, as a reader sees the moment of its beginning; the statement; COMMIT.
    expect(trips).toEqual([150, 150])
  })

  it('are asked as seldom as can be: once for a verb by itself, and once less than a transaction has words', async () => {
    const database = await built({ poolSize: 1, maxOverflow: 0 })
    const marks = database.table('marks')
    const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const before = proxy.roundTrips
      await work()
      return proxy.roundTrips - before
    }
    // What is prepared, and what the columns are, is learned on the same way.
    for (let round = 0; round < 2; round++) {
      const key = { room: 'A', seat: round }
      expect(await tripsOf(() => marks.insert(key))).toBe(1)
      expect(await tripsOf(() => marks.find(key))).toBe(1)
      expect(await tripsOf(() => marks.list({ where: { room: 'A' }, limit: 3 }))).toBe(1)
      expect(await tripsOf(() => marks.update(key, { mark: 2 }))).toBe(1)
      expect(await tripsOf(() => marks.delete(key))).toBe(1)
      const three = database.transaction.bind(database, async (session) => {
        await session.table('marks').insert(key)
        await session.table('marks').get(key)
        await session.table('marks').purge(key)
      })
      expect(await tripsOf(three)).toBe(4)
      expect(await tripsOf(() => database.transaction(async () => {}))).toBe(0)
      // A deadline is told to the server, also on the same way.
      expect(await tripsOf(() => database.transaction((session) => session.table('marks').count(), { timeoutMs: 5_000 }))).toBe(2)
    }
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

describe.skipIf(without)(`what is told (${where})`, () => {
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
    expect(database.stats()).toMatchObject({
      open: 5,
      idle: 5,
      inUse: 0,
      overflow: 2,
      waiting: 0,
      opened: 5,
      closed: { overflow: 0 },
    })
  })

  it('of statements: their shape, time and rows, and never a value', async () => {
    const told: QueryEvent[] = []
    const lines: string[] = []
    const log = queryLog({ echo: false, slowMs: 200, write: (line) => lines.push(line) })
    const database = await built({
      onQuery: (query) => {
        told.push(query)
        log(query)
      },
    })
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
