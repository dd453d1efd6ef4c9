// Users with a profile, its skills and their evidences: a schema of relations, for trees.
import {
  bigint,
  boolean,
  bytes,
  counter,
  date,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  many,
  one,
  primaryKey,
  related,
  softDelete,
  table,
  text,
  timestamp,
  uniqueAmong,
  uuid,
  version,
  type Database,
} from '../../src/database.ts'
import type { Kit } from './kit.ts'

const users = table('users', { id: uuid().primaryKey(), email: text({ max: 50 }).unique(), ...softDelete() })

const profiles = table(
  'profiles',
  { id: uuid().primaryKey(), user_id: uuid(), headline: text().nullable(), version: version(), ...softDelete() },
  (t) => [
    uniqueAmong(t.deleted_at.isNull(), t.user_id),
    foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'cascade' }),
  ],
)

const skills = table(
  'skills',
  {
    id: uuid().primaryKey(),
    profile_id: uuid(),
    mentor_id: uuid().nullable(),
    name: text({ max: 50 }),
    level: integer().nullable(),
    ...softDelete(),
  },
  (t) => [
    index(t.profile_id),
    foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.mentor_id, () => users.reference('id'), { onDelete: 'set null' }),
  ],
)

/** A column of every type. */
const evidences = table(
  'evidences',
  {
    id: uuid().primaryKey(),
    skill_id: uuid(),
    number: counter(),
    title: text().nullable(),
    kind: enumeration('work', "it's", 'öü').nullable(),
    count: integer().nullable(),
    size: bigint().nullable(),
    price: decimal(18, 4).nullable(),
    small: decimal(6, 2).nullable(),
    score: double().nullable(),
    seen: boolean().nullable(),
    day: date().nullable(),
    moment: timestamp().nullable(),
    data: json().nullable(),
    file: bytes().nullable(),
  },
  (t) => [index(t.skill_id), foreignKey(t.skill_id, () => skills.reference('id'), { onDelete: 'cascade' })],
)

const nodes = table('nodes', { id: uuid().primaryKey(), parent_id: uuid().nullable(), name: text({ max: 20 }) }, (t) => [
  foreignKey(t.parent_id, () => ({ table: 'nodes', column: 'id' }), { onDelete: 'cascade' }),
])

const rooms = table('rooms', { house: text({ max: 10 }), number: integer(), name: text() }, (t) => [
  primaryKey(t.house, t.number),
])
const beds = table('beds', { id: uuid().primaryKey(), house: text({ max: 10 }), room: integer(), soft: boolean() }, (t) => [
  foreignKey([t.house, t.room], () => ({ table: 'rooms', columns: ['house', 'number'] }), { onDelete: 'cascade' }),
])

export const family = related(
  { users, profiles, skills, evidences, nodes, rooms, beds },
  {
    users: { profile: one('profiles'), taught: many('skills') },
    profiles: { user: one('users'), skills: many('skills') },
    skills: { profile: one('profiles'), mentor: one('users'), evidences: many('evidences') },
    evidences: { skill: one('skills') },
    nodes: { parent: one('nodes', { by: 'parent_id' }), children: many('nodes') },
    rooms: { beds: many('beds') },
    beds: { place: one('rooms', { by: ['house', 'room'] }) },
  },
)

export type FamilyDatabase = Database<typeof family>

export const buildFamily = (kit: Kit, onStatement: (sql: string) => void = () => {}): Promise<FamilyDatabase> =>
  kit.build(family, { onStatement })
