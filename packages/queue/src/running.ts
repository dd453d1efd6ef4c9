// One task under way: begun once, ended in one way, whatever its work does.
import { DatabaseError } from '@moirai/database'
import type { TaskRow } from './claim.ts'
import { Hopeless, type AnyTaskDefinition, type TaskWork } from './definition.ts'
import { completeTask, failTask, holdLease, LeaseLost, releaseTask, tellProgress, type Lease } from './lease.ts'
import type { QueueDatabase, QueueSession, TaskProgress } from './tables.ts'

/** `lost`: another worker has it, somebody cancelled it, or its end could not be told and another will take it over. */
export type Ended = 'completed' | 'waiting' | 'parked' | 'cancelled' | 'released' | 'lost'

interface RunningParts {
  /** Undefined where this worker knows no task of that name. */
  readonly definition: AnyTaskDefinition | undefined
  readonly database: QueueDatabase
  readonly now: () => Date
  readonly random: () => number
  readonly describe?: (error: unknown) => string
  /** Tells the end of a task that has no last step of its own. */
  readonly completeSoon: (lease: Lease) => Promise<void>
  readonly onFault: (error: unknown) => void
}

export class RunningTask implements TaskWork<unknown, QueueSession> {
  readonly row: TaskRow
  /** Never rejects. */
  readonly ended: Promise<{ ended: Ended; error?: unknown }>
  readonly #parts: RunningParts
  readonly #controller = new AbortController()
  #why: 'stopping' | 'lost' | undefined
  #completed = false

  constructor(row: TaskRow, parts: RunningParts) {
    this.row = row
    this.#parts = parts
    this.ended = this.#run()
  }

  get id(): string {
    return this.row.id
  }
  get payload(): unknown {
    return this.row.payload
  }
  get attempt(): number {
    return this.row.attempts
  }
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Tells the work to end after its step. */
  stop(why: 'stopping' | 'lost'): void {
    this.#why ??= why
    this.#controller.abort()
  }

  readonly progress = async (progress: TaskProgress): Promise<void> => {
    this.signal.throwIfAborted()
    await this.#change((session) => tellProgress(session, this.row, progress))
  }

  readonly step = async <T>(work: (session: QueueSession) => Promise<T>): Promise<T> => {
    this.signal.throwIfAborted()
    return this.#change(async (session) => {
      await holdLease(session, this.row)
      return work(session)
    })
  }

  readonly complete = async <T>(work: (session: QueueSession) => Promise<T>, result?: unknown): Promise<T> => {
    this.signal.throwIfAborted()
    const given = await this.#change(async (session) => {
      await completeTask(session, this.row, this.#parts.now(), result)
      return work(session)
    })
    this.#completed = true
    return given
  }

  #change<T>(work: (session: QueueSession) => Promise<T>): Promise<T> {
    return this.#parts.database.transaction(work, { beside: true, name: `task ${this.row.name}` })
  }

  async #run(): Promise<{ ended: Ended; error?: unknown }> {
    try {
      await this.#begin()
      if (!this.#completed) await this.#parts.completeSoon(this.row)
      return { ended: 'completed' }
    } catch (error) {
      // What comes after the last step does not undo it.
      if (this.#completed) return { ended: 'completed', error }
      return { ended: await this.#giveUp(error), error }
    }
  }

  async #begin(): Promise<void> {
    const { definition } = this.#parts
    if (!definition) throw new Hopeless(`No worker of this version knows a task called ${this.row.name}.`)
    await definition.begin(this)
  }

  /** Stores what became of it; where even that fails, its lease runs out, and another worker takes it over. */
  async #giveUp(error: unknown): Promise<Ended> {
    if (this.#why === 'lost' || error instanceof LeaseLost) return 'lost'
    const { database, now, random, onFault, describe = describeFailure } = this.#parts
    const { row } = this
    try {
      // Alone, as it looks for another task of the same key before it writes.
      return await database.transaction<Ended>(
        async (session: QueueSession) => {
          if (this.#why === 'stopping') {
            await releaseTask(session, row, now())
            return 'released'
          }
          return failTask(session, row, { message: describe(error), hopeless: error instanceof Hopeless }, now(), random())
        },
        { name: 'end of a task' },
      )
    } catch (failure) {
      if (!(failure instanceof LeaseLost)) onFault(failure)
      return 'lost'
    }
  }
}

/** Errors of others may carry what they were given; so only what cannot is kept. */
function describeFailure(error: unknown): string {
  if (error instanceof Hopeless || error instanceof DatabaseError) return error.message
  return error instanceof Error ? `It failed with an error of the kind ${error.name}.` : 'It failed.'
}
