// The pool with connections that are played: order, limits, overflow, and what is dead or half-done.
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Played } from '../test/played-client.ts'
import { Pool, type PoolEvent } from './pool.ts'

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

  it('closes what it opened beyond its size once nobody has used it for ten seconds', async () => {
    const pool = poolOf(2, 3)
    await useAtOnce(pool, 5)
    expect(made).toHaveLength(5)
    await vi.advanceTimersByTimeAsync(6_000)
    // Four are of use meanwhile.
    await useAtOnce(pool, 4)
    expect(pool.statistics).toMatchObject({ open: 5, idle: 5, overflow: 3, opened: 5 })
    await vi.advanceTimersByTimeAsync(4_000)
    expect(pool.statistics).toMatchObject({ open: 4, idle: 4, closed: { overflow: 1 } })
    await vi.advanceTimersByTimeAsync(6_000)
    expect(pool.statistics).toMatchObject({ open: 2, idle: 2, overflow: 0, closed: { overflow: 3 } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(pool.statistics.open).toBe(2)
  })

  it('opens nothing anew while as many as before ask again and again', async () => {
    const pool = poolOf(2, 3)
    for (let round = 0; round < 20; round += 1) await useAtOnce(pool, 5)
    expect(pool.statistics).toMatchObject({ open: 5, opened: 5, closed: { overflow: 0 } })
    await pool.close()
    expect(pool.statistics).toMatchObject({ open: 0, closed: { overflow: 0, shutdown: 5 } })
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

  it('names who holds what, and for how long, where somebody waits in vain', async () => {
    const pool = poolOf(1, 1, 100)
    const hold = gate()
    const names = ['the import', 'a report']
    const holders = names.map((name) => pool.use(() => hold.promise, undefined, { who: () => name }))
    await vi.advanceTimersByTimeAsync(2_900)
    const message = /2 in use, 0 more waiting\. Held by the import for 3\.0 s, a report for 3\.0 s\./
    const waiting = expect(pool.use(numberOf)).rejects.toMatchObject({ message: expect.stringMatching(message) })
    await vi.advanceTimersByTimeAsync(100)
    await waiting
    expect(pool.statistics).toMatchObject({ timeouts: 1, waiting: 0 })
    hold.resolve()
    await Promise.all(holders)
  })

  it('closes a connection that has grown old, when it comes back or before it is handed on; not all at one moment', async () => {
    const chance = vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(1)
    onTestFinished(() => chance.mockRestore())
    const pool = new Pool(connect, { size: 2, overflow: 0, timeoutMs: 1_000, recycleMs: 10_000 })
    await useAtOnce(pool, 2)
    await vi.advanceTimersByTimeAsync(9_000)
    // The second lives a tenth less.
    expect(await pool.use(numberOf)).toBe(1)
    expect(pool.statistics).toMatchObject({ open: 1, closed: { recycled: 1 } })
    await pool.use(() => vi.advanceTimersByTimeAsync(1_000))
    expect(pool.statistics).toMatchObject({ open: 0, closed: { recycled: 2 } })
    expect(made.map(({ told }) => told.at(-1))).toEqual(['end', 'end'])
    expect(await pool.use(numberOf)).toBe(3)
  })

  it('hands a connection that comes back to who waits for one that is being opened', async () => {
    const slow = gate()
    let wait = false
    const pool = new Pool(async () => (wait ? slow.promise.then(connect) : connect()), { size: 2, overflow: 0, timeoutMs: 1_000 })
    const hold = gate()
    const first = pool.use(() => hold.promise)
    await vi.advanceTimersByTimeAsync(0)
    wait = true
    const second = pool.use(numberOf)
    await vi.advanceTimersByTimeAsync(0)
    hold.resolve()
    await first
    expect(await second).toBe(1)
    slow.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(pool.statistics).toMatchObject({ open: 2, idle: 2, inUse: 0 })
  })

  it('refuses one for each connection that cannot be opened, and serves the others with what there is', async () => {
    let failures = 3
    const failing = async () => (failures-- > 0 ? Promise.reject(new Error('refused')) : connect())
    const pool = new Pool(failing, { size: 2, overflow: 0, timeoutMs: 1_000 })
    const uses = await Promise.allSettled(Array.from({ length: 10 }, () => pool.use(numberOf)))
    expect(uses.filter(({ status }) => status === 'rejected')).toHaveLength(3)
    expect(pool.statistics).toMatchObject({ failed: 3, inUse: 0, waiting: 0 })
  })

  it('rolls back what comes back with a transaction open, and tells', async () => {
    const events: PoolEvent[] = []
    const pool = new Pool(connect, { size: 1, overflow: 0, timeoutMs: 1_000, onEvent: (event) => events.push(event) })
    await pool.use(async (client) => {
      client.reset = () => Promise.resolve(true)
    })
    expect(pool.statistics).toMatchObject({ leftOpen: 1, idle: 1 })
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'acquired', 'left open'])
  })

  it('outlives a listener that throws, and tells of it', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    onTestFinished(() => warned.mockRestore())
    const onEvent = (): void => {
      throw new Error('no')
    }
    const pool = new Pool(connect, { size: 1, overflow: 0, timeoutMs: 1_000, onEvent })
    expect(await pool.use(numberOf)).toBe(1)
    expect(warned).toHaveBeenCalledWith(new Error('no'))
  })

  it('does not wait for ever for a connection that cannot be reset', async () => {
    const pool = poolOf(1)
    const stuck = pool.use(async (client) => {
      client.reset = () => new Promise(() => {})
    })
    await vi.advanceTimersByTimeAsync(2_000)
    await stuck
    expect(pool.statistics).toMatchObject({ open: 0, closed: { 'reset failed': 1 } })
  })

  it.each(['a place', 'a connection'])('ends the wait for %s when its signal says so, and loses nothing', async (what) => {
    const slow = gate()
    const opening = async () => (what === 'a connection' ? slow.promise.then(connect) : connect())
    const pool = new Pool(opening, { size: 1, overflow: 0, timeoutMs: 1_000 })
    const hold = gate()
    const holder = what === 'a place' ? pool.use(() => hold.promise) : undefined
    const stop = new AbortController()
    const waiting = pool.use(numberOf, undefined, { signal: stop.signal })
    const refused = expect(waiting).rejects.toMatchObject({ kind: 'cancelled', cause: 'enough' })
    await vi.advanceTimersByTimeAsync(0)
    stop.abort('enough')
    await refused
    expect(pool.statistics.waiting).toBe(0)
    slow.resolve()
    hold.resolve()
    await holder
    expect(await pool.use(numberOf)).toBe(1)
  })

  it('breaks off what is not done in time where it is to close by force', async () => {
    const pool = poolOf(1, 0, 10_000)
    const hold = gate()
    const holder = pool.use(async (client) => {
      await hold.promise
      return client.told.at(-1)
    })
    const closing = pool.close(100, true)
    await vi.advanceTimersByTimeAsync(100)
    await closing
    hold.resolve()
    expect(await holder).toBe('destroy')
    await expect(pool.use(numberOf)).rejects.toMatchObject({ kind: 'usage' })
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
