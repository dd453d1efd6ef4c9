// Columns as MariaDB and MySQL keep them: types, the checks that hold what a type alone does not, literals and expressions.
import { createHash } from 'node:crypto'
import { valueOf } from '../../schema/literals.ts'
import { type ColumnState, type Expression, type TableState } from '../../schema/state.ts'
import { expressionSql as standardExpression, quote, type ColumnSql } from '../standard-sql.ts'
import type { Flavour } from './flavour.ts'
import { printableText } from './printed-text.ts'
import { encodeValue } from './values.ts'

interface StoredType {
  /** As the server prints it, without the width of whole numbers. */
  type: string
  collation?: string
  check?: string
}

// Longer texts cannot stand in a key (3,072 bytes), and rows of many such columns would be longer than a row may be.
const longestKeyText = 768
const longestKeyBytes = 3_072

export function typeOf({ name: column, type }: Pick<ColumnState, 'name' | 'type'>, { collation }: Flavour): StoredType {
  const name = quote(column)
  switch (type.kind) {
    case 'uuid':
      // MariaDB lets no generated column read a char, as a setting of the session says whether it is padded.
      return { type: 'varchar(36)', collation: 'ascii_bin', check: `char_length(${name}) = 36` }
    case 'text':
      if (type.max === undefined) return { type: 'longtext', collation }
      if (type.max <= longestKeyText) return { type: `varchar(${type.max})`, collation }
      return { type: 'longtext', collation, check: `char_length(${name}) <= ${type.max}` }
    case 'enumeration': {
      const longest = Math.max(1, ...type.values.map((word) => [...word].length))
      return { type: `varchar(${longest})`, collation, check: `${name} IN (${type.values.map(printableText).join(', ')})` }
    }
    case 'counter':
      return { type: 'bigint', check: `${name} > 0` }
    case 'integer':
      return { type: 'int' }
    case 'decimal':
      return { type: `decimal(${type.precision},${type.scale})` }
    case 'boolean':
      return { type: 'tinyint(1)', check: `${name} IN (0, 1)` }
    case 'timestamp':
      return { type: 'datetime(3)' }
    case 'json':
      return { type: 'longtext', collation, check: `json_valid(${name})` }
    case 'bytes':
      if (type.max === undefined) return { type: 'longblob' }
      if (type.max <= longestKeyBytes) return { type: `varbinary(${type.max})` }
      return { type: 'longblob', check: `octet_length(${name}) <= ${type.max}` }
    case 'bigint':
    case 'double':
    case 'date':
      return { type: type.kind }
  }
}

/**
 * The check of a column's own; one that a foreign key fills holds what the column it points at holds (and MySQL allows it none).
 * Of a generated column it also says that it is never empty: MariaDB lets nothing else say so.
 */
export function checkOf(
  column: ColumnState,
  { foreignKeys }: Pick<TableState, 'foreignKeys'>,
  flavour: Flavour,
): string | undefined {
  if (foreignKeys.some(({ columns }) => columns.includes(column.name))) return undefined
  const filled = column.generated && !column.nullable ? [`${quote(column.name)} IS NOT NULL`] : []
  const parts = [typeOf(column, flavour).check ?? [], filled].flat()
  return parts.length === 0 ? undefined : parts.join(' AND ')
}

/** The type with its collation, as a statement names it. */
export function typeSql(column: ColumnState, flavour: Flavour): string {
  const { type, collation } = typeOf(column, flavour)
  return collation === undefined ? type : `${type} COLLATE ${collation}`
}

const longestName = 64

/** The name of a column's own check. No name of a schema holds a point, so that it is nobody else's. */
export const checkName = (table: string, column: string): string => shortened(table, `.${column}`)

/** Both as one name, cut where it would be too long, with a hash that keeps it the only one. */
export function shortened(start: string, end: string): string {
  const name = start + end
  if ([...name].length <= longestName) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16)
  return `${[...name].slice(0, longestName - 17).join('')}.${hash}`
}

/** A literal as the column beside it keeps it. */
export function literal(column: ColumnState, value: unknown, table: string): string {
  const cell = encodeValue({ ...column, nullable: true }, valueOf(column.type, value), table)
  if (cell === null) return 'NULL'
  if (cell instanceof Uint8Array) return `x'${Buffer.from(cell).toString('hex')}'`
  return typeof cell === 'string' && column.type.kind !== 'decimal' ? printableText(cell) : String(cell)
}

export const expressionSql = (expression: Expression, table: TableState, columnSql?: ColumnSql): string =>
  standardExpression(literal, expression, table, columnSql)
