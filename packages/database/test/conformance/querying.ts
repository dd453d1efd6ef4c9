// What session.query, the query builder on the session, gives and takes on every engine.
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Subject } from './kit.ts'
import { ada, bob, reading, writing } from './query-stock.ts'

const values: Subject = {
  subject: 'queries: values of answers',
  cases: [
    {
      name: 'a query gives a row as the verbs do, in every type',
      run: reading(async ({ query }) => {
        const row = await query.selectFrom('people').selectAll().where('email', '=', ada.email).executeTakeFirstOrThrow()
        expect(row).toMatchObject(ada)
        expect(row.created_at).toBeInstanceOf(Date)
      }),
    },
    {
      name: 'a query and a verb give the same row to the last bit',
      run: reading(async (session) => {
        const [row] = await session.query.selectFrom('people').selectAll().where('name', '=', 'Ada').execute()
        expect(row).toEqual(await session.table('people').get(row!.id))
      }),
    },
    {
      name: 'columns under other names, of aliased tables, keep their types',
      run: reading(async ({ query }) => {
        const row = await query
          .selectFrom('people as p')
          .select(['p.balance as money', 'p.visits as v', 'p.active as on', 'p.tags as words', 'p.seen_at as seen'])
          .where('p.email', '=', ada.email)
          .executeTakeFirst()
        expect(row).toEqual({ money: ada.balance, v: ada.visits, on: false, words: ada.tags, seen: ada.seen_at })
      }),
    },
    {
      name: 'columns of joined tables keep their types',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('pets')
          .innerJoin('people', 'people.id', 'pets.owner_id')
          .select(['pets.kind', 'pets.cost', 'people.balance', 'people.active'])
          .orderBy('pets.chip')
          .execute()
        expect(rows).toEqual([
          { kind: 'cat', cost: '12.50', balance: ada.balance, active: false },
          { kind: 'dog', cost: '0.33', balance: ada.balance, active: false },
        ])
      }),
    },
    {
      name: 'a left join gives null where there is no other row',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('people')
          .leftJoin('pets', 'pets.owner_id', 'people.id')
          .select(['people.name', 'pets.cost'])
          .orderBy('people.name')
          .orderBy('pets.chip')
          .execute()
        expect(rows).toEqual([
          { name: 'Ada', cost: '12.50' },
          { name: 'Ada', cost: '0.33' },
          { name: 'Bob', cost: null },
        ])
      }),
    },
    {
      name: 'selectAll of one of two joined tables gives that table',
      run: reading(async ({ query }) => {
        const [row] = await query
          .selectFrom('pets')
          .innerJoin('people', 'people.id', 'pets.owner_id')
          .selectAll('pets')
          .where('chip', '=', '2')
          .execute()
        expect(row).toMatchObject({ bought: '0.30', fed: '0.03', cost: '0.33', vet_id: null })
      }),
    },
    {
      name: 'count is a number, min, max and sum are of their column, an average is a number',
      run: reading(async ({ query }) => {
        const row = await query
          .selectFrom('people')
          .select(({ fn }) => [
            fn.countAll().as('all'),
            fn.count('age').as('ages'),
            fn.min('balance').as('least'),
            fn.max('visits').as('most'),
            fn.sum('balance').as('sum'),
            fn.sum('visits').as('visits'),
            fn.sum('age').as('age'),
            fn.avg('age').as('mean'),
            fn.avg('balance').as('money'),
            fn.max('seen_at').as('seen'),
          ])
          .executeTakeFirst()
        expect(row).toEqual({
          all: 2,
          ages: 2,
          least: '-5.50',
          most: ada.visits,
          sum: '1234567884.75',
          visits: ada.visits + 2n,
          age: 56,
          mean: 28,
          money: 617283942.375,
          seen: ada.seen_at,
        })
      }),
    },
    {
      name: 'a sum of no rows is null, a count 0',
      run: reading(async ({ query }) => {
        const row = await query
          .selectFrom('people')
          .select(({ fn }) => [fn.sum('balance').as('sum'), fn.countAll().as('all'), fn.avg('age').as('mean')])
          .where('email', '=', 'nobody')
          .executeTakeFirst()
        expect(row).toEqual({ sum: null, all: 0, mean: null })
      }),
    },
    {
      name: 'columns through a subquery in FROM keep their types',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom((from) => from.selectFrom('people').select(['balance as money', 'visits', 'email']).as('inner'))
          .selectAll()
          .where('inner.money', '>', '0')
          .execute()
        expect(rows).toEqual([{ money: ada.balance, visits: ada.visits, email: ada.email }])
      }),
    },
    {
      name: 'columns through WITH keep their types',
      run: reading(async ({ query }) => {
        const rows = await query
          .with('rich', (from) =>
            from.selectFrom('people').select(['balance', 'seen_at', 'name']).where('balance', '>', '100.00'),
          )
          .selectFrom('rich')
          .selectAll()
          .execute()
        expect(rows).toEqual([{ balance: ada.balance, seen_at: ada.seen_at, name: 'Ada' }])
      }),
    },
    {
      name: 'a recursive WITH counts',
      run: reading(async ({ query }) => {
        const rows = await query
          .withRecursive('steps(n)', (from) =>
            from
              .selectFrom(sql<{ n: number }>`(select 1 as n)`.as('first'))
              .select('first.n')
              .unionAll(from.selectFrom('steps').select(sql<number>`n + 1`.as('n')).where('n', '<', 4)),
          )
          .selectFrom('steps')
          .select('n')
          .execute()
        expect(rows.map(({ n }) => Number(n))).toEqual([1, 2, 3, 4])
      }),
    },
    {
      name: 'a subquery as a column keeps the type of its column',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('people')
          .select((eb) => [
            'name',
            eb
              .selectFrom('pets')
              .whereRef('pets.owner_id', '=', 'people.id')
              .select(({ fn }) => fn.sum('cost').as('cost'))
              .as('spent'),
          ])
          .orderBy('name')
          .execute()
        expect(rows).toEqual([
          { name: 'Ada', spent: '12.83' },
          { name: 'Bob', spent: null },
        ])
      }),
    },
    {
      name: 'coalesce and case keep the type of their columns',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('people')
          .select((eb) => [
            eb.fn.coalesce('seen_at', 'created_at').as('moment'),
            eb.case().when('age', '>', 30).then(eb.ref('balance')).else(eb.ref('balance')).end().as('money'),
          ])
          .where('email', '=', ada.email)
          .execute()
        expect(rows).toEqual([{ moment: ada.seen_at, money: ada.balance }])
      }),
    },
    {
      name: 'a union keeps what its parts agree on',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('people')
          .select('balance as money')
          .unionAll(query.selectFrom('people').select('balance as money'))
          .orderBy('money')
          .execute()
        expect(rows.map(({ money }) => money)).toEqual(['-5.50', '-5.50', ada.balance, ada.balance])
      }),
    },
    {
      name: 'groups with HAVING',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('pets')
          .innerJoin('people', 'people.id', 'pets.owner_id')
          .groupBy('people.name')
          .select(({ fn }) => ['people.name', fn.sum('pets.cost').as('cost'), fn.countAll().as('pets')])
          .having(({ fn }) => fn.sum('pets.cost'), '>', '12.82')
          .execute()
        expect(rows).toEqual([{ name: 'Ada', cost: '12.83', pets: 2 }])
      }),
    },
    {
      name: 'whole numbers of expressions are numbers where that is exact, else bigints',
      run: reading(async ({ query }) => {
        const row = await query
          .selectFrom('people')
          .select([sql`visits + 0`.as('large'), sql`age + 1`.as('small')])
          .where('email', '=', ada.email)
          .executeTakeFirst()
        expect(row).toEqual({ large: ada.visits, small: 37 })
      }),
    },
    {
      name: 'sql.ref keeps the type of its column',
      run: reading(async ({ query }) => {
        const row = await query
          .selectFrom('people')
          .select(sql.ref('people.visits').as('v'))
          .where('name', '=', 'Bob')
          .executeTakeFirst()
        expect(row).toEqual({ v: 2n })
      }),
    },
    {
      name: 'a whole statement of SQL takes parameters and gives rows',
      run: reading(async ({ query }) => {
        const { rows } = await sql<{ name: string }>`select name from people where age > ${25} and deleted_at is null`.execute(
          query,
        )
        expect(rows).toEqual([{ name: 'Ada' }])
      }),
    },
    {
      name: 'stream gives the rows one after the other',
      run: reading(async ({ query }) => {
        const names: unknown[] = []
        for await (const row of query.selectFrom('people').select(['name', 'balance']).orderBy('name').stream()) names.push(row)
        expect(names).toEqual([
          { name: 'Ada', balance: ada.balance },
          { name: 'Bob', balance: '-5.50' },
        ])
      }),
    },
    {
      name: 'limit and offset, distinct and orderings',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('people')
          .select('name')
          .distinct()
          .orderBy('name', 'desc')
          .limit(1)
          .offset(1)
          .execute()
        expect(rows).toEqual([{ name: 'Ada' }])
      }),
    },
  ],
}

