/**
 * Plain data with arrays of numbers as bytes, and back: what is of something else, cut short or damaged is refused with what is wrong
 * with it.
 */
import { crc32 } from 'node:zlib'

/** What the bytes are of, by which it is seen whether they are those that are wanted. */
export type Stamp = Readonly<Record<string, string>>

export type PlainRead = { plain: unknown; stamp: Stamp } | { refused: string }

/** Changed with every change of the form below. */
const form = 2
const magic = Buffer.from('Moirai plain data\n')
/** Magic, form, length of the head, checksum of the head. */
const prefixBytes = magic.length + 12
const boundary = 8

const kinds = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array }
type Kind = keyof typeof kinds
type Numbers = InstanceType<(typeof kinds)[Kind]>

interface Section {
  kind: Kind
  length: number
  checksum: number
}

interface Head {
  stamp: Stamp
  state: unknown
  sections: Section[]
}

/**
 * The bytes, in pieces to be written one after the other.
 * @param plain Records, lists, text and numbers; arrays of numbers stand in records, not in lists.
 */
export function encodePlain(plain: unknown, stamp: Stamp): Uint8Array[] {
  const arrays: Numbers[] = []
  const state = withoutNumbers(plain, arrays)
  const sections = arrays.map((array): Section => {
    return { kind: array.constructor.name as Kind, length: array.length, checksum: crc32(bytesOf(array)) }
  })
  const head = Buffer.from(JSON.stringify({ stamp, state, sections } satisfies Head))
  const prefix = Buffer.alloc(prefixBytes)
  magic.copy(prefix)
  prefix.writeUInt32LE(form, magic.length)
  prefix.writeUInt32LE(head.length, magic.length + 4)
  prefix.writeUInt32LE(crc32(head), magic.length + 8)
  const pieces = [prefix, head, padding(prefixBytes + head.length)]
  for (const array of arrays) pieces.push(bytesOf(array), padding(array.byteLength))
  return pieces
}

/** @param wanted What of the stamp must be so. */
export function decodePlain(bytes: Uint8Array, wanted: Stamp): PlainRead {
  const refused = (why: string): PlainRead => ({ refused: why })
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole.length < prefixBytes || !whole.subarray(0, magic.length).equals(magic)) return refused('none, by its first bytes')
  if (whole.readUInt32LE(magic.length) !== form) return refused('of another release')
  const headEnd = prefixBytes + whole.readUInt32LE(magic.length + 4)
  const headBytes = whole.subarray(prefixBytes, headEnd)
  if (headEnd > whole.length || crc32(headBytes) !== whole.readUInt32LE(magic.length + 8)) return refused('damaged')
  const head = JSON.parse(headBytes.toString()) as Head
  const stale = Object.keys(wanted).find((key) => head.stamp[key] !== wanted[key])
  if (stale !== undefined) return refused(`of another ${stale}`)
  const arrays: Numbers[] = []
  let at = headEnd + padding(headEnd).length
  for (const { kind, length, checksum } of head.sections) {
    const byteLength = length * kinds[kind].BYTES_PER_ELEMENT
    if (at + byteLength > whole.length) return refused('cut short')
    if (crc32(whole.subarray(at, at + byteLength)) !== checksum) return refused('damaged')
    const array = new kinds[kind](length)
    bytesOf(array).set(whole.subarray(at, at + byteLength))
    arrays.push(array)
    at += byteLength + padding(byteLength).length
  }
  return at === whole.length ? { plain: withNumbers(head.state, arrays), stamp: head.stamp } : refused('longer than it says')
}

const bytesOf = (array: Numbers): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

const padding = (length: number): Uint8Array => new Uint8Array((boundary - (length % boundary)) % boundary)

/** Where an array of numbers stood there is its place among the sections. */
const placeOfNumbers = 'section'

function withoutNumbers(value: unknown, arrays: Numbers[]): unknown {
  if (ArrayBuffer.isView(value)) return { [placeOfNumbers]: arrays.push(value as Numbers) - 1 }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNumbers(inner, arrays)]))
}

function withNumbers(value: unknown, arrays: readonly Numbers[]): unknown {
  if (!isRecord(value)) return value
  const place = value[placeOfNumbers]
  if (typeof place === 'number') return arrays[place]
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNumbers(inner, arrays)]))
}

/** Lists in arrays of any kind, such as those of places, are kept as they are. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
