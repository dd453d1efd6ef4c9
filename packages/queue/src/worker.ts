// A worker: takes tasks as long as it has hands free, keeps their leases alive, and ends each one way or another.
import { setImmediate } from 'node:timers/promises'
import { claimTasks, takeOver, tellAndClaim, type Claim, type TaskRow } from './claim.ts'
import type { AnyTaskDefinition } from './definition.ts'
import { completeTasks, extendLeases, type Lease } from './lease.ts'
import { RunningTask, type Ended } from './running.ts'
import { runSchedules } from './schedule.ts'
import type { QueueDatabase } from './tables.ts'

export interface WorkerOptions {
  readonly database: QueueDatabase
  /** Every task it can do. Tasks with other names in its queues are parked with that reason. */
  readonly definitions: readonly AnyTaskDefinition[]
  /** Who it is: unique among all processes that ever ran. */
  readonly name: string
  readonly now: () => Date
  /** From 0 to 1, excluding 1. */
  readonly random: () => number
  /** The queues it serves; those of the definitions unless said. */
  readonly queues?: readonly string[]
  /** Tasks at a time; 4 unless said. */
  readonly concurrency?: number
  /** How long it may be silent until others take its tasks over, in milliseconds; 30,000 unless said. It speaks three times in that. */
  readonly leaseMs?: number
  /** Longest time between two looks for tasks, in milliseconds; 1,000 unless said. `wake` looks at once. */
  readonly pollMs?: number
  /** One sentence on what went wrong, without a value of the payload: it is stored. The error's name and kind unless said. */
  readonly describe?: (error: unknown) => string
  /** Told of each end of a task. */
  readonly onEnd?: (task: TaskRow, ended: Ended, error?: unknown) => void
  /** Told where the queue itself could not be reached; the worker goes on trying. */
  readonly onFault?: (error: unknown) => void
}

const defaultLeaseMs = 30_000

/** A task whose work has returned, and who waits until that is told. */
interface Done {
  readonly lease: Lease
  readonly told: PromiseWithResolvers<void>
}

export class Worker {
  readonly #options: WorkerOptions
  readonly #queues: readonly string[]
  readonly #concurrency: number
  readonly #leaseMs: number
  readonly #running = new Map<string, RunningTask>()
  /** Done, and not told yet: told together, with the next look for tasks. */
  readonly #done: Done[] = []
  #stopping = false
  #loop: Promise<void> | undefined
  #heart: NodeJS.Timeout | undefined
  #wake: () => void = () => {}
  #woken = false
  #nextLookFurther = 0

  constructor(options: WorkerOptions) {
    this.#options = options
    this.#queues = options.queues ?? [...new Set(options.definitions.map(({ queue }) => queue))]
    this.#concurrency = options.concurrency ?? 4
    this.#leaseMs = options.leaseMs ?? defaultLeaseMs
  }

