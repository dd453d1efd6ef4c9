// Server-sent events: what the server tells the pages that are open, each over one stream.
import type { ServerResponse } from 'node:http'
import type { ServerEvent } from '@moirai/contract/events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { HttpProblem } from './errors.ts'
import { headersSoFar } from './security.ts'
import type { TaskNews } from './task-news.ts'
import type { UnreadNews } from './unread-news.ts'

const mostStreams = 500
// Pages of one person; a browser has six connections to a server.
const mostOfOne = 20
const heartbeatMs = 15_000
// A page that has not read this much is asleep or gone; it connects again when it wakes.
const mostUnread = 64 * 1024

/** Who listens: the centre hears of work under way, somebody with an account of their own news. */
export interface Audience {
  readonly centre: boolean
  readonly userId: string | undefined
}

export class EventStreams {
  readonly #news: TaskNews
  readonly #unread: UnreadNews
  /** Tells messages of this process from those of an earlier one. */
  readonly #origin: string
  readonly #streams = new Map<ServerResponse, Audience>()
  readonly #heartbeat: NodeJS.Timeout
  #stopListening: (() => void) | undefined
  #opening = 0

  constructor(news: TaskNews, unread: UnreadNews, origin: string) {
    this.#news = news
    this.#unread = unread
    this.#origin = origin
    this.#heartbeat = setInterval(() => this.#tellAll(':\n\n'), heartbeatMs).unref()
    unread.listen(
      () => [...this.#streams.values()].flatMap(({ userId }) => userId ?? []),
      (userId, count) => this.tellUnread(userId, count),
    )
  }

  /** Every page of somebody shows how much they have not read. */
  tellUnread(userId: string, unread: number): void {
    // Without a number: what is missed is asked for when the page connects again.
    const text = dataOf({ type: 'notifications', unread })
    this.#tellAll(text, (audience) => audience.userId === userId)
  }

  /** Turns a request into a stream. What runs, and what ended since the client's last message, is told first. */
  async open(request: FastifyRequest, reply: FastifyReply, audience: Audience): Promise<void> {
    const own = [...this.#streams.values()].filter(({ userId }) => userId !== undefined && userId === audience.userId)
    const most = own.length >= mostOfOne ? mostOfOne : mostStreams
    if (own.length >= mostOfOne || this.#streams.size + this.#opening >= mostStreams) {
      throw new HttpProblem('limited', `${most} pages listen already; close one of them.`)
    }
    this.#opening += 1
    if (audience.centre) await this.#news.look()
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
    this.#streams.set(raw, audience)
    raw.once('close', () => this.#forget(raw))
    if (audience.userId !== undefined) this.#unread.wake()
    if (!audience.centre) return
    this.#stopListening ??= this.#news.listen((task, message) =>
      this.#tellAll(this.#text({ type: 'task', task }, message), ({ centre }) => centre),
    )
    for (const { task, message } of this.#news.since(this.#seenBy(request))) {
      this.#tell(raw, this.#text({ type: 'task', task }, message))
    }
  }

  /** Where nobody listens any more nothing is looked for. */
  #forget(raw: ServerResponse): void {
    this.#streams.delete(raw)
    if ([...this.#streams.values()].some(({ centre }) => centre)) return
    this.#stopListening?.()
    this.#stopListening = undefined
  }

  close(): void {
    this.#stopListening?.()
    clearInterval(this.#heartbeat)
    for (const raw of this.#streams.keys()) raw.end()
  }

  /** The number of the last message a client has seen; a new client is only told what runs. */
  #seenBy(request: FastifyRequest): number {
    const [, origin, message] = /^(\w+)-(\d{1,15})$/.exec(String(request.headers['last-event-id'] ?? '')) ?? []
    if (message === undefined) return this.#news.lastMessage
    // What an earlier process told says nothing of this one's messages.
    return origin === this.#origin ? Number(message) : 0
  }

  #text(event: ServerEvent, message: number): string {
    return `id: ${this.#origin}-${message}\n${dataOf(event)}`
  }

  #tellAll(text: string, to: (audience: Audience) => boolean = () => true): void {
    for (const [raw, audience] of this.#streams) if (to(audience)) this.#tell(raw, text)
  }

  #tell(raw: ServerResponse, text: string): void {
    if (raw.writableLength > mostUnread) raw.destroy()
    else raw.write(text)
  }
}

const dataOf = (event: ServerEvent): string => `data: ${JSON.stringify(event)}\n\n`
