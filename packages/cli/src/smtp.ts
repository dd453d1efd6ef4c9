// Letters to a mail server, over a few connections that are kept.
import type { Carrier, Handed } from '@moirai/talent/mail'
import { createTransport } from 'nodemailer'

const connections = 5
// The server's greeting and each of its answers; a message in the middle of its way may take the last one's time.
const connectMs = 15_000
const answerMs = 120_000

export interface Post {
  readonly carrier: Carrier
  readonly close: () => void
}

/**
 * @param url `smtp://USER:PASSWORD@HOST:PORT` (which becomes encrypted where the server can), or `smtps:` (encrypted from the start).
 * @param from Who it is from, as `Career centre <careers@example.org>`.
 */
export function openPost(url: string, from: string): Post {
  const transport = createTransport({
    ...connectionOf(new URL(url)),
    pool: true,
    maxConnections: connections,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: answerMs,
    // Nothing a person wrote can make the program read a file or fetch a page.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const carrier: Carrier = async ({ messageId, envelopeId, to, subject, text, html, unsubscribe }) => {
    try {
      // As an object, so that no part of the address is read as another address or a header.
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        ...(html === null ? {} : { html }),
        messageId,
        // Where the server can: what comes back then says which letter it is about.
        dsn: { id: envelopeId, return: 'headers', notify: ['failure', 'delay'] },
        ...(unsubscribe === undefined
          ? {}
          : { headers: { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }),
      })
      return { outcome: 'sent' }
    } catch (error) {
      return whatCameOf(error as SmtpError)
    }
  }
  return { carrier, close: () => transport.close() }
}

/** Connects and signs in, sends nothing; what the server or the way to it says where that fails. */
export async function tryPost(url: string): Promise<string | undefined> {
  const transport = createTransport({ ...connectionOf(new URL(url)), connectionTimeout: connectMs, greetingTimeout: connectMs })
  try {
    await transport.verify()
    return undefined
  } catch (error) {
    const { response, message, code } = error as SmtpError
    return response ?? `${message}${code === undefined ? '' : ` (${code})`}`
  } finally {
    transport.close()
  }
}

function connectionOf({ protocol, hostname, port, username, password, searchParams }: URL) {
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: searchParams.get('tls') === 'required',
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

interface SmtpError extends Error {
  /** What the server answered, where it did. */
  responseCode?: number
  response?: string
  /** Of the program: `EENVELOPE`, `ECONNECTION`, `EAUTH`, … */
  code?: string
  command?: string
}

/** Answers from 500 on are the server's last word about this letter, unless they are about who we are; all else may go well later. */
function whatCameOf({ responseCode, response, code, command, message }: SmtpError): Handed {
  const reason = response ?? `${message}${code === undefined ? '' : ` (${code})`}`
  const aboutLetter = command === undefined || /^(RCPT|MAIL|DATA|API)/.test(command)
  const refused = (responseCode !== undefined && responseCode >= 500 && aboutLetter && code !== 'EAUTH') || code === 'EENVELOPE'
  if (!refused || (responseCode ?? 500) < 500) return { outcome: 'deferred', reason }
  const ofAddress = command?.startsWith('RCPT') && responseCode !== undefined ? statusOf(responseCode, reason) : undefined
  return { outcome: 'refused', reason, ...(ofAddress === undefined ? {} : { ofAddress }) }
}

/** The status of RFC 3463 an answer begins with; where it has none, what its code usually means. */
function statusOf(code: number, response: string): string {
  const [, told] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? []
  return told ?? usualStatuses[code] ?? '5.0.0'
}

const usualStatuses: Record<number, string> = { 550: '5.1.1', 551: '5.1.6', 552: '5.2.2', 553: '5.1.3' }
