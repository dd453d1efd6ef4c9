// One transaction on one connection: it begins with its first statement, answers, and ends; or it is one statement alone.
import type { Cell, Connection, LoadStatement, RawRow, Statement, Written } from '../../engine.ts'
import { DatabaseError } from '../../errors.ts'
import { withinLimit } from '../../time-limits.ts'
import { altersSession, type Client, type NumberedStatements } from './client.ts'
import { isLost, isSaid, lostConnection, saysUnknown, translateError, wasNotSent, type ServerError } from './errors.ts'
import type { Answer, Step, Steps } from './exchange.ts'
import type { Guard } from './guard.ts'
import { readByType } from './own-types.ts'

// A rollback is answered at once; who does not answer by then is not there.
const rollbackLimitMs = 2_000

export interface Watch {
  readonly guard?: Guard | undefined
  /** Called once the server has begun it. */
  readonly onBegun?: () => void
  /** What only read is not in doubt where its end got lost. */
  readonly reading?: boolean
  /** It begins before its work does, and not with its first statement. */
  readonly atOnce?: boolean
}

/** Runs `work` between the steps of the beginning, which are sent with its first statement, and COMMIT; what throws is rolled back. */
export async function runTransaction<T>(
  client: Client,
  statements: NumberedStatements,
  beginning: readonly Step[],
  work: (connection: Connection) => Promise<T>,
  { guard, onBegun = () => {}, reading = false, atOnce = false }: Watch = {},
): Promise<T> {
  const transaction = new Transaction(client, statements, { steps: beginning, onBegun })
  try {
    if (atOnce) await transaction.begin()
    const result = await work(transaction)
    transaction.end()
    guard?.commit()
    if (transaction.begun) {
      // Also where the work went on after it could not begin: outside of a transaction COMMIT would be answered as if nothing were.
      await transaction.begin()
      await commit(client, reading)
    }
    await guard?.end()
    return result
  } catch (error) {
    transaction.end()
    await guard?.end()
    const open = transaction.begun && !client.broken
    if (open && !(await withinLimit(client.execute('ROLLBACK'), rollbackLimitMs))) client.giveUp()
    const translated = translateError(error)
    throw guard ? guard.told(translated) : translated
  }
}

async function commit(client: Client, reading: boolean): Promise<void> {
  // It was not sent, so that nothing was committed.
  if (client.broken) throw lostConnection(undefined)
  let answer: string
  try {
    answer = await client.execute('COMMIT')
  } catch (error) {
    if (reading || (!isLost(error as ServerError) && !saysUnknown(error as ServerError))) throw error
    throw unknownOutcome('the connection was lost while committing', error)
  }
  if (client.unreplicated) throw unknownOutcome('the server did not wait for its replicas')
  if (answer === 'COMMIT') return
  throw new DatabaseError(
    'usage',
    'A statement of this transaction was refused and the work went on, so nothing was committed; put what may fail into a nested transaction.',
  )
}

const unknownOutcome = (reason: string, cause?: unknown): DatabaseError =>
  new DatabaseError('unknown outcome', `PostgreSQL: ${reason}; look whether it was done before doing it again.`, {
    cause: cause === undefined ? undefined : translateError(cause),
  })

// As many rows as a thousandth of a second brings over a local network.
const rowsPerFetch = 500

interface HowItBegins {
  readonly steps: readonly Step[]
  readonly onBegun: () => void
}

class Transaction implements Connection {
  readonly #client: Client
  readonly #statements: NumberedStatements
  readonly #beginning: HowItBegins
  #begun = false
  /** While it begins, other statements wait: without a transaction each of them would be committed by itself. */
  #opening: Promise<unknown> | undefined
  #cursors = 0
  #ended = false

  constructor(client: Client, statements: NumberedStatements, beginning: HowItBegins) {
    this.#client = client
    this.#statements = statements
    this.#beginning = beginning
  }

  /** True once anything was sent. */
  get begun(): boolean {
    return this.#begun
  }

  end(): void {
    this.#ended = true
  }

  /** Begins where it has not yet. @throws why it could not. */
  async begin(): Promise<void> {
    await this.#told(this.#begun ? Promise.resolve(this.#opening) : this.#open())
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return rowsOf(statement, await this.#told(this.#ask(this.#step(statement, parameters))))
  }

  run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    return this.#told(this.#ask(this.#step(statement, parameters)))
  }

