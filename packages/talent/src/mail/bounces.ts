// Letters that did not arrive: told by the server that was handed them, or by a report later; what has no reader gets no more.
import { createHash } from 'node:crypto'
import type { BounceKind, BounceView, UndeliverableView } from '@moirai/contract/mail'
import type { PageOf, PageQuery } from '@moirai/contract/lists'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { largestReport, readReport, type DeliveryReport, type ReportedDelivery } from './bounce-report.ts'
import { markUndeliverable } from './undeliverable.ts'

/** Permanent faults of the address are hard. Those of policy (5.7) are about who sends: the address itself may be sound. */
export function kindOf(status: string): BounceKind {
  if (status.startsWith('5.7.')) return 'policy'
  return status.startsWith('5') ? 'hard' : 'soft'
}

interface Bounce {
  readonly status: string
  readonly diagnostic: string
  readonly source: 'server' | 'report'
}

/** Keeps what became of a letter; the same told twice is one. Tells whether it is new. */
export async function recordBounce(
  work: Work,
  letter: { id: string; recipient_email: string },
  { status, diagnostic, source }: Bounce,
): Promise<BounceView | undefined> {
  const table = work.session.table('mail_bounces')
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([status, diagnostic]))
    .digest('hex')
  if (await table.exists({ email_log_id: letter.id, fingerprint })) return undefined
  const kind = kindOf(status)
  const row = await table.insert({
    email_log_id: letter.id,
    kind,
    status_code: status,
    diagnostic,
    source,
    fingerprint,
    occurred_at: work.now(),
  })
  if (kind === 'hard') await markUndeliverable(work, letter.recipient_email, letter.id)
  return { mail: letter.id, kind, status, diagnostic, at: row.occurred_at.toISOString() }
}

/**
 * Takes a delivery report in, as a mail server sent it back. Reports about letters of others, and of letters that arrived, change
 * nothing. @throws Refusal `invalid` where it is none, or too large.
 */
export async function takeReport(context: Context, message: Uint8Array): Promise<BounceView[]> {
  if (message.length > largestReport) {
    throw new Refusal('invalid', `This message is larger than ${largestReport} bytes, which no delivery report of a letter is.`)
  }
  const report = readReport(message)
  if (!report) {
    throw new Refusal(
      'invalid',
      'This is no delivery report: it has no part of the type message/delivery-status; hand in the whole message as the mail server sent it.',
    )
  }
  return inTransaction(context, async (work) => {
    const letter = await letterOf(work, report)
    if (!letter) return []
    const bounces: BounceView[] = []
    for (const { status, diagnostic } of report.deliveries) {
      const bounce = await recordBounce(work, letter, { status, diagnostic, source: 'report' })
      if (bounce) bounces.push(bounce)
    }
    const hard = report.deliveries.find(isHard)
    if (hard && letter.status === 'sent') {
      const error_message = `${hard.status} ${hard.diagnostic}`.trim()
      await work.session.table('email_logs').update(letter.id, { status: 'bounced', error_message })
    }
    return bounces
  })
}

const isHard = ({ action, status }: ReportedDelivery): boolean => action === 'failed' && kindOf(status) === 'hard'

/** By the Message-ID of the letter that came back, else by the word that went with its envelope. */
async function letterOf({ session, settings }: Work, { messageId, envelopeId }: DeliveryReport) {
  const letters = session.table('email_logs')
  const known = messageId === undefined ? undefined : await letters.findBy({ message_id: messageId })
  if (known || envelopeId === undefined) return known
  return letters.findBy({ message_id: `<${envelopeId}@${new URL(settings.publicUrl).hostname}>` })
}

/** The addresses that get no mail because a letter came back, the latest first; of an erased one only that there is one. */
export async function listUndeliverable(context: Context, { limit, cursor }: PageQuery): Promise<PageOf<UndeliverableView>> {
  return inSnapshot(context, async ({ session }) => {
    const page = await session
      .table('suppressions')
      .page({ where: { reason: 'bounced' }, orderBy: { id: 'desc' }, limit, cursor })
    const ids = page.items.flatMap(({ email_log_id }) => email_log_id ?? [])
    const letters = await session.table('email_logs').list({ where: { id: { in: ids } } })
    const bounces = await session
      .table('mail_bounces')
      .list({ where: { email_log_id: { in: ids }, kind: 'hard' }, orderBy: { id: 'asc' } })
    const letterBy = new Map(letters.map((letter) => [letter.id, letter]))
    const bounceBy = new Map(bounces.map((bounce) => [bounce.email_log_id, bounce]))
    const items = page.items.map(({ id, email_log_id, created_at }) => {
      const bounce = bounceBy.get(email_log_id ?? '')
      return {
        id,
        recipient: letterBy.get(email_log_id ?? '')?.recipient_email ?? null,
        reason: bounce === undefined ? null : `${bounce.status_code} ${bounce.diagnostic}`.trim(),
        since: created_at.toISOString(),
      }
    })
    return { items, next: page.next }
  })
}

/** Lets letters go to an address again. @throws Refusal `missing`. */
export async function allowAgain(context: Context, id: string): Promise<void> {
  const key = idOf(id, 'undeliverable address')
  await inTransaction(context, async (work) => {
    const gone = await work.session.table('suppressions').purge({ id: key, reason: 'bounced' })
    if (gone === 0) throw noSuch('undeliverable address', id)
    await recordAudit(work, { action: 'mail.allowed_again', subject: { type: 'suppression', id: key } })
  })
}
