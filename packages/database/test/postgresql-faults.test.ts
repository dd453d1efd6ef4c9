// What networks and servers do to transactions, done by the fault proxy to a real server. Skipped without TEST_POSTGRES_URL.
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../src/database.ts'
import type { Verdict } from '../src/testing/fault-proxy.ts'
import { schema } from './conformance/people.ts'
import { acquireAndRelease } from './acquire-release.ts'
import { cutCommits, stormOfEnds } from './faults.ts'
import { built, count, gate, insert, moment, proxy, slowInserts, store, underWay, where, without } from './faulty-people.ts'
import { execute } from './postgresql-store.ts'

describe.skipIf(without)(`a transaction (${where})`, () => {
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
            await session.table('people').update(rows[place]!.id, { name: order.join() })
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

  it.each<[Verdict, boolean]>([
    ['cut before', false],
    ['cut after', true],
    ['cut answered', true],
  ])('that is one verb, whose end is %s: told to be unknown, and never done twice', async (verdict, committed) => {
    const database = await built()
    const marks = database.table('marks')
    await marks.insert({ room: 'A', seat: 1 })
    let cuts = 1
    proxy.on(({ type }) => (type === 'S' && cuts-- > 0 ? verdict : 'pass'))
    await expect(marks.insert({ room: 'A', seat: 2 })).rejects.toMatchObject({ kind: 'unknown outcome', retryable: false })
    await moment(50)
    expect(await marks.count()).toBe(committed ? 2 : 1)
    // What only reads is asked again.
    cuts = 1
    expect(await marks.count()).toBe(committed ? 2 : 1)
  })

  it('that is one verb, and is ended by the server before it was carried out: it is done again', async () => {
    const database = await built()
    await store.execute(`CREATE SEQUENCE tries; CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF nextval(''tries'') < 3 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END';
      CREATE TRIGGER die BEFORE INSERT ON marks FOR EACH ROW EXECUTE FUNCTION die()`)
    await database.table('marks').insert({ room: 'A', seat: 1 })
    expect(await database.table('marks').count()).toBe(1)
    await store.execute(`DROP TRIGGER die ON marks; DROP SEQUENCE tries; CREATE SEQUENCE tries;
      CREATE CONSTRAINT TRIGGER die AFTER INSERT ON marks DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()`)
    await expect(database.table('marks').insert({ room: 'A', seat: 2 })).rejects.toMatchObject({ kind: 'unknown outcome' })
    await store.execute('DROP TRIGGER die ON marks; DROP FUNCTION die; DROP SEQUENCE tries')
  })

  it('whose COMMIT is still under way when it is looked for: the look waits until it has ended', async () => {
    const database = await built()
    await store.execute(`CREATE FUNCTION commit_slowly() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.7); RETURN NULL; END';
      CREATE CONSTRAINT TRIGGER commit_slowly AFTER INSERT ON people DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION commit_slowly()`)
    let cuts = 1
    proxy.on(({ text }) => (text === 'COMMIT' && cuts-- > 0 ? 'cut after' : 'pass'))
    let runs = 0
    const add = database.transaction(
      async (session) => {
        runs += 1
        await session.table('people').insert({ email: 'ada' })
      },
      {
        beside: true,
        wasDone: async (session) =>
          (await session.table('people').exists({ email: 'ada' })) ? { result: undefined } : undefined,
      },
    )
    await add
    expect(runs).toBe(1)
    expect(await count(database)).toBe(1)
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
    // It begins with its first statement.
    const holder = first.transaction(async (session) => {
      await session.table('people').count()
      await hold.promise
    })
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
    // So long that nothing but the deadline ends it in time.
    const database = await built({ timeoutMs: 60_000 })
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

  it('whose connection goes silent does not keep others from writing: the server is told to end it', async () => {
    const database = await built({ timeoutMs: 1_000 })
    const others = await openDatabase({ url: store.url, schema, timeoutMs: 8_000 })
    onTestFinished(() => others.close())
    let tries = 0
    const silent = gate()
    const writing = database.transaction(async (session) => {
      await session.table('people').insert({ email: 'ada' })
      if (tries++ === 0) proxy.silence()
      silent.resolve()
      await session.table('people').insert({ email: 'bea' })
    })
    await silent.promise
    await insert(others, 'eve')
    await writing
    expect(tries).toBe(2)
    expect(await count(database)).toBe(3)
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

describe.skipIf(without)(`under fire (${where})`, () => {
  it('a COMMIT that is cut loses nothing and does nothing twice', async () => {
    for (let seed = 1; seed <= 25; seed++) await cutCommits(seed)
  })

  it('5,000 connections are taken and given back in every way, and none is left behind', async () => {
    await acquireAndRelease(1, 5_000)
  })

  it('sessions ended every 200 ms cost no error but those of unknown outcome', async () => {
    await stormOfEnds(4)
  })
})
