// How far an import is undone, and why some of its rows stay as they are.

/** Rows that could not be taken back for one reason. */
export interface KeptRows {
  reason: string
  rows: number
  /** The numbers of some of them. */
  examples: number[]
}

export interface UndoProgress {
  /** Of the rows from this one on it is known what became of them; the last row of a file comes first. */
  position: number
  /** Rows whose records were made by the import and are gone, and those whose records are as they were. */
  deleted: number
  restored: number
  kept: KeptRows[]
}

const mostExamples = 5

export const undoBegins = (rows: number): UndoProgress => ({ position: rows + 1, deleted: 0, restored: 0, kept: [] })

/** The rows kept so far with another one. */
export function withKept(kept: readonly KeptRows[], reason: string, row: number): KeptRows[] {
  const known = kept.find((group) => group.reason === reason) ?? { reason, rows: 0, examples: [] }
  const examples = known.examples.length < mostExamples ? [...known.examples, row] : known.examples
  return [...kept.filter((group) => group !== known), { reason, rows: known.rows + 1, examples }]
}
