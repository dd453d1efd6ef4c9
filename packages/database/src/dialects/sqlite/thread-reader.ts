// A connection that lives in another thread: what is asked of it does not stop this one.
import { Worker } from 'node:worker_threads'
import type { DatabaseConfig } from '../../config.ts'
import type { Cell, Connection, RawRow, Statement } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { formed } from '../../row-form.ts'
import { errorTold, type Answer, type Deed, type Question } from './reading-messages.ts'

interface Waiting {
  /** All parts of the answer are waited for, and not the first alone. */
  readonly whole: boolean
  readonly rows: RawRow[]
  readonly resolve: (answer: { rows: RawRow[]; more: boolean }) => void
  readonly reject: (error: unknown) => void
}

// Published, the sources are JavaScript.
const program = new URL(`./reading-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

export class ThreadReader implements Connection {
  readonly #thread: Worker
  readonly #waiting = new Map<number, Waiting>()
  #questions = 0
  #readings = 0
  #broken: Error | undefined
  /** Resolves when the thread has ended, and with it whatever it was doing. */
  readonly gone: Promise<void>

  constructor(config: DatabaseConfig) {
    // No flags of this process: some of them are not for threads.
    this.#thread = new Worker(program, { workerData: { ...config }, execArgv: [], name: 'reader' })
    // A program that forgets to close its database ends all the same.
    this.#thread.unref()
    this.#thread.on('message', (answer: Answer) => this.#take(answer))
    this.#thread.on('error', (error: Error) => this.#fail(lost(error)))
    this.gone = new Promise((resolve) => {
      this.#thread.on('exit', () => {
        this.#fail(lost())
        resolve()
      })
    })
  }

  /** True where it must not be used again. */
  get broken(): boolean {
    return this.#broken !== undefined
  }

  /** True while it has not answered. */
  get busy(): boolean {
    return this.#waiting.size > 0
  }

  begin(timeoutMs: number): Promise<unknown> {
    return this.#ask({ deed: 'begin', timeoutMs })
  }

  commit(): Promise<unknown> {
    return this.#ask({ deed: 'commit' })
  }

  rollback(): Promise<unknown> {
    return this.#ask({ deed: 'rollback' })
  }

  /** Closes the connection and ends the thread. */
  async close(): Promise<void> {
    if (!this.broken) await this.#ask({ deed: 'close' }).catch(() => {})
    // Somebody waits for its end now.
    this.#thread.ref()
    await this.gone
  }

  /** Ends the thread at once: who waits for an answer gets that error. The engine itself may need a while until it notices. */
  breakOff(reason: Error): void {
    this.#fail(reason)
    this.#thread.ref()
    void this.#thread.terminate()
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    // How rows are made cannot be told to another thread.
    const { form: _form, ...told } = statement
    return formed(statement, (await this.#ask({ deed: 'all', statement: told, parameters })).rows)
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<{ changes: number }> {
    await this.#ask({ deed: 'run', statement, parameters })
    return { changes: 0 }
  }

  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    const reading = ++this.#readings
    await this.#ask({ deed: 'open', reading, statement, parameters })
    try {
      for (;;) {
        const { rows, more } = await this.#ask({ deed: 'next', reading })
        yield* rows
        if (!more) return
      }
    } finally {
      if (!this.broken) await this.#ask({ deed: 'end', reading })
    }
  }

  async execute(sql: string): Promise<void> {
    await this.#ask({ deed: 'execute', sql })
  }

  #ask(deed: Deed): Promise<{ rows: RawRow[]; more: boolean }> {
    if (this.#broken) return Promise.reject(this.#broken)
    const number = ++this.#questions
    return new Promise((resolve, reject) => {
      if (!this.busy) this.#thread.ref()
      this.#waiting.set(number, { whole: deed.deed === 'all', rows: [], resolve, reject })
      this.#thread.postMessage({ number, deed } satisfies Question, [])
    })
  }

  #take({ number, rows = [], more = false, error }: Answer): void {
    const waiting = this.#waiting.get(number)
    if (!waiting) return
    for (const row of rows) waiting.rows.push(row)
    if (more && waiting.whole && error === undefined) return
    this.#waiting.delete(number)
    if (!this.busy) this.#thread.unref()
    if (error) waiting.reject(errorTold(error))
    else waiting.resolve({ rows: waiting.rows, more })
  }

  #fail(reason: Error): void {
    this.#broken ??= reason
    for (const { reject } of this.#waiting.values()) reject(this.#broken)
    this.#waiting.clear()
  }
}

/** It ended by itself: out of memory, say. Reads can be done again. */
const lost = (cause?: Error): DatabaseError =>
  new DatabaseError('lost connection', 'SQLite: the thread that read ended before it had answered; do it again.', {
    retryable: true,
    cause,
  })
