// Which types turn into which by themselves: the same on every engine, and so that the way back gives the same values again.
import type { ColumnType } from '../schema/state.ts'

type Kind = ColumnType['kind']

const automatic: Readonly<Record<Kind, readonly Kind[]>> = {
  text: ['text', 'integer', 'bigint', 'decimal', 'boolean', 'date', 'timestamp', 'uuid', 'enumeration', 'json'],
  enumeration: ['enumeration', 'text'],
  integer: ['integer', 'bigint', 'decimal', 'double', 'boolean', 'text'],
  bigint: ['bigint', 'integer', 'decimal', 'text'],
  decimal: ['decimal', 'integer', 'bigint', 'text'],
  double: ['double', 'integer'],
  boolean: ['boolean', 'integer', 'text'],
  date: ['date', 'timestamp', 'text'],
  timestamp: ['timestamp', 'date', 'text'],
  uuid: ['uuid', 'text'],
  json: ['json', 'text'],
  bytes: ['bytes'],
  counter: ['counter'],
}

/** True where every value of `from` that has a counterpart in `to` is known to have one; the others are counted as lost. */
export const convertsItself = (from: ColumnType, to: ColumnType): boolean => automatic[from.kind].includes(to.kind)