  async load({ sql }: LoadStatement, rows: Iterable<readonly Cell[]>): Promise<Written> {
    await this.begin()
    return { changes: await this.#told(this.#client.copy(sql, rows)) }
  }

  async *iterate(asked: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    const cursor = `rows_${++this.#cursors}`
    const { text } = this.#statements.of(asked)
    const statement = { text: `DECLARE ${cursor} NO SCROLL CURSOR FOR ${text}` }
    await this.#told(this.#ask({ statement, parameters }))
    try {
      for (;;) {
        const { rows, fields } = await this.#told(this.#client.query({ text: `FETCH ${rowsPerFetch} FROM ${cursor}` }, []))
        if (asked.known) readByType(rows, fields, asked.known)
        yield* rows
        if (rows.length < rowsPerFetch) return
      }
    } finally {
      // The end of the transaction closes it too; and after an error nothing else is answered.
      if (!this.#ended) await this.#client.execute(`CLOSE ${cursor}`).catch(() => {})
    }
  }

  async execute(sql: string): Promise<void> {
    await this.begin()
    if (altersSession(sql)) this.#client.alter()
    await this.#told(this.#client.execute(sql))
  }

  #step(statement: Statement, parameters: readonly Cell[]): Step {
    return { statement: this.#statements.of(statement, parameters), parameters, asCells: statement.form !== undefined }
  }

  async #ask(step: Step): Promise<Answer> {
    if (step.statement.alters) this.#client.alter()
    if (!this.#begun) return this.#open(step)
    if (this.#opening) await this.#opening
    return this.#client.exchange({ list: [step], done: 0 })
  }

  /** Begins, and has the first statement carried out on the same way. */
  #open(first?: Step): Promise<Answer> {
    this.#begun = true
    const { steps: beginning, onBegun } = this.#beginning
    const steps: Steps = { list: first ? [...beginning, first] : beginning, done: 0 }
    const answer = this.#client.exchange(steps)
    const hasBegun = (): void => {
      this.#opening = undefined
      onBegun()
    }
    const opening = answer.then(hasBegun, (error: unknown) => {
      if (steps.done < beginning.length) throw error
      // What failed was the statement, and not the beginning: the server refuses what follows by itself.
      hasBegun()
    })
    // Who waits for it is told; nobody may.
    opening.catch(() => {})
    this.#opening = opening
    return answer
  }

  async #told<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      throw translateError(error)
    }
  }
}

/** Runs `ask` with a connection for one statement, which is a transaction by itself: nothing begins it, and its answer ends it. */
export async function runSingle<T>(
  client: Client,
  statements: NumberedStatements,
  before: readonly Step[],
  ask: (connection: Connection) => Promise<T>,
): Promise<T> {
  return ask(new Single(client, statements, before))
}

class Single implements Connection {
  readonly #client: Client
  readonly #statements: NumberedStatements
  readonly #before: readonly Step[]
  #asked = false

  constructor(client: Client, statements: NumberedStatements, before: readonly Step[]) {
    this.#client = client
    this.#statements = statements
    this.#before = before
  }

  async all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    return rowsOf(statement, await this.#ask(statement, parameters))
  }

  run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    return this.#ask(statement, parameters)
  }

  iterate(): AsyncIterable<RawRow> {
    throw moreThanOne()
  }

  async execute(): Promise<void> {
    throw moreThanOne()
  }

  async #ask(statement: Statement, parameters: readonly Cell[]): Promise<Answer> {
    if (this.#asked) throw moreThanOne()
    this.#asked = true
    const step = { statement: this.#statements.of(statement, parameters), parameters, asCells: statement.form !== undefined }
    const steps: Steps = { list: [...this.#before, step], done: 0 }
    let answer: Answer
    try {
      answer = await this.#client.exchange(steps)
    } catch (error) {
      // What needs no lock only reads.
      throw this.#before.length > 0 && mayBeDone(error as ServerError, steps)
        ? unknownOutcome('the connection was lost before the statement was answered', error)
        : translateError(error)
    }
    if (this.#client.unreplicated) throw unknownOutcome('the server did not wait for its replicas')
    return answer
  }
}

const moreThanOne = (): DatabaseError => new DatabaseError('usage', 'A statement by itself has nothing beside it.')

/** True where nobody knows whether it was committed. It was not where the server hung up, with a word, before it was carried out. */
function mayBeDone(error: ServerError, { list, done }: Steps): boolean {
  if (saysUnknown(error)) return true
  return isLost(error) && !wasNotSent(error) && !(isSaid(error) && done < list.length)
}

function rowsOf({ known, form }: Statement, { rows, cells, fields }: Answer): RawRow[] {
  if (form) return cells.map((row) => form.make(row) as RawRow)
  if (known) readByType(rows, fields, known)
  return rows
}
