// Looks up the hand-made list of large cities: by name and country, or by name alone where only one country has it.

import { foldName } from './fold-name.ts'
import { LARGE_CITY_NAMES } from './large-city-names.ts'

/** A listed city. `name` is GeoNames' spelling; `region` is given where the country has several places of the name. */
export interface LargeCity {
  name: string
  country: string
  region: string | null
  /** Rough (0.1°), given where the region does not tell the places of this name apart. */
  near: { latitude: number; longitude: number } | null
}

let names: Map<string, LargeCity[]> | undefined

function readList(): Map<string, LargeCity[]> {
  const byName = new Map<string, LargeCity[]>()
  for (const [country, line] of Object.entries(LARGE_CITY_NAMES)) {
    for (const entry of line.split(', ')) {
      const [first = '', ...others] = entry.split(' = ')
      // A blank around the slash is part of the name: 'Donostia / San Sebastián'.
      const [where = '', point] = first.split('@')
      const [name = '', region = null] = where.split(/(?<! )\/(?! )/)
      const [latitude = 0, longitude = 0] = point?.split(',').map(Number) ?? []
      const city = { name, country, region, near: point === undefined ? null : { latitude, longitude } }
      for (const spelling of [name, ...others]) {
        const key = foldName(spelling)
        const listed = byName.get(key)
        if (listed === undefined) byName.set(key, [city])
        else if (!listed.includes(city)) listed.push(city)
      }
    }
  }
  return byName
}

/** The listed city of this name in this country, or, without a country, the only one of this name; else null. */
export function findLargeCity(name: string, country: string | null): LargeCity | null {
  names ??= readList()
  const listed = names.get(foldName(name)) ?? []
  if (country !== null) return listed.find((city) => city.country === country) ?? null
  return listed.length === 1 ? (listed[0] ?? null) : null
}

/** The whole list, for checking it against the gazetteer. */
export function listLargeCities(): LargeCity[] {
  names ??= readList()
  return [...new Set([...names.values()].flat())]
}
