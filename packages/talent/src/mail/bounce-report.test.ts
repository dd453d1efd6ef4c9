import { describe, expect, it } from 'vitest'
import { deliveryReport } from '../../test/delivery-reports.ts'
import { largestReport, readReport } from './bounce-report.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const read = (text: string) => readReport(bytes(text))

describe('a delivery report', () => {
  it('tells which letter it is about, and what became of it', () => {
    expect(read(deliveryReport({ messageId: '<a@x.org>', envelopeId: 'e-1' }))).toEqual({
      messageId: '<a@x.org>',
      envelopeId: 'e-1',
      deliveries: [{ action: 'failed', status: '5.1.1', diagnostic: '550 5.1.1 No such user' }],
    })
  })

  it('may name several recipients, of which those that got it are not told', () => {
    const recipients = [
      { status: '2.0.0', action: 'delivered' },
      { status: '4.4.1', action: 'delayed', diagnostic: 'smtp; 451 no\r\n answer yet' },
      { status: '5.2.2', action: 'Failed' },
      { status: 'rubbish', action: 'failed' },
    ]
    expect(read(deliveryReport({ recipients }))!.deliveries.map(({ status, diagnostic }) => [status, diagnostic])).toEqual([
      ['4.4.1', '451 no answer yet'],
      ['5.2.2', ''],
    ])
  })

  it.each(['\n', '\r\n'])('is read with lines that end with %j, in a quoted boundary or none, encoded or wrapped', (end) => {
    const plain = deliveryReport({ messageId: '<a@x.org>' }).replaceAll('\r\n', end)
    const expected = read(plain)
    expect(expected?.messageId).toBe('<a@x.org>')
    expect(read(plain.replace('boundary="report"', 'boundary=report'))).toEqual(expected)
    expect(read(deliveryReport({ messageId: '<a@x.org>', base64: true }).replaceAll('\r\n', end))).toEqual(expected)
    const wrapped = ['Content-Type: multipart/mixed; boundary=out', '', '--out', plain, '--out--', ''].join(end)
    expect(read(wrapped)).toEqual(expected)
  })

  it('that is cut off, or has its headers only, is read as far as it goes', () => {
    const whole = deliveryReport({ messageId: '<a@x.org>', envelopeId: 'e-1' })
    const cut = whole.slice(0, whole.indexOf('Message-ID: <a@x.org>'))
    expect(read(cut)).toMatchObject({ messageId: undefined, envelopeId: 'e-1', deliveries: [{ status: '5.1.1' }] })
  })

  it.each([
    ['nothing', ''],
    ['a letter', 'Subject: Hello\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n'],
    ['no boundary', 'Content-Type: multipart/report\r\n\r\nAction: failed\r\n'],
    ['a boundary that never comes', 'Content-Type: multipart/report; boundary=x\r\n\r\nAction: failed\r\n'],
    ['an answer of a person', deliveryReport({}).replace('message/delivery-status', 'text/plain')],
  ])('is none: %s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  it('of somebody who means harm costs no time and no memory, and is read within its bounds', () => {
    const deep = (depth: number, inner: string): string =>
      depth === 0
        ? inner
        : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${deep(depth - 1, inner)}\r\n--b${depth}--`
    const hostile = [
      'x'.repeat(largestReport + 1),
      deep(200, deliveryReport({})),
      `Content-Type: multipart/report; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(100_000)}`,
      `Content-Type: multipart/report; boundary=b\r\n\r\n--b${'-'.repeat(900_000)}`,
      `Content-Type: multipart/report; boundary="${'b'.repeat(900_000)}"\r\n\r\n`,
      `${'A: b\r\n'.repeat(150_000)}\r\n`,
      `Subject: x${'\r\n y'.repeat(200_000)}\r\n\r\n`,
      `Content-Type: ${';boundary=" '.repeat(80_000)}\r\n\r\n`,
      '\n \n'.repeat(300_000),
      '\0'.repeat(900_000),
    ]
    const begin = performance.now()
    for (const text of hostile) expect(read(text)).toBeUndefined()
    const many = Array.from({ length: 20_000 }, () => ({ status: '5.1.1', action: 'failed' }))
    expect(read(deliveryReport({ recipients: many }).slice(0, largestReport))?.deliveries.length).toBeLessThanOrEqual(100)
    const blanks = deliveryReport({
      recipients: [{ status: '5.1.1', action: 'failed', diagnostic: `smtp; ${' \t'.repeat(300_000)}x` }],
    })
    expect(read(blanks)!.deliveries[0]!.diagnostic.length).toBeLessThanOrEqual(500)
    expect(performance.now() - begin).toBeLessThan(20_000)
    const ids = ['<a b@x>', '<>', `<${'a'.repeat(300)}@x>`, 'a@x', "<a'--@x>"]
    expect(ids.map((messageId) => read(deliveryReport({ messageId }))!.messageId)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      "<a'--@x>",
    ])
  })
})
