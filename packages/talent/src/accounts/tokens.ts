// Secrets that travel by mail: used once, expiring, kept as hashes; a new one ends those before it.
import { hash } from 'node:crypto'
import type { RowOf } from '@moirai/database'
import type { Context, Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { liftUndeliverable } from '../mail/mail.ts'
import type { userTokens } from './tables.ts'
import type { UserRow } from './user-row.ts'

export type TokenRow = RowOf<typeof userTokens>
type Purpose = TokenRow['purpose']

const minute = 60_000
const lifetimes: Partial<Record<Purpose, number>> = {
  verify_email: 24 * 60 * minute,
  reset_password: 30 * minute,
  change_email: 60 * minute,
}

/** More mails of one sort than this go to nobody within an hour: somebody else may be asking for them. */
const mostAnHour = 5

/** 256 bits, as text for an address or a cookie. */
export const newSecret = ({ entropy }: Pick<Context, 'entropy'>): string => Buffer.from(entropy(32)).toString('base64url')

/** Plain SHA-256: there is nothing to guess in 256 random bits. */
export const hashOf = (secret: string): Uint8Array => new Uint8Array(hash('sha256', secret, 'buffer'))

/** A token for that address, or undefined where that account has asked for too many. */
export async function issueToken(work: Work, user: UserRow, purpose: Purpose, address = user.email): Promise<string | undefined> {
  const table = work.session.table('user_tokens')
  const now = work.now()
  const anHourAgo = new Date(now.getTime() - 60 * minute)
  if ((await table.count({ user_id: user.id, purpose, created_at: { gt: anHourAgo } })) >= mostAnHour) return undefined
  await endTokens(work, user.id, [purpose])
  const secret = newSecret(work)
  await table.insert({
    user_id: user.id,
    purpose,
    token_hash: hashOf(secret),
    address,
    expires_at: new Date(now.getTime() + lifetimes[purpose]!),
  })
  return secret
}

/** Uses a token up. @throws Refusal `stale`, in the same words whether it is unknown, used or too old. */
export async function redeemToken(work: Work, secret: string, purpose: Purpose): Promise<{ token: TokenRow; user: UserRow }> {
  const table = work.session.table('user_tokens')
  const token = await table.findBy({ token_hash: hashOf(secret), purpose, used_at: null })
  const user = token && (await work.session.table('users').find(token.user_id))
  if (!token || !user || token.expires_at.getTime() <= work.now().getTime()) {
    throw new Refusal('stale', 'This link was used already, or is too old; ask for a new one.')
  }
  await table.update(token.id, { used_at: work.now() })
  await liftUndeliverable(work, token.address)
  return { token, user }
}

/** Ends what is still open, such as links sent to an address that is no longer theirs. */
export async function endTokens(work: Work, userId: string, purposes: readonly Purpose[]): Promise<void> {
  await work.session
    .table('user_tokens')
    .updateWhere({ user_id: userId, purpose: { in: purposes }, used_at: null }, { used_at: work.now() })
}
