// Rows inside JSON as SQL Server writes it: objects, whose members are called by their place; what JSON would round travels as text.
import type { TreeCell, TreeRows, Trees } from '../../engine.ts'
import { decoderOf } from './values.ts'

function cellSql({ column, sql }: TreeCell): string {
  switch (column.type.kind) {
    case 'bigint':
    case 'decimal':
      return `CONVERT(varchar(40), ${sql})`
    // With 17 digits, so that it comes back to the bit.
    case 'double':
      return `CONVERT(varchar(40), ${sql}, 3)`
    case 'uuid':
    case 'bytes':
      return `CONVERT(varchar(max), CAST(${sql} AS varbinary(max)), 2)`
    case 'date':
      return `CONVERT(char(10), ${sql}, 23)`
    case 'timestamp':
      return `CONVERT(char(23), ${sql}, 126)`
    default:
      return sql
  }
}

export const trees: Trees = {
  rows({ cells, nested, from, where, order, limit }: TreeRows): string {
    const items = [...cells.map(cellSql), ...nested.map((inner) => `JSON_QUERY(${inner})`)]
    const members = items.map((sql, place) => `${sql} AS "${place}"`).join(', ')
    const top = limit === undefined ? '' : `TOP (${limit}) `
    return `COALESCE((SELECT ${top}${members} FROM ${from} WHERE ${where} ORDER BY ${order.join(', ')} FOR JSON PATH, INCLUDE_NULL_VALUES), '[]')`
  },
  unpack: (json, elements) =>
    (json as Record<string, unknown>[]).map((row) => Array.from({ length: elements }, (_, place) => row[place] ?? null)),
  reader(column) {
    const decode = decoderOf(column) as ((cell: unknown) => unknown) | undefined
    switch (column.type.kind) {
      case 'boolean':
      case 'decimal':
        return undefined
      case 'double':
        return Number
      case 'uuid':
      case 'bytes':
        return (cell) => decode!(Buffer.from(cell as string, 'hex'))
      default:
        return decode
    }
  },
}
