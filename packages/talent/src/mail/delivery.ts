// Sending what waits in the outbox: at least once, with the same Message-ID at every attempt, later each time it could not be done.
import { waitAfter } from '@moirai/queue'
import { inSnapshot, type Context } from '../context.ts'
import { recordBounce } from './bounces.ts'
import { heldUntil } from './quiet-hours.ts'
import { findUndeliverable } from './undeliverable.ts'
import { isNews, unsubscribeUrl, unwanted } from './unsubscribe.ts'

/** One e-mail as it goes out. */
export interface Letter {
  readonly messageId: string
  /** Given with the envelope, so that a report names it even where it leaves the letter out (RFC 3461). */
  readonly envelopeId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string | null
  /** Where such mail is ended by a POST (RFC 8058); only news have one. */
  readonly unsubscribe?: string
}

/**
 * What came of handing a letter over: `deferred` may go well later (no connection, a server that is busy, an answer that was never
 * heard), `refused` never will for this address. `reason` is what the server said; it may name the address.
 */
export type Handed =
  | { outcome: 'sent' }
  | { outcome: 'deferred'; reason: string }
  | {
      outcome: 'refused'
      reason: string
      /** Where it was the address that was refused, not the letter: the status of RFC 3463. */
      ofAddress?: string | undefined
    }

/** Whoever brings letters to a mail server. It tells what came of it, and throws only for a fault of its own. */
export type Carrier = (letter: Letter) => Promise<Handed>

export interface DeliveryCounts {
  sent: number
  deferred: number
  bounced: number
  failed: number
}

// A letter whose sender died is taken up by another after this long; no server takes longer to answer.
const leaseMs = 10 * 60_000
const waits = { firstWaitMs: 60_000, longestWaitMs: 4 * 3_600_000 }
// With those waits about a day and a half: mail servers give up after one to five days.
const mostAttempts = 15
const atOnce = 20

/**
 * Sends every letter that is due, some at once, until none is left or `signal` says stop. Several may do this side by side; each
 * letter is with one of them.
 */
export async function deliverMail(context: Context, carrier: Carrier, signal?: AbortSignal): Promise<DeliveryCounts> {
  const counts: DeliveryCounts = { sent: 0, deferred: 0, bounced: 0, failed: 0 }
  for (;;) {
    if (signal?.aborted) return counts
    const { found, rows } = await takeDue(context)
    if (found === 0) return counts
    await Promise.all(
      rows.map(async (row) => {
        const handed = await carrier(letterOf(context, row))
        counts[await record(context, row, handed)] += 1
      }),
    )
  }
}

type MailRow = Awaited<ReturnType<typeof takeDue>>['rows'][number]

/** Takes the next letters: from now on they are due again only after the lease, should nobody tell what came of them. */
async function takeDue(context: Context) {
  const now = context.now()
  return context.database.transaction(
    async (session) => {
      const mails = session.table('email_logs')
      const due = await mails.list({
        where: { status: 'pending', next_attempt_at: { lte: now } },
        orderBy: { next_attempt_at: 'asc', id: 'asc' },
        limit: atOnce,
        lock: 'skip',
      })
      const ended = await unwanted(session, due)
      if (ended.length > 0) {
        const changes = { status: 'suppressed', next_attempt_at: null } as const
        await mails.updateWhere({ id: { in: ended.map(({ id }) => id) } }, changes)
      }
      const undeliverable = await findUndeliverable({ session, fieldKeys: context.fieldKeys }, due)
      for (const { row, mark } of undeliverable) {
        const error_message = `Nothing is sent to this address since a letter came back (${mark.created_at.toISOString().slice(0, 10)}).`
        await mails.update(row.id, { status: 'suppressed', next_attempt_at: null, error_message })
      }
      const lost = new Set(undeliverable.map(({ row }) => row.id))
      const wanted = due.filter((row) => !ended.includes(row) && !lost.has(row.id))
      const held = await heldUntil({ session }, wanted, now)
      for (const [until, ids] of held) await mails.updateWhere({ id: { in: ids } }, { next_attempt_at: until })
      const waiting = new Set([...held.values()].flat())
      const rows = wanted.filter(({ id }) => !waiting.has(id))
      const leased = new Date(now.getTime() + leaseMs)
      for (const [attempts, group] of Map.groupBy(rows, (row) => row.attempts)) {
        const changes = { attempts: attempts + 1, next_attempt_at: leased }
        await mails.updateWhere({ id: { in: group.map(({ id }) => id) } }, changes)
      }
      return { found: due.length, rows: rows.map((row) => ({ ...row, attempts: row.attempts + 1, next_attempt_at: leased })) }
    },
    { beside: true, name: 'take mail' },
  )
}

const letterOf = (context: Context, row: MailRow): Letter => ({
  messageId: row.message_id,
  envelopeId: row.message_id.replace(/^<([\w-]+)@.*$/, '$1'),
  to: row.recipient_email,
  subject: row.subject,
  text: row.body_text,
  html: row.body_html,
  ...(row.user_id !== null && isNews(row.email_type)
    ? { unsubscribe: unsubscribeUrl(context, row.user_id, row.email_type) }
    : {}),
})

async function record(context: Context, row: MailRow, handed: Handed): Promise<keyof DeliveryCounts> {
  const now = context.now()
  const [count, changes] = changesAfter(row.attempts, handed, now, context.entropy(1)[0]! / 256)
  await context.database.transaction(
    // Only where nobody took it up meanwhile: what became of it then is theirs to tell.
    async (session) => {
      const mine = { id: row.id, status: 'pending', attempts: row.attempts } as const
      const told = await session.table('email_logs').updateWhere(mine, changes)
      if (told === 0 || handed.outcome !== 'refused' || handed.ofAddress === undefined) return
      const bounce = { status: handed.ofAddress, diagnostic: handed.reason.slice(0, 500), source: 'server' } as const
      await recordBounce({ ...context, session }, row, bounce)
    },
    { beside: true, name: 'record mail' },
  )
  return count
}

function changesAfter(attempts: number, handed: Handed, now: Date, random: number) {
  if (handed.outcome === 'sent') {
    return ['sent', { status: 'sent', sent_at: now, next_attempt_at: null, error_message: null }] as const
  }
  const error_message = handed.reason.slice(0, 1_000)
  if (handed.outcome === 'refused') return ['bounced', { status: 'bounced', next_attempt_at: null, error_message }] as const
  if (attempts >= mostAttempts) return ['failed', { status: 'failed', next_attempt_at: null, error_message }] as const
  const next_attempt_at = new Date(now.getTime() + waitAfter(attempts, random, waits))
  return ['deferred', { next_attempt_at, error_message }] as const
}

/** How many letters wait, and how many of them are due. */
export async function waitingMail(context: Context): Promise<{ waiting: number; due: number }> {
  return inSnapshot(context, async ({ session }) => ({
    waiting: await session.table('email_logs').count({ status: 'pending' }),
    due: await session.table('email_logs').count({ status: 'pending', next_attempt_at: { lte: context.now() } }),
  }))
}
