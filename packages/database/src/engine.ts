// What a dialect gives the rest of the layer: connections that run statements, and answers to what the engine can do.
import type { QueryCompiler } from 'kysely'
import type { DatabaseConfig } from './config.ts'
import type { CompiledConversion } from './dialects/conversion.ts'
import type { LockedList, Range, RowLockWords, Take } from './list-forms.ts'
import type { Conversion, Operation, RowChange } from './migrations/operations.ts'
import type { PoolEvent, PoolSettings, PoolStatistics } from './pool.ts'
import type { ReplicaStatistics } from './replicas.ts'
import type { FoundSchema } from './schema/found.ts'
import type { ColumnState, Expression, SchemaState, TableState } from './schema/state.ts'
import type { Trees } from './tree-forms.ts'

export type { LockedList, Range, RowLockWords, Take } from './list-forms.ts'
export type { TreeCell, TreeRows, Trees } from './tree-forms.ts'

/** A cell as the driver takes and gives it. */
export type Cell = string | number | bigint | null | Uint8Array

export type RawRow = Record<string, Cell>

/** SQL compiled once per shape. `exactIntegers` asks the driver for bigints, where a number could lose digits. */
export interface Statement {
  readonly sql: string
  readonly exactIntegers?: boolean
  /** Its places of parameters are the engine's own, and not `?`. */
  readonly ownPlaces?: boolean
  /** Where given, cells of all other columns come as values of the engine's own types, as far as the driver tells them. */
  readonly known?: ReadonlySet<string>
  /** How `all` makes its rows; `iterate` knows nothing of it. What they hold then are values, and no cells. */
  readonly form?: RowForm
  /** Of its rows no more are fetched than these; see `Dialect.lockedRange`. */
  readonly first?: { readonly limit: number; readonly offset: number }
}

/** Rows out of cells. */
export interface RowForm {
  /** The columns of the statement, in their order. */
  readonly names: readonly string[]
  /** A row of the cells in that order. */
  readonly make: (cells: readonly Cell[]) => Record<string, unknown>
}

/** The statement by which many rows are written. */
export interface LoadStatement extends Statement {
  /** The same for so many rows at once, where that is faster than one after the other. */
  readonly several?: Statement & { readonly rows: number }
}

/** What a statement that writes tells. */
export interface Written {
  /** Rows it wrote, or (an update) rows for which its condition held. */
  readonly changes: number
  /** What it was made to tell besides, on engines where that takes no statement of its own; see `Counters`. */
  readonly told?: number
}

/** One connection, inside a transaction or a snapshot; it is never shared between two units of work. */
export interface Connection {
  all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]>
  run(statement: Statement, parameters: readonly Cell[]): Promise<Written>
  /** Rows one after the other. The end of the transaction ends the reading too. */
  iterate(statement: Statement, parameters: readonly Cell[]): AsyncIterable<RawRow>
  /**
   * Writes many rows by the statement that `Dialect.load` makes, taking them as it writes; absent where there is no such statement.
   * Where it fails some of them may stay; see `WholeConnection`.
   */
  load?(statement: LoadStatement, rows: Iterable<readonly Cell[]>): Promise<Written>
  /** Several statements without parameters: transaction control and schema changes. */
  execute(sql: string): Promise<void>
}

/** The connection of a session, which keeps several statements together. */
export interface WholeConnection extends Connection {
  /** Carries out all that `work` writes, or nothing of it; the session's other statements wait until it is done. */
  whole<T>(savepoint: Savepoint, work: (connection: Connection) => Promise<T>): Promise<T>
}

/**
 * `read` sees one moment and cannot write. A `write` has no other writer beside it; those that are `write beside` may have one
 * another beside them, where the engine can. `schema` is a write that changes tables; the engine may run its work again.
 * `rebuild` is one whose foreign keys are looked at only before it is committed (see `Plan.rebuilds`).
 */
