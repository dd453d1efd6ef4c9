// Node's own driver by hand, with statements that are kept: the control on SQLite.
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { completed, hang, listLength, type Contender, type Makers } from '../contender.ts'
import type { Evidence, NewUser, Skill, Tree, User } from '../rows.ts'
import { statementsWith } from './statements.ts'

/** A user as the engine keeps it: times as text, truth as a number. */
export interface StoredUser extends Omit<User, 'active' | 'created_at' | 'updated_at'> {
  readonly active: number
  readonly created_at: string
  readonly updated_at: string
}

export const stored = ({ active, created_at, updated_at, ...user }: User): StoredUser => ({
  ...user,
  active: Number(active),
  created_at: created_at.toISOString(),
  updated_at: updated_at.toISOString(),
})

/** In place: a driver's rows belong to who asked for them, and a copy would be a cost of its own. */
export function restored(row: StoredUser): User {
  const { active, created_at, updated_at } = row
  return Object.assign<object, Pick<User, 'active' | 'created_at' | 'updated_at'>>(row, {
    active: active === 1,
    created_at: new Date(created_at),
    updated_at: new Date(updated_at),
  }) as User
}

type Kept = { [Name in 'point' | 'list' | 'user' | 'skills' | 'evidences' | 'insert' | 'update' | 'insertJob']: StatementSync }

export function nodeSqlite(file: string, pragmas: readonly string[], makers: Makers): Contender {
  const driver = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  for (const pragma of pragmas) driver.exec(pragma)
  const { insertJobs: _many, ...texts } = statementsWith((number) => `?${number}`)
  const kept = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, driver.prepare(text)])) as Kept
  const verbs = verbsOf(kept, makers)
  const inTransaction = <T>(work: () => T): T => {
    driver.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      driver.exec('COMMIT')
      return result
    } catch (error) {
      driver.exec('ROLLBACK')
      throw error
    }
  }
  return {
    ...verbs,
    name: 'node:sqlite',
    role: 'control',
    three: (id, change, user) =>
      inTransaction(() => {
        verbs.point(id)
        verbs.update(id, change)
        verbs.insert(user)
      }),
    bulk: (jobs) =>
      inTransaction(() => {
        for (const { id, title, company, city, level, salary } of jobs)
          kept.insertJob.run(id, title, company, city, level, salary)
      }),
    inSession: async (work) => {
      driver.exec('BEGIN IMMEDIATE')
      const result = await work(verbs)
      driver.exec('COMMIT')
      return result
    },
    close: () => driver.close(),
  }
}

function verbsOf(kept: Kept, makers: Makers) {
  return {
    point: (id: string): User | undefined => {
      const row = kept.point.get(id)
      return row && restored(row as unknown as StoredUser)
    },
    list: (after: string): User[] => (kept.list.all(after, listLength) as unknown as StoredUser[]).map(restored),
    tree: (id: string): Tree | undefined => {
      const row = kept.user.get(id) as unknown as
        | (StoredUser & { profile_id: string; user_id: string; headline: string })
        | undefined
      if (!row) return undefined
      const { profile_id, user_id, headline, ...user } = row
      const skills = kept.skills.all(profile_id) as unknown as Skill[]
      const evidences = kept.evidences.all(profile_id) as unknown as Evidence[]
      return { ...restored(user), profile: { id: profile_id, user_id, headline, skills: hang(skills, evidences) } }
    },
    insert: (given: NewUser): User => {
      const user = completed(given, makers)
      const { id, email, name, age, score, active, created_at, updated_at } = stored(user)
      kept.insert.run(id, email, name, age, score, active, created_at, updated_at)
      return user
    },
    update: (id: string, { name, age }: Pick<User, 'name' | 'age'>) => kept.update.run(name, age, makers.now().toISOString(), id),
  }
}
