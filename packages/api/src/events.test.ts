import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { serverEvent, type ServerEvent } from '@moirai/contract/events'
import fastify from 'fastify'
import { describe, expect, it, vi } from 'vitest'
import { openBench } from '../../talent/test/context.ts'
import { endOf, openServer, until, type TaskBody } from '../test/server.ts'
import { EventStreams } from './events.ts'
import { TaskNews } from './task-news.ts'
import { UnreadNews } from './unread-news.ts'

let number = 0
const ended = {
  kind: 'import',
  title: null,
  rehearsal: false,
  status: 'completed',
  progress: { stage: 'importing', done: 1, total: 1 },
  startedAt: '2026-11-21T08:00:00.000Z',
  completedAt: '2026-11-21T08:00:01.000Z',
  subject: null,
} as const

type TaskEvent = Extract<ServerEvent, { type: 'task' }>

interface Stream {
  response: IncomingMessage
  text: string
  events: () => (TaskEvent & { id: string })[]
  ended: Promise<void>
  close: () => void
}

function listen(base: string, headers: Record<string, string> = {}): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const request = get(
      `${base}/api/v1/events`,
      { headers: { connection: 'keep-alive', ...headers }, agent: false },
      (response) => {
        const stream: Stream = {
          response,
          text: '',
          events: () =>
            [...stream.text.matchAll(/^id: (\S+)\ndata: (.+)\n\n/gm)].map(([, id = '', data = '']) => ({
              id,
              ...(serverEvent.parse(JSON.parse(data)) as TaskEvent),
            })),
          ended: new Promise((done) => response.once('close', done)),
          close: () => request.destroy(),
        }
        response.setEncoding('utf8').on('data', (chunk: string) => (stream.text += chunk))
        response.on('error', () => undefined)
        resolve(stream)
      },
    )
    request.once('error', reject)
  })
}

const small = { body: { people: 20, jobs: 5 } }
const begin = async (server: Awaited<ReturnType<typeof openServer>>) =>
  (await server.ask<TaskBody>('POST', '/api/v1/demonstration', small)).body

describe('a stream of events', () => {
  it('tells a task from its beginning to its end, with ids, past compression and caches', async () => {
    await using server = await openServer()
    const stream = await listen(await server.listen(), { 'accept-encoding': 'br, gzip' })
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    })
    expect(stream.response.headers['content-encoding']).toBeUndefined()
    const task = await begin(server)
    await until(() => stream.events().at(-1)?.task.status === 'completed')
    expect(stream.text).toMatch(/^retry: 2000\n\n/)
    expect(stream.events()[0]!.task).toMatchObject({ id: task.id, status: 'running' })
    const ids = stream.events().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    // Of people it tells numbers only.
    expect(stream.text).not.toMatch(/name|email|@/)
    stream.close()
  })

  it('begins with what runs, and tells one that comes again what ended meanwhile', async () => {
    await using server = await openServer()
    const base = await server.listen()
    const first = await listen(base)
    const one = await begin(server)
    await endOf(server, one.id)
    await until(() => first.events().at(-1)?.task.status === 'completed')
    const seen = first.events()[0]!.id
    first.close()

    const fresh = await listen(base)
    const again = await listen(base, { 'last-event-id': seen })
    const stranger = await listen(base, { 'last-event-id': 'anotherprocess-7' })
    const rubbish = await listen(base, { 'last-event-id': 'rubbish' })
    await until(() => again.events().length > 0 && stranger.events().length > 0)
    expect(again.events().map(({ task }) => [task.id, task.status])).toEqual([[one.id, 'completed']])
    expect(stranger.events().map(({ task }) => [task.id, task.status])).toEqual([[one.id, 'completed']])
    expect(fresh.events()).toEqual([])
    expect(rubbish.events()).toEqual([])

    const two = await begin(server)
    const late = await listen(base)
    await until(() => late.events().length > 0)
    expect(late.events()[0]!.task.id).toBe(two.id)
    await endOf(server, two.id)
    for (const stream of [fresh, again, stranger, rubbish, late]) stream.close()
  })

  it('is kept alive by a sign every fifteen seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      await using server = await openServer()
      const stream = await listen(await server.listen())
      vi.advanceTimersByTime(14_000)
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(stream.text).not.toContain(':\n\n')
      vi.advanceTimersByTime(1_000)
      await until(() => stream.text.includes(':\n\n'))
      stream.close()
    } finally {
      vi.useRealTimers()
    }
  })

  it('is refused to the one after five hundred, and free again when one goes', async () => {
    await using server = await openServer()
    const base = await server.listen()
    const streams = await Promise.all(Array.from({ length: 500 }, () => listen(base)))
    const refused = await listen(base)
    expect(refused.response.statusCode).toBe(429)
    streams.pop()!.close()
    await until(async () => {
      const next = await listen(base)
      streams.push(next)
      return next.response.statusCode === 200
    })
    for (const stream of streams) stream.close()
  })

  it('of a page that reads nothing is cut, and the others go on', async () => {
    await using bench = await openBench()
    const news = new TaskNews({ context: bench.context, onFault: () => undefined })
    const unread = new UnreadNews({ context: bench.context, onFault: () => undefined })
    const events = new EventStreams(news, unread, 'x')
    const app = fastify()
    const raws: ServerResponse[] = []
    app.get('/api/v1/events', (request, reply) => {
      raws.push(reply.raw)
      return events.open(request, reply, { centre: true, userId: undefined })
    })
    const base = await app.listen({ host: '127.0.0.1', port: 0 })
    const deaf = await listen(base)
    deaf.response.removeAllListeners('data')
    deaf.response.pause()
    const other = await listen(base)
    // Far more, in the end, than the sockets themselves take in.
    const noise = 'x'.repeat(500_000)
    await until(async () => {
      news.tell({ ...ended, id: `task-${++number}`, message: noise })
      // The other one keeps up.
      await until(() => raws[1]!.writableLength === 0)
      return raws[0]!.destroyed
    })
    expect([raws[1]!.destroyed, other.events().length > 2]).toEqual([false, true])
    events.close()
    await news.close()
    await app.close()
  })

  it('ends when the server does', async () => {
    const server = await openServer()
    const stream = await listen(await server.listen())
    await server[Symbol.asyncDispose]()
    await stream.ended
  })
})
