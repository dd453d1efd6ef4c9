// Drizzle as its guide uses it, and with statements prepared by hand as another row.
import { Pool } from 'pg'
import { answersLater } from '../../harness/slots.ts'
import { loadPeer } from '../../peers/peers.ts'
import { chunksOf, completed, listLength, type Answer, type Contender, type Makers } from '../contender.ts'
import type { Job, NewUser, Tree, User } from '../rows.ts'
import { openBetterSqlite } from './better-sqlite3.ts'
import { postgresqlTables, sqliteTables, type Columns, type Drizzle, type DrizzleSchema } from './drizzle-tables.ts'

/** A statement under construction; awaiting it runs it, where the driver answers later. */
interface Query extends Promise<unknown> {
  from: (table: Columns) => Query
  where: (condition: unknown) => Query
  orderBy: (order: unknown) => Query
  limit: (count: number) => Query
  values: (rows: object) => Query
  set: (changes: object) => Query
  prepare: (name?: string) => Prepared
  all: () => unknown
  run: () => unknown
  sync: () => unknown
}

interface Prepared {
  execute: (values: object) => Promise<unknown> & { sync: () => unknown }
  all: (values: object) => unknown
  run: (values: object) => unknown
}

interface Db {
  select: () => Query
  insert: (table: Columns) => Query
  update: (table: Columns) => Query
  query: { users: { findFirst: (options: object) => Query } }
  transaction: <T>(work: (db: Db) => T) => T
}

/** How a driver's statements are run: some answer at once. */
interface Running {
  rows: (query: Query) => unknown
  write: (query: Query) => unknown
  tree: (query: Query) => unknown
  prepare: (query: Query, name: string) => (values: object) => unknown
  prepareWrite: (query: Query, name: string) => (values: object) => unknown
  prepareTree: (query: Query, name: string) => (values: object) => unknown
  transaction: Contender['three'] & {}
  bulk: (jobs: readonly Job[]) => unknown
  close: () => unknown
}

export async function drizzleOnPostgresql(url: string, makers: Makers, role: 'peer' | 'prepared'): Promise<Contender> {
  const { drizzle } = await loadPeer<{ drizzle: (pool: Pool, options: object) => Db }>('drizzle-orm/node-postgres')
  const tools = await loadPeer<Drizzle>('drizzle-orm')
  const schema = await postgresqlTables()
  const pool = new Pool({ connectionString: url, max: 10 })
  const db = drizzle(pool, { schema })
  const wait = (query: Query): unknown => query
  const execute = (query: Query, name: string) => {
    const prepared = query.prepare(name)
    return (values: object) => prepared.execute(values)
  }
  const verbs = (by: Db) => verbsOf(by, schema, { tools, makers })
  return contender(
    role,
    verbs(db),
    {
      rows: wait,
      write: wait,
      tree: wait,
      prepare: execute,
      prepareWrite: execute,
      prepareTree: execute,
      transaction: (id, change, user) =>
        db.transaction(async (by) => {
          const { point, update, insert } = verbs(by)
          await point(id)
          await update(id, change)
          await insert(completed(user, makers))
        }),
      bulk: (jobs) =>
        db.transaction(async (by) => {
          for (const chunk of chunksOf(jobs)) await by.insert(schema.jobs).values(chunk)
        }),
      close: () => pool.end(),
    },
    makers,
  )
}

export async function drizzleOnSqlite(
  file: string,
  pragmas: readonly string[],
  makers: Makers,
  role: 'peer' | 'prepared',
): Promise<Contender> {
  const { drizzle } = await loadPeer<{ drizzle: (client: object, options: object) => Db }>('drizzle-orm/better-sqlite3')
  const tools = await loadPeer<Drizzle>('drizzle-orm')
  const schema = await sqliteTables()
  const client = await openBetterSqlite(file, pragmas)
  const db = drizzle(client, { schema })
  const verbs = (by: Db) => verbsOf(by, schema, { tools, makers })
  return contender(
    role,
    verbs(db),
    {
      rows: (query) => query.all(),
      write: (query) => query.run(),
      tree: (query) => query.sync(),
      prepare: (query) => {
        const kept = query.prepare()
        return (values) => kept.all(values)
      },
      prepareWrite: (query) => {
        const kept = query.prepare()
        return (values) => kept.run(values)
      },
      prepareTree: (query) => {
        const kept = query.prepare()
        return (values) => kept.execute(values).sync()
      },
      transaction: (id, change, user) =>
        db.transaction((by) => {
          const { point, update, insert } = verbs(by)
          point(id).all()
          update(id, change).run()
          insert(completed(user, makers)).run()
        }),
      bulk: (jobs) =>
        db.transaction((by) => {
          for (const chunk of chunksOf(jobs)) by.insert(schema.jobs).values(chunk).run()
        }),
      close: () => client.close(),
    },
    makers,
  )
}

