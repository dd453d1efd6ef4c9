// Tables and columns renamed in the SQL of MariaDB and MySQL, and what is named after them, or reads them, with them.
import { tableIn } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import { columnsIn, type TableState } from '../../schema/state.ts'
import { foreignKeySql, quote } from '../standard-sql.ts'
import type { Place } from './alter-column.ts'
import { addIndexSql, alterSql, changedChecks, dropIndexSql, onlineSql, pairsOfNames } from './changed-parts.ts'
import { columnSql, hiddenNames, keyIndexes } from './ddl.ts'
import type { Flavour } from './flavour.ts'
import { concerns, standingKeys, stands } from './standing-keys.ts'

type Kind<K extends Operation['kind']> = Extract<Operation, { kind: K }>

export function renameTable(operation: Kind<'rename table'>, place: Place): string[] {
  const [old, table] = [tableIn(place.before, operation.from), tableIn(place.after, operation.to)]
  const { gone, come } = parts(old, table, place.flavour)
  // Renamed in one statement with its checks, MariaDB forgets the foreign keys of other tables.
  const renamed = alterSql(old.name, [`RENAME TO ${quote(table.name)}`])
  return [...renamed, ...onlineSql(table, [...gone, ...come]), ...followKeys(old, table, place)]
}

/**
 * What reads the column is made anew in the statement that renames it, or around it: left to itself, MariaDB has it follow only where
 * no program has last read the table by another name (`FROM people p`), and refuses the new name otherwise.
 */
export function renameColumn(operation: Kind<'rename column'>, place: Place): string[] {
  const { before, after, flavour } = place
  const [old, table] = [tableIn(before, operation.table), tableIn(after, operation.table)]
  const { gone, come } = parts(old, table, flavour)
  const rename = `RENAME COLUMN ${quote(operation.from)} TO ${quote(operation.to)}`
  const computed = table.columns
    .filter(({ generated }) => generated && columnsIn(generated).includes(operation.to))
    .map((column) => `MODIFY COLUMN ${columnSql(column, table, flavour)}`)
  const keys = standingKeys(before, flavour).filter((standing) => concerns(standing, operation.table, operation.from))
  const together = onlineSql(old, [...gone, rename, ...computed, ...come])
  if (keys.length === 0) return together
  // The server renames no column of a foreign key where another change makes it copy the table.
  if (computed.length === 0) {
    return [...onlineSql(old, gone), ...onlineSql(old, [rename]), ...onlineSql(table, come), ...followKeys(old, table, place)]
  }
  const back = standingKeys(after, flavour).filter((standing) => concerns(standing, operation.table, operation.to))
  return [...keys.map(({ dropSql }) => dropSql), ...together, ...back.map(({ addSql }) => addSql)]
}

/** Checks and hidden columns go and come again where their text or their name changes; indexes are renamed. */
function parts(before: TableState, after: TableState, flavour: Flavour): { gone: string[]; come: string[] } {
  const isPlain = (place: number) => hiddenNames(after.indexes[place]!).length === 0
  const hiding = after.indexes.flatMap((index, place) => {
    const old = before.indexes[place]!
    const [own, former] = [addIndexSql(index, after, flavour).join(), addIndexSql(old, before, flavour).join()]
    return isPlain(place) || own === former ? [] : [{ old, index }]
  })
  const plain = [
    ...pairsOfNames(before.indexes, after.indexes).filter(({ place }) => isPlain(place)),
    ...pairsOfNames(keyIndexes(before), keyIndexes(after)),
  ]
  const checks = changedChecks(before, after, flavour)
  return {
    gone: [...checks.dropped, ...hiding.flatMap(({ old }) => dropIndexSql(old))],
    come: [
      ...plain.map(({ old, name }) => `RENAME INDEX ${quote(old)} TO ${quote(name)}`),
      ...hiding.flatMap(({ index }) => addIndexSql(index, after, flavour)),
      ...checks.added,
    ],
  }
}

/** A foreign key cannot be renamed: it is made anew, after the columns have their names. */
function followKeys(before: TableState, after: TableState, place: Place): string[] {
  const changes = pairsOfNames(before.foreignKeys, after.foreignKeys).flatMap(({ old, place: number }) => {
    const key = after.foreignKeys[number]!
    const isThere = stands(key, after, place.after, place.flavour)
    return isThere ? [`DROP FOREIGN KEY ${quote(old)}`, `ADD ${foreignKeySql(key)}`] : []
  })
  return alterSql(after.name, changes)
}
