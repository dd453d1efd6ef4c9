/** The exact kernel that looks closely only at pairs that can reach a list. */
import { unitsPerHundredth } from '../gate.ts'
import { offer } from '../top.ts'
import { blocksOf, classFields, type JobIndex, weightBits } from './job-index.ts'
import { addEntry } from './job-lists.ts'
import { stretchFields } from './stretches.ts'
import type { Workspace } from './workspace.ts'

const weightMask = 2 ** weightBits - 1

/** What of a scoring version the kernel needs, and the least sum worth a look: with a gate, no skills mean a total of 0. */
export interface GateNumbers {
  gate: number
  full: number
  least: number
}

export const gateNumbers = (gate: number): GateNumbers => ({ gate, full: gate * unitsPerHundredth, least: gate > 0 ? 1 : 0 })

/**
 * Offers the person of the workspace, who has this number, to every job's list, and every job to theirs. Pairs with a total of
 * 0 may be left out: they fill what is left of a list.
 */
export function matchRow(index: JobIndex, workspace: Workspace, numbers: GateNumbers, person: number): void {
  const jobs = index.order.length
  if (workspace.queryLength === 0 && numbers.least > 0) return
  for (let block = 0; block < blocksOf(jobs, index.blockSize); block += 1) {
    const first = block * index.blockSize
    const end = Math.min(jobs, first + index.blockSize)
    sumSkills(index, workspace, block, end - first)
    for (let stretch = 0; stretch < workspace.stretchCount; stretch += 1) {
      const place = stretch * stretchFields
      const from = Math.max(first, workspace.stretches[place]!)
      const to = Math.min(end, workspace.stretches[place + 1]!)
      const most = workspace.mostElse + workspace.stretches[place + 2]!
      if (from >= to) continue
      if (workspace.ofJobs.capacity === 0) scanForPerson(index, workspace, numbers, first, from, to, most)
      else scanForBoth(index, workspace, numbers, first, from, to, most, person)
    }
  }
}

/** Adds up weight times credit over the postings of the query. */
function sumSkills({ starts, postings, terms }: JobIndex, workspace: Workspace, block: number, count: number): void {
  const { sums, query, queryLength } = workspace
  sums.fill(0, 0, count)
  const row = block * (terms + 1)
  for (let place = 0; place < 2 * queryLength; place += 2) {
    const credit = query[place + 1]!
    const end = starts[row + query[place]! + 1]!
    for (let next = starts[row + query[place]!]!; next < end; next += 1) {
      const posting = postings[next]!
      sums[posting >>> weightBits]! += (posting & weightMask) * credit
    }
  }
}

/** The least skill part with which a total can be reached where the other parts give at most so much; never too high. */
function needed({ gate, full }: GateNumbers, total: number, most: number): number {
  if (total <= 0) return 0
  if (total >= full + most * unitsPerHundredth) return total - most * unitsPerHundredth
  return Math.floor((total * gate) / (gate + most))
}

/** The share of a total that skills must give, in 4096ths, where the other parts give at most so much; never too high. */
const gateShare = ({ gate }: GateNumbers, most: number): number => Math.floor((4096 * gate) / Math.max(1, gate + most))

/** That share of a total, without anything that does not fit 32 bits; never too high. */
const shareOf = (total: number, share: number): number => Math.imul(total >> 8, share) >> 4

/** Total of a candidate; the arguments are places in the sums and in the classes. */
function totalAt({ classes }: JobIndex, workspace: Workspace, { gate, full }: GateNumbers, skill: number, place: number): number {
  const both = classes[place]!
  const rest =
    workspace.experience[both & 0xffff]! +
    workspace.salary[both >>> 16]! +
    workspace.location[classes[place + 1]!]! +
    workspace.culture[classes[place + 2]!]!
  return skill >= full ? skill + rest * unitsPerHundredth : skill + Math.floor((rest * skill) / gate)
}

/** Looks for jobs for the person's own list. The branch is taken once for eight jobs, by the signs of what they have too much. */
function scanForPerson(
  index: JobIndex,
  workspace: Workspace,
  numbers: GateNumbers,
  first: number,
  from: number,
  to: number,
  most: number,
): void {
  const { sums, best } = workspace
  const { classes } = index
  let worst = best.worst[0]!
  let need = Math.max(numbers.least, needed(numbers, worst, most))
  const end = to - first
  for (let place = from - first; place < end; place += 8) {
    const last = place + 8
    if (
      last <= end &&
      ((sums[place]! - need) &
        (sums[place + 1]! - need) &
        (sums[place + 2]! - need) &
        (sums[place + 3]! - need) &
        (sums[place + 4]! - need) &
        (sums[place + 5]! - need) &
        (sums[place + 6]! - need) &
        (sums[place + 7]! - need)) <
        0
    )
      continue
    for (let near = place; near < last && near < end; near += 1) {
      const skill = sums[near]!
      if (skill < need) continue
      const job = classFields * (first + near)
      const total = totalAt(index, workspace, numbers, skill, job)
      if (total < worst) continue
      offer(best, 0, total, classes[job + 3]!)
      worst = best.worst[0]!
      need = Math.max(numbers.least, needed(numbers, worst, most))
    }
  }
}

/** The same for the person's list and the jobs' lists at once: a pair may be of use to either. */
function scanForBoth(
  index: JobIndex,
  workspace: Workspace,
  numbers: GateNumbers,
  first: number,
  from: number,
  to: number,
  most: number,
  person: number,
): void {
  const { sums, best, ofJobs } = workspace
  const { classes } = index
  const { least } = numbers
  const worstOf = ofJobs.worst
  // No job's list is reached without the share of its worst total that the gate leaves to skills, nor without the rest of it.
  const share = gateShare(numbers, most)
  const spare = most * unitsPerHundredth
  let worst = best.worst[0]!
  let need = Math.max(least, needed(numbers, worst, most))
  const end = to - first
  for (let place = from - first; place < end; place += 4) {
    const last = place + 4
    if (last <= end) {
      const [one, two, three, four] = [sums[place]!, sums[place + 1]!, sums[place + 2]!, sums[place + 3]!]
      const at = first + place
      if (
        ((one - need) &
          ((one - shareOf(worstOf[at]!, share)) | (one + spare - worstOf[at]!) | (one - least)) &
          (two - need) &
          ((two - shareOf(worstOf[at + 1]!, share)) | (two + spare - worstOf[at + 1]!) | (two - least)) &
          (three - need) &
          ((three - shareOf(worstOf[at + 2]!, share)) | (three + spare - worstOf[at + 2]!) | (three - least)) &
          (four - need) &
          ((four - shareOf(worstOf[at + 3]!, share)) | (four + spare - worstOf[at + 3]!) | (four - least))) <
        0
      )
        continue
    }
    for (let near = place; near < last && near < end; near += 1) {
      const skill = sums[near]!
      const job = first + near
      const low = skill < least || skill < shareOf(worstOf[job]!, share) || skill + spare < worstOf[job]!
      if (skill < need && low) continue
      const total = totalAt(index, workspace, numbers, skill, classFields * job)
      if (total >= worstOf[job]!) addEntry(ofJobs, job, total, person)
      if (total < worst) continue
      offer(best, 0, total, classes[classFields * job + 3]!)
      worst = best.worst[0]!
      need = Math.max(least, needed(numbers, worst, most))
    }
  }
}
