// Writes a table's state as schema code: how a migration keeps a definition, and how a database is brought in.
import type { ColumnState, ColumnType, Expression, IndexState, TableState } from './state.ts'

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : JSON.stringify(value)

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
  if (column.default !== undefined) code += `.default(${quoted(column.default)})`
  if (table.primaryKey.length === 1 && table.primaryKey[0] === column.name) {
    // A uuid key without the role is given by the program, so the key is stated beside the columns instead.
    if (column.type.kind !== 'uuid' || column.role === 'generated id') code += '.primaryKey()'
  }
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
  const words = { '=': 'eq', '<>': 'ne', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const
  return `${expressionCode(expression.left)}.${words[expression.compare]}(${expressionCode(expression.right)})`
}

function indexCode(index: IndexState): string {
  const columns = index.columns.map(({ column, descending }) => `t.${column}${descending ? '.desc()' : ''}`).join(', ')
  if (index.where) return `uniqueAmong(${expressionCode(index.where)}, ${columns})`
  return `${index.unique ? 'unique' : 'index'}(${columns})`
}

/** One `table(…)` expression that makes exactly this state. */
export function renderTable(table: TableState): string {
  const roles = new Set(table.columns.map((column) => column.role))
  const columns = table.columns
    .filter((column) => !['created at', 'updated at', 'deleted at'].includes(column.role ?? ''))
    .map((column) => `  ${column.name}: ${columnCode(column, table)},`)
  if (roles.has('created at')) columns.push('  ...timestamps(),')
  if (roles.has('deleted at')) columns.push('  ...softDelete(),')
  const constraints: string[] = []
  const [key] = table.primaryKey
  const keyColumn = table.columns.find((column) => column.name === key)
  if (table.primaryKey.length > 1 || (keyColumn?.type.kind === 'uuid' && !keyColumn.role)) {
    constraints.push(`primaryKey(${table.primaryKey.map((column) => `t.${column}`).join(', ')})`)
  }
  constraints.push(...table.indexes.map(indexCode))
  for (const { name, expression } of table.checks)
    constraints.push(`check(${quoted(name.slice(table.name.length + 1))}, ${expressionCode(expression)})`)
  for (const {
    columns: [column],
    table: target,
    references,
    onDelete,
  } of table.foreignKeys) {
    constraints.push(
      `foreignKey(t.${column}, () => ({ table: ${quoted(target)}, column: ${quoted(references[0])} }), { onDelete: ${quoted(onDelete)} })`,
    )
  }
  const body = constraints.length === 0 ? '' : `, (t) => [\n${constraints.map((code) => `  ${code},\n`).join('')}]`
  return `table(${quoted(table.name)}, {\n${columns.join('\n')}\n}${body})`
}
