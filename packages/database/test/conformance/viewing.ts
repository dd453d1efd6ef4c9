// Views as parts of the schema: read by the verbs and the query builder, never written, and told where they are not as they were made.
import { expect } from 'vitest'
import {
  createTable,
  createView,
  differenceOf,
  dropColumn,
  integer,
  renderMigration,
  stateAfter,
  table,
  text,
  uuid,
  view,
  type MigrationOperation,
} from '../../src/database.ts'
import { schemaState } from '../../src/schema/schema.ts'
import { columnOf, timelineOf } from './houses.ts'
import type { Subject } from './kit.ts'

const people = table('people', { id: uuid().primaryKey(), name: text({ max: 20 }), age: integer() })
// In quotes, as some engines take names without them for others.
const query = 'SELECT "id", "name", "age" FROM "people" WHERE "age" >= 18'
const adults = view('adults', { id: uuid().primaryKey(), name: text({ max: 20 }), age: integer() }, { reads: [people], query })
const names = view('names', { name: text() }, { reads: [adults], query: 'SELECT DISTINCT "name" FROM "adults"' })
const schema = { people, adults, names }
const id = (number: number): string => `00000000-0000-7000-8000-00000000000${number}`
const rows = [3, 17, 18, 30, 60].map((age, place) => ({ id: id(place), name: age > 20 ? 'Ann' : 'Bo', age }))

export const viewSubject: Subject = {
  subject: 'views',
  cases: [
    {
      name: 'a view is read by every verb that reads, and refused by those that write',
      run: async (kit) => {
        const database = await kit.build(schema)
        await database.transaction(async (session) => {
          await session.table('people').insertMany(rows)
          const seen = session.table('adults')
          expect((await seen.list({ orderBy: { age: 'desc' } })).map(({ age }) => age)).toEqual([60, 30, 18])
          expect(await seen.find(id(3))).toEqual(rows[3])
          expect(await seen.find(id(0))).toBeUndefined()
          expect(await seen.count({ name: 'Ann' })).toBe(2)
          const first = await seen.page({ orderBy: { age: 'asc' }, limit: 2 })
          const second = await seen.page({ orderBy: { age: 'asc' }, limit: 2, cursor: first.next! })
          expect([...first.items, ...second.items].map(({ age }) => age)).toEqual([18, 30, 60])
          const built = await session.query
            .selectFrom('adults')
            .select(['name', 'age'])
            .where('age', '>', 20)
            .orderBy('age')
            .execute()
          expect(built).toEqual([30, 60].map((age) => ({ name: 'Ann', age })))
          const unkeyed = session.table('names')
          expect((await unkeyed.list({ orderBy: { name: 'asc' } })).map(({ name }) => name)).toEqual(['Ann', 'Bo'])
          await expect(unkeyed.find('Ann')).rejects.toThrow('names has no primary key')
          await expect(unkeyed.page({ limit: 1 })).rejects.toThrow('names has no primary key')
          const refusal = {
            kind: 'usage',
            message: 'adults is a view, which is read and not written; write to the tables it reads.',
          }
          const writes = [
            () => seen.insert(rows[0]!),
            () => seen.insertMany(rows),
            () => seen.upsert(rows[0]!),
            () => seen.upsertMany(rows, { conflict: ['id'] }),
            () => seen.save(rows[0]!),
            () => seen.update(id(3), { age: 1 }),
            () => seen.updateWhere({ id: id(3) }, { age: 1 }),
            () => seen.delete({ id: id(3) }),
            () => seen.purge({ id: id(3) }),
          ]
          for (const write of writes) await expect(write()).rejects.toMatchObject(refusal)
        })
      },
    },
    {
      name: 'one that is gone, or was made otherwise by another program, is drift; another one is told as before',
      run: async (kit) => {
        const { migrations } = await kit.build(schema)
        expect((await migrations.status()).drift).toEqual([])
        await kit.execute(`DROP VIEW names`)
        await kit.execute(`CREATE VIEW others AS SELECT 1 AS one`)
        expect((await migrations.status()).drift).toEqual(['view names is missing', 'view others is not in the schema'])
        await kit.execute(`DROP VIEW others`)
        await kit.execute(`CREATE VIEW names AS SELECT name FROM people`)
        const { drift } = await migrations.status()
        expect(drift).toEqual([expect.stringMatching(/^view names differs: the database has .*people/is)])
        // What another program has put there is not dropped unseen.
        await expect(migrations.downgrade({ to: 'base', allowDataLoss: true })).rejects.toThrow('view names differs')
      },
    },
    {
      name: 'the comparison drops and makes just the views over what moves, and a file says the same',
      run: async () => {
        const narrow = table('people', { id: uuid().primaryKey(), name: text({ max: 30 }), age: integer() })
        const { operations } = differenceOf(schemaState(schema), schemaState({ ...schema, people: narrow }))
        expect(operations.map(({ kind }) => kind)).toEqual([
          'drop view',
          'drop view',
          'alter column',
          'create view',
          'create view',
        ])
        const wide = table('people', { ...people.columns, note: text({ max: 30 }).nullable() })
        expect(differenceOf(schemaState(schema), schemaState({ ...schema, people: wide })).operations).toMatchObject([
          { kind: 'add column' },
        ])
        const timeline = timelineOf([createTable(people), createView(adults)])
        const code = renderMigration(timeline[0]!)
        expect(code).toContain(`query: '${query}'`)
        expect(code).toMatch(/import \{ createTable, createView, integer, table, text, uuid, view, type Migration \}/)
        expect(stateAfter(timeline).get('adults')).toEqual(adults.state())
      },
    },
    {
      name: 'a migration that moves what a view reads, or has no query, is refused before it runs',
      run: async (kit) => {
        const age = columnOf(people, 'age')
        const open = (operations: MigrationOperation[]) => kit.open({ schema: {}, migrations: timelineOf(operations) })
        const made = [createTable(people), createView(adults)]
        await expect(open([...made, dropColumn('people', age)])).rejects.toThrow(
          'The migration does drop column on people under view adults: drop the view before, and make it again afterwards.',
        )
        await expect(open([createView(adults)])).rejects.toThrow('View adults reads people, which is not there at that point.')
        await expect(open([createTable(people), createView(adults), createView(adults)])).rejects.toThrow(
          'is made where there is',
        )
        expect(() => view('x', { a: text() }, { reads: [], query: 'DELETE FROM people' }).state()).toThrow(
          'View x: its query is no SELECT.',
        )
        expect(() => schemaState({ adults })).toThrow('View adults: it reads people, which is not there.')
      },
    },
  ],
}
