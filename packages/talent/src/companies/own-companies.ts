// The companies that somebody acts for.
import type { OwnCompanyView } from '@moirai/contract/companies'
import { actingUser } from '../accounts/accounts.ts'
import { inSnapshot, type Context } from '../context.ts'
import { companyView } from './company-view.ts'

/** More nobody acts for; a form offers them all. */
const most = 200

/** Of who asks, by name; one that was deleted is not among them. @throws Refusal `unauthenticated`. */
export async function listOwnCompanies(context: Context): Promise<OwnCompanyView[]> {
  const user_id = actingUser(context)
  return inSnapshot(context, async ({ session }) => {
    const parts = await session.table('company_members').list({ where: { user_id }, orderBy: { id: 'asc' }, limit: most })
    const roles = new Map(parts.map(({ company_id, role }) => [company_id, role]))
    const rows = await session.table('companies').list({ where: { id: { in: [...roles.keys()] } }, orderBy: { name: 'asc' } })
    return rows.map((row) => ({ company: companyView(row), role: roles.get(row.id)! }))
  })
}
