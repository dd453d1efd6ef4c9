// Writes a table's state as schema code: how a migration keeps a definition, and how a database is brought in.
import { DatabaseError } from '../errors.ts'
import { softDelete, timestamps } from './columns.ts'
import { valueOf } from './literals.ts'
import { foreignKeyName, indexName } from './names.ts'
import {
  columnOf,
  type CheckState,
  type ColumnState,
  type ColumnType,
  type Expression,
  type ForeignKeyState,
  type IndexState,
  type TableState,
  type ViewState,
} from './state.ts'

/** A value as TypeScript writes it. */
export function quoted(value: unknown): string {
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

/** A column's definition; whether it is the key alone is known by its table. */
export function columnCode(column: ColumnState, table?: TableState): string {
  let code = column.role === 'version' ? 'version()' : typeCode(column.type)
  if (column.nullable) code += '.nullable()'
  if (column.default !== undefined) code += `.default(${quoted(valueOf(column.type, column.default))})`
  // A uuid key without the role is given by the program, so the key is stated beside the columns instead.
  const isKey = table?.primaryKey.length === 1 && table.primaryKey[0] === column.name
  if (column.role === 'generated id' || (isKey && column.type.kind !== 'uuid')) code += '.primaryKey()'
  if (column.personal) code += '.personal()'
  if (column.generated) code += `.generatedAs(${expressionCode(column.generated, (name) => `reference(${quoted(name)})`)})`
  return code
}

const ofTable = (name: string): string => `t.${name}`

function expressionCode(expression: Expression, columnWord: (name: string) => string = ofTable): string {
  const inside = (inner: Expression): string => expressionCode(inner, columnWord)
  if ('column' in expression) return columnWord(expression.column)
  if ('value' in expression) return quoted(expression.value)
  // The builder of sums takes columns alone.
  if ('sum' in expression && expression.sum.every((item) => 'column' in item)) {
    return `sum(${expression.sum.map(inside).join(', ')})`
  }
  if ('sum' in expression) return JSON.stringify(expression)
  if ('and' in expression) return `and(${expression.and.map(inside).join(', ')})`
  if ('or' in expression) return `or(${expression.or.map(inside).join(', ')})`
  if ('isNull' in expression) return `${inside(expression.isNull)}.isNull()`
  if ('not' in expression) {
    return 'isNull' in expression.not ? `${inside(expression.not.isNull)}.isNotNull()` : `not(${inside(expression.not)})`
  }
  // The words of comparison belong to columns; whatever else stands on the left is written as the plain data it is.
  if (!('column' in expression.left)) return JSON.stringify(expression)
  const words = { '=': 'eq', '<>': 'ne', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const
  return `${inside(expression.left)}.${words[expression.compare]}(${inside(expression.right)})`
}

function indexCode(index: IndexState, table: TableState): string {
  const word = index.unique ? 'unique' : 'index'
  const columns = index.columns
    .map(({ column, descending, lower }) => `t.${column}${lower ? '.lower()' : ''}${descending ? '.desc()' : ''}`)
    .join(', ')
  const code = index.where ? `${word}Among(${expressionCode(index.where)}, ${columns})` : `${word}(${columns})`
  return namedCode(index.name, indexName(table.name, index), code)
}

/** A constraint as code, with its name where that is not the usual one. */
const namedCode = (name: string, usual: string, code: string): string =>
  name === usual ? code : `named(${quoted(name)}, ${code})`

function checkCode({ name, expression }: CheckState, table: TableState): string {
  const prefix = `${table.name}_`
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : name
  return namedCode(name, prefix + own, `check(${quoted(own)}, ${expressionCode(expression)})`)
}

function foreignKeyCode({ name, columns, table: target, references, onDelete }: ForeignKeyState, table: TableState): string {
  const [column] = columns
  const from = columns.length === 1 ? `t.${column}` : `[${columns.map((each) => `t.${each}`).join(', ')}]`
  const to = columns.length === 1 ? `column: ${quoted(references[0])}` : `columns: [${references.map(quoted).join(', ')}]`
  const code = `foreignKey(${from}, () => ({ table: ${quoted(target)}, ${to} }), { onDelete: ${quoted(onDelete)} })`
  return namedCode(name, foreignKeyName(table.name, { columns }), code)
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
    if (!column.role || column.role === 'generated id' || column.role === 'version') {
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

function renderView({ name, columns, primaryKey, view }: ViewState): string {
  const lines = columns.map(({ role, ...column }) => {
    const code = role === 'version' ? 'version()' : columnCode(column)
    return `  ${column.name}: ${code}${primaryKey.includes(column.name) ? '.primaryKey()' : ''},`
  })
  return `view(${quoted(name)}, {\n${lines.join('\n')}\n}, { reads: [${view.reads.map(quoted).join(', ')}], query: ${quoted(view.query)} })`
}

/**
 * One `table(…)` expression that makes exactly this state.
 * @throws DatabaseError `usage` for what no builder makes: a column the layer fills under a name of its own (after a rename).
 */
export function renderTable(table: TableState): string {
  if (table.view) return renderView(table as ViewState)
  const columns = columnsCode(table)
  const constraints: string[] = []
  const key = columnOf(table, table.primaryKey[0]!)
  if (table.primaryKey.length > 1 || (key.type.kind === 'uuid' && !key.role)) {
    constraints.push(`primaryKey(${table.primaryKey.map((column) => `t.${column}`).join(', ')})`)
  }
  constraints.push(...table.indexes.map((index) => indexCode(index, table)))
  constraints.push(...table.checks.map((check) => checkCode(check, table)))
  constraints.push(...table.foreignKeys.map((key) => foreignKeyCode(key, table)))
  const body = constraints.length === 0 ? '' : `, (t) => [\n${constraints.map((code) => `  ${code},\n`).join('')}]`
  return `table(${quoted(table.name)}, {\n${columns.join('\n')}\n}${body})`
}
