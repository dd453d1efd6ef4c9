// What of a table's checks and indexes has to go and to come when it is changed, as parts of one ALTER TABLE.
import type { IndexState, TableState } from '../../schema/state.ts'
import { quote } from '../standard-sql.ts'
import { checksOf, hiddenColumns, hiddenNames, indexSql, keyIndexes, type KeyIndex } from './ddl.ts'
import type { Flavour } from './flavour.ts'

/** One statement, or none. */
export const alterSql = (table: string, changes: readonly string[]): string[] =>
  changes.length === 0 ? [] : [`ALTER TABLE ${quote(table)} ${changes.join(', ')}`]

const besideRows = /^(?:ADD (?:UNIQUE )?KEY|DROP INDEX|RENAME INDEX|RENAME COLUMN|DROP FOREIGN KEY) /
const plainColumn = /^(?:ADD|DROP) COLUMN (?!.*\bGENERATED ALWAYS\b)/s

/**
 * The same, told to be done beside those who read and write where the server can: it then refuses what it would have copied the table
 * for. A column comes and goes so only where none is generated; the server makes those anew with every row.
 */
export function onlineSql(table: TableState, changes: readonly string[]): string[] {
  const isPlain =
    !table.columns.some(({ generated }) => generated) && !table.indexes.some((index) => hiddenNames(index).length > 0)
  const isOnline = changes.every((change) => besideRows.test(change) || (isPlain && plainColumn.test(change)))
  return alterSql(table.name, changes).map((sql) => (isOnline ? `${sql}${online}` : sql))
}

const online = ', ALGORITHM=INPLACE, LOCK=NONE'

/** True for a statement during which the server may copy a table, and writers wait. */
export const mayCopy = (sql: string): boolean =>
  sql.startsWith('ALTER TABLE ') && !sql.endsWith(online) && !/^ALTER TABLE \S+ RENAME TO \S+$/.test(sql)

/** What goes and what comes of definitions by name; some step aside though they stay the same. */
export function stepAside(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  moves: (name: string) => boolean = () => false,
): { dropped: string[]; added: string[] } {
  const stays = (name: string) => before.get(name) === after.get(name) && !moves(name)
  return {
    dropped: [...before.keys()].filter((name) => !stays(name)).map((name) => `DROP CONSTRAINT ${quote(name)}`),
    added: [...after].filter(([name]) => !stays(name)).map(([, sql]) => `ADD ${sql}`),
  }
}

/** The checks that are not there, or not the same, afterwards; and those that come. */
export const changedChecks = (before: TableState, after: TableState, flavour: Flavour) =>
  stepAside(checksOf(before, flavour), checksOf(after, flavour))

export const addIndexSql = (index: IndexState, table: TableState, flavour: Flavour): string[] => [
  ...hiddenColumns(index, table, flavour).map(({ sql }) => `ADD COLUMN ${sql}`),
  `ADD ${indexSql(index)}`,
]

export const dropIndexSql = (index: IndexState): string[] => [
  `DROP INDEX ${quote(index.name)}`,
  ...hiddenNames(index).map((name) => `DROP COLUMN ${quote(name)}`),
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
