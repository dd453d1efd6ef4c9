// UUIDs of version 7: ordered by the time they were made, and within one millisecond by the order in this process.
import { randomFillSync } from 'node:crypto'

/** Makes version 7 UUIDs (RFC 9562 §5.7, method 1: a counter in rand_a) from the given clock. */
export function uuidMaker(now: () => Date): () => string {
  let lastMilliseconds = 0
  let count = 0
  let time = ''
  const nextTail = randomTails()
  return () => {
    const milliseconds = Math.max(now().getTime(), lastMilliseconds)
    count = milliseconds === lastMilliseconds ? count + 1 : 0
    // Past 4,096 in one millisecond the clock is taken to be one further on: order matters more than the last digit of time.
    const moment = count > 0xfff ? milliseconds + 1 : milliseconds
    if (count > 0xfff) count = 0
    if (moment !== lastMilliseconds) time = timePart(moment)
    lastMilliseconds = moment
    return `${time}-${(0x7000 | count).toString(16)}-${nextTail()}`
  }
}

const tailBytes = 8
const tailsAtOnce = 512

/** The random part of one after the other, asked of the system and written out in hundreds: each by itself costs more than the rest. */
function randomTails(): () => string {
  const pool = Buffer.alloc(tailBytes * tailsAtOnce)
  let digits = ''
  let next = pool.length
  return () => {
    if (next === pool.length) {
      randomFillSync(pool)
      for (let at = 0; at < pool.length; at += tailBytes) pool[at] = (pool[at]! & 0x3f) | 0x80
      digits = pool.toString('hex')
      next = 0
    }
    const from = next * 2
    next += tailBytes
    return `${digits.slice(from, from + 4)}-${digits.slice(from + 4, from + 2 * tailBytes)}`
  }
}

function timePart(milliseconds: number): string {
  const digits = milliseconds.toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}`
}
