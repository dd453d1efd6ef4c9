// Writes a table's state as schema code: how a migration keeps a definition, and how a database is brought in.
import { DatabaseError } from '../errors.ts'
import { softDelete, timestamps } from './columns.ts'
import { valueOf } from './literals.ts'
import { columnOf, type ColumnState, type ColumnType, type Expression, type IndexState, type TableState } from './state.ts'

function quoted(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Date) return `new Date('${value.toISOString()}')`
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(', ')}])`
  if (typeof value !== 'string') return JSON.stringify(value)
  // JSON knows the escapes of line breaks; only the quotes differ.
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function typeCode(type: ColumnType): string {
  switch (type.kind) {
    case 'text':
    case 'bytes':
      return `${type.kind}(${type.max === undefined ? '' : `{ max: ${type.max} }`})`
    case 'decimal':
      return `decimal(${type.precision}, ${type.scale})`
    case 'enumeration':
      return `enumeration(${type.values.map(quoted).join(', ')})`
    default:
      return `${type.kind}()`
  }
}

function columnCode(column: ColumnState, table: TableState): string {
  let code = typeCode(column.type)
  if (column.nullable) code += '.nullable()'
  if (column.default !== undefined) code += `.default(${quoted(valueOf(column.type, column.default))})`
  // A uuid key without the role is given by the program, so the key is stated beside the columns instead.
  const isKey = table.primaryKey.length === 1 && table.primaryKey[0] === column.name
  if (column.role === 'generated id' || (isKey && column.type.kind !== 'uuid')) code += '.primaryKey()'
  if (column.personal) code += '.personal()'
  return code
}

function expressionCode(expression: Expression): string {
  if ('column' in expression) return `t.${expression.column}`
  if ('value' in expression) return quoted(expression.value)
  if ('sum' in expression) return `sum(${expression.sum.map(expressionCode).join(', ')})`
  if ('and' in expression) return `and(${expression.and.map(expressionCode).join(', ')})`
  if ('or' in expression) return `or(${expression.or.map(expressionCode).join(', ')})`
  if ('isNull' in expression) return `${expressionCode(expression.isNull)}.isNull()`
  if ('not' in expression) {
    return 'isNull' in expression.not
      ? `${expressionCode(expression.not.isNull)}.isNotNull()`
      : `not(${expressionCode(expression.not)})`
  }
  // The words of comparison belong to columns; whatever else stands on the left is written as the plain data it is.
  if (!('column' in expression.left)) return JSON.stringify(expression)
  const words = { '=': 'eq', '<>': 'ne', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const
  return `${expressionCode(expression.left)}.${words[expression.compare]}(${expressionCode(expression.right)})`
}

function indexCode(index: IndexState, table: TableState): string {
  const columnNames = index.columns.map(({ column }) => column).join('_')
  if (index.name !== `${table.name}_${columnNames}_${index.unique ? 'unique' : 'index'}` || (index.where && !index.unique)) {
    throw notCode(table, `index ${index.name}`)
  }
  const columns = index.columns.map(({ column, descending }) => `t.${column}${descending ? '.desc()' : ''}`).join(', ')
  if (index.where) return `uniqueAmong(${expressionCode(index.where)}, ${columns})`
  return `${index.unique ? 'unique' : 'index'}(${columns})`
}

const notCode = (table: TableState, what: string): DatabaseError =>
  new DatabaseError('usage', `${what} of table ${table.name} cannot be written as schema code: no builder makes it.`)

/** The columns in their order; those the layer fills come in groups, under their own names. */
function columnsCode(table: TableState): string[] {
  const groups = [
    { code: '  ...timestamps(),', columns: timestamps() },
    { code: '  ...softDelete(),', columns: softDelete() },
  ]
  const lines: string[] = []
  for (let place = 0; place < table.columns.length; ) {
    const column = table.columns[place]!
    if (!column.role || column.role === 'generated id') {
      lines.push(`  ${column.name}: ${columnCode(column, table)},`)
      place += 1
      continue
    }
    const group = groups.find(({ columns }) =>
      Object.entries(columns).every(([name, { settings }], offset) => {
        const found = table.columns[place + offset]
        return found?.name === name && found.role === settings.role && !found.personal
      }),
    )
    if (!group) throw notCode(table, `column ${column.name}`)
    lines.push(group.code)
    place += Object.keys(group.columns).length
  }
  return lines
}

/**
 * One `table(…)` expression that makes exactly this state.
 * @throws DatabaseError `usage` for what no builder makes: a name that does not follow from its columns (after a rename), say.
 */
export function renderTable(table: TableState): string {
  const columns = columnsCode(table)
  const constraints: string[] = []
  const key = columnOf(table, table.primaryKey[0]!)
  if (table.primaryKey.length > 1 || (key.type.kind === 'uuid' && !key.role)) {
    constraints.push(`primaryKey(${table.primaryKey.map((column) => `t.${column}`).join(', ')})`)
  }
  constraints.push(...table.indexes.map((index) => indexCode(index, table)))
  for (const { name, expression } of table.checks) {
    if (!name.startsWith(`${table.name}_`)) throw notCode(table, `check ${name}`)
    constraints.push(`check(${quoted(name.slice(table.name.length + 1))}, ${expressionCode(expression)})`)
  }
  for (const { name, columns: keyColumns, table: target, references, onDelete } of table.foreignKeys) {
    const [column] = keyColumns
    if (keyColumns.length > 1 || name !== `${table.name}_${column}_foreign`) throw notCode(table, `foreign key ${name}`)
    constraints.push(
      `foreignKey(t.${column}, () => ({ table: ${quoted(target)}, column: ${quoted(references[0])} }), { onDelete: ${quoted(onDelete)} })`,
    )
  }
  const body = constraints.length === 0 ? '' : `, (t) => [\n${constraints.map((code) => `  ${code},\n`).join('')}]`
  return `table(${quoted(table.name)}, {\n${columns.join('\n')}\n}${body})`
}
