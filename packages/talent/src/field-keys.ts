// Fields that are sealed at rest: AES-256-GCM, the key named in the value, the place it belongs to bound to it.
import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto'
import { SealedFieldError } from './errors.ts'

/** Where a sealed value stands: moved to another table, column or row it cannot be opened. */
export interface Place {
  readonly table: string
  readonly column: string
  /** The primary key of the row. */
  readonly row: string
}

interface Key {
  readonly id: string
  readonly bytes: Uint8Array
}

export const keyBytes = 32
const idBytes = 4
const nonceBytes = 12
const tagBytes = 16
/** Of this form, and no character of any encoding: a value without it was written before fields were sealed. */
const mark = Buffer.from([0xff, 0x4d, 0x53, 0x31])
const textMark = 'sealed:'

/** Seals by the first key, and opens by whichever a value names. */
export class FieldKeys {
  readonly #load: () => readonly Uint8Array[]
  readonly #entropy: (bytes: number) => Uint8Array
  #keys: readonly Key[] | undefined

  /** @param load The keys of 32 bytes, newest first; asked for once a field has to be sealed or opened. */
  constructor(load: () => readonly Uint8Array[], entropy: (bytes: number) => Uint8Array) {
    this.#load = load
    this.#entropy = entropy
  }

  /** The names of the keys, newest first: eight digits of a hash, by which no key can be found. */
  get ids(): readonly string[] {
    return this.#all.map(({ id }) => id)
  }

  get #all(): readonly Key[] {
    this.#keys ??= this.#load().map((bytes) => {
      if (bytes.length !== keyBytes) throw new TypeError(`A key has ${keyBytes} bytes, and this one ${bytes.length}.`)
      return {
        id: createHash('sha256')
          .update('moirai field key')
          .update(bytes)
          .digest('hex')
          .slice(0, idBytes * 2),
        bytes,
      }
    })
    if (this.#keys.length === 0) throw new TypeError('There is no key to seal fields with.')
    return this.#keys
  }

  sealBytes(place: Place, content: Uint8Array): Uint8Array {
    const { id, bytes } = this.#all[0]!
    const nonce = this.#entropy(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(boundTo(place))
    const sealed = [cipher.update(content), cipher.final()]
    return new Uint8Array(Buffer.concat([mark, Buffer.from(id, 'hex'), nonce, ...sealed, cipher.getAuthTag()]))
  }

  /** What was never sealed is given as it is. @throws SealedFieldError where no key opens it, or it was changed or moved. */
  openBytes(place: Place, value: Uint8Array): Uint8Array {
    const id = keyOfBytes(value)
    if (id === undefined) return value
    const key = this.#all.find((one) => one.id === id)
    if (!key)
      throw new SealedFieldError(
        `${nameOf(place)} was sealed with the key ${id}, which MOIRAI_ENCRYPTION_KEYS does not hold; add it.`,
      )
    const body = value.subarray(mark.length + idBytes)
    try {
      const opener = createDecipheriv('aes-256-gcm', key.bytes, body.subarray(0, nonceBytes), { authTagLength: tagBytes })
      opener.setAAD(boundTo(place)).setAuthTag(body.subarray(body.length - tagBytes))
      return new Uint8Array(Buffer.concat([opener.update(body.subarray(nonceBytes, body.length - tagBytes)), opener.final()]))
    } catch {
      throw new SealedFieldError(
        `${nameOf(place)} cannot be opened: it was changed by something else, or belongs to another row.`,
      )
    }
  }

  seal(place: Place, text: string): string {
    return textMark + Buffer.from(this.sealBytes(place, Buffer.from(text))).toString('base64url')
  }

  /** By which a text that is known is found again, and none that is not; one for each key, that of the newest first. */
  hashesOf(text: string): Uint8Array[] {
    return this.#all.map(({ bytes }) => new Uint8Array(createHmac('sha256', bytes).update('moirai hash ').update(text).digest()))
  }

  /** What was never sealed is given as it is. @throws SealedFieldError as `openBytes`. */
  open(place: Place, value: string): string {
    const bytes = bytesOf(value)
    return bytes === undefined ? value : Buffer.from(this.openBytes(place, bytes)).toString()
  }

  sealJson(place: Place, value: unknown): { sealed: string } {
    return { sealed: this.seal(place, JSON.stringify(value)) }
  }

  /** What was never sealed is given as it is. @throws SealedFieldError as `openBytes`. */
  openJson(place: Place, value: unknown): unknown {
    const text = textOf(value)
    return text === undefined ? value : JSON.parse(this.open(place, text))
  }

  /** The key a value of any of the three forms was sealed with; undefined where it is not sealed. */
  keyOf(value: unknown): string | undefined {
    const text = textOf(value)
    const bytes = value instanceof Uint8Array ? value : text === undefined ? undefined : bytesOf(text)
    return bytes && keyOfBytes(bytes)
  }
}

const boundTo = ({ table, column, row }: Place): Uint8Array => Buffer.from(JSON.stringify([table, column, row]))
const nameOf = ({ table, column, row }: Place): string => `${table}.${column} of ${row}`

function keyOfBytes(value: Uint8Array): string | undefined {
  const least = mark.length + idBytes + nonceBytes + tagBytes
  if (value.length < least || !mark.equals(value.subarray(0, mark.length))) return undefined
  return Buffer.from(value.subarray(mark.length, mark.length + idBytes)).toString('hex')
}

function bytesOf(text: string): Uint8Array | undefined {
  if (!text.startsWith(textMark)) return undefined
  const bytes = Buffer.from(text.slice(textMark.length), 'base64url')
  return keyOfBytes(bytes) === undefined ? undefined : bytes
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const isSealed = typeof value === 'object' && value !== null && 'sealed' in value && Object.keys(value).length === 1
  return isSealed && typeof value.sealed === 'string' ? value.sealed : undefined
}
