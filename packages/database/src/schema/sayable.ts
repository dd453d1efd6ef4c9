// What of an introspected database schema code can say: the rest is named, each with its reason.
import { DatabaseError } from '../errors.ts'
import { systemTables } from '../migrations/journal.ts'
import type { FoundColumn, FoundSchema, FoundTable, Unknown } from './found.ts'
import { checkSchema, checkTable } from './rules.ts'
import { inCreationOrder } from './schema.ts'
import type { ColumnState, ForeignKeyState, SchemaState, TableState } from './state.ts'
import { expressionWords, indexWords, keyWords, typeWords } from './words.ts'

/** Something in a database that schema code does not say. */
export interface NotSaid extends Unknown {
  /** Empty for what is no part of a table. */
  table: string
}

/** The tables as states that schema code can make, in the order in which they can be created, and what is not said by them. */
export function sayableSchema(found: FoundSchema): { schema: SchemaState; notSaid: NotSaid[] } {
  const notSaid: NotSaid[] = []
  const tables = new Map<string, TableState>()
  for (const table of found.tables.values()) {
    if (systemTables.has(table.name)) continue
    const leaveOut = (of: string, text: string, reason: string) => notSaid.push({ table: table.name, of, text, reason })
    const state = sayableTable(table, leaveOut)
    if (state) tables.set(table.name, state)
  }
  for (const state of tables.values()) {
    const { foreignKeys } = found.tables.get(state.name)!
    const sayable = foreignKeys.map((key) => ({ ...key, name: key.name || `${state.name}_${key.columns.join('_')}_foreign` }))
    const kept = sayable.filter((key) => {
      const reason = keyRefusal(key, state, tables)
      if (reason !== undefined) notSaid.push({ table: state.name, of: `foreign key ${key.name}`, text: keyWords(key), reason })
      return reason === undefined
    })
    tables.set(state.name, { ...state, foreignKeys: kept })
  }
  for (const { kind, name, text } of found.others) {
    notSaid.push({ table: '', of: `${kind} ${name}`, text, reason: 'schema code is of tables alone' })
  }
  return { schema: inCreationOrder(withoutTwins(tables, notSaid)), notSaid }
}

type LeaveOut = (of: string, text: string, reason: string) => void

function sayableTable(found: FoundTable, tell: LeaveOut): TableState | undefined {
  const gone = new Set<string>()
  const leaveOut: LeaveOut = (of, text, reason) => {
    gone.add(of)
    tell(of, text, reason)
  }
  const key = { name: 'key', type: { kind: 'integer' as const }, nullable: false }
  const bare: TableState = { name: found.name, columns: [key], primaryKey: [key.name], foreignKeys: [], checks: [], indexes: [] }
  const misnamed = refusal(bare)
  if (misnamed !== undefined) {
    leaveOut('the table', 'is left out', misnamed)
    return undefined
  }
  const columns = found.columns.flatMap((column): ColumnState[] => {
    const { generated, computed, type, ...rest } = column
    const reason = columnRefusal(column, bare)
    if (reason !== undefined) leaveOut(`column ${column.name}`, generated ?? typeWords(type), reason)
    if (reason !== undefined || type.kind === 'unknown') return []
    return [{ ...rest, type, ...(computed ? { generated: computed } : {}) }]
  })
  const base = { ...bare, columns, primaryKey: found.primaryKey }
  const refused = refusal(base)
  if (refused !== undefined) {
    leaveOut('the table', 'is left out', refused)
    return undefined
  }
  const indexes = found.indexes.filter((index) => {
    const reason = refusal({ ...base, indexes: [index] })
    if (reason !== undefined) leaveOut(`index ${index.name}`, indexWords(index), reason)
    return reason === undefined
  })
  const named = found.checks.map((check, place) => ({ ...check, name: check.name || `${found.name}_check_${place + 1}` }))
  const checks = named.filter((check) => {
    const reason = refusal({ ...base, checks: [check] })
    if (reason !== undefined) leaveOut(`check ${check.name}`, expressionWords(check.expression), reason)
    return reason === undefined
  })
  for (const { of, text, reason } of [...found.unknown, ...found.peculiarities]) {
    // What is left out is left out with all that is peculiar in it.
    if (!gone.has(of)) tell(of, text, reason)
  }
  return { ...base, indexes, checks }
}

/** Why a column cannot be said, or undefined. */
function columnRefusal({ type, generated, computed, ...column }: FoundColumn, bare: TableState): string | undefined {
  if (type.kind === 'unknown') return type.reason
  if (generated !== undefined && !computed) return 'its values are made by the database'
  // Whether it may be of the primary key is asked later.
  const key = bare.columns.map((other) => (other.name === column.name.toLowerCase() ? { ...other, name: 'other_key' } : other))
  return refusal({ ...bare, columns: [{ ...column, type }, ...key], primaryKey: key.map(({ name }) => name) })
}

function keyRefusal(key: ForeignKeyState, table: TableState, tables: SchemaState): string | undefined {
  const strange = key.columns.find((column) => !table.columns.some(({ name }) => name === column))
  if (strange !== undefined) return `column ${strange} is left out`
  const alone = { ...table, foreignKeys: [key] }
  return refusal(alone) ?? refusalOf(() => checkSchema(new Map([...withoutKeys(tables), [table.name, alone]])))
}

const withoutKeys = (tables: SchemaState): [string, TableState][] =>
  [...tables].map(([name, table]) => [
    name,
    { ...table, foreignKeys: [], checks: [], indexes: table.indexes.filter(({ unique }) => unique) },
  ])

const refusal = (table: TableState): string | undefined => refusalOf(() => checkTable(table))

function refusalOf(check: () => void): string | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof DatabaseError) return error.message.replace(/^Table [^:]*: /, '').replace(/\.$/, '')
    throw error
  }
}

/** Some engines let two tables have constraints of one name; the first keeps it. */
function withoutTwins(tables: SchemaState, notSaid: NotSaid[]): SchemaState {
  const seen = new Set<string>()
  const first = (table: TableState, of: string) => (constraint: { name: string }) => {
    const isFirst = !seen.has(constraint.name)
    seen.add(constraint.name)
    if (!isFirst) {
      const reason = 'another constraint has the same name'
      notSaid.push({ table: table.name, of: `${of} ${constraint.name}`, text: 'is left out', reason })
    }
    return isFirst
  }
  return new Map(
    [...tables].map(([name, table]) => [
      name,
      {
        ...table,
        indexes: table.indexes.filter(first(table, 'index')),
        checks: table.checks.filter(first(table, 'check')),
        foreignKeys: table.foreignKeys.filter(first(table, 'foreign key')),
      },
    ]),
  )
}
