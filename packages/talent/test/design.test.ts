// The code against the list of the design: every difference has its line in the decision that lists them.
import { readFileSync } from 'node:fs'
import { schemaState, type TableState } from '@moirai/database'
import { describe, expect, it } from 'vitest'
import { talentSchema } from '../src/tables.ts'
import { differencesFromDesign } from './compare-design.ts'
import { tablesOfDesign } from './tables-of-design.ts'

const page = readFileSync(new URL('../../../docs/decisions/010-schema-differences.md', import.meta.url), 'utf8')

/** The rows of the decision's table: which tables, which differences, and why. */
const decided = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, tables, what, why]) => ({
    tables: tables!.split(', '),
    what: [...what!.matchAll(/`([^`]+)`/g)].map(([, difference]) => difference!),
    why: why!,
  }))

const found = differencesFromDesign(schemaState(talentSchema), tablesOfDesign)
const lineOf = (table: string, difference: string) =>
  decided.find(({ tables, what }) => tables.includes(table) && what.includes(difference))

const code = schemaState(talentSchema)

/** The code with one table changed. */
const changed = (name: string, change: (table: TableState) => Partial<TableState>) =>
  new Map([...code].map(([key, table]) => [key, key === name ? { ...table, ...change(table) } : table]))

describe('the code and the design', () => {
  it('differ only where a decision says so', () => {
    const undecided = Object.entries(found).flatMap(([table, differences]) =>
      differences.filter((difference) => !lineOf(table, difference)).map((difference) => `${table}: ${difference}`),
    )
    expect(undecided).toEqual([])
  })

  it('differ wherever a decision says so, and each line says why', () => {
    const stale = decided.flatMap(({ tables, what }) =>
      what.filter((difference) => !tables.some((table) => found[table]?.includes(difference))),
    )
    const idle = decided.flatMap(({ tables, what }) =>
      tables.filter((table) => !what.some((difference) => found[table]?.includes(difference))),
    )
    expect([stale, idle]).toEqual([[], []])
    expect(decided.filter(({ why }) => why.length < 8)).toEqual([])
  })

  const edits: [string, string, (table: TableState) => Partial<TableState>, string][] = [
    [
      'a column is gone',
      'profiles',
      ({ columns }) => ({ columns: columns.filter(({ name }) => name !== 'headline') }),
      '- column headline',
    ],
    [
      'a column may be empty',
      'profiles',
      ({ columns }) => ({ columns: columns.map((column) => (column.name === 'name' ? { ...column, nullable: true } : column)) }),
      'name may be empty',
    ],
    [
      'a word is missing',
      'matches',
      ({ columns }) => ({
        columns: columns.map((column) =>
          column.name === 'match_status' ? { ...column, type: { kind: 'enumeration', values: ['pending'] } } : column,
        ),
      }),
      'match_status is not (pending|viewed|saved|dismissed|applied)',
    ],
    ['a check is gone', 'documents', () => ({ checks: [] }), '- check size > 0'],
    ['a foreign key is gone', 'skills', () => ({ foreignKeys: [] }), '- reference profile_id -> profiles'],
    [
      'a unique key holds among deleted rows',
      'companies',
      ({ indexes }) => ({ indexes: indexes.map(({ where: _where, ...index }) => index) }),
      '- unique external_id among deleted_at is null',
    ],
    ['an index is gone', 'users', () => ({ indexes: [] }), '- index account_status'],
  ]
  it.each(edits)('are told apart where %s', (_what, table, change, difference) => {
    expect(differencesFromDesign(changed(table, change), tablesOfDesign)[table]).toContain(difference)
  })

  it('are told apart by a whole table', () => {
    const fewer = new Map([...code].filter(([name]) => name !== 'messages'))
    expect(differencesFromDesign(fewer, tablesOfDesign)['messages']).toEqual(['- table'])
  })
})

describe('every foreign key', () => {
  it('has an index that begins with its column', () => {
    const unserved = [...code.values()].flatMap((table) =>
      table.foreignKeys
        .map(({ columns }) => columns[0]!)
        .filter((column) => table.primaryKey[0] !== column && !table.indexes.some(({ columns }) => columns[0]!.column === column))
        .map((column) => `${table.name}.${column}`),
    )
    expect(unserved).toEqual([])
  })
})
