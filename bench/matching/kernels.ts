// The kernels as they are measured: index and workspace ready, then the people of one turn, in CPU time.
import { newSharedArena } from '../../packages/matching/src/kernel/arena.ts'
import { buildJobIndex, type JobIndex } from '../../packages/matching/src/kernel/job-index.ts'
import { emptyLists } from '../../packages/matching/src/kernel/job-lists.ts'
import { gateNumbers, matchRow } from '../../packages/matching/src/kernel/pruned.ts'
import { wasmMatchRow } from '../../packages/matching/src/kernel/pruned-wasm.ts'
import { jobTable, matchPeople, orderPeople } from '../../packages/matching/src/kernel/run.ts'
import { newWorkspace } from '../../packages/matching/src/kernel/workspace.ts'
import type { PackedWorld, TopTable } from '../../packages/matching/src/matching.ts'
import { newTable, putList } from '../../packages/matching/src/top.ts'

export type Directions = 'both' | 'people'

/** What one turn gave. */
export interface Turned {
  cpuSeconds: number
  people: TopTable
  jobs: TopTable
}

export interface Bench {
  world: PackedWorld
  index: JobIndex
  order: Uint32Array
  run(kernel: 'typescript' | 'wasm', directions: Directions, top: number): Turned
}

const nobody = new Uint32Array(0)

/** One index for all kernels, in shared memory; each turn has a workspace of its own, which is not measured. */
export function newBench(world: PackedWorld): Bench {
  const shared = newSharedArena()
  const index = buildJobIndex(world, shared.arena)
  const order = orderPeople(world, Uint32Array.from(world.personSide.numbers.keys()))
  // Each length of lists has two workspaces that are used again and again: with and without lists of the jobs.
  const workspaces = new Map<string, ReturnType<typeof newWorkspace>>()
  const run: Bench['run'] = (kernel, directions, top) => {
    const key = `${directions} ${top}`
    const lists = { ofPeople: top, ofJobs: directions === 'both' ? top : 0 }
    const workspace = workspaces.get(key) ?? newWorkspace(world, index, lists, shared.arena)
    workspaces.set(key, workspace)
    emptyLists(workspace.ofJobs)
    const numbers = gateNumbers(world.version.rules.gate)
    const match =
      kernel === 'wasm'
        ? wasmMatchRow(shared.memory, index, workspace, numbers)
        : (person: number) => matchRow(index, workspace, numbers, person)
    const people = newTable(order.length, top)
    const begun = process.cpuUsage()
    matchPeople(world, index, workspace, match, order, (person, list) => putList(people, person, list, nobody))
    const { user, system } = process.cpuUsage(begun)
    return { cpuSeconds: (user + system) / 1e6, people, jobs: jobTable(index, workspace, nobody) }
  }
  return { world, index, order, run }
}
