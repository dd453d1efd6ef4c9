// Requests that never reach a route: what cannot be routed, and what is no HTTP. Hooks do not run for them.
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { ProblemView } from '@moirai/contract/problems'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { describeError, problemOf } from './errors.ts'
import { securityHeaders } from './security.ts'

const headersOf = (requestId: string) => ({ ...securityHeaders, 'x-request-id': requestId, 'cache-control': 'no-store' })

/** An address that cannot be read. */
export function refuseUnrouted(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(describeError(error), request.id)
  void reply.code(problem.status).headers(headersOf(request.id)).type('application/problem+json').send(JSON.stringify(problem))
}

const faults: Record<string, { status: number; detail: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'The headers of the request are longer than 16 KiB.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request did not come to its end in time.' },
}

/** Bytes that are no request, or one that is too long or too slow: answered on the bare socket, which then closes. */
export function refuseUnread(error: Error & { code?: string }, socket: Socket, requestId: string): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, detail } = faults[error.code ?? ''] ?? { status: 400, detail: 'This is no request that can be read.' }
  const title = STATUS_CODES[status] ?? ''
  const problem: ProblemView = { type: 'about:blank', title, status, code: 'invalid', detail, requestId }
  const body = JSON.stringify(problem)
  const headers = {
    ...headersOf(requestId),
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join('')}\r\n${body}`)
}
