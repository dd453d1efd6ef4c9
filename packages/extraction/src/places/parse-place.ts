// Reads one text that names a place: 'Bennington, NE', 'Bengaluru, Karnataka, India', 'Remote – Germany'.

import { findSettlements } from './coordinates.ts'
import { findCountry } from './country-names.ts'
import { foldName } from './fold-name.ts'
import { findDivisions, findSettlementsByKey } from './gazetteer.ts'
import { findLargeCity } from './large-cities.ts'
import { meansCity, readRegion, readWithin } from './place-localities.ts'
import type { ParsedPlace, PlaceName } from './place-name.ts'
import { chooseReading, isKnownCity, listReadings, listReadingsAfterCity, type Reading } from './place-readings.ts'
import { cleanPlaceText, splitPlace } from './place-text.ts'
import { CODED_COUNTRIES, findListedRegions, normaliseRegion } from './regions.ts'

/** Countries that are one city: the name of the country is the city too. */
const CITY_STATES = new Set(['SG', 'HK', 'MO', 'MC', 'GI', 'VA'])
const AREA = /^(?:greater )?(.+?)(?: (?:(?:bay|metro|metropolitan|city) )?area| metropolitan region)?$/iu

/**
 * What a text says about a place, or null for a street address without a known city, and for a text that names no place we know.
 *
 * The text wins over `countryHint` (a code or a name, say from a separate column): 'Phoenix, AZ' beside 'Sudan' is in the United
 * States. The hint serves where the text is silent: it completes 'Anywhere' and '' (which is null without a hint), a city written
 * alone, and decides between readings of which none is more likely. 'Georgia' alone is the state with the hint US, the country
 * with the hint GE, and null without a hint, as nothing in it can be told apart. 'Washington' alone gives the country only.
 * Never throws; reads at most 200 characters.
 */
export function parsePlace(text: string, countryHint: string | null = null): ParsedPlace | null {
  const hint = countryHint === null ? null : findCountry(countryHint)
  const { text: cleaned, remote } = cleanPlaceText(text)
  const { parts, street } = splitPlace(cleaned)
  const [first, ...others] = parts
  const nowhere = { city: null, region: null, country: hint, remote }
  if (first === undefined) return !street && cleaned === '' && (remote || hint !== null) ? nowhere : null
  const place = others.length === 0 ? readAlone(first, hint) : readParts(parts, hint)
  // Behind a street only a city that is known there counts; all else may be a building or a cut-off name.
  const safe = place !== null && (!street || isKnownWithRegion(place))
  return safe ? { ...place, remote } : remote && !street ? nowhere : null
}

function isKnownWithRegion({ city, region, country }: PlaceName): boolean {
  if (city === null || country === null) return false
  return (region !== null || findLargeCity(city, country) !== null) && isKnownCity(city, country, region)
}

function readAlone(text: string, hint: string | null): PlaceName | null {
  const readings = listReadings(text)
  const large = findLargeCity(text, null)
  if (large !== null && (readings.length === 0 || meansCity(text))) {
    const elsewhere = hint !== null && hint !== large.country && isKnownCity(text, hint, null)
    if (elsewhere) return { city: text, region: null, country: hint }
    return { city: text, region: codedRegion(large.region, large.country), country: large.country }
  }
  if (readings.length > 0) return readAmbiguous(text, readings, hint)
  // 'Greater Boston Area', 'San Francisco Bay Area'
  const [, area = ''] = AREA.exec(text) ?? []
  if (area !== '' && area !== text && findLargeCity(area, null) !== null) return readAlone(area, hint)
  return readUnpunctuated(text) ?? readUnlisted(text, hint)
}

function codedRegion(region: string | null, country: string): string | null {
  return region !== null && CODED_COUNTRIES.includes(country) ? region : null
}

function readAmbiguous(text: string, readings: Reading[], hint: string | null): PlaceName | null {
  const [only] = readings
  const reading = readings.length === 1 ? only : readings.find(({ country }) => country === hint)
  if (reading === undefined) return null
  const { country, region } = reading
  if (region === null) return { city: CITY_STATES.has(country) ? text : null, region, country }
  // 'Washington' and 'Victoria' are a region and, somewhere else, a large city.
  const large = readings.length === 1 ? findLargeCity(text, null) : null
  if (large === null || (large.country === country && large.region === region)) return { city: null, region, country }
  if (large.country === country) return { city: null, region: null, country }
  if (hint === large.country) return { city: text, region: codedRegion(large.region, hint), country: hint }
  return hint === country ? { city: null, region, country } : null
}

