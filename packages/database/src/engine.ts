// What a dialect gives the rest of the layer: connections that run statements, and answers to what the engine can do.
import type { DatabaseConfig } from './config.ts'
import type { Operation } from './migrations/operations.ts'
import type { PoolEvent, PoolSettings, PoolStatistics } from './pool.ts'
import type { FoundSchema } from './schema/found.ts'
import type { ColumnState, Expression, SchemaState, TableState } from './schema/state.ts'

/** A cell as the driver takes and gives it. */
export type Cell = string | number | bigint | null | Uint8Array

export type RawRow = Record<string, Cell>

/** SQL compiled once per shape. `exactIntegers` asks the driver for bigints, where a number could lose digits. */
export interface Statement {
  readonly sql: string
  readonly exactIntegers?: boolean
}

/** One connection, inside a transaction or a snapshot; it is never shared between two units of work. */
export interface Connection {
  all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]>
  run(statement: Statement, parameters: readonly Cell[]): Promise<{ changes: number }>
  /** Rows one after the other. The end of the transaction ends the reading too. */
  iterate(statement: Statement, parameters: readonly Cell[]): AsyncIterable<RawRow>
  /** Several statements without parameters: transaction control and schema changes. */
  execute(sql: string): Promise<void>
}

/**
 * `read` sees one moment and cannot write. A `write` has no other writer beside it; those that are `write beside` may have one
 * another beside them, where the engine can. `schema` is a write that changes tables; the engine may run its work again.
 */
export type TransactionMode = 'read' | 'write' | 'write beside' | 'schema'

/** What holds for one transaction besides its mode. An engine that cannot break off a statement under way keeps them between two. */
export interface TransactionLimits {
  /** What is left until it must be over, in milliseconds; absent: only its waits are limited. */
  readonly left?: (() => number) | undefined
  /** Ends it; what is under way is broken off, and everything rolled back. */
  readonly signal?: AbortSignal | undefined
  /** Who it is, for those who wait for what it holds. */
  readonly who?: (() => string) | undefined
}

export interface CloseOptions {
  /** Longest wait for what is under way, in milliseconds; the configured timeout unless said. */
  readonly timeoutMs?: number
  /** Break off what is still under way then, instead of an error. What was not committed is rolled back. */
  readonly force?: boolean
}

/** A running engine: it owns the connections and their locks. */
export interface Engine {
  readonly dialect: Dialect
  /** Version of the engine, as it says itself. */
  readonly version: string
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. Waits for locks until the configured timeout. */
  transaction<T>(mode: TransactionMode, work: (connection: Connection) => Promise<T>, limits?: TransactionLimits): Promise<T>
  close(options?: CloseOptions): Promise<void>
  /** For engines with a server. */
  readonly pool?: { readonly settings: PoolSettings; readonly statistics: PoolStatistics }
  /** True where what passes between program and server is encrypted; absent where there is no server. */
  readonly encrypted?: boolean
}

/** The differences between engines as answers to questions; the only place outside `dialects/` where they meet. */
export interface Dialect {
  readonly name: string
  open(config: DatabaseConfig, onPoolEvent?: (event: PoolEvent) => void): Promise<Engine>
  quote(name: string): string
  /** A value of the program as the driver takes it; throws a `DatabaseError` of kind `value` that names table and column. */
  encode(column: ColumnState, value: unknown, table: string): Cell
  /** The inverse of `encode`; undefined where cells come as they are. */
  decoder(column: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined
  /** True where numbers of this column may not fit a JavaScript number. */
  needsExactIntegers(column: ColumnState): boolean
  /** `column` is one of a list given as one parameter, whatever its length: one statement for all lengths. */
  isOneOf(quotedColumn: string): string
  /** The one parameter of `isOneOf`. */
  list(cells: readonly Cell[]): Cell
  /** A text column holds the text of the one parameter, in capitals or not: where `lowered` of both (text-search.ts) says so. */
  contains(quotedColumn: string): string
  /** The one parameter of `contains`; no character of the text means anything but itself. */
  pattern(text: string): Cell
  /** A column in an ORDER BY: empty values come before all others, and last where it is descending. */
  order(column: ColumnState, descending: boolean): string
  /** An expression of a check or of an index's predicate. */
  expression(expression: Expression, table: TableState): string
  /** The statements that carry out one operation on a schema in state `before`. */
  operation(operation: Operation, before: SchemaState): string[]
  /**
   * What really stands in the database, every object of it: in neutral words where the layer's own SQL (`operation`) for those
   * words makes just this, else also with what is peculiar, and what there are no words for as `unknown`. Nothing is left out:
   * drift is what this tells beyond the schema. Checks that hold a column's type belong to the type; a counter may be told as a
   * bigint with its check. Where one table is asked for by its name, the others may be left out.
   */
  readCatalogue(connection: Connection, table?: string): Promise<FoundSchema>
  /** Most parameters of one statement. */
  readonly parameterLimit: number
}
