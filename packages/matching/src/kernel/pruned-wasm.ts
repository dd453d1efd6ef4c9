/** The pruned kernel in WebAssembly: the same results as pruned.ts, on arrays of one shared memory. */
import { blocksOf, type JobIndex } from './job-index.ts'
import type { GateNumbers } from './pruned.ts'
import { prunedBytes } from './pruned-bytes.ts'
import type { Workspace } from './workspace.ts'

type MatchBlock = (
  first: number,
  end: number,
  starts: number,
  queryLength: number,
  stretchCount: number,
  mostElse: number,
  person: number,
) => void

let compiled: WebAssembly.Module | undefined

/** Readies the kernel for this index and workspace, both of which stand in this memory. What it gives back does as `matchRow`. */
export function wasmMatchRow(
  memory: WebAssembly.Memory,
  index: JobIndex,
  workspace: Workspace,
  numbers: GateNumbers,
): (person: number) => void {
  compiled ??= new WebAssembly.Module(Buffer.from(prunedBytes, 'base64'))
  const { exports } = new WebAssembly.Instance(compiled, { moirai: { memory } })
  const values = { ...addressesOf(index, workspace), ...numbersOf(workspace, numbers) }
  for (const [name, value] of Object.entries(values)) (exports[name] as { value: number }).value = value
  const matchBlock = exports['matchBlock'] as MatchBlock
  const jobs = index.order.length
  const rowBytes = 4 * (index.terms + 1)
  return (person) => {
    if (workspace.queryLength === 0 && numbers.least > 0) return
    const { queryLength, stretchCount, mostElse } = workspace
    for (let block = 0; block < blocksOf(jobs, index.blockSize); block += 1) {
      const first = block * index.blockSize
      const end = Math.min(jobs, first + index.blockSize)
      matchBlock(first, end, index.starts.byteOffset + block * rowBytes, queryLength, stretchCount, mostElse, person)
    }
  }
}

function addressesOf({ postings, classes }: JobIndex, { best, ofJobs, ...workspace }: Workspace): Record<string, number> {
  const arrays = {
    postings,
    classes,
    sums: workspace.sums,
    query: workspace.query,
    experience: workspace.experience,
    salary: workspace.salary,
    location: workspace.location,
    culture: workspace.culture,
    stretches: workspace.stretches,
    bestSize: best.sizes,
    bestTotals: best.totals,
    bestNumbers: best.numbers,
    bestWorst: best.worst,
    jobSizes: ofJobs.sizes,
    jobTotals: ofJobs.totals,
    jobNumbers: ofJobs.numbers,
    jobWorst: ofJobs.worst,
  }
  return Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.byteOffset]))
}

const numbersOf = ({ best, ofJobs }: Workspace, { gate, full, least }: GateNumbers): Record<string, number> => ({
  bestCapacity: best.capacity,
  jobCapacity: ofJobs.capacity,
  jobRoom: ofJobs.room,
  gate,
  full,
  least,
})
