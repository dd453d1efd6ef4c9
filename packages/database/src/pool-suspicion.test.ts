// The pool and connections that die, with or without a word: who is asked for a sign of life, and that nothing is lost or leaks.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Played } from '../test/played-client.ts'
import { Pool } from './pool.ts'

let made: Played[]
beforeEach(() => {
  made = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => vi.useRealTimers())

const connect = async (): Promise<Played> => {
  const client = new Played(made.length + 1)
  made.push(client)
  return client
}

const poolOf = (size: number, overflow = 0, timeoutMs = 1_000) => new Pool(connect, { size, overflow, timeoutMs })
const gate = () => Promise.withResolvers<void>()
const numberOf = async (client: Played) => client.number

/** Holds as many connections at once, and gives them all back. */
async function useAtOnce(pool: Pool<Played>, count: number): Promise<void> {
  const hold = gate()
  const uses = Array.from({ length: count }, () => pool.use(() => hold.promise))
  await vi.advanceTimersByTimeAsync(0)
  hold.resolve()
  await Promise.all(uses)
}

/** Uses of every kind side by side, over connections that fail in every way there is; nothing may be lost of either. */
async function roughHandling(seed: number): Promise<void> {
  let state = seed
  // A linear congruence: the same faults for the same seed.
  const chance = (share: number): boolean => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648 < share
  }
  const alive = new Set<Played>()
  const connectRoughly = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (chance(0.1)) throw new Error('refused')
    const client = await connect()
    alive.add(client)
    client.end = async () => void alive.delete(client)
    client.destroy = () => void alive.delete(client)
    client.reset = async () => (chance(0.02) ? Promise.reject(new Error('reset')) : chance(0.02))
    return client
  }
  const pool = new Pool(connectRoughly, { size: 4, overflow: 4, timeoutMs: 200, recycleMs: 2_000 })
  const inUse = new Set<Played>()
  const outcomes = { done: 0, failed: 0, shared: 0 }
  const uses = Array.from({ length: 5_000 }, async (_, place) => {
    await new Promise((resolve) => setTimeout(resolve, Math.floor(place / 3) + (chance(0.05) ? 600 : 0)))
    const stop = new AbortController()
    if (chance(0.05)) setTimeout(() => stop.abort(), 1)
    const using = pool.use(
      async (client) => {
        if (inUse.has(client)) outcomes.shared += 1
        inUse.add(client)
        await new Promise((resolve) => setTimeout(resolve, chance(0.01) ? 100 : 3))
        inUse.delete(client)
        if (chance(0.05)) client.broken = true
        if (chance(0.02)) client.answer = chance(0.5) ? 'never' : 'no'
        if (chance(0.05)) throw new Error('of the work')
      },
      undefined,
      { signal: stop.signal },
    )
    await using.then(
      () => (outcomes.done += 1),
      () => (outcomes.failed += 1),
    )
    expect(pool.statistics.open).toBeLessThanOrEqual(8)
    expect(alive.size).toBeLessThanOrEqual(8)
  })
  const all = Promise.all(uses)
  await vi.advanceTimersByTimeAsync(10_000)
  await all
  const { opened, closed, acquired, ...now } = pool.statistics
  expect(now).toMatchObject({ inUse: 0, waiting: 0 })
  expect(now.idle).toBe(alive.size)
  expect(opened - Object.values(closed).reduce((sum, count) => sum + count)).toBe(now.idle)
  expect([outcomes.done + outcomes.failed, outcomes.shared]).toEqual([5_000, 0])
  expect(acquired).toBeGreaterThan(3_000)
  expect([opened > 100, now.timeouts > 0, now.leftOpen > 0, now.failed > 0]).not.toContain(false)
  await pool.close()
  expect(alive.size).toBe(0)
}