export type TransactionMode = 'read' | 'write' | 'write beside' | 'schema' | 'rebuild'

/** Statements of which some depend on what stands in the database at that moment, besides those that are sure. */
export interface LookedUp {
  sure: string[]
  statements(connection: Connection): Promise<string[]>
}

/** What carries out operations, in order. */
export interface Plan {
  statements: (string | LookedUp)[]
  /** Tables it makes anew and puts into the place of the old ones; it wants a transaction of the mode `rebuild`. */
  rebuilds: string[]
}

/** What a transaction sees of what others commit meanwhile: each statement anew, one moment, or as if there were no others. */
export type Isolation = 'read committed' | 'repeatable read' | 'serializable'

/** What holds for one transaction besides its mode. An engine that cannot break off a statement under way keeps them between two. */
export interface TransactionLimits {
  /** What it sees of others; absent: what its mode says. One the engine does not have (`Dialect.isolations`) is never given. */
  readonly isolation?: Isolation | undefined
  /** What is left until it must be over, in milliseconds; absent: only its waits are limited. */
  readonly left?: (() => number) | undefined
  /** Ends it; what is under way is broken off, and everything rolled back. */
  readonly signal?: AbortSignal | undefined
  /** Who it is, for those who wait for what it holds. */
  readonly who?: (() => string) | undefined
  /** It begins before its work does, on engines where it would otherwise begin with its first statement. */
  readonly atOnce?: boolean | undefined
  /** It reads, and for long: an engine that works inside the program's thread does it beside. */
  readonly heavy?: boolean | undefined
}

/** What a statement by itself does. */
export type SingleMode = Extract<TransactionMode, 'read' | 'write' | 'write beside'>

/** What holds for a statement by itself. */
export type SingleLimits = Pick<TransactionLimits, 'who'>

export interface CloseOptions {
  /** Longest wait for what is under way, in milliseconds; the configured timeout unless said. */
  readonly timeoutMs?: number
  /** Break off what is still under way then, instead of an error. What was not committed is rolled back. */
  readonly force?: boolean
}

/** The reads of an engine that works inside the program. */
export interface ReaderStatistics {
  /** Threads there are for long reads at most, how many are in use, and how many reads wait for one. */
  readonly threads: number
  readonly inUse: number
  readonly waiting: number
  /** How many long reads were done beside the program's own thread. */
  readonly beside: number
  /** How many of them were broken off at their deadline or by their caller. */
  readonly brokenOff: number
  /** How many were refused at once, as their time would have been over before their turn. */
  readonly refused: number
}

/** A copy of a database that was taken before its schema was changed. */
export interface DatabaseCopy {
  readonly file: string
  /** Older copies that were removed for it. */
  readonly removed: readonly string[]
  /** How one goes back to it, in a sentence. */
  readonly wayBack: string
}

/** A running engine: it owns the connections and their locks. */
export interface Engine {
  readonly dialect: Dialect
  /** Version of the engine, as it says itself. */
  readonly version: string
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. Waits for locks until the configured timeout. */
  transaction<T>(mode: TransactionMode, work: (connection: Connection) => Promise<T>, limits?: TransactionLimits): Promise<T>
  /**
   * Runs `ask`, which has one statement carried out that reads, or writes: a transaction by itself, with the same waits and errors,
   * but without what begins and ends one where the engine needs none. A write may come out as `unknown outcome`.
   */
  single?<T>(mode: SingleMode, ask: (connection: Connection) => Promise<T>, limits?: SingleLimits): Promise<T>
  close(options?: CloseOptions): Promise<void>
  /** A checked copy of the whole database beside it, for engines whose database is a file. `label` is part of its name. */
  copy?(label: string): Promise<DatabaseCopy>
  /** The whole database as bytes, where it stands in memory alone; `Dialect.openImage` begins with them. */
  image?(): Promise<Uint8Array>
  /** For `liveChanges`: what stands outside the usual transactions. */
  readonly live?: {
    /** One statement by itself, outside a transaction, without any lock of the layer. */
    execute(sql: string): Promise<void>
    /** Runs `work` while no other program runs such work on this database; waits for its turn until the configured timeout. */
    exclusively<T>(work: () => Promise<T>): Promise<T>
  }
  /** What reads do at the moment, for engines that do the long ones in threads beside. */
  readonly readers?: () => ReaderStatistics
  /** For an engine with replicas. */
  readonly replicas?: () => ReplicaStatistics[]
  /** For engines with a server. */
  readonly pool?: { readonly settings: PoolSettings; readonly statistics: PoolStatistics }
  /** True where what passes between program and server is encrypted; absent where there is no server. */
  readonly encrypted?: boolean
}

