// From the times of two contenders to a ratio, and from the ratios of the rounds to a verdict.
import { median, quantile } from './statistics.ts'

export type Verdict = 'yes' | 'no' | 'noisy'

/** How a ratio is spread over the rounds: its median, and the middle half of it. */
export interface Spread {
  readonly ratio: number
  readonly low: number
  readonly high: number
  readonly rounds: number
}

/** The speed of the subject over that of the control, round by round: times of one round stand under the same place. */
export function spreadOf(subject: readonly number[], control: readonly number[]): Spread {
  const rounds = Math.min(subject.length, control.length)
  const ratios = Array.from({ length: rounds }, (_, round) => control[round]! / subject[round]!)
  return { ratio: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75), rounds }
}

// Fewer tell only what is far off.
const enoughRounds = 5
const farOff = 5

/**
 * `yes` where at least three quarters of the rounds reached the target, `no` where at least three quarters fell short of it,
 * `noisy` where the middle half of the rounds lies on both sides: then the run does not tell. Nor do fewer than five rounds,
 * unless they are five times beyond the target.
 */
export function verdictOf({ low, high, rounds }: Pick<Spread, 'low' | 'high' | 'rounds'>, target: number): Verdict {
  const margin = rounds < enoughRounds ? farOff : 1
  if (low >= target * margin) return 'yes'
  return high < target / margin ? 'no' : 'noisy'
}
