// The problems of an import, grouped by what mends them: counted while the rows come in, so that a long list costs its readers nothing.
import type { ImportView, ProblemGroup } from '@moirai/contract/imports'
import type { Work } from '../context.ts'
import type { RowResult } from './batch.ts'
import type { ImportRow } from './store.ts'

/** What is kept of a group beside its rows. Not how to mend it: that may quote the cell, and this is shown and logged. */
export interface KeptGroup {
  problem: string
  /** Null where the row as a whole is meant. */
  column: string | null
  rows: number
  /** The numbers of the first rows that have it. */
  examples: number[]
}

// Texts of problems are few by nature; a file made to have many is cut here.
const mostKept = 300
const mostShown = 100
const mostExamples = 5
const mostCommon = 10

/** The name of a column as it is kept with a problem. */
export const keptColumn = (column: string): string | null => (column === '' ? null : column.slice(0, 255))

/** The groups with the problems of another batch; those given stay as they are. */
export function withProblemsOf(results: readonly RowResult[], kept: readonly KeptGroup[]): KeptGroup[] {
  const groups = new Map(kept.map((group) => [keyOf(group), group]))
  for (const { row, problems } of results) {
    // A row with the same problem twice, as in two entries of a list, is one row that has it.
    const told = new Set<string>()
    for (const { problem, column: name } of problems) {
      const column = keptColumn(name)
      const key = keyOf({ problem, column })
      if (told.has(key)) continue
      told.add(key)
      const before = groups.get(key) ?? { problem, column, rows: 0, examples: [] }
      if (before.rows === 0 && groups.size >= mostKept) continue
      const examples = before.examples.length < mostExamples ? [...before.examples, row] : before.examples
      groups.set(key, { ...before, rows: before.rows + 1, examples })
    }
  }
  return [...groups.values()]
}

const keyOf = ({ problem, column }: Pick<KeptGroup, 'problem' | 'column'>): string => JSON.stringify([problem, column])

/** The problems met most often first, each with how its first row is mended. */
export async function problemGroups({ session }: Work, { id, error_details: kept }: ImportRow): Promise<ProblemGroup[]> {
  const groups = kept.toSorted((a, b) => b.rows - a.rows || a.examples[0]! - b.examples[0]!).slice(0, mostShown)
  const firsts = [...new Set(groups.map(({ examples }) => examples[0]!))]
  const rows = await session.table('import_rows').list({ where: { import_id: id, row_number: { in: firsts } } })
  const mends = new Map(
    rows.map((row) => [
      JSON.stringify([row.row_number, keyOf({ problem: row.problem ?? '', column: row.problem_column })]),
      row.how_to_fix ?? '',
    ]),
  )
  return groups.map((group) => ({ ...group, howToFix: mends.get(JSON.stringify([group.examples[0], keyOf(group)])) ?? '' }))
}

/** The problems met most often, in a line each. */
export function commonProblems(kept: readonly KeptGroup[]): ImportView['problems'] {
  return kept
    .map(({ problem, column, rows }) => ({ problem: column === null ? problem : `${column}: ${problem}`, rows }))
    .toSorted((a, b) => b.rows - a.rows || (a.problem < b.problem ? -1 : 1))
    .slice(0, mostCommon)
}