/** How far the log of a server has come, for engines whose replicas follow one. */
export interface Replication {
  /** On the primary the end of what is committed; on a replica what reads see there, and undefined where it is none. */
  position(connection: Connection, role: 'primary' | 'replica'): Promise<bigint | undefined>
  /** The number all copies of one database share; 0 where it may not be asked. */
  system(connection: Connection): Promise<bigint>
}

/** Counters are rows of a table of the layer: a name, and the last number given. Each of these is one statement. */
export interface Counters {
  /** Gives `count` numbers out, and tells the last of them. */
  take(connection: Connection, name: string, count: number): Promise<number>
  /** Lets the next number be higher than `number`. */
  raise(connection: Connection, name: string, number: number): Promise<void>
}

/** What becomes of a row that is inserted and collides on one unique key of its table. */
export interface Conflict {
  /** The columns of the key. */
  readonly columns: readonly string[]
  /** The key is unique among the rows for which this holds. */
  readonly among: Expression | undefined
  /** What the row that is there takes over from the new one; nothing: it stays as it is. */
  readonly updated: readonly string[]
  /** The whole number in it that is counted up where something is taken over. */
  readonly counted?: string | undefined
}

/** Rows that are written by one statement. */
export interface Insert {
  readonly table: TableState
  /** The columns that are given, in the order of the parameters of a row. */
  readonly columns: readonly ColumnState[]
  /** Columns that are empty in every row, and have no parameters. */
  readonly empty?: readonly ColumnState[] | undefined
  /** How many rows there are; their parameters come one row after the other. */
  readonly rows: number
  /** Absent: a row that collides is an error. On any other key than this it always is. */
  readonly conflict?: Conflict | undefined
}

/** The statements of a part of a transaction that can fail by itself; `release` is absent where nothing needs to be released. */
export interface Savepoint {
  readonly set: string
  readonly release?: string
  readonly takeBack: string
}

/** For engines where a change of the schema commits by itself, whatever transaction it stands in; one statement is there whole or not. */
export interface CommittingChanges {
  /** True for a statement that commits what came before it, and then itself. */
  commits(sql: string): boolean
  /** True where a statement failed because it had been carried out before. */
  isDoneAlready(error: unknown): boolean
  /**
   * An operation that loses nothing until one of its statements (of the number `until`): how the schema stands meanwhile, and what
   * takes that back to `before`. Undefined for operations that are not made so.
   */
  half(operation: Operation, before: SchemaState): HalfOperation | undefined
}

export interface HalfOperation {
  readonly state: SchemaState
  readonly until: number
  readonly back: readonly string[]
}

/**
 * One part of a change that must not hold up those who read: statements in one transaction, statements each by itself outside of any
 * (each may be carried out again), or a change of rows some at a time. `undo`: what takes it back without a loss, each statement by
 * itself and repeatable; undefined where nothing does.
 */
export type LivePart = { undo: string[] | undefined } & (
  | { kind: 'together' | 'outside'; statements: string[] }
  | { kind: 'rows'; table: TableState; change: RowChange }
)

