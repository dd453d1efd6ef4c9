// What of a table's checks and indexes has to go and to come when it is changed, as parts of one ALTER TABLE.
import type { IndexState, TableState } from '../../schema/state.ts'
import { quote } from '../standard-sql.ts'
import { amongColumnSql, checksOf, indexSql, keyIndexes, type KeyIndex } from './ddl.ts'
import type { Flavour } from './flavour.ts'

/** The checks that are not there, or not the same, afterwards. */
export function dropChecks(before: TableState, after: TableState, flavour: Flavour): string[] {
  const later = checksOf(after, flavour)
  const gone = [...checksOf(before, flavour)].filter(([name, sql]) => later.get(name) !== sql)
  return gone.map(([name]) => `DROP CONSTRAINT ${quote(name)}`)
}

export function addChecks(before: TableState, after: TableState, flavour: Flavour): string[] {
  const earlier = checksOf(before, flavour)
  const made = [...checksOf(after, flavour)].filter(([name, sql]) => earlier.get(name) !== sql)
  return made.map(([, sql]) => `ADD ${sql}`)
}

export const addIndexSql = (index: IndexState, table: TableState): string[] => [
  ...amongColumnSql(index, table).map((column) => `ADD COLUMN ${column}`),
  `ADD ${indexSql(index)}`,
]

export const dropIndexSql = (index: IndexState): string[] => [
  `DROP INDEX ${quote(index.name)}`,
  ...(index.where ? [`DROP COLUMN ${quote(index.name)}`] : []),
]

/** What keys need of their own by one table, and no longer, or not yet, by the other. */
export function keyIndexesBeyond(table: TableState, other: TableState): KeyIndex[] {
  const there = new Set(keyIndexes(other).map(({ name }) => name))
  return keyIndexes(table).filter(({ name }) => !there.has(name))
}

/** What stands in the same place of both lists under another name. */
export function pairsOfNames(before: readonly { name: string }[], after: readonly { name: string }[]) {
  return after.flatMap(({ name }, place) => {
    const old = before[place]!.name
    return old === name ? [] : [{ old, name, place }]
  })
}
