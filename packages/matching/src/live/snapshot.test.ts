/** Snapshots: the way there and back, and everything that is refused. */
import { describe, expect, it } from 'vitest'
import { dice, jobOf, personOf } from '../../test/random-facts.ts'
import { packWorld, scoringVersion1 } from '../matching.ts'
import { openLive, packLive, putPerson } from './live.ts'
import { packedByRun } from './packed.ts'
import { decodeSnapshot, encodeSnapshot } from './snapshot.ts'

const stamp = { run: 'r1', version: 'v1', moment: '2026-01-01' }
const beside = { people: [[1, 'id-1', ['German']]], jobs: [] }
const wanted = { run: 'r1', version: 'v1' }

async function liveLists() {
  const random = dice(5)
  const people = Array.from({ length: 30 }, (_, number) => personOf(random, number))
  const jobs = Array.from({ length: 20 }, (_, number) => jobOf(random, number))
  const relations = [{ from: 's1', to: 's2', strength: 0.6 }]
  const world = packWorld({ version: scoringVersion1, relations, people, jobs })
  const live = openLive(await packedByRun(world, relations, { top: 4 }))
  putPerson(live, personOf(random, 3))
  return live
}
const bytes = async () => Buffer.concat(encodeSnapshot({ packed: packLive(await liveLists()), beside }, stamp)!)

describe('a snapshot', () => {
  it('opens as what it was made of', async () => {
    const packed = packLive(await liveLists())
    const read = decodeSnapshot(await bytes(), wanted)
    expect(read).toEqual({ packed, beside, stamp })
    if (!('packed' in read)) throw new Error('It was refused.')
    expect(packLive(openLive(read.packed))).toEqual(packed)
  })

  it('of another run or version is refused', async () => {
    const whole = await bytes()
    expect(decodeSnapshot(whole, { ...wanted, run: 'r2' })).toEqual({ refused: expect.stringContaining('of another run') })
    expect(decodeSnapshot(whole, { ...wanted, version: 'v2' })).toEqual({ refused: expect.stringContaining('another version') })
    const later = Buffer.from(whole)
    later[18]! += 1
    expect(decodeSnapshot(later, wanted)).toEqual({ refused: expect.stringContaining('of another release') })
  })

  it('with any byte changed, missing or added is refused or the same', async () => {
    const whole = await bytes()
    const good = decodeSnapshot(whole, wanted)
    const isRefused = (some: Uint8Array) => 'refused' in decodeSnapshot(some, wanted)
    for (let at = 0; at < whole.length; at += 31) {
      const damaged = Buffer.from(whole)
      damaged[at]! ^= 0x21
      // Only the bytes between two sections carry nothing.
      if (!isRefused(damaged)) expect(decodeSnapshot(damaged, wanted)).toEqual(good)
      expect(isRefused(whole.subarray(0, at))).toBe(true)
    }
    expect(isRefused(whole.subarray(0, -1))).toBe(true)
    expect(isRefused(Buffer.concat([whole, Buffer.from([0])]))).toBe(true)
  })
})
