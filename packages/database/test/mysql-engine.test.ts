// What is MariaDB's and MySQL's own, on the server named by TEST_MARIADB_URL: forms of values, settings, keys, drift of definitions.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addColumn,
  bytes,
  changeData,
  check,
  counter,
  createIndex,
  createTable,
  date,
  decimal,
  double,
  dropColumn,
  dropIndex,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  openDatabase,
  renameColumn,
  renameTable,
  table,
  text,
  timestamp,
  unique,
  uniqueAmong,
  uuid,
  type Database,
  type Json,
  type Migration,
  type Schema,
} from '../src/database.ts'
import { configFromUrl } from '../src/config.ts'
import { reach } from '../src/dialects/mysql/reach.ts'
import type { Migrations } from '../src/migrations/migrations.ts'
import { building, columnOf, houses, timelineOf } from './conformance/houses.ts'
import { oneMigration, type Store } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { execute, howToRun, serverGround, serverUrl, type Ground } from './mysql-store.ts'

let ground: Promise<Ground> | undefined
let store: Store
beforeEach(async () => {
  if (serverUrl !== undefined) store = await (await (ground ??= serverGround())).store()
})
afterAll(async () => (await ground)?.remove())

async function built<S extends Schema>(tables: S): Promise<Database<S>> {
  const database = await openDatabase({ url: store.url, schema: tables, migrations: [oneMigration(tables)] })
  await database.migrations.upgrade()
  return database
}

const things = table('things', {
  number: counter().primaryKey(),
  a: uuid().default('00000000-0000-7000-8000-000000000000'),
  b: decimal(12, 2).default('-0.5'),
  c: double().default(0.1),
  d: date().default('2026-11-21'),
  e: timestamp().default(new Date('2026-11-21T07:00:00.120Z')),
  f: json<Json>().default({ b: 1e300, a: ["it's", 0.1] }),
  g: bytes().default(new Uint8Array([1, 255])),
  h: enumeration('x', "it's \\").default("it's \\"),
  i: text().default("\\ \u{1F600} it's\n"),
  j: double().default(1e300),
})

const nestedTo = (depth: number): Json => (depth === 1 ? [] : [nestedTo(depth - 1)])

const without = serverUrl === undefined
const title = (what: string): string => (without ? `${what} (skipped: ${howToRun})` : what)

describe.skipIf(without)(title('values'), () => {
  it('are stored as the README says', async () => {
    await using database = await built({ things })
    await database.transaction((session) => session.table('things').insert({}))
    const [row] = await execute(
      store.url,
      `SET NAMES utf8mb4; SELECT concat_ws(' | ', a, b, c, d, e, f, hex(g), h, i) AS line FROM things`,
    ).then((answers) => answers[1] as unknown as { line: string }[])
    expect(row!.line).toBe(
      '00000000-0000-7000-8000-000000000000 | -0.50 | 0.1 | 2026-11-21 | 2026-11-21 07:00:00.120 | {"b":1e+300,"a":["it\'s",0.1]} | 01FF | it\'s \\ | \\ \u{1F600} it\'s\n',
    )
    expect((await database.migrations.status()).drift).toEqual([])
  })

  it('get the same defaults from the database itself, for a column that comes later', async () => {
    const { number, ...columns } = things.columns
    const bare = table('things', { number })
    const adding = Object.keys(columns).map((name) => addColumn('things', columnOf(things, name)))
    const migrations = timelineOf([createTable(bare)], adding)
    await using database = await openDatabase({ url: store.url, schema: { things: bare }, migrations })
    await database.migrations.upgrade({ to: '+1' })
    await database.transaction((session) => session.table('things').insert({}))
    await database.migrations.upgrade()
    await using later = await openDatabase({ url: store.url, schema: { things } })
    const [old, made] = await later.transaction(async (session) => [
      await session.table('things').get(1),
      await session.table('things').insert({}),
    ])
    expect({ ...old, number: 2 }).toEqual(made)
  })

  it('do not hang on what the server and the database are set to', async () => {
    const name = new URL(store.url).pathname.slice(1)
    await store.execute(`ALTER DATABASE ${name} CHARACTER SET latin1 COLLATE latin1_swedish_ci`)
    await using database = await built({ things })
    const row = await database.transaction((session) => session.table('things').insert({ c: 1 / 3, i: 'Zo\u00eb "x" \u6f22' }))
    expect(await database.transaction((session) => session.table('things').get(1), { readOnly: true })).toEqual(row)
    expect((await database.migrations.status()).drift).toEqual([])
    const client = await reach(configFromUrl(store.url))
    try {
      const settings =
        'SELECT @@sql_mode AS mode, @@time_zone AS zone, @@collation_connection AS collation, @@autocommit AS alone'
      const [set] = await client.rows(settings, [])
      expect(set).toMatchObject({ zone: '+00:00', collation: client.flavour.collation, alone: '1' })
      for (const mode of ['STRICT_ALL_TABLES', 'ANSI_QUOTES', 'NO_BACKSLASH_ESCAPES']) expect(set!['mode']).toContain(mode)
      expect(set!['mode']).not.toContain('IGNORE_SPACE')
    } finally {
      await client.end()
    }
  })

  it('keep the keys of JSON in their order, the text of its numbers, and 31 levels; a 32nd is refused', async () => {
    await using database = await built({ things })
    const insert = (f: Json) => database.transaction((session) => session.table('things').insert({ f }))
    const value = { zebra: 1, apple: { '2': 'b', '10': 'a' }, list: [1e21, 5e-324, 0.1] }
    const { number } = await insert(value)
    const read = await database.transaction((session) => session.table('things').get(number))
    expect(JSON.stringify(read.f)).toBe(JSON.stringify(value))
    await insert(nestedTo(31))
    await insert('[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ "{"')
    await expect(insert(nestedTo(32))).rejects.toMatchObject({ kind: 'value', columns: ['f'] })
  })

  it('of 18 digits are found and compared exactly, alone and in lists', async () => {
    const numbers = table('numbers', { number: counter().primaryKey(), exact: decimal(18, 4) })
    await using database = await built({ numbers })
    await database.transaction(async (session) => {
      const rows = session.table('numbers')
      await rows.insertMany([{ exact: '99999999999999.9998' }, { exact: '99999999999999.9999' }])
      expect(await rows.count({ exact: '99999999999999.9998' })).toBe(1)
      expect(await rows.count({ exact: { gt: '99999999999999.9998' } })).toBe(1)
      expect(await rows.count({ exact: { in: ['99999999999999.9998', '0'] } })).toBe(1)
    })
  })
})

