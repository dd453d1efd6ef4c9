// Passwords as Argon2id hashes, computed a few at a time, so that a flood of sign-ins cannot take the machine.
import { argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Refusal } from './errors.ts'

const compute = promisify(argon2)

/** OWASP's smallest: 19 MiB, two passes, one lane; 12 ms of a quiet core. */
const current = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32
const nonceLength = 16

// Each takes 19 MiB and a core: two at once fill a small machine, and whoever would wait for more than sixteen others is told so.
const atOnce = 2
const mostWaiting = 16

const form = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,88})\$([A-Za-z0-9+/]{22,88})$/

/** Makes and checks the hashes of passwords. */
export class Passwords {
  readonly #entropy: (bytes: number) => Uint8Array
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(entropy: (bytes: number) => Uint8Array) {
    this.#entropy = entropy
  }

  /** The hash in PHC form. @throws Refusal `limited` where too many wait already. */
  async hash(password: string): Promise<string> {
    const nonce = Buffer.from(this.#entropy(nonceLength))
    const tag = await this.#derive(password, nonce, current)
    const { memory, passes, parallelism } = current
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`
  }

  /**
   * Whether the password is the one of the hash. Where there is no hash (nobody has that e-mail) one is computed all the same, so that
   * the time tells nothing. @throws Refusal `limited` where too many wait already.
   */
  async verify(password: string, hash: string | null): Promise<boolean> {
    const parts = form.exec(hash ?? '')
    if (parts === null) {
      await this.#derive(password, Buffer.from(this.#entropy(nonceLength)), current)
      return false
    }
    const [, memory, passes, parallelism, nonce = '', tag = ''] = parts
    const kept = Buffer.from(tag, 'base64')
    const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
    const found = await this.#derive(password, Buffer.from(nonce, 'base64'), parameters, kept.length)
    return timingSafeEqual(found, kept)
  }

  async #derive(password: string, nonce: Buffer, parameters: typeof current, length = tagLength): Promise<Buffer> {
    await this.#turn()
    try {
      return await compute('argon2id', { message: password.normalize('NFC'), nonce, tagLength: length, ...parameters })
    } finally {
      const next = this.#waiting.shift()
      // The place goes from hand to hand: who comes meanwhile finds it taken.
      if (next) next()
      else this.#running -= 1
    }
  }

  async #turn(): Promise<void> {
    if (this.#running < atOnce) {
      this.#running += 1
      return
    }
    if (this.#waiting.length >= mostWaiting) {
      throw new Refusal('limited', 'Too many people are signing in at this moment; try again in some seconds.')
    }
    await new Promise<void>((resolve) => void this.#waiting.push(resolve))
  }
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
