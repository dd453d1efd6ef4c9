// Those who read: short reads in the program's own thread, long ones in a few threads beside it, each on a snapshot of its own.
import { availableParallelism } from 'node:os'
import type { DatabaseConfig } from '../../config.ts'
import type { Cell, Connection, RawRow, ReaderStatistics, Statement, TransactionLimits } from '../../engine.ts'
import { cancelled, DatabaseError } from '../../errors.ts'
import { deadlinePassed } from '../../limits.ts'
import { Lock } from '../../lock.ts'
import { deadlineAfter } from '../../time-limits.ts'
import type { SqliteConnection } from './connection.ts'
import { translateError } from './errors.ts'
import { LongStatements, slowMs } from './long-statements.ts'
import { Read, type Beside, type Here } from './read.ts'
import { ThreadReader } from './thread-reader.ts'
import { ThreadTime } from './thread-time.ts'

// A read in the thread of the program holds its place only from one statement to the next.
const placesHere = 16
// Of its time, a long read waits for so much at most.
const waitingPart = 0.5
// How long one takes is the mean over some ten of them.
const newestPart = 0.1
// One core is left for the program; a single long read must not keep all others waiting.
const mostThreads = Math.min(4, Math.max(2, availableParallelism() - 1))

type Work<T> = (connection: Connection) => Promise<T>

export class Readers {
  readonly #config: DatabaseConfig
  readonly #open: () => Promise<SqliteConnection>
  readonly #here: Lock
  readonly #beside: Lock
  readonly #idle: SqliteConnection[] = []
  readonly #opened: SqliteConnection[] = []
  readonly #idleThreads: ThreadReader[] = []
  readonly #threads = new Set<ThreadReader>()
  readonly #long = new LongStatements()
  readonly #time = new ThreadTime()
  /** How many transactions of this program have written. */
  commits = 0
  readonly #counts = { beside: 0, brokenOff: 0, refused: 0 }
  #usualMs = 0
  /** Asked how often others have committed. */
  #witness: SqliteConnection | undefined

  constructor(config: DatabaseConfig, open: () => Promise<SqliteConnection>) {
    this.#config = config
    this.#open = open
    this.#here = new Lock(placesHere, config.timeoutMs)
    this.#beside = new Lock(mostThreads, config.timeoutMs, { failure: 'No thread for long reads became free' })
  }

  get statistics(): ReaderStatistics {
    return { threads: mostThreads, inUse: this.#beside.held, waiting: this.#beside.waiting, ...this.#counts }
  }

  async transaction<T>(work: Work<T>, limits: TransactionLimits): Promise<T> {
    const read = new Read(this, limits, limits.heavy ? await this.takeThread(limits) : await this.#takeHere(limits))
    try {
      const result = await work(read)
      await read.commit()
      return result
    } catch (error) {
      await read.rollback()
      throw translateError(error)
    } finally {
      read.end()
    }
  }

  /** A connection in this thread, with its snapshot taken. */
  async #takeHere(limits: TransactionLimits): Promise<Here> {
    const left = this.#waits(limits)
    const giveBack = await this.#here.take(left(), limits)
    try {
      const connection = this.#idle.pop() ?? (await this.#another())
      if (this.#long.any) this.#witness ??= await this.#another()
      try {
        // Before the snapshot: see `Read`. It costs as much as a read of one row, and is of use only where there are long ones.
        const version = this.#long.any ? this.dataVersion() : undefined
        const { commits } = this
        await connection.begin('read', left())
        const end = (): void => {
          this.#idle.push(connection)
          giveBack()
        }
        return { connection, commits, version, giveBack: end }
      } catch (error) {
        this.#idle.push(connection)
        throw error
      }
    } catch (error) {
      giveBack()
      throw error
    }
  }

  /** A connection in a thread of its own, with its snapshot taken. */
  async takeThread(limits: TransactionLimits): Promise<Beside> {
    const left = this.#waits(limits)
    this.#refuseHopeless(left())
    const giveBack = await this.#beside.take(left(), limits)
    const began = performance.now()
    const reader = this.#idleThread() ?? new ThreadReader(this.#config)
    this.#threads.add(reader)
    this.#counts.beside += 1
    const leave = this.#guard(reader, limits)
    const end = (): void => {
      leave()
      this.#usualMs += (performance.now() - began - this.#usualMs) * newestPart
      if (!reader.broken) {
        this.#idleThreads.push(reader)
        return giveBack()
      }
      // Its place is free when the engine has noticed: until then it still works.
      void reader.gone.then(() => {
        this.#threads.delete(reader)
        giveBack()
      })
    }
    try {
      await reader.begin(left())
    } catch (error) {
      // Where it could not even be opened, the next one tries anew.
      reader.breakOff(error as Error)
      end()
      throw error
    }
    return { reader, giveBack: end }
  }

  /**
   * Who would come to its turn when it has no time left is refused at once: begun and broken off, it would only take the time of
   * the others (measured at twice what the threads can do: a sixth of it was done, for all ran into their deadlines).
   */
  #refuseHopeless(leftMs: number): void {
    const waitMs = (this.#beside.waiting * this.#usualMs) / mostThreads
    if (waitMs <= leftMs * waitingPart) return
    this.#counts.refused += 1
    const behind = `Long reads are ${(waitMs / 1_000).toFixed(1)} s behind, with ${this.#beside.waiting} waiting`
    throw new DatabaseError('timeout', `${behind}; this one was not begun. Try again later.`, { retryable: true })
  }

  /** One limit for all waits. */
  #waits({ left }: TransactionLimits): () => number {
    return deadlineAfter(Math.min(this.#config.timeoutMs, left?.() ?? Infinity))
  }

  #idleThread(): ThreadReader | undefined {
    for (let reader = this.#idleThreads.pop(); reader; reader = this.#idleThreads.pop()) {
      if (!reader.broken) return reader
      this.#threads.delete(reader)
    }
    return undefined
  }

  /** Breaks off what the thread is doing when the deadline passes or the caller gives up; between two statements they are kept anyway. */
  #guard(reader: ThreadReader, { left, signal }: TransactionLimits): () => void {
    const breakOff = (reason: Error): void => {
      if (!reader.busy || reader.broken) return
      this.#counts.brokenOff += 1
      reader.breakOff(reason)
    }
    const abort = (): void => breakOff(cancelled(signal!))
    const timer = left && setTimeout(() => breakOff(deadlinePassed()), left())
    signal?.addEventListener('abort', abort)
    return () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }

  /** What the witness says now; undefined where there is none yet. */
  dataVersion(): number | undefined {
    return this.#witness?.dataVersion()
  }

  async #another(): Promise<SqliteConnection> {
    const connection = await this.#open()
    this.#opened.push(connection)
    return connection
  }

