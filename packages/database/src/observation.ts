// What a database tells of its statements: their text and shape, how long they took, how many rows; never a value.
import { createHash } from 'node:crypto'
import type { Cell, Connection, LoadStatement, RawRow, Statement, Written } from './engine.ts'
import { DatabaseError, type DatabaseErrorKind } from './errors.ts'

/** One statement that has been answered. */
export interface QueryEvent {
  /** Its text; values written into it (as in the data steps of migrations) are masked. */
  readonly sql: string
  /** The same for the same text: to count by. */
  readonly shape: string
  readonly durationMs: number
  /** Rows read or written; absent where it has none, or failed. */
  readonly rows?: number
  /** Why it failed. */
  readonly error?: DatabaseErrorKind
  /** The name its transaction was given. */
  readonly transaction?: string
  /** The same number for all statements of one transaction. */
  readonly unit: number
  /** How the engine carries it out, values masked: of a read that took as long as `planSlowMs` says. */
  readonly plan?: readonly string[]
}

/** How an observed connection asks for plans. */
export interface PlanOptions {
  readonly slowMs: number
  /** The statement that tells the plan of a statement, with the same parameters. */
  readonly explain: (sql: string) => string
}

let units = 0

/** Text in quotes and numbers that stand alone become stars; names in double quotes stay. */
export const maskSql = (sql: string): string =>
  sql.replace(/"(?:[^"]|"")*"|`[^`]*`|'(?:[^']|'')*'|(?<![\w$.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/gi, (found) =>
    /^["`]/.test(found) ? found : found.startsWith("'") ? "'***'" : '*',
  )

interface Shape {
  readonly sql: string
  readonly shape: string
}

const keptShapes = 2_000
const shapes = new Map<string, Shape>()

function shapeOf(text: string): Shape {
  const known = shapes.get(text)
  if (known) return known
  const sql = maskSql(text)
  const made = { sql, shape: createHash('sha256').update(sql).digest('hex').slice(0, 12) }
  if (shapes.size >= keptShapes) shapes.delete(shapes.keys().next().value!)
  shapes.set(text, made)
  return made
}

interface Told {
  rows?: number | undefined
  error?: unknown
  plan?: string[] | undefined
  durationMs?: number
}

/** Tells of each statement once it has been answered. What the listener throws fails the statement: it is a bug. */
export class ObservedConnection implements Connection {
  readonly #connection: Connection
  readonly #tell: (event: QueryEvent) => void
  readonly #transaction: { readonly transaction?: string; readonly unit: number }
  readonly #plans: PlanOptions | undefined

  constructor(connection: Connection, tell: (event: QueryEvent) => void, transaction: string | undefined, plans?: PlanOptions) {
    this.#connection = connection
    this.#tell = tell
    this.#transaction = { ...(transaction === undefined ? {} : { transaction }), unit: ++units }
    this.#plans = plans
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return this.#timed(
      statement.sql,
      () => this.#connection.all(statement, parameters),
      (rows) => rows.length,
      parameters,
    )
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<{ changes: number }> {
    return this.#timed(
      statement.sql,
      () => this.#connection.run(statement, parameters),
      ({ changes }) => changes,
    )
  }

  async load(statement: LoadStatement, rows: readonly (readonly Cell[])[]): Promise<Written> {
    return this.#timed(
      statement.sql,
      () => this.#connection.load!(statement, rows),
      ({ changes }) => changes,
    )
  }

  /** Told at the end of the reading; the time is what the rows took, and their reader. */
  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    const began = performance.now()
    let rows = 0
    try {
      for await (const row of this.#connection.iterate(statement, parameters)) {
        rows += 1
        yield row
      }
    } catch (error) {
      this.#told(statement.sql, began, { error })
      throw error
    }
    this.#told(statement.sql, began, { rows })
  }

  async execute(sql: string): Promise<void> {
    return this.#timed(
      sql,
      () => this.#connection.execute(sql),
      () => undefined,
    )
  }

  async #timed<T>(
    sql: string,
    ask: () => Promise<T>,
    count: (answer: T) => number | undefined,
    parameters?: readonly Cell[],
  ): Promise<T> {
    const began = performance.now()
    let answer: T
    try {
      answer = await ask()
    } catch (error) {
      this.#told(sql, began, { error })
      throw error
    }
    const durationMs = performance.now() - began
    const plan = parameters && (await this.#planOf(sql, parameters, durationMs))
    this.#told(sql, began, { rows: count(answer), plan, durationMs })
    return answer
  }

  async #planOf(sql: string, parameters: readonly Cell[], durationMs: number): Promise<string[] | undefined> {
    if (!this.#plans || durationMs < this.#plans.slowMs || !/^\s*(SELECT|WITH)\b/i.test(sql)) return undefined
    const lines = await this.#connection.all({ sql: this.#plans.explain(sql) }, parameters)
    // Some engines write the values they were given into the plan.
    return lines.map((line) => maskSql(Object.values(line).map(String).join(' ')))
  }

  #told(text: string, began: number, { rows, error, plan, durationMs }: Told): void {
    const kind = error instanceof DatabaseError ? error.kind : 'other'
    this.#tell({
      ...shapeOf(text),
      durationMs: durationMs ?? performance.now() - began,
      ...(rows === undefined ? {} : { rows }),
      ...(error === undefined ? {} : { error: kind }),
      ...(plan === undefined ? {} : { plan }),
      ...this.#transaction,
    })
  }
}

export interface QueryLogOptions {
  /** Every statement, and not only the slow ones. */
  readonly echo: boolean
  /** From this time on a statement is slow, in milliseconds. */
  readonly slowMs: number
  /** Given the line, and what it tells of for whoever writes it in another form. */
  readonly write: (line: string, event: QueryEvent, slow: boolean) => void
}

// A statement of many rows at once would fill the screen.
const longestLine = 500

/** A listener for `onQuery` that writes a line for each slow statement, or for every one. */
export function queryLog({ echo, slowMs, write }: QueryLogOptions): (event: QueryEvent) => void {
  return (event) => {
    const { sql, shape, durationMs, rows, error, transaction } = event
    const slow = durationMs >= slowMs
    if (!slow && !echo) return
    const text = sql.replace(/\s+/g, ' ')
    const parts = [
      slow ? 'slow query' : 'query',
      `${durationMs.toFixed(1)} ms`,
      ...(rows === undefined ? [] : [`${rows} rows`]),
      ...(error === undefined ? [] : [`failed: ${error}`]),
      ...(transaction === undefined ? [] : [`in ${transaction}`]),
      shape,
      text.length > longestLine ? `${text.slice(0, longestLine - 1)}…` : text,
    ]
    write(parts.join('  '), event, slow)
  }
}
