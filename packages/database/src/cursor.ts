// Cursors of pages: where a page ended, as a text that fits into a URL and is refused by every other list.
import { createHash } from 'node:crypto'
import type { Cell } from './engine.ts'
import { DatabaseError } from './errors.ts'
import { literalOf, valueOf } from './schema/literals.ts'
import type { TableShape } from './shape.ts'

// The longest key (768 characters) with every character escaped, beside a dozen columns of other types, is shorter.
const longestCursor = 8_192

/**
 * What tells one list from another: its statement, that is the table, the order and the shape of the conditions, without their
 * values. Those may move between two pages (`since: an hour ago`), and a digest of a name or an address could be guessed.
 * With other values a cursor is still a place in the same order: no row is shown that the conditions do not allow. Another engine,
 * or a program that writes the statement otherwise, refuses it, which costs a reader no more than to begin again.
 */
export const fingerprintOf = (listSql: string): string =>
  createHash('sha256').update(listSql).digest().subarray(0, 9).toString('base64url')

/** The place of a row in its list: base64url of JSON, which can be read by whoever has it. */
export function writeCursor(fingerprint: string, columns: readonly string[], row: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify([fingerprint, ...columns.map((name) => literalOf(row[name]))])).toString('base64url')
}

/**
 * The cells of a cursor's row, one for each column.
 * @throws DatabaseError `cursor` for whatever `writeCursor` has not written for this list.
 */
export function readCursor(shape: TableShape, fingerprint: string, columns: readonly string[], cursor: unknown): Cell[] {
  const parts = partsOf(cursor)
  try {
    if (parts?.[0] !== fingerprint || parts.length !== columns.length + 1) throw refusal(shape)
    return columns.map((name, place) => {
      const column = shape.columns.get(name)
      return shape.encode(name, column && valueOf(column.type, parts[place + 1]))
    })
  } catch (error) {
    // A value that the column could not hold was not written by us either.
    if (error instanceof DatabaseError) throw refusal(shape)
    throw error
  }
}

const refusal = ({ table }: TableShape): DatabaseError =>
  new DatabaseError('cursor', `The cursor is not one of this list of ${table.name}; ask for its first page, without a cursor.`, {
    table: table.name,
  })

function partsOf(cursor: unknown): unknown[] | undefined {
  if (typeof cursor !== 'string' || cursor.length > longestCursor) return undefined
  const bytes = Buffer.from(cursor, 'base64url')
  // Decoding passes over what is no base64url.
  if (bytes.toString('base64url') !== cursor) return undefined
  try {
    const parts: unknown = JSON.parse(bytes.toString())
    return Array.isArray(parts) ? parts : undefined
  } catch {
    return undefined
  }
}