describe('a pool', () => {
  it('asks a connection for a sign of life only after half a second of idleness', async () => {
    const pool = poolOf(1)
    await pool.use(numberOf)
    await vi.advanceTimersByTimeAsync(499)
    await pool.use(numberOf)
    expect(made[0]!.told).not.toContain('ping')
    await vi.advanceTimersByTimeAsync(501)
    await pool.use(numberOf)
    expect(made[0]!.told).toContain('ping')
  })

  it('replaces one that does not answer within 300 ms, without an error', async () => {
    const pool = poolOf(1)
    await pool.use(numberOf)
    made[0]!.answer = 'never'
    await vi.advanceTimersByTimeAsync(501)
    const use = pool.use(numberOf)
    await vi.advanceTimersByTimeAsync(300)
    expect(await use).toBe(2)
    expect(made[0]!.told.at(-1)).toBe('destroy')
    expect(pool.statistics.closed).toMatchObject({ 'no answer': 1 })
  })

  it('suspects all that were idle when one was found dead, however short they were idle', async () => {
    const pool = poolOf(3)
    await useAtOnce(pool, 3)
    for (const client of made) client.answer = 'no'
    // The socket of the last one used was seen to close; the others look alive.
    made[2]!.broken = true
    expect(await pool.use(numberOf)).toBe(4)
    expect(made.slice(0, 3).map(({ told }) => told.at(-1))).toEqual(['destroy', 'destroy', 'destroy'])
    expect(await pool.use(numberOf)).toBe(4)
    expect(made[3]!.told).not.toContain('ping')
  })

  it('asks for no sign of life where that is not wanted, but for once another was found dead', async () => {
    const pool = new Pool(connect, { size: 3, overflow: 0, timeoutMs: 1_000, prePing: false })
    await useAtOnce(pool, 3)
    await vi.advanceTimersByTimeAsync(60_000)
    await useAtOnce(pool, 3)
    expect(pool.statistics.pings).toBe(0)
    // The one given back last is taken first.
    made[0]!.broken = true
    await useAtOnce(pool, 3)
    expect(pool.statistics).toMatchObject({ pings: 2, opened: 4, closed: { broken: 1 } })
  })

  it('asks all others at once when one does not answer: who comes waits for none of them in turn', async () => {
    const pool = poolOf(8)
    await useAtOnce(pool, 8)
    for (const client of made) client.answer = 'never'
    await vi.advanceTimersByTimeAsync(501)
    const served: number[] = []
    const use = pool.use(async ({ number }) => served.push(number))
    await vi.advanceTimersByTimeAsync(300)
    expect(served).toEqual([9])
    await use
    await vi.advanceTimersByTimeAsync(300)
    expect(pool.statistics).toMatchObject({ open: 1, pings: 8, closed: { 'no answer': 8 } })
  })

  it('never opens more than it may while it asks those that are suspect, and keeps those that answer', async () => {
    const pool = poolOf(3)
    await useAtOnce(pool, 3)
    const [slow, slower, silent] = made
    for (const client of [slow!, slower!]) client.ping = () => new Promise((resolve) => setTimeout(resolve, 200))
    // The last one back is asked first.
    silent!.answer = 'never'
    await vi.advanceTimersByTimeAsync(501)
    const hold = gate()
    const first = pool.use(() => hold.promise)
    await vi.advanceTimersByTimeAsync(300)
    const second = pool.use(numberOf)
    await vi.advanceTimersByTimeAsync(100)
    expect(pool.statistics).toMatchObject({ open: 3, inUse: 1, waiting: 1, opened: 4 })
    await vi.advanceTimersByTimeAsync(100)
    expect(await second).toBe(1)
    hold.resolve()
    await first
    expect(pool.statistics).toMatchObject({ open: 3, idle: 3, opened: 4, pings: 3, closed: { 'no answer': 1 } })
  })

  it('opens another as soon as there is room for it, while those that are suspect take their time', async () => {
    const pool = poolOf(2)
    await useAtOnce(pool, 2)
    for (const client of made) client.answer = 'never'
    await vi.advanceTimersByTimeAsync(501)
    const hold = gate()
    const first = pool.use(async (client) => {
      await hold.promise
      client.broken = true
    })
    await vi.advanceTimersByTimeAsync(300)
    const served: number[] = []
    const second = pool.use(async ({ number }) => served.push(number))
    await vi.advanceTimersByTimeAsync(10)
    expect(served).toEqual([])
    hold.resolve()
    await vi.advanceTimersByTimeAsync(10)
    expect(served).toEqual([4])
    await Promise.all([first, second])
  })

  it('loses and leaks nothing over 5,000 uses with random faults, whose seed is the number', async () => {
    for (const seed of [1, 2, 3]) await roughHandling(seed)
  })
})
