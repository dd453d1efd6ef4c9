// What really stands in a database, in the words of the neutral model as far as they go; the rest as the engine writes it.
import type { ColumnState, ColumnType, Expression, TableState } from './state.ts'

/** A type that means something on this engine alone. */
export interface UnknownType {
  kind: 'unknown'
  /** As the engine writes it. */
  text: string
  reason: string
}

export interface FoundColumn extends Omit<ColumnState, 'type' | 'role' | 'personal' | 'generated'> {
  type: ColumnType | UnknownType
  /** How the engine itself makes its values: `GENERATED ALWAYS AS (…) STORED`. */
  generated?: string
  /** The same in neutral words, where the layer would make it just so. */
  computed?: Expression
}

/** What the neutral model has no words for. */
export interface Unknown {
  /** What it is, or what it is about: `index film_title_index`, `column email`, `the table`. */
  of: string
  /** As the engine writes it. */
  text: string
  reason: string
}

/**
 * A table in the same shape as a table of the schema. Checks and foreign keys the database knows by no name are called ''.
 * A table without a primary key has none here.
 */
export interface FoundTable extends Omit<TableState, 'columns'> {
  columns: readonly FoundColumn[]
  /** Indexes, checks and constraints that are described nowhere above. */
  unknown: readonly Unknown[]
  /** In what else something described above is not as the layer makes it; each `text` goes on after its `of`: `has no name`. */
  peculiarities: readonly Unknown[]
}

/** Views, triggers, types: whatever is no table. */
export interface OtherObject {
  kind: string
  name: string
  /** As the engine tells it. */
  text: string
  /** Present where that is what was said when it was made, to the letter. */
  verbatim?: true
}

export interface FoundSchema {
  /** Present where the engine knows no difference between the actions `restrict` and `no action`, and tells one of them. */
  readonly restrictIsNoAction?: true
  tables: ReadonlyMap<string, FoundTable>
  others: readonly OtherObject[]
}
