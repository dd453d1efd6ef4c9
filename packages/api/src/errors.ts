// Errors as a program meets them over HTTP: RFC 9457 problem details, one sentence each, nothing of the inside.
import { STATUS_CODES } from 'node:http'
import type { ProblemCode, ProblemView } from '@moirai/contract/problems'
import { DatabaseError, NotFound, Refusal, SealedFieldError, type DatabaseErrorKind } from '@moirai/talent/errors'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { InvalidInput } from './input-checks.ts'

/** What the transport refuses by itself. */
export class HttpProblem extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode, detail: string) {
    super(detail)
    this.code = code
  }
}

const statusOf: Record<ProblemCode, number> = {
  invalid: 400,
  missing: 404,
  taken: 409,
  stale: 409,
  limited: 429,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  too_large: 413,
  key_reused: 422,
  unsupported: 415,
  unavailable: 503,
  fault: 500,
}

type Described = Pick<ProblemView, 'code' | 'detail' | 'errors'>

const unavailable = 'The database cannot be reached at the moment; nothing was changed. Try again shortly.'
const unavailableKinds: Partial<Record<DatabaseErrorKind, string>> = {
  locked: 'The database is busy; nothing was changed. Try again shortly.',
  timeout: 'The database is busy; nothing was changed. Try again shortly.',
  serialization: 'Somebody else changed the same at this moment; nothing was changed. Try again.',
  'lost connection': unavailable,
  'missing database': unavailable,
  'cannot open': unavailable,
  'not a database': unavailable,
  permission: 'The database does not let Moirai do this; the operator finds the reason in the log.',
  'unknown outcome': 'The connection broke at the last moment; look whether it was done before you do it again.',
  'read only': 'The database can only be read at the moment; the operator finds the reason in the log.',
  full: 'The disk of the database is full; nothing was changed. The operator has to make room.',
  corrupt: 'The database is damaged; the operator finds the reason in the log.',
}

const cursorFault = { pointer: 'cursor', detail: 'Not the `next` of a page of this list.' }

/** What to say about an error; only a `fault` is a bug. */
export function describeError(error: unknown): Described {
  if (error instanceof Refusal) return describeRefusal(error)
  if (error instanceof HttpProblem) return { code: error.code, detail: error.message }
  if (error instanceof SealedFieldError) {
    return { code: 'unavailable', detail: 'A field of this record cannot be opened; the operator finds the reason in the log.' }
  }
  if (error instanceof NotFound) return { code: 'missing', detail: error.message }
  if (error instanceof DatabaseError) {
    const detail = unavailableKinds[error.kind]
    if (detail !== undefined) return { code: 'unavailable', detail }
    if (error.kind === 'cursor') {
      return { code: 'invalid', detail: 'The cursor is not one of this list; begin again without it.', errors: [cursorFault] }
    }
    if (error.kind === 'value') return { code: 'invalid', detail: error.message }
  }
  if (isDiskError(error)) {
    return { code: 'unavailable', detail: 'The folder for files cannot be written; the operator finds the reason in the log.' }
  }
  if (error instanceof InvalidInput) return describeInput(error)
  return describeFastifyError(error) ?? { code: 'fault', detail: 'Moirai met a fault of its own; the log has the reason.' }
}

/** Without the last part of a sentence where that names a command: whoever asks over HTTP may have no terminal. */
export const withoutCommands = (sentence: string): string => sentence.replaceAll(/; [^;`]*`moirai [^`]*`[^.;]*(?=\.)/g, '')

const isDiskError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS'].includes(String(error.code))

/** Only what the client did wrong; the rest are bugs. */
function describeFastifyError(error: unknown): Described | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const { code, statusCode = 500 } = error as FastifyError
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { code: 'too_large', detail: 'The body is larger than this route takes.' }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return { code: 'unsupported', detail: 'The body is of a type this route does not take; send application/json.' }
  }
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') {
    return { code: 'invalid', detail: 'The body is not as long as Content-Length says.' }
  }
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error instanceof SyntaxError) {
    return { code: 'invalid', detail: 'The body is not JSON, or holds a name that is not allowed (__proto__, constructor).' }
  }
  if (code === 'FST_ERR_BAD_URL') return { code: 'invalid', detail: 'The address holds a % that begins no character.' }
  if (statusCode >= 400 && statusCode < 500) return { code: 'invalid', detail: 'The request cannot be read.' }
  return undefined
}

/** Of a part of the address the name alone is told, of the body a JSON pointer. */
function describeInput({ faults, validationContext }: InvalidInput): Described {
  const inBody = validationContext === 'body'
  const errors = faults.map(({ place, problem, howToFix }) => ({
    pointer: inBody ? pointerTo(place) : place,
    detail: `${problem}; ${howToFix}`,
  }))
  const [{ place, problem, howToFix }] = faults
  return { code: 'invalid', detail: `${place === '' ? 'The request' : place}: ${problem}; ${howToFix}.`, errors }
}

const pointerTo = (place: string): string => (place === '' ? '' : `/${place.replaceAll('.', '/')}`)

/** A sentence of the domain that is about one field begins with its place, as `salary.period: …`. */
function describeRefusal({ code, message }: Refusal): Described {
  const sentence = withoutCommands(message)
  const [, place, detail] = /^([a-z]\w*(?:\.\w+)*): (.+)$/s.exec(sentence) ?? []
  if (place === undefined || detail === undefined) return { code, detail: sentence }
  return { code, detail: sentence, errors: [{ pointer: pointerTo(place), detail }] }
}

export function problemOf(described: Described, requestId: string, status = statusOf[described.code]): ProblemView {
  const { code, detail, errors } = described
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? '',
    status,
    code,
    detail,
    ...(errors ? { errors } : {}),
    requestId,
  }
}

/** Answers with a problem, and writes down what the operator has to know. */
export async function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const described = describeError(error)
  // RFC 9110: what `If-Match` was meant for has passed.
  const failedMatch = described.code === 'stale' && request.headers['if-match'] !== undefined
  const problem = failedMatch ? problemOf(described, request.id, 412) : problemOf(described, request.id)
  // Whoever hung up reads no answer, and what broke off was no fault of ours.
  const hungUp = request.raw.destroyed && !request.raw.complete
  if (described.code === 'fault' && !hungUp) request.log.error({ err: error }, 'fault')
  else if (described.code === 'unavailable') request.log.error({ kind: kindOf(error), detail: messageOf(error) }, 'unavailable')
  if (problem.status === 503) reply.header('retry-after', '2')
  await reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem)
}

const kindOf = (error: unknown): string | undefined => (error instanceof DatabaseError ? error.kind : undefined)
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
