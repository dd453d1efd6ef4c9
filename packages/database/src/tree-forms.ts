// What a dialect is told of the rows of a tree, and what it answers: how they travel inside JSON.
import type { ColumnState } from './schema/state.ts'

/** A cell of a row in a tree: its column, and how it is named there. */
export interface TreeCell {
  readonly column: ColumnState
  readonly sql: string
}

/** The rows of one branch of a tree. */
export interface TreeRows {
  /** What a row consists of: cells, and behind them further branches, each an expression that `rows` has made. */
  readonly cells: readonly TreeCell[]
  readonly nested: readonly string[]
  /** The table with its alias. */
  readonly from: string
  /** How the rows hang together with the row around them, and which of them are wanted. */
  readonly where: string
  /** Never empty, and total. */
  readonly order: readonly string[]
  readonly limit: number | undefined
  /** There is one row at most, by a key of the table: neither order nor limit makes a difference. */
  readonly single: boolean
}

/** How rows travel inside JSON, so that a row and all that belongs to it are read by one statement. Nothing is rounded on the way. */
export interface Trees {
  /** One expression, for a SELECT, that gives the rows as JSON; in it the names of the row around it may be used. */
  rows(rows: TreeRows): string
  /** The rows out of what JSON.parse made of that: lists of so many elements, their cells and then their branches. @throws DatabaseError `full` where it was cut off. */
  unpack(json: unknown, elements: number): readonly (readonly unknown[])[]
  /** What JSON.parse made of a cell of that column (never null), as a value; undefined where it is the value. */
  reader(column: ColumnState): ((value: unknown) => unknown) | undefined
}
