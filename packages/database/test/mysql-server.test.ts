// What a server does besides: connections that die, locks of other programs, packets that are too large. Skipped without TEST_MARIADB_URL.
import { createServer, connect as connectSocket, type AddressInfo, type Socket } from 'node:net'
import { createConnection, type Connection } from 'mysql2/promise'
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { addColumn, counter, openDatabase, table, text, type Database, type DatabaseOptions } from '../src/database.ts'
import { oneMigration, type Store } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { execute, howToRun, serverGround, serverUrl, urlOfDatabase, type Ground } from './mysql-store.ts'

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
async function stranger(): Promise<Connection> {
  const connection = await createConnection({ uri: store.url, multipleStatements: true })
  connection.on('error', () => {})
  onTestFinished(() => connection.destroy())
  return connection
}

async function killOthers(): Promise<void> {
  const name = new URL(store.url).pathname.slice(1)
  const others = await execute(serverUrl!, `SELECT id FROM information_schema.processlist WHERE db = '${name}'`)
  for (const { id } of others) await execute(serverUrl!, `KILL ${id}`)
  await moment(30)
}

/** A way to the server that can be changed for what goes through it. */
async function proxied(onData: (bytes: Buffer, pass: () => void, cut: () => void) => void): Promise<string> {
  const held: Socket[] = []
  const { hostname, port } = new URL(store.url)
  const proxy = createServer((socket) => {
    const upstream = connectSocket(Number(port || 3306), hostname)
    held.push(socket, upstream)
    const cut = () => {
      for (const end of [socket, upstream]) end.destroy()
    }
    socket.on('data', (bytes) => onData(bytes, () => upstream.write(bytes), cut))
    upstream.on('data', (bytes) => onData(bytes, () => socket.write(bytes), cut))
    for (const end of [socket, upstream]) end.on('error', () => {})
  }).listen(0)
  onTestFinished(() => {
    for (const socket of held) socket.destroy()
    proxy.close()
  })
  const url = new URL(store.url)
  url.port = String((proxy.address() as AddressInfo).port)
  return url.href
}

const insert = (database: People, email: string) => database.transaction((session) => session.table('people').insert({ email }))
const count = (database: People) => database.transaction((session) => session.table('people').count(), { readOnly: true })
const gate = () => Promise.withResolvers<void>()
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A way to the server on which all connections that are open can be silenced at once; later ones are not. */
function breakable(): { url: string; opened: () => number; goSilent: () => void } {
  let generation = 0
  let opened = 0
  const held: Socket[] = []
  const { hostname, port } = new URL(store.url)
  const proxy = createServer((socket) => {
    const upstream = connectSocket(Number(port || 3306), hostname)
    const born = generation
    held.push(socket, upstream)
    opened += 1
    socket.on('data', (bytes) => (generation === born ? upstream.write(bytes) : undefined))
    upstream.on('data', (bytes) => (generation === born ? socket.write(bytes) : undefined))
    for (const end of [socket, upstream]) end.on('error', () => {})
  }).listen(0)
  onTestFinished(() => {
    for (const socket of held) socket.destroy()
    proxy.close()
  })
  const url = new URL(store.url)
  url.port = String((proxy.address() as AddressInfo).port)
  return { url: url.href, opened: () => opened, goSilent: () => void (generation += 1) }
}

