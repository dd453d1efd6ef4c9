// Requests to the server, typed by the contract's table of routes; only types come from there, so the table costs the page nothing.
import type { ProblemView } from '@moirai/contract/problems'
import type { RouteName, Routes } from '@moirai/contract/routes'
import type { input, output, ZodMiniType } from 'zod/mini'

type ParameterName<Path extends string> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | ParameterName<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never

type Given<Name extends RouteName> = (ParameterName<Name> extends never
  ? { params?: never }
  : { params: Record<ParameterName<Name>, string> }) &
  (Routes[Name] extends { query: infer Query extends ZodMiniType } ? { query?: input<Query> } : { query?: never }) &
  (Routes[Name] extends { body: infer Body } ? { body: Body extends ZodMiniType ? input<Body> : Blob } : { body?: never }) & {
    signal?: AbortSignal | undefined
  }

type Answer<Name extends RouteName> = Routes[Name]['answer'] extends infer Schema extends ZodMiniType ? output<Schema> : never

/** What the server refused, or why it could not be asked; `detail` is one sentence for people. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly errors: NonNullable<ProblemView['errors']>
  constructor({ status, code, detail, errors }: Pick<ProblemView, 'status' | 'code' | 'detail' | 'errors'>) {
    super(detail)
    this.status = status
    this.code = code
    this.errors = errors ?? []
  }
}

/** The address of a route with its parameters and query filled in. */
export function address(name: RouteName, params: Record<string, string> = {}, query: object = {}): string {
  const path = name.slice(name.indexOf(' ') + 1).replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''))
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return search === '' ? path : `${path}?${search}`
}

/** Asks the server. @throws Problem with a sentence for people. */
export async function request<Name extends RouteName>(name: Name, given: Given<Name>): Promise<Answer<Name>> {
  const { params, query, body, signal } = given as {
    params?: Record<string, string>
    query?: object
    body?: unknown
    signal?: AbortSignal
  }
  const method = name.slice(0, name.indexOf(' '))
  const isFile = body instanceof Blob
  const once = method === 'POST' && !isFile ? { 'idempotency-key': newKey() } : {}
  const response = await send(address(name, params, query), {
    method,
    ...(signal ? { signal } : {}),
    ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    headers: {
      accept: 'application/json',
      ...once,
      ...(body === undefined ? {} : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
    },
  })
  if (response.status === 204) return null as Answer<Name>
  const text = await response.text()
  if (response.ok) return JSON.parse(text) as Answer<Name>
  throw problemOf(response.status, text)
}

async function send(url: string, options: RequestInit): Promise<Response> {
  for (let left = isRepeatable(options) ? 1 : 0; ; left -= 1) {
    try {
      return await fetch(url, options)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      if (left <= 0) throw new Problem({ status: 0, code: 'unavailable', detail: '' })
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/** Whether the server knows it again where the connection broke: what was done is not done twice. */
const isRepeatable = ({ headers }: RequestInit): boolean => headers !== undefined && 'idempotency-key' in headers

/** Nobody else's; `randomUUID` is not there on pages without https. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** What an answer that is no success says. */
export function problemOf(status: number, text: string): Problem {
  try {
    return new Problem(JSON.parse(text) as ProblemView)
  } catch {
    // A proxy's page, or nothing: there is no sentence of ours in it.
    return new Problem({ status, code: 'fault', detail: '' })
  }
}