/** 'Austin TX', 'New York Ny', 'Paris France': a known city, and behind it a region or country without a comma. */
function readUnpunctuated(text: string): PlaceName | null {
  const words = text.split(' ')
  for (let taken = 1; taken <= 3 && taken < words.length; taken += 1) {
    const city = words.slice(0, -taken).join(' ')
    const tail = words.slice(-taken).join(' ')
    // 'Marlboro me' and 'work in' are no places: a short tail counts as a code in capitals, or behind a large city.
    if (foldName(tail).length <= 3 && tail !== tail.toUpperCase() && findLargeCity(city, null) === null) continue
    const fitting = listReadings(tail).filter(({ country, region }) => isKnownCity(city, country, region))
    const [reading] = fitting
    if (reading !== undefined) return { city, region: reading.region, country: reading.country }
  }
  return null
}

/** A single name that is neither listed nor a coded region or country: what the gazetteer knows of it. */
function readUnlisted(text: string, hint: string | null): PlaceName | null {
  const key = foldName(text)
  if (key.length < 3) return null
  if (hint !== null && isKnownCity(text, hint, null)) return { city: text, region: null, country: hint }
  const countries = new Set(findSettlementsByKey(key).map((settlement) => settlement.country))
  const listed = key.length > 3 ? findListedRegions(text) : []
  const divisions = listed.length > 0 ? listed : findDivisions(normaliseRegion(text, null), null)
  const [division, second] = hint === null ? divisions : divisions.filter(({ country }) => country === hint)
  if (division !== undefined && second === undefined && !countries.has(division.country)) {
    return { city: null, region: division.region, country: division.country }
  }
  const [country] = countries
  if (country === undefined) return null
  if (countries.size === 1) return { city: text, region: null, country }
  return hint === null ? { city: text, region: null, country: null } : null
}

function readParts(parts: string[], hint: string | null): PlaceName | null {
  const last = parts.at(-1) ?? ''
  const before = parts.slice(0, -1)
  if (isSameCountry(before.at(-1) ?? '', last)) {
    return before.length === 1 ? readAlone(before[0] ?? '', hint) : readParts(before, hint)
  }
  const readings = listReadingsAfterCity(last, before[0] ?? '')
  if (readings.length === 0) return readUncoded(before, last, hint)
  const reading = chooseReading(readings, last, before[0] ?? '', hint)
  if (reading === null) return { city: before[0] ?? null, region: null, country: null }
  return readWithin(before, reading)
}

/** 'Myanmar (Burma)', 'England, United Kingdom': the country twice, under two names; not 'Luxembourg, LU'. */
function isSameCountry(name: string, other: string): boolean {
  const country = findCountry(other)
  if (country === null || findCountry(name) !== country || findLargeCity(name, country) !== null) return false
  return foldName(name) !== foldName(other)
}

/** The last part is no country and no coded region: 'Heidelberg, Baden-Württemberg', 'Kreuzberg, Berlin', 'NYC – All Boroughs'. */
function readUncoded(before: string[], last: string, hint: string | null): PlaceName | null {
  const [city = ''] = before
  const divisions = findDivisions(normaliseRegion(last, hint), null).filter(
    (division) => findSettlements(city, division.country, division.region).length > 0,
  )
  const division = divisions.length === 1 ? divisions[0] : divisions.find(({ country }) => country === hint)
  if (division !== undefined) return { city, region: division.region, country: division.country }
  if (hint !== null && isKnownCity(city, hint, null)) return { city, region: readRegion(last, hint), country: hint }
  for (const name of [city, last]) {
    const large = findLargeCity(name, null)
    const place = readUnpunctuated(name) ?? (large === null ? null : readAlone(name, hint))
    // A town known in other countries only contradicts: 'Xyz, Surrey' must not become a city in Canada.
    const towns = name === city ? [] : findSettlementsByKey(foldName(city))
    if (place !== null && (towns.length === 0 || towns.some(({ country }) => country === place.country))) return place
  }
  return null
}
