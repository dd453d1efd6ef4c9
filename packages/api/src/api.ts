// The front door of the HTTP API: one server of everything, from what the program hands in.
import fastifyCompress from '@fastify/compress'
import type { TaskView } from '@moirai/contract/tasks'
import type { Context } from '@moirai/talent/context'
import fastify, { LogController, type FastifyInstance, type FastifyReply } from 'fastify'
import { constants } from 'node:zlib'
import { answerCompiler } from './answers.ts'
import { Door } from './caller.ts'
import { addCrowdLimits, standardCrowd, type CrowdLimits } from './crowd.ts'
import { addDocumentation } from './documentation.ts'
import { sendError } from './errors.ts'
import { EventStreams } from './events.ts'
import { inputCompiler } from './input-checks.ts'
import { addJsonBodies } from './json-bodies.ts'
import { addRequestLog, requestId, type LogOptions } from './log.ts'
import { addPermission } from './permission.ts'
import { addRates, standardRates, type RateLimits } from './rates.ts'
import { registerRoutes } from './registration.ts'
import { handlersOf } from './routes/routes.ts'
import { addOriginProof, addSecurity } from './security.ts'
import { TaskNews } from './task-news.ts'
import { UnreadNews } from './unread-news.ts'
import { refuseUnread, refuseUnrouted } from './unread.ts'
import { addWebApp } from './web-app.ts'

export type { LogLevel } from './log.ts'
export { isLoopback } from './security.ts'
export { isBuilt } from './web-app.ts'

export interface ApiOptions {
  context: Context
  /** The program's. */
  version: string
  /** The folder of the built page. */
  webRoot: string
  maxUploadBytes: number
  log: LogOptions
  /** Signs what a page says of itself; at least 32 characters. */
  secret: string
  /** With which the first admin is made; told at the terminal only. */
  setupToken: string
  /** Where people reach the page beside the names of this machine: an origin; absent where only this machine does. */
  publicOrigin?: string | undefined
  /** Whether whoever reaches this server may do everything as long as there is no admin. */
  openUntilAdmin: boolean
  /** How many proxies before this server tell whom they speak for. */
  trustedProxies?: number
  rates?: RateLimits
  crowd?: CrowdLimits
  /** Told that a task was put into the queue: a worker of this process need not wait for its next look. */
  onTask?: () => void
}

/** Everything but the socket: `listen` opens it, `close` ends every stream. */
export async function buildApi(options: ApiOptions): Promise<FastifyInstance> {
  const { context, version } = options
  const app = openServer(options)
  const news = new TaskNews({ context, onFault: (error) => app.log.warn({ err: error }, 'looking for tasks') })
  const unread = new UnreadNews({ context, onFault: (error) => app.log.warn({ err: error }, 'looking for notifications') })
  const events = new EventStreams(news, unread, context.newId().slice(-12))
  const started = (task: TaskView): TaskView => {
    news.tell(task)
    options.onTask?.()
    return task
  }
  const {
    secret,
    setupToken,
    publicOrigin,
    openUntilAdmin,
    maxUploadBytes,
    rates = standardRates,
    crowd = standardCrowd,
  } = options
  const door = new Door({ context, openUntilAdmin, secure: publicOrigin?.startsWith('https:') ?? false })
  const parts = { context, news, started, maxUploadBytes, events, version, door, secret, setupToken }
  addRequestLog(app)
  addCrowdLimits(app, crowd)
  addSecurity(app, { publicOrigin, secret })
  door.addTo(app)
  addRates(app, rates, { context, secret })
  addOriginProof(app, { publicOrigin, secret })
  addPermission(app)
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: 1024,
    // The standard of 11 takes longer than the bytes it saves are worth.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  addDocumentation(app, version)
  addWebApp(app, options.webRoot)
  void app.register(async (room) => registerRoutes(room, handlersOf(parts)))
  app.addHook('preClose', async () => {
    events.close()
    await Promise.all([news.close(), unread.close()])
    // Whoever is slow to hang up is not waited for.
    setTimeout(() => app.server.closeAllConnections(), 2000).unref()
  })
  return app
}

function openServer({ context, log, trustedProxies = 0 }: ApiOptions): FastifyInstance {
  const app = fastify({
    logger: { level: log.level, stream: log, base: null, timestamp: () => `,"time":"${context.now().toISOString()}"` },
    // One line of our own for each request: theirs would hold the address with the words somebody searched for.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request) => requestId(request, context.newId),
    requestIdHeader: false,
    // The last of the addresses those proxies name; what the client itself claims is not believed.
    trustProxy: trustedProxies === 0 ? false : (_address: string, hop: number) => hop < trustedProxies,
    bodyLimit: 1024 ** 2,
    routerOptions: { maxParamLength: 1000, ignoreTrailingSlash: true },
    // A file of the largest size comes over the loopback in seconds.
    requestTimeout: 300_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    // Looked for often enough that whoever sends nothing is not borne for twice as long.
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 3000, maxHeaderSize: 16 * 1024 },
    frameworkErrors: (error, request, reply) => refuseUnrouted(error, request, reply as unknown as FastifyReply),
    clientErrorHandler: (error, socket) => refuseUnread(error, socket, context.newId()),
  })
  app.server.maxConnections = 1000
  app.setValidatorCompiler(inputCompiler)
  app.setSerializerCompiler(answerCompiler)
  app.setErrorHandler(sendError)
  app.removeContentTypeParser('text/plain')
  addJsonBodies(app)
  return app
}
