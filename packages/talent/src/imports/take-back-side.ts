// What taking back differs in between people, postings and applications.
import type { Work } from '../context.ts'
import type { FormerRecord } from './journal.ts'

export interface Side {
  /** When each that is here was changed last. */
  updatedAt(ids: string[]): Promise<Map<string, Date>>
  /** Those that others hold on to by now, each with the reason. */
  bound(ids: string[]): Promise<Map<string, string>>
  purge(ids: string[]): Promise<void>
  restore(work: Work, records: readonly FormerRecord[]): Promise<void>
}
