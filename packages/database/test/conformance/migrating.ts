// Every operation up and down on a database with rows: the schema is the one built afresh, and the rows are still there.
import { expect } from 'vitest'
import {
  addColumn,
  alterColumn,
  bigint,
  boolean,
  changeData,
  check,
  counter,
  createIndex,
  createTable,
  decimal,
  dropColumn,
  dropIndex,
  dropTable,
  foreignKey,
  index,
  integer,
  renameColumn,
  renameTable,
  softDelete,
  table,
  text,
  timestamp,
  uniqueAmong,
  uuid,
  type Operation,
  type Schema,
} from '../../src/database.ts'
import type { IndexState, TableState } from '../../src/schema/state.ts'
import { building, columnOf, houses, houseSchema, rooms, timelineOf } from './houses.ts'
import type { Kit, Subject } from './kit.ts'

interface Change {
  name: string
  /** The operations, and what their statements of data need. */
  operations: (kit: Kit) => Operation[]
  /** What would be lost on the way up, in the words of the refusal. */
  lostUp?: string
  lostDown?: string
  /** The schema afterwards, with its rows looked at. */
  after?: (kit: Kit, open: <S extends Schema>(schema: S) => ReturnType<typeof kit.open<S>>) => Promise<void>
}

const gardens = table('gardens', { id: uuid().primaryKey(), house_id: uuid(), trees: integer() }, (t) => [
  foreignKey(t.house_id, () => houses.reference('id'), { onDelete: 'restrict' }),
])

const wide = table(
  'houses',
  {
    ...houses.columns,
    sold_at: timestamp().nullable(),
    area: decimal(18, 3).default('12.5'),
    windows: bigint().default(4n),
    listed: boolean().default(false),
    street: text({ max: 30 }).default("it's unknown"),
    ...softDelete(),
  },
  (t) => [index(t.name, t.number.desc()), check('price', t.price.gte('0')), uniqueAmong(t.deleted_at.isNull(), t.street, t.name)],
)
const added = ['sold_at', 'area', 'windows', 'listed', 'street', 'deleted_at']
const streetIndex = wide.state().indexes.find(({ name }) => name.includes('street'))!
const nameIndex = houses.state().indexes.find(({ name }) => name === 'houses_name_number_index')!

const named = (base: TableState, name: string): IndexState => base.indexes.find((candidate) => candidate.name === name)!

