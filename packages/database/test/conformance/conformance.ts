// The list of what every dialect must pass.
import { batchSubject } from './batches.ts'
import { branchSubject } from './branches.ts'
import { branchSubjects } from './tree-branches.ts'
import { constraintSubjects } from './constraints.ts'
import { breakingSubject } from './breaking.ts'
import { counterSubjects } from './counters.ts'
import { endingSubject } from './endings.ts'
import { changesBehindSubject, introspectionSubject } from './introspecting.ts'
import { directSubjects } from './direct.ts'
import { insideSubject } from './json-inside.ts'
import { kindSubjects } from './kinds.ts'
import type { Subject } from './kit.ts'
import { loadingSubjects } from './loading.ts'
import { lockingSubject } from './locking.ts'
import { operationSubject } from './migrating.ts'
import { manualSubjects } from './manual.ts'
import { meanwhileSubject } from './meanwhile.ts'
import { namingSubject } from './namings.ts'
import { numberSubjects } from './numbers.ts'
import { pageSubjects } from './pages.ts'
import { queryChangeSubjects } from './query-changes.ts'
import { querySubjects } from './querying.ts'
import { readingSubjects } from './reading.ts'
import { runnerSubject } from './runners.ts'
import { savingSubjects } from './saving.ts'
import { searchSubjects } from './searching.ts'
import { squashSubject } from './squashing.ts'
import { statementSubjects } from './statements.ts'
import { timelineSubjects } from './timelines.ts'
import { transactionSubjects } from './transactions.ts'
import { treeSubjects } from './trees.ts'
import { valueSubjects } from './values.ts'
import { viewSubject } from './viewing.ts'
import { wideSubject } from './wide.ts'
import { writingSubjects } from './writing.ts'

export const conformance: readonly Subject[] = [
  ...valueSubjects,
  ...numberSubjects,
  ...readingSubjects,
  ...searchSubjects,
  insideSubject,
  ...pageSubjects,
  ...querySubjects,
  ...queryChangeSubjects,
  ...loadingSubjects,
  ...savingSubjects,
  ...manualSubjects,
  ...treeSubjects,
  ...branchSubjects,
  ...writingSubjects,
  ...constraintSubjects,
  ...counterSubjects,
  ...transactionSubjects,
  lockingSubject,
  ...statementSubjects,
  ...directSubjects,
  introspectionSubject,
  ...kindSubjects,
  breakingSubject,
  namingSubject,
  wideSubject,
  endingSubject,
]

/** The same for stores that can be opened more than once, as two programs would. */
export const sharedConformance: readonly Subject[] = [
  operationSubject,
  ...timelineSubjects,
  branchSubject,
  squashSubject,
  viewSubject,
  batchSubject,
  runnerSubject,
  changesBehindSubject,
  meanwhileSubject,
]

export { runConformance, type ConformanceCase, type Kit, type Store, type Subject } from './kit.ts'
