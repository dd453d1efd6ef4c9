// Kysely as its guide uses it; trees by its JSON functions.
import { Pool } from 'pg'
import { loadPeer } from '../../peers/peers.ts'
import { chunksOf, completed, listLength, type Contender, type Makers } from '../contender.ts'
import { nativeForms, textForms, type Forms } from '../forms.ts'
import type { NewUser, Profile, Tree, User } from '../rows.ts'
import { openBetterSqlite } from './better-sqlite3.ts'

interface Query {
  selectAll: (table?: string) => Query
  select: (what: string[] | ((builder: Builder) => unknown)) => Query
  where: (column: string, operator: string, value: unknown) => Query
  whereRef: (left: string, operator: string, right: string) => Query
  orderBy: (column: string) => Query
  limit: (count: number) => Query
  execute: () => Promise<object[]>
  executeTakeFirst: () => Promise<object | undefined>
}

interface Builder {
  selectFrom: (table: string) => Query
}

interface Db extends Builder {
  insertInto: (table: string) => { values: (rows: object) => Query }
  updateTable: (table: string) => { set: (changes: object) => Query }
  transaction: () => { execute: <T>(work: (db: Db) => Promise<T>) => Promise<T> }
  destroy: () => Promise<void>
}

interface Module {
  Kysely: new (options: object) => Db
  PostgresDialect: new (options: object) => object
  SqliteDialect: new (options: object) => object
  ParseJSONResultsPlugin: new () => object
}

interface JsonFunctions {
  jsonArrayFrom: (query: Query) => { as: (name: string) => unknown }
  jsonObjectFrom: (query: Query) => { as: (name: string) => unknown }
}

export async function kyselyOnPostgresql(url: string, makers: Makers): Promise<Contender> {
  const { Kysely, PostgresDialect } = await loadPeer<Module>('kysely')
  const db = new Kysely({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: url, max: 10 }) }) })
  return contender(db, await loadPeer<JsonFunctions>('kysely/helpers/postgres'), { makers, forms: nativeForms })
}

export async function kyselyOnSqlite(file: string, pragmas: readonly string[], makers: Makers): Promise<Contender> {
  const { Kysely, SqliteDialect, ParseJSONResultsPlugin } = await loadPeer<Module>('kysely')
  const database = await openBetterSqlite(file, pragmas)
  const db = new Kysely({ dialect: new SqliteDialect({ database }), plugins: [new ParseJSONResultsPlugin()] })
  return contender(db, await loadPeer<JsonFunctions>('kysely/helpers/sqlite'), { makers, forms: textForms })
}

function contender(db: Db, json: JsonFunctions, { makers, forms }: { makers: Makers; forms: Forms }): Contender {
  const point = async (by: Db, id: string): Promise<User | undefined> => {
    const row = await by.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
    return row && forms.decode(row)
  }
  const insert = async (by: Db, given: NewUser): Promise<User> => {
    const user = completed(given, makers)
    await by.insertInto('users').values(forms.encode(user)).execute()
    return user
  }
  const update = (by: Db, id: string, { name, age }: Pick<User, 'name' | 'age'>) =>
    by
      .updateTable('users')
      .set({ name, age, updated_at: forms.time(makers.now()) })
      .where('id', '=', id)
      .execute()
  return {
    name: 'Kysely',
    role: 'peer',
    point: (id) => point(db, id),
    list: async (after) => {
      const query = db.selectFrom('users').selectAll().where('email', '>', after).orderBy('email').limit(listLength)
      return (await query.execute()).map(forms.decode)
    },
    tree: async (id) => {
      const row = (await treeOf(db, json).where('users.id', '=', id).executeTakeFirst()) as { profile: Profile } | undefined
      return row && ({ ...forms.decode(row), profile: row.profile } as Tree)
    },
    insert: (user) => insert(db, user),
    update: (id, change) => update(db, id, change),
    three: (id, change, user) =>
      db.transaction().execute(async (by) => {
        await point(by, id)
        await update(by, id, change)
        await insert(by, user)
      }),
    bulk: (jobs) =>
      db.transaction().execute(async (by) => {
        for (const chunk of chunksOf(jobs)) await by.insertInto('jobs').values(chunk).execute()
      }),
    close: () => db.destroy(),
  }
}

function treeOf(db: Db, { jsonArrayFrom, jsonObjectFrom }: JsonFunctions): Query {
  const evidences = (by: Builder) =>
    by
      .selectFrom('evidences')
      .select(['evidences.id', 'evidences.skill_id', 'evidences.kind', 'evidences.url'])
      .whereRef('evidences.skill_id', '=', 'skills.id')
      .orderBy('evidences.id')
  const skills = (by: Builder) =>
    by
      .selectFrom('skills')
      .select(['skills.id', 'skills.profile_id', 'skills.name', 'skills.level'])
      .select((inner) => jsonArrayFrom(evidences(inner)).as('evidences'))
      .whereRef('skills.profile_id', '=', 'profiles.id')
      .orderBy('skills.id')
  const profile = (by: Builder) =>
    by
      .selectFrom('profiles')
      .select(['profiles.id', 'profiles.user_id', 'profiles.headline'])
      .select((inner) => jsonArrayFrom(skills(inner)).as('skills'))
      .whereRef('profiles.user_id', '=', 'users.id')
  return db
    .selectFrom('users')
    .selectAll('users')
    .select((by) => jsonObjectFrom(profile(by)).as('profile'))
}
