// Reads the last part of a place as a country or a coded region, in every way it can be read, and chooses among them.

import { findSettlements } from './coordinates.ts'
import { findCountry } from './country-names.ts'
import { foldName } from './fold-name.ts'
import { findLargeCity } from './large-cities.ts'
import { CODED_COUNTRIES, findListedRegions, findRegionCode } from './regions.ts'

/** One way to read a part: as a country (`region` null) or as a region of one. */
export interface Reading {
  country: string
  region: string | null
}

// Parts of the United Kingdom that people write in place of the country.
const NATIONS = new Map(['England', 'Scotland', 'Wales', 'Northern Ireland'].map((name) => [foldName(name), name]))

/** Every reading of a text: 'CA' is California and Canada, 'Georgia' a state and a country, 'WA' two states. */
export function listReadings(text: string): Reading[] {
  const readings: Reading[] = []
  for (const country of CODED_COUNTRIES) {
    const region = findRegionCode(text, country)
    if (region !== null) readings.push({ country, region })
  }
  const country = findCountry(text)
  if (country !== null) readings.push({ country, region: NATIONS.get(foldName(text)) ?? null })
  return readings
}

/** The readings of a part that has a city before it: listed regions of other countries too, as 'PR' in 'Curitiba, PR'. */
export function listReadingsAfterCity(text: string, city: string): Reading[] {
  // A code, and a name that a large city bears too, count only where the city before them is known.
  const uncertain = foldName(text).length <= 3 || findLargeCity(text, null) !== null
  const listed = findListedRegions(text).filter(({ country, region }) => !uncertain || isKnownCity(city, country, region))
  return [...listReadings(text), ...listed]
}

/** Whether the list of large cities or the gazetteer has this city there. The list is asked first: it costs nothing to load. */
export function isKnownCity(city: string, country: string, region: string | null): boolean {
  const large = findLargeCity(city, country)
  if (large !== null && (region === null || large.region === region)) return true
  return findSettlements(city, country, region).length > 0
}

/**
 * The reading that fits the city before it. A single reading stands. Of several, those where the city exists are kept
 * ('Berlin, DE' is Germany, 'Salem, IN' may be both); then the hinted country decides; then, when the text is a code, a state
 * of the United States, of Canada, of Australia, in that order, as that is how codes are mostly used. A name that stays
 * ambiguous ('Xyz, Georgia') gives null. Where no reading knows the city, a hint counts only for these coded regions: a wrong
 * hint 'Sudan' must not turn 'Smalltown, SD' into Africa.
 */
export function chooseReading(readings: Reading[], text: string, city: string, hint: string | null): Reading | null {
  if (readings.length <= 1) return readings[0] ?? null
  const fitting = readings.filter((reading) => isKnownCity(city, reading.country, reading.region))
  if (fitting.length === 1) return fitting[0] ?? null
  const isCode = foldName(text).length <= 3
  const coded = readings.filter(({ country, region }) => region !== null && CODED_COUNTRIES.includes(country))
  const left = fitting.length > 0 ? fitting : isCode && coded.length > 0 ? coded : readings
  return left.find((reading) => reading.country === hint) ?? (isCode ? (left[0] ?? null) : null)
}
