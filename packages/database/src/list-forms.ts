// What a dialect is told of lists of rows that are bounded, locked or taken: parts of statements that it puts together.

/** Which rows of a list are wanted. */
export interface Range {
  readonly limit: number
  readonly offset?: number
  /** True where the list ends with its order. */
  readonly ordered: boolean
}

/** What stands behind the table's name, and at the end of the whole statement. */
export interface RowLockWords {
  readonly behindTable: string
  readonly atEnd: string
}

/** A range of a list whose rows are locked, in parts; each stands with the words before it, and may be empty. */
export interface LockedList {
  readonly select: string
  readonly from: string
  readonly where: string
  readonly order: string
  readonly range: Range
  readonly lock: 'wait' | 'skip'
  readonly atEnd: string
}

/** Rows that are chosen, changed and told, in parts; names are quoted. */
export interface Take {
  readonly table: string
  readonly key: string
  /** The SELECT of their keys, in their order, as `taken`; it passes over rows that others hold. */
  readonly chosen: string
  readonly taken: string
  readonly set: string
  readonly columns: string
  /** Where a row stands among them, from 1 on. */
  readonly place: string
}
