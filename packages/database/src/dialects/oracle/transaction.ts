// One transaction on one connection: how it begins on each occasion, what it answers, how it ends.
import { createHash } from 'node:crypto'
import type { Cell, Connection, RawRow, Statement, Written } from '../../engine.ts'
import { cancelled, DatabaseError } from '../../errors.ts'
import { formed } from '../../row-form.ts'
import type { Occasion } from '../server-engine.ts'
import type { Client } from './client.ts'
import { isLost, translateError, wasBrokenOff, type ServerError } from './errors.ts'

/** The number of the lock of those who write into a schema; locks are the whole server's. */
export const lockOf = (schema: string): number =>
  createHash('sha256').update(`moirai writers ${schema}`).digest().readUInt32BE(0) % 2 ** 30

const lockModes = { shared: 4, exclusive: 6 }

/**
 * Asks for the lock, for whole seconds at least. It goes with the transaction, but where the schema changes: every such
 * statement commits, and the lock is the session's until it is given back.
 */
export function requestSql(lock: number, { mode, lockMs }: Pick<Occasion, 'mode' | 'lockMs'>): string {
  const kind = mode === 'write beside' ? lockModes.shared : lockModes.exclusive
  const seconds = Math.min(32_767, Math.ceil(lockMs / 1000))
  return `BEGIN :1 := DBMS_LOCK.REQUEST(${lock}, ${kind}, ${seconds}, ${commitsItself(mode) ? 'FALSE' : 'TRUE'}); END;`
}

const releaseSql = (lock: number): string => `BEGIN :1 := DBMS_LOCK.RELEASE(${lock}); END;`

const commitsItself = (mode: Occasion['mode']): boolean => mode === 'schema' || mode === 'rebuild'

/** What begins it behind the lock; nothing where each statement sees what is committed by then. */
export function beginSql({ mode, limits: { isolation } }: Pick<Occasion, 'mode' | 'limits'>): string | undefined {
  if (mode === 'read' && isolation !== 'read committed') return 'SET TRANSACTION READ ONLY'
  // What Oracle calls so sees one moment, and fails where it would change what others have changed since.
  return isolation === 'repeatable read' ? 'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE' : undefined
}

const held = [0, 4]

/** Runs `work` between the beginning of the occasion and COMMIT; what throws is rolled back. */
export async function runTransaction<T>(
  client: Client,
  occasion: Occasion,
  lock: number,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { mode, limits } = occasion
  const { signal, left } = limits
  const transaction = new Transaction(client, mode === 'read')
  const stop = (): void => client.cancel()
  client.left = left
  signal?.addEventListener('abort', stop)
  try {
    await begin(client, occasion, lock)
    const result = await work(transaction)
    await client.stopReading()
    signal?.removeEventListener('abort', stop)
    client.left = undefined
    // What only read has nothing to commit.
    if (mode === 'read') await client.execute('ROLLBACK')
    else await commit(client)
    if (commitsItself(mode)) await client.number(releaseSql(lock))
    return result
  } catch (error) {
    client.left = undefined
    await takeBack(client, commitsItself(mode) ? releaseSql(lock) : undefined)
    if (signal?.aborted && wasBrokenOff(error as ServerError)) throw cancelled(signal)
    throw translateError(error)
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

async function begin(client: Client, occasion: Occasion, lock: number): Promise<void> {
  if (occasion.mode !== 'read') {
    const answer = await client.number(requestSql(lock, occasion))
    if (!held.includes(answer)) {
      throw new DatabaseError(
        'locked',
        'Another program has held the lock of the writers for too long; try again when it is done.',
        { retryable: true },
      )
    }
  }
  const sql = beginSql(occasion)
  if (sql !== undefined) await client.execute(sql)
}

async function takeBack(client: Client, release: string | undefined): Promise<void> {
  if (client.broken) return
  try {
    await client.stopReading()
    await client.execute('ROLLBACK')
    if (release !== undefined) await client.number(release)
  } catch {
    // Whatever it holds ends with the session.
    client.destroy()
  }
}

async function commit(client: Client): Promise<void> {
  try {
    await client.execute('COMMIT')
  } catch (error) {
    if (!isLost(error as ServerError)) throw error
    throw new DatabaseError(
      'unknown outcome',
      'The connection was lost while committing; look whether it was done before doing it again.',
      { cause: translateError(error) },
    )
  }
}

/** A statement that fails takes back what it did, and nothing else of the transaction. */
class Transaction implements Connection {
  readonly #client: Client
  readonly #reading: boolean

  constructor(client: Client, reading: boolean) {
    this.#client = client
    this.#reading = reading
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return formed(statement, await translated(() => this.#client.rows(statement, parameters)))
  }

  async run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    this.#refuseToWrite()
    const write = () => translated(() => this.#client.write(statement, parameters))
    if (!statement.sql.startsWith('MERGE')) return write()
    // Somebody beside may have inserted the row since MERGE looked for it: by now it is there, and found.
    return write().catch((error: unknown) => {
      if (error instanceof DatabaseError && error.kind === 'unique') return write()
      throw error
    })
  }

  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    try {
      yield* this.#client.iterate(statement, parameters)
    } catch (error) {
      throw translateError(error)
    }
  }

  async load(statement: Statement, rows: Iterable<readonly Cell[]>): Promise<Written> {
    this.#refuseToWrite()
    return translated(() => this.#client.load(statement, [...rows]))
  }

  async execute(sql: string): Promise<void> {
    await translated(() => this.#client.execute(sql))
  }

  #refuseToWrite(): void {
    if (this.#reading) throw new DatabaseError('read only', 'This transaction only reads; open one that writes.')
  }
}

async function translated<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw translateError(error)
  }
}
