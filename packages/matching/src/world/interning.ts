/** Small numbers for things that repeat, and lists of lists packed into typed arrays. */

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

/** Keeps equal things, by their key, once. */
export function classesOf<Owner, Thing>(
  owners: readonly Owner[],
  thingOf: (owner: Owner) => Thing,
  keyOf: (thing: Thing) => string,
): Classes<Thing> {
  const numbers = new Map<string, number>()
  const things: Thing[] = []
  const index = new Uint32Array(owners.length)
  owners.forEach((owner, position) => {
    const thing = thingOf(owner)
    const number = numberOf(numbers, keyOf(thing))
    if (number === things.length) things.push(thing)
    index[position] = number
  })
  return { things, index }
}

/** Where each owner's entries begin: entries of owner i stand from starts[i] to starts[i + 1]. */
export function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, position) => {
    starts[position + 1] = starts[position]! + length
  })
  return starts
}
