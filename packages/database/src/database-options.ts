// How a database is opened and a transaction run: what a caller may say, and what a database tells of itself.
import type { ConnectionSettings } from './config.ts'
import type { Isolation } from './engine.ts'
import type { Migration } from './migrations/migrations.ts'
import type { QueryEvent } from './observation.ts'
import type { PoolEvent } from './pool.ts'
import type { PresetName } from './presets.ts'
import type { Schema } from './schema/schema.ts'
import type { Session } from './session.ts'

export interface DatabaseOptions<S extends Schema> extends Partial<ConnectionSettings> {
  /** `sqlite:FILE`, `sqlite::memory:`, or `postgresql:`, `mysql:` or `mariadb:` with `//USER:PASSWORD@HOST:PORT/DATABASE`. */
  url: string
  schema: S
  /** The timeline, oldest first. */
  migrations?: readonly Migration[]
  /** The program's clock, which writes every time in the database. */
  now?: () => Date
  /** Settings that belong together: `development` unless said, `test`, or `production` (a larger pool, encryption off the machine). */
  preset?: PresetName
  /** Refuse a server on another machine unless what passes is encrypted for sure; the preset's unless said. */
  requireEncryption?: boolean
  /** Longest wait for a lock or a connection, in milliseconds; 30,000 unless said. */
  timeoutMs?: number
  /** A table with so many rows is changed in parts, where the engine can do that beside those who use it; 20,000 unless said. */
  largeFrom?: number
  /** False: refuse, rather than make, a database that does not exist. */
  create?: boolean
  /**
   * Servers that follow that of the URL: transactions that only read go to one of them which holds all that this program has written;
   * where there is none such at the moment they go to the primary. One that is down costs no error.
   */
  replicas?: readonly string[]
  /** Called with the text of every statement before it runs; no values are given. */
  onStatement?: (sql: string) => void
  /** Called with every statement once it has been answered; no values are given. See `queryLog`. */
  onQuery?: (query: QueryEvent) => void
  /** Reads that take so long, in milliseconds, are told to `onQuery` with their plan, which costs a statement more; none unless said. */
  planSlowMs?: number
  /** Called at each event of the pool of connections, for metrics. */
  onPoolEvent?: (event: PoolEvent) => void
}

export interface TransactionOptions<S extends Schema = Schema, T = unknown> {
  /** Sees one moment of the database, waits for nobody, and cannot write. */
  readOnly?: boolean
  /**
   * For one that only reads, and for long (a report, an export): an engine that works inside the program's thread reads it in
   * another from the start. Otherwise it finds out by itself which statements are long.
   */
  heavy?: boolean
  /** May run beside other writers that say so. */
  beside?: boolean
  /**
   * What it sees of what others commit meanwhile. Unless said a reader sees one moment (repeatable read), and a writer, beside whom
   * nobody writes, each statement anew (read committed); on an engine of one writer all are serializable. One the engine does not have is refused.
   */
  isolation?: Isolation
  /** What it is called where somebody waits for it, and in the log of queries. */
  name?: string
  /** Deadline for everything: waiting, statements, doing it again; in milliseconds. Without one only waits are limited. */
  timeoutMs?: number
  /** Ends it, unless COMMIT is under way already: error of the kind `cancelled`. */
  signal?: AbortSignal
  /** The work has effects outside the database and must not run twice. */
  once?: boolean
  /**
   * Called where the connection broke during COMMIT, in a transaction that begins after the doubtful one has ended: gives the
   * result where that was committed, and undefined where it was not; the work is then done again. Without it the error is
   * `unknown outcome`.
   */
  wasDone?: (session: Session<S>) => Promise<{ result: T } | undefined>
}

/** What a database is, for one line in the log at the start. */
export interface DatabaseDescription {
  readonly engine: string
  readonly version: string
  /** Where it is; the password is masked. */
  readonly url: string
  /** Whether what passes between program and server is encrypted; absent where there is no server. */
  readonly encrypted?: boolean
  /** Absent where there is no server. */
  readonly pool?: {
    readonly size: number
    readonly overflow: number
    readonly timeoutMs: number
    readonly recycleMs: number
    readonly prePing: boolean
  }
}
