// The timeline by itself: places, order, and operations that do not fit.
import { describe, expect, it } from 'vitest'
import { check, foreignKey, index, integer, table, text, uuid } from '../database.ts'
import {
  addColumn,
  changeData,
  createIndex,
  createTable,
  dropColumn,
  dropIndex,
  dropTable,
  renameColumn,
  renameTable,
  reverseOperation,
  type Operation,
} from './operations.ts'
import { checksumOf, placeOf, reversed, stateAfter, type Migration } from './timeline.ts'
import { validateTimeline } from './validate.ts'

const houses = table('houses', { id: uuid().primaryKey(), name: text({ max: 20 }), size: integer().nullable() }, (t) => [
  index(t.name),
  check('size', t.size.gt(0)),
])
const rooms = table('rooms', { id: uuid().primaryKey(), house_id: uuid() }, (t) => [
  foreignKey(t.house_id, () => houses.reference('id'), { onDelete: 'cascade' }),
])
const note = { name: 'note', type: { kind: 'integer' as const }, nullable: true }
const nameIndex = houses.state().indexes[0]!

const migration = (day: number, operations: Operation[], parents?: string[]): Migration => ({
  revision: `202601${String(day).padStart(2, '0')}T000000-day-${day}`,
  name: `day ${day}`,
  description: '',
  parents: parents ?? (day === 1 ? [] : [`202601${String(day - 1).padStart(2, '0')}T000000-day-${day - 1}`]),
  operations,
})
const first = migration(1, [createTable(houses), createTable(rooms)])

describe('placeOf', () => {
  const timeline = [1, 2, 3].map((day) => migration(day, []))
  const longer = [...timeline, { ...migration(4, []), revision: '20260103T000000-day-3-again' }]

  it.each([
    ['head', 0, 3],
    ['base', 3, 0],
    ['+1', 1, 2],
    ['+2', 1, 3],
    ['-1', 3, 2],
    ['-0', 2, 2],
    ['20260102', 0, 2],
    ['20260103T000000-day-3', 0, 3],
  ])('%s from %i applied is %i', (target, applied, place) => expect(placeOf(target, timeline, applied)).toBe(place))

  it('takes a whole revision although another begins with it', () => {
    expect(placeOf('20260103T000000-day-3', longer, 0)).toBe(3)
  })

  it.each([
    ['+3', '+3 leads beyond the timeline: 1 of 3 migrations are applied.'],
    ['-2', '-2 leads beyond the timeline: 1 of 3 migrations are applied.'],
    ['2026', '2026 is the beginning of 3 revisions; give more of it.'],
    ['day-2', 'There is no revision day-2 on the timeline.'],
    ['', 'Say how far: head, base, +N, -N, a revision or its beginning.'],
  ])('%j is refused', (target, sentence) => expect(() => placeOf(target, timeline, 1)).toThrow(sentence))
})

describe('validateTimeline', () => {
  const refusals: [string, Migration[], RegExp][] = [
    ['a running number', [{ ...first, revision: '0001-first' }], /not a UTC stamp and a slug/],
    ['a revision twice', [first, { ...first, parents: [first.revision] }], /stands twice/],
    [
      'a wrong order',
      [migration(2, [], []), migration(1, [], [migration(2, []).revision])],
      /stands after 20260102T000000-day-2, which is younger/,
    ],
    ['a second beginning', [first, migration(2, [], [])], /names no parent, and is not the first/],
    [
      'an unknown parent',
      [first, migration(2, [], ['20250101T000000-x'])],
      /its parent 20250101T000000-x does not stand before it/,
    ],
    [
      'two heads',
      [first, migration(2, []), migration(3, [], [first.revision])],
      /2 heads: 20260102T000000-day-2, 20260103T000000-day-3; join them with `db revision --merge`/,
    ],
    [
      'a table pointed at that is dropped',
      [first, migration(2, [dropTable(houses)])],
      /Migration 20260102T000000-day-2: Table rooms: .* points at houses\(id\), which is not there/,
    ],
  ]
  it.each(refusals)('refuses %s', (_what, timeline, sentence) => {
    expect(() => validateTimeline(timeline)).toThrow(
      expect.objectContaining({ kind: 'migration', message: expect.stringMatching(sentence) }),
    )
  })

  it('takes branches that were merged', () => {
    const branches = [first, migration(2, [], [first.revision]), migration(3, [], [first.revision])]
    validateTimeline([...branches, migration(4, [], [migration(2, []).revision, migration(3, []).revision])])
  })
})

