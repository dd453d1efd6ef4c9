// A changed column in the SQL of MariaDB and MySQL: changed in its place, as far as old and new values have room in one type.
import { DatabaseError } from '../../errors.ts'
import type { Conversion, Operation } from '../../migrations/operations.ts'
import type { ColumnState, ColumnType, SchemaState, TableState } from '../../schema/state.ts'
import { asText, compileConversion, isOneOf, power, type CompiledConversion, type Converted } from '../conversion.ts'
import { quote } from '../standard-sql.ts'
import { addChecks, dropChecks } from './changed-parts.ts'
import { literal, typeSql } from './column-types.ts'
import { columnSql } from './ddl.ts'
import { titleOf, type Flavour } from './flavour.ts'

interface Change {
  table: string
  from: ColumnState
  to: ColumnState
  conversion: Conversion
}

/** @throws DatabaseError `migration` for types between which nothing is built yet. */
export function conversionOf(change: Change, flavour: Flavour): CompiledConversion {
  const { table, from, to } = change
  if (commonType(from.type, to.type) === undefined) {
    refuse(`Changing ${table}.${from.name} from ${from.type.kind} into ${to.type.kind}`, flavour)
  }
  return compileConversion({ literal, convert: convertType }, change)
}

function refuse(what: string, flavour: Flavour): never {
  throw new DatabaseError('migration', `${what} on ${titleOf(flavour)} is not built yet.`)
}

export function alterColumn(
  { table, from, to, up }: Extract<Operation, { kind: 'alter column' }>,
  before: TableState,
  after: TableState,
  { before: schema, flavour }: { before: SchemaState; flavour: Flavour },
): string[] {
  const { expression } = conversionOf({ table, from, to, conversion: up }, flavour)
  if (typeSql(from, flavour) !== typeSql(to, flavour) && isOfKey(from.name, before, schema)) {
    refuse(`Changing the type of ${table}.${from.name}, which is of a foreign key,`, flavour)
  }
  const alter = (...changes: string[]) => `ALTER TABLE ${quote(table)} ${changes.join(', ')}`
  const modify = (column: ColumnState) => `MODIFY COLUMN ${columnSql(column, table, flavour)}`
  const [dropped, added] = [dropChecks(before, after, flavour), addChecks(before, after, flavour)]
  if (expression === undefined) return [alter(...dropped, modify(to), ...added)]
  const { default: _standard, ...bare } = to
  const type = commonType(from.type, to.type) ?? to.type
  const name = quote(to.name)
  return [
    alter(...dropped, modify({ ...bare, type, nullable: from.nullable || to.nullable })),
    `UPDATE ${quote(table)} SET ${name} = ${expression} WHERE NOT (${name} <=> (${expression}))`,
    alter(modify(to), ...added),
  ]
}

/** True for columns whose type is bound to that of others. */
const isOfKey = (column: string, table: TableState, schema: SchemaState): boolean =>
  table.foreignKeys.some(({ columns }) => columns.includes(column)) ||
  [...schema.values()].some(({ foreignKeys }) =>
    foreignKeys.some((key) => key.table === table.name && key.references.includes(column)),
  )

/** A type that has room for the values of both; undefined where they are kept in different ways. */
function commonType(from: ColumnType, to: ColumnType): ColumnType | undefined {
  const length = (type: ColumnType): number | undefined => {
    if (type.kind === 'enumeration') return Math.max(1, ...type.values.map((word) => [...word].length))
    return type.kind === 'text' ? (type.max ?? Infinity) : undefined
  }
  const lengths = [length(from), length(to)] as const
  if (lengths[0] !== undefined && lengths[1] !== undefined) {
    const max = Math.max(lengths[0], lengths[1])
    return { kind: 'text', ...(max === Infinity ? {} : { max }) }
  }
  const isWhole = ({ kind }: ColumnType) => kind === 'integer' || kind === 'bigint'
  if (isWhole(from) && isWhole(to)) return from.kind === to.kind ? to : { kind: 'bigint' }
  if (from.kind === 'decimal' && to.kind === 'decimal') {
    const scale = Math.max(from.scale, to.scale)
    return { kind: 'decimal', precision: scale + 1 + Math.max(from.precision - from.scale, to.precision - to.scale), scale }
  }
  if (from.kind === 'bytes' && to.kind === 'bytes') {
    const max = Math.max(from.max ?? Infinity, to.max ?? Infinity)
    return { kind: 'bytes', ...(max === Infinity ? {} : { max }) }
  }
  return from.kind === to.kind ? to : undefined
}

/** One value in the new type, among those that have a common one; undefined where there is no way. */
export function convertType(x: string, from: ColumnState, to: ColumnState): Converted | undefined {
  switch (to.type.kind) {
    case 'text':
      return asText(x, `char_length(${x})`, `left(${x}, ${to.type.max ?? 0})`, from, to)
    case 'enumeration':
      return { value: x, fits: isOneOf(x, to.type.values) }
    case 'integer':
      return from.type.kind === 'bigint' ? { value: x, fits: `${x} BETWEEN -2147483648 AND 2147483647` } : { value: x }
    case 'decimal': {
      if (from.type.kind !== 'decimal') return undefined
      const { precision, scale } = to.type
      if (scale >= from.type.scale && precision - scale >= from.type.precision - from.type.scale) return { value: x }
      const rounded = `round(${x}, ${scale})`
      const inside = (sql: string) => `abs(${sql}) < ${power(precision - scale)}`
      return { value: x, fits: `${x} = ${rounded} AND ${inside(x)}`, cut: { value: rounded, when: inside(rounded) } }
    }
    case 'bytes': {
      if (from.type.kind !== 'bytes') return undefined
      const { max } = to.type
      if (max === undefined || (from.type.max ?? Infinity) <= max) return { value: x }
      return { value: x, fits: `octet_length(${x}) <= ${max}`, cut: { value: `left(${x}, ${max})` } }
    }
    default:
      return { value: x }
  }
}
