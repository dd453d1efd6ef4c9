// Accounts that sign in: what is told of them, and what makes and changes them. Passwords do not pass here.
import * as z from 'zod/mini'
import { email, emptiable, line, moment, unchangedSince } from './fields.ts'
import { pageQuery, searchText } from './lists.ts'
import { accountStatuses, experienceLevels, userRoles } from './words.ts'

export const userView = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(userRoles),
  status: z.enum(accountStatuses),
  emailVerified: z.boolean(),
  targetRole: z.nullable(z.string()),
  level: z.nullable(z.enum(experienceLevels)),
  timeZone: z.string(),
  locale: z.string(),
  lastLoginAt: z.nullable(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type UserView = z.infer<typeof userView>

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const createUser = z.strictObject({
  email,
  name: line(),
  role: z.enum(userRoles),
  /** `pending_verification` unless said. */
  status: z.optional(z.enum(accountStatuses)),
  targetRole: emptiable(line()),
  level: emptiable(z.enum(experienceLevels)),
  timeZone: z.optional(
    line(64).check(z.refine(isTimeZone, { error: 'this is not a time zone; write its IANA name, such as Europe/Berlin' })),
  ),
  locale: z.optional(line(35).check(z.refine(isLocale, { error: 'this is not a language; write its tag, such as en or de-AT' }))),
})
export type CreateUser = z.input<typeof createUser>

/** What is left out stays. A new e-mail is not verified. */
export const updateUser = z.extend(z.partial(createUser), unchangedSince)
export type UpdateUser = z.input<typeof updateUser>

/** `search` looks into name and e-mail. */
export const usersQuery = z.extend(pageQuery, {
  search: searchText,
  role: z.optional(z.enum(userRoles)),
  status: z.optional(z.enum(accountStatuses)),
  /** In any case, as a whole. */
  email: z.optional(email),
  /** Who has not signed in since then, or never. */
  notLoggedInSince: z.optional(moment),
})
export type UsersQuery = z.infer<typeof usersQuery>
