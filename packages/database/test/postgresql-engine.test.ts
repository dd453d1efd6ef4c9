// What is PostgreSQL's own, on the server named by TEST_POSTGRES_URL, else on PGlite: forms of values, settings, drift of definitions.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  bytes,
  counter,
  date,
  decimal,
  double,
  enumeration,
  integer,
  json,
  openDatabase,
  table,
  text,
  timestamp,
  uuid,
  type Database,
  type Schema,
} from '../src/database.ts'
import { oneMigration, type Store } from './conformance/kit.ts'
import { schema } from './conformance/people.ts'
import { pgliteGround, serverGround, serverUrl, type Ground } from './postgresql-store.ts'

let ground: Promise<Ground> | undefined
let store: Store
beforeEach(async () => {
  store = await (await (ground ??= serverUrl === undefined ? pgliteGround() : serverGround())).store()
})
afterAll(async () => (await ground)?.remove())

async function open<S extends Schema>(tables: S): Promise<Database<S>> {
  const options = { schema: tables, migrations: [oneMigration(tables)] }
  return store.open ? store.open(options) : openDatabase({ ...options, url: store.url })
}

async function built<S extends Schema>(tables: S): Promise<Database<S>> {
  const database = await open(tables)
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
  f: json<object>().default({ b: 1e300, a: ["it's", 0.1] }),
  g: bytes().default(new Uint8Array([1, 255])),
  h: enumeration('x').default('x'),
  i: text().default('\\ \u{1F600}'),
})

describe('values', () => {
  it('are stored as the README says', async () => {
    await using database = await built({
      things,
      shown: table('shown', { line: text().nullable(), number: integer() }, (t) => [{ primaryKey: [t.number.column] }]),
    })
    await database.transaction((session) => session.table('things').insert({}))
    await store.execute(
      `SET TimeZone = 'UTC'; INSERT INTO shown SELECT concat_ws(' | ', a, b, c, d, e, f, encode(g, 'hex'), h, i), 1 FROM things; RESET TimeZone`,
    )
    const shown = await database.transaction((session) => session.table('shown').get(1))
    expect(shown.line).toBe(
      '00000000-0000-7000-8000-000000000000 | -0.50 | 0.1 | 2026-11-21 | 2026-11-21 07:00:00.12+00 | {"b":1e+300,"a":["it\'s",0.1]} | 01ff | x | \\ \u{1F600}',
    )
  })

  it('are read the same whatever the settings of the server are', async () => {
    const strange = ["TimeZone = 'Asia/Kolkata'", "DateStyle = 'SQL, DMY'", 'extra_float_digits = -5', "bytea_output = 'escape'"]
    const name = await built({ things }).then(async (database) => (await database.close(), database.config.database))
    for (const setting of strange) await store.execute(`ALTER DATABASE "${name}" SET ${setting}`)
    // PGlite has one session, which has begun already.
    if (store.open) await store.execute(strange.map((setting) => `SET ${setting}`).join('; '))
    try {
      await using database = await open({ things })
      const row = await database.transaction((session) => session.table('things').insert({ c: 1 / 3 }))
      const read = await database.transaction((session) => session.table('things').get(1), { readOnly: true })
      expect(read).toEqual(row)
      expect(read).toMatchObject({ c: 1 / 3, d: '2026-11-21', e: new Date('2026-11-21T07:00:00.120Z') })
      expect((await database.migrations.status()).drift).toEqual([])
    } finally {
      await store.execute(`ALTER DATABASE "${name}" RESET ALL; ${store.open ? 'RESET ALL' : ''}`)
    }
  })

  it('keep the keys of JSON in their order, and the text of its numbers', async () => {
    await using database = await built({ things })
    const value = { zebra: 1, apple: { '2': 'b', '10': 'a' }, list: [1e21, 5e-324, 0.1] }
    await database.transaction((session) => session.table('things').insert({ f: value }))
    const read = await database.transaction((session) => session.table('things').get(1))
    expect(JSON.stringify(read.f)).toBe(JSON.stringify(value))
  })
})

