// The tables of the benchmark as Drizzle wants to be told of them, on either engine.
import { loadPeer } from '../../peers/peers.ts'

/** A column under construction, and a table made of columns: opaque here. */
interface Column {
  primaryKey: () => Column
  notNull: () => Column
}
export type Columns = Record<string, unknown>

type MakeColumn = (name: string, options?: object) => Column
type MakeTable = (name: string, columns: Record<string, Column>) => Columns

export interface Drizzle {
  eq: (column: unknown, value: unknown) => unknown
  gt: (column: unknown, value: unknown) => unknown
  asc: (column: unknown) => unknown
  sql: { placeholder: (name: string) => unknown }
  relations: (table: Columns, make: (kinds: Kinds) => object) => unknown
}

interface Kinds {
  one: (table: Columns, by?: { fields: unknown[]; references: unknown[] }) => unknown
  many: (table: Columns) => unknown
}

export interface DrizzleSchema {
  users: Columns
  profiles: Columns
  skills: Columns
  evidences: Columns
  jobs: Columns
  [relation: string]: unknown
}

interface Makers {
  table: MakeTable
  key: MakeColumn
  text: MakeColumn
  integer: MakeColumn
  double: MakeColumn
  boolean: MakeColumn
  time: MakeColumn
}

export async function postgresqlTables(): Promise<DrizzleSchema> {
  const kinds =
    await loadPeer<Record<'uuid' | 'text' | 'integer' | 'doublePrecision' | 'boolean' | 'timestamp', MakeColumn>>(
      'drizzle-orm/pg-core',
    )
  const { pgTable } = await loadPeer<{ pgTable: MakeTable }>('drizzle-orm/pg-core')
  return tables(await loadPeer<Drizzle>('drizzle-orm'), {
    table: pgTable,
    key: kinds.uuid,
    text: kinds.text,
    integer: kinds.integer,
    double: kinds.doublePrecision,
    boolean: kinds.boolean,
    time: (name) => kinds.timestamp(name, { withTimezone: true, precision: 3 }),
  })
}

export async function sqliteTables(): Promise<DrizzleSchema> {
  const kinds = await loadPeer<Record<'text' | 'integer' | 'real', MakeColumn>>('drizzle-orm/sqlite-core')
  const { sqliteTable, customType } = await loadPeer<{ sqliteTable: MakeTable; customType: (options: object) => MakeColumn }>(
    'drizzle-orm/sqlite-core',
  )
  const time = customType({
    dataType: () => 'text',
    toDriver: (date: Date) => date.toISOString(),
    fromDriver: (text: string) => new Date(text),
  })
  return tables(await loadPeer<Drizzle>('drizzle-orm'), {
    table: sqliteTable,
    key: kinds.text,
    text: kinds.text,
    integer: kinds.integer,
    double: kinds.real,
    boolean: (name) => kinds.integer(name, { mode: 'boolean' }),
    time,
  })
}

function tables({ relations }: Drizzle, { table, key, text, integer, double, boolean, time }: Makers): DrizzleSchema {
  const users = table('users', {
    id: key('id').primaryKey(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    age: integer('age').notNull(),
    score: double('score').notNull(),
    active: boolean('active').notNull(),
    created_at: time('created_at').notNull(),
    updated_at: time('updated_at').notNull(),
  })
  const profiles = table('profiles', {
    id: key('id').primaryKey(),
    user_id: key('user_id').notNull(),
    headline: text('headline').notNull(),
  })
  const skills = table('skills', {
    id: key('id').primaryKey(),
    profile_id: key('profile_id').notNull(),
    name: text('name').notNull(),
    level: integer('level').notNull(),
  })
  const evidences = table('evidences', {
    id: key('id').primaryKey(),
    skill_id: key('skill_id').notNull(),
    kind: text('kind').notNull(),
    url: text('url').notNull(),
  })
  const words = ['title', 'company', 'city', 'level']
  const jobs = table('jobs', {
    id: key('id').primaryKey(),
    ...Object.fromEntries(words.map((word) => [word, text(word).notNull()])),
    salary: integer('salary').notNull(),
  })
  const by = (field: unknown, other: Columns) => ({ fields: [field], references: [other['id']] })
  return {
    users,
    profiles,
    skills,
    evidences,
    jobs,
    usersRelations: relations(users, ({ one }) => ({ profile: one(profiles) })),
    profilesRelations: relations(profiles, ({ one, many }) => ({
      user: one(users, by(profiles['user_id'], users)),
      skills: many(skills),
    })),
    skillsRelations: relations(skills, ({ one, many }) => ({
      profile: one(profiles, by(skills['profile_id'], profiles)),
      evidences: many(evidences),
    })),
    evidencesRelations: relations(evidences, ({ one }) => ({ skill: one(skills, by(evidences['skill_id'], skills)) })),
  }
}
