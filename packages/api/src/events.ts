// Server-sent events: what the server tells the pages that are open, each over one stream.
import type { ServerResponse } from 'node:http'
import type { ServerEvent } from '@moirai/contract/events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { HttpProblem } from './errors.ts'
import { headersSoFar } from './security.ts'
import type { TaskNews } from './task-news.ts'

const mostStreams = 100
const heartbeatMs = 15_000
// A page that has not read this much is asleep or gone; it connects again when it wakes.
const mostUnread = 64 * 1024

export class EventStreams {
  readonly #news: TaskNews
  /** Tells messages of this process from those of an earlier one. */
  readonly #origin: string
  readonly #streams = new Set<ServerResponse>()
  readonly #heartbeat: NodeJS.Timeout
  #stopListening: (() => void) | undefined
  #opening = 0

  constructor(news: TaskNews, origin: string) {
    this.#news = news
    this.#origin = origin
    this.#heartbeat = setInterval(() => this.#tellAll(':\n\n'), heartbeatMs).unref()
  }

  /** Turns a request into a stream. What runs, and what ended since the client's last message, is told first. */
  async open(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (this.#streams.size + this.#opening >= mostStreams) {
      throw new HttpProblem('limited', `${mostStreams} pages listen already; close one of them.`)
    }
    this.#opening += 1
    await this.#news.look()
    this.#opening -= 1
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
    raw.once('close', () => this.#forget(raw))
    this.#stopListening ??= this.#news.listen((task, message) => this.#tellAll(this.#text({ type: 'task', task }, message)))
    for (const { task, message } of this.#news.since(this.#seenBy(request))) {
      this.#tell(raw, this.#text({ type: 'task', task }, message))
    }
  }

  /** Where nobody listens any more nothing is looked for. */
  #forget(raw: ServerResponse): void {
    this.#streams.delete(raw)
    if (this.#streams.size > 0) return
    this.#stopListening?.()
    this.#stopListening = undefined
  }

  close(): void {
    this.#stopListening?.()
    clearInterval(this.#heartbeat)
    for (const raw of this.#streams) raw.end()
  }

  /** The number of the last message a client has seen; a new client is only told what runs. */
  #seenBy(request: FastifyRequest): number {
    const [, origin, message] = /^(\w+)-(\d{1,15})$/.exec(String(request.headers['last-event-id'] ?? '')) ?? []
    if (message === undefined) return this.#news.lastMessage
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
