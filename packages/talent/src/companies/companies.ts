// The front door of companies: making, changing, deleting and restoring them, finding and showing them.
import {
  createCompany as createCompanyInput,
  updateCompany as updateCompanyInput,
  type CompaniesQuery,
  type CompanyView,
  type CreateCompany,
  type UpdateCompany,
} from '@moirai/contract/companies'
import type { PageOf } from '@moirai/contract/lists'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { checked, laterThan, refuseStale, refusingTaken } from '../checking.ts'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { Problem } from '../outcome.ts'
import { storedPlace } from '../places.ts'
import { soughtText } from '../searching.ts'
import { companyView } from './company-view.ts'
import { findCompany } from './find-company.ts'

export { findOrMakeCompanies } from './find-or-make.ts'
export { addMember, listMembers, removeMember } from './members.ts'
export { listOwnCompanies } from './own-companies.ts'

const companyHere: Problem = {
  column: 'externalId',
  problem: 'Another company has this outside id already.',
  howToFix: 'Give each company an outside id of its own, or none.',
}
const taken = { external_id: companyHere }

/** Two companies may share a name; they are told apart by their ids. @throws Refusal `invalid`, `taken`. */
export async function createCompany(context: Context, input: CreateCompany): Promise<CompanyView> {
  const {
    name,
    externalId = null,
    industry = null,
    website = null,
    city = null,
    region = null,
    country = null,
  } = checked(createCompanyInput, input)
  return inTransaction(context, async (work) => {
    const row = { name, external_id: externalId, industry, website, ...storedPlace({ city, region, country }) }
    const made = await refusingTaken(taken, () => work.session.table('companies').insert(row))
    await recordAudit(work, { action: 'company.created', subject: { type: 'company', id: made.id } })
    return companyView(made)
  })
}

/** Changes what is given. @throws Refusal `invalid`, `missing`, `taken`, `stale`. */
export async function updateCompany(context: Context, id: string, input: UpdateCompany): Promise<CompanyView> {
  const { ifUpdatedAt, ...said } = checked(updateCompanyInput, input)
  return inTransaction(context, async (work) => {
    const known = await findCompany(work, id)
    refuseStale(known, ifUpdatedAt)
    const { externalId, city = known.city, region = known.region, country = known.country, ...others } = said
    const table = work.session.table('companies')
    const changes = { ...others, ...storedPlace({ city, region, country }), external_id: externalId }
    await refusingTaken(taken, () => table.update(known.id, { ...changes, updated_at: laterThan(known, work.now()) }))
    await recordAudit(work, {
      action: 'company.updated',
      subject: { type: 'company', id: known.id },
      detail: changedFields(said),
    })
    return companyView(await table.get(known.id))
  })
}

/** Hides a company that has no postings any more; it can be restored. @throws Refusal `missing`; `invalid` while it has some. */
export async function deleteCompany(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const company = await findCompany(work, id)
    const postings = await work.session.table('job_postings').count({ company_id: company.id })
    if (postings > 0) {
      const those = postings === 1 ? 'a posting' : `${postings} postings`
      throw new Refusal('invalid', `This company has ${those}; delete them first.`)
    }
    await work.session.table('companies').delete({ id: company.id })
    await recordAudit(work, { action: 'company.deleted', subject: { type: 'company', id: company.id } })
  })
}

/** Brings a deleted company back. @throws Refusal `missing`; `taken` where another one has its outside id by now. */
export async function restoreCompany(context: Context, id: string): Promise<CompanyView> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('companies')
    const key = idOf(id, 'deleted company')
    const restored = await refusingTaken(taken, () => table.restore({ id: key }))
    if (restored === 0) throw noSuch('deleted company', id)
    await recordAudit(work, { action: 'company.restored', subject: { type: 'company', id: key } })
    return companyView(await table.get(key))
  })
}

/** @throws Refusal `missing`. */
export async function showCompany(context: Context, id: string): Promise<CompanyView> {
  return inSnapshot(context, async (work) => companyView(await findCompany(work, id)))
}

/** A page of companies, by name. @throws DatabaseError `cursor` where it is not one of this list. */
export async function listCompanies(context: Context, query: CompaniesQuery): Promise<PageOf<CompanyView>> {
  const { limit, cursor } = query
  const text = soughtText(query.search)
  const where = text === undefined ? {} : { name: { contains: text } }
  return inSnapshot(context, async ({ session }) => {
    const page = await session.table('companies').page({ where, orderBy: { name: 'asc' }, limit, cursor })
    return { items: page.items.map(companyView), next: page.next }
  })
}
