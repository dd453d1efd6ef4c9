// A small HTTP client on kept connections: it costs so little that the servers are measured and not the client.
import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  retryAfter: boolean
}

interface Waiting {
  done: (answer: Answer) => void
  fail: (error: Error) => void
}

/** Shorter than servers keep one that is idle: it could be closed while the next request is on its way. */
const longestIdleMs = 3_000

const endOfHead = Buffer.from('\r\n\r\n')

/** One connection, one request at a time. */
class Connection {
  readonly #socket: Socket
  #waiting: Waiting | undefined
  #read: Buffer = Buffer.alloc(0)
  closed = false
  usedAt = 0

  constructor(port: number) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true })
    this.#socket.on('data', (bytes) => this.#take(bytes))
    this.#socket.on('error', (error) => this.#end(error))
    this.#socket.on('close', () => this.#end(new Error('The server closed the connection.')))
  }

  ask(request: string): Promise<Answer> {
    return new Promise((done, fail) => {
      if (this.closed) return fail(new Error('The server could not be reached.'))
      this.#waiting = { done, fail }
      this.#socket.write(request)
    })
  }

  end(): void {
    this.closed = true
    this.#socket.destroy()
  }

  #take(bytes: Buffer): void {
    this.#read = this.#read.length === 0 ? bytes : Buffer.concat([this.#read, bytes])
    const head = this.#read.indexOf(endOfHead)
    if (head < 0) return
    const text = this.#read.toString('latin1', 0, head)
    const status = Number(text.slice(9, 12))
    const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1]
    const ends = status === 204 ? 0 : Number(length)
    if (Number.isNaN(ends)) return this.#end(new Error(`The answer does not say how long it is: ${text}`))
    if (this.#read.length < head + endOfHead.length + ends) return
    this.#read = Buffer.alloc(0)
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.done({ status, retryAfter: /\r\nretry-after: /i.test(text) })
  }

  #end(error: Error): void {
    this.closed = true
    this.#waiting?.fail(error)
    this.#waiting = undefined
  }
}

/** Connections to one server, opened as they are needed. */
export class Client {
  readonly #port: number
  readonly #most: number
  readonly #free: Connection[] = []
  readonly #queue: ((connection: Connection) => void)[] = []
  #open = 0

  constructor(port: number, most = 900) {
    this.#port = port
    this.#most = most
  }

  async ask(request: string): Promise<Answer> {
    const connection = await this.#take()
    try {
      return await connection.ask(request)
    } finally {
      this.#give(connection)
    }
  }

  /** The text of a request to this server. */
  request(method: string, path: string, token: string | undefined, body?: object): string {
    const text = body === undefined ? '' : JSON.stringify(body)
    return [
      `${method} ${path} HTTP/1.1`,
      `host: 127.0.0.1:${this.#port}`,
      ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
      ...(body === undefined ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(text)}`]),
      '',
      text,
    ].join('\r\n')
  }

  close(): void {
    for (const connection of this.#free) connection.end()
    this.#free.length = 0
    this.#open = 0
  }

  #take(): Connection | Promise<Connection> {
    for (let free = this.#free.pop(); free !== undefined; free = this.#free.pop()) {
      if (!free.closed && performance.now() - free.usedAt < longestIdleMs) return free
      free.end()
      this.#open -= 1
    }
    if (this.#open < this.#most) {
      this.#open += 1
      return new Connection(this.#port)
    }
    return new Promise((resolve) => void this.#queue.push(resolve))
  }

  #give(connection: Connection): void {
    const next = this.#queue.shift()
    if (connection.closed) {
      this.#open -= 1
      if (next) {
        this.#open += 1
        next(new Connection(this.#port))
      }
    } else if (next) next(connection)
    else {
      connection.usedAt = performance.now()
      this.#free.push(connection)
    }
  }
}
