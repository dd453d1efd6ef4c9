// English: mail, for who administers.
import type { MailStatus } from '@moirai/contract/mail'
import { counted } from '../format.ts'

const statuses: Record<MailStatus, string> = {
  pending: 'Waiting',
  sent: 'Sent',
  failed: 'Given up',
  bounced: 'Came back',
  suppressed: 'Held back',
}

export const mail = {
  title: 'Mail',
  outbox: {
    title: 'Outbox',
    help: 'What was written to people: what waits, what went, and what did not arrive. Links that let somebody in are for their addressee alone.',
    status: 'Status',
    anyStatus: 'Any status',
    statuses,
    to: 'Letters to one address',
    toHint: 'The whole address',
    look: 'Look again',
    none: 'No letter has been written yet.',
    nothingFits: 'No letter is like that.',
    shown: (shown: number, more: boolean) =>
      more ? `The latest ${counted(shown, 'letter', 'letters')}` : counted(shown, 'letter', 'letters'),
    toWhom: (address: string) => `to ${address}`,
    written: (moment: string) => `written ${moment}`,
    sent: (moment: string) => `sent ${moment}`,
    attempts: (count: number) => counted(count, 'attempt', 'attempts'),
    next: (moment: string) => `due ${moment}`,
    retry: 'Try again',
    retryOf: (subject: string, address: string) => `${subject} to ${address}`,
    retried: (subject: string) => `${subject} waits to be sent again.`,
    guarded: (messageId: string) => `Mail servers name it ${messageId}.`,
  },
  undeliverable: {
    title: 'Addresses that get no mail',
    help: 'A letter to them came back because the address is not there. Their owner lifts this by following a link that was mailed there, or you do.',
    none: 'Mail goes to every address.',
    shown: (shown: number, more: boolean) =>
      more ? `The latest ${counted(shown, 'address', 'addresses')}` : counted(shown, 'address', 'addresses'),
    erased: 'Somebody who was erased',
    allow: 'Allow again',
  },
  letters: {
    title: 'Letters',
    help: 'Every letter that is written, filled in with what nobody has said. Links in them lead nowhere.',
    test: 'Send a test to me',
    text: 'As plain text',
    html: 'As mail programs show it',
  },
}
