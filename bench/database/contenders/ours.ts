// This layer, used as its README does: a transaction for each piece of work.
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
  const read = <T>(work: (verbs: Required<Verbs>) => Promise<T> | T): Promise<T> =>
    database.transaction(async (session) => work(verbsOf(session)), { readOnly: true })
  const write = <T>(work: (verbs: Required<Verbs>) => Promise<T> | T): Promise<T> =>
    database.transaction(async (session) => work(verbsOf(session)))
  return {
    name: options.name ?? 'ours',
    role: 'subject',
    point: (id) => read(({ point }) => point(id)),
    list: (after) => read(({ list }) => list(after)),
    tree: (id) => read(({ tree }) => tree(id)),
    insert: (user) => write(({ insert }) => insert(user)),
    update: (id, change) => write(({ update }) => update(id, change)),
    three: (id, change, user) => write(({ three }) => three(id, change, user)),
    bulk: (jobs) => database.transaction((session) => session.table('jobs').insertMany(jobs)),
    inSession: (work) => database.transaction((session) => work(verbsOf(session))),
    close: () => database.close(),
  }
}

function verbsOf(session: Session<Schema>): Required<Verbs> {
  return {
    point: (id) => session.table('users').find(id),
    list: (after) =>
      session.table('users').list({ where: { email: { gt: after } }, orderBy: { email: 'asc' }, limit: listLength }),
    tree: async (id) => {
      const user = await session.table('users').find(id, { with: { profile: { skills: { evidences: true } } } })
      return user?.profile ? { ...user, profile: user.profile } : undefined
    },
    insert: (user) => session.table('users').insert(user),
    update: (id, change) => session.table('users').update(id, change),
    three: async (id, change, user) => {
      await session.table('users').get(id)
      await session.table('users').update(id, change)
      await session.table('users').insert(user)
    },
  }
}
