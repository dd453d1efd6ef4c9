// The timeline of the runners that are killed in the middle of parts: a type, a required column, an index, rows in batches.
import {
  addCheck,
  addColumn,
  alterColumn,
  changeRows,
  createIndex,
  createTable,
  integer,
  table,
  text,
  uuid,
} from '../src/database.ts'
import { columnOf, timelineOf } from './conformance/houses.ts'

export const sheds = table('sheds', { id: uuid().primaryKey(), size: integer(), label: text({ max: 10 }) })
export const liveSchema = { sheds }

const label = columnOf(sheds, 'label')

export const liveTimeline = timelineOf(
  [createTable(sheds)],
  [
    addColumn('sheds', { name: 'twice', type: { kind: 'integer' }, nullable: false }, { fill: { sql: 'size' } }),
    changeRows('sheds', { set: { twice: 'twice + 1' }, batch: 10 }, { set: { twice: 'twice - 1' }, batch: 10 }),
    alterColumn('sheds', label, { ...label, type: { kind: 'integer' } }),
    addCheck('sheds', { name: 'sheds_size', expression: { compare: '>=', left: { column: 'size' }, right: { value: 0 } } }),
    createIndex('sheds', { name: 'sheds_label_unique', columns: [{ column: 'label' }], unique: true }),
  ],
)
