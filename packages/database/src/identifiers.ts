// UUIDs of version 7: ordered by the time they were made, and within one millisecond by the order in this process.
import { randomFillSync } from 'node:crypto'

/** Makes version 7 UUIDs (RFC 9562 §5.7, method 1: a counter in rand_a) from the given clock. */
export function uuidMaker(now: () => Date): () => string {
  let lastMilliseconds = 0
  let count = 0
  const nextRandom = randomEights()
  return () => {
    const milliseconds = Math.max(now().getTime(), lastMilliseconds)
    count = milliseconds === lastMilliseconds ? count + 1 : 0
    // Past 4,096 in one millisecond the clock is taken to be one further on: order matters more than the last digit of time.
    lastMilliseconds = count > 0xfff ? milliseconds + 1 : milliseconds
    if (count > 0xfff) count = 0
    return format(lastMilliseconds, count, nextRandom())
  }
}

/** Eight random bytes at a time, asked of the system in thousands: one call for each costs more than the rest of an identifier. */
function randomEights(): () => Buffer {
  const pool = Buffer.alloc(8 * 1024)
  let next = pool.length
  return () => {
    if (next === pool.length) {
      randomFillSync(pool)
      next = 0
    }
    next += 8
    return pool.subarray(next - 8, next)
  }
}

function format(milliseconds: number, count: number, random: Buffer): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  const counter = (0x7000 | count).toString(16)
  random[0] = (random[0]! & 0x3f) | 0x80
  const tail = random.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`
}
