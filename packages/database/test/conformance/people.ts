// The small schema most cases are played in: people with their pets.
import {
  bigint,
  boolean,
  bytes,
  check,
  counter,
  date,
  decimal,
  double,
  enumeration,
  foreignKey,
  index,
  integer,
  json,
  primaryKey,
  softDelete,
  sum,
  table,
  text,
  timestamp,
  timestamps,
  unique,
  uniqueAmong,
  uuid,
  type Database,
  type DatabaseOptions,
} from '../../src/database.ts'
import type { Kit } from './kit.ts'

export const people = table(
  'people',
  {
    id: uuid().primaryKey(),
    number: counter().unique(),
    email: text({ max: 100 }),
    name: text({ max: 100 }).default('nobody'),
    role: enumeration('student', 'staff', 'admin').default('student'),
    age: integer().nullable(),
    balance: decimal(12, 2).default('0'),
    visits: bigint().default(0n),
    height: double().nullable(),
    active: boolean().default(true),
    born: date().nullable(),
    seen_at: timestamp().nullable(),
    tags: json<string[]>().default([]),
    photo: bytes().nullable(),
    ...timestamps(),
    ...softDelete(),
  },
  (t) => [uniqueAmong(t.deleted_at.isNull(), t.email), index(t.role, t.age.desc()), check('balance', t.balance.gte('-100.50'))],
)

export const pets = table(
  'pets',
  {
    id: uuid().primaryKey(),
    owner_id: uuid(),
    sitter_id: uuid().nullable(),
    vet_id: uuid().nullable(),
    chip: text({ max: 20 }).nullable(),
    kind: text({ max: 20 }).nullable(),
    bought: decimal(8, 2).default('0'),
    fed: decimal(8, 2).default('0'),
    cost: decimal(8, 2).default('0'),
  },
  (t) => [
    unique(t.chip, t.kind),
    check('cost', t.cost.eq(sum(t.bought, t.fed))),
    foreignKey(t.owner_id, () => people.reference('id'), { onDelete: 'cascade' }),
    foreignKey(t.sitter_id, () => people.reference('id'), { onDelete: 'set null' }),
    foreignKey(t.vet_id, () => people.reference('id'), { onDelete: 'restrict' }),
  ],
)

/** Keys of two columns, and no `updated_at`. */
export const marks = table('marks', { room: text({ max: 20 }), seat: integer(), mark: integer().nullable() }, (t) => [
  primaryKey(t.room, t.seat),
])

export const schema = { people, pets, marks }
export type PeopleDatabase = Database<typeof schema>

/** A clock that stands until it is moved. */
export class StandingClock {
  moment = new Date('2026-11-21T07:00:00.123Z')

  readonly now = (): Date => this.moment

  advance(milliseconds: number): void {
    this.moment = new Date(this.moment.getTime() + milliseconds)
  }
}

export const buildPeople = (kit: Kit, options: Partial<DatabaseOptions<typeof schema>> = {}): Promise<PeopleDatabase> =>
  kit.build(schema, options)
