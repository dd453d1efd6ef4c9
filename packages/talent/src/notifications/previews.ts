// Every letter the program writes, filled in with what nobody has said: to be looked at, and to be sent to oneself as a test.
import { isEmail, normaliseEmail } from '@moirai/contract/emails'
import type { LetterPreview } from '@moirai/contract/mail'
import { newsKinds, type NewsKind } from '@moirai/contract/notifications'
import { sampleAccountLetters } from '../accounts/accounts.ts'
import { recordAudit } from '../audit/audit.ts'
import { inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { digestNews, queueMail, wholeLetter, type LetterText } from '../mail/mail.ts'
import { digestOfNews, letterOfNews, type LetterLine } from './letters.ts'

const samples: Readonly<Record<NewsKind, LetterLine>> = {
  new_match: { body: 'Data analyst, Fern & Co.: 87.5 of 100', link: '/people/SAMPLE/jobs/SAMPLE' },
  posting_status: { body: 'Data analyst, Fern & Co.: was closed', link: '/people/SAMPLE/jobs/SAMPLE' },
  application_step: {
    body: 'Data analyst, Fern & Co.: your application has come to an interview. Come and see us on Monday.',
    link: '/people/SAMPLE/jobs/SAMPLE',
  },
  new_application: { body: 'Data analyst: a new application', link: '/jobs/SAMPLE' },
  import_ended: { body: 'people.csv: Imported 120 rows: 118 created, 0 updated, 0 skipped, 2 failed.', link: '/imports/SAMPLE' },
}

/** Nobody's: what ends such mail by it ends nothing. */
const nobody = '00000000-0000-7000-8000-000000000000'

/** By their sorts, as the outbox names them. */
export function previewLetters(context: Context): LetterPreview[] {
  const { publicUrl } = context.settings
  const news = newsKinds.map((kind): [string, LetterText] => [kind, letterOfNews(publicUrl, kind, [samples[kind]])])
  const digest = digestOfNews(
    publicUrl,
    newsKinds.map((kind) => ({ kind, ...samples[kind] })),
  )
  const letters: [string, LetterText][] = [
    ...Object.entries(sampleAccountLetters(publicUrl, context.now())),
    ...news,
    [digestNews, digest],
  ]
  return letters.map(([name, said]) => ({ name, ...wholeLetter(context, { ...said, type: name, userId: nobody }) }))
}

/** @throws Refusal `missing`, which names those there are. */
export function previewLetter(context: Context, name: string): LetterPreview {
  const letters = previewLetters(context)
  const letter = letters.find((one) => one.name === name)
  if (letter) return letter
  const names = letters.map((one) => one.name).join(', ')
  throw new Refusal('missing', `There is no letter ${JSON.stringify(name.slice(0, 50))}; there are ${names}.`)
}

/** Puts one into the outbox, marked as a test. Gives the address as it is written. @throws Refusal `missing`, `invalid`. */
export async function sendTestLetter(context: Context, name: string, to: string): Promise<string> {
  const { subject, text } = previewLetter(context, name)
  const recipient = normaliseEmail(to)
  if (!isEmail(recipient)) throw new Refusal('invalid', 'to: this is not an e-mail address; write it as ana@uni.edu.')
  await inTransaction(context, async (work) => {
    await queueMail(work, { userId: null, recipient, type: 'test', subject: `Test: ${subject}`, text })
    await recordAudit(work, { action: 'mail.test_sent', subject: { type: 'letter', id: name } })
  })
  return recipient
}
