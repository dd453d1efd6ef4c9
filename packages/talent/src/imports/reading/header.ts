// Turns a file's first line into column names one can point at: trimmed, distinct, none empty.
import { Refusal } from '../../errors.ts'
import { repairMojibake } from './mojibake.ts'
import { importLimits } from './source.ts'

/** Throws a {@link Refusal} for more columns than an import takes; asked before anything is kept for each of them. */
export function refuseTooManyColumns(file: string, columns: number): void {
  if (columns <= importLimits.columns) return
  throw new Refusal(
    'limited',
    `${file} has ${columns} columns; an import takes ${importLimits.columns}: leave out what you do not need and export it again.`,
  )
}

/** The names of the columns and, in sentences, what was changed. Throws a {@link Refusal} for a name that is too long. */
export function readHeader(file: string, cells: string[]): { header: string[]; notes: string[] } {
  const notes: string[] = []
  const taken = new Set(cells.map((cell) => cell.trim()))
  const header: string[] = []
  for (const [index, cell] of cells.entries()) {
    let name = repairMojibake(cell).replace(/\s+/g, ' ').trim()
    if (name === '') {
      name = distinct(`column_${index + 1}`, (candidate) => taken.has(candidate) || header.includes(candidate))
      notes.push(`Column ${index + 1} has no name; it is called ${name}.`)
    } else if (header.includes(name)) {
      const original = name
      name = distinct(name, (candidate) => taken.has(candidate) || header.includes(candidate), 2)
      notes.push(`Two columns are called "${original}"; the one at place ${index + 1} is called "${name}".`)
    }
    if (name.length > importLimits.columnName) {
      throw new Refusal(
        'limited',
        `The name of column ${index + 1} of ${file} is longer than ${importLimits.columnName} characters: shorten it; if it is a whole text, the header line may be missing.`,
      )
    }
    header.push(name)
  }
  return { header, notes }
}

/** `name`, or `name (2)`, `name (3)`, … whichever is not taken; `from` skips the plain name. */
function distinct(name: string, isTaken: (candidate: string) => boolean, from = 1): string {
  for (let number = from; ; number++) {
    const candidate = number === 1 ? name : `${name} (${number})`
    if (!isTaken(candidate)) return candidate
  }
}
