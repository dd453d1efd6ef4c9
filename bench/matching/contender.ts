// A database that answers for one person: which twenty jobs are best, by the same definition.
import type { PersonTables } from './person-tables.ts'

export interface Contender {
  readonly name: string
  /** Numbers of the best jobs, and their totals. Jobs without any skill in common may be missing. */
  best(person: PersonTables, top: number): Promise<{ number: number; total: number }[]>
  close(): Promise<void>
}

/** What all of them compute: the sum over the postings of the query, the gate, the order. */
export const totalSql = (skill: string, rest: string): string =>
  `CASE WHEN ${skill} >= 460800 THEN ${skill} + 256 * (${rest}) ELSE ${skill} + CAST(FLOOR((${rest}) * ${skill} / 1800) AS BIGINT) END`
