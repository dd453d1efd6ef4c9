/** Rows of points against all classes of the job side, kept for the next person alike; they make a pair a table lookup. */
import { culturePoints } from '../factors/culture.ts'
import { locate, locationPoints } from '../factors/location.ts'
import { diceCredit, trigrams } from '../factors/titles.ts'
import type { PackedWorld } from '../world/world.ts'

/** Bounded: when it is full it starts anew, which costs little because the rows in use come back at once. */
export interface RowCache {
  rows: Map<number, Uint16Array>
  most: number
}

/** Entries all rows of one cache may have together: 16 MB. */
const entriesPerCache = 8_388_608

/** A cache for rows of this length. */
export function newRowCache(rowLength: number): RowCache {
  return { rows: new Map(), most: Math.max(16, Math.floor(entriesPerCache / Math.max(rowLength, 1))) }
}

/** The row of this key, made where it is not there. */
export function rowOf(cache: RowCache, key: number, make: () => Uint16Array): Uint16Array {
  const known = cache.rows.get(key)
  if (known !== undefined) return known
  if (cache.rows.size >= cache.most) cache.rows.clear()
  const row = make()
  cache.rows.set(key, row)
  return row
}

/** Hundredths for a class of people's places against every class of jobs' places. */
export function locationRow({ version, personSide, jobSide }: PackedWorld, placeClass: number): Uint16Array {
  const person = personSide.places.things[placeClass]!
  return Uint16Array.from(jobSide.places.things, (job) => locationPoints(version, person, job, locate(version, person, job)))
}

/** Hundredths for a class of people's preferences against every class of jobs' preferences. */
export function cultureRow({ version, personSide, jobSide }: PackedWorld, preferenceClass: number): Uint16Array {
  const wanted = personSide.preferences.things[preferenceClass]!
  return Uint16Array.from(jobSide.preferences.things, (offered) =>
    culturePoints(version, wanted.length, offered.length, sharedTags(wanted, offered)),
  )
}

/** How many tags two short lists without repeats share. */
export function sharedTags(wanted: readonly string[], offered: readonly string[]): number {
  let shared = 0
  for (const tag of wanted) if (offered.includes(tag)) shared += 1
  return shared
}

/** Credits, 0 to 256, of one title of a person against the first `count` titles of the jobs. */
export function titleRow({ personSide, jobSide }: PackedWorld, personTitle: number, count: number): Uint16Array {
  const { having, sizes } = jobSide.titles
  const own = trigrams(personSide.titles[personTitle]!)
  const row = new Uint16Array(count)
  for (const trigram of own) {
    const titles = having.get(trigram)
    if (titles === undefined) continue
    for (let place = 0; place < titles.length && titles[place]! < count; place += 1) row[titles[place]!]! += 1
  }
  for (let title = 0; title < count; title += 1) {
    if (row[title]! > 0) row[title] = diceCredit(row[title]!, own.size, sizes[title]!)
  }
  return row
}
