// Asking the server to break off what one of its sessions is doing: a connection of its own that says so and is closed at once.
import { connect as connectSocket, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { ClientConfig } from 'pg'

/** The session that is meant, by the number and the secret the server gave it. */
export interface SessionKey {
  readonly processId: number
  readonly secret: number
}

// https://www.postgresql.org/docs/current/protocol-message-formats.html: CancelRequest and SSLRequest.
const cancelCode = 80_877_102
const tlsCode = 80_877_103

/**
 * Resolves when the server has taken the request in and passed it on, so that it can no longer meet a later statement of that
 * session; nothing tells whether anything was broken off. Rejects where the server cannot be reached.
 */
export async function requestCancel(settings: ClientConfig, encrypted: boolean, key: SessionKey, limitMs: number): Promise<void> {
  const { host = 'localhost', port = 5432 } = settings
  const plain = host.startsWith('/') ? connectSocket(`${host}/.s.PGSQL.${port}`) : connectSocket(port, host)
  const timer = setTimeout(() => plain.destroy(new Error('The server did not take the request in time.')), limitMs)
  try {
    const socket = encrypted ? await secured(plain, settings, host) : plain
    const closed = endOf(socket)
    socket.resume()
    // The server closes, once it is done; PgBouncer 1.18 takes a client that closes first for a broken one, and dies of it.
    socket.write(words(16, cancelCode, key.processId, key.secret))
    await closed
  } finally {
    clearTimeout(timer)
    plain.destroy()
  }
}

function endOf(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('close', () => resolve())
    socket.once('error', reject)
  })
}

/** The secret is not for everybody on the way. */
async function secured(plain: Socket, { ssl }: ClientConfig, host: string): Promise<Socket> {
  plain.write(words(8, tlsCode))
  await new Promise<void>((resolve, reject) => {
    plain.once('error', reject)
    plain.once('data', (answer) => (answer.toString() === 'S' ? resolve() : reject(new Error('no TLS'))))
  })
  return connectTls({ ...(typeof ssl === 'object' ? ssl : {}), socket: plain, servername: host })
}

const words = (...numbers: number[]): Buffer => {
  const message = Buffer.alloc(numbers.length * 4)
  for (const [place, number] of numbers.entries()) message.writeInt32BE(number, place * 4)
  return message
}
