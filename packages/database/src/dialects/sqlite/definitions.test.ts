// The definitions in a CREATE TABLE and a CREATE INDEX, taken apart, as people write them.
import { describe, expect, it } from 'vitest'
import { definitionsIn, readIndex, readTable } from './definitions.ts'

const definitions = (sql: string): string[] => definitionsIn(sql).map((definition) => definition.trim())

describe('definitionsIn', () => {
  it.each([
    ['CREATE TABLE t (a)', ['a']],
    ['CREATE TABLE "t" ("a" TEXT, "b" TEXT) STRICT', ['"a" TEXT', '"b" TEXT']],
    ['CREATE TABLE t (a CHECK (a IN (1, 2)), b DEFAULT (f(1, g(2, 3))))', ['a CHECK (a IN (1, 2))', 'b DEFAULT (f(1, g(2, 3)))']],
    [`CREATE TABLE t (a DEFAULT ',)''(', b)`, [`a DEFAULT ',)''('`, 'b']],
    ['CREATE TABLE t ("a,)""(" TEXT, b)', ['"a,)""(" TEXT', 'b']],
    ['CREATE TABLE t (`a,)` TEXT, [b,(] TEXT)', ['`a,)` TEXT', '[b,(] TEXT']],
    ['CREATE TABLE t (a /* one, (two */, b)', ['a /* one, (two */', 'b']],
    ["CREATE TABLE t (a, -- it's, (here\n b)", ['a', "-- it's, (here\n b"]],
    ['CREATE TABLE t (a DEFAULT -1, b CHECK (b / 2 > 1))', ['a DEFAULT -1', 'b CHECK (b / 2 > 1)']],
    ["CREATE TABLE t (a DEFAULT 'never closed", ["a DEFAULT 'never closed"]],
    ['CREATE VIEW v AS SELECT 1', []],
  ])('%s', (sql, expected) => expect(definitions(sql)).toEqual(expected))
})

describe('readTable', () => {
  const column = (definition: string) => readTable(`CREATE TABLE t (${definition})`).columns[0]

  it.each([
    ['[a b] NVARCHAR(10) NOT NULL', { name: 'a b', type: 'NVARCHAR(10)', notNull: true }],
    ['`a`', { name: 'a', type: '', notNull: false }],
    [
      "'a' INTEGER PRIMARY KEY ASC ON CONFLICT ROLLBACK AUTOINCREMENT",
      { name: 'a', primaryKey: true, peculiarities: ['ON CONFLICT ROLLBACK', 'AUTOINCREMENT'] },
    ],
    ['a INTEGER /* decimal(8, 2) */ NOT NULL', { type: 'INTEGER /* decimal(8, 2) */' }],
    ['a unsigned big int DEFAULT -5 NULL', { type: 'unsigned big int', default: '-5', notNull: false }],
    ["a TEXT DEFAULT ('x' || (1))  collate nocase", { default: "'x' || (1)", collation: 'nocase' }],
    [
      'a CONSTRAINT one CHECK (a > 0) CONSTRAINT two CHECK (a IN (1, 2))',
      {
        checks: [
          { name: 'one', expression: 'a > 0' },
          { name: 'two', expression: 'a IN (1, 2)' },
        ],
      },
    ],
    ['a INT AS (b + 1)', { type: 'INT', generated: 'AS (b + 1)' }],
    [
      'a UNIQUE REFERENCES b (c) ON UPDATE SET DEFAULT ON DELETE CASCADE MATCH FULL NOT NULL',
      {
        unique: true,
        notNull: true,
        foreignKey: {
          name: '',
          columns: ['a'],
          table: 'b',
          references: ['c'],
          onDelete: 'CASCADE',
          onUpdate: 'SET DEFAULT',
          peculiarities: ['MATCH FULL'],
        },
      },
    ],
    [
      'a CONSTRAINT k REFERENCES b NOT DEFERRABLE INITIALLY IMMEDIATE',
      {
        foreignKey: {
          name: 'k',
          columns: ['a'],
          table: 'b',
          references: [],
          onDelete: 'NO ACTION',
          onUpdate: 'NO ACTION',
          peculiarities: [],
        },
      },
    ],
  ])('column %s', (definition, expected) => expect(column(definition)).toMatchObject(expected))

  it('reads constraints of the table, with and without names', () => {
    const sql = `CREATE TABLE t (a, b, -- PRIMARY KEY (b)
      CONSTRAINT pk PRIMARY KEY (a, [b] DESC) ON CONFLICT FAIL,
      UNIQUE (b COLLATE NOCASE, a), CONSTRAINT u UNIQUE (a) ON CONFLICT IGNORE, CHECK (a <> ')'),
      CONSTRAINT f FOREIGN KEY (a, b) REFERENCES other (c, d) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED)`
    expect(readTable(sql)).toMatchObject({
      columns: [{ name: 'a' }, { name: 'b' }],
      primaryKey: [
        { column: 'a', descending: false },
        { column: 'b', descending: true },
      ],
      uniques: [
        { name: '', columns: [{ column: 'b', collation: 'NOCASE' }, { column: 'a' }], peculiarities: [] },
        { name: 'u', peculiarities: ['ON CONFLICT IGNORE'] },
      ],
      checks: [{ name: '', expression: "a <> ')'" }],
      foreignKeys: [{ name: 'f', columns: ['a', 'b'], references: ['c', 'd'], peculiarities: ['DEFERRABLE INITIALLY DEFERRED'] }],
      unknown: [],
      peculiarities: ['ON CONFLICT FAIL'],
    })
  })

  it('keeps whole what it does not understand', () => {
    expect(readTable('CREATE TABLE t (a INT WHATEVER (1) NOT 5, UNIQUE (a) SOMEHOW)').unknown).toEqual([
      'a INT WHATEVER (1) NOT 5',
      'UNIQUE (a) SOMEHOW',
    ])
  })
})

describe('readIndex', () => {
  it.each([
    [
      'CREATE INDEX i ON t (a, [b c] DESC)',
      [
        { column: 'a', descending: false },
        { column: 'b c', descending: true },
      ],
      undefined,
    ],
    ['CREATE INDEX i ON t (a COLLATE NOCASE ASC)', [{ column: 'a', descending: false, collation: 'NOCASE' }], undefined],
    [
      "CREATE INDEX i ON t (lower(a), b) WHERE b = 'WHERE'",
      [
        { column: 'a', descending: false, lower: true },
        { column: 'b', descending: false },
      ],
      "b = 'WHERE'",
    ],
    ['CREATE INDEX i ON t (a + b DESC)', [{ descending: false }], undefined],
  ])('%s', (sql, columns, where) => expect(readIndex(sql)).toEqual({ columns, ...(where === undefined ? {} : { where }) }))
})
