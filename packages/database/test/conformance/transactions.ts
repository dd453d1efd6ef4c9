// Transactions: all or nothing, one after the other for writers, one moment for readers.
import { expect } from 'vitest'
import type { Session } from '../../src/database.ts'
import type { Subject } from './kit.ts'
import { buildPeople, type PeopleDatabase, type schema } from './people.ts'

const countPeople = (database: PeopleDatabase): Promise<number> =>
  database.transaction((session) => session.table('people').count(), { readOnly: true })

/** A promise and the function that keeps it: to hold a transaction at a known point. */
const gate = () => Promise.withResolvers<void>()

const single: Subject = {
  subject: 'transactions',
  cases: [
    {
      name: 'what returns is committed, with its value; what throws is rolled back, with its error',
      run: async (kit) => {
        const database = await buildPeople(kit)
        expect(await database.transaction(async (session) => (await session.table('people').insert({ email: 'a' })).email)).toBe(
          'a',
        )
        const reason = new Error('no')
        const failing = database.transaction(async (session) => {
          await session.table('people').insert({ email: 'b' })
          await session.table('people').purge({ email: 'a' })
          throw reason
        })
        await expect(failing).rejects.toBe(reason)
        expect(await countPeople(database)).toBe(1)
      },
    },
    {
      name: 'an error that was caught does not undo what came before, nor forbid what comes after',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          await session.table('people').insert({ email: 'a' })
          await expect(session.transaction((inner) => inner.table('people').insert({ email: 'a' }))).rejects.toMatchObject({
            kind: 'unique',
          })
          await session.table('people').insert({ email: 'b' })
        })
        expect(await countPeople(database)).toBe(2)
      },
    },
    {
      name: 'nested transactions fail by themselves, at any depth, and again and again',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const add = (session: Session<typeof schema>, email: string) => session.table('people').insert({ email })
        await database.transaction(async (session) => {
          for (const round of [1, 2, 3]) {
            await session.transaction(async (outer) => {
              await add(outer, `outer ${round}`)
              const inner = outer.transaction(async (innermost) => {
                await add(innermost, `inner ${round}`)
                await innermost.transaction((deepest) => add(deepest, `deepest ${round}`))
                throw new Error('taken back')
              })
              await expect(inner).rejects.toThrow('taken back')
              expect(await outer.transaction(async () => 'value')).toBe('value')
            })
          }
          expect(await session.table('people').count()).toBe(3)
        })
        expect(await countPeople(database)).toBe(3)
      },
    },
    {
      name: 'what a failed nested transaction had nested and finished is taken back too',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(async (session) => {
          const failing = session.transaction(async () => {
            await session.transaction(() => session.table('people').insert({ email: 'a' }))
            throw new Error('taken back')
          })
          await expect(failing).rejects.toThrow('taken back')
        })
        expect(await countPeople(database)).toBe(0)
      },
    },
    {
      name: 'nested transactions started side by side are refused, and leave nothing half-done',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const overlapping = database.transaction((session) =>
          Promise.all(
            ['a', 'b'].map((email) =>
              session.transaction(async (inner) => {
                await inner.table('people').insert({ email })
                await inner.table('people').insert({ email: `${email} again` })
              }),
            ),
          ),
        )
        await expect(overlapping).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(/overlap/) })
        expect(await countPeople(database)).toBe(0)
        await database.transaction((session) => session.table('people').insert({ email: 'c' }))
      },
    },
    {
      name: 'a session used after its end is refused, whatever is asked of it',
      run: async (kit) => {
        const database = await buildPeople(kit)
        for (const readOnly of [false, true]) {
          const kept = await database.transaction(async (session) => session, { readOnly })
          const table = kept.table('people')
          const uses = [
            () => table.insert({ email: 'late' }),
            () => table.list(),
            () => table.purge({}),
            () => table.iterate().next(),
            () => kept.transaction(async () => 1),
          ]
          for (const use of uses)
            await expect(use()).rejects.toMatchObject({
              kind: 'usage',
              message: expect.stringMatching(/after its transaction had ended/),
            })
        }
        expect(await countPeople(database)).toBe(0)
      },
    },
    {
      name: 'rows still being read when the transaction ends are refused, and hold no old moment of the database',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const insert = (email: string) => database.transaction((session) => session.table('people').insert({ email }))
        for (const email of ['a', 'b', 'c']) await insert(email)
        for (const readOnly of [true, false]) {
          const rows = await database.transaction(
            async (session) => {
              const reading = session.table('people').iterate()
              expect((await reading.next()).done).toBe(false)
              return { reading }
            },
            { readOnly },
          )
          await insert(`new ${readOnly}`)
          expect(await countPeople(database)).toBe(readOnly ? 4 : 5)
          await expect(rows.reading.next()).rejects.toMatchObject({ kind: 'usage' })
        }
      },
    },
    {
      name: 'a read-only transaction refuses to write',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const writing = database.transaction((session) => session.table('people').insert({ email: 'a' }), { readOnly: true })
        await expect(writing).rejects.toMatchObject({ kind: 'read only' })
        await database.transaction((session) => session.table('people').insert({ email: 'a' }))
        expect(await countPeople(database)).toBe(1)
      },
    },
  ],
}

