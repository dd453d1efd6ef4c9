// What the tests of the API stand on: a server over a fresh database, asked directly or over a real socket.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { Worker } from '@moirai/queue'
import type { Context } from '@moirai/talent/context'
import { demonstrationTasks } from '@moirai/talent/demonstration'
import { importTasks } from '@moirai/talent/imports'
import { matchTasks } from '@moirai/talent/matches'
import { openBench, type Bench, type BenchOptions } from '../../talent/test/context.ts'
import { buildApi, type ApiOptions } from '../src/api.ts'
import { describedBy } from './description.ts'

/** With which tests make the first admin. */
export const setupToken = 's'.repeat(43)

export interface TestServer extends AsyncDisposable {
  readonly app: FastifyInstance
  readonly bench: Bench
  /** For files that are handed in; gone when the test is over. */
  readonly folder: string
  /** Does what is enqueued. */
  readonly worker: Worker
  /** What was logged, parsed. */
  readonly log: Record<string, unknown>[]
  /** Asks without a socket; an answer that is not as the document describes it is an error. */
  ask<Body = Record<string, unknown>>(method: Method, url: string, options?: AskOptions): Promise<Asked<Body>>
  /** Opens a socket and gives its address, `http://127.0.0.1:PORT`. */
  listen(): Promise<string>
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD'

export interface AskOptions {
  body?: object | string | Buffer
  headers?: Record<string, string>
}

export interface Asked<Body> {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  text: string
  body: Body
}

export interface ServerOptions extends BenchOptions {
  api?: Partial<ApiOptions>
  folder?: string
  /** On another database than one in memory. */
  bench?: Bench
  /** False: nobody does what is enqueued until the worker is started. */
  worker?: boolean
}

/** What does long work beside the server, as `moirai start` has it. */
const openWorker = (context: Context): Worker =>
  new Worker({
    database: context.database,
    definitions: [...importTasks(context), ...matchTasks(context), ...demonstrationTasks(context)],
    name: `test ${context.newId()}`,
    now: context.now,
    random: () => 0.5,
    pollMs: 50,
  })

export async function openServer(options: ServerOptions = {}): Promise<TestServer> {
  const bench = options.bench ?? (await openBench(options))
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'moirai-api-'))
  const log: Record<string, unknown>[] = []
  const app = await buildApi({
    context: bench.context,
    version: '0.0.0-test',
    webRoot: join(folder, 'no-page'),
    maxUploadBytes: 1024 ** 2,
    secret: 'a secret of tests that is long enough',
    setupToken,
    openUntilAdmin: true,
    log: { level: 'info', write: (line) => void log.push(JSON.parse(line) as Record<string, unknown>) },
    onTask: () => worker.wake(),
    // A slow machine is no crowd.
    crowd: { turnMs: Infinity, atOnce: Infinity, waitMs: Infinity, slow: Infinity },
    ...options.api,
  })
  const worker = openWorker(bench.context)
  await app.ready()
  if (options.worker !== false) worker.start()
  return {
    app,
    bench,
    folder,
    worker,
    log,
    ask: async <Body>(method: Method, url: string, { body, headers = {} }: AskOptions = {}): Promise<Asked<Body>> => {
      const address = app.server.address() as AddressInfo | null
      const host = address === null ? 'localhost' : `localhost:${address.port}`
      const answer = await app.inject({
        method,
        url,
        headers: { host, ...headers },
        ...(body === undefined ? {} : { payload: body }),
      })
      const type = String(answer.headers['content-type'] ?? '')
      const fault = describedBy(app).faultOf(method, url, { status: answer.statusCode, type, text: answer.payload })
      if (fault !== undefined) throw new Error(`${method} ${url}: ${fault}`)
      const isJson = /json/.test(type)
      const parsed = (isJson && answer.payload !== '' ? JSON.parse(answer.payload) : null) as Body
      return { status: answer.statusCode, headers: answer.headers, text: answer.payload, body: parsed }
    },
    listen: async () => {
      await app.listen({ host: '127.0.0.1', port: 0 })
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    },
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await worker.stop()
      await bench.database.close()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until something holds; a test that waits in vain ends by its own time limit. */
export async function until<Value>(look: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  for (;;) {
    const value = await look()
    if (value) return value
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Waits for the end of a task and gives it. */
export const endOf = (server: TestServer, id: string, headers: Record<string, string> = {}) =>
  until(async () => {
    const { body } = await server.ask<TaskBody>('GET', `/api/v1/tasks/${id}`, { headers })
    return body.status === 'running' ? undefined : body
  })

export interface TaskBody {
  id: string
  status: string
  kind: string
  title: string | null
  rehearsal: boolean
  subject: string | null
  message: string
  progress: { stage: string; done: number; total: number }
}
