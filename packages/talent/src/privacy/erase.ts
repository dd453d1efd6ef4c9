// Everything that is kept of somebody erased for good: their rows, what goes with them, and what names them elsewhere.
import { normaliseEmail } from '@moirai/contract/emails'
import {
  eraseAccount as eraseAccountInput,
  erasePerson as erasePersonInput,
  eraseUser as eraseUserInput,
  type EraseAccount,
  type ErasePerson,
  type ErasureView,
  type EraseUser,
} from '@moirai/contract/privacy'
import type { RowOf } from '@moirai/database'
import { confirmOwnPassword, refuseOnlyAdmin } from '../accounts/accounts.ts'
import { recordAudit } from '../audit/audit.ts'
import { checked } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, isUuid, noSuch } from '../identifiers.ts'
import { withMerged } from '../duplicates/duplicates.ts'
import { findPerson, noPerson } from '../people/people.ts'
import type { talentSchema } from '../tables.ts'
import { cellForm, forgetting, type Whose } from './forgetting.ts'
import { followKeys, rowsWhere, type FoundRows } from './rows-of-person.ts'

type UserRow = RowOf<typeof talentSchema.users>
type ProfileRow = RowOf<typeof talentSchema.profiles>

/** Whom somebody means, and what has to be repeated before they are erased. */
export type ToErase = { kind: 'user' | 'person'; id: string; confirm: string }

/**
 * The account somebody means, hidden or not, by id or e-mail; otherwise the person without one, by id, outside id or e-mail.
 * @throws Refusal `missing`.
 */
export async function findToErase(context: Context, who: string): Promise<ToErase> {
  return inSnapshot(context, async (work) => {
    const users = work.session.table('users')
    const named = isUuid(who) ? { id: who.toLowerCase() } : { email: normaliseEmail(who).slice(0, 255) }
    const user = (await users.findBy(named)) ?? (await users.findBy(named, { includeDeleted: true }))
    if (user) return { kind: 'user', id: user.id, confirm: user.email }
    const person = await personToErase(work, who)
    return { kind: 'person', id: person.id, confirm: person.name }
  })
}

/** Erases one's own account and profile. @throws Refusal `invalid`, `unauthenticated`, `forbidden` for the only admin, `stale`. */
export async function eraseOwnAccount(context: Context, input: EraseAccount): Promise<ErasureView> {
  const { currentPassword, email } = checked(eraseAccountInput, input)
  const { id } = await confirmOwnPassword(context, currentPassword)
  return eraseUser(context, id, { email })
}

/** Erases an account, hidden or not, with the profile it has. @throws Refusal `missing`, `invalid`, `forbidden` for the only admin. */
export async function eraseUser(context: Context, id: string, input: EraseUser): Promise<ErasureView> {
  const { email } = checked(eraseUserInput, input)
  return erasing(context, async (work) => {
    const table = work.session.table('users')
    const user = await table.findBy({ id: idOf(id, 'account') }, { includeDeleted: true })
    if (!user) throw noSuch('account', id)
    if (user.email !== email) throw wrongConfirmation('email', 'the e-mail of this account')
    await refuseOnlyAdmin(work, user)
    // Only who has shown that the e-mail is theirs takes what else is kept under it along.
    const owned = user.email_verified_at !== null
    const users = owned ? await verifiedOf(work, user) : [user]
    const profiles = [
      ...((await rowsWhere(
        work,
        'profiles',
        'user_id',
        users.map(({ id: one }) => one),
      )) as ProfileRow[]),
      ...(owned ? await unclaimed(work, user.email) : []),
    ]
    return erase(work, { type: 'user', id: user.id }, users, profiles)
  })
}

