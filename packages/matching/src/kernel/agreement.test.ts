/** The fast kernels against the one that leaves nothing out, on worlds large enough for their bounds to bite. */
import { describe, expect, it } from 'vitest'
import { matchAll, matchByReference, packWorld, scoringVersion1 } from '../matching.ts'
import { listAt, newTable, putList, type TopTable } from '../top.ts'
import { dice, jobOf, personOf } from '../../test/random-facts.ts'
import type { Relation, TopList } from '../types.ts'
import { newSharedArena } from './arena.ts'
import { buildJobIndex } from './job-index.ts'
import { jobListOf } from './job-lists.ts'
import { gateNumbers, matchRow } from './pruned.ts'
import { wasmMatchRow } from './pruned-wasm.ts'
import { jobTable, matchPeople, orderPeople } from './run.ts'
import { matchInThreads } from './threads.ts'
import { newWorkspace } from './workspace.ts'

/** Numbers run against the order, so that a tie settled by position would show. */
const worldOf = (seed: number, people: number, jobs: number, gate = scoringVersion1.rules.gate) => {
  const random = dice(seed)
  const relations: Relation[] = Array.from({ length: 60 }, () => ({
    from: `s${random.below(60)}`,
    to: `s${random.below(60)}`,
    strength: random.next(),
  }))
  return packWorld({
    version: { ...scoringVersion1, rules: { ...scoringVersion1.rules, gate } },
    relations,
    people: Array.from({ length: people }, (_, index) => personOf(random, 7 * (people - index))),
    jobs: Array.from({ length: jobs }, (_, index) => jobOf(random, 3 * (jobs - index))),
  })
}

const text = (lists: readonly TopList[]): string[] =>
  lists.map(({ numbers, totals }) => Array.from(numbers, (number, place) => `${number}:${totals[place]}`).join(' '))

describe('threads', () => {
  const start = (
    world: ReturnType<typeof worldOf>,
    threads: number,
    more: Partial<Parameters<typeof matchInThreads>[0]> = {},
  ) => {
    const everybody = Uint32Array.from(world.personSide.numbers.keys())
    return matchInThreads({
      world,
      threads,
      lists: { ofPeople: 5, ofJobs: 5 },
      order: orderPeople(world, everybody),
      slice: 50,
      rowOf: everybody,
      ascendingJobs: world.jobSide.numbers.toSorted(),
      ascendingPeople: world.personSide.numbers.toSorted(),
      ...more,
    })
  }
  const rows = (table: TopTable): string[] => text(Array.from(table.sizes, (_, row) => listAt(table, row)))
  const world = worldOf(8, 420, 300)
  const expected = matchByReference(world, 5)

  it.each([1, 2, 3])('give the same lists, %i of them', async (threads) => {
    const told: number[] = []
    const found = await start(world, threads, { onProgress: async (done) => void told.push(done) })
    expect(rows(found.people)).toEqual(text(expected.people))
    expect(rows(found.jobs)).toEqual(text(expected.jobs))
    expect(told).toHaveLength(9)
    expect(told.at(-1)).toBe(420)
  })

  it('are started by a run that asks for them', async () => {
    const found = await matchAll(world, { top: 5, threads: 4 })
    expect(text(found.people)).toEqual(text(expected.people))
    expect(text(found.jobs)).toEqual(text(expected.jobs))
  })

  it('end when they are told to, and when the listener fails', async () => {
    const reason = new Error('Enough.')
    const stopping = new AbortController()
    const onProgress = (): void => stopping.abort(reason)
    await expect(start(world, 2, { onProgress, signal: stopping.signal })).rejects.toBe(reason)
    const failing = (): void => {
      throw reason
    }
    await expect(start(world, 2, { onProgress: failing })).rejects.toBe(reason)
    await expect(start(world, 2, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})

describe.each(['typescript', 'wasm'] as const)('the pruned kernel in %s', (kernel) => {
  it.each([
    [1, 300, 1500, 1800, 20],
    [2, 1500, 300, 1800, 20],
    [3, 400, 400, 0, 7],
    [4, 400, 400, 4500, 3],
    [5, 30, 3000, 1800, 1],
    [6, 25, 15, 1800, 20],
  ])('agrees, world %i: %i people, %i jobs, gate %i, lists of %i', async (seed, people, jobs, gate, top) => {
    const world = worldOf(seed, people, jobs, gate)
    const expected = matchByReference(world, top)
    const both = await matchAll(world, { top, kernel })
    expect(text(both.people)).toEqual(text(expected.people))
    expect(text(both.jobs)).toEqual(text(expected.jobs))
    expect(text((await matchAll(world, { top, kernel, directions: 'people' })).people)).toEqual(text(expected.people))
  })

  it('agrees where the jobs need several blocks', () => {
    const world = worldOf(7, 200, 1000)
    const { arena, memory } = newSharedArena()
    const index = buildJobIndex(world, arena, 301)
    const workspace = newWorkspace(world, index, { ofPeople: 10, ofJobs: 10 }, arena)
    const table = newTable(200, 10)
    const everybody = Uint32Array.from({ length: 200 }, (_, person) => person)
    const inWasm = wasmMatchRow(memory, index, workspace, gateNumbers(1800))
    const match = (number: number): void =>
      kernel === 'wasm' ? inWasm(number) : matchRow(index, workspace, gateNumbers(1800), number)
    const ascending = world.jobSide.numbers.toSorted()
    matchPeople(world, index, workspace, match, orderPeople(world, everybody), (person, list) =>
      putList(table, person, list, ascending),
    )
    const expected = matchByReference(world, 10)
    expect(text(Array.from(everybody, (person) => listAt(table, person)))).toEqual(text(expected.people))
    const jobs = jobTable(index, workspace, world.personSide.numbers.toSorted())
    expect(text(Array.from(jobs.sizes, (_, job) => listAt(jobs, job)))).toEqual(text(expected.jobs))
    expect(jobListOf(workspace.ofJobs, 0).numbers).toHaveLength(10)
  })
})