const without = serverUrl === undefined
describe.skipIf(without)(`a server (${without ? `skipped: ${howToRun}` : 'TEST_MARIADB_URL'})`, () => {
  it('that ends idle connections costs no error', async () => {
    const database = await built()
    await Promise.all(Array.from({ length: 5 }, () => count(database)))
    for (let round = 0; round < 3; round++) {
      await killOthers()
      expect(await Promise.all(Array.from({ length: 5 }, () => count(database)))).toEqual([0, 0, 0, 0, 0])
    }
  })

  it('that ends a connection in the middle of a transaction: nothing of it is there, its lock is free, and it may be done again', async () => {
    const database = await built()
    const dying = database.transaction(async (session) => {
      await session.table('people').insert({ email: 'ada' })
      await killOthers()
      await session.table('people').insert({ email: 'bea' })
    })
    await expect(dying).rejects.toMatchObject({ kind: 'lost connection', retryable: true })
    await insert(database, 'ada')
    expect(await count(database)).toBe(1)
  })

  it('whose connection breaks while it commits: the outcome is unknown, and not to be done again blindly', async () => {
    let breaking = false
    const url = await proxied((bytes, pass, cut) => (breaking && bytes.includes('\u0003COMMIT') ? cut() : pass()))
    const database = await built({ url })
    breaking = true
    await expect(insert(database, 'ada')).rejects.toMatchObject({ kind: 'unknown outcome', retryable: false })
    await expect(count(database)).rejects.toMatchObject({ kind: 'lost connection', retryable: true })
    breaking = false
    expect(await count(database)).toBe(0)
    await insert(database, 'ada')
  })

  it('whose connections go silent (half-open) costs no error and no long wait', async () => {
    const network = breakable()
    const database = await built({ url: network.url, timeoutMs: 5_000 })
    await Promise.all([count(database), count(database), count(database)])
    // One that nobody needed in the end may still be on its way, and a young one is trusted.
    await expect.poll(() => database.stats()!.open).toBe(network.opened())
    network.goSilent()
    await moment(600)
    expect(await count(database)).toBe(0)
    expect(await Promise.all([count(database), count(database), count(database)])).toEqual([0, 0, 0])
  })

  it('whose connection goes silent while it is asked is asked about, and asked anew over another one; a long statement is waited for', async () => {
    const network = breakable()
    const database = await built({ url: network.url, timeoutMs: 1_000 })
    await store.execute('CREATE TRIGGER slowly BEFORE INSERT ON people FOR EACH ROW DO SLEEP(2.5)')
    await insert(database, 'ada')
    network.goSilent()
    // It is lost, and asked anew over another one.
    expect(await count(database)).toBe(1)
    expect(database.stats()).toMatchObject({ inUse: 0, opened: 2, closed: { broken: 1 } })
  })

  it('whose connection goes silent in a transaction does not keep others from writing: the server is told to end it', async () => {
    const network = breakable()
    const [database, others] = [await built({ url: network.url, timeoutMs: 1_000 }), await built({ timeoutMs: 8_000 })]
    let tries = 0
    const silent = gate()
    const writing = database.transaction(async (session) => {
      await session.table('people').insert({ email: 'ada' })
      if (tries++ === 0) network.goSilent()
      silent.resolve()
      await session.table('people').insert({ email: 'bea' })
    })
    await silent.promise
    await insert(others, 'eve')
    await writing
    expect([tries, await count(others)]).toEqual([2, 3])
  })

  it('where another program holds a row: the writer gives up after the timeout, whole, whoever catches the error', async () => {
    const database = await built({ timeoutMs: 200 })
    const ada = await insert(database, 'ada')
    const other = await stranger()
    await other.query("BEGIN; UPDATE people SET name = 'held'")
    const writing = () => database.transaction((session) => session.table('people').update(ada.id, { name: 'mine' }))
    await expect(writing()).rejects.toMatchObject({ kind: 'locked', retryable: true })
    const swallowing = database.transaction(async (session) => {
      await session.table('marks').insert({ room: 'A', seat: 1 })
      await session.transaction(() => session.table('people').update(ada.id, { name: 'mine' })).catch(() => {})
      await session
        .table('marks')
        .insert({ room: 'A', seat: 2 })
        .catch(() => {})
    })
    await expect(swallowing).rejects.toMatchObject({ kind: 'locked', retryable: true })
    expect(await database.transaction((session) => session.table('marks').count())).toBe(0)
    expect(await count(database)).toBe(1)
    await other.query('ROLLBACK')
    await writing()
  })

  it('that ends a transaction to end a deadlock: nothing more is written by it, and it may be done again', async () => {
    const database = await built()
    const [ada, bea] = await database.transaction((session) =>
      session.table('people').insertMany([{ email: 'ada' }, { email: 'bea' }]),
    )
    const other = await stranger()
    const mine = database.transaction(
      async (session) => {
        const people = session.table('people')
        await people.update(ada!.id, { name: 'mine' })
        // The one that has written more wins.
        await other.query(
          `BEGIN; INSERT INTO marks (room, seat) VALUES ${Array.from({ length: 50 }, (_, seat) => `('A', ${seat})`).join(', ')}`,
        )
        await other.query(`UPDATE people SET name = 'theirs' WHERE id = '${bea!.id}'`)
        const theirs = other.query(`UPDATE people SET name = 'theirs' WHERE id = '${ada!.id}'`)
        await moment(100)
        await people.update(bea!.id, { name: 'mine' }).catch(() => {})
        await theirs
        await expect(people.insert({ email: 'late' })).rejects.toMatchObject({ kind: 'serialization' })
        // What it does besides would otherwise be done twice.
      },
      { once: true },
    )
    await expect(mine).rejects.toMatchObject({ kind: 'serialization', retryable: true })
    await other.query('COMMIT')
    const rows = await database.transaction((session) => session.table('people').list({ orderBy: { email: 'asc' } }))
    expect(rows.map(({ email, name }) => [email, name])).toEqual([
      ['ada', 'theirs'],
      ['bea', 'theirs'],
    ])
  })

  it('where a long reader is in the way of a migration: other readers wait briefly at most, and it is done once he is out', async () => {
    const database = await built()
    const other = await stranger()
    await other.query('BEGIN; SELECT * FROM people')
    const adding = oneMigration(schema)
    const column = { name: 'nickname', type: { kind: 'text', max: 10 }, nullable: true } as const
    const operations = [addColumn('marks', { ...column, name: 'word' }), addColumn('people', column)]
    const second = { ...adding, revision: '20260102T000000-more', parents: [adding.revision], operations }
    const later = await openDatabase({ url: store.url, schema, migrations: [adding, second] })
    onTestFinished(() => later.close())
    const upgrading = later.migrations.upgrade()
    const until = performance.now() + 2_500
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
    expect((await later.migrations.status()).drift).toEqual([])
    expect(await database.transaction((session) => session.table('people').list())).toEqual([])
  })

  it('whose tables change under a reader: an error that may be tried again, never rows of another moment', async () => {
    const database = await built()
    await insert(database, 'ada')
    const reading = database.transaction(
      async (session) => {
        await store.execute('ALTER TABLE people ADD COLUMN extra INTEGER, ALGORITHM=COPY')
        return session.table('people').count()
      },
      { readOnly: true, once: true },
    )
    await expect(reading).rejects.toMatchObject({ kind: 'serialization', retryable: true })
    expect(await count(database)).toBe(1)
  })

  it('takes many large rows in packets it allows, and one that is larger is refused in a sentence', async () => {
    const notes = { notes: table('notes', { number: counter().primaryKey(), note: text() }) }
    const database = await openDatabase({ url: store.url, schema: notes, migrations: [oneMigration(notes)] })
    onTestFinished(() => database.close())
    await database.migrations.upgrade()
    const [limits] = await execute(serverUrl!, 'SELECT @@max_allowed_packet AS bytes')
    const half = 'é'.repeat(Number(limits!['bytes']) / 5)
    await database.transaction((session) => session.table('notes').insertMany(Array.from({ length: 5 }, () => ({ note: half }))))
    const whole = database.transaction((session) => session.table('notes').insert({ note: half.repeat(3) }))
    await expect(whole).rejects.toMatchObject({ kind: 'full', message: expect.stringMatching(/max_allowed_packet/) })
    const read = database.transaction(
      async (session) => (await session.table('notes').list()).every(({ note }) => note === half),
      { readOnly: true },
    )
    expect(await read).toBe(true)
  })

  it('sends more rows than are read ahead: one by one, with other statements between, and broken off', async () => {
    const words = { words: table('words', { number: counter().primaryKey(), word: text({ max: 20 }) }) }
    const database = await openDatabase({ url: store.url, schema: words, migrations: [oneMigration(words)] })
    onTestFinished(() => database.close())
    await database.migrations.upgrade()
    await database.transaction((session) =>
      session.table('words').insertMany(Array.from({ length: 3_000 }, () => ({ word: 'word' }))),
    )
    for (const readOnly of [true, false]) {
      await database.transaction(
        async (session) => {
          const rows = session.table('words')
          const read = async (at: number, then: () => Promise<unknown>) => {
            let sum = 0
            for await (const { number } of rows.iterate({ orderBy: { number: 'asc' } })) {
              sum += 1
              expect(number).toBe(sum)
              if (number === at) await then()
            }
            return sum
          }
          expect(await read(0, async () => {})).toBe(3_000)
          expect(await read(700, () => rows.count())).toBe(3_000)
          await expect(read(700, () => Promise.reject(new Error('enough')))).rejects.toThrow('enough')
          expect(await rows.count()).toBe(3_000)
        },
        { readOnly },
      )
    }
  })

  it('that ends the connection while rows are read: an error, not an end of the rows', async () => {
    const database = await built()
    await database.transaction((session) =>
      session.table('marks').insertMany(Array.from({ length: 20_000 }, (_, seat) => ({ room: 'a name of 20 letters', seat }))),
    )
    const reading = database.transaction(
      async (session) => {
        let rows = 0
        for await (const { seat } of session.table('marks').iterate()) {
          if (rows++ === 0) await killOthers()
          expect(seat).toBeLessThan(20_000)
        }
        return rows
      },
      { readOnly: true },
    )
    // What had been sent before may have been all of it.
    await expect(reading.then((rows) => (rows === 20_000 ? Promise.reject(new Error('lost')) : rows))).rejects.toThrow(/lost/)
  })

  it('keeps no statement where they are not to be prepared', async () => {
    const database = await built({ poolSize: 1, maxOverflow: 0, prepared: false })
    const kept = async () => Number((await execute(serverUrl!, "SHOW GLOBAL STATUS LIKE 'Prepared_stmt_count'"))[0]!['Value'])
    const before = await kept()
    for (let length = 1; length < 20; length++) {
      await database.transaction(async (session) => {
        const marks = session.table('marks')
        await marks.insertMany(Array.from({ length }, (_, seat) => ({ room: `${length}`, seat })))
        const where = Object.fromEntries(['gt', 'gte', 'lt', 'lte'].slice(0, length % 5).map((word) => [word, 1]))
        for await (const { room } of marks.iterate({
          where: { room: `${length}`, ...(length % 5 > 0 ? { seat: where } : {}) },
        })) {
          expect(room).toBe(`${length}`)
        }
      })
    }
    expect(await kept()).toBeLessThan(before + 15)
  })

  it('gets a missing database made once by two programs at once, and refuses where it is not to be made', async () => {
    const name = `moirai_missing_${process.pid}`
    onTestFinished(async () => void (await execute(serverUrl!, `DROP DATABASE IF EXISTS ${name}`)))
    const open = (create: boolean) =>
      openDatabase({ url: urlOfDatabase(name).replace('mysql:', 'mariadb:'), schema, migrations: [oneMigration(schema)], create })
    await expect(open(false)).rejects.toMatchObject({ kind: 'missing database', message: expect.stringContaining(name) })
    const databases = await Promise.all([open(true), open(true)])
    for (const database of databases) await database.migrations.upgrade()
    for (const database of databases) await database.close()
  })

  it('with no connection left in the pool: who waits gets an error in finite time', async () => {
    const database = await built({ poolSize: 1, maxOverflow: 1, timeoutMs: 100 })
    const hold = gate()
    const holders = [1, 2].map(() => database.transaction(() => hold.promise, { readOnly: true }))
    await expect(count(database)).rejects.toMatchObject({ kind: 'timeout', retryable: true })
    hold.resolve()
    await Promise.all(holders)
    expect(await count(database)).toBe(0)
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
      message: expect.stringMatching(/^Nothing answers at .*:1; is MariaDB or MySQL running there/),
    })
    await expect(at((url) => void (url.hostname = 'nowhere.invalid'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/^The host of nowhere.invalid:\d+ (is not known|cannot be looked up)/),
    })
    await expect(at((url) => void (url.username = 'nobody_of_that_name'))).rejects.toMatchObject({
      message: expect.stringMatching(/does not let nobody_of_that_name/),
    })
    await expect(at((url) => void (url.search = '?sslmode=require'))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/does not speak TLS/),
    })
    await expect(at((url) => void (url.port = String((silent.address() as AddressInfo).port)))).rejects.toMatchObject({
      kind: 'cannot open',
      message: expect.stringMatching(/did not answer in time/),
    })
  })
})
