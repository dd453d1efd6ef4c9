/** Typed arrays that grow while entries are added, so that a million people need no object each. */

type Numbers = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array

export interface Growing<Entries extends Numbers> {
  entries: Entries
  length: number
}

const firstLength = 64

/** An empty list whose entries are kept as this kind of array keeps them. */
export function newGrowing<Entries extends Numbers>(kind: new (length: number) => Entries): Growing<Entries> {
  return { entries: new kind(firstLength), length: 0 }
}

/** A list that begins with these entries, with some room for more. */
export function growingFrom<Entries extends Numbers>(entries: Entries): Growing<Entries> {
  const room = new (entries.constructor as new (length: number) => Entries)(Math.ceil(entries.length * 1.125) + firstLength)
  room.set(entries)
  return { entries: room, length: entries.length }
}

export function append(list: Growing<Numbers>, entry: number): void {
  if (list.length === list.entries.length) {
    const longer = new (list.entries.constructor as new (length: number) => Numbers)(2 * list.length)
    longer.set(list.entries)
    list.entries = longer
  }
  list.entries[list.length] = entry
  list.length += 1
}

/** The entries by themselves, in an array of their own length. */
export function finished<Entries extends Numbers>({ entries, length }: Growing<Entries>): Entries {
  return entries.slice(0, length) as Entries
}
