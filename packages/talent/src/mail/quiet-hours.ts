// Hours in which somebody wants no news by mail: their letters wait until these end. What answers something they did never waits.
import type { Work } from '../context.ts'
import { LocalTime } from './local-time.ts'
import { isNews } from './unsubscribe.ts'

interface LetterRow {
  readonly id: string
  readonly user_id: string | null
  readonly email_type: string
}

/** The letters that are due in quiet hours of their readers, by the moment these end. */
export async function heldUntil(
  { session }: Pick<Work, 'session'>,
  rows: readonly LetterRow[],
  now: Date,
): Promise<Map<Date, string[]>> {
  const ofNews = rows.filter(({ user_id, email_type }) => user_id !== null && isNews(email_type))
  const held = new Map<Date, string[]>()
  if (ofNews.length === 0) return held
  const ids = [...new Set(ofNews.map(({ user_id }) => user_id!))]
  const quiet = await session
    .table('notification_times')
    .list({ where: { user_id: { in: ids }, quiet_from: { not: null }, quiet_to: { not: null } } })
  if (quiet.length === 0) return held
  const users = await session.table('users').list({ where: { id: { in: quiet.map(({ user_id }) => user_id) } } })
  const zoneOf = new Map(users.map(({ id, time_zone }) => [id, time_zone]))
  for (const { user_id, quiet_from, quiet_to } of quiet) {
    const until = new LocalTime(zoneOf.get(user_id) ?? 'UTC').quietUntil(now, quiet_from!, quiet_to!)
    const letters = ofNews.filter((row) => row.user_id === user_id).map(({ id }) => id)
    if (until !== undefined) held.set(until, letters)
  }
  return held
}
