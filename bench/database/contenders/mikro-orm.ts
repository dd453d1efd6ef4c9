// MikroORM as its guide uses it: a fork for each piece of work, entities written by a flush; `update` without loading the entity first.
import { loadPeer } from '../../peers/peers.ts'
import { chunksOf, completed, listLength, type Contender, type Makers } from '../contender.ts'
import type { Evidence, NewUser, Profile, Skill, Tree, User } from '../rows.ts'

/** A builder of a property, which each call gives back. */
interface Property {
  [method: string]: (value?: unknown) => Property
}

type Properties = Record<string, (target?: unknown) => Property>

interface Entities {
  readonly user: object
  readonly job: object
}

interface Manager {
  fork: () => Manager
  findOne: (entity: object, where: object, options?: object) => Promise<object | null>
  find: (entity: object, where: object, options?: object) => Promise<object[]>
  create: (entity: object, data: object) => object
  persist: (entity: object) => { flush: () => Promise<void> }
  nativeUpdate: (entity: object, where: object, changes: object) => Promise<unknown>
  insertMany: (entity: object, rows: readonly object[]) => Promise<unknown>
  transactional: <T>(work: (manager: Manager) => Promise<T>) => Promise<T>
  getConnection: () => { execute: (sql: string) => Promise<unknown> }
}

interface Module {
  MikroORM: { init: (options: object) => Promise<{ em: Manager; close: () => Promise<void> }> }
  defineEntity: ((options: object) => object) & { properties: Properties }
  Type: new () => object
}

type MakeTime = (properties: Properties) => Property

export async function mikroOrmOnPostgresql(url: string, makers: Makers): Promise<Contender> {
  const module = await loadPeer<Module>('@mikro-orm/postgresql')
  const entities = entitiesOf(module, (p) => p['datetime']!().columnType!('timestamptz(3)'))
  const orm = await module.MikroORM.init({ clientUrl: url, entities: Object.values(entities), pool: { min: 0, max: 10 } })
  return contender(orm, entities, makers)
}

export async function mikroOrmOnSqlite(file: string, pragmas: readonly string[], makers: Makers): Promise<Contender> {
  const module = await loadPeer<Module>('@mikro-orm/sqlite')
  class TextTime extends module.Type {
    convertToDatabaseValue(date: Date): string {
      return date.toISOString()
    }
    convertToJSValue(text: string): Date {
      return new Date(text)
    }
    getColumnType(): string {
      return 'text'
    }
    compareAsType(): string {
      return 'date'
    }
  }
  const entities = entitiesOf(module, (p) => p['type']!(TextTime))
  const orm = await module.MikroORM.init({ dbName: file, entities: Object.values(entities) })
  for (const pragma of pragmas) await orm.em.getConnection().execute(pragma)
  return contender(orm, entities, makers)
}

function entitiesOf({ defineEntity }: Module, time: MakeTime): Entities & Record<string, object> {
  const p = defineEntity.properties
  const text = () => p['string']!()
  const integer = () => p['integer']!()
  const id = () => p['uuid']!().primary!()
  const evidence: object = defineEntity({
    name: 'Evidence',
    tableName: 'evidences',
    properties: { id: id(), skill: () => p['manyToOne']!(skill).joinColumn!('skill_id'), kind: text(), url: text() },
  })
  const skill: object = defineEntity({
    name: 'Skill',
    tableName: 'skills',
    properties: {
      id: id(),
      profile: () => p['manyToOne']!(profile).joinColumn!('profile_id'),
      name: text(),
      level: integer(),
      evidences: () => p['oneToMany']!(evidence).mappedBy!('skill').orderBy!({ id: 'asc' }),
    },
  })
  const profile: object = defineEntity({
    name: 'Profile',
    tableName: 'profiles',
    properties: {
      id: id(),
      user: () => p['oneToOne']!(user).joinColumn!('user_id'),
      headline: text(),
      skills: () => p['oneToMany']!(skill).mappedBy!('profile').orderBy!({ id: 'asc' }),
    },
  })
  const user: object = defineEntity({
    name: 'User',
    tableName: 'users',
    properties: {
      id: id(),
      email: text(),
      name: text(),
      age: integer(),
      score: p['double']!(),
      active: p['boolean']!(),
      created_at: time(p),
      updated_at: time(p),
      profile: () => p['oneToOne']!(profile).mappedBy!('user').nullable!(),
    },
  })
  const job = defineEntity({
    name: 'Job',
    tableName: 'jobs',
    properties: { id: id(), title: text(), company: text(), city: text(), level: text(), salary: integer() },
  })
  return { user, profile, skill, evidence, job }
}

function contender(
  orm: { em: Manager; close: () => Promise<void> },
  { user: User, job: Job }: Entities,
  makers: Makers,
): Contender {
  const point = async (by: Manager, id: string) => ((await by.findOne(User, { id })) as User | null) ?? undefined
  const insert = async (by: Manager, given: NewUser): Promise<User> => {
    const made = by.create(User, completed(given, makers))
    await by.persist(made).flush()
    return made as User
  }
  const update = (by: Manager, id: string, { name, age }: Pick<User, 'name' | 'age'>) =>
    by.nativeUpdate(User, { id }, { name, age, updated_at: makers.now() })
  return {
    name: 'MikroORM',
    role: 'peer',
    point: (id) => point(orm.em.fork(), id),
    list: async (after) =>
      (await orm.em.fork().find(User, { email: { $gt: after } }, { orderBy: { email: 'asc' }, limit: listLength })) as User[],
    tree: async (id) => {
      const found = await orm.em.fork().findOne(User, { id }, { populate: ['profile.skills.evidences'] })
      return found ? plain(found as LinkedUser) : undefined
    },
    insert: (user) => insert(orm.em.fork(), user),
    update: (id, change) => update(orm.em.fork(), id, change),
    three: (id, change, user) =>
      orm.em.fork().transactional(async (by) => {
        await point(by, id)
        await update(by, id, change)
        await insert(by, user)
      }),
    bulk: (jobs) =>
      orm.em.fork().transactional(async (by) => {
        for (const chunk of chunksOf(jobs)) await by.insertMany(Job, chunk)
      }),
    close: () => orm.close(),
  }
}

interface LinkedUser extends User {
  readonly profile: Omit<Profile, 'user_id'> & {
    readonly skills: Iterable<Omit<Skill, 'profile_id'> & { readonly evidences: Iterable<Omit<Evidence, 'skill_id'>> }>
  }
}

/** Its entities point at one another; the keys of the others are what the tree has. A hundredth of what loading takes. */
function plain({ id, email, name, age, score, active, created_at, updated_at, profile }: LinkedUser): Tree {
  const skills = Array.from(profile.skills, (skill) => ({
    id: skill.id,
    profile_id: profile.id,
    name: skill.name,
    level: skill.level,
    evidences: Array.from(skill.evidences, ({ id: own, kind, url }) => ({ id: own, skill_id: skill.id, kind, url })),
  }))
  return {
    id,
    email,
    name,
    age,
    score,
    active,
    created_at,
    updated_at,
    profile: { id: profile.id, user_id: id, headline: profile.headline, skills },
  }
}