describe.skipIf(without)(title('rows that collide'), () => {
  const codes = table(
    'codes',
    {
      id: integer().primaryKey(),
      code: text({ max: 20 }).nullable(),
      place: integer().nullable(),
      gone: integer().nullable(),
      note: text({ max: 20 }),
    },
    (t) => [uniqueAmong(t.gone.isNull(), t.code), unique(t.place)],
  )
  const row = (id: number, rest: object) => ({ id, code: 'a', place: null, gone: null, note: 'old', ...rest })

  it('on another key than the one that was named are an error, and nothing is written', async () => {
    await using database = await built({ codes })
    await database.transaction(async (session) => {
      const rows = session.table('codes')
      await rows.insertMany([row(1, { place: 1 }), row(2, { code: 'b', place: 2 })])
      const upsert = (...given: ReturnType<typeof row>[]) =>
        session.transaction(() => rows.upsertMany(given, { conflict: ['code'], update: ['note'] }))
      const refusal = { kind: 'unique', table: 'codes' }
      await expect(upsert(row(3, { code: 'c' }), row(4, { code: 'd', place: 2 }))).rejects.toMatchObject(refusal)
      await expect(upsert(row(1, { code: 'e', note: 'new' }))).rejects.toMatchObject(refusal)
      // The same text, but of a row that is not among those of the key.
      await expect(upsert(row(1, { gone: 1, note: 'new' }))).rejects.toMatchObject(refusal)
      await expect(
        session.transaction(() => rows.upsertMany([row(3, { code: 'c', place: 1 })], { conflict: ['code'], update: [] })),
      ).rejects.toMatchObject(refusal)
      expect(await rows.count({ note: 'old' })).toBe(2)
      expect(await rows.count()).toBe(2)
      expect(await upsert(row(9, { note: 'new' }))).toBe(1)
      expect(await rows.get(1)).toMatchObject({ note: 'new', place: 1 })
    })
  })

  it('are counted as they are written: inserted, updated, left as they are', async () => {
    await using database = await built({ codes })
    await database.transaction(async (session) => {
      const rows = session.table('codes')
      await rows.insert(row(1, {}))
      const both = [row(1, {}), row(2, { code: 'b' })]
      expect(await rows.upsertMany(both, { conflict: ['id'], update: [] })).toBe(1)
      expect(await rows.upsertMany(both, { conflict: ['id'] })).toBe(2)
      expect(await rows.updateWhere({ id: { lte: 2 } }, { note: 'old' })).toBe(2)
    })
  })
})

