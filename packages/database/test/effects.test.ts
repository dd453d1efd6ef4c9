// What migrations are said to mean for others, before they run: on the rows there are.
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  addColumn,
  addForeignKey,
  alterColumn,
  changeData,
  changeRows,
  createIndex,
  openDatabase,
  renameColumn,
  renameTable,
  replacePrimaryKey,
  type Operation,
} from '../src/database.ts'
import { mysql } from '../src/dialects/mysql/mysql.ts'
import { postgresql } from '../src/dialects/postgresql/postgresql.ts'
import { stateAfter } from '../src/migrations/timeline.ts'
import { building, columnOf, houses, houseSchema, timelineOf } from './conformance/houses.ts'
import { fileStore } from './sqlite-store.ts'

const note = columnOf(houses, 'note')
const id = columnOf(houses, 'id')
const byNote = { name: 'houses_note_index', columns: [{ column: 'note' }], unique: false }

describe('the effect of an operation on PostgreSQL', () => {
  const before = stateAfter(timelineOf([...building]))
  const cases: [string, Operation, object][] = [
    ['an index', createIndex('houses', byNote), { blocks: 'nobody', inParts: true }],
    [
      'a foreign key',
      addForeignKey('rooms', { name: 'x', columns: ['house_id'], table: 'houses', references: ['id'], onDelete: 'cascade' }),
      { blocks: 'nobody', cost: 'scan', inParts: true },
    ],
    [
      'a plain column',
      addColumn('houses', { ...note, name: 'plain' }),
      { blocks: 'readers and writers', cost: 'none', inParts: false },
    ],
    ['a required value', alterColumn('houses', note, { ...note, nullable: false }), { cost: 'scan', inParts: true }],
    ['a longer text', alterColumn('houses', note, { ...note, type: { kind: 'text', max: 90 } }), { cost: 'none' }],
    ['another type', alterColumn('houses', note, { ...note, type: { kind: 'integer' } }), { cost: 'rewrite', inParts: true }],
    [
      'another type of a key',
      alterColumn('houses', id, { ...id, type: { kind: 'text', max: 40 } }),
      {
        cost: 'rewrite',
        inParts: false,
        blocks: 'readers and writers',
        instead: expect.stringContaining('add a column beside it'),
      },
    ],
    [
      'another key',
      replacePrimaryKey('houses', ['id'], ['number']),
      { cost: 'rewrite', inParts: false, instead: expect.stringContaining('unique index') },
    ],
    ['statements', changeData(['x'], []), { blocks: 'writers', instead: expect.stringContaining('changeRows') }],
  ]
  it.each(cases)('%s', (_what, operation, effect) => expect(postgresql.effect(operation, before)).toMatchObject(effect))
})

describe('the effect of an operation on MariaDB', () => {
  const before = stateAfter(timelineOf([...building]))
  const online = expect.stringMatching(/, ALGORITHM=INPLACE, LOCK=NONE$/)
  const plan = (operation: Operation) => mysql.plan([operation], before).statements
  it.each([
    ['an index', createIndex('houses', byNote)],
    ['a plain column', addColumn('houses', { ...note, name: 'plain' })],
  ])('%s: nobody waits for long, and the server is told so', (_what, operation) => {
    expect(mysql.effect(operation, before)).toMatchObject({ inParts: false })
    expect(mysql.effect(operation, before).lock).not.toContain('COPY')
    expect(plan(operation)).toEqual([online])
  })
  it.each([
    [
      'an index among some rows, over a generated column',
      createIndex('houses', { ...byNote, where: { isNull: { column: 'note' } } }),
    ],
    ['a column with a check', addColumn('houses', { ...note, name: 'kind', type: { kind: 'enumeration', values: ['a'] } })],
    ['another name of a column that a check reads', renameColumn('houses', 'price', 'cost')],
  ])('%s: the copy is told before', (_what, operation) => {
    expect(mysql.effect(operation, before)).toMatchObject({
      blocks: 'writers',
      cost: 'rewrite',
      instead: expect.stringContaining('while nobody writes'),
    })
    expect(plan(operation)).not.toContainEqual(online)
  })
})

describe('effects', () => {
  it('follow renames, count the rows, and name who is held up', async () => {
    const store = fileStore()
    onTestFinished(() => store.remove())
    const migrations = timelineOf(
      [...building],
      [renameTable('houses', 'homes'), createIndex('homes', { ...byNote, name: 'homes_note_index' })],
      [changeData(['UPDATE homes SET note = NULL'], []), changeRows('homes', { set: { note: "'x'" } }, { irreversible: 'x' })],
    )
    await using database = await openDatabase({ url: store.url, schema: houseSchema, migrations, largeFrom: 2 })
    await database.migrations.upgrade({ to: '+1' })
    await database.transaction((session) => session.table('houses').insertMany([{ name: 'red' }, { name: 'blue' }]))
    const told = await database.migrations.effects()
    expect(told.map(({ revision }) => revision)).toEqual(migrations.slice(1).map(({ revision }) => revision))
    expect(told.flatMap(({ effects }) => effects)).toMatchObject([
      { operation: 'rename table houses to homes', rows: 2, holdsUp: 'writers' },
      { operation: 'create index homes_note_index on homes', rows: 2, holdsUp: 'writers' },
      { operation: 'statements of its own', rows: 2, holdsUp: 'writers', instead: expect.stringContaining('changeRows') },
      { operation: 'change rows of homes', rows: 2, holdsUp: 'nobody', inParts: true },
    ])
    expect(await database.migrations.effects({ to: '+1' })).toHaveLength(1)
    await using small = await openDatabase({ url: store.url, schema: houseSchema, migrations })
    for (const { effects } of await small.migrations.effects()) for (const { holdsUp } of effects) expect(holdsUp).toBe('nobody')
  })
})
