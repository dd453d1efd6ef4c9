// Names that are words of SQL, as long as names may be, of other alphabets, or that differ from others by their case alone.
import { expect } from 'vitest'
import {
  check,
  foreignKey,
  index,
  integer,
  many,
  related,
  softDelete,
  table,
  text,
  unique,
  uuid,
  version,
  type Session,
} from '../../src/database.ts'
import type { ColumnReference } from '../../src/schema/table.ts'
import { looseTable, together, type Subject } from './kit.ts'

/** Two tables of these names, with columns of the others, one pointing at the other. */
function pair(parent: string, child: string, names: { key: string; word: string; number: string; link: string }) {
  const { key, word, number, link } = names
  const parents = table(parent, { id: uuid().primaryKey(), [key]: text({ max: 20 }).unique(), [number]: integer().nullable() })
  const children = table(
    child,
    {
      id: uuid().primaryKey(),
      [link]: uuid(),
      [word]: text({ max: 20 }),
      [number]: integer().default(1),
      version: version(),
      ...softDelete(),
    },
    (columns) => {
      const t = columns as unknown as Readonly<Record<string, ColumnReference>>
      return [
        unique(t[word]!, t[number]!),
        index(t[link]!),
        check('sign', t[number]!.gte(0)),
        foreignKey(t[link]!, () => parents.reference('id'), { onDelete: 'cascade' }),
      ]
    },
  )
  return { parents, children }
}

const styles = {
  'words of SQL': {
    ...pair('select', 'order', { key: 'from', word: 'group', number: 'limit', link: 'references' }),
    names: { key: 'from', word: 'group', number: 'limit', link: 'references' },
  },
  'words of engines': {
    ...pair('user', 'table', { key: 'level', word: 'comment', number: 'rank', link: 'session' }),
    names: { key: 'level', word: 'comment', number: 'rank', link: 'session' },
  },
  'other alphabets': {
    ...pair('größen', 'καιροί', { key: 'имя', word: '名前', number: 'ñúmero', link: 'väter' }),
    names: { key: 'имя', word: '名前', number: 'ñúmero', link: 'väter' },
  },
  'capitals in the middle': {
    ...pair('Wagon', 'wagonWheel', { key: 'Key', word: 'wordOf', number: 'NUMBER', link: 'Wagon_Id' }),
    names: { key: 'Key', word: 'wordOf', number: 'NUMBER', link: 'Wagon_Id' },
  },
  'names as long as may be': {
    ...pair('p'.repeat(22), 'c'.repeat(22), {
      key: 'k'.repeat(33),
      word: 'w'.repeat(15),
      number: 'n'.repeat(16),
      link: 'l'.repeat(32),
    }),
    names: { key: 'k'.repeat(33), word: 'w'.repeat(15), number: 'n'.repeat(16), link: 'l'.repeat(32) },
  },
}
type Style = keyof typeof styles
const tables = Object.fromEntries(
  Object.values(styles).flatMap(({ parents, children }) => [
    [parents.name, parents],
    [children.name, children],
  ]),
)
const relations = Object.fromEntries(
  Object.values(styles).map(({ parents, children }) => [parents.name, { [`all_${children.name}`]: many(children.name) }]),
)
const schema = related(tables, relations as never)

const cases = (Object.keys(styles) as Style[]).flatMap((style) => {
  const { parents, children, names } = styles[style]
  const { key, word, number, link } = names
  const parentOf = async (session: Session<typeof schema>) =>
    (await looseTable(session, parents.name).insert({ [key]: 'one', [number]: 5 })) as { id: string }
  return [
    {
      name: `${style}: rows are written, found, ordered, changed, deleted, restored and counted`,
      run: async (session: Session<typeof schema>) => {
        const { id } = await parentOf(session)
        const rows = looseTable(session, children.name)
        await rows.insertMany([3, 1, 2].map((value) => ({ [link]: id, [word]: 'w', [number]: value })))
        const listed = (await rows.list({
          where: { [number]: { gte: 2 }, [word]: 'w' },
          orderBy: { [number]: 'desc' },
        })) as object[]
        expect(listed).toMatchObject([{ [number]: 3, [link]: id }, { [number]: 2 }])
        expect(await rows.updateWhere({ [number]: { in: [1, 2] } }, { [word]: 'v' })).toBe(2)
        expect(await rows.delete({ [word]: 'v', [number]: 1 })).toBe(1)
        expect(await rows.count()).toBe(2)
        expect(await rows.restore({ [number]: 1 })).toBe(1)
        expect(await rows.findBy({ [number]: 1 })).toMatchObject({ [word]: 'v', version: 4 })
      },
    },
    {
      name: `${style}: keys, checks and foreign keys say by their names what was broken, and an upsert goes by them`,
      run: async (session: Session<typeof schema>) => {
        const { id } = await parentOf(session)
        const rows = looseTable(session, children.name)
        await rows.insert({ [link]: id, [word]: 'w', [number]: 1 })
        const refused = (row: object) =>
          expect(
            session.transaction((part) =>
              looseTable(part, children.name).insert({ [link]: id, [word]: 'v', [number]: 1, ...row }),
            ),
          ).rejects
        await refused({ [word]: 'w' }).toMatchObject({ kind: 'unique', columns: [word, number] })
        await refused({ [number]: -1 }).toMatchObject({ kind: 'check', table: children.name })
        await refused({ [link]: '00000000-0000-7000-8000-00000000ffff' }).toMatchObject({
          kind: 'foreign key',
          table: children.name,
        })
        const upserted = await rows.upsert({ [link]: id, [word]: 'w', [number]: 1 }, { conflict: [word, number] })
        expect(upserted).toMatchObject({ version: 2, [word]: 'w' })
      },
    },
    {
      name: `${style}: pages and trees, and what the query builder writes`,
      run: async (session: Session<typeof schema>) => {
        const { id } = await parentOf(session)
        await looseTable(session, children.name).insertMany(
          [4, 2, 9].map((value) => ({ [link]: id, [word]: 'w', [number]: value })),
        )
        const first = (await looseTable(session, children.name).page({ orderBy: { [number]: 'asc' }, limit: 2 })) as {
          items: object[]
          next: string
        }
        expect(first.items).toMatchObject([{ [number]: 2 }, { [number]: 4 }])
        const second = (await looseTable(session, children.name).page({
          orderBy: { [number]: 'asc' },
          limit: 2,
          cursor: first.next,
        })) as { items: object[] }
        expect(second.items).toMatchObject([{ [number]: 9 }])
        const branch = `all_${children.name}`
        const tree = await looseTable(session, parents.name).findBy(
          { [key]: 'one' },
          { with: { [branch]: { orderBy: { [number]: 'desc' }, limit: 2 } } },
        )
        expect(tree).toMatchObject({ [key]: 'one', [branch]: [{ [number]: 9 }, { [number]: 4 }] })
      },
    },
  ]
})

export const namingSubject: Subject = together('names of every kind', schema, cases)
