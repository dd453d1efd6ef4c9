// One transaction on one connection: how it begins on each occasion, what it answers, how it ends.
import type { Cell, Connection, Isolation, RawRow, Statement, TransactionMode, Written } from '../../engine.ts'
import { cancelled, DatabaseError } from '../../errors.ts'
import { formed } from '../../row-form.ts'
import type { Occasion } from '../server-engine.ts'
import { textLiteral } from '../standard-sql.ts'
import type { Client } from './client.ts'
import { isLost, translateError, wasBrokenOff, type ServerError } from './errors.ts'

// Whoever waits for a table makes all readers behind it wait too; so a schema change waits this long, and then tries again.
const tableLockMs = 500

/** What a batch tells where the writers' lock was not given. */
const notHeld = 'locked'

/**
 * Readers see one moment, by the versions the server keeps of rows. Writers hold one lock of their database for the length of the
 * transaction: alone, or together with others that are beside one another.
 */
export function beginSql(mode: TransactionMode, lock: string, lockMs: number, isolation?: Isolation): string {
  const level = `SET TRANSACTION ISOLATION LEVEL ${isolation?.toUpperCase() ?? (mode === 'read' ? 'SNAPSHOT' : 'READ COMMITTED')}`
  if (mode === 'read') return `SET LOCK_TIMEOUT ${lockMs}; ${level}; BEGIN TRANSACTION`
  const kind = mode === 'write beside' ? 'Shared' : 'Exclusive'
  const tables = mode === 'schema' || mode === 'rebuild' ? Math.min(lockMs, tableLockMs) : lockMs
  return [
    `SET LOCK_TIMEOUT ${tables}`,
    level,
    'BEGIN TRANSACTION',
    'DECLARE @held int',
    `EXEC @held = sp_getapplock @Resource = N${textLiteral(lock)}, @LockMode = '${kind}', @LockOwner = 'Transaction', @LockTimeout = ${lockMs}`,
    `SELECT CASE WHEN @held >= 0 THEN 'held' ELSE '${notHeld}' END AS answer`,
  ].join('; ')
}

const rollbackSql = 'IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION'

/** Runs `work` between the beginning of the occasion and COMMIT; what throws is rolled back. */
export async function runTransaction<T>(
  client: Client,
  { mode, lockMs, limits }: Occasion,
  lock: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const transaction = new Transaction(client, mode === 'read')
  const { signal, left } = limits
  const stop = (): void => client.cancel()
  client.left = left
  signal?.addEventListener('abort', stop)
  try {
    const [first] = await client.execute(beginSql(mode, lock, lockMs, limits.isolation))
    if (first?.['answer'] === notHeld) {
      throw new DatabaseError(
        'locked',
        'Another program has held the lock of the writers for too long; try again when it is done.',
        {
          retryable: true,
        },
      )
    }
    const result = await work(transaction)
    transaction.end()
    signal?.removeEventListener('abort', stop)
    client.left = undefined
    // What only read has nothing to commit, and whatever it might have written is not to stay.
    if (mode === 'read') await client.execute(rollbackSql)
    else await commit(client)
    return result
  } catch (error) {
    transaction.end(false)
    client.left = undefined
    if (!client.broken) await client.execute(rollbackSql).catch(() => client.destroy())
    if (signal?.aborted && wasBrokenOff(error as ServerError)) throw cancelled(signal)
    throw translateError(error)
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

async function commit(client: Client): Promise<void> {
  try {
    await client.execute('COMMIT TRANSACTION')
  } catch (error) {
    if (!isLost(error as ServerError)) throw error
    throw new DatabaseError(
      'unknown outcome',
      'The connection was lost while committing; look whether it was done before doing it again.',
      {
        cause: translateError(error),
      },
    )
  }
}

class Transaction implements Connection {
  readonly #client: Client
  readonly #reading: boolean
  /** What ended it before its time: the server has rolled it back, and would take more as if nothing were. */
  #over: DatabaseError | undefined

  constructor(client: Client, reading: boolean) {
    this.#client = client
    this.#reading = reading
  }

  /** @throws what ended it already, where it was to be committed. */
  end(committing = true): void {
    this.#client.stopReading()
    if (committing && this.#over) throw this.#over
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return formed(statement, await this.#told(() => this.#client.rows(statement, parameters)))
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    if (this.#reading) throw new DatabaseError('read only', 'This transaction only reads; open one that writes.')
    return this.#told(() => this.#client.write(statement, parameters))
  }

  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    if (this.#over) throw this.#over
    try {
      yield* this.#client.iterate(statement, parameters)
    } catch (error) {
      throw await this.#noted(error)
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
      throw await this.#noted(error)
    }
  }

  /** Some errors end the whole transaction, and which do hangs on where they happen: the server is asked. */
  async #noted(error: unknown): Promise<unknown> {
    if (wasBrokenOff(error as ServerError)) return error
    const translated = translateError(error)
    if (!(translated instanceof DatabaseError)) return translated
    const [row] = this.#client.broken ? [] : await this.#client.execute('SELECT XACT_STATE() AS state').catch(() => [])
    if (row?.['state'] !== 1) this.#over ??= translated
    return translated
  }
}
