// The tables of the benchmark, made by the layer itself and used by all: the same columns, checks and indexes for everyone.
import {
  boolean,
  createTable,
  double,
  foreignKey,
  index,
  integer,
  many,
  one,
  related,
  table,
  text,
  timestamps,
  uuid,
  type Migration,
} from '../../packages/database/src/database.ts'

const users = table('users', {
  id: uuid().primaryKey(),
  email: text({ max: 100 }).unique(),
  name: text({ max: 100 }),
  age: integer(),
  score: double(),
  active: boolean(),
  ...timestamps(),
})

const profiles = table('profiles', { id: uuid().primaryKey(), user_id: uuid().unique(), headline: text({ max: 200 }) }, (t) => [
  foreignKey(t.user_id, () => users.reference('id'), { onDelete: 'restrict' }),
])

const skills = table(
  'skills',
  { id: uuid().primaryKey(), profile_id: uuid(), name: text({ max: 100 }), level: integer() },
  (t) => [index(t.profile_id), foreignKey(t.profile_id, () => profiles.reference('id'), { onDelete: 'restrict' })],
)

const evidences = table(
  'evidences',
  { id: uuid().primaryKey(), skill_id: uuid(), kind: text({ max: 50 }), url: text({ max: 300 }) },
  (t) => [index(t.skill_id), foreignKey(t.skill_id, () => skills.reference('id'), { onDelete: 'restrict' })],
)

const jobs = table('jobs', {
  id: uuid().primaryKey(),
  title: text({ max: 200 }),
  company: text({ max: 100 }),
  city: text({ max: 100 }),
  level: text({ max: 20 }),
  salary: integer(),
})

export const schema = related(
  { users, profiles, skills, evidences, jobs },
  { users: { profile: one('profiles') }, profiles: { skills: many('skills') }, skills: { evidences: many('evidences') } },
)

export const timeline: Migration[] = [
  {
    revision: '20260101T000000-tables',
    name: 'tables',
    description: 'Makes the tables of the benchmark.',
    parents: [],
    operations: [users, profiles, skills, evidences, jobs].map((made) => createTable(made)),
  },
]