describe.skipIf(without)(title('a schema'), () => {
  it('whose check a foreign key would go past is refused', async () => {
    const parents = table('parents', { id: uuid().primaryKey() })
    const children = table('children', { id: uuid().primaryKey(), parent_id: uuid().nullable() }, (t) => [
      check('has_parent', t.parent_id.isNotNull()),
      foreignKey(t.parent_id, () => parents.reference('id'), { onDelete: 'set null' }),
    ])
    await expect(built({ parents, children })).rejects.toMatchObject({
      kind: 'usage',
      table: 'children',
      message: expect.stringMatching(/check children_has_parent reads parent_id, which a foreign key sets to null/),
    })
  })

  it('has the longest names, texts longer than a key, and an index a foreign key needs is dropped', async () => {
    const kind = 'kind'.padEnd(40, '_')
    const owners = table('owners', { id: uuid().primaryKey() })
    const columns = {
      id: uuid().primaryKey(),
      [kind]: enumeration('a', 'b').default('a'),
      [`${kind}_`]: enumeration('a', 'b'),
      owner_id: uuid(),
      note: text({ max: 20_000 }).default('none'),
      word: text({ max: 768 }).unique(),
      code: bytes({ max: 5_000 }).nullable(),
    }
    const wide = table('wide'.padEnd(40, '_'), columns, (t) => [
      index(t['owner_id']),
      foreignKey(t['owner_id'], () => owners.reference('id'), { onDelete: 'cascade' }),
    ])
    const ownerIndex = wide.state().indexes.find(({ name }) => name.includes('owner'))!
    const migrations = timelineOf(
      [createTable(owners), createTable(wide)],
      [dropIndex(wide.name, ownerIndex)],
      [dropColumn(wide.name, columnOf(wide, kind))],
    )
    await using database = await openDatabase({ url: store.url, schema: {}, migrations })
    await database.migrations.upgrade()
    expect((await database.migrations.status()).drift).toEqual([])
    await database.migrations.downgrade({ to: 'base' })
    await database.migrations.upgrade()
    expect((await database.migrations.status()).drift).toEqual([])
  })
})

describe.skipIf(without)(title('a migration that fails after a loss'), () => {
  it('stays where it is, says so, and the next run goes on from there', async () => {
    const insert =
      "INSERT INTO rooms (id, house_id, size) VALUES ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 1)"
    const operations = [
      renameColumn('houses', 'name', 'title'),
      dropColumn('houses', columnOf(houses, 'note')),
      createIndex('houses', { name: 'houses_title_unique', columns: [{ column: 'title' }], unique: true }),
      changeData([insert], []),
      addColumn('rooms', { name: 'floor', type: { kind: 'integer' }, nullable: true }),
    ]
    const migrations = timelineOf([...building], operations)
    const open = () => openDatabase({ url: store.url, schema: {}, migrations })
    await using database = await open()
    await expect(database.migrations.upgrade()).rejects.toMatchObject({
      kind: 'migration',
      message: expect.stringMatching(
        /failed at statement 4 of 5; what came before it stays, and the next run goes on from there/,
      ),
    })
    expect(await database.migrations.status()).toMatchObject({ revision: migrations[0]!.revision, drift: [] })
    await expect(database.migrations.upgrade({ dryRun: true })).rejects.toThrow(/was left half way/)
    await using changed = await openDatabase({
      url: store.url,
      schema: {},
      migrations: timelineOf([...building], operations.slice(0, 4)),
    })
    await expect(changed.migrations.upgrade()).rejects.toMatchObject({
      kind: 'history',
      message: expect.stringMatching(/was left half way/),
    })
    await store.execute(
      "INSERT INTO houses (id, number, title, price) VALUES ('00000000-0000-7000-8000-000000000002', 1, 'red', 0)",
    )
    expect(await database.migrations.upgrade()).toHaveLength(1)
    expect(await database.migrations.status()).toMatchObject({ revision: migrations[1]!.revision, drift: [], pending: [] })
  })
})

