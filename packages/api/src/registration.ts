// Registers every route of the contract's table: its schemas check what comes in and shape what goes out.
import { Readable } from 'node:stream'
import { routes, type Route, type RouteName, type Routes } from '@moirai/contract/routes'
import { problemView } from '@moirai/contract/problems'
import type { Context } from '@moirai/talent/context'
import type { FastifyInstance, FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify'
import * as z from 'zod/mini'
import { blinded } from './blind.ts'
import type { Caller } from './caller.ts'
import { once } from './idempotency.ts'
import { sendFile, type CsvFile, type RecordsFile } from './files.ts'
import { tellVersion, versionCheckOf } from './versions.ts'

type ParameterName<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | ParameterName<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never

type Output<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : undefined

/** What the handler of a route is given; values are those the contract's schemas made of the request. */
export interface Given<Name extends RouteName> {
  params: Record<ParameterName<Name>, string>
  query: Routes[Name] extends { query: infer Query } ? Output<Query> : undefined
  body: Routes[Name] extends { body: infer Body } ? (Body extends 'bytes' ? Readable : Output<Body>) : undefined
  request: FastifyRequest
  reply: FastifyReply
  caller: Caller
  /** Acts for who asks. */
  context: Context
}

type AnswerOf<Answer> = Answer extends 'text/csv'
  ? CsvFile
  : Answer extends 'text/event-stream'
    ? void
    : Answer extends 'text/html'
      ? string
      : Answer extends { records: unknown }
        ? RecordsFile
        : Output<Answer>

export type Handler<Name extends RouteName> = (
  given: Given<Name>,
) => AnswerOf<Routes[Name]['answer']> | Promise<AnswerOf<Routes[Name]['answer']>>

/** One for each route of the contract; a missing or a surplus one does not compile. */
export type Handlers = { [Name in RouteName]: Handler<Name> }

type AnyHandler = (given: {
  params: unknown
  query: unknown
  body: unknown
  request: FastifyRequest
  reply: FastifyReply
  caller: Caller
  context: Context
}) => unknown

export function registerRoutes(app: FastifyInstance, handlers: Handlers): void {
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name]
    const handler = handlers[name] as AnyHandler
    if (route.body === 'bytes') {
      // In a room of its own: only here a body of any type is taken, as a stream.
      void app.register(async (room) => {
        room.removeAllContentTypeParsers()
        room.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
        register(room, name, route, handler)
      })
    } else register(app, name, route, handler)
  }
}

function register(app: FastifyInstance, name: RouteName, route: Route, handler: AnyHandler): void {
  const [method, url] = name.split(' ') as ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string]
  const status = route.status ?? 200
  app.route({
    method,
    url,
    schema: schemaOf(url, route),
    // Nobody could read an endless stream by its head alone.
    ...(method === 'GET' ? { exposeHeadRoute: route.answer !== 'text/event-stream' } : {}),
    ...(route.largestBody === undefined ? {} : { bodyLimit: route.largestBody }),
    preValidation: [...(route.body !== undefined && route.body !== 'bytes' ? [emptyBodyAsObject] : []), versionCheckOf(route)],
    handler: async (request, reply) => {
      const { params, query } = request
      // A file of nothing comes without a body.
      const body = route.body === 'bytes' ? (request.body ?? Readable.from([])) : request.body
      reply.code(status)
      const { caller } = request
      const perform = (context: Context) =>
        handler({ params, query, body, request, reply, caller: { ...caller, context }, context })
      const made = await once(name, request, reply, perform)
      if (reply.sent) return reply
      const answer = isFile(route.answer) ? made : await blinded(caller, url, params, made)
      if (isFile(route.answer)) return await sendFile(reply, answer as RecordsFile)
      if (route.answer === 'text/html') return reply.type('text/html; charset=utf-8').serializer(String).send(answer)
      tellVersion(reply, answer)
      return reply.send(status === 204 ? undefined : answer)
    },
  })
}

const isFile = (answer: Route['answer']): answer is 'text/csv' | { records: z.ZodMiniType } =>
  answer === 'text/csv' || (typeof answer === 'object' && 'records' in answer)

/** A request that says nothing takes every default; where something is needed the check names it. */
const emptyBodyAsObject: preValidationHookHandler = (request, _reply, done) => {
  request.body ??= {}
  done()
}

const problems = { description: 'A problem', content: { 'application/problem+json': { schema: problemView } } }

function schemaOf(url: string, route: Route): object {
  const { summary, query, body, answer, status = 200, failure } = route
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string().check(z.minLength(1), z.maxLength(255))])))
  const success = successOf(summary, answer, status)
  return {
    summary,
    tags: [/^\/(?:api\/v1\/)?([\w-]+)/.exec(url)![1]!],
    ...(names.length > 0 ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(body === 'bytes' ? { consumes: ['text/csv', 'application/gzip', 'application/octet-stream'] } : body ? { body } : {}),
    response: { [status]: success, ...(failure ? { [failure]: success } : {}), '4xx': problems, '5xx': problems },
  }
}

function successOf(summary: string, answer: Route['answer'], status: number): object {
  const csv = { 'text/csv': { schema: z.string() } }
  if (answer === 'text/csv') return { description: 'A table', content: csv }
  if (answer === 'text/event-stream') return { description: 'A stream', content: { [answer]: { schema: z.string() } } }
  if (answer === 'text/html') return { description: 'A page', content: { [answer]: { schema: z.string() } } }
  if ('records' in answer) {
    const records = z.object({ items: z.array(answer.records) })
    return { description: 'A file', content: { ...csv, 'application/json': { schema: records } } }
  }
  return status === 204 ? answer : { description: summary, content: { 'application/json': { schema: answer } } }
}

export type { CsvFile, RecordsFile } from './files.ts'
