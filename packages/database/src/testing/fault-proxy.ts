// A proxy in this process that does to connections what networks and servers do: part of the layer's testing kit.
//
//   await using proxy = await openFaultProxy(serverUrl)
//   const database = await openDatabase({ url: proxy.url, … })
//   proxy.silence()                                                    // connections that are open now go half-open
//   proxy.on((message) => (message.text === 'COMMIT' ? 'cut after' : 'pass'))
//
// It passes bytes of any protocol. The messages of a PostgreSQL client it also reads, so that a fault can hit one of them.
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** One message of a PostgreSQL client, as far as faults are interested. */
export interface Message {
  /** `Q` a query without values, `P` one that is prepared, `E` execute, `X` goodbye, … */
  readonly type: string
  /** The SQL of `Q` and `P`. */
  readonly text: string
}

/**
 * What becomes of a message. `cut before`: the connection breaks, and the server never gets it. `cut after`: it breaks as soon as
 * the server has got it; nobody knows whether it is carried out. `cut answered`: it breaks when the server has answered, without the
 * answer. `swallow answer`: the same, but the client's side stays open in silence.
 */
export type Verdict = 'pass' | 'cut before' | 'cut after' | 'cut answered' | 'swallow answer'

export interface FaultProxy extends AsyncDisposable {
  /** The server's URL with the proxy's address. */
  readonly url: string
  /** Connections of which a side is open now. */
  readonly open: number
  /** Connections made in all. */
  readonly made: number
  /** How often a client was answered after it had asked. */
  readonly roundTrips: number
  /** Asks for every message of a client what becomes of it; the last listener counts. */
  on: (judge: (message: Message, connection: number) => Verdict) => void
  /** Everything takes so much longer, each way, in milliseconds. */
  delay: (milliseconds: number) => void
  /** What is open now hears and says nothing more, and does not learn of it (half-open); new connections pass. */
  silence: () => void
  /** Nothing moves, on old connections and new ones, until `thaw`: a server that stands still. Nothing is lost. */
  freeze: () => void
  thaw: () => void
  /** New connections are closed at once; `accept` ends it. */
  refuse: () => void
  accept: () => void
  /** New connections go to the server of that URL: a name that leads elsewhere after a failover. */
  redirect: (url: string) => void
  /** What is open now ends: by a goodbye of the network (FIN), or roughly (RST). */
  cut: () => void
  reset: () => void
}

