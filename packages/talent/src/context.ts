// What every use case is given: the database, who acts, the clock, fresh identifiers and secrets, and the deployment's settings.
import { uuidMaker } from '@moirai/database'
import { FieldKeys } from './field-keys.ts'
import { Passwords } from './passwords.ts'
import type { TalentDatabase, TalentSession } from './tables.ts'

/** Who does it: the operator at the terminal, the program itself, or a person with an account. */
export type Actor = { kind: 'operator' } | { kind: 'program' } | { kind: 'user'; id: string }

export interface Context {
  readonly database: TalentDatabase
  readonly actor: Actor
  readonly now: () => Date
  readonly newId: () => string
  /** Bytes nobody can guess. */
  readonly entropy: (bytes: number) => Uint8Array
  readonly passwords: Passwords
  readonly fieldKeys: FieldKeys
  readonly settings: TalentSettings
  /** Where match lists in memory are kept for the next start; absent where they are not. */
  readonly listsFile?: ListsFile | undefined
}

/** Bytes that may be lost at any time, and then are made anew; what goes wrong with them is told, and never thrown. */
export interface ListsFile {
  /** Undefined where there are none. */
  read(): Uint8Array | undefined
  /** All of them or none, in place of those there. */
  write(pieces: readonly Uint8Array[]): void
  remove(): void
}

export interface TalentSettings {
  /** ISO 4217: the currency scores and filters are kept in. */
  readonly currency: string
  /** Where people reach the page, without a slash at the end: what links in mail begin with. */
  readonly publicUrl: string
  /** After how many wrong passwords an account is locked, and for how long the first time; each further time twice as long, up to a day. */
  readonly login: { readonly maxFailures: number; readonly lockMinutes: number }
}

/** A context inside a transaction: what the parts of one use case share. */
export interface Work extends Context {
  readonly session: TalentSession
}

/** `loadKeys` gives the keys of sealed fields, newest first, once they are needed. */
export function makeContext({
  loadKeys,
  ...parts
}: Omit<Context, 'newId' | 'passwords' | 'fieldKeys'> & { loadKeys: () => readonly Uint8Array[] }): Context {
  const { now, entropy } = parts
  return { ...parts, newId: uuidMaker(now), passwords: new Passwords(entropy), fieldKeys: new FieldKeys(loadKeys, entropy) }
}

/** The same for somebody else. */
export const actingAs = (context: Context, actor: Actor): Context => ({ ...context, actor })

/** Runs one use case as one transaction. */
export function inTransaction<T>(context: Context, work: (work: Work) => Promise<T>): Promise<T> {
  return context.database.transaction((session) => work({ ...context, session }))
}

/** Reads one moment of the database, without waiting for writers. */
export function inSnapshot<T>(context: Context, work: (work: Work) => Promise<T>): Promise<T> {
  return context.database.transaction((session) => work({ ...context, session }), { readOnly: true })
}
