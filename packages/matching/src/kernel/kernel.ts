/** The kernel: the exact best jobs of people and the exact best people of jobs. */
import { listAt, newTable, putList, type TopTable } from '../top.ts'
import type { TopList } from '../types.ts'
import type { PackedWorld } from '../world/world.ts'
import { buildJobIndex, type JobIndex } from './job-index.ts'
import { newSharedArena, separateArena } from './arena.ts'
import { gateNumbers, matchRow } from './pruned.ts'
import { wasmMatchRow } from './pruned-wasm.ts'
import { checkIndex, checkTop } from './reference.ts'
import { matchInThreads } from './threads.ts'
import { jobTable, matchPeople, type MatchRow, orderPeople } from './run.ts'
import { type ListLengths, newWorkspace, type Workspace } from './workspace.ts'

/** Progress is told about every so many pairs, a fraction of a second. */
const pairsPerSlice = 20_000_000

export type KernelName = 'typescript' | 'wasm'

export interface MatchOptions {
  /** How many entries a list has at most. */
  top: number
  /** Positions of the people to look at, each once; all where it is not given. Lists of jobs from several such shares become one by `mergeTopLists`. */
  people?: readonly number[]
  /** Whether the jobs' lists are wanted too; they are unless it says otherwise. */
  directions?: 'both' | 'people'
  /** Told how many people are done; what it returns is awaited, so it may let other work run. */
  onProgress?: (peopleDone: number) => void | Promise<void>
  /** Which of the two kernels works; else WebAssembly where it can. The results are the same. */
  kernel?: KernelName
  /** How many threads work, by WebAssembly; the results are the same for any number. 0, unless it is given: the thread of the caller works. */
  threads?: number
  /** Ends the run between two slices, with the signal's reason. */
  signal?: AbortSignal
}

export interface Matches {
  /** The best jobs of each person: in the order of `options.people`, or else of all people. */
  people: TopList[]
  /** The best people of each job, of those looked at, in the order of the jobs; none where only people's lists are wanted. */
  jobs: TopList[]
  /** How many pairs were compared. */
  pairs: number
}

/** The same in packed form, for millions of lists. */
export interface MatchTables {
  people: TopTable
  jobs: TopTable
  pairs: number
}

/** Compares every person with every job and keeps the best of both directions, in one pass. */
export async function matchAll(world: PackedWorld, options: MatchOptions): Promise<Matches> {
  const { people, jobs, pairs } = await matchTables(world, options)
  return { people: listsOf(people), jobs: listsOf(jobs), pairs }
}

/** `matchAll` with packed lists. */
export async function matchTables(world: PackedWorld, options: MatchOptions): Promise<MatchTables> {
  const { top, onProgress, signal, directions = 'both' } = options
  checkTop(top)
  const { personSide, jobSide } = world
  const people = chosenPeople(world, options.people)
  const jobs = jobSide.numbers.length
  const lists = { ofPeople: Math.min(top, jobs), ofJobs: directions === 'both' ? Math.min(top, people.length) : 0 }
  const rowOf = new Uint32Array(personSide.numbers.length)
  people.forEach((person, row) => {
    rowOf[person] = row
  })
  const ascendingJobs = jobSide.numbers.toSorted()
  const slice = Math.max(1, Math.floor(pairsPerSlice / Math.max(jobs, 1)))
  const order = orderPeople(world, people)
  const ascendingPeople = people.map((person) => personSide.numbers[person]!).toSorted()
  const pairs = people.length * jobs
  const threads = Math.min(options.threads ?? 0, Math.ceil(order.length / slice))
  if (threads > 0) {
    const run = { world, threads, lists, order, slice, rowOf, ascendingJobs, ascendingPeople, onProgress, signal }
    return { ...(await matchInThreads(run)), pairs }
  }
  const { index, workspace, match } = ready(world, lists, options.kernel)
  const table = newTable(people.length, lists.ofPeople)
  for (let from = 0; from < order.length; from += slice) {
    signal?.throwIfAborted()
    const some = order.subarray(from, from + slice)
    matchPeople(world, index, workspace, match, some, (person, list) => putList(table, rowOf[person]!, list, ascendingJobs))
    await onProgress?.(from + some.length)
  }
  const jobsTable = directions === 'both' ? jobTable(index, workspace, ascendingPeople) : newTable(0, 0)
  return { people: table, jobs: jobsTable, pairs }
}

interface Ready {
  index: JobIndex
  workspace: Workspace
  match: MatchRow
}

/** Index, workspace and kernel. Where no shared memory is to be had, or it is too small, TypeScript works on buffers of its own. */
function ready(world: PackedWorld, lists: ListLengths, kernel: KernelName | undefined): Ready {
  if (kernel === 'typescript') return inTypeScript(world, lists)
  try {
    return inWasm(world, lists)
  } catch (error) {
    if (kernel === 'wasm' || !(error instanceof RangeError)) throw error
    return inTypeScript(world, lists)
  }
}

function inTypeScript(world: PackedWorld, lists: ListLengths): Ready {
  const numbers = gateNumbers(world.version.rules.gate)
  const index = buildJobIndex(world, separateArena)
  const workspace = newWorkspace(world, index, lists)
  return { index, workspace, match: (person) => matchRow(index, workspace, numbers, person) }
}

function inWasm(world: PackedWorld, lists: ListLengths): Ready {
  const { arena, memory } = newSharedArena()
  const index = buildJobIndex(world, arena)
  const workspace = newWorkspace(world, index, lists, arena)
  return { index, workspace, match: wasmMatchRow(memory, index, workspace, gateNumbers(world.version.rules.gate)) }
}

function chosenPeople({ personSide }: PackedWorld, chosen: readonly number[] | undefined): Uint32Array {
  const count = personSide.numbers.length
  if (chosen === undefined) return Uint32Array.from(personSide.numbers.keys())
  for (const person of chosen) checkIndex('person', person, count)
  return Uint32Array.from(chosen)
}

const listsOf = (table: TopTable): TopList[] => Array.from(table.sizes, (_, row) => listAt(table, row))