describe.skipIf(without)(title('a step broken off before any of its statements'), () => {
  const gardens = table('gardens', { id: uuid().primaryKey(), home_id: uuid() }, (t) => [
    foreignKey(t.home_id, () => ({ table: 'homes', column: 'id' }), { onDelete: 'cascade' }),
  ])
  const among = {
    name: 'homes_label_unique',
    columns: [{ column: 'label' }],
    unique: true,
    where: { isNull: { column: 'note' } },
  }
  const changes = [
    renameTable('houses', 'homes'),
    addColumn('homes', { name: 'label', type: { kind: 'enumeration', values: ['a', 'b'] }, nullable: false, default: 'a' }),
    changeData(["UPDATE homes SET label = 'b' WHERE name = 'blue'"], ["UPDATE homes SET label = 'a'"]),
    createIndex('homes', among),
    renameColumn('homes', 'number', 'ordinal'),
    renameColumn('homes', 'note', 'remark'),
    createTable(gardens),
  ]
  const first = timelineOf([...building])

  async function furnish(): Promise<void> {
    await using database = await openDatabase({ url: store.url, schema: { houses }, migrations: first })
    await database.migrations.upgrade()
    await database.transaction((session) => session.table('houses').insertMany([{ name: 'red' }, { name: 'blue' }]))
  }

  /** Runs `work` on a database that breaks off before that statement of those that write. */
  async function brokenOff(
    at: number,
    migrations: readonly Migration[],
    work: (runner: Migrations) => Promise<unknown>,
  ): Promise<boolean> {
    let count = 0
    const onStatement = (sql: string): void => {
      if (!sql.startsWith('SELECT') && ++count === at) throw new Error('broken off')
    }
    await using database = await openDatabase({ url: store.url, schema: {}, migrations, onStatement })
    const error: unknown = await work(database.migrations).catch((caught: unknown) => caught)
    return error instanceof Error && error.message === 'broken off'
  }

  const houseRows = async () =>
    (await execute(store.url, 'SELECT name FROM houses ORDER BY number')).map((row) => (row as unknown as { name: string }).name)

  it('is finished by the next run, up and down, with its rows', async () => {
    const migrations = timelineOf([...building], changes)
    await furnish()
    for (let at = 1, broken = true; broken; at++) {
      broken = await brokenOff(at, migrations, (runner) => runner.upgrade())
      await using database = await openDatabase({ url: store.url, schema: {}, migrations })
      await database.migrations.upgrade()
      expect(await database.migrations.status(), `${at}`).toMatchObject({ drift: [], pending: [] })
      const rows = await execute(store.url, 'SELECT name, label FROM homes ORDER BY ordinal')
      expect(rows, `${at}`).toEqual([
        { name: 'red', label: 'a' },
        { name: 'blue', label: 'b' },
      ])
      expect(await execute(store.url, "SELECT value FROM schema_counters WHERE name = 'homes.ordinal'")).toEqual([{ value: 2 }])
      await brokenOff(at, migrations, (runner) => runner.downgrade({ to: '-1', allowDataLoss: true }))
      const { applied } = await database.migrations.status()
      if (applied.length > 1) await database.migrations.downgrade({ to: '-1', allowDataLoss: true })
      else await database.migrations.downgrade({ to: first[0]!.revision })
      expect((await database.migrations.status()).drift, `${at} down`).toEqual([])
      expect(await houseRows()).toEqual(['red', 'blue'])
      if (!broken) expect(at).toBeGreaterThan(15)
    }
  }, 240_000)

  it('is taken back by the next run, where it had failed', async () => {
    const sameLabel = { name: 'homes_price_unique', columns: [{ column: 'price' }], unique: true }
    const migrations = timelineOf(
      [...building],
      [changes[0]!, changes[1]!, createIndex('homes', { ...among, unique: false }), changes[4]!, createIndex('homes', sameLabel)],
    )
    const failure = /failed and changed nothing/
    await furnish()
    for (let at = 1, broken = true; broken; at++) {
      broken = await brokenOff(at, migrations, (runner) => runner.upgrade())
      await using database = await openDatabase({ url: store.url, schema: {}, migrations })
      await expect(database.migrations.upgrade(), `${at}`).rejects.toThrow(failure)
      expect(await database.migrations.status(), `${at}`).toMatchObject({ drift: [], revision: first[0]!.revision })
      expect(await houseRows()).toEqual(['red', 'blue'])
      expect(await execute(store.url, 'SELECT name, value FROM schema_counters')).toEqual([{ name: 'houses.number', value: 2 }])
      if (!broken) expect(at).toBeGreaterThan(18)
    }
  }, 240_000)
})

