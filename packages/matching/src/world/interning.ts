/** Small numbers for things that repeat, and lists of lists packed into typed arrays. */
import { append, finished, type Growing, growingFrom, newGrowing } from './growing.ts'

/** The number of this key, a new one if it was not seen before. */
export function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** Things that repeat, each kept once; `index` says which of them each owner has. */
export interface Classes<Thing> {
  things: Thing[]
  index: Uint32Array
}

/** Classes while owners are still being added. */
export interface GrowingClasses<Thing> {
  numbers: Map<string, number>
  things: Thing[]
  index: Growing<Uint32Array>
}

export function newClasses<Thing>(): GrowingClasses<Thing> {
  return { numbers: new Map(), things: [], index: newGrowing(Uint32Array) }
}

/** Finished classes, so that more owners may be added. */
export function classesFrom<Thing>({ things, index }: Classes<Thing>): GrowingClasses<Thing> {
  const numbers = new Map(things.map((thing, number) => [JSON.stringify(thing), number]))
  return { numbers, things: [...things], index: growingFrom(index) }
}

/** Gives the next owner this thing; equal things, by their JSON text, are kept once. */
export function addToClasses<Thing>(classes: GrowingClasses<Thing>, thing: Thing): void {
  const number = numberOf(classes.numbers, JSON.stringify(thing))
  if (number === classes.things.length) classes.things.push(thing)
  append(classes.index, number)
}

export function finishedClasses<Thing>({ things, index }: GrowingClasses<Thing>): Classes<Thing> {
  return { things, index: finished(index) }
}

/** The things of all owners, equal ones kept once. */
export function classesOf<Owner, Thing>(owners: readonly Owner[], thingOf: (owner: Owner) => Thing): Classes<Thing> {
  const classes = newClasses<Thing>()
  for (const owner of owners) addToClasses(classes, thingOf(owner))
  return finishedClasses(classes)
}

/** Where each owner's entries begin: entries of owner i stand from starts[i] to starts[i + 1]. */
export function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, position) => {
    starts[position + 1] = starts[position]! + length
  })
  return starts
}
