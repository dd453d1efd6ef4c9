// What TypeScript knows of rows, inserts and changes; checked by `tsc`, which must also refuse the wrong ones.
import { describe, expectTypeOf, it } from 'vitest'
import {
  bigint,
  bytes,
  counter,
  decimal,
  enumeration,
  integer,
  json,
  openDatabase,
  softDelete,
  table,
  text,
  timestamps,
  uuid,
  type ChangesOf,
  type InsertOf,
  type Page,
  type PageOptions,
  type RowOf,
  type SaveOf,
  type Where,
  type With,
} from '../src/database.ts'
import { family } from './conformance/family.ts'

const people = table('people', {
  id: uuid().primaryKey(),
  number: counter().unique(),
  email: text({ max: 100 }).personal(),
  role: enumeration('student', 'staff').default('student'),
  level: enumeration('entry', 'senior').nullable(),
  age: integer().nullable(),
  balance: decimal(12, 2),
  visits: bigint().default(0n),
  tags: json<string[]>().default([]),
  photo: bytes().nullable(),
  ...timestamps(),
  ...softDelete(),
})
const places = table('places', { code: text({ max: 5 }).primaryKey(), owner_id: uuid() })

type Place = RowOf<typeof places>
type Row = RowOf<typeof people>
type Insert = InsertOf<typeof people>
type Changes = ChangesOf<typeof people>

