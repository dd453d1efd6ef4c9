// PGlite as the other end of the driver's socket: the bytes of the protocol go in and out of the process's own server.
import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

/** Makes sockets to one PGlite. It has one session, so a socket that has begun a transaction keeps it until its end. */
export function streamsTo(lite: PGlite): () => Duplex {
  let turn: Promise<void> = Promise.resolve()
  /** Waits for the session and gives the function that passes it on. */
  const takeTurn = (): Promise<() => void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const mine = turn.then(() => resolve)
    turn = promise
    return mine
  }
  return () => new Socket(lite, takeTurn)
}

class Socket extends Duplex {
  readonly #lite: PGlite
  readonly #takeTurn: () => Promise<() => void>
  #passOn: (() => void) | undefined

  constructor(lite: PGlite, takeTurn: () => Promise<() => void>) {
    super()
    this.#lite = lite
    this.#takeTurn = takeTurn
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#send(chunk).then(() => done(), done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done)
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const passOn = this.#passOn
    if (!passOn) return done(error)
    // A connection that breaks takes its transaction along.
    void this.#lite.exec('ROLLBACK').finally(() => {
      passOn()
      done(error)
    })
  }

  async #send(chunk: Buffer): Promise<void> {
    // X: goodbye. The session stays for the others.
    if (chunk[0] === 0x58) return
    this.#passOn ??= await this.#takeTurn()
    const answer = Buffer.from(await this.#lite.execProtocolRaw(new Uint8Array(chunk)))
    if (answer.length > 0) this.push(answer)
    // The answer ends with Z, its length, and the state of the transaction; I is none.
    if (answer.length >= 6 && answer.at(-6) === 0x5a && answer.at(-1) === 0x49) {
      this.#passOn()
      this.#passOn = undefined
    }
  }
}