const drifts: [what: string, sql: string, sentence: string | RegExp][] = [
  [
    'a changed check',
    'ALTER TABLE people DROP CONSTRAINT people_balance, ADD CONSTRAINT people_balance CHECK (balance >= -99999)',
    /^people: the database has CONSTRAINT "people_balance" CHECK \(.*99999.*\), the schema CONSTRAINT "people_balance" CHECK \("balance" >= -100.50\)$/,
  ],
  ['a lost check', 'ALTER TABLE people DROP CONSTRAINT people_balance', 'people: constraint people_balance is missing'],
  [
    'an added check',
    'ALTER TABLE people ADD CONSTRAINT extra CHECK (age > 5)',
    /^people: CONSTRAINT "extra" CHECK \(.*\) is not in the schema$/,
  ],
  [
    'a changed word',
    "ALTER TABLE people DROP CONSTRAINT `people.role`, ADD CONSTRAINT `people.role` CHECK (role IN ('student', 'stuff', 'admin'))",
    /^people: the database has .*stuff.*, the schema .*staff/,
  ],
  [
    'a lost check of a type',
    'ALTER TABLE people DROP CONSTRAINT `people.active`',
    'people: the check of column active is missing',
  ],
  ['a changed type', 'ALTER TABLE people MODIFY age bigint', 'people: the database has "age" bigint, the schema "age" int'],
  ['another maximum', 'ALTER TABLE pets MODIFY chip varchar(21) COLLATE utf8mb4_nopad_bin', /varchar\(21\).*varchar\(20\)/],
  [
    'another scale',
    "ALTER TABLE people MODIFY balance decimal(12,3) NOT NULL DEFAULT '0.00'",
    /decimal\(12,3\).*decimal\(12,2\)/,
  ],
  [
    'another collation',
    'ALTER TABLE pets MODIFY chip varchar(20) COLLATE utf8mb4_general_ci',
    /^pets: the database has "chip" varchar\(20\) COLLATE utf8mb4_general_ci, the schema/,
  ],
  [
    'a lost NOT NULL',
    'ALTER TABLE people MODIFY email varchar(100) COLLATE utf8mb4_nopad_bin NULL',
    /^people: the database has "email" varchar\(100\) COLLATE utf8mb4_nopad_bin, the schema/,
  ],
  [
    'a changed default',
    "ALTER TABLE people ALTER name SET DEFAULT 'somebody'",
    /^people: the database has "name" .*'somebody'.*'nobody'$/,
  ],
  [
    'a lost default',
    'ALTER TABLE people ALTER name DROP DEFAULT',
    /^people: the database has "name" [^']*, the schema .*'nobody'$/,
  ],
  ['a lost key', 'ALTER TABLE marks DROP PRIMARY KEY', 'marks: the primary key is missing'],
  [
    'a key of other columns',
    'ALTER TABLE marks DROP PRIMARY KEY, ADD PRIMARY KEY (seat, room)',
    'marks: the primary key is missing',
  ],
  [
    'a foreign key that does something else',
    'ALTER TABLE pets DROP FOREIGN KEY pets_vet_id_foreign; ALTER TABLE pets ADD CONSTRAINT pets_vet_id_foreign FOREIGN KEY (vet_id) REFERENCES people (id) ON DELETE CASCADE',
    /^pets: the database has CONSTRAINT "pets_vet_id_foreign" .*CASCADE, the schema .*RESTRICT$/,
  ],
  [
    'a lost foreign key',
    'ALTER TABLE pets DROP FOREIGN KEY pets_vet_id_foreign',
    'pets: constraint pets_vet_id_foreign is missing',
  ],
  [
    'another order in an index',
    'DROP INDEX people_role_age_index ON people; CREATE INDEX people_role_age_index ON people (role, age)',
    /^index people_role_age_index differs: the database has /,
  ],
  [
    'an index among all rows',
    'DROP INDEX people_email_unique ON people; CREATE UNIQUE INDEX people_email_unique ON people (email)',
    /^index people_email_unique differs/,
  ],
  [
    'an index among other rows',
    'ALTER TABLE people MODIFY people_email_unique tinyint GENERATED ALWAYS AS (CASE WHEN deleted_at IS NOT NULL THEN 1 END) VIRTUAL',
    /^index people_email_unique differs/,
  ],
  ['a table without transactions', 'ALTER TABLE marks ENGINE=MyISAM', /^marks: the table is kept by MyISAM/],
  ['an added unique key', 'ALTER TABLE marks ADD CONSTRAINT extra UNIQUE (mark)', 'index extra is not in the schema'],
]

describe.skipIf(without)(title('drift of definitions'), () => {
  it.each(drifts)('tells %s', async (_what, sql, sentence) => {
    await using database = await built(schema)
    expect((await database.migrations.status()).drift).toEqual([])
    await store.execute(sql)
    const { drift } = await database.migrations.status()
    expect(drift[0]).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
  })
})
