// What somebody says about being told: by kind, the hours in which no mail comes, and when collected news do.
import {
  newsKinds,
  updateNewsPreferences as updateInput,
  type NewsPreferencesView,
  type UpdateNewsPreferences,
} from '@moirai/contract/notifications'
import { actingUser } from '../accounts/accounts.ts'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { checked } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { digestNews } from '../mail/mail.ts'
import { collectedUntil, findAddressees, isCollected, type Addressee } from './ways.ts'

/** @throws Refusal `unauthenticated`. */
export async function showNewsPreferences(context: Context): Promise<NewsPreferencesView> {
  const userId = actingUser(context)
  return inSnapshot(context, async (work) => viewOf(await ownAddressee(work, userId)))
}

type Said = ReturnType<typeof checked<typeof updateInput>>

/** What is left out stays. News that are collected already follow what is said now. @throws Refusal `invalid`, `unauthenticated`. */
export async function updateNewsPreferences(context: Context, input: UpdateNewsPreferences): Promise<NewsPreferencesView> {
  const said = checked(updateInput, input)
  const userId = actingUser(context)
  return inTransaction(context, async (work) => {
    const before = await ownAddressee(work, userId)
    if (said.timeZone !== undefined) await work.session.table('users').update(userId, { time_zone: said.timeZone })
    await keepWays(work, before, said)
    await keepTimes(work, before, said)
    const addressee = await ownAddressee(work, userId)
    await followCollected(work, addressee)
    await recordAudit(work, {
      action: 'user.news_preferences_changed',
      subject: { type: 'user', id: userId },
      detail: changedFields(said),
    })
    return viewOf(addressee)
  })
}

async function keepWays({ session }: Work, { userId: user_id, ways }: Addressee, { kinds = [] }: Said): Promise<void> {
  const table = session.table('notification_preferences')
  // Whoever has ended letters with collected news, and now wants such of one kind, gets those of that kind only.
  const begins = kinds.some(({ email }) => email !== undefined && isCollected(email))
  const ended = begins && (await table.purge({ user_id, kind: digestNews, channel: 'email' })) > 0
  const stay = ended ? newsKinds.filter((kind) => ways[kind].email === 'never') : []
  const never = stay.map((kind) => ({ kind, email: 'never' as const, inApp: undefined }))
  const said = [...never.filter(({ kind }) => !kinds.some((one) => one.kind === kind && one.email !== undefined)), ...kinds]
  const rows = said.flatMap(({ kind, inApp, email }) => [
    ...(inApp === undefined
      ? []
      : [{ user_id, kind, channel: 'in_app' as const, frequency: inApp ? ('immediately' as const) : ('never' as const) }]),
    ...(email === undefined ? [] : [{ user_id, kind, channel: 'email' as const, frequency: email }]),
  ])
  await table.upsertMany(rows, { conflict: ['user_id', 'kind', 'channel'], update: ['frequency'] })
}

async function keepTimes({ session }: Work, { userId, times }: Addressee, { quietHours, digest }: Said): Promise<void> {
  if (quietHours === undefined && digest === undefined) return
  const quiet =
    quietHours === undefined
      ? { quiet_from: times.quiet_from, quiet_to: times.quiet_to }
      : { quiet_from: minuteOf(quietHours?.from), quiet_to: minuteOf(quietHours?.to) }
  const digest_at = minuteOf(digest?.at) ?? times.digest_at
  const digest_weekday = digest?.weekday ?? times.digest_weekday
  await session.table('notification_times').upsert({ user_id: userId, ...quiet, digest_at, digest_weekday })
}

/** Nothing that was collected is lost when it is to come at once, nor sent when it is to come no more. */
async function followCollected({ session, now }: Work, addressee: Addressee): Promise<void> {
  const moment = now()
  for (const kind of newsKinds) {
    const { email } = addressee.ways[kind]
    const mail_due_at = email === 'immediately' ? moment : collectedUntil(moment, addressee, kind)
    await session
      .table('notifications')
      .updateWhere({ user_id: addressee.userId, kind, mail_due_at: { not: null } }, { mail_due_at })
  }
}

async function ownAddressee(work: Work, userId: string): Promise<Addressee> {
  const addressee = (await findAddressees(work, [userId])).get(userId)
  if (!addressee) throw new Refusal('forbidden', 'This account is not open; nobody tells it of news.')
  return addressee
}

const viewOf = ({ ways, times, timeZone }: Addressee): NewsPreferencesView => ({
  kinds: newsKinds.map((kind) => ({ kind, ...ways[kind] })),
  quietHours:
    times.quiet_from === null || times.quiet_to === null
      ? null
      : { from: clockOf(times.quiet_from), to: clockOf(times.quiet_to) },
  digest: { at: clockOf(times.digest_at), weekday: times.digest_weekday },
  timeZone,
})

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

function minuteOf(clock: string): number
function minuteOf(clock: string | undefined): number | null
function minuteOf(clock: string | undefined): number | null {
  if (clock === undefined) return null
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
