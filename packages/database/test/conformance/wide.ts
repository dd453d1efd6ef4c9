// Tables of very many columns: more parameters to a statement than engines take, and rows longer than their JSON functions take.
import { expect } from 'vitest'
import { foreignKey, integer, many, related, table, text, type Session } from '../../src/database.ts'
import { looseTable, together, type Subject } from './kit.ts'

const columnCount = 150
const names = Array.from({ length: columnCount }, (_, place) => `c${place}`)

const roots = table('roots', { id: integer().primaryKey() })
const wide = table(
  'wide',
  {
    id: integer().primaryKey(),
    root_id: integer(),
    code: text({ max: 10 }).unique(),
    ...Object.fromEntries(names.map((name) => [name, integer().nullable()])),
  },
  (t) => [foreignKey(t.root_id, () => roots.reference('id'), { onDelete: 'cascade' })],
)
const schema = related({ roots, wide }, { roots: { rows: many('wide') } } as never)

type WideSession = Session<typeof schema>
type Row = Record<string, unknown>
const wideOf = (session: WideSession) => looseTable(session, 'wide')

const rowOf = (id: number, by = 0): Row => ({
  id,
  root_id: 1,
  code: `code ${id}`,
  ...Object.fromEntries(names.map((name, place) => [name, place % 7 === 3 ? null : id * 1_000 + place + by])),
})
const rowsOf = (count: number, by = 0): Row[] => Array.from({ length: count }, (_, id) => rowOf(id, by))
const root = (session: WideSession) => looseTable(session, 'roots').insert({ id: 1 })

export const wideSubject: Subject = together('wide tables', schema, [
  {
    name: 'five hundred rows of 153 columns are inserted at once, and come back whole',
    run: async (session) => {
      await root(session)
      await wideOf(session).insertMany(rowsOf(500))
      expect(await wideOf(session).list({ orderBy: { id: 'asc' } })).toEqual(rowsOf(500))
    },
  },
  {
    name: 'as many are upserted, half of them there',
    run: async (session) => {
      await root(session)
      await wideOf(session).insertMany(rowsOf(150))
      expect(await wideOf(session).upsertMany(rowsOf(300, 5), { conflict: ['code'] })).toBe(300)
      expect(await wideOf(session).list({ orderBy: { id: 'asc' } })).toEqual(rowsOf(300, 5))
    },
  },
  {
    name: 'rows longer than a function of JSON takes come whole in a tree',
    run: async (session) => {
      await root(session)
      await wideOf(session).insertMany(rowsOf(3))
      const [tree] = (await session
        .table('roots' as never)
        .list({ with: { rows: { orderBy: { c0: 'desc' } } } } as never)) as unknown as Row[]
      expect(tree).toEqual({ id: 1, rows: rowsOf(3).toReversed() })
    },
  },
  {
    name: 'every column is changed by one update, by key and by condition',
    run: async (session) => {
      await root(session)
      await wideOf(session).insertMany(rowsOf(3))
      const { id: _id, code: _code, ...changes } = rowOf(9)
      await wideOf(session).update(1, changes)
      expect(await wideOf(session).get(1)).toEqual({ ...rowOf(9), id: 1, code: 'code 1' })
      expect(await wideOf(session).updateWhere({ id: { gte: 1 } }, changes)).toBe(2)
      expect(await wideOf(session).get(2)).toEqual({ ...rowOf(9), id: 2, code: 'code 2' })
    },
  },
  {
    name: 'a condition on every column finds the one row, and an order by every column pages through all',
    run: async (session) => {
      await root(session)
      await wideOf(session).insertMany(rowsOf(4))
      expect(await wideOf(session).list({ where: rowOf(2) })).toEqual([rowOf(2)])
      const orderBy = Object.fromEntries(names.slice(0, 60).map((name, place) => [name, place % 2 === 0 ? 'desc' : 'asc']))
      const seen: Row[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = (await wideOf(session).page({ orderBy, limit: 1, cursor })) as { items: Row[]; next: string | null }
        seen.push(...page.items)
        cursor = page.next
      }
      expect(seen).toEqual(rowsOf(4).toReversed())
    },
  },
])