const changes: readonly Change[] = [
  {
    name: 'create table',
    operations: () => [createTable(gardens)],
    after: async (_kit, open) => {
      const database = await open({ ...houseSchema, gardens })
      await database.transaction(async (session) => {
        const house = await session.table('houses').findBy({ name: 'red' })
        await session.table('gardens').insert({ house_id: house!.id, trees: 3 })
        await session.table('gardens').purge({})
      })
    },
  },
  { name: 'drop table', operations: () => [dropTable(rooms)], lostUp: '3 rows of rooms' },
  {
    name: 'add columns, empty, with defaults of several types, and with a key among some rows',
    operations: () => [...added.map((name) => addColumn('houses', columnOf(wide, name))), createIndex('houses', streetIndex)],
    lostDown: '2 values of houses.street, 2 values of houses.listed, 2 values of houses.windows, 2 values of houses.area',
    after: async (_kit, open) => {
      const database = await open({ houses: wide })
      const rows = await database.transaction((session) => session.table('houses').list({ orderBy: { number: 'asc' } }))
      const standard = { sold_at: null, area: '12.500', windows: 4n, listed: false, street: "it's unknown", deleted_at: null }
      expect(rows).toMatchObject([
        { name: 'red', ...standard },
        { name: 'blue', ...standard },
      ])
    },
  },
  { name: 'drop a column', operations: () => [dropColumn('houses', columnOf(houses, 'note'))], lostUp: '1 value of houses.note' },
  {
    name: 'create an index',
    operations: () => [createIndex('houses', { name: 'houses_note_unique', columns: [{ column: 'note' }], unique: true })],
  },
  {
    name: 'drop an index',
    operations: () => [dropIndex('houses', nameIndex), dropIndex('houses', named(houses.state(), 'houses_number_unique'))],
  },
  {
    name: 'rename a table, with what points at it',
    operations: () => [renameTable('houses', 'homes')],
    after: async (_kit, open) => {
      const homes = table('homes', houses.columns)
      const homeRooms = table('rooms', rooms.columns, (t) => [
        foreignKey(t.house_id, () => homes.reference('id'), { onDelete: 'cascade' }),
      ])
      const database = await open({ homes, rooms: homeRooms })
      await database.transaction(async (session) => {
        expect(await session.table('homes').count()).toBe(2)
        const home = await session.table('homes').insert({ name: 'green' })
        // In the second round 3 has been given before.
        expect(home.number).toBeGreaterThan(2)
        await session.table('rooms').insert({ house_id: home.id, size: 1 })
        await session.table('homes').purge({ name: 'green' })
        expect(await session.table('rooms').count()).toBe(3)
      })
    },
  },
  {
    name: 'rename columns that indexes, checks and counters use',
    operations: () => [
      renameColumn('houses', 'name', 'title'),
      renameColumn('houses', 'number', 'ordinal'),
      renameColumn('houses', 'price', 'cost'),
    ],
    after: async (_kit, open) => {
      const { id, name, number, note, price } = houses.columns
      const renamed = table('houses', { id, ordinal: number, title: name, note, cost: price })
      const database = await open({ houses: renamed })
      await database.transaction(async (session) => {
        const table = session.table('houses')
        const house = await table.insert({ title: 'green' })
        expect(house.cost).toBe('0.00')
        expect(house.ordinal).toBeGreaterThan(2)
        await expect(session.transaction(() => table.insert({ title: 'free', cost: '-0.01' }))).rejects.toMatchObject({
          kind: 'check',
        })
        await table.purge({ title: 'green' })
      })
    },
  },
  {
    name: 'rename a column, and another to its old name',
    operations: () => [
      renameColumn('houses', 'note', 'old_note'),
      renameColumn('houses', 'name', 'note'),
      renameColumn('houses', 'old_note', 'name'),
    ],
  },
  {
    name: 'change rows',
    operations: ({ quote }) => [
      changeData(
        [`UPDATE ${quote('houses')} SET ${quote('name')} = concat(${quote('name')}, ' house')`],
        [`UPDATE ${quote('houses')} SET ${quote('name')} = replace(${quote('name')}, ' house', '')`],
      ),
    ],
    after: async (_kit, open) => {
      const database = await open(houseSchema)
      const rows = await database.transaction((session) => session.table('houses').list({ orderBy: { number: 'asc' } }))
      expect(rows.map((row) => row.name)).toEqual(['red house', 'blue house'])
    },
  },
  {
    name: 'all at once: a column filled from another, which goes; a table renamed, and one made that points at it',
    operations: ({ quote }) => [
      renameTable('houses', 'homes'),
      addColumn('homes', { name: 'remark', type: { kind: 'text', max: 40 }, nullable: false, default: '' }),
      changeData(
        [`UPDATE ${quote('homes')} SET ${quote('remark')} = ${quote('note')} WHERE ${quote('note')} IS NOT NULL`],
        [`UPDATE ${quote('homes')} SET ${quote('note')} = ${quote('remark')} WHERE ${quote('remark')} <> ''`],
      ),
      dropColumn('homes', columnOf(houses, 'note')),
      createTable(
        table('fences', { id: uuid().primaryKey(), home_id: uuid() }, (t) => [
          foreignKey(t.home_id, () => ({ table: 'homes', column: 'id' }), { onDelete: 'cascade' }),
        ]),
      ),
      createIndex('homes', { name: 'homes_remark_index', columns: [{ column: 'remark', descending: true }], unique: false }),
    ],
    lostUp: '1 value of homes.note',
    lostDown: '2 values of homes.remark',
  },
]

async function furnish(kit: Kit): Promise<unknown> {
  const database = await kit.open({ schema: houseSchema, migrations: timelineOf([...building]) })
  await database.migrations.upgrade()
  await database.transaction(async (session) => {
    const [red, blue] = await session.table('houses').insertMany([{ name: 'red', note: 'old', price: '10.05' }, { name: 'blue' }])
    await session.table('rooms').insertMany([
      { house_id: red!.id, size: 10 },
      { house_id: red!.id, size: 20 },
      { house_id: blue!.id, size: 30 },
    ])
  })
  return furniture(kit)
}

async function furniture(kit: Kit): Promise<unknown> {
  const database = await kit.open({ schema: houseSchema })
  return database.transaction(async (session) => ({
    houses: await session.table('houses').list({ orderBy: { number: 'asc' } }),
    rooms: await session.table('rooms').list({ orderBy: { size: 'asc' } }),
  }))
}

