// The outbox as the operator sees it: what waits, what went and what did not, and another try.
import { longestEmail, normaliseEmail } from '@moirai/contract/emails'
import type { PageOf } from '@moirai/contract/lists'
import type { MailStatus, MailView } from '@moirai/contract/mail'
import type { RowOf } from '@moirai/database'
import { enqueue } from '@moirai/queue'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { withoutEmpty } from '../searching.ts'
import type { talentSchema } from '../tables.ts'
import { deliveryTask } from './tasks.ts'

type MailRow = RowOf<typeof talentSchema.emailLogs>

export interface MailQuery {
  limit: number
  cursor?: string | undefined
  status?: MailStatus | undefined
  recipient?: string | undefined
}

/** The latest first. */
export async function listMail(context: Context, query: MailQuery): Promise<PageOf<MailView>> {
  const recipient = query.recipient === undefined ? undefined : normaliseEmail(query.recipient).slice(0, longestEmail)
  const where = withoutEmpty({ status: query.status, recipient_email: recipient })
  return inSnapshot(context, async ({ session }) => {
    const { limit, cursor } = query
    const page = await session.table('email_logs').page({ where, orderBy: { id: 'desc' }, limit, cursor })
    return { items: page.items.map(mailView), next: page.next }
  })
}

/**
 * One letter, without what in it lets somebody in: a link to confirm, to choose a password or to end news is for its addressee alone.
 * @throws Refusal `missing`.
 */
export async function showMail(context: Context, id: string): Promise<MailView> {
  return inSnapshot(context, async (work) => guarded(mailView(await findMail(work, id))))
}

/** Lets a letter that failed, bounced or was held back be tried again, from the beginning. @throws Refusal `missing`, `invalid`. */
export async function retryMail(context: Context, identifier: string): Promise<MailView> {
  return inTransaction(context, async (work) => {
    const { id, status } = await findMail(work, identifier)
    if (status !== 'failed' && status !== 'bounced' && status !== 'suppressed') {
      throw new Refusal('invalid', `This e-mail is ${status}; only one that failed, bounced or was held back can be tried again.`)
    }
    const table = work.session.table('email_logs')
    await table.update(id, { status: 'pending', attempts: 0, next_attempt_at: work.now() })
    await enqueue(work.session, work.now(), deliveryTask)
    await recordAudit(work, { action: 'mail.retried', subject: { type: 'email', id } })
    return guarded(mailView(await table.get(id)))
  })
}

async function findMail({ session }: Work, identifier: string): Promise<MailRow> {
  const id = idOf(identifier, 'e-mail')
  const row = await session.table('email_logs').find(id)
  if (!row) throw noSuch('e-mail', id)
  return row
}

/** Secrets stand behind `#token=`, and behind the path by which news are ended. */
const guarded = (view: MailView): MailView => ({
  ...view,
  body: view.body.replaceAll(/(#token=|\/unsubscribe\/)\S+/g, '$1…'),
})

const mailView = (row: MailRow): MailView => ({
  id: row.id,
  type: row.email_type,
  recipient: row.recipient_email,
  subject: row.subject,
  body: row.body_text,
  status: row.status,
  attempts: row.attempts,
  messageId: row.message_id,
  problem: row.error_message,
  createdAt: row.created_at.toISOString(),
  sentAt: row.sent_at?.toISOString() ?? null,
  nextAttemptAt: row.status === 'pending' ? (row.next_attempt_at?.toISOString() ?? null) : null,
})
