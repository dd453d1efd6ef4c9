/** What threads.ts hands to thread.ts. */
import type { TopTable } from '../top.ts'
import type { PackedWorld } from '../world/world.ts'
import type { JobIndex } from './job-index.ts'
import type { Workspace } from './workspace.ts'

/** What a thread is given; arrays are shared, the rest is a copy. */
export interface ThreadTask {
  world: PackedWorld
  index: JobIndex
  memory: WebAssembly.Memory
  workspace: Omit<Workspace, 'memory'>
  /** People in the order they are taken in, and so many to a share. */
  order: Uint32Array
  slice: number
  /** The row of each person in `table`. */
  rowOf: Uint32Array
  table: TopTable
  ascendingJobs: Uint32Array
  /** The next share, and whether the run is ended. */
  control: Int32Array
}

export const nextShare = 0
export const ended = 1
