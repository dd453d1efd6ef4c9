// Rows inside JSON as SQLite writes it: numbers keep every digit, blobs travel as hexadecimal digits.
import type { TreeCell, TreeRows, Trees } from '../../engine.ts'
import { inOneArray, parsed, rowArray, type Rows } from '../json-arrays.ts'
import { decoderOf, needsExactIntegers } from './values.ts'

function cellSql({ column, sql }: TreeCell): string {
  if (column.type.kind === 'bytes') return `CASE WHEN ${sql} IS NULL THEN NULL ELSE hex(${sql}) END`
  return needsExactIntegers(column) ? `CAST(${sql} AS TEXT)` : sql
}

export const trees: Trees = {
  rows({ cells, nested, from, where, order, limit }: TreeRows): string {
    const row = rowArray('json_array', [...cells.map(cellSql), ...nested])
    const by = `ORDER BY ${order.join(', ')}`
    if (limit === undefined) return `(SELECT json_group_array(${row} ${by}) FROM ${from} WHERE ${where})`
    return `(SELECT json_group_array(json(item)) FROM (SELECT ${row} AS item FROM ${from} WHERE ${where} ${by} LIMIT ${limit}))`
  },
  unpack: (json, elements) => inOneArray(parsed(json) as Rows, elements),
  reader(column) {
    if (column.type.kind === 'bytes') return (cell) => new Uint8Array(Buffer.from(cell as string, 'hex'))
    return decoderOf(column) as ((cell: unknown) => unknown) | undefined
  },
}
