// What a task is: its name, its queue, how its payload is read, and the work.
import { defaultQueue } from './enqueue.ts'
import type { QueueSession, TaskProgress } from './tables.ts'

/** What the work of a task is given. */
export interface TaskWork<Payload, S> {
  readonly id: string
  readonly payload: Payload
  /** Which try this is, from 1 on. */
  readonly attempt: number
  /** Aborted when the worker stops, and when the task is no longer this worker's: the work ends after the step under way. */
  readonly signal: AbortSignal
  /** Stores how far it is. @throws when the task is to stop. */
  readonly progress: (progress: TaskProgress) => Promise<void>
  /**
   * A transaction that counts only as long as the task is this worker's: a step of the work, kept exactly once however often the
   * task is begun, if it also stores that the step is done. @throws LeaseLost
   */
  readonly step: <T>(work: (session: S) => Promise<T>) => Promise<T>
  /**
   * The last step: its effect, the end of the task and what came of it are kept together, exactly once. Nothing may follow it.
   * @throws LeaseLost
   */
  readonly complete: <T>(work: (session: S) => Promise<T>, result?: unknown) => Promise<T>
}

export interface TaskDefinition<Payload, S> {
  readonly name: string
  readonly queue: string
  /** Reads what was stored; where it throws, the task is parked. */
  readonly parse: (payload: unknown) => Payload
  /**
   * Does it. Unless it ends by `complete`, it may be done again after it has returned, where the worker dies at that moment;
   * its effects must bear that.
   */
  readonly run: (work: TaskWork<Payload, S>) => Promise<void>
}

/** A definition with the types of its payload and its session forgotten: what a list of them holds. */
export interface AnyTaskDefinition {
  readonly name: string
  readonly queue: string
  /** Reads the payload and does the work. @throws Hopeless where the payload cannot be read. */
  readonly begin: (work: TaskWork<unknown, QueueSession>) => Promise<void>
}

/** @template S The program's own session, which its steps are given. */
export function defineTask<Payload, S extends QueueSession = QueueSession>(
  definition: Omit<TaskDefinition<Payload, S>, 'queue'> & { queue?: string },
): AnyTaskDefinition {
  const { name, queue = defaultQueue, parse, run } = definition
  return {
    name,
    queue,
    begin: async (work) => {
      const payload = readPayload(name, parse, work.payload)
      // The worker has forgotten the type of the session; it is that of the database both were given.
      const { id, attempt, signal, progress, step, complete } = work as unknown as TaskWork<unknown, S>
      await run({ id, payload, attempt, signal, progress, step, complete })
    },
  }
}

function readPayload<Payload>(name: string, parse: (payload: unknown) => Payload, payload: unknown): Payload {
  try {
    return parse(payload)
  } catch (error) {
    throw new Hopeless(`The payload of the task ${name} is not what the task takes.`, { cause: error })
  }
}

/** A failure that trying again cannot mend: the task is parked at once. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless'
}
