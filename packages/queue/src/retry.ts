// When a task that failed is tried again: later each time, and not all at the same moment.

const usual = { firstWaitMs: 2_000, longestWaitMs: 3_600_000 }

/**
 * The wait before the next try, in milliseconds: 2 s after the first failure, doubling to an hour, give or take a quarter.
 * @param attempts How often it was begun, 1 or more.
 * @param random From 0 to 1, excluding 1.
 * @param bounds Where other waits than these are wanted.
 */
export function waitAfter(attempts: number, random: number, { firstWaitMs, longestWaitMs } = usual): number {
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 20))
  return Math.round(wait * (0.75 + random / 2))
}
