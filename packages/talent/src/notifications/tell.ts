// Telling people something: once, in the program, and by mail at once or with what else is collected, as each wants it.
import type { NewsKind } from '@moirai/contract/notifications'
import type { Work } from '../context.ts'
import { queueMail } from '../mail/mail.ts'
import { letterOfNews } from './letters.ts'
import { collectedUntil, findAddressees, type Addressee } from './ways.ts'

export interface News {
  readonly userId: string
  readonly kind: NewsKind
  readonly title: string
  /** One line, as it stands in a list and in a letter. */
  readonly body: string
  /** A path of the page. */
  readonly link: string | null
  /** What it is about: of one kind and one key somebody is told once, for ever. */
  readonly key: string
}

/**
 * In the transaction that makes the news. Those of one kind that somebody wants at once are one letter. Who wants neither to see nor to
 * get them is not told, and may be told later.
 */
export async function tell(work: Work, news: readonly News[]): Promise<void> {
  const { session } = work
  if (news.length === 0) return
  const addressees = await findAddressees(
    work,
    news.map(({ userId }) => userId),
  )
  const now = work.now()
  for (const [userId, about] of Map.groupBy(news, (one) => one.userId)) {
    const addressee = addressees.get(userId)
    if (!addressee) continue
    const fresh = await untold(work, addressee, about)
    await session.table('notifications').insertMany(
      fresh.map(({ kind, title, body, link, key }) => ({
        user_id: userId,
        kind,
        title: title.slice(0, 255),
        body,
        link,
        in_app: addressee.ways[kind].inApp,
        mail_due_at: collectedUntil(now, addressee, kind),
        dedupe_key: keyOf(kind, key),
      })),
    )
    const atOnce = fresh.filter(({ kind }) => addressee.ways[kind].email === 'immediately')
    for (const [kind, some] of Map.groupBy(atOnce, (one) => one.kind)) {
      const letter = letterOfNews(work.settings.publicUrl, kind, some)
      await queueMail(work, { userId, recipient: addressee.email, type: kind, ...letter })
    }
  }
}

const keyOf = (kind: NewsKind, key: string): string => `${kind}:${key}`

/** What somebody wants to be told of, and was not told of yet. */
async function untold({ session }: Work, { userId, ways }: Addressee, news: readonly News[]): Promise<News[]> {
  const wanted = new Map(
    news
      .filter(({ kind }) => ways[kind].inApp || ways[kind].email !== 'never')
      .map((one) => [keyOf(one.kind, one.key), one] as const),
  )
  if (wanted.size === 0) return []
  const told = await session.table('notifications').list({ where: { user_id: userId, dedupe_key: { in: [...wanted.keys()] } } })
  for (const { dedupe_key } of told) wanted.delete(dedupe_key)
  return [...wanted.values()]
}
