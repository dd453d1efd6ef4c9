// Delivery reports (RFC 3464) as mail servers send them back: pure, and bounded in size, depth and number, as anybody can send one.

/** What a report says of one recipient. */
export interface ReportedDelivery {
  readonly action: 'failed' | 'delayed'
  /** As RFC 3463 has it: `5.1.1`. */
  readonly status: string
  /** What the last server said. */
  readonly diagnostic: string
}

export interface DeliveryReport {
  /** The Message-ID of the letter it is about, in its brackets. */
  readonly messageId: string | undefined
  /** The word that was given with the envelope. */
  readonly envelopeId: string | undefined
  /** What failed or waits; what was delivered is not told. */
  readonly deliveries: readonly ReportedDelivery[]
}

/** A report with the letter it is about; letters of ours are far shorter. */
export const largestReport = 1024 * 1024

const deepest = 4
const mostParts = 100
const mostHeaderBytes = 64 * 1024
const mostRecipients = 100
const longestDiagnostic = 500

interface Part {
  readonly headers: Headers
  readonly body: string
}
type Headers = ReadonlyMap<string, string>

/** @returns Undefined where it is no delivery report. */
export function readReport(message: Uint8Array): DeliveryReport | undefined {
  if (message.length > largestReport) return undefined
  // One byte is one character, so that no encoding can fail; what we read is ASCII.
  const left = { parts: mostParts }
  const parts = leavesOf(partOf(Buffer.from(message).toString('latin1')), 0, left)
  const report = parts.find(({ headers }) => /^message\/(global-)?delivery-status\b/i.test(headers.get('content-type') ?? ''))
  if (!report) return undefined
  const [ofMessage = new Map<string, string>(), ...ofRecipients] = blocksOf(report.body)
  const original = parts.find(({ headers }) =>
    /^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)\b/i.test(headers.get('content-type') ?? ''),
  )
  return {
    messageId: original && /^<[^<>\s]{3,250}>$/.exec(partOf(original.body).headers.get('message-id') ?? '')?.[0],
    envelopeId: /^[\w.+@-]{1,100}$/.exec(ofMessage.get('original-envelope-id') ?? '')?.[0],
    deliveries: ofRecipients.slice(0, mostRecipients).flatMap(deliveryOf),
  }
}

function deliveryOf(fields: Headers): ReportedDelivery[] {
  const action = fields.get('action')?.toLowerCase()
  const [, status = ''] = /^([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('status') ?? '') ?? []
  if ((action !== 'failed' && action !== 'delayed') || status === '' || status.startsWith('2')) return []
  const diagnostic = (fields.get('diagnostic-code') ?? '').replaceAll(/[\p{Cc}\s]+/gu, ' ').slice(0, longestDiagnostic)
  return [{ action, status, diagnostic }]
}

/** The parts that hold something themselves, decoded; more or deeper ones than a report has are left out. */
function leavesOf(part: Part, depth: number, left: { parts: number }): Part[] {
  left.parts -= 1
  if (left.parts < 0) return []
  const type = part.headers.get('content-type') ?? 'text/plain'
  if (!/^multipart\//i.test(type)) return [{ headers: part.headers, body: decoded(part) }]
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined || depth >= deepest) return []
  return between(part.body, boundary, left.parts).flatMap((text) => leavesOf(partOf(text), depth + 1, left))
}

/** What stands between the lines of a boundary, found without looking at any byte twice. */
function between(body: string, boundary: string, most: number): string[] {
  const mark = `--${boundary}`
  const found: string[] = []
  let begin = -1
  for (let at = lineWith(body, mark, 0); at !== -1; at = lineWith(body, mark, at + mark.length)) {
    if (begin !== -1) found.push(body.slice(begin, at))
    if (body.startsWith('--', at + mark.length) || found.length >= most) return found
    const end = body.indexOf('\n', at)
    if (end === -1) return found
    begin = end + 1
  }
  // Cut off on its way: what is there counts.
  if (begin !== -1) found.push(body.slice(begin))
  return found
}

function lineWith(body: string, mark: string, from: number): number {
  for (let at = body.indexOf(mark, from); at !== -1; at = body.indexOf(mark, at + 1)) {
    if (at === 0 || body[at - 1] === '\n') return at
  }
  return -1
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text.slice(0, mostHeaderBytes))
  // Headers without a body are all there is of some parts.
  if (!end) return { headers: headersOf(text.slice(0, mostHeaderBytes)), body: '' }
  if (/^\r?\n/.test(text)) return { headers: new Map(), body: text }
  return { headers: headersOf(text.slice(0, end.index)), body: text.slice(end.index + end[0].length) }
}

/** The first of each name counts. */
function headersOf(text: string): Headers {
  const headers = new Map<string, string>()
  for (const line of text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!headers.has(name)) headers.set(name, withoutType(name, line.slice(colon + 1).trim()))
  }
  return headers
}

/** Some values name first of which kind they are: `smtp; 550 …`. */
const withoutType = (name: string, value: string): string =>
  name === 'diagnostic-code' ? value.replace(/^[\w-]{1,40}\s*;\s*/, '') : value

const blocksOf = (body: string): Headers[] =>
  body
    .trim()
    .split(/(?:\r?\n[ \t]*){2,}/, mostRecipients + 1)
    .map(headersOf)

function decoded({ headers, body }: Part): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1')
  if (encoding !== 'quoted-printable') return body
  return body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
