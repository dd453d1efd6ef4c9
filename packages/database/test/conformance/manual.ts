// Sessions whose transactions the program begins and ends itself, and levels of isolation, on every engine.
import { expect } from 'vitest'
import type { Isolation } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { buildPeople } from './people.ts'

const seat = (number: number) => ({ room: 'a', seat: number })

const manual: Subject = {
  subject: 'sessions by hand',
  cases: [
    {
      name: 'what was written between begin and commit is there, and one session has many transactions',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        for (const number of [1, 2]) {
          await session.begin()
          expect(session.isOpen).toBe(true)
          await session.table('marks').insert(seat(number))
          await session.commit()
          expect(session.isOpen).toBe(false)
        }
        expect(await database.transaction((other) => other.table('marks').count())).toBe(2)
      },
    },
    {
      name: 'what was rolled back is not there',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        await session.begin()
        await session.table('marks').insert(seat(1))
        await session.rollback()
        expect(await database.transaction((other) => other.table('marks').count())).toBe(0)
      },
    },
    {
      name: 'what is open at the end of its block is rolled back, also after an error',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const work = async () => {
          await using session = database.session()
          await session.begin()
          await session.table('marks').insert(seat(1))
          throw new Error('no')
        }
        await expect(work()).rejects.toThrow('no')
        expect(await database.transaction((other) => other.table('marks').count())).toBe(0)
      },
    },
    {
      name: 'a savepoint takes back what came after it, again and again, and marks lie one inside another',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        await session.begin()
        const marks = session.table('marks')
        await marks.insert(seat(1))
        const outer = await session.savepoint()
        await marks.insert(seat(2))
        const inner = await session.savepoint()
        await marks.insert(seat(3))
        await inner.rollback()
        expect(await marks.count()).toBe(2)
        await inner.release()
        await outer.rollback()
        await marks.insert(seat(4))
        await outer.rollback()
        expect(await marks.count()).toBe(1)
        await session.commit()
        expect(await database.transaction((other) => other.table('marks').count())).toBe(1)
      },
    },
    {
      name: 'after a refused statement a savepoint lets the transaction go on',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        await session.begin()
        await session.table('marks').insert(seat(1))
        const mark = await session.savepoint()
        await expect(session.table('marks').insert(seat(1))).rejects.toMatchObject({ kind: 'unique' })
        await mark.rollback()
        await session.table('marks').insert(seat(2))
        await session.commit()
        expect(await database.transaction((other) => other.table('marks').count())).toBe(2)
      },
    },
    {
      name: 'nested transactions and queries work in it',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        await session.begin()
        const failing = session.transaction(async (part) => {
          await part.table('marks').insert(seat(1))
          throw new Error('no')
        })
        await expect(failing).rejects.toThrow('no')
        await session.query.insertInto('marks').values(seat(2)).execute()
        await session.commit()
        await session.begin({ readOnly: true })
        expect(await session.query.selectFrom('marks').select('seat').execute()).toEqual([{ seat: 2 }])
        await session.rollback()
      },
    },
    {
      name: 'without an open transaction nothing is asked, and begin, commit and rollback keep their order',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        await expect(session.table('marks').count()).rejects.toMatchObject({ kind: 'usage' })
        await expect(session.query.selectFrom('marks').select('seat').execute()).rejects.toMatchObject({ kind: 'usage' })
        await expect(session.commit()).rejects.toMatchObject({ kind: 'usage' })
        await expect(session.rollback()).rejects.toMatchObject({ kind: 'usage' })
        await expect(session.savepoint()).rejects.toMatchObject({ kind: 'usage' })
        await session.begin()
        await expect(session.begin()).rejects.toMatchObject({ kind: 'usage' })
        await session.commit()
        await expect(session.table('marks').count()).rejects.toMatchObject({ kind: 'usage' })
      },
    },
    {
      name: 'one that only reads cannot write',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        await session.begin({ readOnly: true })
        await expect(session.table('marks').insert(seat(1))).rejects.toMatchObject({ kind: 'read only' })
        await session.rollback()
      },
    },
    {
      name: 'a begin that fails leaves the session as it was',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        const signal = AbortSignal.abort('no')
        await expect(session.begin({ signal })).rejects.toMatchObject({ kind: 'cancelled' })
        expect(session.isOpen).toBe(false)
        await session.begin()
        await session.commit()
      },
    },
  ],
}

const levels: readonly Isolation[] = ['read committed', 'repeatable read', 'serializable']

const isolation: Subject = {
  subject: 'isolation',
  cases: [
    {
      name: 'every level works for readers and writers, or is refused in a sentence that names those there are',
      run: async (kit) => {
        const database = await buildPeople(kit)
        for (const level of levels) {
          const write = database.transaction((session) => session.table('marks').insert(seat(levels.indexOf(level))), {
            isolation: level,
          })
          const wrote = await write.then(
            () => true,
            (error: unknown) => {
              expect(error).toMatchObject({ kind: 'usage' })
              expect((error as Error).message).toMatch(/has no isolation level .* it has serializable/)
              return false
            },
          )
          const read = database.transaction((session) => session.table('marks').count(), { readOnly: true, isolation: level })
          if (wrote) expect(await read).toBeGreaterThan(0)
          else await expect(read).rejects.toMatchObject({ kind: 'usage' })
        }
        expect(await database.transaction((session) => session.table('marks').count())).toBeGreaterThan(0)
      },
    },
    {
      name: 'a level holds for one transaction only',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await using session = database.session()
        await session.begin({ isolation: 'serializable' })
        await session.table('marks').insert(seat(1))
        await session.commit()
        await session.begin()
        await session.table('marks').insert(seat(2))
        await session.commit()
        expect(await database.transaction((other) => other.table('marks').count(), { readOnly: true })).toBe(2)
      },
    },
    {
      name: 'a serializable reader sees one moment, as one of repeatable reads does',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(
          async (reader) => {
            expect(await reader.table('marks').count()).toBe(0)
            await database.transaction((writer) => writer.table('marks').insert(seat(1)))
            expect(await reader.table('marks').count()).toBe(0)
          },
          { readOnly: true, isolation: 'serializable' },
        )
      },
    },
  ],
}

export const manualSubjects: readonly Subject[] = [manual, isolation]
