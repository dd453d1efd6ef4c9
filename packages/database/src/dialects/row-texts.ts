// Cells of a catalogue's rows as texts and truths.
import type { RawRow } from '../engine.ts'

/** A text of a row; empty where there is none. Some servers give some of them as bytes. */
export function told(row: RawRow, name: string): string {
  const cell = row[name] ?? ''
  return cell instanceof Uint8Array ? Buffer.from(cell).toString() : String(cell)
}

export const maybe = (row: RawRow, name: string): string | null => (row[name] === null ? null : told(row, name))
export const isTrue = (row: RawRow, name: string): boolean => Number(row[name]) === 1
