// A list of any length as one JSON parameter, for engines that read JSON as rows.
import type { Cell } from '../engine.ts'
import { DatabaseError } from '../errors.ts'

/**
 * Whole numbers of any size stay exact.
 * @param ofBytes How an engine writes bytes there. @throws DatabaseError `usage` for bytes where none does.
 */
export function jsonList(cells: readonly Cell[], ofBytes?: (bytes: Uint8Array) => string): string {
  const items = cells.map((cell) => {
    if (cell instanceof Uint8Array && ofBytes) return JSON.stringify(ofBytes(cell))
    if (cell instanceof Uint8Array) throw new DatabaseError('usage', 'Bytes cannot be looked up in a list.')
    return typeof cell === 'bigint' ? String(cell) : JSON.stringify(cell)
  })
  return `[${items.join(',')}]`
}
