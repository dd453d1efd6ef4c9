// The outbox: e-mails are written with what they tell of, in one transaction; sending them is the worker's business.
import { enqueue } from '@moirai/queue'
import type { Context, Work } from '../context.ts'
import { htmlLetter } from './letter-html.ts'
import { deliveryTask } from './tasks.ts'
import { isNews, unsubscribeUrl } from './unsubscribe.ts'

export { deliverMail, waitingMail, type Carrier, type DeliveryCounts, type Handed, type Letter } from './delivery.ts'
export { listMail, retryMail, showMail, type MailQuery } from './outbox.ts'
export { allowAgain, listUndeliverable, takeReport } from './bounces.ts'
export { largestReport } from './bounce-report.ts'
export { liftUndeliverable } from './undeliverable.ts'
export { LocalTime } from './local-time.ts'
export { digestNews, unsubscribe } from './unsubscribe.ts'
export { mailQueue, mailSchedules, mailTasks } from './tasks.ts'

/** What a letter says. */
export interface LetterText {
  readonly subject: string
  readonly text: string
}

export interface Mail extends LetterText {
  /** Null for somebody without an account. */
  userId: string | null
  recipient: string
  /** What sort of mail: `verify_email`, `reset_password`, … */
  type: string
}

/** Puts an e-mail into the outbox. Texts come from this program; what people wrote stands in them only as plain text. */
export async function queueMail(work: Work, mail: Mail): Promise<void> {
  const host = new URL(work.settings.publicUrl).hostname
  const { subject, text, html } = wholeLetter(work, mail)
  await work.session.table('email_logs').insert({
    user_id: mail.userId,
    email_type: mail.type,
    recipient_email: mail.recipient,
    subject,
    body_text: text,
    body_html: html,
    message_id: `<${work.newId()}@${host}>`,
    next_attempt_at: work.now(),
  })
  await enqueue(work.session, work.now(), deliveryTask)
}

/** A letter as it goes out, with how such mail is ended where it is news. */
export function wholeLetter(context: Context, mail: LetterText & Pick<Mail, 'userId' | 'type'>) {
  // One line: a line break would begin a header of its own.
  const subject = mail.subject.replaceAll(/[\p{Cc}\s]+/gu, ' ').slice(0, 255)
  const { userId, type } = mail
  const text = userId !== null && isNews(type) ? `${mail.text}\n${howToEnd(context, userId, type)}` : mail.text
  return { subject, text, html: htmlLetter(subject, text, context.settings.publicUrl) }
}

const howToEnd = (work: Context, userId: string, type: string): string =>
  `No more of these by mail:\n${unsubscribeUrl(work, userId, type)}\n`
