// Verbs called on the database itself: each call a transaction, however many statements it takes.
import { expect } from 'vitest'
import { NotFound } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { buildPeople } from './people.ts'

const emails = (length: number) => Array.from({ length }, (_, place) => ({ email: `person ${place}` }))

const directSubject: Subject = {
  subject: 'verbs on the database',
  cases: [
    {
      name: 'do what they do in a session, each committed when it returns',
      run: async (kit) => {
        const seen: string[] = []
        const database = await buildPeople(kit, { onStatement: (sql) => seen.push(sql) })
        const [people, marks] = [database.table('people'), database.table('marks')]
        const ada = await people.insert({ email: 'ada', age: 36 })
        const bea = await people.insert({ email: 'bea' })
        expect([ada.number, bea.number]).toEqual([1, 2])
        expect(await database.transaction((session) => session.table('people').get(ada.id))).toEqual(ada)
        expect(await people.get(ada.id)).toEqual(ada)
        expect(await people.findBy({ email: 'bea' })).toEqual(bea)
        expect(await people.list({ orderBy: { email: 'desc' }, limit: 1, offset: 1 })).toEqual([ada])
        expect((await people.page({ orderBy: { email: 'asc' }, limit: 1 })).items).toEqual([ada])
        expect([await people.count(), await people.exists({ email: 'cora' })]).toEqual([2, false])
        await people.update(ada.id, { name: 'Ada' })
        expect((await people.find(ada.id))?.name).toBe('Ada')
        expect(await people.updateWhere({ email: 'bea' }, { name: 'Bea' })).toBe(1)
        expect(await people.delete({ email: 'ada' })).toBe(1)
        expect(await people.find(ada.id)).toBeUndefined()
        expect(await people.restore({ email: 'ada' })).toBe(1)
        expect(await people.purge({ email: 'ada' })).toBe(1)
        expect(await people.insertMany(emails(60))).toHaveLength(60)
        expect(await marks.upsertMany([{ room: 'A', seat: 1 }], { conflict: ['room', 'seat'] })).toBe(1)
        expect((await marks.upsert({ room: 'A', seat: 1, mark: 2 })).mark).toBe(2)
        seen.length = 0
        await marks.insert({ room: 'A', seat: 2 })
        await marks.update({ room: 'A', seat: 2 }, { mark: 1 })
        await marks.get({ room: 'A', seat: 2 })
        expect(seen).toHaveLength(3)
      },
    },
    {
      name: 'fail as they do in a session, and leave nothing behind',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const [people, marks] = [database.table('people'), database.table('marks')]
        await people.insert({ email: 'ada' })
        await expect(people.insert({ email: 'ada' })).rejects.toMatchObject({ kind: 'unique', columns: ['email'] })
        await expect(people.insertMany([...emails(60), { email: 'ada' }])).rejects.toMatchObject({ kind: 'unique' })
        expect(await people.count()).toBe(1)
        await marks.insert({ room: 'A', seat: 1 })
        await expect(marks.insert({ room: 'A', seat: 1 })).rejects.toMatchObject({ kind: 'unique' })
        await expect(marks.get({ room: 'A', seat: 9 })).rejects.toBeInstanceOf(NotFound)
        await expect(marks.update({ room: 'A', seat: 9 }, { mark: 1 })).rejects.toBeInstanceOf(NotFound)
        expect(await marks.list()).toHaveLength(1)
        // What failed keeps nobody from going on.
        await marks.insert({ room: 'A', seat: 2 })
        expect(() => database.table('nothing' as 'marks')).toThrow(/There is no table nothing/)
      },
    },
    {
      name: 'wait for a transaction that writes, and read beside it without waiting',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const marks = database.table('marks')
        const [inside, hold] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
        const order: string[] = []
        const holder = database.transaction(async (session) => {
          await session.table('marks').insert({ room: 'A', seat: 1 })
          inside.resolve()
          await hold.promise
          order.push('transaction')
        })
        await inside.promise
        const writing = marks.insert({ room: 'A', seat: 2 }).then(() => order.push('verb'))
        const reading = marks.count().then((count) => order.push(`count ${count}`))
        // In memory there is one connection, on which readers wait too.
        if (database.readers() !== undefined || database.stats() !== undefined) {
          await reading
          expect(order).toEqual(['count 0'])
        }
        hold.resolve()
        await Promise.all([holder, writing, reading])
        expect(order.indexOf('verb')).toBeGreaterThan(order.indexOf('transaction'))
        expect(await marks.count()).toBe(2)
      },
    },
    {
      name: 'side by side: none is lost, and none meets another',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const seats = Array.from({ length: 30 }, (_, seat) => ({ room: 'A', seat }))
        await Promise.all(seats.map((seat) => database.table('marks').insert(seat)))
        const rows = await Promise.all(seats.map((seat) => database.table('marks').get(seat)))
        expect(rows.map(({ seat }) => seat)).toEqual(seats.map(({ seat }) => seat))
        await database.close()
        await expect(database.table('marks').count()).rejects.toMatchObject({
          kind: 'usage',
          message: expect.stringMatching(/has been closed/),
        })
        await expect(database.table('marks').insert({ room: 'B', seat: 1 })).rejects.toMatchObject({ kind: 'usage' })
      },
    },
  ],
}

export const directSubjects: readonly Subject[] = [directSubject]
