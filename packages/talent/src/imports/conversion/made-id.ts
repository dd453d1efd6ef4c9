// Makes an outside id for a row that has none: the same for the same row, in whatever file and order it comes.
import { createHash } from 'node:crypto'
import { tidyLine } from '../values/values.ts'

/** `made-` and 20 hexadecimal digits of the SHA-256 over the parts, whatever their blanks. */
export function madeId(parts: (string | null)[]): string {
  const normalised = parts.map((part) => tidyLine(part ?? ''))
  return `made-${createHash('sha256').update(JSON.stringify(normalised)).digest('hex').slice(0, 20)}`
}