type Verbs = ReturnType<typeof verbsOf>

function verbsOf(db: Db, { users, skills, evidences }: DrizzleSchema, { tools, makers }: { tools: Drizzle; makers: Makers }) {
  const { eq, gt, asc, sql } = tools
  const { placeholder } = sql
  const whole = (id: unknown): object => ({
    where: eq(users['id'], id),
    with: {
      profile: {
        with: { skills: { orderBy: asc(skills['id']), with: { evidences: { orderBy: asc(evidences['id']) } } } },
      },
    },
  })
  const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, placeholder(name)]))
  const columns = ['id', 'email', 'name', 'age', 'score', 'active', 'created_at', 'updated_at']
  return {
    point: (id: unknown) => db.select().from(users).where(eq(users['id'], id)),
    list: (after: unknown) =>
      db.select().from(users).where(gt(users['email'], after)).orderBy(asc(users['email'])).limit(listLength),
    tree: (id: unknown) => db.query.users.findFirst(whole(id)),
    insert: (user: object) => db.insert(users).values(user),
    update: (id: unknown, { name, age }: { name: unknown; age: unknown }, at: unknown = makers.now()) =>
      db.update(users).set({ name, age, updated_at: at }).where(eq(users['id'], id)),
    placeholder,
    newUser: () => named(columns),
  }
}

/** Goes on with an answer, whenever it comes. */
const then = <T>(answer: unknown, next: (answer: unknown) => T): Answer<T> =>
  answersLater(answer) ? Promise.resolve(answer).then(next) : next(answer)

/** Both ways of use over the same statements. */
function contender(
  role: 'peer' | 'prepared',
  verbs: Verbs,
  { rows, write, tree, prepare, prepareWrite, prepareTree, transaction, bulk, close }: Running,
  makers: Makers,
): Contender {
  const first = (found: unknown) => then(found, (all) => (all as User[])[0])
  if (role === 'peer') {
    return {
      name: 'Drizzle',
      role,
      point: (id) => first(rows(verbs.point(id))),
      list: (after) => rows(verbs.list(after)) as User[],
      tree: (id) => tree(verbs.tree(id)) as Tree,
      insert: (user: NewUser) => {
        const whole = completed(user, makers)
        return then(write(verbs.insert(whole)), () => whole)
      },
      update: (id, change) => write(verbs.update(id, change)),
      three: transaction,
      bulk,
      close,
    }
  }
  const { placeholder } = verbs
  const kept = {
    point: prepare(verbs.point(placeholder('id')), 'point'),
    list: prepare(verbs.list(placeholder('after')), 'list'),
    tree: prepareTree(verbs.tree(placeholder('id')), 'tree'),
    insert: prepareWrite(verbs.insert(verbs.newUser()), 'insert'),
    update: prepareWrite(
      verbs.update(placeholder('id'), { name: placeholder('name'), age: placeholder('age') }, placeholder('at')),
      'update',
    ),
  }
  return {
    name: 'Drizzle (prepared)',
    role,
    point: (id) => first(kept.point({ id })),
    list: (after) => kept.list({ after }) as User[],
    tree: (id) => kept.tree({ id }) as Tree,
    insert: (user) => {
      const whole = completed(user, makers)
      return then(kept.insert(whole), () => whole)
    },
    update: (id, { name, age }) => kept.update({ id, name, age, at: makers.now() }),
    close,
  }
}
