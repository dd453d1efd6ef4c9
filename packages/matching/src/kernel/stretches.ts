/** What the places of all jobs are worth to people of one place, and the stretches of jobs that follow from it. */
import { type JobPlace, locate, locationPoints, type PersonPlace } from '../factors/location.ts'
import type { PackedWorld } from '../world/world.ts'
import type { JobIndex } from './job-index.ts'

/** Numbers of one stretch: first position, end, and the most that a place in it is worth. */
export const stretchFields = 3

/** More stretches than this cost more than the closer bound saves. */
export const mostNear = 256
const jobsPerNear = 64

/** Room for the near stretches and those between them. */
export const mostStretches = 2 * mostNear + 2

/** The classes of places by rank, with what a quick look at a distance needs. */
export interface RankedPlaces {
  things: JobPlace[]
  /** The direction of each place from the middle of the earth, three numbers each; NaN where it has no coordinates. */
  directions: Float64Array
  /** By rank: below this product of two directions a place is out of reach. */
  outOfReach: Float64Array
  /** The ranks of remote work. */
  remote: number[]
  /** Room for the pieces of one row, and for how many of them are worth so many hundredths. */
  pieces: Uint32Array
  counts: Uint32Array
}

/** No part gives more hundredths than the whole score has. */
const wholeScore = 10_000

export function rankedPlaces({ jobSide, version }: PackedWorld, index: JobIndex): RankedPlaces {
  const things = Array.from(index.placeOrder, (placeClass) => jobSide.places.things[placeClass]!)
  const { onsite, hybrid, earthRadius } = version.rules.location
  const directions = new Float64Array(3 * things.length)
  things.forEach((thing, rank) => directions.set(directionOf(thing), 3 * rank))
  // A kilometre more than the rounding of distances, and far more than the error of the product.
  const productAt = (kilometres: number): number => Math.cos(Math.min(Math.PI, (kilometres + 1) / earthRadius)) - 1e-9
  return {
    things,
    directions,
    outOfReach: Float64Array.from(things, ({ mode }) => productAt(mode === 'hybrid' ? hybrid.none : onsite.none)),
    remote: [...things.keys()].filter((rank) => things[rank]!.mode === 'remote'),
    pieces: new Uint32Array(stretchFields * things.length),
    counts: new Uint32Array(wholeScore + 1),
  }
}

function directionOf({ place: { latitude, longitude } }: { place: PersonPlace['place'] }): [number, number, number] {
  if (latitude === null || longitude === null) return [Number.NaN, Number.NaN, Number.NaN]
  const degree = Math.PI / 180
  const across = Math.cos(latitude * degree)
  return [across * Math.cos(longitude * degree), across * Math.sin(longitude * degree), Math.sin(latitude * degree)]
}

/** Hundredths by rank for people at this place who would neither move nor have said how they would work. */
export function plainLocation({ version }: PackedWorld, ranked: RankedPlaces, place: PersonPlace['place']): Uint16Array {
  const { things, directions, outOfReach } = ranked
  const person: PersonPlace = { place, preference: null, willingToMove: false }
  const [x, y, z] = directionOf(person)
  // Most places are far away, which is known without the exact distance, and worth the same.
  const farAway = locationPoints(version, person, { place, mode: 'onsite' }, Infinity)
  const location = new Uint16Array(things.length)
  for (let rank = 0; rank < things.length; rank += 1) {
    const at = 3 * rank
    const product = x * directions[at]! + y * directions[at + 1]! + z * directions[at + 2]!
    // Not a number where one has no coordinates, as remote work never has.
    location[rank] = product < outOfReach[rank]! ? farAway : pointsAt(version, person, things[rank]!)
  }
  return location
}

const pointsAt = (version: PackedWorld['version'], person: PersonPlace, job: JobPlace): number =>
  locationPoints(version, person, job, locate(version, person, job))

/** Turns the row of a place into that of these people: remote work by their preference, the others at least what moving gives. */
export function fillLocation(
  { version }: PackedWorld,
  ranked: RankedPlaces,
  person: PersonPlace,
  plain: Uint16Array,
  location: Uint16Array,
): void {
  const least = person.willingToMove ? version.rules.location.willingToMove : 0
  for (let rank = 0; rank < plain.length; rank += 1) location[rank] = plain[rank]! < least ? least : plain[rank]!
  for (const rank of ranked.remote) location[rank] = pointsAt(version, person, ranked.things[rank]!)
}

/**
 * Writes the stretches for these hundredths: first those worth most, then the others that are near, then what lies between
 * them, which is worth no more than a floor common to all of it. Gives back how many there are.
 */
export function fillStretches(
  { runs, order }: JobIndex,
  ranked: RankedPlaces,
  location: Uint16Array,
  stretches: Uint32Array,
): number {
  const { pieces } = ranked
  const end = cutIntoPieces(ranked, location)
  const { floor, most } = floorOf(ranked, end, Math.min(mostNear, Math.floor(order.length / jobsPerNear) + 1))
  let place = 0
  const put = (piece: number, points: number): void => {
    stretches[place] = runs[pieces[piece]!]!
    stretches[place + 1] = runs[pieces[piece + 1]!]!
    stretches[place + 2] = points
    place += stretchFields
  }
  for (const best of [true, false]) {
    for (let piece = 0; piece < end; piece += stretchFields) {
      const points = pieces[piece + 2]!
      if (points > floor && (points === most) === best) put(piece, points)
    }
  }
  const near = place
  for (let piece = 0; piece < end; piece += stretchFields) {
    if (pieces[piece + 2]! > floor) continue
    const follows = place > near && stretches[place - 2] === runs[pieces[piece]!]
    if (follows) stretches[place - 2] = runs[pieces[piece + 1]!]!
    else put(piece, floor)
  }
  return place / stretchFields
}

/** Neighbours worth the same in one piece: first rank, end, points. Gives back where the pieces end, and counts them by points. */
function cutIntoPieces({ pieces, counts }: RankedPlaces, location: Uint16Array): number {
  let place = 0
  let first = 0
  for (let rank = 1; rank <= location.length; rank += 1) {
    const points = location[first]!
    if (rank < location.length && points === location[rank]) continue
    pieces[place] = first
    pieces[place + 1] = rank
    pieces[place + 2] = points
    place += stretchFields
    counts[points]! += 1
    first = rank
  }
  return place
}

/** The least number of points above which there are at most `room` pieces, and the most points of any. Clears the counts. */
function floorOf({ pieces, counts }: RankedPlaces, end: number, room: number): { floor: number; most: number } {
  let most = 0
  let least = Infinity
  for (let piece = 2; piece < end; piece += stretchFields) {
    most = Math.max(most, pieces[piece]!)
    least = Math.min(least, pieces[piece]!)
  }
  let floor = most
  for (let seen = 0; floor > least; floor -= 1) {
    seen += counts[floor]!
    if (seen > room) break
  }
  for (let piece = 2; piece < end; piece += stretchFields) counts[pieces[piece]!] = 0
  return { floor, most }
}
