// A mail server of the tests: it keeps what it is given, and can be told to misbehave.
import { Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

export interface Received {
  readonly to: readonly string[]
  readonly raw: string
  readonly messageId: string | undefined
  /** As RFC 3461 has it, given with the sender's address. */
  readonly envelopeId: string | undefined
}

/** What the server does with the next letters, one after the other; then it takes all. */
export type Mood =
  | 'take'
  | 'busy at RCPT'
  | 'no such address'
  | 'blocked'
  | 'greylist'
  | 'busy at DATA'
  | 'cut after DATA'
  | 'slow'

export interface MailServer extends AsyncDisposable {
  readonly url: string
  readonly received: Received[]
  /** Letters that came whole, also those whose sender was never told so. */
  readonly whole: Received[]
  readonly moods: Mood[]
}

const answer = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code })

export async function startMailServer(moods: Mood[] = []): Promise<MailServer> {
  const received: Received[] = []
  const whole: Received[] = []
  const seen = new Set<string>()
  let mood: Mood = 'take'
  const sockets = new Map<string, Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    hideDSN: false,
    onRcptTo({ address }, _session, callback) {
      mood = moods.shift() ?? 'take'
      if (mood === 'busy at RCPT') return callback(answer(451, 'Try again later'))
      if (mood === 'no such address') return callback(answer(550, `No such user ${address}`))
      if (mood === 'blocked') return callback(answer(550, '5.7.1 Your server is listed as one that sends spam'))
      if (mood === 'greylist' && !seen.has(address)) {
        seen.add(address)
        return callback(answer(450, 'Greylisted'))
      }
      return callback()
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      const now = mood
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const letter = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw,
          envelopeId: session.envelope.dsn?.envid ?? undefined,
          messageId: /^Message-ID:\s*(\S+)/im.exec(raw)?.[1],
        }
        if (now === 'busy at DATA') return callback(answer(451, 'Local error in processing'))
        whole.push(letter)
        // It was taken, and nobody is told.
        if (now === 'cut after DATA') return sockets.get(`${session.remoteAddress}:${session.remotePort}`)?.destroy()
        received.push(letter)
        return now === 'slow' ? void setTimeout(callback, 300) : callback()
      })
    },
  })
  server.on('error', () => {})
  const { server: listener } = server as unknown as { server: Server }
  listener.on('connection', (socket: Socket) => sockets.set(`${socket.remoteAddress}:${socket.remotePort}`, socket))
  server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    whole,
    moods,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
