// TypeORM as its guide uses it: repositories over entity schemas, relations joined; writes by `insert` and `update`, not by the slower `save`.
import { loadPeer } from '../../peers/peers.ts'
import { chunksOf, completed, listLength, type Contender, type Makers } from '../contender.ts'
import type { NewUser, Tree, User } from '../rows.ts'

interface Repository {
  findOneBy: (where: object) => Promise<User | null>
  find: (options: object) => Promise<User[]>
  findOne: (options: object) => Promise<Tree | null>
  insert: (rows: object) => Promise<unknown>
  update: (where: object, changes: object) => Promise<unknown>
}

interface Manager {
  getRepository: (entity: string) => Repository
}

interface DataSource extends Manager {
  initialize: () => Promise<unknown>
  query: (sql: string) => Promise<unknown>
  transaction: <T>(work: (manager: Manager) => Promise<T>) => Promise<T>
  destroy: () => Promise<void>
}

interface Module {
  DataSource: new (options: object) => DataSource
  EntitySchema: new (options: object) => unknown
  MoreThan: (value: unknown) => unknown
}

/** How the engine's columns are named, and what stands between them and values. */
interface Kinds {
  readonly key: object
  readonly double: object
  readonly boolean: object
  readonly time: object
}

export async function typeormOnPostgresql(url: string, makers: Makers): Promise<Contender> {
  const module = await loadPeer<Module>('typeorm')
  const kinds = {
    key: { type: 'uuid' },
    double: { type: 'float8' },
    boolean: { type: 'bool' },
    time: { type: 'timestamptz', precision: 3 },
  }
  const source = new module.DataSource({ type: 'postgres', url, poolSize: 10, entities: entitiesOf(module, kinds) })
  await source.initialize()
  return contender(source, module, makers)
}

export async function typeormOnSqlite(file: string, pragmas: readonly string[], makers: Makers): Promise<Contender> {
  const module = await loadPeer<Module>('typeorm')
  const transformer = {
    to: (date?: Date) => date?.toISOString(),
    from: (text?: string) => (text === undefined ? text : new Date(text)),
  }
  const kinds = {
    key: { type: 'text' },
    double: { type: 'real' },
    boolean: { type: 'boolean' },
    time: { type: 'text', transformer },
  }
  const source = new module.DataSource({ type: 'better-sqlite3', database: file, entities: entitiesOf(module, kinds) })
  await source.initialize()
  for (const pragma of pragmas) await source.query(pragma)
  return contender(source, module, makers)
}

function entitiesOf({ EntitySchema }: Module, { key, double, boolean, time }: Kinds): unknown[] {
  const text = { type: 'text' }
  const integer = { type: 'integer' }
  const id = { ...key, primary: true }
  const by = (type: string, target: string, column: string, inverseSide: string) => ({
    type,
    target,
    inverseSide,
    joinColumn: { name: column },
  })
  return [
    new EntitySchema({
      name: 'User',
      tableName: 'users',
      columns: { id, email: text, name: text, age: integer, score: double, active: boolean, created_at: time, updated_at: time },
      relations: { profile: { type: 'one-to-one', target: 'Profile', inverseSide: 'user' } },
    }),
    new EntitySchema({
      name: 'Profile',
      tableName: 'profiles',
      columns: { id, user_id: key, headline: text },
      relations: {
        user: by('one-to-one', 'User', 'user_id', 'profile'),
        skills: { type: 'one-to-many', target: 'Skill', inverseSide: 'profile' },
      },
    }),
    new EntitySchema({
      name: 'Skill',
      tableName: 'skills',
      columns: { id, profile_id: key, name: text, level: integer },
      relations: {
        profile: by('many-to-one', 'Profile', 'profile_id', 'skills'),
        evidences: { type: 'one-to-many', target: 'Evidence', inverseSide: 'skill' },
      },
    }),
    new EntitySchema({
      name: 'Evidence',
      tableName: 'evidences',
      columns: { id, skill_id: key, kind: text, url: text },
      relations: { skill: by('many-to-one', 'Skill', 'skill_id', 'evidences') },
    }),
    new EntitySchema({
      name: 'Job',
      tableName: 'jobs',
      columns: { id, title: text, company: text, city: text, level: text, salary: integer },
    }),
  ]
}

function contender(source: DataSource, { MoreThan }: Module, makers: Makers): Contender {
  const point = async (by: Manager, id: string) => (await by.getRepository('User').findOneBy({ id })) ?? undefined
  const insert = async (by: Manager, given: NewUser): Promise<User> => {
    const user = completed(given, makers)
    await by.getRepository('User').insert(user)
    return user
  }
  const update = (by: Manager, id: string, { name, age }: Pick<User, 'name' | 'age'>) =>
    by.getRepository('User').update({ id }, { name, age, updated_at: makers.now() })
  return {
    name: 'TypeORM',
    role: 'peer',
    point: (id) => point(source, id),
    list: (after) =>
      source.getRepository('User').find({ where: { email: MoreThan(after) }, order: { email: 'ASC' }, take: listLength }),
    tree: async (id) =>
      (await source.getRepository('User').findOne({
        where: { id },
        relations: { profile: { skills: { evidences: true } } },
        order: { profile: { skills: { id: 'ASC', evidences: { id: 'ASC' } } } },
      })) ?? undefined,
    insert: (user) => insert(source, user),
    update: (id, change) => update(source, id, change),
    three: (id, change, user) =>
      source.transaction(async (by) => {
        await point(by, id)
        await update(by, id, change)
        await insert(by, user)
      }),
    bulk: (jobs) =>
      source.transaction(async (by) => {
        for (const chunk of chunksOf(jobs)) await by.getRepository('Job').insert(chunk)
      }),
    close: () => source.destroy(),
  }
}
