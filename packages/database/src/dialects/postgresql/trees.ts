// Rows inside JSON as PostgreSQL writes it; what JSON would round travels as text.
import type { TreeCell, TreeRows, Trees } from '../../engine.ts'
import { inOneArray, rowArray, type Rows } from '../json-arrays.ts'
import { decoderOf } from './values.ts'

const asText = ['bigint', 'decimal', 'bytes']

const cellSql = ({ column, sql }: TreeCell): string => (asText.includes(column.type.kind) ? `${sql}::text` : sql)

export const trees: Trees = {
  rows({ cells, nested, from, where, order, limit, single }: TreeRows): string {
    const row = rowArray('json_build_array', [...cells.map(cellSql), ...nested])
    if (single) return `coalesce((SELECT json_build_array(${row}) FROM ${from} WHERE ${where}), '[]')`
    const by = `ORDER BY ${order.join(', ')}`
    if (limit === undefined) return `(SELECT coalesce(json_agg(${row} ${by}), '[]') FROM ${from} WHERE ${where})`
    return `(SELECT coalesce(json_agg(item), '[]') FROM (SELECT ${row} AS item FROM ${from} WHERE ${where} ${by} LIMIT ${limit}) AS items)`
  },
  unpack: (json, elements) => inOneArray(json as Rows, elements),
  reader(column) {
    switch (column.type.kind) {
      case 'boolean':
      case 'counter':
      case 'integer':
      case 'double':
      case 'json':
        return undefined
      case 'timestamp':
        return (cell) => new Date(cell as string)
      default:
        return decoderOf(column) as ((cell: unknown) => unknown) | undefined
    }
  },
}
