// What the database itself keeps true, and what its errors tell.
import { expect } from 'vitest'
import { and, check, counter, DatabaseError, decimal, foreignKey, not, or, table, text, uuid } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { buildPeople } from './people.ts'

const nobody = '00000000-0000-7000-8000-000000000000'

const rules: Subject = {
  subject: 'constraints',
  cases: [
    {
      name: 'unique: a second row with the value is refused, by insert and by update',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          const [ada] = await table.insertMany([{ email: 'ada' }, { email: 'bea' }])
          const refusal = {
            kind: 'unique',
            table: 'people',
            columns: ['email'],
            constraint: 'people_email_unique',
            retryable: false,
          }
          await expect(session.transaction(() => table.insert({ email: 'ada' }))).rejects.toMatchObject(refusal)
          await expect(session.transaction(() => table.update(ada!.id, { email: 'bea' }))).rejects.toMatchObject(refusal)
          await expect(session.transaction(() => table.insert({ id: ada!.id, email: 'new' }))).rejects.toMatchObject({
            kind: 'unique',
            columns: ['id'],
            constraint: 'the primary key',
          })
          await expect(session.transaction(() => table.insert({ number: 1, email: 'new' }))).rejects.toMatchObject({
            kind: 'unique',
            columns: ['number'],
            constraint: 'people_number_unique',
          })
          expect(await table.count()).toBe(2)
        })
      },
    },
    {
      name: 'unique ignores case and trailing spaces no more than code points do',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          await session.table('people').insertMany(['a', 'A', 'a ', 'á', 'a\u0301'].map((email) => ({ email })))
          expect(await session.table('people').count()).toBe(5)
        })
      },
    },
    {
      name: 'unique among the rows that are not deleted: the value is free after a delete, and restore collides',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          for (let time = 0; time < 3; time++) {
            await table.insert({ email: 'ada' })
            await table.delete({ email: 'ada' })
          }
          await table.insert({ email: 'ada' })
          await expect(session.transaction(() => table.restore({ email: 'ada' }))).rejects.toMatchObject({
            kind: 'unique',
            columns: ['email'],
          })
          expect(await table.count({ email: 'ada' }, { includeDeleted: true })).toBe(4)
        })
      },
    },
    {
      name: 'unique over several columns ignores rows with an empty one',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const owner = await session.table('people').insert({ email: 'ada' })
          const pet = (chip: string | null, kind: string | null) =>
            session.table('pets').insert({ owner_id: owner.id, chip, kind })
          for (let time = 0; time < 2; time++) {
            await pet(null, null)
            await pet('1', null)
            await pet(null, 'cat')
          }
          await pet('1', 'cat')
          await pet('1', 'dog')
          await expect(session.transaction(() => pet('1', 'cat'))).rejects.toMatchObject({
            kind: 'unique',
            table: 'pets',
            columns: ['chip', 'kind'],
            constraint: 'pets_chip_kind_unique',
          })
        })
      },
    },
    {
      name: 'a key of several columns is unique as a whole',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('marks')
          await table.insertMany([
            { room: 'A', seat: 1 },
            { room: 'A', seat: 2 },
            { room: 'B', seat: 1 },
          ])
          await expect(session.transaction(() => table.insert({ room: 'B', seat: 1 }))).rejects.toMatchObject({
            kind: 'unique',
            table: 'marks',
            columns: ['room', 'seat'],
          })
        })
      },
    },
    {
      name: 'check with a decimal literal: the last digit decides',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insert({ email: 'ada', balance: '-100.50' })
          const refusal = { kind: 'check', table: 'people', constraint: 'people_balance' }
          await expect(session.transaction(() => table.insert({ email: 'bea', balance: '-100.51' }))).rejects.toMatchObject(
            refusal,
          )
          await expect(session.transaction(() => table.updateWhere({ email: 'ada' }, { balance: '-101' }))).rejects.toMatchObject(
            refusal,
          )
        })
      },
    },
    {
      name: 'check with the literal on the left, and with and, or and not',
      run: async (kit) => {
        const things = table(
          'things',
          { number: counter().primaryKey(), cents: decimal(6, 2), word: text({ max: 5 }).nullable() },
          (t) => [
            check('cents', { compare: '<=', left: { value: '0.50' }, right: { column: 'cents' } }),
            check('word', or(and(t.word.isNull(), t.cents.lt('10')), not(t.word.eq('no')))),
          ],
        )
        const database = await kit.build({ things })
        await database.transaction(async (session) => {
          const table = session.table('things')
          const refusal = (constraint: string) => ({ kind: 'check', table: 'things', constraint })
          await table.insertMany([{ cents: '0.50' }, { cents: '9.99' }, { cents: '10', word: 'yes' }])
          await expect(session.transaction(() => table.insert({ cents: '0.49' }))).rejects.toMatchObject(refusal('things_cents'))
          await expect(session.transaction(() => table.insert({ cents: '1', word: 'no' }))).rejects.toMatchObject(
            refusal('things_word'),
          )
        })
      },
    },
    {
      name: 'check with a sum of decimals is exact',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const owner = await session.table('people').insert({ email: 'ada' })
          const pet = (cost: string) => session.table('pets').insert({ owner_id: owner.id, bought: '0.10', fed: '0.20', cost })
          await pet('0.30')
          await expect(session.transaction(() => pet('0.31'))).rejects.toMatchObject({
            kind: 'check',
            table: 'pets',
            constraint: 'pets_cost',
          })
        })
      },
    },
    {
      name: 'foreign keys: a row must point at one that is there',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const points = database.transaction((session) => session.table('pets').insert({ owner_id: nobody }))
        await expect(points).rejects.toMatchObject({ kind: 'foreign key', table: 'pets' })
        const moves = database.transaction(async (session) => {
          const owner = await session.table('people').insert({ email: 'ada' })
          const pet = await session.table('pets').insert({ owner_id: owner.id })
          await session.table('pets').update(pet.id, { sitter_id: nobody })
        })
        await expect(moves).rejects.toMatchObject({ kind: 'foreign key' })
        expect(await database.transaction((session) => session.table('people').count())).toBe(0)
      },
    },
    {
      name: 'foreign keys: cascade takes the rows along, set null empties, restrict refuses',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const people = session.table('people')
          const pets = session.table('pets')
          const [owner, sitter, vet] = await people.insertMany([{ email: 'owner' }, { email: 'sitter' }, { email: 'vet' }])
          const pet = await pets.insert({ owner_id: owner!.id, sitter_id: sitter!.id, vet_id: vet!.id })
          await expect(session.transaction(() => people.purge({ email: 'vet' }))).rejects.toMatchObject({ kind: 'foreign key' })
          expect(await people.purge({ email: 'sitter' })).toBe(1)
          expect(await pets.get(pet.id)).toMatchObject({ sitter_id: null, vet_id: vet!.id })
          expect(await people.purge({ email: 'owner' })).toBe(1)
          expect(await pets.count()).toBe(0)
          expect(await people.purge({ email: 'vet' })).toBe(1)
        })
      },
    },
    {
      name: 'a rule of another table, broken by what a delete does there, is not said to be of the one deleted from',
      run: async (kit) => {
        const parents = table('parents', { id: uuid().primaryKey() })
        const children = table('children', { id: uuid().primaryKey(), parent_id: uuid().nullable() }, (t) => [
          check('has_parent', t.parent_id.isNotNull()),
          foreignKey(t.parent_id, () => parents.reference('id'), { onDelete: 'set null' }),
        ])
        const database = await kit.build({ parents, children })
        await database.transaction(async (session) => {
          const parent = await session.table('parents').insert({})
          await session.table('children').insert({ parent_id: parent.id })
          const error = await session.transaction(() => session.table('parents').purge({})).catch((caught: unknown) => caught)
          expect(error).toMatchObject({ kind: 'check', constraint: 'children_has_parent' })
          expect(error).not.toMatchObject({ table: 'parents' })
        })
      },
    },
    {
      name: 'a soft delete touches no other rows',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const owner = await session.table('people').insert({ email: 'owner' })
          await session.table('pets').insert({ owner_id: owner.id, vet_id: owner.id })
          expect(await session.table('people').delete({ email: 'owner' })).toBe(1)
          expect(await session.table('pets').count()).toBe(1)
        })
      },
    },
    {
      name: 'one row of many that breaks a rule: none of the statement is written, and the transaction can go on',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const table = session.table('people')
          await table.insert({ email: 'ada' })
          await expect(
            session.transaction((inner) => inner.table('people').insertMany([{ email: 'x' }, { email: 'ada' }, { email: 'y' }])),
          ).rejects.toMatchObject({ kind: 'unique' })
          expect(await table.count()).toBe(1)
          await table.insert({ email: 'bea' })
        })
        expect(await database.transaction((session) => session.table('people').count())).toBe(2)
      },
    },
    {
      name: 'no error repeats a value of a row, in its message, its details or its causes',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const secret = 'ada.secret@example.org'
        const errors: unknown[] = []
        await database.transaction(async (session) => {
          const people = session.table('people')
          const ada = await people.insert({ email: secret })
          const part = (work: () => Promise<unknown>) => session.transaction(work).catch((error: unknown) => errors.push(error))
          await part(() => people.insert({ email: secret }))
          await part(() => people.insert({ email: secret.repeat(9) }))
          await part(() => people.insert({ email: 'x', name: `${secret}\0` }))
          await part(() => people.insert({ email: 'x', role: secret as never }))
          await part(() => people.insert({ email: 'x', balance: '-4711.47' }))
          await part(() => people.insert({ email: 'x', balance: secret }))
          await part(() => people.update(ada.id, { email: null as never }))
          await part(() => session.table('pets').insert({ owner_id: nobody, chip: secret }))
        })
        expect(errors).toHaveLength(8)
        for (const error of errors) {
          expect(error).toBeInstanceOf(DatabaseError)
          for (let cause = error; cause instanceof Error; cause = cause.cause) {
            const told = `${cause.message} ${JSON.stringify(cause)}`
            for (const value of ['secret', '4711', nobody]) expect(told).not.toContain(value)
          }
        }
      },
    },
  ],
}

export const constraintSubjects: readonly Subject[] = [rules]
