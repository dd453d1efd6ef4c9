// What is MariaDB's and MySQL's own, on the server named by TEST_MARIADB_URL: forms of values, settings, keys, drift of definitions.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addColumn,
  bytes,
  check,
  counter,
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
  table,
  text,
  timestamp,
  unique,
  uniqueAmong,
  uuid,
  type Database,
  type Json,
  type Schema,
} from '../src/database.ts'
import { configFromUrl } from '../src/config.ts'
import { reach } from '../src/dialects/mysql/reach.ts'
import { columnOf, timelineOf } from './conformance/houses.ts'
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
      message: expect.stringMatching(/parent_id is set to null by a foreign key, and read by the check children_has_parent/),
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

const drifts: [what: string, sql: string, sentence: string | RegExp][] = [
  [
    'a changed check',
    'ALTER TABLE people DROP CONSTRAINT people_balance, ADD CONSTRAINT people_balance CHECK (balance >= -99999)',
    "people: check people_balance is balance >= '-99999' in the database, balance >= '-100.50' in the schema",
  ],
  ['a lost check', 'ALTER TABLE people DROP CONSTRAINT people_balance', 'people: check people_balance is missing'],
  [
    'an added check',
    'ALTER TABLE people ADD CONSTRAINT extra CHECK (age > 5)',
    'people: check extra is not in the schema: age > 5',
  ],
  [
    'a check there are no neutral words for',
    'ALTER TABLE people ADD CONSTRAINT extra CHECK (age % 2 = 0)',
    'people: check extra is not in the schema: "age" MOD 2 = 0',
  ],
  [
    'a changed word',
    "ALTER TABLE people DROP CONSTRAINT `people.role`, ADD CONSTRAINT `people.role` CHECK (role IN ('student', 'stuff', 'admin'))",
    /^people: column role is enumeration of .*'stuff'.* in the database, enumeration of .*'staff'.* in the schema$/,
  ],
  ['a lost check of a type', 'ALTER TABLE people DROP CONSTRAINT `people.active`', 'people: column active is unchecked'],
  [
    'a check of a type under another name',
    'ALTER TABLE people DROP CONSTRAINT `people.active`, ADD CONSTRAINT other CHECK (active IN (0, 1))',
    'people: column active has the check of its type under the name other',
  ],
  [
    'a changed type',
    'ALTER TABLE people MODIFY age bigint',
    'people: column age is bigint in the database, integer in the schema',
  ],
  ['a narrower type', 'ALTER TABLE people MODIFY age smallint', 'people: column age is kept as smallint'],
  [
    'another maximum',
    'ALTER TABLE pets MODIFY chip varchar(21) COLLATE utf8mb4_nopad_bin',
    'pets: column chip is text ≤ 21 in the database, text ≤ 20 in the schema',
  ],
  [
    'another scale',
    "ALTER TABLE people MODIFY balance decimal(12,3) NOT NULL DEFAULT '0.00'",
    'people: column balance is decimal(12, 3) in the database, decimal(12, 2) in the schema',
  ],
  [
    'another collation',
    'ALTER TABLE pets MODIFY chip varchar(20) COLLATE utf8mb4_general_ci',
    'pets: column chip has the collation utf8mb4_general_ci',
  ],
  [
    'a lost NOT NULL',
    'ALTER TABLE people MODIFY email varchar(100) COLLATE utf8mb4_nopad_bin NULL',
    'people: column email may be empty in the database, and must not be empty in the schema',
  ],
  [
    'a changed default',
    "ALTER TABLE people ALTER name SET DEFAULT 'somebody'",
    "people: column name has the default 'somebody' in the database, the default 'nobody' in the schema",
  ],
  [
    'a lost default',
    'ALTER TABLE people ALTER name DROP DEFAULT',
    "people: column name has no default in the database, the default 'nobody' in the schema",
  ],
  ['a default that is no value', 'ALTER TABLE people ALTER age SET DEFAULT (1 + 1)', /^people: column age has the default /],
  ['a number given by the server', 'ALTER TABLE marks ADD COLUMN n int AUTO_INCREMENT UNIQUE', /column n .*says AUTO_INCREMENT/],
  [
    'a column made by the server',
    'ALTER TABLE marks ADD COLUMN twice int GENERATED ALWAYS AS (mark * 2) STORED',
    /^marks: column twice is not in the schema: integer, GENERATED ALWAYS AS \("mark" \* 2\) STORED$/,
  ],
  ['a lost key', 'ALTER TABLE marks DROP PRIMARY KEY', 'marks: the primary key is missing'],
  [
    'a key of other columns',
    'ALTER TABLE marks DROP PRIMARY KEY, ADD PRIMARY KEY (seat, room)',
    'marks: the primary key is (seat, room) in the database, (room, seat) in the schema',
  ],
  [
    'a foreign key that does something else',
    'ALTER TABLE pets DROP FOREIGN KEY pets_vet_id_foreign; ALTER TABLE pets ADD CONSTRAINT pets_vet_id_foreign FOREIGN KEY (vet_id) REFERENCES people (id) ON DELETE CASCADE',
    /^pets: foreign key pets_vet_id_foreign is .*cascade in the database, .*restrict in the schema$/,
  ],
  [
    'a foreign key that changes keys',
    'ALTER TABLE pets DROP FOREIGN KEY pets_vet_id_foreign; ALTER TABLE pets ADD CONSTRAINT pets_vet_id_foreign FOREIGN KEY (vet_id) REFERENCES people (id) ON DELETE RESTRICT ON UPDATE CASCADE',
    'pets: foreign key pets_vet_id_foreign says ON UPDATE CASCADE',
  ],
  [
    'a lost foreign key',
    'ALTER TABLE pets DROP FOREIGN KEY pets_vet_id_foreign',
    'pets: foreign key pets_vet_id_foreign is missing',
  ],
  [
    'another order in an index',
    'DROP INDEX people_role_age_index ON people; CREATE INDEX people_role_age_index ON people (role, age)',
    'index people_role_age_index differs: the database has (role, age), the schema (role, age descending)',
  ],
  [
    'an index over the beginning of a column',
    'DROP INDEX people_role_age_index ON people; CREATE INDEX people_role_age_index ON people (role(2), age DESC)',
    /^index people_role_age_index differs: the database has \(role\(2\), age DESC\) USING BTREE, the schema /,
  ],
  ['an index that queries may not use', 'ALTER TABLE people ALTER INDEX people_role_age_index IGNORED', /is ignored by queries$/],
  [
    'an index among all rows',
    'DROP INDEX people_email_unique ON people; CREATE UNIQUE INDEX people_email_unique ON people (email)',
    /^index people_email_unique differs: the database has unique \(email\), the schema /,
  ],
  [
    'an index among other rows',
    'ALTER TABLE people MODIFY people_email_unique tinyint GENERATED ALWAYS AS (CASE WHEN deleted_at IS NOT NULL THEN 1 END) VIRTUAL',
    /^index people_email_unique differs: .* where not \(deleted_at is empty\), the schema .* where deleted_at is empty$/,
  ],
  [
    'an index among rows there are no neutral words for',
    'ALTER TABLE people MODIFY people_email_unique tinyint GENERATED ALWAYS AS (CASE WHEN age % 2 = 0 THEN 1 END) VIRTUAL',
    /^index people_email_unique differs: the database has UNIQUE \(email\) USING BTREE WHERE "age" MOD 2 = 0, /,
  ],
  ['a table without transactions', 'ALTER TABLE marks ENGINE=MyISAM', 'marks: the table is kept by MyISAM'],
  [
    'an added unique key',
    'ALTER TABLE marks ADD CONSTRAINT extra UNIQUE (mark)',
    /^index extra is not in the schema: unique \(mark\)$/,
  ],
  ['a function', 'CREATE FUNCTION extra() RETURNS int DETERMINISTIC RETURN 1', 'function extra is not in the schema'],
]

describe.skipIf(without)(title('drift of definitions'), () => {
  it.each(drifts)('tells %s', async (_what, sql, sentence) => {
    await using database = await built(schema)
    expect((await database.migrations.status()).drift).toEqual([])
    await store.execute(sql)
    const { drift } = await database.migrations.status()
    expect(drift).toContainEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
  })
})