/** Opens a proxy before the server of that URL. */
export async function openFaultProxy(serverUrl: string): Promise<FaultProxy> {
  const target = new URL(serverUrl)
  const state = new ProxyState(Number(target.port || 5432), target.hostname)
  const server = createServer((socket) => state.take(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(serverUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return proxyOver(state, server, url.href)
}

function proxyOver(state: ProxyState, server: Server, url: string): FaultProxy {
  return {
    url,
    get open() {
      return state.links.size
    },
    get made() {
      return state.made
    },
    get roundTrips() {
      return state.roundTrips
    },
    on: (judge) => void (state.judge = judge),
    delay: (milliseconds) => void (state.delayMs = milliseconds),
    silence: () => {
      for (const link of state.links) link.silent = true
    },
    freeze: () => (state.frozen ??= Promise.withResolvers<void>()) && undefined,
    thaw: () => {
      state.frozen?.resolve()
      state.frozen = undefined
    },
    refuse: () => void (state.refusing = true),
    accept: () => void (state.refusing = false),
    redirect: (to) => {
      const { port, hostname } = new URL(to)
      state.port = Number(port || 5432)
      state.host = hostname
    },
    cut: () => {
      for (const link of state.links) link.cut()
    },
    reset: () => {
      for (const link of state.links) link.reset()
    },
    async [Symbol.asyncDispose]() {
      state.frozen?.resolve()
      for (const link of state.links) link.reset()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

class ProxyState {
  port: number
  host: string
  readonly links = new Set<Link>()
  made = 0
  roundTrips = 0
  delayMs = 0
  refusing = false
  frozen: PromiseWithResolvers<void> | undefined
  judge: (message: Message, connection: number) => Verdict = () => 'pass'

  constructor(port: number, host: string) {
    this.port = port
    this.host = host
  }

  take(client: Socket): void {
    if (this.refusing) return void client.resetAndDestroy()
    this.made += 1
    const link = new Link(this, client, this.made)
    this.links.add(link)
  }

  /** Holds bytes up as long as they are to be held up. */
  async held(): Promise<void> {
    if (this.delayMs > 0) await pause(this.delayMs)
    while (this.frozen) await this.frozen.promise
  }
}

/** One connection through the proxy. Each way keeps its order: what comes later waits for what came before. */
class Link {
  silent = false
  readonly #state: ProxyState
  readonly #client: Socket
  readonly #server: Socket
  readonly #number: number
  readonly #reader = new MessageReader()
  #toServer: Promise<void> = Promise.resolve()
  #toClient: Promise<void> = Promise.resolve()
  /** What becomes of the next answer. */
  #answer: 'pass' | 'cut' | 'swallow' = 'pass'
  #asking = false

  constructor(state: ProxyState, client: Socket, number: number) {
    this.#state = state
    this.#client = client
    this.#number = number
    this.#server = connect(state.port, state.host)
    for (const socket of [client, this.#server]) {
      socket.setNoDelay(true)
      socket.on('error', () => {})
    }
    client.on('data', (bytes) => void (this.#toServer = this.#toServer.then(() => this.#forward(bytes))))
    this.#server.on('data', (bytes) => void (this.#toClient = this.#toClient.then(() => this.#backward(bytes))))
    // A side that ends ends the other, unless nobody is to learn of it.
    client.on('close', () => void this.#toServer.then(() => this.#leave(this.#server)))
    this.#server.on('close', () => void this.#toClient.then(() => this.#leave(this.#client)))
  }

  cut(): void {
    this.#client.end()
    this.#client.destroySoon()
    this.#server.destroySoon()
  }

  reset(): void {
    this.#client.resetAndDestroy()
    this.#server.destroy()
  }

  #leave(other: Socket): void {
    // Of a half-open connection neither side learns that the other is gone.
    if (!this.silent) other.destroySoon()
    if (this.#client.destroyed && this.#server.destroyed) this.#state.links.delete(this)
  }

  async #forward(bytes: Buffer): Promise<void> {
    if (this.silent) return
    await this.#state.held()
    this.#asking = true
    for (const [message, raw] of this.#reader.read(bytes)) {
      const verdict = message ? this.#state.judge(message, this.#number) : 'pass'
      if (verdict === 'cut before') return this.reset()
      if (!this.#server.destroyed) this.#server.write(raw)
      if (verdict === 'cut after') {
        // The bytes go out before the end does.
        this.#server.end()
        return void this.#client.resetAndDestroy()
      }
      if (verdict === 'cut answered') this.#answer = 'cut'
      if (verdict === 'swallow answer') this.#answer = 'swallow'
    }
  }

  async #backward(bytes: Buffer): Promise<void> {
    if (this.silent) return
    await this.#state.held()
    if (this.#answer === 'cut') return this.reset()
    if (this.#answer === 'swallow') {
      this.silent = true
      return
    }
    if (this.#asking) this.#state.roundTrips += 1
    this.#asking = false
    if (!this.#client.destroyed) this.#client.write(bytes)
  }
}

/** Cuts the stream of a client into its messages. The first ones of a connection have no type. */
class MessageReader {
  #rest = Buffer.alloc(0)
  #begun = false

  read(bytes: Buffer): [message: Message | undefined, raw: Buffer][] {
    this.#rest = Buffer.concat([this.#rest, bytes])
    const messages: [Message | undefined, Buffer][] = []
    for (let raw = this.#take(); raw; raw = this.#take()) {
      messages.push([this.#begun ? messageOf(raw) : undefined, raw])
      // A request for TLS or to cancel is as short as that; what comes after the start has types.
      this.#begun ||= raw.length > 16
    }
    return messages
  }

  #take(): Buffer | undefined {
    const head = this.#begun ? 1 : 0
    if (this.#rest.length < head + 4) return undefined
    const length = head + this.#rest.readInt32BE(head)
    if (this.#rest.length < length) return undefined
    const raw = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    return raw
  }
}

function messageOf(raw: Buffer): Message {
  const type = String.fromCharCode(raw[0]!)
  const parts = raw.toString('utf8', 5).split('\0')
  const text = type === 'Q' ? parts[0] : type === 'P' ? parts[1] : ''
  return { type, text: text ?? '' }
}
