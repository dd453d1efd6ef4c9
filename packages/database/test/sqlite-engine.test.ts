// What is SQLite's own: its settings, the checks that hold against foreign writers, drift of definitions, and hard failures.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { configFromUrl } from '../src/config.ts'
import {
  bytes,
  counter,
  date,
  decimal,
  double,
  enumeration,
  json,
  openDatabase,
  table,
  timestamp,
  uuid,
  type Database,
} from '../src/database.ts'
import { sqlite } from '../src/dialects/sqlite/sqlite.ts'
import type { Connection, Engine } from '../src/engine.ts'
import { oneMigration } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moirai-engine-'))
  file = join(folder, 'x.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function built(): Promise<Database<typeof schema>> {
  const database = await openDatabase({ url: `sqlite:${file}`, schema, migrations: [oneMigration(schema)] })
  await database.migrations.upgrade()
  return database
}

/** Another program's connection. */
function foreign<T>(work: (driver: DatabaseSync) => T): T {
  const driver = new DatabaseSync(file, { enableForeignKeyConstraints: false, defensive: false })
  try {
    return work(driver)
  } finally {
    driver.close()
  }
}

async function withEngine(work: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = await sqlite.open(configFromUrl(`sqlite:${file}`, { timeoutMs: 200 }))
  try {
    await work(engine)
  } finally {
    await engine.close()
  }
}

const one = async (connection: Connection, sql: string) => Object.values((await connection.all({ sql }, []))[0]!)[0]

describe('settings', () => {
  it('writes ahead, syncs every commit, enforces foreign keys and overwrites what is deleted, on both kinds of connection', async () => {
    await withEngine(async (engine) => {
      for (const mode of ['write', 'read'] as const) {
        await engine.transaction(mode, async (connection) => {
          const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'query_only', 'busy_timeout']
          const values = await Promise.all(settings.map((name) => one(connection, `PRAGMA ${name}`)))
          expect(values).toEqual(['wal', 2, 1, 1, mode === 'read' ? 1 : 0, 0])
        })
      }
    })
  })

  it('makes every table STRICT', async () => {
    await (await built()).close()
    const strict = foreign((driver) =>
      driver
        .prepare(
          "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%'",
        )
        .all(),
    )
    expect(strict.length).toBeGreaterThan(3)
    for (const row of strict) expect(row['strict']).toBe(1)
  })
})

it('makes indexes unique, descending and partial as they were defined', async () => {
  await (await built()).close()
  foreign((driver) => {
    const parts = driver.prepare('SELECT name, "desc" FROM pragma_index_xinfo(\'people_role_age_index\') WHERE key = 1').all()
    expect(parts).toEqual([
      { name: 'role', desc: 0 },
      { name: 'age', desc: 1 },
    ])
    const indexes = driver
      .prepare("SELECT name, \"unique\", partial FROM pragma_index_list('people') WHERE origin = 'c' ORDER BY name")
      .all()
    expect(indexes).toEqual([
      { name: 'people_email_unique', unique: 1, partial: 1 },
      { name: 'people_number_unique', unique: 1, partial: 0 },
      { name: 'people_role_age_index', unique: 0, partial: 0 },
    ])
  })
})

