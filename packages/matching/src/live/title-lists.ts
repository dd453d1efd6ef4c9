/** Who has a title, found by the trigrams it shares with another one. */
import { diceCredit, trigrams } from '../factors/titles.ts'
import { append, type Growing, newGrowing } from '../world/growing.ts'

/** Titles by their number among all titles of a side; only those that somebody of this list has, or had. */
export interface TitleLists {
  having: Map<string, number[]>
  sizes: Map<number, number>
  holders: Map<number, Growing<Uint32Array>>
}

export const newTitleLists = (): TitleLists => ({ having: new Map(), sizes: new Map(), holders: new Map() })

/** Notes that the one in this slot has this normalised title. */
export function addHolder({ having, sizes, holders }: TitleLists, title: number, text: string, slot: number): void {
  let list = holders.get(title)
  if (list === undefined) {
    list = newGrowing(Uint32Array)
    holders.set(title, list)
    const own = trigrams(text)
    sizes.set(title, own.size)
    for (const trigram of own) {
      const titles = having.get(trigram)
      if (titles === undefined) having.set(trigram, [title])
      else titles.push(title)
    }
  }
  append(list, slot)
}

export interface CreditedTitle {
  title: number
  /** 1 to 256. */
  credit: number
}

/** The titles with anything in common with one of these, each with its best credit, best first; `count` is of all titles of the side. */
export function creditTitles({ having, sizes }: TitleLists, texts: readonly string[], count: number): CreditedTitle[] {
  if (having.size === 0) return []
  const best = new Map<number, number>()
  for (const text of texts) {
    const own = trigrams(text)
    const shared = new Uint16Array(count)
    const seen: number[] = []
    for (const trigram of own) {
      for (const title of having.get(trigram) ?? []) {
        if (shared[title] === 0) seen.push(title)
        shared[title]! += 1
      }
    }
    for (const title of seen) {
      const credit = diceCredit(shared[title]!, own.size, sizes.get(title)!)
      if (credit > (best.get(title) ?? 0)) best.set(title, credit)
    }
  }
  return Array.from(best, ([title, credit]) => ({ title, credit })).toSorted((a, b) => b.credit - a.credit)
}
