/** The location factor: remote work, distance in kilometres, or else the names of the places. */
import type { JobFacts, PersonFacts, Place, WorkMode } from '../types.ts'
import type { ScoringVersion } from '../version.ts'

/** Where a person is and would work, with names ready for comparison. People alike in it share a row of points. */
export interface PersonPlace {
  place: Place
  preference: PersonFacts['remotePreference']
  willingToMove: boolean
}

export interface JobPlace {
  place: Place
  mode: WorkMode
}

/** What was found out about two places: kilometres (0 or more) or one of the negative values below. */
export type Finding = number
export const sameCity: Finding = -1
export const sameRegion: Finding = -2
export const sameCountry: Finding = -3
export const elsewhere: Finding = -4
export const placeUnknown: Finding = -5
export const workedRemotely: Finding = -6

const nowhere: Place = { city: null, region: null, country: null, latitude: null, longitude: null }

/** The part of a person's facts that the location factor reads. */
export function personPlace({ place, remotePreference, willingToMove }: PersonFacts): PersonPlace {
  return { place: comparable(place), preference: remotePreference, willingToMove }
}

/** The part of a job's facts that the location factor reads; where remote work is done does not matter. */
export function jobPlace({ place, remote }: JobFacts): JobPlace {
  const mode = remote ?? 'onsite'
  return { place: mode === 'remote' ? nowhere : comparable(place), mode }
}

/** Names with NFKC, lower case, single spaces; coordinates only where both are there. */
function comparable({ city, region, country, latitude, longitude }: Place): Place {
  const located = latitude !== null && longitude !== null
  return {
    city: placeName(city),
    region: placeName(region),
    country: placeName(country),
    latitude: located ? latitude : null,
    longitude: located ? longitude : null,
  }
}

function placeName(name: string | null): string | null {
  const plain = name?.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/gu, ' ') ?? ''
  return plain === '' ? null : plain
}

/** What can be said about a person and a job: worked remotely, a distance, the finest name in common, or nothing. */
export function locate(version: ScoringVersion, person: PersonPlace, job: JobPlace): Finding {
  if (job.mode === 'remote') return person.preference === null ? placeUnknown : workedRemotely
  const [one, other] = [person.place, job.place]
  if (one.latitude !== null && one.longitude !== null && other.latitude !== null && other.longitude !== null) {
    const radius = version.rules.location.earthRadius
    return kilometres(radius, one.latitude, one.longitude, other.latitude, other.longitude)
  }
  return compareNames(one, other)
}

/** Whole kilometres between two points in degrees, by the haversine formula. */
export function kilometres(radius: number, latitude: number, longitude: number, toLatitude: number, toLongitude: number): number {
  const degree = Math.PI / 180
  const northward = Math.sin(((toLatitude - latitude) * degree) / 2)
  const eastward = Math.sin(((toLongitude - longitude) * degree) / 2)
  const chord = northward * northward + Math.cos(latitude * degree) * Math.cos(toLatitude * degree) * eastward * eastward
  return Math.round(2 * radius * Math.asin(Math.min(1, Math.sqrt(chord))))
}

/** A name counts as the same only where the levels above it do not contradict: there is a Springfield in many states. */
function compareNames(one: Place, other: Place): Finding {
  const city = agree(one.city, other.city)
  const region = agree(one.region, other.region)
  const country = agree(one.country, other.country)
  if (city === null && region === null && country === null) return placeUnknown
  if (city === true && region !== false && country !== false) return sameCity
  if (region === true && country !== false) return sameRegion
  return country === true ? sameCountry : elsewhere
}

function agree(one: string | null, other: string | null): boolean | null {
  return one === null || other === null ? null : one === other
}

/** Hundredths for a finding about this person and this job. */
export function locationPoints(version: ScoringVersion, person: PersonPlace, job: JobPlace, finding: Finding): number {
  const points = findingPoints(version, person, job, finding)
  return person.willingToMove ? Math.max(points, version.rules.location.willingToMove) : points
}

function findingPoints({ weights, rules }: ScoringVersion, person: PersonPlace, job: JobPlace, finding: Finding): number {
  const { names, remote } = rules.location
  if (finding === placeUnknown) return rules.unknown.location
  if (finding === workedRemotely) return remote[person.preference ?? 'any']
  if (finding === sameCity) return names.city
  if (finding === sameRegion) return names.region
  if (finding === sameCountry) return names.country
  if (finding === elsewhere) return names.elsewhere
  const { full, none } = job.mode === 'hybrid' ? rules.location.hybrid : rules.location.onsite
  if (finding <= full) return weights.location
  if (finding >= none) return 0
  return Math.floor(((none - finding) * weights.location) / (none - full))
}
