// How people want to be told of news: what they have said, and what holds where they have said nothing.
import { newsKinds, type MailFrequency, type NewsKind } from '@moirai/contract/notifications'
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { digestNews, LocalTime } from '../mail/mail.ts'
import type { talentSchema } from '../tables.ts'

export interface Way {
  readonly inApp: boolean
  readonly email: MailFrequency
}

/** What matters to one person is mailed at once, what comes in numbers once a day, and what one has waited for oneself is shown only. */
export const standardWays: Readonly<Record<NewsKind, Way>> = {
  new_match: { inApp: true, email: 'immediately' },
  posting_status: { inApp: true, email: 'immediately' },
  application_step: { inApp: true, email: 'immediately' },
  new_application: { inApp: true, email: 'daily' },
  import_ended: { inApp: true, email: 'never' },
}

type TimesRow = RowOf<typeof talentSchema.notificationTimes>
export type Times = Pick<TimesRow, 'quiet_from' | 'quiet_to' | 'digest_at' | 'digest_weekday'>

export const standardTimes: Times = { quiet_from: null, quiet_to: null, digest_at: 8 * 60, digest_weekday: 1 }

/** Somebody who is told, with all that they have said about it. */
export interface Addressee {
  readonly userId: string
  readonly email: string
  readonly timeZone: string
  readonly times: Times
  readonly ways: Readonly<Record<NewsKind, Way>>
}

/** By user; closed and unconfirmed accounts are told nothing. */
export async function findAddressees(
  { session }: Pick<Work, 'session'>,
  userIds: readonly string[],
): Promise<Map<string, Addressee>> {
  const ids = [...new Set(userIds)]
  if (ids.length === 0) return new Map()
  const users = await session.table('users').list({ where: { id: { in: ids }, account_status: 'active' } })
  const said = await session.table('notification_preferences').list({ where: { user_id: { in: ids } } })
  const times = new Map(
    (await session.table('notification_times').list({ where: { user_id: { in: ids } } })).map((row) => [row.user_id, row]),
  )
  const saidBy = Map.groupBy(said, ({ user_id }) => user_id)
  return new Map(
    users.map(({ id, email, time_zone }) => [
      id,
      {
        userId: id,
        email,
        timeZone: time_zone,
        times: times.get(id) ?? standardTimes,
        ways: waysOf(saidBy.get(id) ?? []),
      },
    ]),
  )
}

type Preference = RowOf<typeof talentSchema.notificationPreferences>

function waysOf(said: readonly Preference[]): Record<NewsKind, Way> {
  const frequencyOf = (kind: NewsKind, channel: Preference['channel']) =>
    said.find((one) => one.kind === kind && one.channel === channel)?.frequency
  const collects = !said.some(({ kind, channel }) => kind === digestNews && channel === 'email')
  const wayOf = (kind: NewsKind): Way => {
    const standard = standardWays[kind]
    const inApp = frequencyOf(kind, 'in_app')
    const email = frequencyOf(kind, 'email') ?? standard.email
    return {
      inApp: inApp === undefined ? standard.inApp : inApp !== 'never',
      email: collects || !isCollected(email) ? email : 'never',
    }
  }
  return Object.fromEntries(newsKinds.map((kind) => [kind, wayOf(kind)])) as Record<NewsKind, Way>
}

/** When news that come now go into a letter with others; null where they are not collected. */
export function collectedUntil(now: Date, { timeZone, times, ways }: Addressee, kind: NewsKind): Date | null {
  const { email } = ways[kind]
  if (!isCollected(email)) return null
  return new LocalTime(timeZone).next(now, times.digest_at, email === 'weekly' ? times.digest_weekday : undefined)
}

export const isCollected = (frequency: MailFrequency): boolean => frequency === 'daily' || frequency === 'weekly'
