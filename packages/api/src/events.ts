// Server-sent events: what the server tells the pages that are open, each over one stream.
import type { ServerResponse } from 'node:http'
import type { ServerEvent } from '@moirai/contract/events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { HttpProblem } from './errors.ts'
import { headersSoFar } from './security.ts'
import type { Tasks } from './tasks.ts'

const mostStreams = 100
const heartbeatMs = 15_000
// A page that has not read this much is asleep or gone; it connects again when it wakes.
const mostUnread = 64 * 1024

export class EventStreams {
  readonly #tasks: Tasks
  /** Tells messages of this process from those of an earlier one. */
  readonly #origin: string
  readonly #streams = new Set<ServerResponse>()
  readonly #heartbeat: NodeJS.Timeout
  readonly #stopListening: () => void

  constructor(tasks: Tasks, origin: string) {
    this.#tasks = tasks
    this.#origin = origin
    this.#stopListening = tasks.listen((task, message) => this.#tellAll(this.#text({ type: 'task', task }, message)))
    this.#heartbeat = setInterval(() => this.#tellAll(':\n\n'), heartbeatMs).unref()
  }

  /** Turns a request into a stream. What runs, and what ended since the client's last message, is told first. */
  open(request: FastifyRequest, reply: FastifyReply): void {
    if (this.#streams.size >= mostStreams) {
      throw new HttpProblem('limited', `${mostStreams} pages listen already; close one of them.`)
    }
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      ...headersSoFar(reply),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    raw.write('retry: 2000\n\n')
    this.#streams.add(raw)
    raw.once('close', () => this.#streams.delete(raw))
    for (const { task, message } of this.#tasks.since(this.#seenBy(request))) {
      this.#tell(raw, this.#text({ type: 'task', task }, message))
    }
  }

  close(): void {
    this.#stopListening()
    clearInterval(this.#heartbeat)
    for (const raw of this.#streams) raw.end()
  }

  /** The number of the last message a client has seen; a new client is only told what runs. */
  #seenBy(request: FastifyRequest): number {
    const [, origin, message] = /^(\w+)-(\d{1,15})$/.exec(String(request.headers['last-event-id'] ?? '')) ?? []
    if (message === undefined) return this.#tasks.lastMessage
    // What an earlier process told says nothing of this one's messages.
    return origin === this.#origin ? Number(message) : 0
  }

  #text(event: ServerEvent, message: number): string {
    return `id: ${this.#origin}-${message}\ndata: ${JSON.stringify(event)}\n\n`
  }

  #tellAll(text: string): void {
    for (const raw of this.#streams) this.#tell(raw, text)
  }

  #tell(raw: ServerResponse, text: string): void {
    if (raw.writableLength > mostUnread) raw.destroy()
    else raw.write(text)
  }
}
