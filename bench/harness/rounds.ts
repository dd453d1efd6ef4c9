// Interleaved rounds: in each round every contender runs once, in an order in which none always follows the same one.

/** One that takes part in a row: `slot` works for one turn and tells how long one operation took, in microseconds. */
export interface Turn {
  readonly name: string
  slot(): Promise<number>
}

export interface Outcome {
  /** Microseconds an operation, one figure a round, by name. */
  readonly times: ReadonlyMap<string, readonly number[]>
  /** Who failed, and why: it takes no further part in the row. */
  readonly failures: ReadonlyMap<string, string>
}

/**
 * The order of one round among `count` contenders: a balanced square. In `count` rounds each takes every place once; where
 * `count` is even, each also follows every other exactly once, so that what one leaves behind hits all alike.
 */
export function orderOf(round: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => {
    const zigzag = place % 2 === 0 ? place / 2 : count - (place + 1) / 2
    return (zigzag + round) % count
  })
}

export interface RoundsOptions {
  readonly rounds: number
  /** Between two turns: the garbage of one is not collected at the cost of the next. */
  readonly between?: () => void
  /** True where no further round may begin, given how long the last one took; those that were run count. */
  readonly over?: (lastRoundMs: number) => boolean
  /** Who takes so many times as long as the fastest sits out after two rounds: what more would tell is not worth the wait. */
  readonly patience?: number
}

const roundsOfTheSlow = 2

/** Runs the rounds. One that throws is left out from then on, and its reason told. */
export async function runRounds(
  turns: readonly Turn[],
  { rounds, between, over, patience = Infinity }: RoundsOptions,
): Promise<Outcome> {
  const times = new Map<string, number[]>(turns.map(({ name }) => [name, []]))
  const failures = new Map<string, string>()
  const sitsOut = (name: string): boolean => {
    const own = times.get(name)!
    const fastest = Math.min(...[...times.values()].flat())
    return own.length >= roundsOfTheSlow && Math.min(...own) > fastest * patience
  }
  let lastRoundMs = 0
  for (let round = 0; round < rounds; round += 1) {
    if (over?.(lastRoundMs)) break
    const begun = performance.now()
    for (const place of orderOf(round, turns.length)) {
      const turn = turns[place]!
      if (failures.has(turn.name) || sitsOut(turn.name)) continue
      between?.()
      try {
        times.get(turn.name)!.push(await turn.slot())
      } catch (error) {
        failures.set(turn.name, error instanceof Error ? error.message : String(error))
        times.delete(turn.name)
      }
    }
    lastRoundMs = performance.now() - begun
  }
  return { times, failures }
}
