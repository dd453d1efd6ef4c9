// A database of MariaDB that others made: read, kept apart from what has no neutral words, and without a difference to the code of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, renderSchema, schemaDifferences, type FoundSchema, type Schema } from '../src/database.ts'
import type { Store } from './conformance/kit.ts'
import { howToRun, serverGround, serverUrl, type Ground } from './mysql-store.ts'

const lending = `
  CREATE TABLE reader (
    reader_id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
    card char(8) NOT NULL,
    name varchar(60) NOT NULL DEFAULT 'nobody' COLLATE utf8mb4_general_ci,
    born year,
    kind enum('adult', 'child') NOT NULL DEFAULT 'adult',
    notices set('post', 'mail'),
    active tinyint(1) NOT NULL DEFAULT 1,
    blocked tinyint(1) NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    level smallint NOT NULL DEFAULT 0,
    joined datetime NOT NULL DEFAULT current_timestamp(),
    seen timestamp(3) NULL,
    settings json,
    photo mediumblob,
    status varchar(9) COLLATE utf8mb4_nopad_bin NOT NULL CHECK (status IN ('new', 'it''s', 'gone')),
    UNIQUE KEY reader_card (card),
    KEY reader_name (name(10)),
    KEY reader_level (level DESC, reader_id),
    CONSTRAINT reader_level_small CHECK (level < 100),
    CONSTRAINT reader_level_even CHECK (level % 2 = 0)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
  CREATE TABLE loan (
    loan_id bigint NOT NULL PRIMARY KEY,
    reader_id int unsigned NOT NULL,
    fee decimal(6,2) NOT NULL DEFAULT 0.50,
    doubled decimal(7,2) GENERATED ALWAYS AS (fee * 2) STORED,
    open_of bigint GENERATED ALWAYS AS (CASE WHEN fee = 0 THEN 1 END) VIRTUAL,
    CONSTRAINT loan_reader FOREIGN KEY (reader_id) REFERENCES reader (reader_id) ON UPDATE CASCADE
  );
  CREATE TABLE visit (page text NOT NULL) ENGINE=MyISAM DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
  CREATE VIEW lent AS SELECT loan_id FROM loan;
  CREATE PROCEDURE nothing() SELECT 1;
  CREATE SEQUENCE tickets;
`

const without = serverUrl === undefined

describe.skipIf(without)(`a database of MariaDB that others made${without ? ` (skipped: ${howToRun})` : ''}`, () => {
  let ground: Ground
  let store: Store
  let found: FoundSchema
  let folder: string
  const introspected = async (): Promise<FoundSchema> => {
    await using database = await openDatabase({ url: store.url, schema: {} })
    return database.introspect()
  }
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'moirai-lending-'))
    ground = await serverGround()
    store = await ground.store()
    await store.execute(lending)
    found = await introspected()
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await ground.remove()
  })

  it('is read as what the server holds', () => {
    const reader = found.tables.get('reader')!
    expect(Object.fromEntries(reader.columns.map(({ name, type }) => [name, type.kind]))).toEqual({
      reader_id: 'bigint',
      card: 'unknown',
      name: 'text',
      born: 'unknown',
      kind: 'unknown',
      notices: 'unknown',
      active: 'boolean',
      blocked: 'boolean',
      level: 'integer',
      joined: 'unknown',
      seen: 'timestamp',
      settings: 'json',
      photo: 'bytes',
      status: 'enumeration',
    })
    expect(reader.columns.find(({ name }) => name === 'status')?.type).toMatchObject({ values: ['new', "it's", 'gone'] })
    expect(reader.checks).toEqual([
      { name: 'reader_level_small', expression: { compare: '<', left: { column: 'level' }, right: { value: 100 } } },
    ])
    expect(reader.indexes).toEqual([
      { name: 'reader_card', columns: [{ column: 'card' }], unique: true },
      { name: 'reader_level', columns: [{ column: 'level', descending: true }, { column: 'reader_id' }], unique: false },
    ])
    const loan = found.tables.get('loan')!
    expect(loan.foreignKeys).toMatchObject([{ name: 'loan_reader', table: 'reader', onDelete: 'restrict' }])
    // The index a foreign key needs is no index of the schema.
    expect(loan.indexes).toEqual([])
    expect(loan.columns.flatMap(({ generated }) => generated ?? [])).toEqual([
      'GENERATED ALWAYS AS ("fee" * 2) STORED',
      'GENERATED ALWAYS AS (case when "fee" = 0 then 1 end) VIRTUAL',
    ])
  })

  it('has what is peculiar, and what there are no neutral words for, named', () => {
    const peculiarities = [...found.tables.values()].flatMap((table) =>
      table.peculiarities.map(({ of, text }) => `${of} ${text}`),
    )
    expect(peculiarities.toSorted()).toEqual([
      'column active is unchecked',
      'column blocked has the check of its type under the name blocked',
      'column joined has the default current_timestamp()',
      "column kind has the default 'adult'",
      'column level is kept as smallint',
      'column name has the collation utf8mb4_general_ci',
      'column page has the collation utf8mb4_general_ci',
      'column page is kept as text',
      'column photo is kept as mediumblob',
      'column reader_id is kept as int unsigned',
      'column reader_id is kept as int unsigned',
      'column reader_id says AUTO_INCREMENT',
      'column seen is kept as timestamp(3)',
      'column settings has the check of its type under the name settings',
      'column settings has the collation utf8mb4_bin',
      'column status has the check of its type under the name status',
      'column status is kept as varchar(9)',
      'foreign key loan_reader says ON UPDATE CASCADE',
      'the table is kept by MyISAM',
    ])
    expect(found.tables.get('reader')!.unknown).toMatchObject([
      { of: 'check reader_level_even', text: '"level" MOD 2 = 0' },
      { of: 'index reader_name', text: '(name(10)) USING BTREE' },
    ])
    expect(found.others.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'procedure nothing',
      'sequence tickets',
      'view lent',
    ])
  })

  it('has no difference to the code written from it, and a change afterwards is told', async () => {
    const front = fileURLToPath(new URL('../src/database.ts', import.meta.url))
    const file = join(folder, 'lending.ts')
    writeFileSync(file, renderSchema(found, { from: front }).code)
    const { schema, known } = (await import(file)) as { schema: Schema; known: string[] }
    expect(Object.keys(schema).toSorted()).toEqual(['loan', 'reader'])
    expect(schemaDifferences(schema, found, known)).toEqual([])
    await store.execute("ALTER TABLE reader MODIFY kind enum('adult', 'child', 'school') NOT NULL DEFAULT 'adult'")
    expect(schemaDifferences(schema, await introspected(), known)).toContainEqual(
      expect.stringMatching(/^reader: column kind is not in the schema: enum\('adult','child','school'\)/),
    )
  })
})