  isLong(statement: Statement, connection: SqliteConnection): boolean {
    return this.#long.isLong(statement.sql, connection)
  }

  /** The rows of a statement, in this thread. */
  allHere(connection: SqliteConnection, statement: Statement, parameters: readonly Cell[]): RawRow[] {
    const began = this.#time.begin()
    const rows = connection.allNow(statement, parameters)
    this.#long.took(statement.sql, this.#time.since(began, slowMs))
    return rows
  }

  async allBeside(reader: ThreadReader, statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    const began = performance.now()
    const rows = await reader.all(statement, parameters)
    this.#long.tookBeside(statement.sql, performance.now() - began)
    return rows
  }

  /** It has brought very many rows in this thread, one by one. */
  tookLong(statement: Statement): void {
    this.#long.took(statement.sql, Infinity)
  }

  /**
   * The rows of a statement by itself, whose own snapshot is all it needs: nothing begins or ends, and as it awaits nothing, no
   * connection is taken from anybody. What must be waited for, or is long, takes the way of a transaction.
   */
  async allSingle(statement: Statement, parameters: readonly Cell[], limits: TransactionLimits): Promise<RawRow[]> {
    const connection = this.#here.isClosed ? undefined : this.#idle.at(-1)
    if (connection !== undefined && !this.#long.isLong(statement.sql, connection)) {
      connection.endLeftOpen()
      try {
        return this.allHere(connection, statement, parameters)
      } catch (error) {
        // Another program has the file to itself for a moment.
        if (!(error instanceof DatabaseError && error.kind === 'locked')) throw error
      }
    }
    return this.transaction((read) => read.all(statement, parameters), limits)
  }

  /** Waits for what is under way, then closes every connection. @throws DatabaseError `timeout`, after which it can be called again. */
  async wait(timeoutMs: number): Promise<void> {
    const left = deadlineAfter(timeoutMs)
    await this.#here.close(left())
    await this.#beside.close(left())
  }

  /** What is still under way finds its connection closed. */
  async close(): Promise<void> {
    this.#here.refuseMore()
    this.#beside.refuseMore()
    const idle = new Set(this.#idleThreads)
    for (const reader of this.#threads) if (!idle.has(reader)) reader.breakOff(closed())
    await Promise.all(this.#idleThreads.map((reader) => reader.close()))
    for (const connection of this.#opened) connection.close()
  }
}

const closed = (): DatabaseError => new DatabaseError('usage', 'The database has been closed.')
