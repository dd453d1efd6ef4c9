// What a library that takes part can do: each verb is the same work, with the same result, committed in the same way.
import type { Job, NewUser, Tree, User } from './rows.ts'

/** At once, or later. */
export type Answer<T> = T | Promise<T>

/**
 * `subject`: this layer. `control`: the driver by hand, which the targets are measured by. `peer`: a library as its guide uses it.
 * `prepared`: a library used by hand in a faster way than its guide's first; shown, without a target.
 */
export type Role = 'subject' | 'control' | 'peer' | 'prepared'

/** The verbs that are timed one by one. */
export interface Verbs {
  /** A user by the primary key. */
  point?: (id: string) => Answer<User | undefined>
  /** The 50 users whose addresses follow that one, in their order. */
  list?: (after: string) => Answer<User[]>
  /** A user with profile, skills and evidences, lists in order of their keys. */
  tree?: (id: string) => Answer<Tree | undefined>
  /** Inserts a user with a new key and the time; gives it back whole. */
  insert?: (user: NewUser) => Answer<User>
  /** Changes name and age, and the time of the change. */
  update?: (id: string, change: Pick<User, 'name' | 'age'>) => Answer<unknown>
  /** One transaction: reads a user, changes its name and age, inserts another. */
  three?: (id: string, change: Pick<User, 'name' | 'age'>, user: NewUser) => Answer<unknown>
}

export interface Contender extends Verbs {
  readonly name: string
  readonly role: Role
  /** Inserts all of them, whole or not at all. */
  bulk?: (jobs: readonly Job[]) => Answer<unknown>
  /** Runs `work` with the verbs inside one open transaction. */
  inSession?: <T>(work: (verbs: Verbs) => Promise<T>) => Promise<T>
  close: () => Answer<unknown>
}

/** What every contender is given to make its keys and times: the same, so that none has dearer ones. */
export interface Makers {
  readonly newId: () => string
  readonly now: () => Date
}

export const completed = (user: NewUser, { newId, now }: Makers): User => {
  const at = now()
  return { id: newId(), ...user, created_at: at, updated_at: at }
}

export const listLength = 50

/** Rows to a statement, for all that write many rows in statements of many: more would pass the limits of some. */
export const rowsPerStatement = 1_000

export function* chunksOf<T>(rows: readonly T[], length: number = rowsPerStatement): Generator<T[]> {
  for (let start = 0; start < rows.length; start += length) yield rows.slice(start, start + length)
}

/** Evidences by skill, in the order in which they come; the skills themselves are given back. */
export function hang<S extends { id: string }, E extends { skill_id: string }>(skills: readonly S[], evidences: readonly E[]) {
  const hung = skills as readonly (S & { evidences: E[] })[]
  const byId = new Map<string, E[]>()
  for (const skill of hung) byId.set(skill.id, (skill.evidences = []))
  for (const evidence of evidences) byId.get(evidence.skill_id)!.push(evidence)
  return [...hung]
}