  start(): void {
    if (this.#loop) return
    this.#heart = setInterval(() => void this.#beat(), this.#leaseMs / 3)
    this.#loop = this.#work()
  }

  /** There may be something to do: looks at once. */
  wake(): void {
    this.#woken = true
    this.#wake()
  }

  /**
   * Takes nothing any more and waits for what runs; what has not ended in `patienceMs` is told to stop, and is given back.
   * The worker cannot be started again.
   */
  async stop(patienceMs = 0): Promise<void> {
    this.#stopping = true
    this.wake()
    const patience = setTimeout(() => this.#stopRunning(), patienceMs)
    await this.#loop
    clearTimeout(patience)
    clearInterval(this.#heart)
  }

  /** The tasks it runs at the moment. */
  get running(): readonly TaskRow[] {
    return [...this.#running.values()].map(({ row }) => row)
  }

  #stopRunning(): void {
    for (const task of this.#running.values()) task.stop('stopping')
  }

  async #work(): Promise<void> {
    while (!this.#stopping || this.#running.size > 0) {
      const taken = await this.#look().catch((error: unknown) => {
        this.#options.onFault?.(error)
        return undefined
      })
      for (const row of taken ?? []) this.#begin(row)
      const idle = taken?.length === 0 && this.#done.length === 0
      // What ends in the meantime is told with the next look.
      if (taken === undefined || idle) await this.#pause()
      else await setImmediate()
    }
  }

  /** Tells what is done and takes as much as there are hands free for: side by side where each is one statement, else together. */
  async #look(): Promise<TaskRow[]> {
    const done = this.#done.splice(0)
    const free = this.#stopping ? 0 : this.#concurrency - this.#running.size + done.length
    if (free <= 0 && done.length === 0) return []
    const { database, now, name: worker } = this.#options
    const claim: Claim = { queues: this.#queues, worker, limit: free, leaseMs: this.#leaseMs, now: now() }
    const leases = done.map(({ lease }) => lease)
    if (database.can.takeAtOnce) {
      const telling = this.#telling(done, () => completeTasks(database.beside, worker, leases, claim.now))
      const [told, taken] = await Promise.allSettled([telling, this.#claim(claim, (rest) => claimTasks(database, rest))])
      if (taken.status === 'rejected') throw taken.reason
      if (told.status === 'rejected') {
        // What was taken is begun all the same; with nothing to begin there is time until the next try.
        if (taken.value.length === 0) throw told.reason
        this.#options.onFault?.(told.reason)
      }
      return taken.value
    }
    return this.#telling(done, () => this.#claim(claim, (rest) => tellAndClaim(database, rest, leases)))
  }

  /** What others left or the clock brought, as far as it is time to look for that, and then what waits. */
  async #claim(claim: Claim, take: (rest: Claim) => Promise<TaskRow[]>): Promise<TaskRow[]> {
    const orphans = claim.limit > 0 ? await this.#lookFurther(claim) : []
    return [...orphans, ...(await take({ ...claim, limit: claim.limit - orphans.length }))]
  }

  /** Runs what tells that these are done, and lets those know who wait for it. */
  async #telling<T>(done: readonly Done[], tell: () => Promise<T>): Promise<T> {
    try {
      const answer = await tell()
      for (const { told } of done) told.resolve()
      return answer
    } catch (error) {
      // It is done all the same, and told when the queue can be reached again; unless nobody waits for that any more.
      if (this.#stopping) for (const { told } of done) told.reject(error)
      else this.#done.unshift(...done)
      throw error
    }
  }

  /** Now and then: what has come due by the clock, and what workers left that are gone. */
  async #lookFurther(claim: Claim): Promise<TaskRow[]> {
    if (performance.now() < this.#nextLookFurther) return []
    this.#nextLookFurther = performance.now() + this.#leaseMs / 6
    const { database } = this.#options
    await runSchedules(database, this.#queues, claim.now)
    return takeOver(database, claim)
  }

  #begin(row: TaskRow): void {
    const { definitions, database, now, random, describe, onEnd, onFault = () => {} } = this.#options
    const task = new RunningTask(row, {
      definition: definitions.find(({ name }) => name === row.name),
      database,
      now,
      random,
      ...(describe ? { describe } : {}),
      completeSoon: (lease) => this.#completeSoon(lease),
      onFault,
    })
    this.#running.set(row.id, task)
    void task.ended.then(({ ended, error }) => {
      this.#running.delete(row.id)
      onEnd?.(row, ended, error)
      this.wake()
    })
  }

  #completeSoon(lease: Lease): Promise<void> {
    const told = Promise.withResolvers<void>()
    this.#done.push({ lease, told })
    this.wake()
    return told.promise
  }

  /** Says that it is alive, and hears which tasks are no longer its own. */
  async #beat(): Promise<void> {
    const ids = [...this.#running.keys()]
    if (ids.length === 0) return
    const { database, name, now, onFault } = this.#options
    try {
      const until = new Date(now().getTime() + this.#leaseMs)
      const mine = await database.transaction((session) => extendLeases(session, name, ids, until), {
        beside: true,
        name: 'extend leases',
      })
      for (const id of ids) if (!mine.has(id)) this.#running.get(id)?.stop('lost')
    } catch (error) {
      onFault?.(error)
    }
  }

  async #pause(): Promise<void> {
    if (this.#woken) {
      this.#woken = false
      return
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#options.pollMs ?? 1_000)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wake = () => {}
    this.#woken = false
  }
}
