// Where an import's bytes come from, and how they are unpacked within limits that no file, however made, can exceed.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Refusal } from '../../errors.ts'

/** A file to import, as the faces hand it in: opened more than once, each time from its first byte. */
export interface ImportSource {
  /** The name people know the file by; it only appears in sentences, never decides anything. */
  name: string
  open(): AsyncIterable<Uint8Array>
}

/** A source of what is already in memory: texts as UTF-8. */
export function sourceOf(name: string, content: string | Uint8Array): ImportSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    name,
    async *open() {
      yield bytes
    },
  }
}

/** What one import may cost. A file beyond one of these is refused in a sentence that names the limit. */
export interface ImportLimits {
  /** Bytes of the file once unpacked. */
  unpackedBytes: number
  /** Unpacked over packed bytes; deflate ends at 1,032, honest tables stay below 50. */
  packingRatio: number
  /** Below this many unpacked bytes the ratio is not looked at. */
  packingRatioFrom: number
  /** Bytes of one row. */
  rowBytes: number
  columns: number
  /** Characters of a column's name. */
  columnName: number
}

export const importLimits: ImportLimits = {
  unpackedBytes: 4 * 1024 ** 3,
  packingRatio: 200,
  packingRatioFrom: 64 * 1024 ** 2,
  rowBytes: 1024 ** 2,
  columns: 500,
  columnName: 255,
}

/**
 * The bytes of a source, gunzipped when they begin as gzip does, whatever the name says.
 * Throws a {@link Refusal} beyond the limits, and for a packed file that is damaged.
 */
export async function* unpack(source: ImportSource, limits: ImportLimits = importLimits): AsyncGenerator<Buffer> {
  const packed = { bytes: 0 }
  const { head, all } = await peek(counted(source.open(), packed), 2)
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  let unpacked = 0
  for await (const chunk of isGzip ? gunzip(all, source.name) : all) {
    unpacked += chunk.length
    if (unpacked > limits.unpackedBytes) {
      throw new Refusal(
        'limited',
        `${source.name} holds more than ${readableBytes(limits.unpackedBytes)}${isGzip ? ' once unpacked' : ''}: split it into smaller files and import them one after the other.`,
      )
    }
    if (isGzip && unpacked > limits.packingRatioFrom && unpacked > packed.bytes * limits.packingRatio) {
      throw new Refusal(
        'limited',
        `${source.name} unpacks to more than ${limits.packingRatio} times its size, which no honest table does: unpack it yourself, look at it, and import the CSV inside.`,
      )
    }
    yield chunk
  }
}

/**
 * Reads until `size` bytes are there (or the end), and gives them together with a stream that begins with them again.
 * Whoever peeks must then read `all`, or end it with `return()`.
 */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Buffer; all: AsyncGenerator<Buffer>; complete: boolean }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let complete = false
  while (length < size && !complete) {
    const next = await iterator.next()
    complete = next.done === true
    if (!next.done) {
      first.push(next.value)
      length += next.value.length
    }
  }
  return { head: Buffer.concat(first).subarray(0, size), all: continued(first, iterator), complete }
}

async function* continued(first: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    while (first.length > 0) yield asBuffer(first.shift() as Uint8Array)
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield asBuffer(next.value)
  } finally {
    await iterator.return?.()
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count.bytes += chunk.length
    yield chunk
  }
}

async function* gunzip(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Buffer> {
  const unzipped = createGunzip()
  // The failure also ends the loop below, which is where it is told; here it only must not go unhandled.
  const fed = pipeline(Readable.from(packed, { objectMode: true }), unzipped).catch(() => undefined)
  try {
    for await (const chunk of unzipped) yield chunk as Buffer
  } catch (error) {
    if (!isZlibError(error)) throw error
    throw new Refusal('invalid', `${name} begins as a gzip file does but is damaged or cut short: copy or download it again.`)
  } finally {
    unzipped.destroy()
    await fed
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function readableBytes(bytes: number): string {
  return bytes >= 1024 ** 3 ? `${bytes / 1024 ** 3} GiB` : `${Math.ceil(bytes / 1024 ** 2)} MiB`
}