/** For engines where a large table can be changed in parts, beside those who read it. */
export interface LiveChanges {
  /** The parts of an operation on a large table; undefined where it is short whatever the rows, or cannot be done in parts. */
  parts(operation: Operation, before: SchemaState): LivePart[] | undefined
}

/** How far an operation holds up others, and for how long. */
export interface OperationEffect {
  /** The lock it takes, in the engine's own words. */
  lock: string
  /** Who waits while it is held. */
  blocks: 'nobody' | 'writers' | 'readers and writers'
  /** What it costs: nothing that hangs on the rows, one look at each of them, or writing them (or an index over them) anew. */
  cost: 'none' | 'scan' | 'rewrite'
  /** Done in parts on a large table, so that nobody waits for long. */
  inParts: boolean
  /** What to do instead where it would hold up others for long. */
  instead?: string
}

/** The differences between engines as answers to questions; the only place outside `dialects/` where they meet. */
export interface Dialect {
  readonly name: string
  open(config: DatabaseConfig, onPoolEvent?: (event: PoolEvent) => void): Promise<Engine>
  /** Opens a database in memory that begins as the one of which `Engine.image` gave the bytes. */
  openImage?(config: DatabaseConfig, image: Uint8Array): Promise<Engine>
  quote(name: string): string
  /** A value of the program as the driver takes it; throws a `DatabaseError` of kind `value` that names table and column. */
  encode(column: ColumnState, value: unknown, table: string): Cell
  /** The inverse of `encode`; undefined where cells come as they are. */
  decoder(column: ColumnState): ((cell: Exclude<Cell, null>) => unknown) | undefined
  /** True where numbers of this column may not fit a JavaScript number. */
  needsExactIntegers(column: ColumnState): boolean
  /** A column as it is read by a SELECT, under its own name. */
  selected(column: ColumnState): string
  /** The place of a parameter that is compared with that column. */
  place(column: ColumnState): string
  /** The place of a parameter that is written into that column. */
  stored(column: ColumnState): string
  /** The condition that compares a column with one parameter, where that is no operator between the two. */
  compared?(column: ColumnState, operator: string): string | undefined
  /** The column is one of a list given as one parameter, whatever its length: one statement for all lengths. */
  isOneOf(column: ColumnState): string
  /** The one parameter of `isOneOf`. */
  list(cells: readonly Cell[]): Cell
  /** A text column holds the text of the one parameter, in capitals or not: where `lowered` of both (text-search.ts) says so. */
  contains(quotedColumn: string): string
  /** The one parameter of `contains`; no character of the text means anything but itself. */
  pattern(text: string): Cell
  /** The text under a key of the object in a JSON column, compared by code point; empty where something else or nothing stands there. */
  jsonText(quotedColumn: string, key: string): string
  /** The double that a text says in plain decimals, at most 15 digits before the point and 10 behind it; empty where it says something else. */
  numberIn(text: string): string
  /** A column in an ORDER BY: empty values come before all others, and last where it is descending. */
  order(column: ColumnState, descending: boolean): string
  /** True where rows are sorted by a column all the same that a condition says is empty; it is better left out of their order. */
  readonly sortsConstants?: boolean
  /** What a SELECT says so that its rows are the transaction's until it ends; nothing where a writer is alone anyway. */
  lockRows(lock: 'wait' | 'skip'): RowLockWords
  /** True where rows of values are compared: `(a, b) > (?, ?)`. */
  readonly comparesRows: boolean
  /** What stands behind a list (and its order) for a range of it, with its parameters. */
  limited(range: Range): { sql: string; parameters: Cell[] }
  /** The statement for a range of rows that are locked, where the two do not stand together; its parameters come behind those of the condition. */
  lockedRange?(list: LockedList): { sql: string; parameters: Cell[]; first?: NonNullable<Statement['first']> }
  insert(insert: Insert): Statement
  /** The statement by which `Connection.load` writes many rows of these columns; absent where `insert` is the only way. */
  load?(table: TableState, columns: readonly ColumnState[], empty?: readonly ColumnState[]): LoadStatement
  /** True where that statement can say of columns (`empty`) that they are empty in every row, which then have no cells. */
  readonly loadsEmpty?: boolean
  readonly savepoint: (name: string) => Savepoint
  /** The levels of isolation that mean what their names say. */
  readonly isolations: readonly Isolation[]
  readonly counters: Counters
  readonly trees: Trees
  /** How Kysely writes for this engine; given the module, as it is loaded only when it is used. */
  builder(kysely: typeof import('kysely')): { createQueryCompiler: () => QueryCompiler; supportsReturning: boolean }
  /**
   * Refuses what this engine cannot hold of a schema that others can. Absent where it holds all of the neutral model.
   * @throws DatabaseError `usage`: one sentence that names table, column and engine.
   */
  refuse?(schema: SchemaState): void
  /** An expression of a check or of an index's predicate. */
  expression(expression: Expression, table: TableState): string
  /** What carries out operations, one after the other, on a schema in state `before`. */
  plan(operations: readonly Operation[], before: SchemaState): Plan
  /** What makes tables of another program anew in the layer's own form, with their rows; absent where a table is altered in its place. */
  readonly remake?: (tables: readonly TableState[]) => Plan
  /** The sure statements of a plan as a text for the engine's own program, whole or not at all. */
  script(plan: { statements: string[]; rebuilds: readonly string[] }): string
  /** The statement that makes a table, in a script, as one that does nothing where the table is there; IF NOT EXISTS unless said. */
  onlyIfMissing?(createTable: string, table: string): string
  /**
   * A new database beside that of the configuration, for a trial. With `copyOf`, a closed one, it is a copy of that where the engine can
   * copy one at once; else it is empty.
   */
  scratch(config: DatabaseConfig, copyOf?: DatabaseConfig): Promise<{ config: DatabaseConfig; remove: () => Promise<void> }>
  /** How a column's values become those of the changed column, and which of them would be lost. */
  conversion(table: string, from: ColumnState, to: ColumnState, conversion: Conversion): CompiledConversion
  /**
   * What really stands in the database, every object of it: in neutral words where the layer's own SQL (`plan`) for those
   * words makes just this, else also with what is peculiar, and what there are no words for as `unknown`. Nothing is left out:
   * drift is what this tells beyond the schema. Checks that hold a column's type belong to the type; a counter may be told as a
   * bigint with its check. Where one table is asked for by its name, the others may be left out.
   */
  readCatalogue(connection: Connection, table?: string): Promise<FoundSchema>
  /**
   * Views and triggers of other programs, `view seen`, that read a table or a column of it. Absent where the engine itself lets
   * them follow a rename, and refuses what would break them.
   */
  readersOf?(connection: Connection, table: string, column?: string): Promise<string[]>
  /** Most parameters of one statement. */
  readonly parameterLimit: number
  /** Most bytes of one statement with its parameters; absent where there is no such limit. */
  readonly byteLimit?: number
  /**
   * One statement that changes rows which nobody else holds, and tells them with their places as they then are; its parameters are
   * those of the choice and then those of the change. Absent where that takes several.
   */
  takeSql?(take: Take): string
  /** The statement that tells how another one that reads would be carried out, with the same parameters. */
  explain(sql: string): string
  /** Present where a large table can be changed beside those who read it. */
  readonly liveChanges?: LiveChanges
  /** The command of the engine's own program that takes a backup, for engines with a server; passwords are left out. */
  backupCommand?(config: DatabaseConfig): string
  /** How an operation treats others who use the database meanwhile. */
  effect(operation: Operation, before: SchemaState): OperationEffect
  /** Present where replicas can be read from. */
  readonly replication?: Replication
  /** Present where a transaction cannot hold changes of the schema. */
  readonly committingChanges?: CommittingChanges
}
