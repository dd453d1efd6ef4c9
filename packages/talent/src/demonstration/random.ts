// A small generator of numbers that look random and are the same for the same seed on every machine.

export interface Dice {
  /** 0 ≤ x < 1. */
  next(): number
  /** A whole number from `low` to `high`, both possible. */
  whole(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  chance(share: number): boolean
  /** `count` different items, in the order of the dice. */
  some<T>(items: readonly T[], count: number): T[]
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, quite enough for invented people. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)]!,
    chance: (share) => next() < share,
    some: (items, count) => {
      const left = [...items]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(0, left.length - 1), 1)[0]!)
    },
  }
}
