// Reads what stands before the country or the region of a place: its city and, where it is still unknown, its region.

import { findCountry } from './country-names.ts'
import { foldName } from './fold-name.ts'
import { findDivisions } from './gazetteer.ts'
import { findLargeCity } from './large-cities.ts'
import type { PlaceName } from './place-name.ts'
import { isKnownCity, type Reading } from './place-readings.ts'
import { CODED_COUNTRIES, findRegionCode, normaliseRegion, saysRegion } from './regions.ts'

/** Written as if they were states of the United States; ISO 3166-1 has them as countries. */
const TERRITORIES = new Set(['PR', 'GU', 'VI', 'AS', 'MP'])
/** Regions whose bare name means the city: whoever writes 'New York' alone rarely means Buffalo. */
const CITY_BEFORE_REGION = new Set(['new york', 'washington dc'])

/** Whether this name, also that of a region, means the city when it stands without a region. */
export function meansCity(name: string): boolean {
  return CITY_BEFORE_REGION.has(foldName(name))
}

/** A part read as a region. Where regions are codes, what has none is a town or a remark, and gives at most its own region. */
export function readRegion(text: string, country: string): string | null {
  if (!CODED_COUNTRIES.includes(country)) return normaliseRegion(text, country)
  return findRegionCode(text, country) ?? findLargeCity(text, country)?.region ?? null
}

/**
 * Reads the parts before a country or region as city and region; the small parts between them count only where the first is
 * unknown. `localities` runs from small to large and may be empty.
 */
export function readWithin(localities: string[], { country, region }: Reading): PlaceName {
  const last = localities.at(-1) ?? ''
  if (region === null && country === 'US') {
    const territory = findCountry(last)
    if (territory !== null && TERRITORIES.has(territory)) {
      return readWithin(localities.slice(0, -1), { country: territory, region })
    }
  }
  if (localities.length === 0) return { city: null, region, country }
  if (region === null || region.length > 3) {
    const code = findRegionCode(last, country)
    const isCity = localities.length === 1 && meansCity(last)
    if (code !== null && !isCity) return readWithin(localities.slice(0, -1), { country, region: code })
    // 'Sydney NSW, Australia'
    const [, city = '', state = ''] = /^(.+) (\S+)$/u.exec(last) ?? []
    const spaced = state === state.toUpperCase() ? findRegionCode(state, country) : null
    if (spaced !== null) return readWithin([...localities.slice(0, -1), city], { country, region: spaced })
  }
  if (localities.length === 1) return readSingleLocality(last, country, region)
  if (saysRegion(localities[0] ?? '')) {
    // 'San José Province, Escazu, Costa Rica': the larger comes first.
    return { city: localities[1] ?? null, region: region ?? normaliseRegion(localities[0] ?? '', country), country }
  }
  const within = region ?? readRegion(last, country)
  // 'One Liberty Plaza, New York, NY': a house or quarter we do not know gives way to the town behind it.
  const city =
    localities.length === 2 && region === null ? undefined : localities.find((name) => isKnownCity(name, country, within))
  return { city: city ?? localities[0] ?? null, region: within, country }
}

function readSingleLocality(name: string, country: string, region: string | null): PlaceName {
  if (saysRegion(name) && !isKnownCity(name, country, region)) {
    return { city: null, region: region ?? normaliseRegion(name, country), country }
  }
  if (region === null && findLargeCity(name, country) === null) {
    const [division] = findDivisions(normaliseRegion(name, country), country)
    if (division !== undefined && !isKnownCity(name, country, null)) return { city: null, region: division.region, country }
  }
  return { city: name, region, country }
}
