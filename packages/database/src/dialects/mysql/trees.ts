// Rows inside JSON as MariaDB and MySQL write it; what JSON would round, or has no words for, travels as text.
import type { TreeCell, TreeRows, Trees } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { inOneArray, parsed, rowArray, type Rows } from '../json-arrays.ts'
import type { Flavour } from './flavour.ts'
import { decoderOf } from './values.ts'

const asText = ['bigint', 'decimal', 'date', 'timestamp', 'json']

function cellSql({ column, sql }: TreeCell): string {
  if (column.type.kind === 'bytes') return `HEX(${sql})`
  return asText.includes(column.type.kind) ? `CAST(${sql} AS CHAR)` : sql
}

export const treesOf = ({ name }: Flavour): Trees => ({
  /** An array of the number of rows and the rows: the server cuts off what is longer than it takes at once, and only warns. */
  rows({ cells, nested, from, where, order, limit }: TreeRows): string {
    // What comes out of a subquery would be text inside JSON.
    const row = rowArray('JSON_ARRAY', [...cells.map(cellSql), ...nested.map((inner) => `JSON_EXTRACT(${inner}, '$')`)])
    const by = `ORDER BY ${order.join(', ')}`
    if (name === 'mariadb') {
      // It takes no names from around it in FROM, but an order and a limit in the function.
      const most = limit === undefined ? '' : ` LIMIT ${limit}`
      const count = limit === undefined ? 'COUNT(*)' : `LEAST(COUNT(*), ${limit})`
      return `(SELECT JSON_ARRAY(${count}, JSON_EXTRACT(JSON_ARRAYAGG(${row} ${by}${most}), '$')) FROM ${from} WHERE ${where})`
    }
    const items = `SELECT ${row} AS item FROM ${from} WHERE ${where} ${by} LIMIT ${limit ?? Number.MAX_SAFE_INTEGER}`
    return `(SELECT JSON_ARRAY(COUNT(*), JSON_ARRAYAGG(item)) FROM (${items}) AS items)`
  },
  unpack(json, elements) {
    const [count, rows] = (parsed(json) ?? []) as [number, Rows | null]
    const found = rows ?? []
    if (found.length === count) return inOneArray(found, elements)
    throw new DatabaseError(
      'full',
      'What belongs to one row is more than the server takes at once; load less of it, or raise max_allowed_packet on the server.',
    )
  },
  reader(column) {
    switch (column.type.kind) {
      case 'bytes':
        return (cell) => new Uint8Array(Buffer.from(cell as string, 'hex'))
      default:
        return decoderOf(column) as ((cell: unknown) => unknown) | undefined
    }
  },
})
