// Accounts found, in lists and in full.
import { longestEmail, normaliseEmail } from '@moirai/contract/emails'
import type { PageOf, PageQuery } from '@moirai/contract/lists'
import type { UsersQuery, UserView } from '@moirai/contract/users'
import type { UserRole } from '@moirai/contract/words'
import type { Where } from '@moirai/database'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { oneOfEach, soughtText, withoutEmpty } from '../searching.ts'
import type { UserRow } from './user-row.ts'

export const userView = (row: UserRow): UserView => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  status: row.account_status,
  emailVerified: row.email_verified_at !== null,
  targetRole: row.target_role,
  level: row.experience_level,
  timeZone: row.time_zone,
  locale: row.locale,
  lastLoginAt: row.last_login_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
})

/** @throws Refusal `missing`. */
export async function findUser(work: Work, id: string): Promise<UserRow> {
  const found = await work.session.table('users').find(idOf(id, 'account'))
  if (!found) throw noSuch('account', id)
  return found
}

/** @throws Refusal `missing`. */
export async function showUser(context: Context, id: string): Promise<UserView> {
  return inSnapshot(context, async (work) => userView(await findUser(work, id)))
}

/** The account of an e-mail in any case; undefined where there is none, as who asks may not tell. */
export async function findUserByEmail(context: Context, email: string): Promise<UserView | undefined> {
  return inSnapshot(context, async ({ session }) => {
    const found = await session.table('users').findBy({ email: normaliseEmail(email).slice(0, longestEmail) })
    return found && userView(found)
  })
}

/** Never signed in, or longer ago. */
const absentSince = (moment: Date): Where<UserRow>[] => [{ last_login_at: null }, { last_login_at: { lt: moment } }]

/** A page of the accounts of a role, by e-mail. */
export const findUsersByRole = (context: Context, role: UserRole, page: PageQuery): Promise<PageOf<UserView>> =>
  listUsers(context, { ...page, role })

/** A page of the accounts that have not signed in since then, by e-mail. */
export const findUsersNotLoggedInSince = (context: Context, since: Date, page: PageQuery): Promise<PageOf<UserView>> =>
  listUsers(context, { ...page, notLoggedInSince: since.toISOString() })

/** A page of accounts, by e-mail. @throws DatabaseError `cursor` where it is not one of this list. */
export async function listUsers(context: Context, query: UsersQuery): Promise<PageOf<UserView>> {
  const { limit, cursor, role, status, email, notLoggedInSince } = query
  const text = soughtText(query.search)
  const where = {
    ...withoutEmpty({ role, account_status: status, email }),
    ...oneOfEach<UserRow>(
      notLoggedInSince === undefined ? [] : absentSince(new Date(notLoggedInSince)),
      text === undefined ? [] : [{ name: { contains: text } }, { email: { contains: text } }],
    ),
  }
  return inSnapshot(context, async ({ session }) => {
    const page = await session.table('users').page({ where, orderBy: { email: 'asc' }, limit, cursor })
    return { items: page.items.map(userView), next: page.next }
  })
}
