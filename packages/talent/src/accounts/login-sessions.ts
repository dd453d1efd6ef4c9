// Login sessions: random tokens kept as hashes, which end by themselves, by their owner's word, and with the account.
import type { LoginSessionView } from '@moirai/contract/sign-in'
import type { RowOf } from '@moirai/database'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { staysSignedIn } from './standing.ts'
import type { sessions } from './tables.ts'
import { hashOf, newSecret } from './tokens.ts'
import type { UserRow } from './user-row.ts'

export type SessionRow = RowOf<typeof sessions>

/** From where somebody signs in. */
export interface Client {
  ip: string | null
  userAgent: string | null
}

// Asked at every request: no more than tells whether somebody is let in, and as what.
const ofSession = ['id', 'expires_at', 'last_seen_at', 'revoked_at'] as const
const ofUser = ['id', 'role', 'account_status', 'locked_until', 'email_verified_at'] as const

/** Somebody who is signed in. */
export interface SignedIn {
  user: Pick<UserRow, (typeof ofUser)[number]>
  session: Pick<SessionRow, (typeof ofSession)[number]>
}

const day = 86_400_000
/** However often it is used, and where it is not used. */
const lifetime = { whole: 30 * day, idle: 7 * day }
/** Looking would otherwise write at every request. */
const noticedEvery = 5 * 60_000

/** Opens a session; its secret is told this once. */
export async function openSession(work: Work, user: UserRow, { ip, userAgent }: Client): Promise<{ token: string; id: string }> {
  const token = newSecret(work)
  const now = work.now()
  const { id } = await work.session.table('sessions').insert({
    user_id: user.id,
    token_hash: hashOf(token),
    expires_at: new Date(now.getTime() + lifetime.whole),
    last_seen_at: now,
    ip,
    user_agent: userAgent?.slice(0, 500).toWellFormed().replaceAll('\0', '') ?? null,
  })
  return { token, id }
}

/** Who holds this secret; undefined where nobody does, the session has ended, or the account may not be used. */
export async function findSession(context: Context, token: string): Promise<SignedIn | undefined> {
  const now = context.now()
  // One statement by itself: every request asks this.
  const row = await context.database
    .table('sessions')
    .findBy({ token_hash: hashOf(token) }, { only: ofSession, with: { user: { only: ofUser } } })
  if (!row || !isOpen(row, now)) return undefined
  const { user, ...session } = row
  const found = user && staysSignedIn(user, now) ? { user, session } : undefined
  if (found && now.getTime() - found.session.last_seen_at.getTime() >= noticedEvery) {
    await inTransaction(context, (work) =>
      work.session.table('sessions').updateWhere({ id: found.session.id, revoked_at: null }, { last_seen_at: now }),
    )
  }
  return found
}

const isOpen = ({ revoked_at, expires_at, last_seen_at }: SignedIn['session'], now: Date): boolean =>
  revoked_at === null && expires_at > now && last_seen_at.getTime() + lifetime.idle > now.getTime()

/** Those of an account that are open, the latest used first. */
export async function listLoginSessions(context: Context, userId: string, current?: string): Promise<LoginSessionView[]> {
  const now = context.now()
  return inSnapshot(context, async ({ session }) => {
    const rows = await session
      .table('sessions')
      .list({ where: { user_id: userId, revoked_at: null }, orderBy: { last_seen_at: 'desc' } })
    return rows
      .filter((row) => isOpen(row, now))
      .slice(0, 200)
      .map((row) => ({
        id: row.id,
        current: row.id === current,
        device: row.user_agent,
        ip: row.ip,
        createdAt: row.created_at.toISOString(),
        lastSeenAt: row.last_seen_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
      }))
  })
}

/** Ends one session of an account. @throws Refusal `missing`, also where it is another's. */
export async function endLoginSession(context: Context, userId: string, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const key = { id: idOf(id, 'session'), user_id: userId, revoked_at: null }
    const ended = await work.session.table('sessions').updateWhere(key, { revoked_at: work.now() })
    if (ended === 0) throw noSuch('session', id)
    await recordAudit(work, { action: 'session.ended', subject: { type: 'user', id: userId } })
  })
}

/** Ends every session of an account but the one named. */
export async function endSessions(work: Work, userId: string, except?: string): Promise<number> {
  const others = except === undefined ? {} : { id: { not: except } }
  return work.session.table('sessions').updateWhere({ user_id: userId, revoked_at: null, ...others }, { revoked_at: work.now() })
}

/** The account that acts. @throws Refusal `unauthenticated` where nobody is signed in. */
export function actingUser({ actor }: Pick<Context, 'actor'>): string {
  if (actor.kind === 'user') return actor.id
  throw new Refusal('unauthenticated', 'Nobody is signed in; sign in first.')
}
