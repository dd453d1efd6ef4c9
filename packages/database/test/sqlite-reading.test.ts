// Long reads on SQLite: they stop nobody else, see the same, fail the same, and are broken off in time.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  openDatabase,
  table,
  text,
  counter,
  bigint,
  bytes,
  decimal,
  double,
  json,
  timestamp,
  integer,
  boolean,
} from '../src/database.ts'
import { oneMigration } from './conformance/kit.ts'
import { fileStore, memoryStore, type FileStore } from './sqlite-store.ts'

const posts = table('posts', { id: counter().primaryKey(), title: text({ max: 200 }), points: integer() })
const things = table('things', {
  id: counter().primaryKey(),
  whole: bigint(),
  exact: decimal(18, 4),
  real: double(),
  moment: timestamp(),
  yes: boolean().nullable(),
  body: json<unknown>(),
  raw: bytes(),
})
const schema = { posts, things }

let store: FileStore
beforeEach(() => {
  store = fileStore()
})
afterEach(() => store.remove())

async function built(rows: number, options: { timeoutMs?: number } = {}) {
  const database = await openDatabase({ url: store.url, schema, migrations: [oneMigration(schema)], ...options })
  await database.migrations.upgrade()
  await database.transaction(async (session) => {
    for (let done = 0; done < rows; done += 5_000) {
      const some = Array.from({ length: Math.min(5_000, rows - done) }, (_, place) => ({
        title: `post ${done + place} ${'words and more words '.repeat(6)}`,
        points: (done + place) % 1_000,
      }))
      await session.table('posts').insertMany(some)
    }
  })
  return database
}
type Built = Awaited<ReturnType<typeof built>>

const find = (database: Built, id: number) =>
  database.transaction((session) => session.table('posts').get(id), { readOnly: true })
const search = (database: Built, options: { timeoutMs?: number; signal?: AbortSignal; heavy?: boolean } = {}) =>
  database.transaction((session) => session.table('posts').count({ title: { contains: 'WORDS and less' } }), {
    readOnly: true,
    ...options,
  })