describe('types', () => {
  it('of a row', () => {
    expectTypeOf<Row>().toEqualTypeOf<{
      id: string
      number: number
      email: string
      role: 'student' | 'staff'
      level: 'entry' | 'senior' | null
      age: number | null
      balance: string
      visits: bigint
      tags: string[]
      photo: Uint8Array | null
      created_at: Date
      updated_at: Date
      deleted_at: Date | null
    }>()
  })

  it('of an insert: nullable, defaulted and filled columns may be left out, the others not', () => {
    expectTypeOf<{ email: string; balance: string }>().toExtend<Insert>()
    expectTypeOf<{ email: string; balance: string; age: null; role: 'staff'; visits: 5n; deleted_at: Date }>().toExtend<Insert>()
    expectTypeOf<{ email: string }>().not.toExtend<Insert>()
    expectTypeOf<{ email: null; balance: string }>().not.toExtend<Insert>()
    expectTypeOf<{ email: string; balance: string; role: 'king' }>().not.toExtend<Insert>()
    expectTypeOf<{ email: string; balance: string; role: null }>().not.toExtend<Insert>()
    expectTypeOf<{ email: string; balance: number }>().not.toExtend<Insert>()
    expectTypeOf<Insert['level']>().toEqualTypeOf<'entry' | 'senior' | null | undefined>()
  })

  it('of a key: a uuid is made by the layer, any other must be given', () => {
    expectTypeOf<Record<'owner_id', string>>().not.toExtend<InsertOf<typeof places>>()
    expectTypeOf<{ code: string; owner_id: string }>().toExtend<InsertOf<typeof places>>()
    expectTypeOf<{ code: string }>().not.toExtend<InsertOf<typeof places>>()
  })

  it('of changes: every column may be left out, none may be of another type', () => {
    expectTypeOf<{ email?: string }>().toExtend<Changes>()
    expectTypeOf<{ level: null; role: 'staff' }>().toExtend<Changes>()
    expectTypeOf<{ role: null }>().not.toExtend<Changes>()
    expectTypeOf<{ visits: number }>().not.toExtend<Changes>()
  })

  it('of conditions', () => {
    expectTypeOf<{ role: 'staff'; age: { gt: 5; in: [1, 2] }; level: null }>().toExtend<Where<Row>>()
    expectTypeOf<{ level: { not: null } }>().toExtend<Where<Row>>()
    expectTypeOf<{ role: 'king' }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ role: { in: ['king'] } }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ age: { gt: null } }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ email: null }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ email: { contains: 'x'; not: 'y' }; or: [{ age: 1 }, { or: [{ email: { startsWith: 'x' } }] }] }>().toExtend<
      Where<Row>
    >()
    expectTypeOf<{ age: { contains: '3' } }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ role: { contains: 'st' } }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ tags: { contains: 'st' } }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ or: [{ role: 'king' }] }>().not.toExtend<Where<Row>>()
    expectTypeOf<{ or: { role: 'staff' } }>().not.toExtend<Where<Row>>()
  })

  it('of queries', async () => {
    await using database = await openDatabase({ url: 'sqlite::memory:', schema: { people, places } })
    await database.transaction(async ({ query }) => {
      const joined = query
        .selectFrom('people as p')
        .leftJoin('places', 'places.owner_id', 'p.id')
        .select(['p.balance as money', 'p.visits', 'p.level', 'p.tags', 'p.created_at', 'places.code'])
      expectTypeOf<Awaited<ReturnType<(typeof joined)['execute']>>>().toEqualTypeOf<
        {
          money: string
          visits: bigint
          level: 'entry' | 'senior' | null
          tags: string[]
          created_at: Date
          code: string | null
        }[]
      >()
      type Inserted = Parameters<ReturnType<typeof query.insertInto<'people'>>['values']>[0]
      expectTypeOf<{ email: string; balance: string }>().toExtend<Inserted>()
      expectTypeOf<{ email: string }>().not.toExtend<Inserted>()
      expectTypeOf<{ email: string; balance: number }>().not.toExtend<Inserted>()
    })
  })

  it('of the verbs', async () => {
    await using database = await openDatabase({ url: 'sqlite::memory:', schema: { people, places } })
    await database.transaction(async (session) => {
      expectTypeOf<(typeof session)['table']>().parameter(0).toEqualTypeOf<'people' | 'places'>()
      const table = session.table('people')
      const calls = () => ({
        get: table.get('x'),
        find: table.find('x'),
        list: table.list(),
        page: table.page({ limit: 1 }),
        insert: table.insert({ email: 'x', balance: '1' }),
        place: session.table('places').find('x'),
      })
      expectTypeOf(calls).returns.toEqualTypeOf<{
        get: Promise<Row>
        find: Promise<Row | undefined>
        list: Promise<Row[]>
        page: Promise<Page<Row>>
        insert: Promise<Row>
        place: Promise<Place | undefined>
      }>()
      expectTypeOf<{ orderBy: { age: 'desc' }; limit: 5; cursor: undefined }>().toExtend<PageOptions<Row>>()
      expectTypeOf<{ orderBy: { age: 'desc' } }>().not.toExtend<PageOptions<Row>>()
      expectTypeOf<(typeof table)['insert']>().parameter(0).toEqualTypeOf<Insert>()
    })
  })

  it('of trees that are saved', async () => {
    await using database = await openDatabase({ url: 'sqlite::memory:', schema: family })
    await database.transaction(async (session) => {
      const saved = () => session.table('users').save({ email: 'x', profile: { skills: [{ name: 'a' }] } })
      type Saved = Awaited<ReturnType<typeof saved>>
      expectTypeOf<Saved['profile']['skills'][number]['level']>().toEqualTypeOf<number | null>()
      expectTypeOf<Saved['email']>().toEqualTypeOf<string>()
      type Input = SaveOf<typeof family, (typeof family)['users']>
      expectTypeOf<{ profile: { skills: { level: 3 }[] } }>().toExtend<Input>()
      expectTypeOf<{ profile: { skills: { level: 'x' }[] } }>().not.toExtend<Input>()
      expectTypeOf<{ profile: { headline: string }[] }>().not.toExtend<Input>()
    })
  })

  it('of trees', async () => {
    await using database = await openDatabase({ url: 'sqlite::memory:', schema: family })
    await database.transaction(async (session) => {
      const users = session.table('users')
      type Users = typeof users
      const calls = () => ({
        tree: users.get('x', {
          with: { profile: { skills: { evidences: true, limit: 3, orderBy: { level: 'desc' } } }, taught: true },
        }),
        up: session.table('evidences').list({ with: { skill: { profile: true } } }),
        page: session.table('profiles').page({ limit: 1, with: { skills: true } }),
      })
      type Tree = Awaited<ReturnType<typeof calls>['tree']>
      type Skill = NonNullable<Tree['profile']>['skills'][number]
      expectTypeOf<Skill['level']>().toEqualTypeOf<number | null>()
      expectTypeOf<Skill['evidences'][number]['size']>().toEqualTypeOf<bigint | null>()
      expectTypeOf<Tree['taught'][number]['name']>().toEqualTypeOf<string>()
      expectTypeOf<null>().toExtend<Tree['profile']>()
      expectTypeOf<Tree['taught'][number]>().not.toHaveProperty('evidences')
      type Up = Awaited<ReturnType<typeof calls>['up']>[number]
      expectTypeOf<NonNullable<NonNullable<Up['skill']>['profile']>['headline']>().toEqualTypeOf<string | null>()
      type Paged = Awaited<ReturnType<typeof calls>['page']>['items'][number]
      expectTypeOf<Paged['skills'][number]['profile_id']>().toEqualTypeOf<string>()
      expectTypeOf<Users>().toHaveProperty('page')
      expectTypeOf<{ nobody: true }>().not.toExtend<With<typeof family, (typeof family)['users']>>()
      expectTypeOf<{ profile: { limit: 'x' } }>().not.toExtend<With<typeof family, (typeof family)['users']>>()
    })
  })
})
