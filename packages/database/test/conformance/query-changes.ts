// Which rows session.query sees, and what it writes, on every engine.
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Subject } from './kit.ts'
import { StandingClock } from './people.ts'
import { ada, bob, eve, reading, stock, writing, type PeopleSession } from './query-stock.ts'

const sight: Subject = {
  subject: 'queries: rows that were deleted softly',
  cases: [
    {
      name: 'a query does not see them, queryIncludingDeleted does',
      run: reading(async (session) => {
        const names = async (query: PeopleSession['query']) =>
          (await query.selectFrom('people').select('name').orderBy('name').execute()).map(({ name }) => name)
        expect(await names(session.query)).toEqual(['Ada', 'Bob'])
        expect(await names(session.queryIncludingDeleted)).toEqual(['Ada', 'Bob', 'Eve'])
      }),
    },
    {
      name: 'a join, a left join and a subquery do not see them',
      run: writing(async (session) => {
        const { query } = session
        const [hidden] = await session.table('people').list({ where: { email: eve.email }, includeDeleted: true })
        await session.table('pets').insert({ owner_id: hidden!.id, chip: '3' })
        const joined = await query
          .selectFrom('pets')
          .innerJoin('people', 'people.id', 'pets.owner_id')
          .select('chip')
          .orderBy('chip')
          .execute()
        expect(joined.map(({ chip }) => chip)).toEqual(['1', '2'])
        const left = await query
          .selectFrom('pets')
          .leftJoin('people as owner', 'owner.id', 'pets.owner_id')
          .select(['chip', 'owner.name'])
          .orderBy('chip')
          .execute()
        expect(left.map(({ name }) => name)).toEqual(['Ada', 'Ada', null])
        const inside = await query
          .selectFrom('pets')
          .select('chip')
          .where('owner_id', 'not in', (from) => from.selectFrom('people').select('id'))
          .execute()
        expect(inside).toEqual([{ chip: '3' }])
      }),
    },
    {
      name: 'an aggregate and a union do not count them',
      run: reading(async ({ query }) => {
        const count = () => query.selectFrom('people').select(({ fn }) => fn.countAll().as('count'))
        expect(await count().executeTakeFirst()).toEqual({ count: 2 })
        expect(await count().unionAll(count()).execute()).toEqual([{ count: 2 }, { count: 2 }])
      }),
    },
    {
      name: 'an update and a delete leave them alone, also where their condition is SQL with OR',
      run: writing(async ({ query, queryIncludingDeleted }) => {
        await query.updateTable('people').set({ age: 99 }).where(sql<boolean>`age = 30 or age = 20`).execute()
        const ages = await queryIncludingDeleted.selectFrom('people').select(['name', 'age']).orderBy('name').execute()
        expect(ages.map(({ age }) => age)).toEqual([36, 99, 30])
        const { numDeletedRows } = await query.deleteFrom('people').where('age', '>=', 0).executeTakeFirst()
        expect(numDeletedRows).toBe(2n)
        expect(await queryIncludingDeleted.selectFrom('people').select('name').execute()).toEqual([{ name: 'Eve' }])
      }),
    },
    {
      name: 'what WITH names like a table is not taken for it',
      run: reading(async ({ query }) => {
        const rows = await query
          .with('pets', (from) => from.selectFrom('people').select(['name', 'balance']))
          .selectFrom('pets')
          .selectAll()
          .orderBy('name')
          .execute()
        expect(rows).toEqual([
          { name: 'Ada', balance: ada.balance },
          { name: 'Bob', balance: '-5.50' },
        ])
      }),
    },
  ],
}

const clock = new StandingClock()

