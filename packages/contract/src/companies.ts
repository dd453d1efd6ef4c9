// Employers: what is told of them, and what makes and changes them.
import * as z from 'zod/mini'
import { emptiable, identifier, line, placeFields, unchangedSince } from './fields.ts'
import { pageQuery, searchText } from './lists.ts'

export const companyView = z.object({
  id: z.string(),
  externalId: z.nullable(z.string()),
  name: z.string(),
  industry: z.nullable(z.string()),
  website: z.nullable(z.string()),
  city: z.nullable(z.string()),
  region: z.nullable(z.string()),
  country: z.nullable(z.string()),
  updatedAt: z.string(),
})
export type CompanyView = z.infer<typeof companyView>

export const createCompany = z.strictObject({
  name: line(),
  externalId: emptiable(identifier),
  industry: emptiable(line()),
  website: emptiable(
    line(2000).check(z.regex(/^https?:\/\/\S+$/i, { error: 'this is not an address of the web; write it with https://' })),
  ),
  ...placeFields,
})
export type CreateCompany = z.input<typeof createCompany>

export const companyRoles = ['owner', 'recruiter', 'viewer'] as const

/** Somebody who acts for a company; a viewer sees what is its, and changes nobody's part in it. */
export const memberView = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(companyRoles),
  since: z.string(),
})
export type MemberView = z.infer<typeof memberView>

/** A company that somebody acts for, and as what. */
export const ownCompanyView = z.object({ company: companyView, role: z.enum(companyRoles) })
export type OwnCompanyView = z.infer<typeof ownCompanyView>

/** An account of a recruiter, by its id or e-mail; whoever belongs to the company already is given the role. */
export const addMember = z.strictObject({ user: identifier, role: z._default(z.enum(companyRoles), 'recruiter') })
export type AddMember = z.input<typeof addMember>

export const updateCompany = z.extend(z.partial(createCompany), unchangedSince)
export type UpdateCompany = z.input<typeof updateCompany>

/** `search` looks into the name. */
export const companiesQuery = z.extend(pageQuery, { search: searchText })
export type CompaniesQuery = z.infer<typeof companiesQuery>
