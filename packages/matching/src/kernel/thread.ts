/** A thread that matches shares of the people for threads.ts, until none is left or the run is ended. */
import { parentPort, workerData } from 'node:worker_threads'
import { putList } from '../top.ts'
import { gateNumbers } from './pruned.ts'
import { wasmMatchRow } from './pruned-wasm.ts'
import { matchPeople } from './run.ts'
import { ended, nextShare, type ThreadTask } from './thread-task.ts'
import { newPersonMemory, type Workspace } from './workspace.ts'

function work(task: ThreadTask): void {
  const { world, index, order, slice, table, rowOf, ascendingJobs, control } = task
  const workspace: Workspace = { ...task.workspace, memory: newPersonMemory(world, index) }
  const match = wasmMatchRow(task.memory, index, workspace, gateNumbers(world.version.rules.gate))
  for (;;) {
    const from = Atomics.add(control, nextShare, 1) * slice
    if (from >= order.length || Atomics.load(control, ended) === 1) return
    const some = order.subarray(from, from + slice)
    matchPeople(world, index, workspace, match, some, (person, list) => putList(table, rowOf[person]!, list, ascendingJobs))
    parentPort!.postMessage(some.length, [])
  }
}

work(workerData as ThreadTask)