describe('a foreign writer', () => {
  it.each([
    ['number', "'text'"],
    ['number', '0'],
    ['email', "'" + 'x'.repeat(101) + "'"],
    ['role', "'king'"],
    ['age', '2147483648'],
    ['age', '1.5'],
    ['balance', '1000000000000'],
    ['balance', "'12.50'"],
    ['balance', '-10051'],
    ['visits', "'many'"],
    ['active', '2'],
    ['born', "'21.11.2026'"],
    ['seen_at', "'2026-11-21 07:00:00'"],
    ['seen_at', '1763708400'],
    ['tags', "'[1'"],
    ['photo', "'text'"],
    ['id', "'short'"],
    ['email', 'NULL'],
    ['email', "x'00'"],
  ])('cannot put into %s the value %s', async (column, value) => {
    const database = await built()
    await database.transaction((session) => session.table('people').insert({ email: 'ada' }))
    await database.close()
    expect(() => foreign((driver) => driver.exec(`UPDATE people SET ${column} = ${value}`))).toThrow(
      /constraint failed|cannot store/,
    )
  })

  it('who deletes what others point at is found by the engine itself', async () => {
    const database = await built()
    await database.transaction(async (session) => {
      const { id } = await session.table('people').insert({ email: 'ada' })
      await session.table('pets').insert({ owner_id: id })
    })
    await database.close()
    foreign((driver) => driver.exec('DELETE FROM people'))
    expect(foreign((driver) => driver.prepare('PRAGMA foreign_key_check').all())).toHaveLength(1)
  })
})

describe('drift of definitions', () => {
  const rewrite = (from: string, to: string) =>
    foreign((driver) => {
      driver.exec('PRAGMA writable_schema = ON')
      const { changes } = driver.prepare("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'people'").run(from, to)
      expect(changes).toBe(1)
      expect(driver.prepare("SELECT sql FROM sqlite_schema WHERE name = 'people'").get()?.['sql']).toContain(to)
    })

  it.each([
    [
      'a changed check',
      '>= -10050',
      '>= -99999',
      "people: check people_balance is balance >= '-999.99' in the database, balance >= '-100.50' in the schema",
    ],
    [
      'a changed type',
      '"age" INTEGER',
      '"age" TEXT',
      [
        'people: column age is text in the database, integer in the schema',
        'people: a check is not in the schema: "age" BETWEEN -2147483648 AND 2147483647',
      ],
    ],
    [
      'a lost NOT NULL',
      '"email" TEXT NOT NULL',
      '"email" TEXT',
      'people: column email may be empty in the database, and must not be empty in the schema',
    ],
    [
      'a changed default',
      "DEFAULT 'nobody'",
      "DEFAULT 'somebody'",
      "people: column name has the default 'somebody' in the database, the default 'nobody' in the schema",
    ],
    [
      'a changed word',
      "'student', 'staff'",
      "'student', 'stuff'",
      /^people: column role is enumeration of 'student', 'stuff', 'admin' in the database/,
    ],
    [
      'another scale',
      'decimal(12, 2)',
      'decimal(12, 3)',
      [
        'people: column balance is decimal(12, 3) in the database, decimal(12, 2) in the schema',
        // Its literal is a whole number of the last digit.
        "people: check people_balance is balance >= '-10.050' in the database, balance >= '-100.50' in the schema",
      ],
    ],
    ['a lost STRICT', ') STRICT', ') ', 'people: the table is not STRICT'],
    [
      'an added constraint',
      '\n) STRICT',
      ',\n  UNIQUE ("name", "age"), CHECK (\'a)b,c\' <> "name")\n) STRICT',
      [
        "people: a check is not in the schema: 'a)b,c' <> name",
        'index people_name_age_unique is not in the schema: unique (name, age), is a constraint of the table, without a name',
      ],
    ],
  ] as [string, string, string, string | RegExp | string[]][])('tells %s', async (_what, from, to, sentence) => {
    await (await built()).close()
    rewrite(from, to)
    const database = await openDatabase({ url: `sqlite:${file}`, schema, migrations: [oneMigration(schema)] })
    const { drift } = await database.migrations.status()
    await database.close()
    const expected = Array.isArray(sentence)
      ? sentence
      : [typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]
    expect(drift).toEqual(expected)
  })

  it('does not mind other white space', async () => {
    await (await built()).close()
    rewrite('"age" INTEGER', '"age"\n\t  INTEGER')
    const database = await openDatabase({ url: `sqlite:${file}`, schema, migrations: [oneMigration(schema)] })
    expect((await database.migrations.status()).drift).toEqual([])
    await database.close()
  })
})

