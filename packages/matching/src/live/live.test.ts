/** Live lists against whole runs, and what they refuse. */
import { describe, expect, it } from 'vitest'
import { tryEvents } from '../../test/events.ts'

describe('live lists', () => {
  it.each([1, 2, 3, 4])('are after any events what a whole run makes of them, seed %i', async (seed) => {
    expect(await tryEvents(seed, 200, 20)).toContain('200 events')
  })
})
