// Erasing all that is kept of somebody: what has to be repeated before it is done, and what is told afterwards.
import * as z from 'zod/mini'
import { email, line, uuid } from './fields.ts'

/** One's own account: told the password, and the e-mail once more, as it cannot be undone. */
export const eraseAccount = z.strictObject({ currentPassword: z.string().check(z.maxLength(1024)), email })
export type EraseAccount = z.input<typeof eraseAccount>

/** The account of somebody: its e-mail repeated. */
export const eraseUser = z.strictObject({ email })
export type EraseUser = z.input<typeof eraseUser>

/** A person without an account: their name repeated. */
export const erasePerson = z.strictObject({ name: line() })
export type ErasePerson = z.input<typeof erasePerson>

export const erasureView = z.object({
  /** Of the account, or of the person where there was none: what the audit log keeps. */
  id: z.string(),
  /** How many rows are gone, and of how many tables. */
  rows: z.int(),
  tables: z.int(),
})
export type ErasureView = z.infer<typeof erasureView>

/** Who was erased, by ids that mean nothing outside the database: kept beside backups, to be done again where one was restored. */
export const erasedList = z.object({
  erased: z.array(z.object({ kind: z.enum(['user', 'person']), id: uuid, at: z.string() })).check(z.maxLength(1_000_000)),
})
export type ErasedList = z.infer<typeof erasedList>
