// Engines whose changes of the schema commit by themselves, one statement at a time.
import type { CommittingChanges } from '../engine.ts'

/** @param isDoneAlready An error says that it had been carried out before. @param half See `CommittingChanges.half`. */
export const committing = (
  isDoneAlready: CommittingChanges['isDoneAlready'],
  half: CommittingChanges['half'],
): CommittingChanges => ({
  commits: (sql) => /^\s*(?:CREATE|ALTER|DROP|RENAME|TRUNCATE)\b/i.test(sql),
  isDoneAlready,
  half,
})
