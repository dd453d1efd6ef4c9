// The timeline that several processes apply at once. Its statements are the same in every dialect.
import {
  addCheck,
  addColumn,
  alterColumn,
  changeData,
  createTable,
  integer,
  renameColumn,
  renameTable,
  table,
  uuid,
} from '../../src/database.ts'
import { building, columnOf, houses, timelineOf } from './houses.ts'

export const sheds = table('sheds', { id: uuid().primaryKey(), size: integer() })

export const longTimeline = timelineOf(
  [...building],
  [
    createTable(sheds),
    addColumn('houses', { name: 'floors', type: { kind: 'integer' }, nullable: false, default: 1 }),
    changeData(["INSERT INTO sheds (id, size) VALUES ('00000000-0000-7000-8000-000000000001', 1)"], ['DELETE FROM sheds']),
    renameColumn('houses', 'floors', 'storeys'),
  ],
  // One engine makes the table anew for this, with rooms pointing at it.
  [
    alterColumn('houses', columnOf(houses, 'note'), { ...columnOf(houses, 'note'), type: { kind: 'text', max: 30 } }),
    addCheck('houses', { name: 'houses_note', expression: { compare: '<>', left: { column: 'note' }, right: { value: '' } } }),
    renameTable('sheds', 'barns'),
    renameTable('barns', 'sheds'),
  ],
  [changeData(['UPDATE sheds SET size = size + 1'], ['UPDATE sheds SET size = size - 1'])],
)
