// A change of rows done some at a time, in the order of the primary key: where one batch ends, and what is kept of that place.
import type { Cell, Connection, Dialect } from '../../engine.ts'
import { changeRowsSql } from '../../dialects/standard-sql.ts'
import { columnOf, type TableState } from '../../schema/state.ts'
import type { RowChange } from '../operations.ts'

/** The key of the last row done, as JSON can hold it; undefined before the first. */
export type KeptKey = readonly KeptCell[] | undefined
type KeptCell = string | number | { whole: string } | { bytes: string }

// Some hundred milliseconds' work, for which other writers wait.
const usualBatch = 5_000

const keep = (cell: Cell): KeptCell => {
  if (typeof cell === 'bigint') return { whole: String(cell) }
  if (cell instanceof Uint8Array) return { bytes: Buffer.from(cell).toString('hex') }
  // A primary key is never empty.
  return cell!
}

const kept = (cell: KeptCell): Cell => {
  if (typeof cell !== 'object') return cell
  return 'whole' in cell ? BigInt(cell.whole) : new Uint8Array(Buffer.from(cell.bytes, 'hex'))
}

/**
 * Changes the rows that come after a key: as many as one batch has.
 * @returns the key of the last of them, and how many were looked at; no key where none are left.
 */
export async function changeBatch(
  { connection, dialect }: { connection: Connection; dialect: Dialect },
  { table, change, after }: { table: TableState; change: RowChange; after: KeptKey },
): Promise<{ key: KeptKey; rows: number }> {
  const quote = (name: string): string => dialect.quote(name)
  const columns = table.primaryKey.map((name) => columnOf(table, name))
  const names = columns.map(({ name }) => quote(name))
  const exactIntegers = columns.some((column) => dialect.needsExactIntegers(column))
  const places = columns.map((column) => dialect.place(column))
  const size = change.batch ?? usualBatch
  const from = after?.map(kept)
  const behind = from === undefined ? undefined : comparison(names, places, '>')
  const where = behind === undefined ? '' : ` WHERE ${behind.condition}`
  const range = dialect.limited({ limit: size, ordered: true })
  const order = columns.map((column) => quote(column.name)).join(', ')
  // The keys alone are read; the last of them is where the batch ends.
  const rows = await connection.all(
    { sql: `SELECT ${names.join(', ')} FROM ${quote(table.name)}${where} ORDER BY ${order}${range.sql}`, exactIntegers },
    [...(behind?.parameters(from!) ?? []), ...range.parameters],
  )
  const last = rows.at(-1)
  if (!last) return { key: undefined, rows: 0 }
  const to = table.primaryKey.map((name) => last[name]!)
  const upTo = comparison(names, places, '<=')
  const also = [...(behind ? [behind.condition] : []), upTo.condition]
  await connection.run({ sql: changeRowsSql(table.name, change, also) }, [
    ...(behind?.parameters(from!) ?? []),
    ...upTo.parameters(to),
  ])
  return { key: rows.length < size ? undefined : to.map(keep), rows: rows.length }
}

/** A comparison of a whole key, column by column, so that an index serves it on every engine. */
function comparison(names: readonly string[], places: readonly string[], sign: '>' | '<=') {
  const strict = sign === '>' ? '>' : '<'
  const last = names.length - 1
  const terms = names.map((name, place) => {
    const equal = names.slice(0, place).map((other, index) => `${other} = ${places[index]}`)
    return `(${[...equal, `${name} ${place === last ? sign : strict} ${places[place]}`].join(' AND ')})`
  })
  const first = `${names[0]} ${strict}= ${places[0]}`
  return {
    condition: last === 0 ? `${names[0]} ${sign} ${places[0]}` : `${first} AND (${terms.join(' OR ')})`,
    parameters: (key: readonly Cell[]): Cell[] =>
      last === 0 ? [...key] : [key[0]!, ...names.flatMap((_, place) => key.slice(0, place + 1))],
  }
}

/** How many rows there are to go through. */
export async function countRows(connection: Connection, dialect: Dialect, table: string): Promise<number> {
  const [row] = await connection.all({ sql: `SELECT count(*) AS ${dialect.quote('count')} FROM ${dialect.quote(table)}` }, [])
  return Number(row?.['count'])
}
