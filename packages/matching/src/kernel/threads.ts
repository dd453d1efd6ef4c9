/** A run over several threads: one index in memory they share, shares of people taken as they come, the same lists for any number. */
import { Worker } from 'node:worker_threads'
import { mergeTopLists, newTable, putList, type TopTable } from '../top.ts'
import type { PackedWorld } from '../world/world.ts'
import { newSharedArena } from './arena.ts'
import { buildJobIndex, type JobIndex } from './job-index.ts'
import { jobListOf } from './job-lists.ts'
import { ended, type ThreadTask } from './thread-task.ts'
import { type ListLengths, newWorkspace, type Workspace } from './workspace.ts'

export interface ThreadedRun {
  world: PackedWorld
  threads: number
  lists: ListLengths
  /** People in the order they are to be taken in, so many at a time. */
  order: Uint32Array
  slice: number
  rowOf: Uint32Array
  /** The numbers that fill up short lists, from the lowest on. */
  ascendingJobs: Uint32Array
  ascendingPeople: Uint32Array
  onProgress?: ((peopleDone: number) => void | Promise<void>) | undefined
  signal?: AbortSignal | undefined
}

/** The lists of these people, and of all jobs over them. */
export async function matchInThreads(run: ThreadedRun): Promise<{ people: TopTable; jobs: TopTable }> {
  const { arena, memory } = newSharedArena()
  const world = shared(run.world)
  const index = buildJobIndex(world, arena)
  const workspaces = Array.from({ length: run.threads }, () => newWorkspace(world, index, run.lists, arena))
  const people = shared(newTable(run.order.length, run.lists.ofPeople))
  const control = shared(new Int32Array(2))
  const task = {
    world,
    index,
    memory,
    control,
    table: people,
    slice: run.slice,
    order: shared(run.order),
    rowOf: shared(run.rowOf),
    ascendingJobs: shared(run.ascendingJobs),
  }
  await runThreads(
    workspaces.map(({ memory: _own, ...workspace }): ThreadTask => ({ ...task, workspace })),
    run,
    () => Atomics.store(control, ended, 1),
  )
  return { people, jobs: mergedJobs(index, workspaces, run.ascendingPeople) }
}

/** Ends with all threads ended; where one fails, or the run is cancelled, the others are told to stop first. */
async function runThreads(tasks: readonly ThreadTask[], { onProgress, signal }: ThreadedRun, stop: () => void): Promise<void> {
  let done = 0
  let failure: unknown
  const fail = (reason: unknown): void => {
    failure ??= reason ?? new Error('The run was ended.')
    stop()
  }
  // One after the other, so that the listener is never called while it still works.
  let telling = Promise.resolve()
  const tell = (people: number): void => {
    done += people
    const now = done
    telling = telling.then(() => (failure === undefined ? onProgress?.(now) : undefined)).catch(fail)
  }
  const cancel = (): void => fail(signal!.reason)
  if (signal?.aborted === true) cancel()
  else signal?.addEventListener('abort', cancel)
  await Promise.all(tasks.map((task) => runThread(task, tell).catch(fail)))
  await telling
  signal?.removeEventListener('abort', cancel)
  if (failure !== undefined) throw failure
}

function runThread(task: ThreadTask, tell: (people: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task })
    thread.on('message', tell)
    thread.on('error', reject)
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread of matching ended with ${code}.`))))
  })
}

/** Each thread has seen a share of the people, so each job's list is the best of its lists in all threads. */
function mergedJobs(index: JobIndex, workspaces: readonly Workspace[], ascending: Uint32Array): TopTable {
  const { capacity } = workspaces[0]!.ofJobs
  const table = newTable(index.order.length, capacity)
  index.order.forEach((job, position) => {
    const lists = workspaces.map(({ ofJobs }) => jobListOf(ofJobs, position))
    putList(table, job, mergeTopLists(lists, capacity), ascending)
  })
  return table
}

type Numbers = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array

/** The same with every array of numbers in memory that threads share, however deep it stands. */
function shared<Thing>(thing: Thing): Thing {
  if (ArrayBuffer.isView(thing)) {
    const numbers = thing as unknown as Numbers
    if (numbers.buffer instanceof SharedArrayBuffer) return thing
    const buffer = new SharedArrayBuffer(numbers.byteLength)
    const copy = new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(buffer)
    copy.set(numbers)
    return copy as Thing
  }
  if (typeof thing !== 'object' || thing === null || Object.getPrototypeOf(thing) !== Object.prototype) return thing
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, shared(value)])) as Thing
}
