// What letters with news say: those of one kind that are sent at once, and those that were collected.
import { newsKinds, type NewsKind } from '@moirai/contract/notifications'

/** A line of the letter, and where it leads. */
export interface LetterLine {
  readonly body: string
  readonly link: string | null
}

// More than this nobody reads in a mail; the rest is in the program.
const mostLines = 50

const headings: Readonly<Record<NewsKind, (count: number) => string>> = {
  new_match: (count) => (count === 1 ? 'A job fits you well' : `${count} jobs fit you well`),
  posting_status: (count) => (count === 1 ? 'A job you follow has changed' : `${count} jobs you follow have changed`),
  application_step: (count) => (count === 1 ? 'Your application has moved on' : `${count} steps of your applications`),
  new_application: (count) => (count === 1 ? 'News of an application to you' : `${count} news of applications to you`),
  import_ended: (count) => (count === 1 ? 'Your import has ended' : `${count} of your imports have ended`),
}

/** Texts that people wrote stand in it as plain text only. */
export function letterOfNews(publicUrl: string, kind: NewsKind, lines: readonly LetterLine[]): { subject: string; text: string } {
  const subject = headings[kind](lines.length)
  return { subject, text: `${section(publicUrl, subject, lines)}\n\n${ending(publicUrl)}` }
}

/** What was collected, by kind. */
export function digestOfNews(
  publicUrl: string,
  news: readonly (LetterLine & { kind: string })[],
): { subject: string; text: string } {
  const byKind = Map.groupBy(news, ({ kind }) => kind)
  const parts = newsKinds.flatMap((kind) => {
    const lines = byKind.get(kind) ?? []
    return lines.length === 0 ? [] : [section(publicUrl, headings[kind](lines.length), lines)]
  })
  const subject = news.length === 1 ? 'Your news from Moirai' : `Your ${news.length} news from Moirai`
  return { subject, text: `${parts.join('\n\n')}\n\n${ending(publicUrl)}` }
}

function section(publicUrl: string, heading: string, lines: readonly LetterLine[]): string {
  const shown = lines.slice(0, mostLines).map(({ body, link }) => (link === null ? body : `${body}\n${publicUrl}${link}`))
  const rest = lines.length - mostLines
  return [`${heading}:`, ...shown, ...(rest > 0 ? [`and ${rest} more:\n${publicUrl}/notifications`] : [])].join('\n\n')
}

const ending = (publicUrl: string): string =>
  `You are told of each once. Which news you get, and when, you choose in your account:\n${publicUrl}/account\n`
