// Finds out how a file's bytes stand for characters, and turns them into what the CSV parser reads.
import { isUtf8 } from 'node:buffer'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The encoding `head` proves by its byte order mark, or by the zero bytes only UTF-16 text has; null: UTF-8 or windows-1252. */
export function wideEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  let even = 0
  let odd = 0
  for (let index = 0; index + 1 < head.length; index += 2) {
    if (head[index] === 0) even += 1
    if (head[index + 1] === 0) odd += 1
  }
  // Tables always hold delimiters and line ends, so even Chinese in UTF-16 shows zeros, and all on one side.
  const pairs = Math.floor(head.length / 2)
  if (odd >= 2 && odd > pairs / 50 && even <= odd / 50) return 'utf-16le'
  if (even >= 2 && even > pairs / 50 && odd <= even / 50) return 'utf-16be'
  return null
}

/** The bytes without a byte order mark, UTF-16 as UTF-8; all else as it is: quotes, delimiters and line ends are ASCII in both. */
export async function* asciiCompatible(
  bytes: AsyncIterable<Buffer>,
  wide: 'utf-16le' | 'utf-16be' | null,
): AsyncGenerator<Buffer> {
  if (wide !== null) {
    const decoder = new TextDecoder(wide)
    for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    yield Buffer.from(decoder.decode())
    return
  }
  let start: Buffer | null = Buffer.alloc(0)
  for await (const chunk of bytes) {
    if (start === null) {
      yield chunk
      continue
    }
    start = Buffer.concat([start, chunk])
    if (start.length >= 3) {
      yield withoutMark(start)
      start = null
    }
  }
  if (start !== null) yield start
}

function withoutMark(start: Buffer): Buffer {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? start.subarray(3) : start
}

/** Checks a stream of chunks for being UTF-8, in constant memory. */
export class Utf8Check {
  #open = Buffer.alloc(0)
  #valid = true

  add(chunk: Buffer): void {
    if (!this.#valid) return
    const bytes = this.#open.length === 0 ? chunk : Buffer.concat([this.#open, chunk])
    const end = bytes.length - openSequence(bytes)
    this.#valid = isUtf8(bytes.subarray(0, end))
    this.#open = Buffer.from(bytes.subarray(end))
  }

  /** Whether all that was added is UTF-8, and its last character complete. */
  get holds(): boolean {
    return this.#valid && this.#open.length === 0
  }
}

/** How many of the last bytes begin a character whose end has not come yet: 0–3. */
function openSequence(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

const windows1252 = new TextDecoder('windows-1252')
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Text whose every character is one byte (as `latin1` reads it) in its true encoding. */
export function decodeBytes(text: string, encoding: TextEncoding): string {
  // The control range is what sets the two apart
  if (!/[\u0080-\u00ff]/.test(text)) return text
  return (encoding === 'windows-1252' ? windows1252 : utf8).decode(Buffer.from(text, 'latin1'))
}