/** Erases a person who has no account. @throws Refusal `missing`, `invalid`, `taken` where they have one. */
export async function erasePerson(context: Context, identifier: string, input: ErasePerson): Promise<ErasureView> {
  const { name } = checked(erasePersonInput, input)
  return erasing(context, async (work) => {
    const person = await personToErase(work, identifier)
    if (person.user_id !== null) {
      throw new Refusal('taken', 'This person has an account; erase the account, which takes the person along.')
    }
    if (person.name !== name) throw wrongConfirmation('name', 'the name of this person')
    return erase(work, { type: 'profile', id: person.id }, [], [person])
  })
}

/** After the transaction: lists that are written down while it lasts are looked through by whoever writes them. */
async function erasing(context: Context, work: (work: Work) => Promise<ErasureView>): Promise<ErasureView> {
  const erased = await inTransaction(context, work)
  context.listsFile?.remove()
  return erased
}

/** Hidden ones are found by their id. */
async function personToErase(work: Work, identifier: string): Promise<ProfileRow> {
  if (!isUuid(identifier)) return findPerson(work, identifier)
  const found = await work.session.table('profiles').findBy({ id: identifier.toLowerCase() }, { includeDeleted: true })
  if (!found) throw noPerson(identifier)
  return found
}

const wrongConfirmation = (field: string, what: string): Refusal =>
  new Refusal('invalid', `${field}: this is not ${what}; repeat it as it is shown, as erasing cannot be undone.`)

/** The account, and hidden ones that had its e-mail before. */
async function verifiedOf(work: Work, user: UserRow): Promise<UserRow[]> {
  const same = (await rowsWhere(work, 'users', 'email', [user.email])) as UserRow[]
  return same.filter((one) => one.id === user.id || (one.deleted_at !== null && one.email_verified_at !== null))
}

/** Imported people of that e-mail whom nobody has claimed. */
async function unclaimed(work: Work, email: string): Promise<ProfileRow[]> {
  const rows = (await rowsWhere(work, 'profiles', 'email', [email])) as ProfileRow[]
  return rows.filter(({ user_id }) => user_id === null)
}

async function erase(
  work: Work,
  subject: { type: 'user' | 'profile'; id: string },
  users: readonly UserRow[],
  own: readonly ProfileRow[],
): Promise<ErasureView> {
  const profiles = await withMerged(work, own)
  const found: FoundRows = new Map([
    ['users', [...users]],
    ['profiles', [...profiles]],
  ])
  await followKeys(work, found)
  const counts = new Map([...found].map(([table, rows]) => [table, rows.length]))
  const whose = whoseOf(users, profiles)
  for (const [table, forget] of Object.entries(forgetting)) counts.set(table, await forget(work, whose))
  // What is a part of them goes by the foreign keys, hidden rows too.
  await work.session.table('profiles').purge({ id: { in: [...whose.profileIds] } })
  await work.session.table('users').purge({ id: { in: [...whose.userIds] } })
  const told = [...counts.values()].filter((count) => count > 0)
  const detail = { rows: told.reduce((sum, count) => sum + count, 0), tables: told.length }
  // People who went along are named too: in an older backup they may be there without the account.
  const along = whose.profileIds.filter((id) => id !== subject.id)
  await recordAudit(
    work,
    ...along.map((id) => ({ action: 'profile.erased', subject: { type: 'profile', id }, detail: { with: subject.id } })),
    { action: `${subject.type}.erased`, subject, detail },
  )
  return { id: subject.id, ...detail }
}

function whoseOf(users: readonly UserRow[], profiles: readonly ProfileRow[]): Whose {
  const verified = users.filter((user) => user.email_verified_at !== null)
  const emails = [...verified, ...profiles].flatMap(({ email }) => email ?? [])
  const told = [...emails, ...profiles.flatMap(({ external_id, name }) => [external_id ?? '', name])]
  return {
    userIds: users.map(({ id }) => id),
    profileIds: profiles.map(({ id }) => id),
    numbers: profiles.map(({ number }) => number),
    emails: [...new Set(emails)],
    cells: new Set(told.map(cellForm).filter((cell) => cell !== '')),
  }
}
