// Bytes as nobody's browser sends them, over bare sockets: refused with a 4xx, one answer for one request, and others are answered meanwhile.
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let port: number
/** Opened before everything else: they never come to the end of their headers. */
let slow: { socket: Socket; text: () => string; closed: Promise<void> }[]
beforeAll(async () => {
  server = await openServer({ api: { rates: { perMinute: 1e9, sparingPerMinute: 1e9 } }, worker: false })
  port = Number(new URL(await server.listen()).port)
  slow = Array.from({ length: 100 }, (_, index) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    socket.on('error', () => undefined)
    socket.write(`POST /api/v1/session HTTP/1.1\r\nhost: localhost:${port}\r\nx-${index}: `)
    const dribble = setInterval(() => socket.write('y'), 1000)
    const closed = new Promise<void>((resolve) => socket.once('close', () => (clearInterval(dribble), resolve())))
    return { socket, text: () => text, closed }
  })
})
afterAll(async () => {
  for (const { socket } of slow) socket.destroy()
  await server[Symbol.asyncDispose]()
})

/** Sends bytes as they are and gives what comes back until the server closes or has been silent for a while. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    let text = ''
    const end = () => (socket.destroy(), resolve(text))
    socket.setTimeout(700, end)
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    socket
      .once('close', end)
      .once('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? end() : reject(error)))
  })
}

const statusesIn = (text: string): number[] => [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status))
const head = (lines: string) =>
  `POST /api/v1/session HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-type: application/json\r\n${lines}`
/** What would be answered 200, were it taken for a request of its own. */
const hidden = () => `GET /health/live HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`
const json = (body: string, lines = '') =>
  `${head(lines)}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`

async function othersAreAnswered(): Promise<void> {
  const times = []
  for (let index = 0; index < 10; index++) {
    const began = performance.now()
    const answer = await fetch(`http://localhost:${port}/api/v1/session`)
    expect(answer.status).toBe(200)
    times.push(performance.now() - began)
  }
  // The best of ten: what else this machine does is none of the server's doing.
  expect(Math.min(...times)).toBeLessThan(250)
}

