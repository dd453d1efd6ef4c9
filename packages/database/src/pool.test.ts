// The pool with connections that are played: order, limits, overflow, and what is dead or half-done.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pool, type PooledClient } from './pool.ts'

class Played implements PooledClient {
  readonly number: number
  broken = false
  /** How a ping goes: answered, refused, or never. */
  answer: 'yes' | 'no' | 'never' = 'yes'
  readonly told: string[] = []

  constructor(number: number) {
    this.number = number
  }

  async ping(): Promise<void> {
    this.told.push('ping')
    if (this.answer === 'never') await new Promise(() => {})
    if (this.answer === 'no') throw new Error('gone')
  }

  async reset(): Promise<void> {
    this.told.push('reset')
  }

  async end(): Promise<void> {
    this.told.push('end')
  }

  destroy(): void {
    this.told.push('destroy')
  }
}

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

describe('a pool', () => {
  it('opens on demand, hands on the last one used, and resets what comes back', async () => {
    const pool = poolOf(3)
    expect(await pool.use(numberOf)).toBe(1)
    expect(await pool.use(numberOf)).toBe(1)
    expect(made.map(({ told }) => told)).toEqual([['reset', 'reset']])
    expect(pool.statistics).toMatchObject({ open: 1, idle: 1, inUse: 0, waiting: 0, opened: 1 })
  })

  it('closes what it opened beyond its size when it comes back', async () => {
    const pool = poolOf(2, 3)
    await useAtOnce(pool, 5)
    expect(made).toHaveLength(5)
    expect(pool.statistics).toMatchObject({ open: 2, idle: 2, closed: { overflow: 3 } })
  })

  it('serves who waits in order, and never opens more than it may', async () => {
    const pool = poolOf(1, 1)
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        pool.use(async () => {
          order.push(place)
          expect(pool.statistics.inUse).toBeLessThanOrEqual(2)
          await Promise.resolve()
        }),
      ),
    )
    expect(order).toEqual(Array.from({ length: 20 }, (_, place) => place))
    expect(made).toHaveLength(2)
  })

  it('gives up after a finite time, telling how many are in use, and goes on', async () => {
    const pool = poolOf(1, 0, 100)
    const hold = gate()
    const holder = pool.use(() => hold.promise)
    const waiting = expect(pool.use(numberOf)).rejects.toMatchObject({
      kind: 'timeout',
      retryable: true,
      message: 'No connection became free within 100 ms: 1 in use, 0 more waiting. Held by somebody for 0.1 s.',
    })
    await vi.advanceTimersByTimeAsync(100)
    await waiting
    hold.resolve()
    await holder
    expect(await pool.use(numberOf)).toBe(1)
  })

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

  it('does not take back what broke while in use, or cannot be reset', async () => {
    const pool = poolOf(1)
    await expect(
      pool.use(async (client) => {
        client.broken = true
        throw new Error('why')
      }),
    ).rejects.toThrow('why')
    await pool.use(async (client) => {
      client.reset = () => Promise.reject(new Error('no'))
    })
    expect(await pool.use(numberOf)).toBe(3)
    expect(pool.statistics.closed).toMatchObject({ broken: 1, 'reset failed': 1 })
  })

  it('leaves its place to the next one where connecting fails', async () => {
    let fail = true
    const pool = new Pool(async () => (fail ? Promise.reject(new Error('refused')) : connect()), {
      size: 1,
      overflow: 0,
      timeoutMs: 1_000,
    })
    await expect(pool.use(numberOf)).rejects.toThrow('refused')
    fail = false
    expect(await pool.use(numberOf)).toBe(1)
  })

  it('closes after what is under way, refuses who comes later, and can be closed again after a timeout', async () => {
    const pool = poolOf(2, 0, 100)
    const hold = gate()
    const holder = pool.use(() => hold.promise)
    const closing = expect(pool.close()).rejects.toMatchObject({ kind: 'timeout' })
    await expect(pool.use(numberOf)).rejects.toMatchObject({ kind: 'usage', message: 'The database has been closed.' })
    await vi.advanceTimersByTimeAsync(100)
    await closing
    hold.resolve()
    await holder
    await pool.close()
    expect(made[0]!.told.at(-1)).toBe('end')
    expect(pool.statistics).toMatchObject({ open: 0, closed: { shutdown: 1 } })
  })
})