const together: Subject = {
  subject: 'transactions side by side',
  cases: [
    {
      name: 'writers wait for one another, first come, first served',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const order: string[] = []
        const hold = gate()
        const writers = Array.from({ length: 8 }, (_, place) =>
          database.transaction(async (session) => {
            if (place === 0) await hold.promise
            order.push(`begin ${place}`)
            const before = await session.table('people').count()
            expect(before).toBe(place)
            await session.table('people').insert({ email: `${place}` })
            order.push(`end ${place}`)
          }),
        )
        hold.resolve()
        await Promise.all(writers)
        expect(order).toEqual(Array.from({ length: 8 }, (_, place) => [`begin ${place}`, `end ${place}`]).flat())
      },
    },
    {
      name: 'a writer that fails lets the next one in',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const results = await Promise.allSettled(
          [1, 2, 3].map((place) =>
            database.transaction(async (session) => {
              await session.table('people').insert({ email: `${place}` })
              if (place === 2) throw new Error('no')
            }),
          ),
        )
        expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
        expect(await countPeople(database)).toBe(2)
      },
    },
    {
      name: 'a reader sees one moment, from before a writer that commits meanwhile, and does not hold it up',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction((session) => session.table('people').insert({ email: 'a' }))
        await database.transaction(
          async (reader) => {
            await database.transaction(async (writer) => {
              await writer.table('people').insert({ email: 'b' })
              expect(await reader.table('people').count()).toBe(1)
              expect(await writer.table('people').count()).toBe(2)
            })
            await database.transaction((writer) => writer.table('people').updateWhere({}, { name: 'changed' }))
            expect(await reader.table('people').list()).toMatchObject([{ email: 'a', name: 'nobody' }])
            expect(await countPeople(database)).toBe(2)
          },
          { readOnly: true },
        )
      },
    },
    {
      name: 'a reader whose first statement comes late still sees the moment of its beginning',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction(
          async (reader) => {
            await database.transaction((writer) => writer.table('people').insert({ email: 'a' }))
            expect(await reader.table('people').count()).toBe(0)
          },
          { readOnly: true },
        )
      },
    },
    {
      name: 'many readers read at once',
      run: async (kit) => {
        const database = await buildPeople(kit)
        await database.transaction((session) => session.table('people').insert({ email: 'a' }))
        const counts = await Promise.all(Array.from({ length: 50 }, () => countPeople(database)))
        expect(counts).toEqual(Array.from({ length: 50 }, () => 1))
      },
    },
    {
      name: 'a writer that waits too long gets an error of the kind timeout that may be tried again',
      run: async (kit) => {
        const database = await buildPeople(kit, { timeoutMs: 50 })
        const hold = gate()
        const holder = database.transaction(async (session) => {
          await session.table('people').insert({ email: 'a' })
          await hold.promise
        })
        const waiting = database.transaction((session) => session.table('people').insert({ email: 'b' }))
        await expect(waiting).rejects.toMatchObject({ name: 'DatabaseError', kind: 'timeout', retryable: true })
        hold.resolve()
        await holder
        await database.transaction((session) => session.table('people').insert({ email: 'c' }))
        expect(await countPeople(database)).toBe(2)
      },
    },
    {
      name: 'a writer kept waiting by another program gets an error of the kind locked that may be tried again',
      run: async (kit) => {
        const [first, second] = [await buildPeople(kit), await buildPeople(kit, { timeoutMs: 50 })]
        const hold = gate()
        const begun = gate()
        const holder = first.transaction(async (session) => {
          await session.table('people').insert({ email: 'a' })
          begun.resolve()
          await hold.promise
        })
        await begun.promise
        await expect(second.transaction((session) => session.table('people').insert({ email: 'b' }))).rejects.toMatchObject({
          kind: 'locked',
          retryable: true,
        })
        hold.resolve()
        await holder
        await second.transaction((session) => session.table('people').insert({ email: 'b' }))
        expect(await countPeople(first)).toBe(2)
      },
    },
    {
      name: 'a writer waits for another program without stopping this one',
      run: async (kit) => {
        const [first, second] = [await buildPeople(kit), await buildPeople(kit)]
        const hold = gate()
        const begun = gate()
        const holder = first.transaction(async (session) => {
          await session.table('people').insert({ email: 'a' })
          begun.resolve()
          await hold.promise
        })
        await begun.promise
        const waiting = second.transaction((session) => session.table('people').insert({ email: 'b' }))
        // The waiting writer has tried by then; a blocking wait would never come here.
        await new Promise((resolve) => setTimeout(resolve, 20))
        expect(await countPeople(second)).toBe(0)
        hold.resolve()
        await Promise.all([holder, waiting])
        expect(await countPeople(second)).toBe(2)
      },
    },
    {
      name: 'close waits for what is under way and for who waits already, and refuses who comes later',
      run: async (kit) => {
        const database = await buildPeople(kit)
        const hold = gate()
        const done: string[] = []
        const holder = database.transaction(async (session) => {
          await hold.promise
          await session.table('people').insert({ email: 'a' })
          done.push('first')
        })
        const waiting = database.transaction(async (session) => {
          await session.table('people').insert({ email: 'b' })
          done.push('second')
        })
        const closing = database.close().then(() => done.push('closed'))
        const late = { kind: 'usage', message: expect.stringMatching(/has been closed/) }
        await expect(database.transaction(async () => 1)).rejects.toMatchObject(late)
        await expect(database.transaction(async () => 1, { readOnly: true })).rejects.toMatchObject(late)
        hold.resolve()
        await Promise.all([holder, waiting, closing, database.close()])
        expect(done).toEqual(['first', 'second', 'closed'])
        await database.close()
      },
    },
    {
      name: 'close gives up after the timeout, and can be called again',
      run: async (kit) => {
        const database = await buildPeople(kit, { timeoutMs: 50 })
        const hold = gate()
        const holder = database.transaction(async (session) => {
          await hold.promise
          await session.table('people').insert({ email: 'a' })
        })
        await expect(database.close()).rejects.toMatchObject({ kind: 'timeout' })
        hold.resolve()
        await holder
        await database.close()
        await expect(database.transaction(async () => 1)).rejects.toMatchObject({ kind: 'usage' })
      },
    },
    {
      name: 'await using closes the database at the end of its block',
      run: async (kit) => {
        let kept: PeopleDatabase
        {
          await using database = await buildPeople(kit)
          kept = database
          await database.transaction((session) => session.table('people').insert({ email: 'a' }))
        }
        await expect(kept.transaction(async () => 1)).rejects.toMatchObject({ kind: 'usage' })
      },
    },
  ],
}

export const transactionSubjects: readonly Subject[] = [single, together]
