// The lock: order, limits, what it tells, how it closes.
import { describe, expect, it, vi } from 'vitest'
import { Lock } from './lock.ts'

describe('Lock', () => {
  it('lets in as many as it has places, and the others in their order', async () => {
    const lock = new Lock(2, 10_000)
    const order: string[] = []
    let inside = 0
    const holders = Array.from({ length: 6 }, (_, place) =>
      lock.hold(async () => {
        inside += 1
        expect(inside).toBeLessThanOrEqual(2)
        order.push(`in ${place}`)
        await new Promise((resolve) => setImmediate(resolve))
        inside -= 1
        return place
      }),
    )
    expect(await Promise.all(holders)).toEqual([0, 1, 2, 3, 4, 5])
    expect(order).toEqual([0, 1, 2, 3, 4, 5].map((place) => `in ${place}`))
  })

  it('gives the place back after an error', async () => {
    const lock = new Lock(1, 10_000)
    await expect(lock.hold(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await lock.hold(async () => 'in')).toBe('in')
  })

  it('sends who waits too long away, with how many hold and wait, and keeps the order of the rest', async () => {
    const lock = new Lock(1, 20)
    const { promise, resolve } = Promise.withResolvers<void>()
    const holder = lock.hold(() => promise)
    const impatient = [lock.hold(async () => 1), lock.hold(async () => 2)]
    const [first, second] = await Promise.allSettled(impatient)
    expect(first).toMatchObject({
      reason: {
        kind: 'timeout',
        message: 'No connection became free within 20 ms: 1 in use, 1 more waiting. Held by somebody for 0.0 s.',
      },
    })
    expect(second).toMatchObject({
      reason: {
        kind: 'timeout',
        message: 'No connection became free within 20 ms: 1 in use, 0 more waiting. Held by somebody for 0.0 s.',
      },
    })
    const patient = lock.hold(async () => 3)
    resolve()
    await holder
    expect(await patient).toBe(3)
    expect(await lock.hold(async () => 4)).toBe(4)
  })

  it('leaves no timer behind for those it has let in or sent away', async () => {
    vi.useFakeTimers()
    try {
      const lock = new Lock(1, 1_000)
      const { promise, resolve } = Promise.withResolvers<void>()
      const holders = [lock.hold(() => promise), lock.hold(async () => {}), lock.hold(async () => {})]
      expect(vi.getTimerCount()).toBe(2)
      resolve()
      await Promise.all(holders)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('refuses newcomers once it closes', async () => {
    const lock = new Lock(2, 1_000)
    await lock.close()
    await lock.close()
    await expect(lock.hold(async () => 1)).rejects.toMatchObject({ kind: 'usage' })
  })
})
