// Who acts for a company: recruiters, who see its postings and who has applied for them.
import { addMember as addMemberInput, type AddMember, type MemberView } from '@moirai/contract/companies'
import { normaliseEmail } from '@moirai/contract/emails'
import type { PageOf, PageQuery } from '@moirai/contract/lists'
import type { RowOf } from '@moirai/database'
import { recordAudit } from '../audit/audit.ts'
import { checked } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, isUuid, noSuch } from '../identifiers.ts'
import type { talentSchema } from '../tables.ts'
import { findCompany } from './find-company.ts'
import type { companyMembers } from './tables.ts'

type MemberRow = RowOf<typeof companyMembers>
type UserRow = RowOf<typeof talentSchema.users>

/** In the order in which they came. @throws Refusal `missing`. */
export async function listMembers(
  context: Context,
  companyId: string,
  { limit, cursor }: PageQuery,
): Promise<PageOf<MemberView>> {
  return inSnapshot(context, async (work) => {
    const company = await findCompany(work, companyId)
    const page = await work.session
      .table('company_members')
      .page({ where: { company_id: company.id }, orderBy: { id: 'asc' }, limit, cursor })
    const users = await work.session.table('users').list({ where: { id: { in: page.items.map(({ user_id }) => user_id) } } })
    const byId = new Map(users.map((user) => [user.id, user]))
    // A hidden account acts for nobody.
    const items = page.items.flatMap((row) => (byId.has(row.user_id) ? [memberView(row, byId.get(row.user_id)!)] : []))
    return { items, next: page.next }
  })
}

/** Lets the account of a recruiter act for a company, or gives it another role there. @throws Refusal `missing`, `invalid`. */
export async function addMember(context: Context, companyId: string, input: AddMember): Promise<MemberView> {
  const { user: who, role } = checked(addMemberInput, input)
  return inTransaction(context, async (work) => {
    const company = await findCompany(work, companyId)
    const user = await findRecruiter(work, who)
    const table = work.session.table('company_members')
    const key = { company_id: company.id, user_id: user.id }
    const row = await table.upsert({ ...key, role }, { conflict: ['company_id', 'user_id'], update: ['role'] })
    await recordAudit(work, {
      action: 'company.member_added',
      subject: { type: 'company', id: company.id },
      detail: { user: user.id, role },
    })
    return memberView(row, user)
  })
}

/** @throws Refusal `missing`. */
export async function removeMember(context: Context, companyId: string, userId: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const company = await findCompany(work, companyId)
    const key = { company_id: company.id, user_id: idOf(userId, 'member') }
    const removed = await work.session.table('company_members').purge(key)
    if (removed === 0) throw noSuch('member', userId)
    await recordAudit(work, {
      action: 'company.member_removed',
      subject: { type: 'company', id: company.id },
      detail: { user: key.user_id },
    })
  })
}

/** Nobody else is told of: who tries e-mails learns of recruiters only. */
async function findRecruiter({ session }: Work, who: string): Promise<UserRow> {
  const users = session.table('users')
  const found = await users.findBy(isUuid(who) ? { id: who.toLowerCase() } : { email: normaliseEmail(who).slice(0, 255) })
  if (found?.role === 'recruiter') return found
  throw new Refusal(
    'missing',
    `There is no recruiter ${JSON.stringify(who.slice(0, 60))}; give the id or e-mail of an account with that role.`,
  )
}

const memberView = (row: MemberRow, { id, name, email }: UserRow): MemberView => ({
  userId: id,
  name,
  email,
  role: row.role,
  since: row.created_at.toISOString(),
})