describe('two requests in one', () => {
  it.each([
    ['two lengths', () => `${head('content-length: 2\r\ncontent-length: 44\r\n\r\n')}{}${hidden()}`],
    ['a length and chunks', () => `${head('content-length: 6\r\ntransfer-encoding: chunked\r\n\r\n')}0\r\n\r\n${hidden()}`],
    ['chunks and a length', () => `${head('transfer-encoding: chunked\r\ncontent-length: 6\r\n\r\n')}0\r\n\r\n${hidden()}`],
    ['chunks by another name', () => `${head('transfer-encoding: xchunked\r\n\r\n')}0\r\n\r\n${hidden()}`],
    ['chunks that are not the last', () => `${head('transfer-encoding: chunked, identity\r\n\r\n')}0\r\n\r\n${hidden()}`],
    [
      'chunks said twice',
      () => `${head('transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n\r\n')}0\r\n\r\n${hidden()}`,
    ],
    ['a blank before the colon', () => `${head('transfer-encoding : chunked\r\ncontent-length: 6\r\n\r\n')}0\r\n\r\n${hidden()}`],
    [
      'a header that goes on in the next line',
      () => `${head('transfer-encoding:\r\n chunked\r\ncontent-length: 6\r\n\r\n')}0\r\n\r\n${hidden()}`,
    ],
    ['a length with a sign', () => `${head('content-length: +2\r\n\r\n')}{}${hidden()}`],
    ['a length that is a list', () => `${head('content-length: 2, 2\r\n\r\n')}{}${hidden()}`],
    ['a length in other digits', () => `${head('content-length: 0x2\r\n\r\n')}{}${hidden()}`],
    ['a chunk without a size', () => `${head('transfer-encoding: chunked\r\n\r\n')}z\r\n{}\r\n0\r\n\r\n${hidden()}`],
    ['lines that end by LF alone', () => `${head('transfer-encoding: chunked\nx: y\r\n\r\n')}0\r\n\r\n${hidden()}`],
    ['NUL in a header', () => `${head('x: a\0b\r\ncontent-length: 2\r\n\r\n')}{}${hidden()}`],
    ['CR in a header', () => `${head('x: a\rcontent-length: 50\r\n\r\n')}{}${hidden()}`],
    ['two hosts', () => `GET /health/live HTTP/1.1\r\nhost: localhost:${port}\r\nhost: evil.example\r\n\r\n`],
    ['no host', () => 'GET /health/live HTTP/1.1\r\n\r\n'],
    ['another protocol', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['no version', () => 'GET /health/live\r\n\r\n'],
  ])('%s: one answer, which is a refusal', async (_, bytes) => {
    const text = await raw(bytes())
    const statuses = statusesIn(text)
    expect([statuses.length, statuses.every((status) => status >= 400 && status < 500), text.slice(0, 200)]).toEqual([
      1,
      true,
      text.slice(0, 200),
    ])
  })
})

describe('more than anybody needs', () => {
  it.each([
    ['10,000 headers', () => `${head(Array.from({ length: 10_000 }, (_, index) => `h${index}: a\r\n`).join(''))}\r\n`, 431],
    ['a header of 64 kB', () => `${head(`x: ${'y'.repeat(65_536)}\r\n`)}\r\n`, 431],
    ['an address of 64 kB', () => `GET /${'y'.repeat(65_536)} HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`, 431],
    ['JSON 100,000 deep', () => json(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 400],
    ['JSON 100,000 deep that never ends', () => json('{"a":'.repeat(100_000)), 400],
    ['a key said twice', () => json('{"email":"a@example.org","password":"x","email":"b@example.org"}'), 400],
    [
      'a key said twice, once in other signs',
      () => json('{"email":"a@example.org","password":"x","em\\u0061il":"b@example.org"}'),
      400,
    ],
    ['a key said twice far inside', () => json('{"a":[{"b":{"c":1,"d":2,"c":3}}]}'), 400],
    [
      'a body without a type',
      () => `POST /api/v1/session HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`,
      415,
    ],
    ['a body of another type', () => json('{}').replace('application/json', 'text/xml'), 415],
    ['a body of two types', () => json('{}').replace('application/json', 'application/json, text/plain'), 415],
    ['a name of every object', () => json('{"__proto__":{"role":"admin"},"email":"a@example.org","password":"x"}'), 400],
    ['TRACE', () => `TRACE / HTTP/1.1\r\nhost: localhost:${port}\r\nconnection: close\r\n\r\n`, 404],
    ['a length that is longer than what is taken', () => `${head('content-length: 99999999999\r\n\r\n')}{}`, 413],
  ])('%s is refused, and others are answered', async (_, bytes, status) => {
    const text = await raw(bytes())
    expect([statusesIn(text), text.slice(0, 200)]).toEqual([[status], text.slice(0, 200)])
    // Nothing of what was sent comes back.
    expect(text).not.toMatch(/evil|yyyyyyyyyy|\[\[\[\[/)
    await othersAreAnswered()
  })

  it('CONNECT opens no way to anywhere', async () => {
    expect(await raw(`CONNECT example.org:443 HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`)).not.toMatch(/^HTTP\/1\.1 2/)
  })

  it('a parameter said twice is refused, not chosen from; one of another form is none', async () => {
    for (const query of ['limit=1&limit=200', 'search=a&search=b'])
      expect([query, (await server.ask('GET', `/api/v1/people?${query}`)).status]).toEqual([query, 400])
    for (const query of ['limit=1&limit[]=5', 'search[$ne]=x', 'search[]=x&search=y'])
      expect([query, (await server.ask('GET', `/api/v1/people?${query}`)).status]).toEqual([query, 200])
  })
})

describe('requests that never come to an end', () => {
  it('keep nobody out, and are closed after a while', { timeout: 60_000 }, async () => {
    await othersAreAnswered()
    await Promise.all(slow.map(({ closed }) => closed))
    const told = slow.map(({ text }) => statusesIn(text()))
    expect(told.filter((statuses) => statuses.length > 1 || (statuses[0] ?? 408) !== 408)).toEqual([])
    await othersAreAnswered()
  })
})
