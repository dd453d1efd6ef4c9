// One transaction on one connection: how it begins on each occasion, what it answers, how it ends.
import type { Cell, Connection, Isolation, RawRow, Statement, TransactionMode, Written } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { formed } from '../../row-form.ts'
import { textLiteral } from '../standard-sql.ts'
import { seconds, type Client } from './client.ts'
import { endsTransaction, isLost, translateError, type ServerError } from './errors.ts'

export interface Occasion {
  readonly mode: TransactionMode
  readonly isolation?: Isolation | undefined
  /** The name of the lock that writers hold. */
  readonly lock: string
  /** Longest wait for it now, in milliseconds. */
  readonly lockMs: number
  /** Longest wait for a table or a row, in milliseconds, to which a session returns. */
  readonly usualMs: number
}

// Whoever waits for a table makes all readers behind it wait too; so a schema change waits this long, and then tries again.
const tableLockMs = 1_000

const levelSql = (isolation: Isolation): string => `SET TRANSACTION ISOLATION LEVEL ${isolation.toUpperCase()}`

/**
 * The lock belongs to the session and not to the transaction, as a change of the schema ends every transaction. So it is taken
 * before one begins and given back after it has ended; a session that breaks gives it back by that.
 */
function beginSql({ mode, isolation, lock, lockMs }: Occasion): string {
  if (mode === 'read') {
    const level = isolation ?? 'repeatable read'
    const moment = level === 'repeatable read' ? 'WITH CONSISTENT SNAPSHOT, ' : ''
    return `${levelSql(level)}; START TRANSACTION ${moment}READ ONLY`
  }
  // A schema change would leave the transaction it stands in: without autocommit the next statement begins another.
  const start =
    mode === 'schema'
      ? `SET SESSION autocommit = 0, SESSION lock_wait_timeout = ${seconds(tableLockMs)}`
      : `${isolation === undefined ? '' : `${levelSql(isolation)}; `}START TRANSACTION READ WRITE`
  return `SELECT GET_LOCK(${textLiteral(lock)}, ${lockMs / 1000}) AS held; ${start}`
}

function endSql(word: 'COMMIT' | 'ROLLBACK', { mode, lock, usualMs }: Occasion): string {
  if (mode === 'read') return word
  const settings = mode === 'schema' ? `; SET SESSION autocommit = 1, SESSION lock_wait_timeout = ${seconds(usualMs)}` : ''
  return `${word}${settings}; DO RELEASE_LOCK(${textLiteral(lock)})`
}

/** Runs `work` between the beginning of the occasion and COMMIT; what throws is rolled back. */
export async function runTransaction<T>(
  client: Client,
  occasion: Occasion,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const transaction = new Transaction(client)
  try {
    await begin(client, occasion)
    const result = await work(transaction)
    transaction.end()
    await commit(client, occasion)
    return result
  } catch (error) {
    transaction.end(false)
    if (!client.broken) await client.execute(endSql('ROLLBACK', occasion)).catch(() => client.giveUp())
    throw translateError(error)
  }
}

/** Runs `ask`, which has one statement carried out that reads: by itself it sees one moment, and nothing begins or ends it. */
export async function runSingle<T>(client: Client, ask: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await ask(new Transaction(client))
  } catch (error) {
    throw translateError(error)
  }
}

async function begin(client: Client, occasion: Occasion): Promise<void> {
  const [first] = (await client.execute(beginSql(occasion))) as [unknown, unknown]
  if (occasion.mode === 'read') return
  const [answer] = first as { held: number | null }[]
  if (answer?.held === 1) return
  throw new DatabaseError('locked', 'Another program has held the lock of the writers for too long; try again when it is done.', {
    retryable: true,
  })
}

async function commit(client: Client, occasion: Occasion): Promise<void> {
  try {
    await client.execute(endSql('COMMIT', occasion))
  } catch (error) {
    if (occasion.mode === 'read' || !isLost(error as ServerError)) throw error
    throw new DatabaseError(
      'unknown outcome',
      'The connection was lost while committing; look whether it was done before doing it again.',
      { cause: translateError(error) },
    )
  }
}

class Transaction implements Connection {
  readonly #client: Client
  /** What ended it before its time. The server has rolled it back, or done a statement by half, and would take more as if nothing were. */
  #over: DatabaseError | undefined

  constructor(client: Client) {
    this.#client = client
  }

  /** @throws what ended it already, where it was to be committed. */
  end(committing = true): void {
    this.#client.stopReading()
    if (committing && this.#over) throw this.#over
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    const { sql, known } = statement
    return formed(statement, await this.#told(() => this.#client.rows(sql, parameters, known)))
  }

  async run({ sql }: Statement, parameters: readonly Cell[]): Promise<Written> {
    return this.#told(() => this.#client.write(sql, parameters))
  }

  async *iterate({ sql, known }: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    if (this.#over) throw this.#over
    try {
      yield* this.#client.iterate(sql, parameters, known)
    } catch (error) {
      throw this.#noted(error)
    }
  }

  async execute(sql: string): Promise<void> {
    await this.#told(() => this.#client.execute(sql))
  }

  async #told<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#over) throw this.#over
    try {
      return await ask()
    } catch (error) {
      throw this.#noted(error)
    }
  }

  #noted(error: unknown): unknown {
    const translated = translateError(error)
    if (translated instanceof DatabaseError && endsTransaction(translated)) this.#over ??= translated
    return translated
  }
}
