// How an engine keeps truth and time where its driver does not do so itself: for libraries that leave that to their users.
import { restored, stored, type StoredUser } from './contenders/node-sqlite.ts'
import type { User } from './rows.ts'

export interface Forms {
  readonly encode: (user: User) => object
  readonly decode: (row: object) => User
  readonly time: (date: Date) => unknown
}

/** The driver knows both. */
export const nativeForms: Forms = { encode: (user) => user, decode: (row) => row as User, time: (date) => date }

/** Times are text, truth is a number. */
export const textForms: Forms = {
  encode: stored,
  decode: (row) => restored(row as StoredUser),
  time: (date) => date.toISOString(),
}
