// The program in C that stands for the limit: written out, compiled in the same run, and given the same numbers to read.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locate, locationPoints } from '../../packages/matching/src/factors/location.ts'
import type { JobIndex } from '../../packages/matching/src/kernel/job-index.ts'
import { cultureRow } from '../../packages/matching/src/kernel/rows.ts'
import { plainLocation, rankedPlaces } from '../../packages/matching/src/kernel/stretches.ts'
import type { PackedWorld, TopTable } from '../../packages/matching/src/matching.ts'
import type { Directions } from './kernels.ts'

const source = fileURLToPath(new URL('limit.c', import.meta.url))

/** The compiled program, and what compiled it; the reason where it cannot be. */
export function compileLimit(folder: string): { program: string; compiler: string } | { lack: string } {
  const program = join(folder, 'limit')
  const made = spawnSync('cc', ['-O3', '-march=native', '-o', program, source, '-lm'], { encoding: 'utf8' })
  if (made.status !== 0) return { lack: made.error?.message ?? made.stderr.trim() }
  const version = spawnSync('cc', ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0]!
  return { program, compiler: `${version} -O3 -march=native` }
}

/** Writes what the program reads: each array after its length in bytes. */
export function writeWorld(
  file: string,
  world: PackedWorld,
  index: JobIndex,
  order: Uint32Array,
  top: number,
  directions: Directions,
): void {
  const { personSide, jobSide, relations } = world
  const ranked = rankedPlaces(world, index)
  const { things, index: place } = personSide.places
  const texts = things.map((person) => JSON.stringify(person.place))
  const distinct = [...new Set(texts)]
  const plainOf = new Map(distinct.map((text, number) => [text, number]))
  const remoteRank = ranked.remote[0]
  const remotePoints = things.map((person) => {
    const job = remoteRank === undefined ? undefined : ranked.things[remoteRank]!
    return job === undefined ? 0 : locationPoints(world.version, person, job, locate(world.version, person, job))
  })
  const rows = distinct.map((text) => plainLocation(world, ranked, things[texts.indexOf(text)]!.place))
  const cultures = personSide.preferences.things.map((_, number) => cultureRow(world, number))
  const { willingToMove } = world.version.rules.location
  const head = [
    order.length,
    index.order.length,
    world.askedSkills,
    ranked.things.length,
    jobSide.preferences.things.length,
    top,
    directions === 'both' ? 1 : 0,
  ]
  const arrays = [
    Uint32Array.from(head),
    index.starts,
    index.postings,
    index.classes,
    index.runs,
    order,
    personSide.numbers,
    personSide.skillStarts,
    personSide.skills,
    personSide.levels,
    relations.starts,
    relations.skills,
    relations.strengths,
    personSide.yearsTenths,
    personSide.level,
    personSide.wishLow,
    personSide.wishHigh,
    place,
    Uint32Array.from(texts, (text) => plainOf.get(text)!),
    Uint16Array.from(things, (person) => (person.willingToMove ? willingToMove : 0)),
    Uint16Array.from(remotePoints),
    joined(rows),
    Uint8Array.from(ranked.things, ({ mode }) => (mode === 'remote' ? 1 : 0)),
    personSide.preferences.index,
    joined(cultures),
  ]
  writeArrays(file, arrays)
}

function writeArrays(file: string, arrays: readonly ArrayBufferView[]): void {
  const handle = openSync(file, 'w')
  for (const array of arrays) {
    writeSync(handle, Uint32Array.of(array.byteLength))
    // One write takes at most 2 GB, and may take less than it is given.
    for (let from = 0; from < array.byteLength; )
      from += writeSync(handle, Buffer.from(array.buffer, array.byteOffset + from, array.byteLength - from))
  }
  closeSync(handle)
}

function joined(rows: readonly Uint16Array[]): Uint16Array {
  const all = new Uint16Array(rows.reduce((sum, row) => sum + row.length, 0))
  let place = 0
  for (const row of rows) {
    all.set(row, place)
    place += row.length
  }
  return all
}

/** Runs the program over a file: CPU seconds of the matching alone, and the digests of the lists it found. */
export function runLimit(program: string, file: string): { seconds: number; digests: string } {
  const run = spawnSync(program, [file], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`The program in C ended with ${run.status ?? run.signal}: ${run.stderr}`)
  const [seconds, ...digests] = run.stdout.trim().split(' ')
  return { seconds: Number(seconds), digests: digests.join(' ') }
}

/** The same digest of lists that we found. */
export function digestOf({ length, sizes, numbers, totals }: TopTable, owners: Uint32Array): number {
  let sum = 0
  sizes.forEach((size, row) => {
    let own = 0
    for (let place = row * length; place < row * length + size; place += 1) {
      own = (Math.imul(own, 31) + numbers[place]!) >>> 0
      own = (Math.imul(own, 31) + totals[place]!) >>> 0
    }
    sum = (sum + Math.imul(own, owners[row]! + 1)) >>> 0
  })
  return sum
}
