// What a source says, merged into a row that is there already: the same for people and postings.
import type { Problem } from './outcome.ts'

/** Those of the columns that the values name. */
export const picked = (values: object, columns: readonly string[]): object =>
  Object.fromEntries(Object.entries(values).filter(([column]) => columns.includes(column)))

/** The row without the time of its last change, so that writing it sets a new one. */
export const renewed = <Row extends { updated_at: Date }>({ updated_at: _former, ...row }: Row): Omit<Row, 'updated_at'> => row

interface Pay {
  salary_currency?: string | null
  salary_period?: string | null
}

/**
 * Merges what a source says of pay into what is kept, where it may speak of one end of a range only. An end it says nothing
 * about keeps the currency and the period it was given in; one end in another currency or period would make nonsense of it.
 */
export function mergePay<Row extends Pay>(
  known: Row,
  merged: Row,
  ends: readonly (keyof Row & string)[],
  columns: readonly string[],
): Problem | undefined {
  const staying = ends.filter((end) => !columns.includes(end) && known[end] !== null)
  if (staying.length === 0) return undefined
  const says = ends.some((end) => columns.includes(end) && merged[end] !== null)
  if (!says) {
    Object.assign(merged, { salary_currency: known.salary_currency, salary_period: known.salary_period })
    return undefined
  }
  const same = known.salary_currency === merged.salary_currency && known.salary_period === merged.salary_period
  if (same) return undefined
  const column = ends.find((end) => columns.includes(end)) ?? ''
  const problem = 'The other end of the pay is kept in another currency or period.'
  return { column, problem, howToFix: 'Give both ends of the pay, in one currency and period.' }
}
