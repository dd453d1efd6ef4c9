// What MariaDB and MySQL cannot hold: refused when the schema is read, in a sentence that names table, column and engine.
import { DatabaseError } from '../../errors.ts'
import { columnOf, columnsIn, type ColumnState, type SchemaState, type TableState } from '../../schema/state.ts'
import { typeOf } from './column-types.ts'
import { hiddenNames } from './ddl.ts'
import { titleOf, type Flavour } from './flavour.ts'
import { unlikeColumn } from './standing-keys.ts'

// InnoDB's own limits.
const longestKey = 3_072
const longestRow = 65_535
const mostIndexes = 64
const mostParts = 16

/** @throws DatabaseError `usage` */
export function refuseSchema(schema: SchemaState, flavour: Flavour): void {
  for (const table of schema.values()) {
    refuseTable(table, flavour)
    for (const key of table.foreignKeys) {
      const target = schema.get(key.table)
      const unlike = target && unlikeColumn(key, table, target, flavour)
      if (unlike !== undefined) {
        refuse(table, unlike, `is of a foreign key and must be of the type it has in ${key.table}, also in its size`, flavour)
      }
    }
  }
}

/** The same of one table by itself. */
export function refuseTable(table: TableState, flavour: Flavour): void {
  refuseNames(table, flavour)
  refuseEmptied(table, flavour)
  const keys: { what: string; columns: readonly string[]; hidden: number }[] = [
    { what: 'the primary key', columns: table.primaryKey, hidden: 0 },
    ...table.indexes.map(({ name, columns, where }) => ({
      what: `index ${name}`,
      columns: columns.map(({ column }) => column),
      hidden: where ? 1 : 0,
    })),
  ]
  for (const { what, columns, hidden } of keys) {
    if (columns.length + hidden > mostParts) {
      refuse(table, columns.at(-1)!, `is of ${what}, which has more than ${mostParts} columns`, flavour)
    }
    const bytes = columns.reduce((sum, column) => sum + bytesOf(columnOf(table, column), flavour), hidden)
    if (bytes > longestKey) {
      refuse(table, columns.at(-1)!, `is of ${what}, which would take ${bytes} bytes; ${longestKey} at most`, flavour)
    }
  }
  if (table.indexes.length + table.foreignKeys.length > mostIndexes) {
    refuse(table, table.indexes.at(-1)!.columns[0]!.column, `is of one index too many: ${mostIndexes} at most`, flavour)
  }
  refuseLongRow(table, flavour)
}

function refuse({ name: table }: TableState, column: string, sentence: string, flavour: Flavour): never {
  throw new DatabaseError('usage', `Table ${table}: column ${column} ${sentence}, on ${titleOf(flavour)}.`, {
    table,
    columns: [column],
  })
}

/** Names stand in the catalogue in three bytes a character. */
function refuseNames(table: TableState, flavour: Flavour): void {
  const parts = [table, ...table.indexes, ...table.checks, ...table.foreignKeys].map(({ name }) => name)
  const strange = (name: string) => /[\u{10000}-\u{10FFFF}]/u.test(name)
  const column = table.columns.find(({ name }) => strange(name))
  if (column) refuse(table, column.name, 'has a letter in its name that needs four bytes, which names cannot hold', flavour)
  const name = parts.find(strange)
  if (name === undefined) return
  throw new DatabaseError(
    'usage',
    `Table ${table.name}: the name ${name} has a letter of four bytes, which names cannot hold, on ${titleOf(flavour)}.`,
  )
}

/** What a foreign key sets to null goes past all checks: MySQL refuses such a table, and MariaDB would let the check be broken. */
function refuseEmptied(table: TableState, flavour: Flavour): void {
  const emptied = table.foreignKeys.filter(({ onDelete }) => onDelete === 'set null').flatMap(({ columns }) => columns)
  for (const { name, expression } of table.checks) {
    const column = columnsIn(expression).find((read) => emptied.includes(read))
    if (column !== undefined) {
      refuse(
        table,
        column,
        `is set to null by a foreign key, and read by the check ${name}, which would not be asked then`,
        flavour,
      )
    }
  }
  for (const { name, generated } of table.columns) {
    const column = generated && columnsIn(generated).find((read) => emptied.includes(read))
    if (column !== undefined) {
      refuse(
        table,
        column,
        `is set to null by a foreign key, and read by ${name}, which is generated from it and could not follow`,
        flavour,
      )
    }
  }
}

function refuseLongRow(table: TableState, flavour: Flavour): void {
  const stored = table.columns.map((column) => ({ column, bytes: storedBytes(column, flavour) }))
  const hidden = table.indexes.flatMap((index) =>
    hiddenNames(index).map((_, place) => {
      const part = index.columns.filter(({ lower }) => lower)[place]
      return part ? storedBytes(columnOf(table, part.column), flavour) : 1
    }),
  )
  const bytes = [...stored.map((each) => each.bytes), ...hidden].reduce((sum, each) => sum + each, Math.ceil(stored.length / 8))
  if (bytes <= longestRow) return
  const { column } = stored.toSorted((one, other) => other.bytes - one.bytes)[0]!
  refuse(
    table,
    column.name,
    `is the longest of a row that may take ${bytes} bytes, ${longestRow} at most; give texts a smaller max, or more than 768, which are kept outside of the row`,
    flavour,
  )
}

const storedBytes = (column: ColumnState, flavour: Flavour): number =>
  typeOf(column, flavour).type.startsWith('long') ? 12 : bytesOf(column, flavour) + 2

const fixedBytes: Record<string, number> = { int: 4, bigint: 8, double: 8, date: 3, 'datetime(3)': 7, 'tinyint(1)': 1 }

/** What a column takes in a key at most. */
function bytesOf(column: ColumnState, flavour: Flavour): number {
  const { type, collation = '' } = typeOf(column, flavour)
  const length = Number(/\((\d+)/.exec(type)?.[1] ?? 0)
  if (type.startsWith('varchar')) return length * (collation.startsWith('ascii') ? 1 : 4)
  if (type.startsWith('varbinary')) return length
  // Nine digits take four bytes, on either side of the point.
  if (type.startsWith('decimal')) return Math.ceil(length / 9) * 4 + 4
  return fixedBytes[type] ?? 0
}
