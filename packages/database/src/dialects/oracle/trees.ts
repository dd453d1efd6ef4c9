// Rows inside JSON as Oracle writes it; what JSON would round, or has no words for, travels as text.
import type { TreeCell, TreeRows, Trees } from '../../engine.ts'
import { inOneArray, rowArray, type Rows } from '../json-arrays.ts'
import { typeSql, writtenSql } from './column-types.ts'
import { decoderOf } from './values.ts'

// Empty values would be left out, and no text is longer than 4,000 bytes.
const ending = ' NULL ON NULL RETURNING CLOB'

function cellSql({ column, sql }: TreeCell): string {
  const { kind } = column.type
  if (['bigint', 'decimal', 'double', 'counter'].includes(kind)) return `TO_CHAR(${sql})`
  // Bytes of any length are written as hexadecimal digits by themselves.
  return typeSql(column).startsWith('raw') ? `RAWTOHEX(${sql})` : (writtenSql(sql, kind) ?? sql)
}

export const trees: Trees = {
  rows({ cells, nested, from, where, order, limit }: TreeRows): string {
    const row = rowArray('JSON_ARRAY', [...cells.map(cellSql), ...nested.map((inner) => `${inner} FORMAT JSON`)], ending)
    const by = order.join(', ')
    if (limit === undefined) return listOf(`${row} ORDER BY ${by}`, `${from} WHERE ${where}`)
    const place = `ROW_NUMBER() OVER (ORDER BY ${by}) AS "place"`
    const first = `SELECT ${row} AS "row", ${place} FROM ${from} WHERE ${where} ORDER BY ${by} FETCH NEXT ${limit} ROWS ONLY`
    return listOf('"row" FORMAT JSON ORDER BY "place"', `(${first})`)
  },
  unpack: (json, elements) => inOneArray(json as Rows, elements),
  reader(column) {
    const decode = decoderOf(column) as ((cell: unknown) => unknown) | undefined
    switch (column.type.kind) {
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

const listOf = (items: string, from: string): string =>
  `COALESCE((SELECT JSON_ARRAYAGG(${items} RETURNING CLOB) FROM ${from}), TO_CLOB('[]'))`