describe('an operation that does not fit', () => {
  const state = houses.state()
  const wrong: [string, Operation, RegExp][] = [
    ['create what is there', createTable(houses), /Table houses is created twice/],
    ['drop what is not', dropTable(table('sheds', { id: uuid().primaryKey() })), /changes table sheds, which is not there/],
    ['drop with another definition', dropTable(table('houses', { id: uuid().primaryKey() })), /another definition than it has/],
    ['add what is there', addColumn('houses', { ...note, name: 'Size' }), /Column houses.Size is there already/],
    ['add to what is not there', addColumn('sheds', note), /table sheds, which is not there/],
    ['drop a column that is not there', dropColumn('houses', note), /column houses.note, which is not there/],
    [
      'drop a column with another definition',
      dropColumn('houses', { name: 'size', type: { kind: 'integer' }, nullable: false }),
      /another definition/,
    ],
    [
      'drop a column in use',
      dropColumn('houses', state.columns[2]!),
      /houses.size cannot be dropped while check houses_size uses it/,
    ],
    ['drop an indexed column', dropColumn('houses', state.columns[1]!), /while index houses_name_index uses it/],
    ['drop the key', dropColumn('houses', state.columns[0]!), /while the primary key uses it/],
    [
      'drop a pointing column',
      dropColumn('rooms', rooms.state().columns[1]!),
      /while foreign key rooms_house_id_foreign uses it/,
    ],
    [
      'create an index that is there',
      createIndex('rooms', { ...nameIndex, columns: [{ column: 'id' }] }),
      /Index houses_name_index is created twice/,
    ],
    [
      'index a column that is not there',
      createIndex('rooms', { name: 'x', columns: [{ column: 'none' }], unique: false }),
      /index x holds none, which is not a column/,
    ],
    ['drop an index that is not there', dropIndex('rooms', nameIndex), /drops index houses_name_index, which is not there/],
    ['drop an index with another definition', dropIndex('houses', { ...nameIndex, unique: true }), /another definition/],
    ['rename what is not there', renameTable('sheds', 'barns'), /table sheds, which is not there/],
    ['rename to what is there', renameTable('houses', 'rooms'), /renamed to rooms, which is there already/],
    ['rename a column that is not there', renameColumn('houses', 'none', 'x'), /column houses.none, which is not there/],
    ['rename a column to one that is there', renameColumn('houses', 'name', 'size'), /Column houses.size is there already/],
    ['rename to a name that is none', renameColumn('houses', 'name', 'a b'), /may only hold letters/],
  ]
  it.each(wrong)('is refused: %s', (_what, operation, sentence) => {
    const timeline = [first, migration(2, [operation])]
    expect(() => validateTimeline(timeline)).toThrow(
      expect.objectContaining({ kind: 'migration', message: expect.stringMatching(sentence) }),
    )
  })
})

describe('reverses', () => {
  const operations: Operation[] = [
    addColumn('houses', note),
    createIndex('houses', { name: 'houses_note_unique', columns: [{ column: 'note' }], unique: true }),
    renameColumn('houses', 'note', 'remark'),
    renameColumn('houses', 'name', 'title'),
    renameTable('houses', 'homes'),
    dropIndex('homes', { ...nameIndex, name: 'homes_title_index', columns: [{ column: 'title' }] }),
    dropTable(
      table('rooms', rooms.columns, (t) => [
        foreignKey(t.house_id, () => ({ table: 'homes', column: 'id' }), { onDelete: 'cascade' }),
      ]),
    ),
    changeData(['one', 'two'], ['back']),
  ]

  it('take a migration back to the state before it, and twice is once', () => {
    const second = migration(2, operations)
    validateTimeline([first, second])
    const back = { ...second, operations: reversed(second) }
    const plain = (state: ReturnType<typeof stateAfter>) =>
      [...state.values()]
        .map((t) => ({ ...t, indexes: t.indexes.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    expect(plain(stateAfter([first, second, back]))).toEqual(plain(stateAfter([first])))
    for (const operation of operations) expect(reverseOperation(reverseOperation(operation))).toEqual(operation)
  })

  it('say why where there is none', () => {
    expect(() => reverseOperation(changeData([], { irreversible: 'the rows are gone' }))).toThrow(
      'This migration cannot be taken back: the rows are gone.',
    )
  })
})

describe('checksumOf', () => {
  it('changes with what a migration does, not with its name', () => {
    expect(checksumOf({ ...first, name: 'other', description: 'other' })).toBe(checksumOf(first))
    expect(checksumOf(migration(1, [createTable(houses)]))).not.toBe(checksumOf(first))
  })
})
