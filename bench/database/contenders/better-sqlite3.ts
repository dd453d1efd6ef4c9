// better-sqlite3 by hand, with statements that are kept; and how it is opened for the libraries that stand on it.
import { loadPeer } from '../../peers/peers.ts'
import { completed, hang, listLength, type Contender, type Makers } from '../contender.ts'
import type { Evidence, Skill } from '../rows.ts'
import { restored, stored, type StoredUser } from './node-sqlite.ts'
import { statementsWith } from './statements.ts'

interface Kept {
  get: (...values: unknown[]) => unknown
  all: (...values: unknown[]) => unknown
  run: (...values: unknown[]) => unknown
}

/** As far as it is used here. */
export interface BetterSqlite {
  prepare: (sql: string) => Kept
  exec: (sql: string) => unknown
  transaction: <T>(work: () => T) => { immediate: () => T }
  close: () => void
}

export async function openBetterSqlite(file: string, pragmas: readonly string[]): Promise<BetterSqlite> {
  const { default: Driver } = await loadPeer<{ default: new (file: string) => BetterSqlite }>('better-sqlite3')
  const driver = new Driver(file)
  for (const pragma of pragmas) driver.exec(pragma)
  return driver
}

export async function betterSqlite(file: string, pragmas: readonly string[], makers: Makers): Promise<Contender> {
  const driver = await openBetterSqlite(file, pragmas)
  const { insertJobs: _many, ...texts } = statementsWith(() => '?')
  const kept = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, driver.prepare(text)])) as {
    [Name in keyof typeof texts]: Kept
  }
  const point: Contender['point'] = (id) => {
    const row = kept.point.get(id) as StoredUser | undefined
    return row && restored(row)
  }
  const insert: Contender['insert'] = (given) => {
    const user = completed(given, makers)
    const { id, email, name, age, score, active, created_at, updated_at } = stored(user)
    kept.insert.run(id, email, name, age, score, active, created_at, updated_at)
    return user
  }
  const update: Contender['update'] = (id, { name, age }) => kept.update.run(name, age, makers.now().toISOString(), id)
  return {
    name: 'better-sqlite3 (kept statements)',
    role: 'prepared',
    point,
    list: (after) => (kept.list.all(after, listLength) as StoredUser[]).map(restored),
    tree: (id) => {
      const row = kept.user.get(id) as (StoredUser & { profile_id: string; user_id: string; headline: string }) | undefined
      if (!row) return undefined
      const { profile_id, user_id, headline, ...user } = row
      const skills = hang(kept.skills.all(profile_id) as Skill[], kept.evidences.all(profile_id) as Evidence[])
      return { ...restored(user), profile: { id: profile_id, user_id, headline, skills } }
    },
    insert,
    update,
    three: (id, change, user) => driver.transaction(() => [point(id), update(id, change), insert(user)]).immediate(),
    bulk: (jobs) =>
      driver
        .transaction(() => {
          for (const { id, title, company, city, level, salary } of jobs)
            kept.insertJob.run(id, title, company, city, level, salary)
        })
        .immediate(),
    close: () => driver.close(),
  }
}
