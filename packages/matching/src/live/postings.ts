/** Who has a term: a packed base that is only read, and beside it what has come since. */
import { append, type Growing, newGrowing } from '../world/growing.ts'

/** Entries of term t stand in the base from starts[t] to starts[t + 1]. Those of who is gone stay until everything is packed anew. */
export interface Postings {
  starts: Uint32Array
  slots: Uint32Array
  /** Beside each slot; empty where nothing is weighed. */
  weights: Uint16Array
  added: Map<number, Added>
}

interface Added {
  slots: Growing<Uint32Array>
  weights: Growing<Uint16Array>
}

/** A stretch of entries of one term. */
export type TakeEntries = (slots: Uint32Array, weights: Uint16Array, from: number, end: number) => void

/** Turns forward lists round: terms of slot s stand from starts[s] to starts[s + 1]. */
export function invert(forward: { starts: Uint32Array; terms: Uint32Array; weights: Uint16Array }): Postings {
  const { terms, weights } = forward
  let most = -1
  for (const term of terms) if (term > most) most = term
  const starts = new Uint32Array(most + 2)
  for (const term of terms) starts[term + 1]! += 1
  for (let term = 0; term <= most; term += 1) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const slots = new Uint32Array(terms.length)
  const inverted = new Uint16Array(weights.length)
  for (let slot = 0; slot + 1 < forward.starts.length; slot += 1) {
    for (let place = forward.starts[slot]!; place < forward.starts[slot + 1]!; place += 1) {
      const at = next[terms[place]!]!
      next[terms[place]!] = at + 1
      slots[at] = slot
      if (weights.length > 0) inverted[at] = weights[place]!
    }
  }
  return { starts, slots, weights: inverted, added: new Map() }
}

export function addPosting({ added }: Postings, term: number, slot: number, weight: number): void {
  let list = added.get(term)
  if (list === undefined) {
    list = { slots: newGrowing(Uint32Array), weights: newGrowing(Uint16Array) }
    added.set(term, list)
  }
  append(list.slots, slot)
  append(list.weights, weight)
}

/** Hands out what the base has of this term, and what was added. */
export function eachPosting({ starts, slots, weights, added }: Postings, term: number, take: TakeEntries): void {
  if (term + 1 < starts.length) take(slots, weights, starts[term]!, starts[term + 1]!)
  const list = added.get(term)
  if (list !== undefined) take(list.slots.entries, list.weights.entries, 0, list.slots.length)
}