describe('a long read', () => {
  it.each<[string, (database: Built) => Promise<unknown>]>([
    ['a search', (database) => search(database)],
    ['a list', (database) => database.transaction((session) => session.table('posts').list(), { readOnly: true })],
    [
      'a sorted page',
      (database) =>
        database.transaction((session) => session.table('posts').page({ orderBy: { title: 'desc' }, limit: 10 }), {
          readOnly: true,
        }),
    ],
    [
      'rows one by one',
      (database) =>
        database.transaction(
          async (session) => {
            for await (const row of session.table('posts').iterate()) expect(row.id).toBeGreaterThan(0)
          },
          { readOnly: true },
        ),
    ],
    [
      'one that says so',
      (database) =>
        database.transaction((session) => session.table('posts').list({ limit: 30_000 }), { readOnly: true, heavy: true }),
    ],
  ])('lets short ones and timers through while it runs: %s', async (_what, read) => {
    await using database = await built(40_000)
    const order: string[] = []
    const long = read(database).then(() => order.push('long'))
    for (let id = 1; id <= 5; id++) {
      expect(await find(database, id)).toMatchObject({ id })
      await new Promise((resolve) => setImmediate(resolve))
    }
    await database.transaction((session) => session.table('posts').insert({ title: 'written meanwhile', points: 1 }))
    order.push('short')
    await long
    expect(order).toEqual(['short', 'long'])
    expect(database.readers()).toMatchObject({ beside: 1, inUse: 0, waiting: 0 })
  })

  it('gives the same values, in the same order, as a short one', async () => {
    await using database = await built(3)
    await database.transaction((session) =>
      session.table('things').insertMany([
        {
          whole: 2n ** 63n - 1n,
          exact: '99999999999999.9999',
          real: 5e-324,
          moment: new Date('0001-01-01T00:00:00.001Z'),
          yes: null,
          body: { deep: [1e21, 'ü😀', null] },
          raw: new Uint8Array([0, 255]),
        },
        { whole: -(2n ** 63n), exact: '-0.0001', real: 1 / 3, moment: new Date(0), yes: true, body: [], raw: new Uint8Array() },
      ]),
    )
    const read = (heavy: boolean) =>
      database.transaction(
        async (session) => {
          const things = session.table('things')
          const rows = []
          for await (const row of things.iterate({ orderBy: { real: 'desc' } })) rows.push(row)
          return {
            rows,
            list: await things.list({ orderBy: { id: 'desc' } }),
            page: await things.page({ orderBy: { moment: 'asc' }, limit: 1 }),
            found: await things.findBy({ whole: 2n ** 63n - 1n }),
            nested: await session.transaction((inner) => inner.table('posts').count()),
          }
        },
        { readOnly: true, heavy },
      )
    const here = await read(false)
    expect(here.list).toHaveLength(2)
    expect(await read(true)).toEqual(here)
    expect(database.readers()!.beside).toBe(1)
  })

  it('fails the same as a short one, and the next works', async () => {
    await using database = await built(3)
    const failures = async (heavy: boolean) => {
      const told = []
      const works: ((session: Parameters<Parameters<Built['transaction']>[0]>[0]) => Promise<unknown>)[] = [
        (session) => session.table('posts').insert({ title: 'a', points: 1 }),
        (session) => session.table('posts').get(99),
        (session) => session.table('posts').list({ where: { points: 1n as unknown as number } }),
        async () => {
          throw new RangeError('my own')
        },
      ]
      for (const work of works) {
        told.push(
          await database
            .transaction(work, { readOnly: true, heavy })
            .then(String, (error: Error) => ({ ...error, message: error.message })),
        )
      }
      return told
    }
    expect(await failures(true)).toEqual(await failures(false))
    expect(await search(database, { heavy: true })).toBe(0)
  })

  it('sees one moment, whatever was read before it and written meanwhile', async () => {
    await using database = await built(5_000)
    await search(database)
    const add = () => database.transaction((session) => session.table('posts').insert({ title: 'more', points: 1 }))
    for (const written of [false, true]) {
      const { beside } = database.readers()!
      const counts = await database.transaction(
        async (session) => {
          const table = session.table('posts')
          const first = await table.count({ id: { gte: 1 } })
          if (written) await add()
          const second = await table.count({ title: { contains: 'o' } })
          await add()
          return [first, second, await table.count({ title: { contains: 'o' } })]
        },
        { readOnly: true },
      )
      expect(new Set(counts).size).toBe(1)
      // A snapshot others have written behind cannot be had again: what comes then stays in the thread.
      expect(database.readers()!.beside - beside).toBe(written ? 0 : 1)
    }
  })

  it('begun late still sees the moment of its beginning', async () => {
    await using database = await built(5_000)
    const reading = Promise.withResolvers<void>()
    const count = database.transaction(
      async (session) => {
        await reading.promise
        return session.table('posts').count({ title: { contains: 'o' } })
      },
      { readOnly: true },
    )
    await new Promise((resolve) => setImmediate(resolve))
    await database.transaction((session) => session.table('posts').insert({ title: 'more', points: 1 }))
    reading.resolve()
    expect(await count).toBe(5_000)
  })

  it('is broken off at its deadline and by its caller, at once, and others go on', async () => {
    await using database = await built(80_000)
    await expect(search(database, { timeoutMs: 15 })).rejects.toMatchObject({ kind: 'timeout', retryable: true })
    const caller = new AbortController()
    const reading = search(database, { signal: caller.signal })
    while (database.readers()!.inUse === 0) await new Promise((resolve) => setImmediate(resolve))
    setTimeout(() => caller.abort(), 5)
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' })
    expect(database.readers()!.brokenOff).toBe(2)
    expect(await search(database)).toBe(0)
    expect(await find(database, 1)).toMatchObject({ id: 1 })
  })

  it('runs beside at most as many as there are threads; the others wait, in finite time', async () => {
    await using database = await built(20_000)
    const many = Array.from({ length: 12 }, () => search(database))
    await new Promise((resolve) => setImmediate(resolve))
    const { threads, inUse, waiting } = database.readers()!
    expect(inUse).toBe(threads)
    expect(waiting).toBe(12 - threads)
    expect(await find(database, 1)).toMatchObject({ id: 1 })
    expect(await Promise.all(many)).toEqual(many.map(() => 0))
    const impatient = Array.from({ length: threads + 1 }, () => search(database, { timeoutMs: 60_000, heavy: true }))
    await Promise.all(impatient)
    expect(database.readers()).toMatchObject({ inUse: 0, waiting: 0, brokenOff: 0 })
  })

  it('is refused at once where it would come to its turn too late', async () => {
    await using database = await built(20_000)
    await search(database)
    const many = Array.from({ length: 60 }, () => search(database))
    await new Promise((resolve) => setImmediate(resolve))
    await expect(search(database, { timeoutMs: 5, heavy: true })).rejects.toMatchObject({
      kind: 'timeout',
      retryable: true,
      message: expect.stringMatching(/^Long reads are \d+\.\d s behind, with \d+ waiting; this one was not begun/),
    })
    expect(await Promise.all(many)).toEqual(many.map(() => 0))
    expect(database.readers()).toMatchObject({ refused: 1, brokenOff: 0 })
  })

  it('is waited for when the database is closed, or broken off where that is asked for', async () => {
    const patient = await built(20_000)
    const reading = search(patient)
    await patient.close()
    expect(await reading).toBe(0)
    expect(existsSync(`${store.file}-wal`)).toBe(false)
    const hasty = await openDatabase({ url: store.url, schema })
    const broken = search(hasty, { heavy: true })
    const told = expect(broken).rejects.toMatchObject({ kind: 'usage' })
    while (hasty.readers()!.inUse === 0) await new Promise((resolve) => setImmediate(resolve))
    await hasty.close({ timeoutMs: 1, force: true })
    await told
  })

  it('leaves no thread that keeps a program from its end', async () => {
    await (await built(1)).close()
    const front = new URL('../src/database.ts', import.meta.url).href
    const program = `import { openDatabase } from ${JSON.stringify(front)}
      const database = await openDatabase({ url: ${JSON.stringify(store.url)}, schema: {} })
      await database.transaction(async () => {}, { readOnly: true, heavy: true })
      process.stdout.write('read')`
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      timeout: 30_000,
    })
    expect([stdout, status]).toEqual(['read', 0])
  })

  it('in memory is read like any other', async () => {
    const database = await openDatabase({ url: memoryStore().url, schema, migrations: [oneMigration(schema)] })
    await database.migrations.upgrade()
    expect(await search(database, { heavy: true })).toBe(0)
    expect(database.readers()).toBeUndefined()
    await database.close()
  })
})