async function upAndDown(kit: Kit, change: Change): Promise<void> {
  const before = await furnish(kit)
  const migrations = timelineOf([...building], change.operations(kit))
  const { migrations: runner } = await kit.open({ schema: {}, migrations })
  if (change.lostUp) await expect(runner.upgrade()).rejects.toThrow(`would lose ${change.lostUp};`)
  expect(await furniture(kit)).toEqual(before)
  const allowDataLoss = { allowDataLoss: true }
  for (const round of [1, 2]) {
    expect(await runner.upgrade(change.lostUp ? allowDataLoss : {}), `round ${round}`).toHaveLength(1)
    expect((await runner.status()).drift).toEqual([])
    await change.after?.(kit, (schema) => kit.open({ schema }))
    if (change.lostDown) await expect(runner.downgrade({ to: '-1' })).rejects.toThrow(`would lose ${change.lostDown};`)
    expect(await runner.downgrade({ to: '-1', ...(change.lostDown ? allowDataLoss : {}) })).toHaveLength(1)
    const status = await runner.status()
    expect(status).toMatchObject({ drift: [], revision: migrations[0]!.revision })
    if (change.name === 'drop table') expect(await furniture(kit)).toMatchObject({ rooms: [] })
    else if (change.name === 'drop a column')
      expect(await furniture(kit)).toMatchObject({ houses: [{ name: 'red', note: null }, { name: 'blue' }] })
    else expect(await furniture(kit)).toEqual(before)
  }
}

export const operationSubject: Subject = {
  subject: 'operations',
  cases: [
    ...changes.map((change) => ({
      name: `${change.name}: up and down twice, rows kept`,
      run: (kit: Kit) => upAndDown(kit, change),
    })),
    {
      name: 'rows deleted by a migration that alters their table take along what points at them',
      run: async (kit) => {
        await furnish(kit)
        const { quote } = kit
        const name = columnOf(houses, 'name')
        const { migrations } = await kit.open({
          schema: {},
          migrations: timelineOf(
            [...building],
            [
              changeData([`DELETE FROM ${quote('houses')} WHERE ${quote('name')} = 'red'`], []),
              alterColumn('houses', name, { ...name, type: { kind: 'text', max: 60 } }),
              changeData([`UPDATE ${quote('houses')} SET ${quote('note')} = 'kept'`], []),
            ],
          ),
        })
        await migrations.upgrade()
        expect((await migrations.status()).drift).toEqual([])
        expect(await furniture(kit)).toMatchObject({ houses: [{ name: 'blue', note: 'kept' }], rooms: [{ size: 30 }] })
        const database = await kit.open({ schema: houseSchema })
        await database.transaction((session) => session.table('houses').purge({}))
        expect(await furniture(kit)).toEqual({ houses: [], rooms: [] })
      },
    },
    {
      name: 'a whole schema is made and unmade, its tables in any order of pointing at one another',
      run: async (kit) => {
        const eggs = table('eggs', { id: uuid().primaryKey(), hen_id: uuid().nullable(), number: counter() }, (t) => [
          foreignKey(t.hen_id, () => hens.reference('id'), { onDelete: 'set null' }),
        ])
        const hens: ReturnType<typeof table<'hens', { id: ReturnType<typeof uuid>; egg_id: ReturnType<typeof uuid> }>> = table(
          'hens',
          { id: uuid(), egg_id: uuid() },
          (t) => [{ primaryKey: ['id'] }, foreignKey(t.egg_id, () => eggs.reference('id'), { onDelete: 'cascade' })],
        )
        const database = await kit.build({ hens, eggs })
        await database.transaction(async (session) => {
          const egg = await session.table('eggs').insert({})
          const hen = await session.table('hens').insert({ id: egg.id, egg_id: egg.id })
          await session.table('eggs').update(egg.id, { hen_id: hen.id })
        })
        expect((await database.migrations.status()).drift).toEqual([])
        await database.migrations.downgrade({ to: 'base', allowDataLoss: true })
        expect(await database.migrations.status()).toMatchObject({ revision: null, drift: [], applied: [] })
        await database.migrations.upgrade()
        expect((await database.migrations.status()).drift).toEqual([])
      },
    },
  ],
}
