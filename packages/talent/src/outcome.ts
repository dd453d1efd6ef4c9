// What became of one record that was brought in: the same three words for people and postings.

export type Outcome = { action: 'created' | 'updated' | 'skipped'; id: string } | ({ action: 'failed' } & Problem)

/** The ids of those that were made. */
export const createdOf = (outcomes: readonly Outcome[]): ReadonlySet<string> =>
  new Set(outcomes.flatMap((outcome) => (outcome.action === 'created' ? [outcome.id] : [])))

/** What is wrong with a record, in which column, and how to mend it. */
export interface Problem {
  column: string
  problem: string
  howToFix: string
}
