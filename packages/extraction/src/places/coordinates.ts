// Gives a place its coordinates, or none where the name could mean places far apart.

import { foldName } from './fold-name.ts'
import { findDivisions, findSettlementsByKey, type Settlement } from './gazetteer.ts'
import { findLargeCity } from './large-cities.ts'
import { findSmallPlace } from './small-places.ts'
import { LONGEST_PLACE_TEXT, type PlaceName } from './place-name.ts'
import { CODED_COUNTRIES, normaliseRegion } from './regions.ts'

const EARTH_RADIUS_KILOMETRES = 6371
/** Candidates this near one another are one place for a commuter; the posting rule of the score also starts at 30 km. */
const SAME_PLACE_KILOMETRES = 30

/** WGS 84, degrees. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** Great-circle distance in kilometres, not rounded. */
export function distanceInKilometres(from: Coordinates, to: Coordinates): number {
  const radians = Math.PI / 180
  const latitude = Math.sin(((to.latitude - from.latitude) * radians) / 2)
  const longitude = Math.sin(((to.longitude - from.longitude) * radians) / 2)
  const chord = latitude * latitude + Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * longitude * longitude
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

// Ways in which postings and GeoNames differ about one and the same name. Tried only when the name as written is not found.
// 'City' and 'Township' are not exchanged where they tell places apart: 'Long Island' is not Long Island City, nor is every
// 'Washington Township' near Washington.
function otherSpellings(city: string, country: string): string[] {
  const key = foldName(city)
  const without = key
    .replace(/^(?:city|town|village|borough) of (?:the )?|^(?:greater|metro|downtown|central) /, '')
    .replace(/ (?:town|village|borough|(?:bay |metropolitan |metro )?area|municipality|cdp)$/, '')
  const spellings = [without, key.replace(/ afb$/, ' air force base')]
  if (CODED_COUNTRIES.includes(country)) spellings.push(`${without} township`, `${without} center`, `${without} common`)
  else spellings.push(without.replace(/ city$/, ''), `${without} city`, `${without} town`)
  spellings.push(key.replace(/ (?:upon|on) (?:thames|trent|avon|sea)$| spa$/, ''))
  spellings.push(key.startsWith('the ') ? key.slice(4) : `the ${key}`)
  if (['DE', 'AT', 'CH'].includes(country)) spellings.push(key.replace(/([aou])e/g, '$1'))
  // 'Stuttgart-Vaihingen': the quarter of a large city.
  const [, whole = ''] = /^(.+?)[-–]\p{Lu}\p{Ll}+$/u.exec(city) ?? []
  const large = whole === '' ? null : findLargeCity(whole, country)
  if (large !== null) spellings.push(foldName(large.name))
  return spellings.filter((spelling) => spelling.length > 1 && spelling !== key)
}

function settlementsWithin(key: string, country: string | null, region: string | null): Settlement[] {
  const regionKey = region === null ? null : foldName(region)
  return findSettlementsByKey(key).filter(
    (settlement) =>
      (country === null || settlement.country === country) && (regionKey === null || foldName(settlement.region) === regionKey),
  )
}

/**
 * Settlements of this name in the country and region, trying other spellings where the name as written is unknown there.
 * A region the gazetteer does not know as a first-level division (a county, a metropolitan area) does not narrow the search.
 */
export function findSettlements(city: string, country: string | null, region: string | null): Settlement[] {
  const key = foldName(city)
  const known = region !== null && findDivisions(normaliseRegion(region, country), country).length > 0
  const within = known ? normaliseRegion(region, country) : null
  const large = findLargeCity(city, country)
  const small = country === null ? null : findSmallPlace(city, country, within)
  // The listed name first: 'Querétaro, Mexico' is the city Santiago de Querétaro, not the village called Querétaro in Chiapas.
  const spellings = [...(large === null ? [] : [foldName(large.name)]), key]
  if (small !== null) spellings.unshift(foldName(small))
  if (country !== null) spellings.push(...otherSpellings(city, country))
  for (const spelling of spellings) {
    const found = settlementsWithin(spelling, country, within)
    if (found.length > 0) return found
  }
  return []
}

// The candidate whose farthest fellow is nearest, if all lie together.
function centreOf(candidates: Settlement[]): Settlement | null {
  let centre: Settlement | null = null
  let least = SAME_PLACE_KILOMETRES
  for (const candidate of candidates) {
    const farthest = Math.max(...candidates.map((other) => distanceInKilometres(candidate, other)))
    if (farthest <= least) {
      least = farthest
      centre = candidate
    }
  }
  return centre
}

function chooseSettlement(city: string, candidates: Settlement[], country: string | null): Settlement | null {
  // Beyond this many the name is common and no rule below could tell them apart soberly.
  if (candidates.length === 0 || candidates.length > 300) return null
  const large = findLargeCity(city, country)
  const near = large?.near
  if (large !== null && near) {
    const distance = (candidate: Settlement) => distanceInKilometres(candidate, near)
    const [nearest] = candidates
      .filter((candidate) => distance(candidate) <= SAME_PLACE_KILOMETRES)
      .toSorted((one, other) => distance(one) - distance(other))
    if (nearest !== undefined) return nearest
  }
  const together = centreOf(candidates)
  if (together !== null) return together
  if (large !== null) {
    const listed = candidates.filter(
      (candidate) =>
        candidate.country === large.country &&
        (large.region === null || foldName(candidate.region) === foldName(normaliseRegion(large.region, large.country))),
    )
    if (listed.length > 0) {
      const centre = centreOf(listed) ?? centreOf(seatOf(city, listed))
      if (centre !== null) return centre
    }
  }
  return country === null ? null : centreOf(seatOf(city, candidates))
}

// Of several places of one name in a country, the one whose region is named after it: Utrecht in Utrecht.
function seatOf(city: string, candidates: Settlement[]): Settlement[] {
  return candidates.filter((candidate) => foldName(candidate.region) === foldName(city))
}

/**
 * Coordinates of a place that has a city, or null. The rule, as the gazetteer has no population:
 * 1. candidates bear the name (or another spelling of it, or a listed other name) in the country and region given;
 * 2. if all lie within 30 km of one of them, it is that one;
 * 3. else the one the hand-made list of large cities means ('Portland, US' is Oregon's, 'Paris' alone is France's);
 * 4. else, within a country, the one in the region of the same name;
 * 5. a city unknown in the country takes the place of its region, where the region is named after a listed city ('Shibuya, Tokyo')
 *    or is no region but a town ('Culham, Abingdon');
 * 6. else null rather than a guess.
 * The first call loads the gazetteer; see gazetteer.ts for its cost. Never throws.
 */
export function findCoordinates(place: PlaceName): Coordinates | null {
  const { country, region } = place
  const city = place.city?.slice(0, LONGEST_PLACE_TEXT) ?? ''
  if (city === '') return null
  const key = `${city}\n${region?.slice(0, LONGEST_PLACE_TEXT)}\n${country}`
  const known = knownCoordinates.get(key)
  if (known !== undefined) return known
  const coordinates = searchCoordinates(city, region, country)
  if (knownCoordinates.size >= mostKnown) knownCoordinates.clear()
  knownCoordinates.set(key, coordinates)
  return coordinates
}

// The rows of a file name the same cities again and again: a search took a twentieth of an import's time.
const knownCoordinates = new Map<string, Coordinates | null>()
const mostKnown = 2_000

function searchCoordinates(city: string, region: string | null, country: string | null): Coordinates | null {
  if (foldName(city) === '') return null
  const chosen =
    chooseSettlement(city, findSettlements(city, country, region), country) ??
    // GeoNames may file a large city under another region than the text does.
    (country !== null && region !== null && findLargeCity(city, country)?.region === null
      ? chooseSettlement(city, findSettlements(city, country, null), country)
      : null)
  if (chosen !== null) return { latitude: chosen.latitude, longitude: chosen.longitude }
  if (country === null || region === null || findSettlements(city, country, null).length > 0) return null
  const name = normaliseRegion(region, country)
  const isTown = findDivisions(name, country).length === 0 || findLargeCity(name, country)?.region === null
  return isTown ? findCoordinates({ city: name, region: null, country }) : null
}