const changes: Subject = {
  subject: 'queries: writing',
  cases: [
    {
      name: 'an insert is filled as the verbs fill it, and takes values of every type',
      run: async (kit) => {
        const database = await stock(kit, clock)
        await database.transaction(async (session) => {
          const values = { ...ada, tags: [...ada.tags], email: 'new@example.org', number: 77 }
          const { numInsertedOrUpdatedRows } = await session.query.insertInto('people').values(values).executeTakeFirst()
          expect(numInsertedOrUpdatedRows).toBe(1n)
          const row = await session.table('people').findBy({ email: 'new@example.org' })
          expect(row).toMatchObject({ ...values, created_at: clock.moment, updated_at: clock.moment, deleted_at: null })
          expect(row!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
        })
      },
    },
    {
      name: 'several rows that name different columns get their defaults',
      run: writing(async ({ query }) => {
        await query
          .insertInto('marks')
          .values([
            { room: 'a', seat: 1, mark: 5 },
            { room: 'a', seat: 2 },
          ])
          .execute()
        await query
          .insertInto('people')
          .values([
            { email: 'x', number: 100, name: 'X' },
            { email: 'y', number: 101 },
          ])
          .execute()
        const rows = await query
          .selectFrom('people')
          .select(['name', 'role', 'balance', 'active', 'tags'])
          .where('number', '>=', 100)
          .orderBy('number')
          .execute()
        expect(rows).toEqual([
          { name: 'X', role: 'student', balance: '0.00', active: true, tags: [] },
          { name: 'nobody', role: 'student', balance: '0.00', active: true, tags: [] },
        ])
        expect(await query.selectFrom('marks').select('mark').orderBy('seat').execute()).toEqual([{ mark: 5 }, { mark: null }])
      }),
    },
    {
      name: 'a number of a counter is asked for, as only the verbs give it',
      run: writing(async ({ query }) => {
        await expect(query.insertInto('people').values({ email: 'x' }).execute()).rejects.toMatchObject({ kind: 'usage' })
      }),
    },
    {
      name: 'an insert from a query',
      run: writing(async ({ query }) => {
        await query
          .insertInto('marks')
          .columns(['room', 'seat', 'mark'])
          .expression((from) => from.selectFrom('people').select(['name', 'age as seat', 'age']))
          .execute()
        expect(await query.selectFrom('marks').select('room').orderBy('room').execute()).toEqual([
          { room: 'Ada' },
          { room: 'Bob' },
        ])
      }),
    },
    {
      name: 'an update takes values of every type, tells how many, and moves updated_at on',
      run: async (kit) => {
        const database = await stock(kit, clock)
        clock.advance(1_000)
        await database.transaction(async (session) => {
          const { email: _, ...values } = ada
          const { numUpdatedRows } = await session.query
            .updateTable('people')
            .set({ ...values, tags: [...ada.tags] })
            .where('email', '=', bob.email)
            .executeTakeFirst()
          expect(numUpdatedRows).toBe(1n)
          expect(await session.table('people').findBy({ email: bob.email })).toMatchObject({
            ...values,
            updated_at: clock.moment,
          })
        })
      },
    },
    {
      name: 'an update may say updated_at itself, and count with columns',
      run: writing(async ({ query }) => {
        const moment = new Date('2020-01-01T00:00:00.000Z')
        await query
          .updateTable('people')
          .set((eb) => ({ updated_at: moment, age: eb('age', '+', 1), visits: eb('visits', '+', 1n) }))
          .where('name', '=', 'Bob')
          .execute()
        const row = await query
          .selectFrom('people')
          .select(['age', 'visits', 'updated_at'])
          .where('name', '=', 'Bob')
          .executeTakeFirst()
        expect(row).toEqual({ age: 21, visits: 3n, updated_at: moment })
      }),
    },
    {
      name: 'a broken rule is an error of this layer',
      run: writing(async (session) => {
        const broken = async (kind: string, work: (query: PeopleSession['query']) => Promise<unknown>) =>
          expect(session.transaction(({ query }) => work(query))).rejects.toMatchObject({ name: 'DatabaseError', kind })
        await broken('unique', (query) => query.insertInto('people').values({ email: bob.email, number: 500 }).execute())
        await broken('check', (query) => query.updateTable('people').set({ balance: '-200' }).execute())
        await broken('not null', (query) =>
          query
            .updateTable('people')
            .set({ name: null as never })
            .execute(),
        )
        await broken('statement', (query) =>
          query
            .selectFrom('nowhere' as 'people')
            .select('id')
            .execute(),
        )
        await broken('foreign key', (query) =>
          query.insertInto('pets').values({ owner_id: '00000000-0000-7000-8000-000000000000' }).execute(),
        )
      }),
    },
    {
      name: 'a session that only reads lets a query write nothing',
      run: async (kit) => {
        const database = await stock(kit)
        const writer = database.transaction(({ query }) => query.deleteFrom('marks').execute(), { readOnly: true })
        await expect(writer).rejects.toMatchObject({ kind: 'read only' })
      },
    },
    {
      name: 'a query after the end of its transaction is refused',
      run: async (kit) => {
        const database = await stock(kit)
        const query = await database.transaction(async (session) => session.query.selectFrom('people').select('id'))
        await expect(query.execute()).rejects.toMatchObject({ kind: 'usage' })
      },
    },
    {
      name: 'transactions, schema changes and introspection of the builder are refused in a sentence',
      run: writing(async ({ query }) => {
        await expect(query.transaction().execute(async () => 1)).rejects.toMatchObject({ kind: 'usage' })
        await expect(query.schema.dropTable('people').execute()).rejects.toMatchObject({ kind: 'usage' })
        expect(() => query.introspection).toThrow('database.introspect()')
      }),
    },
    {
      name: 'what a query wrote is rolled back with its transaction',
      run: async (kit) => {
        const database = await stock(kit)
        const failing = database.transaction(async ({ query }) => {
          await query.deleteFrom('pets').execute()
          throw new Error('no')
        })
        await expect(failing).rejects.toThrow('no')
        const pets = await database.transaction(({ query }) => query.selectFrom('pets').select('id').execute())
        expect(pets).toHaveLength(2)
      },
    },
  ],
}

export const queryChangeSubjects: readonly Subject[] = [sight, changes]