describe('hard failures', () => {
  it('a full disk is an error of the kind full; the connection works again afterwards', async () => {
    await withEngine(async (engine) => {
      await engine.transaction('schema', (connection) =>
        connection.execute("CREATE TABLE t (a BLOB) STRICT; INSERT INTO t VALUES (x'00'); PRAGMA max_page_count = 50"),
      )
      const filling = engine.transaction('write', (connection) =>
        connection.run({ sql: 'INSERT INTO t VALUES (zeroblob(1000000))' }, []),
      )
      await expect(filling).rejects.toMatchObject({ name: 'DatabaseError', kind: 'full' })
      await engine.transaction('write', async (connection) => {
        expect(await one(connection, 'SELECT count(*) FROM t')).toBe(1)
        await connection.run({ sql: 'INSERT INTO t VALUES (?)' }, [new Uint8Array(10)])
      })
    })
  })

  it('a transaction that the engine has ended by itself still tells why the work failed', async () => {
    await withEngine(async (engine) => {
      const reason = new Error('the reason')
      const failing = engine.transaction('write', async (connection) => {
        await connection.execute('ROLLBACK')
        throw reason
      })
      await expect(failing).rejects.toBe(reason)
      await engine.transaction('write', (connection) => connection.execute('CREATE TABLE t (a INTEGER) STRICT'))
    })
  })

  it('a commit that fails is a failure, and nothing of it stays', async () => {
    await withEngine(async (engine) => {
      await engine.transaction('schema', (connection) =>
        connection.execute(
          'CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE b (a INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED) STRICT',
        ),
      )
      await expect(
        engine.transaction('write', (connection) => connection.execute('INSERT INTO b VALUES (1)')),
      ).rejects.toMatchObject({ kind: 'foreign key' })
      await engine.transaction('write', async (connection) => expect(await one(connection, 'SELECT count(*) FROM b')).toBe(0))
    })
  })

  it('more statements than are kept do not disturb one that is being read', async () => {
    await withEngine(async (engine) => {
      await engine.transaction('write', async (connection) => {
        const sql = 'WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1500) SELECT i FROM n'
        const seen: unknown[] = []
        for await (const row of connection.iterate({ sql }, [])) {
          seen.push(row['i'])
          expect(await one(connection, `SELECT ${String(row['i'])} AS value`)).toBe(row['i'])
        }
        expect(seen).toHaveLength(1_500)
        expect(await one(connection, 'SELECT 1 AS value')).toBe(1)
      })
    })
  })

  it('the same text asked for exact whole numbers and without answers each way', async () => {
    await withEngine(async (engine) => {
      await engine.transaction('read', async (connection) => {
        const sql = 'SELECT 1 AS value'
        for (const exactIntegers of [false, true, false]) {
          const [row] = await connection.all({ sql, exactIntegers }, [])
          expect(row!['value']).toBe(exactIntegers ? 1n : 1)
        }
      })
    })
  })
})

it('every type is stored as the README says', async () => {
  const things = table('things', {
    number: counter().primaryKey(),
    a: uuid().nullable(),
    b: decimal(12, 2).default('-0.5'),
    c: double().default(1),
    d: date().default('2026-11-21'),
    e: timestamp().default(new Date('2026-11-21T07:00:00.123Z')),
    f: json<object>().default({ a: 1 }),
    g: bytes().default(new Uint8Array([1])),
    h: enumeration('x').default('x'),
  })
  const database = await openDatabase({ url: `sqlite:${file}`, schema: { things }, migrations: [oneMigration({ things })] })
  await database.migrations.upgrade()
  await database.transaction((session) => session.table('things').insert({}))
  await database.close()
  const stored = foreign((driver) => driver.prepare('SELECT b, c, typeof(c) AS kind, d, e, f, hex(g) AS g, h FROM things').get())
  expect(stored).toEqual({
    b: -50,
    c: 1,
    kind: 'real',
    d: '2026-11-21',
    e: '2026-11-21T07:00:00.123Z',
    f: '{"a":1}',
    g: '01',
    h: 'x',
  })
})