describe('a transaction', () => {
  it('that went on after a refused statement is told that nothing was committed', async () => {
    await using database = await built(schema)
    const swallowing = database.transaction(async (session) => {
      await session.table('people').insert({ email: 'ada' })
      await session
        .table('people')
        .insert({ email: 'ada' })
        .catch(() => {})
    })
    await expect(swallowing).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/nothing was committed; put what may fail into a nested transaction/),
    })
    expect(await database.transaction((session) => session.table('people').count())).toBe(0)
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
    'a changed word',
    "ALTER TABLE people DROP CONSTRAINT people_role_check, ADD CHECK (role IN ('student', 'stuff', 'admin'))",
    /^people: column role is enumeration of 'student', 'stuff', 'admin' in the database/,
  ],
  [
    'a changed type',
    'ALTER TABLE people ALTER age TYPE bigint',
    'people: column age is bigint in the database, integer in the schema',
  ],
  [
    'another maximum',
    'ALTER TABLE pets ALTER chip TYPE varchar(21) COLLATE "C"',
    'pets: column chip is text ≤ 21 in the database, text ≤ 20 in the schema',
  ],
  [
    'another scale',
    'ALTER TABLE people ALTER balance TYPE numeric(12,3)',
    /^people: column balance is decimal\(12, 3\) in the database/,
  ],
  [
    'a lost collation',
    'ALTER TABLE pets ALTER chip TYPE varchar(20) COLLATE "default"',
    'pets: column chip has the collation default',
  ],
  [
    'a lost NOT NULL',
    'ALTER TABLE people ALTER email DROP NOT NULL',
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
  ['a lost key', 'ALTER TABLE marks DROP CONSTRAINT marks_pkey', 'marks: the primary key is missing'],
  [
    'a key of other columns',
    'ALTER TABLE marks DROP CONSTRAINT marks_pkey, ADD PRIMARY KEY (seat, room)',
    'marks: the primary key is (seat, room) in the database, (room, seat) in the schema',
  ],
  [
    'a foreign key that does something else',
    'ALTER TABLE pets DROP CONSTRAINT pets_vet_id_foreign, ADD CONSTRAINT pets_vet_id_foreign FOREIGN KEY (vet_id) REFERENCES people (id) ON DELETE CASCADE',
    /^pets: foreign key pets_vet_id_foreign is .* on delete cascade in the database, .* on delete restrict in the schema$/,
  ],
  [
    'a foreign key that was never checked',
    'ALTER TABLE pets DROP CONSTRAINT pets_vet_id_foreign, ADD CONSTRAINT pets_vet_id_foreign FOREIGN KEY (vet_id) REFERENCES people (id) ON DELETE RESTRICT NOT VALID',
    /NOT VALID/,
  ],
  [
    'another order in an index',
    'DROP INDEX people_role_age_index; CREATE INDEX people_role_age_index ON people (role, age)',
    /^index people_role_age_index differs: the database has /,
  ],
  [
    'an index without its condition',
    'DROP INDEX people_email_unique; CREATE UNIQUE INDEX people_email_unique ON people (email)',
    /^index people_email_unique differs/,
  ],
  ['a table that is not logged', 'ALTER TABLE marks SET UNLOGGED', 'marks: the table is not logged: a crash would empty it'],
  [
    'an added unique constraint',
    'ALTER TABLE marks ADD CONSTRAINT extra UNIQUE (mark)',
    /^index extra is not in the schema: unique \(mark\), .*is a constraint of the table$/,
  ],
]

describe('drift of definitions', () => {
  it.each(drifts)('tells %s', async (_what, sql, sentence) => {
    await using database = await built(schema)
    expect((await database.migrations.status()).drift).toEqual([])
    await store.execute(sql)
    const { drift } = await database.migrations.status()
    expect(drift[0]).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
  })
})
