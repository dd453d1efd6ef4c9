// Rows made up from the types of a schema, such that its keys and checks hold: what a migration is tried on.
import { holds, withGenerated, type PlainRow } from '../../schema/evaluate.ts'
import { valueOf } from '../../schema/literals.ts'
import { inCreationOrder } from '../../schema/schema.ts'
import { tablesOnly } from '../../schema/view-state.ts'
import type { ColumnState, ForeignKeyState, SchemaState, TableState } from '../../schema/state.ts'

export type SampleRows = Map<string, PlainRow[]>

/** A source of numbers from 0 to below 1 that gives the same ones again for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * At most `count` rows a table.
 * @param accepts Whether a row may be: for rows that must also fit a later schema.
 */
export function sampleRows(
  schema: SchemaState,
  options: { count: number; seed: number; accepts?: (table: string, row: PlainRow, rows: SampleRows) => boolean },
): SampleRows {
  const random = dice(options.seed)
  const rows: SampleRows = new Map()
  for (const table of inCreationOrder(tablesOnly(schema)).values()) {
    const made: PlainRow[] = []
    rows.set(table.name, made)
    for (let attempt = 0; attempt < options.count * 5 && made.length < options.count; attempt += 1) {
      const row = sampleRow(table, attempt, random, rows)
      if (row && isSound(table, row, made) && (options.accepts?.(table.name, row, rows) ?? true)) made.push(row)
    }
  }
  return rows
}

function sampleRow(table: TableState, place: number, random: () => number, rows: SampleRows): PlainRow | undefined {
  const row: Record<string, unknown> = {}
  for (const column of table.columns) {
    if (column.generated) continue
    const mayBeEmpty = column.nullable && !table.primaryKey.includes(column.name)
    row[column.name] = mayBeEmpty && random() < 0.3 ? null : sampleValue(column, place, random)
  }
  for (const key of table.foreignKeys) if (!pointSomewhere(key, table, row, rows, random)) return undefined
  return row
}

/** Gives the columns of a foreign key the values of some row it may point at, or none. */
function pointSomewhere(
  key: ForeignKeyState,
  table: TableState,
  row: Record<string, unknown>,
  rows: SampleRows,
  random: () => number,
): boolean {
  const optional = key.columns.filter((name) => table.columns.some((column) => column.name === name && column.nullable))
  const targets = (rows.get(key.table) ?? []).filter((target) => key.references.every((name) => (target[name] ?? null) !== null))
  const target = targets[Math.floor(random() * targets.length)]
  if (!target || (optional.length > 0 && random() < 0.2)) {
    if (optional.length === 0) return false
    for (const name of optional) row[name] = null
    return true
  }
  key.columns.forEach((name, place) => {
    row[name] = target[key.references[place]!]
  })
  return true
}

/** Whether the keys and checks of its own table let a row in beside those already there. */
export function isSound(table: TableState, plain: PlainRow, others: readonly PlainRow[]): boolean {
  const row = withGenerated(plain, table)
  if (table.checks.some(({ expression }) => holds(expression, row, table) === false)) return false
  const keys = [
    { columns: table.primaryKey.map((column) => ({ column, lower: false })), where: undefined },
    ...table.indexes.filter(({ unique }) => unique),
  ]
  return keys.every(({ columns, where }) => {
    const keyOf = (candidate: PlainRow): string | undefined => {
      const parts = columns.map(({ column, lower }) => {
        const value = candidate[column] ?? null
        return lower && typeof value === 'string' ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value
      })
      const counts = !parts.includes(null) && (where === undefined || holds(where, candidate, table) === true)
      return counts ? text(parts) : undefined
    }
    const own = keyOf(row)
    return own === undefined || others.every((other) => keyOf(withGenerated(other, table)) !== own)
  })
}

/** A value as text that is the same for the same value. */
export const text = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return `${item}n`
    return item instanceof Uint8Array ? `bytes ${Buffer.from(item).toString('hex')}` : item
  })

const words = ['amber', 'Birch', "it's", 'naïve', '  padded ', '42', '0', '', 'Zürich', '日本', 'a%b_c', '-7', '3.50', 'true']

function sampleValue({ type, default: standard }: ColumnState, place: number, random: () => number): unknown {
  const whole = (below: number) => Math.floor(random() * below)
  if (standard !== undefined && standard !== null && type.kind !== 'json' && random() < 0.15) return valueOf(type, standard)
  switch (type.kind) {
    case 'uuid':
      return `${hex(8, random)}-${hex(4, random)}-7${hex(3, random)}-8${hex(3, random)}-${hex(12, random)}`
    case 'text': {
      const word = `${words[whole(words.length)]}${random() < 0.6 ? ` ${place}` : ''}`
      return [...word].slice(0, type.max ?? 200).join('')
    }
    case 'counter':
      return place + 1
    case 'integer':
      return [0, 1, -1, place, whole(1_000), -2_147_483_648, 2_147_483_647][whole(random() < 0.8 ? 5 : 7)]
    case 'bigint':
      return [0n, 1n, BigInt(place), BigInt(whole(1e9)), -9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n][
        whole(random() < 0.8 ? 4 : 6)
      ]
    case 'decimal': {
      const digits = String(whole(10 ** Math.min(type.precision, 9))).padStart(type.scale + 1, '0')
      const number = type.scale === 0 ? digits : `${digits.slice(0, -type.scale)}.${digits.slice(-type.scale)}`
      return random() < 0.3 && /[1-9]/.test(number) ? `-${number}` : number
    }
    case 'double':
      return [0, 0.5, -1.25, place, random() * 1e6, 1e-7][whole(6)]
    case 'boolean':
      return random() < 0.5
    case 'date':
      return new Date(Date.UTC(1990 + whole(50), whole(12), 1 + whole(28))).toISOString().slice(0, 10)
    case 'timestamp':
      return new Date(Date.UTC(1990 + whole(50), whole(12), 1 + whole(28), whole(24) * whole(2), 0, 0, whole(2) * whole(1000)))
    case 'json':
      return [{ a: [1, 'b', null] }, [], 'text', 5, true, { ключ: "it's" }][whole(6)]
    case 'bytes':
      return new Uint8Array(Array.from({ length: 1 + whole(Math.min(type.max ?? 20, 20)) }, () => whole(256)))
    case 'enumeration':
      return type.values[whole(type.values.length)]
  }
}

const hex = (digits: number, random: () => number): string =>
  Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
