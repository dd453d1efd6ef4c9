// What an engine cannot hold is refused when the schema is read, with table, column and engine: one case for each refusal of the dialects
// whose servers are not at hand. MariaDB's are in mysql/refusals.test.ts; what no engine could hold is in schema/rules.test.ts.
import { describe, expect, it } from 'vitest'
import { boolean, bytes, reference, text, uuid } from '../database.ts'
import type { Dialect } from '../engine.ts'
import { schemaState, type Schema } from '../schema/schema.ts'
import { check, foreignKey, index, or, table, unique, uniqueAmong } from '../schema/table.ts'
import { mssql } from './mssql/mssql.ts'
import { oracle } from './oracle/oracle.ts'

const id = { id: uuid().primaryKey() }
const word = () => text({ max: 5 })
const pair = () => ({ ...id, a: word().nullable(), b: word().nullable() })
const lob = 'which Oracle keeps outside of its rows'
const short = 'give it a maximum of 1000 characters or less.'

type Case = [what: string, schema: () => Schema, table: string, sentence: string]

const refusedBySqlServer: Case[] = [
  [
    'an index among rows that it cannot tell',
    () => ({ things: table('things', pair(), (t) => [uniqueAmong(or(t.a.eq('x'), t.b.eq('y')), t.a)]) }),
    'things',
    `index things_a_unique is of the rows for which ("a" = 'x') OR ("b" = 'y'); SQL Server takes only comparisons of columns with values there, all of which hold.`,
  ],
  [
    'a unique key of a generated column that may be empty',
    () => {
      const x = boolean().nullable().generatedAs(reference('a').eq('x'))
      return { things: table('things', { ...pair(), x }, (t) => [unique(t.x)]) }
    },
    'things',
    'index things_x_unique is unique over x, which is generated and may be empty: SQL Server would take two empty ones for the same.',
  ],
  [
    'a foreign key that points at what may be empty',
    () => {
      const parents = table('parents', { ...id, code: word().nullable().unique() })
      const children = table('children', { ...id, code: word().nullable() }, (t) => [
        foreignKey(t.code, () => parents.reference('code'), { onDelete: 'cascade' }),
      ])
      return { parents, children }
    },
    'children',
    'children_code_foreign points at parents.code, which may be empty: SQL Server has no foreign key to that.',
  ],
]

const noted = { ...id, word: word(), notes: text() }

const refusedByOracle: Case[] = [
  [
    'a check of a text outside of its row',
    () => ({ things: table('things', noted, (t) => [check('notes', t.notes.ne('x'))]) }),
    'things',
    `check things_notes compares notes, ${lob} and compares with nothing; ${short}`,
  ],
  [
    'an index among rows told by such a text',
    () => ({ things: table('things', noted, (t) => [uniqueAmong(t.notes.ne('x'), t.word)]) }),
    'things',
    `index things_word_unique compares notes, ${lob} and compares with nothing; ${short}`,
  ],
  [
    'a column generated from such a text',
    () => ({ things: table('things', { ...noted, x: boolean().generatedAs(reference('notes').eq('x')) }) }),
    'things',
    `column x compares notes, ${lob} and compares with nothing; ${short}`,
  ],
  [
    'two indexes of the same columns',
    () => ({ things: table('things', noted, (t) => [unique(t.word), index(t.word)]) }),
    'things',
    'index things_word_index is of the same columns as index things_word_unique: Oracle takes one of them only.',
  ],
  [
    'an index of bytes outside of their row',
    () => ({ things: table('things', { ...id, raw: bytes({ max: 2_500 }) }, (t) => [index(t.raw)]) }),
    'things',
    `index things_raw_index holds raw, ${lob}; give it a smaller maximum.`,
  ],
  [
    'a foreign key that points at several columns of which one may be empty',
    () => {
      const parents = table('parents', pair(), (t) => [unique(t.a, t.b)])
      const children = table('children', pair(), (t) => [
        foreignKey([t.a, t.b], () => ({ table: 'parents', columns: ['a', 'b'] }), { onDelete: 'cascade' }),
      ])
      return { parents, children }
    },
    'children',
    'children_a_b_foreign points at a, b of parents, which is no constraint where one of several columns may be empty, or is ordered downwards: Oracle has no foreign key to that.',
  ],
]

const refusals = (dialect: Dialect) => (_what: string, schema: () => Schema, name: string, sentence: string) => {
  expect(() => dialect.refuse!(schemaState(schema()))).toThrow(
    expect.objectContaining({ kind: 'usage', table: name, message: `Table ${name}: ${sentence}` }),
  )
}

describe('a schema is refused that holds', () => {
  it.each(refusedBySqlServer)('%s (SQL Server)', refusals(mssql))
  it.each(refusedByOracle)('%s (Oracle)', refusals(oracle))
})
