// This layer, used as its README does: single calls on the database, and a transaction where they belong together.
import { openDatabase, type Database, type Session } from '../../../packages/database/src/database.ts'
import { listLength, type Contender, type Verbs } from '../contender.ts'
import { schema, timeline } from '../tables.ts'

type Schema = typeof schema

export interface OursOptions {
  readonly name?: string
  readonly prePing?: boolean
  readonly poolSize?: number
}

export const openOurs = (url: string, { prePing = true, poolSize = 10 }: OursOptions = {}): Promise<Database<Schema>> =>
  openDatabase({ url, schema, migrations: timeline, prePing, poolSize, maxOverflow: 0 })

export async function ours(url: string, options: OursOptions = {}): Promise<Contender> {
  const database = await openOurs(url, options)
  return {
    ...verbsOf(database),
    name: options.name ?? 'ours',
    role: 'subject',
    three: (id, change, user) => database.transaction((session) => three(session, [id, change, user])),
    // Nobody wants the rows back: those of a list would be returned whole.
    bulk: (jobs) => database.table('jobs').insertMany(jobs.values()),
    inSession: (work) =>
      database.transaction((session) =>
        work({ ...verbsOf(session), three: (id, change, user) => three(session, [id, change, user]) }),
      ),
    close: () => database.close(),
  }
}

type Single = Required<Omit<Verbs, 'three'>>

/** The same calls on the database, each by itself, and in a session. */
function verbsOf(on: Pick<Database<Schema>, 'table'> | Pick<Session<Schema>, 'table'>): Single {
  const users = () => on.table('users')
  return {
    point: (id) => users().find(id),
    list: (after) => users().list({ where: { email: { gt: after } }, orderBy: { email: 'asc' }, limit: listLength }),
    tree: async (id) => {
      const user = await users().find(id, { with: { profile: { skills: { evidences: true } } } })
      return user?.profile ? { ...user, profile: user.profile } : undefined
    },
    insert: (user) => users().insert(user),
    update: (id, change) => users().update(id, change),
  }
}

async function three(session: Session<Schema>, [id, change, user]: Parameters<Required<Verbs>['three']>): Promise<void> {
  const users = session.table('users')
  await users.get(id)
  await users.update(id, change)
  await users.insert(user)
}
