// How a transaction begins on each occasion, as statements that go to the server together with the first of its work.
import type { Cell, Isolation, SingleMode, TransactionMode } from '../../engine.ts'
import type { NumberedStatements } from './client.ts'
import type { NumberedStatement, Step } from './exchange.ts'

// Answers are read in these forms; what is no matter of form keeps what the layer says of a transaction that says nothing.
const forms = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, YMD',
  extra_float_digits: '1',
  bytea_output: 'hex',
  standard_conforming_strings: 'on',
}
const usual = { default_transaction_isolation: 'read committed', default_transaction_read_only: 'off' }

// A program that stands still, or is cut off without a word, must not hold the writers' lock for ever.
const longestIdleMs = 600_000
// The server's own limits are the second line: a little later, so that the client can tell why.
const laterMs = 500

const set = (settings: Record<string, string>, local: boolean): string[] =>
  Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', ${local})`)

/**
 * Sets a session for good, where it is the one of that number: a pooler tells another one than the server, and then there are no
 * rows and nothing is set.
 */
export const settleSql = (lockMs: number): string => {
  const limits = { lock_timeout: String(lockMs), idle_in_transaction_session_timeout: String(longestIdleMs) }
  return `SELECT ${set({ ...forms, ...usual, ...limits }, false).join(', ')} WHERE pg_backend_pid() = $1`
}

const place = (name: string): string => `set_config('${name}', ?, true)`
const limitNames = ['lock_timeout', 'idle_in_transaction_session_timeout']

/** How a transaction begins: how long it may wait for locks, and how long it may last (absent: as long as it takes), in milliseconds. */
export interface Beginning {
  readonly lockMs: number
  readonly leftMs?: number | undefined
  readonly isolation?: Isolation | undefined
}

// Whoever waits for a table makes all readers behind it wait too; so a schema change waits this long, and then tries again.
const tableLockMs = 500

// Of a limit so much may have passed before it makes a difference.
const nearly = 0.9

export class Beginnings {
  readonly #of: (sql: string) => NumberedStatement
  readonly #usualLockMs: number
  readonly #alone: Step
  readonly #beside: Step

  /** @param key Of the lock writers hold: alone, or (`beside`) together with others that asked for that. */
  constructor(statements: NumberedStatements, key: bigint, usualLockMs: number) {
    this.#of = (sql) => statements.of({ sql })
    this.#usualLockMs = usualLockMs
    this.#alone = this.#step(`SELECT pg_advisory_xact_lock(${key})`)
    this.#beside = this.#step(`SELECT pg_advisory_xact_lock_shared(${key})`)
  }

  /** True where a wait of the session's own length is as good as that one. */
  isUsual(lockMs: number): boolean {
    return lockMs >= this.#usualLockMs * nearly
  }

  /** What comes before a statement that stands alone, in a session that is settled. */
  single(mode: SingleMode): readonly Step[] {
    return mode === 'read' ? [] : [mode === 'write beside' ? this.#beside : this.#alone]
  }

  /** @param settled The session is set for good, so that only what differs must be said. */
  of(mode: TransactionMode, settled: boolean, { lockMs, leftMs, isolation }: Beginning): readonly Step[] {
    const reads = mode === 'read'
    const level = (isolation ?? (reads ? 'repeatable read' : 'read committed')).toUpperCase()
    const steps = [this.#step(`BEGIN ISOLATION LEVEL ${level} READ ${reads ? 'ONLY' : 'WRITE'}`)]
    if (!settled || leftMs !== undefined || !this.isUsual(lockMs)) steps.push(this.#limits(settled, lockMs, leftMs))
    // A snapshot is taken by the first query, so there is one.
    else if (reads) steps.push(this.#step('SELECT 1'))
    if (!reads) steps.push(mode === 'write beside' ? this.#beside : this.#alone)
    // After the writers' lock, tables are waited for only briefly.
    if (mode === 'schema' || mode === 'rebuild') {
      steps.push(this.#step(`SELECT ${place('lock_timeout')}`, Math.min(lockMs, tableLockMs)))
    }
    return steps
  }

  /** For this transaction only: behind a pooler a session is shared. */
  #limits(settled: boolean, lockMs: number, leftMs: number | undefined): Step {
    const names = leftMs === undefined ? limitNames : [...limitNames, 'statement_timeout']
    const said = [...(settled ? [] : set(forms, true)), ...names.map(place)]
    const lastMs = leftMs === undefined ? longestIdleMs : leftMs + laterMs
    return this.#step(`SELECT ${said.join(', ')}`, Math.max(1, lockMs), lastMs, ...(leftMs === undefined ? [] : [lastMs]))
  }

  #step(sql: string, ...parameters: Cell[]): Step {
    return { statement: this.#of(sql), parameters }
  }
}
