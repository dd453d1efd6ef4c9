// Signing up, in and out: what is asked for, and what is told. Answers never tell whether an account exists.
import * as z from 'zod/mini'
import { email, emptiable, line, unchangedSince } from './fields.ts'
import { createUser, userView } from './users.ts'
import { experienceLevels, userRoles } from './words.ts'

export const shortestPassword = 8
export const longestPassword = 128

/** As it was typed, blanks and all: nothing is cut off or changed. */
const password = z.string().check(
  z.minLength(1),
  z.maxLength(longestPassword),
  z.refine((text: string) => text.isWellFormed(), { error: 'this holds a character that is none; type it anew' }),
)

/** What a mail brought; unknown, used and expired ones are refused alike. */
const token = z.string().check(z.regex(/^[\w-]{43}$/, { error: 'this is no link that was sent; copy the whole of it' }))

export const signUp = z.strictObject({
  email,
  name: line(),
  password,
  /** What they are looking for, if they like to say so. */
  targetRole: emptiable(line()),
  level: emptiable(z.enum(experienceLevels)),
  timeZone: createUser.shape.timeZone,
  locale: createUser.shape.locale,
})
export type SignUp = z.input<typeof signUp>

/** The same whatever became of it: who has the address learns more by mail. */
export const mailSent = z.object({ message: z.string() })
export type MailSent = z.infer<typeof mailSent>

/** A browser is given a cookie; a program the secret itself, to be sent as `Authorization: Bearer`. */
export const signIn = z.strictObject({ email, password, as: z._default(z.enum(['browser', 'program']), 'browser') })
export type SignIn = z.input<typeof signIn>

export const withToken = z.strictObject({ token })
export type WithToken = z.input<typeof withToken>

export const askByEmail = z.strictObject({ email })
export type AskByEmail = z.input<typeof askByEmail>

export const resetPassword = z.strictObject({ token, password })
export type ResetPassword = z.input<typeof resetPassword>

export const changePassword = z.strictObject({ currentPassword: password, password })
export type ChangePassword = z.input<typeof changePassword>

export const changeEmail = z.strictObject({ currentPassword: password, email })
export type ChangeEmail = z.input<typeof changeEmail>

/** What people may change of their own account; not the role, not the status, not the e-mail. */
export const updateAccount = z.strictObject({
  name: z.optional(line()),
  targetRole: emptiable(line()),
  level: emptiable(z.enum(experienceLevels)),
  timeZone: createUser.shape.timeZone,
  locale: createUser.shape.locale,
  ...unchangedSince,
})
export type UpdateAccount = z.input<typeof updateAccount>

/** Makes the first admin; `token` is the one the program printed when it started. */
export const makeAdmin = z.strictObject({ token, email, name: line(), password })
export type MakeAdmin = z.input<typeof makeAdmin>

/** As what somebody is let in; `open`: nobody has to sign in yet, and whoever is at this machine may do everything. */
export const standings = ['anonymous', 'unverified', ...userRoles, 'open'] as const
export type Standing = (typeof standings)[number]

export const sessionView = z.object({
  standing: z.enum(standings),
  /** Whether the first admin is still to be made. */
  needsAdmin: z.boolean(),
  user: z.nullable(userView),
  /** To be sent as `X-CSRF-Token` where the browser does not say which page asks. */
  csrfToken: z.nullable(z.string()),
})
export type SessionView = z.infer<typeof sessionView>

/** `token`: for programs only, told this once. */
export const signedInView = z.extend(sessionView, { token: z.nullable(z.string()) })
export type SignedInView = z.infer<typeof signedInView>

export const loginSessionView = z.object({
  id: z.string(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
  /** What the browser calls itself, or the name given to a program. */
  device: z.nullable(z.string()),
  ip: z.nullable(z.string()),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
})
export type LoginSessionView = z.infer<typeof loginSessionView>