const parameters: Subject = {
  subject: 'queries: values of conditions',
  cases: [
    ...(
      [
        ['a decimal', 'balance', '1234567890.25'],
        ['a bigint', 'visits', 9_007_199_254_740_993n],
        ['a double', 'height', 0.1 + 0.2],
        ['a boolean', 'active', false],
        ['a day', 'born', '1815-12-10'],
        ['a moment', 'seen_at', new Date('2026-01-02T03:04:05.678Z')],
        ['bytes', 'photo', new Uint8Array([0, 255, 39, 92])],
        ['a word', 'role', 'admin'],
      ] as const
    ).map(([what, column, value]) => ({
      name: `a query finds a row by ${what}, also on the other side and in a list`,
      run: reading(async ({ query }) => {
        const found = async (rows: Promise<{ name: string }[]>) => expect(await rows, column).toEqual([{ name: 'Ada' }])
        const from = query.selectFrom('people').select('name')
        await found(from.where(column, '=', value as never).execute())
        await found(from.where((eb) => eb(eb.val(value) as never, '=', eb.ref(column) as never)).execute())
        await found(from.where(column, 'in', [value, value] as never).execute())
        await found(from.where((eb) => eb.between(column, value as never, value as never)).execute())
      }),
    })),
    {
      name: 'decimals are compared as numbers, not as texts or doubles',
      run: reading(async ({ query }) => {
        const names = async (money: string) =>
          (await query.selectFrom('people').select('name').where('balance', '<', money).orderBy('name').execute()).map(
            ({ name }) => name,
          )
        expect(await names('9')).toEqual(['Bob'])
        expect(await names('1234567890.26')).toEqual(['Ada', 'Bob'])
        expect(await names('1234567890.25')).toEqual(['Bob'])
      }),
    },
    {
      name: 'is null, is not null and not in',
      run: reading(async ({ query }) => {
        const from = query.selectFrom('people').select('name')
        expect(await from.where('seen_at', 'is', null).execute()).toEqual([{ name: 'Bob' }])
        expect(await from.where('seen_at', 'is not', null).execute()).toEqual([{ name: 'Ada' }])
        expect(await from.where('balance', 'not in', ['-5.50', '7']).execute()).toEqual([{ name: 'Ada' }])
      }),
    },
    {
      name: 'a value that is none of its column is refused, naming table and column and not the value',
      run: reading(async ({ query }) => {
        const wrong = query
          .selectFrom('people')
          .select('id')
          .where('balance', '=', 'seven' as never)
          .execute()
        await expect(wrong).rejects.toMatchObject({ kind: 'value', table: 'people', columns: ['balance'] })
        await expect(wrong).rejects.not.toThrow('seven')
      }),
    },
    {
      name: 'a condition whose value is undefined is refused',
      run: reading(async ({ query }) => {
        const wrong = query
          .selectFrom('people')
          .select('id')
          .where('name', '=', undefined as never)
          .execute()
        await expect(wrong).rejects.toMatchObject({ kind: 'usage' })
      }),
    },
    {
      name: 'like takes its pattern as it is',
      run: reading(async ({ query }) => {
        const rows = await query.selectFrom('people').select('name').where('email', 'like', 'bob@%').execute()
        expect(rows).toEqual([{ name: 'Bob' }])
      }),
    },
    {
      name: 'texts that look like SQL, places or escapes come through',
      run: writing(async ({ query }) => {
        const strange = `it's "a" \\ ? $1 :x -- %_ \u{1f600}`
        await query.updateTable('people').set({ name: strange }).where('email', '=', bob.email).execute()
        const rows = await query.selectFrom('people').select('name').where('name', '=', strange).execute()
        expect(rows).toEqual([{ name: strange }])
        const literal = await query.selectNoFrom(sql<string>`${sql.lit(strange)}`.as('text')).execute()
        expect(literal).toEqual([{ text: strange }])
      }),
    },
    {
      name: 'a subquery in a condition sees the row around it',
      run: reading(async ({ query }) => {
        const rows = await query
          .selectFrom('people')
          .select('name')
          .where((eb) =>
            eb.exists(
              eb.selectFrom('pets').select('pets.id').whereRef('pets.owner_id', '=', 'people.id').where('cost', '=', '0.33'),
            ),
          )
          .execute()
        expect(rows).toEqual([{ name: 'Ada' }])
      }),
    },
  ],
}

export const querySubjects: readonly Subject[] = [values, parameters]
