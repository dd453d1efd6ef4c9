// What stands under a key of JSON: the same rows on every engine.
import { expect } from 'vitest'
import { counter, json, table, text, type Database } from '../../src/database.ts'
import type { Kit, Subject } from './kit.ts'

const cards = table('cards', {
  number: counter().primaryKey(),
  name: text({ max: 20 }),
  extra: json<Record<string, unknown>>().nullable(),
})

type Cards = Database<{ cards: typeof cards }>

const build = async (kit: Kit, extras: readonly (Record<string, unknown> | null)[]): Promise<Cards> => {
  const database = await kit.build({ cards })
  await database.transaction((session) =>
    session.table('cards').insertMany(extras.map((extra, at) => ({ name: String(at), extra }))),
  )
  return database
}

/** The places of those that are found. */
const find = (database: Cards, at: object): Promise<string> =>
  database.transaction(
    async (session) => {
      const rows = await session.table('cards').list({ where: { extra: { at } }, orderBy: { number: 'asc' } })
      return rows.map(({ name }) => name).join(' ')
    },
    { readOnly: true },
  )

export const insideSubject: Subject = {
  subject: 'texts inside JSON',
  cases: [
    {
      name: 'a text under a key is compared by code point, and searched in capitals or not',
      run: async (kit) => {
        const database = await build(kit, [
          { campus: 'North' },
          { campus: 'north', until: '2027-01-31' },
          { campus: 'Örebro', until: '2026-12-01' },
          { campus: 'it\'s "so" \\ {1}', until: 'soon' },
          { campus: null, until: '' },
          { other: 'North' },
          null,
        ])
        expect(await find(database, { campus: { is: 'North' } })).toBe('0')
        expect(await find(database, { campus: { is: 'it\'s "so" \\ {1}' } })).toBe('3')
        expect(await find(database, { campus: { contains: 'NORTH' } })).toBe('0 1')
        expect(await find(database, { campus: { contains: 'ö' } })).toBe('2')
        expect(await find(database, { campus: { contains: '\\ {' } })).toBe('3')
        expect(await find(database, { until: { gte: '2026-12-01', lte: '2027-01-31' } })).toBe('1 2')
        expect(await find(database, { until: { gt: '2026-12-01', lt: '2027-01-31' } })).toBe('')
        expect(await find(database, { campus: { gte: 'n' } })).toBe('1 2')
        expect(await find(database, { campus: { contains: 'o' }, until: { gte: '2027' } })).toBe('1 3')
      },
    },
    {
      name: 'what is no text is passed over, and a text that is no number by numbers',
      run: async (kit) => {
        const texts = ['5', '-0.5', '12.25', '5.0', '1e3', ' 5', '5.', '.5', 'five', '', '1234567890123456', '999999999999999.5']
        const database = await build(kit, [
          ...texts.map((grade) => ({ grade })),
          { grade: 5 },
          { grade: ['5'] },
          { grade: { a: '5' } },
        ])
        expect(await find(database, { grade: { is: '5' } })).toBe('0')
        expect(await find(database, { grade: { gte: 5, lte: 5 } })).toBe('0 3')
        expect(await find(database, { grade: { lt: 5 } })).toBe('1')
        expect(await find(database, { grade: { gt: 5 } })).toBe('2 11')
        expect(await find(database, { grade: { gte: -0.5, lt: 12.25 } })).toBe('0 1 3')
      },
    },
    {
      name: 'conditions inside JSON page, count and join in or; strange keys and words are refused',
      run: async (kit) => {
        const database = await build(kit, [{ a: 'x' }, { a: 'y' }, { a: 'x', b: 'z' }])
        const where = { or: [{ extra: { at: { a: { is: 'y' } } } }, { extra: { at: { b: { is: 'z' } } } }] }
        await database.transaction(async (session) => {
          const table = session.table('cards')
          expect(await table.count(where)).toBe(2)
          const first = await table.page({ where, orderBy: { number: 'asc' }, limit: 1 })
          const second = await table.page({ where, orderBy: { number: 'asc' }, limit: 1, cursor: first.next! })
          expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['1', '2'])
        })
        for (const at of [
          {},
          { "a' OR 1=1 --": { is: 'x' } },
          { a: {} },
          { a: { like: 'x' } },
          { a: { is: 5 } },
          { a: { gte: null } },
          { a: { is: undefined } },
          { '': { is: 'x' } },
        ])
          await expect(find(database, at), JSON.stringify(at)).rejects.toMatchObject({ kind: 'usage' })
        for (const at of [{ a: { contains: '' } }, { a: { is: 'x'.repeat(201) } }, { a: { gte: Number.NaN } }])
          await expect(find(database, at), JSON.stringify(at)).rejects.toMatchObject({ kind: 'value' })
      },
    },
  ],
}
