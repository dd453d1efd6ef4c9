// A timeline of houses with their rooms, and the changes the migration cases make to it.
import {
  check,
  counter,
  createTable,
  decimal,
  foreignKey,
  index,
  integer,
  table,
  text,
  uuid,
  type Migration,
  type MigrationOperation,
  type Operation,
} from '../../src/database.ts'
import type { ColumnState, TableState } from '../../src/schema/state.ts'

export const houses = table(
  'houses',
  {
    id: uuid().primaryKey(),
    number: counter().unique(),
    name: text({ max: 50 }),
    note: text({ max: 20 }).nullable(),
    price: decimal(8, 2).default('0'),
  },
  (t) => [index(t.name, t.number.desc()), check('price', t.price.gte('0'))],
)

export const rooms = table('rooms', { id: uuid().primaryKey(), house_id: uuid(), size: integer() }, (t) => [
  foreignKey(t.house_id, () => houses.reference('id'), { onDelete: 'cascade' }),
])

export const houseSchema = { houses, rooms }

/** A timeline: one migration a list of operations, a day apart. */
export function timelineOf(...steps: readonly MigrationOperation[][]): Migration[] {
  const revision = (place: number) => `202601${String(place + 1).padStart(2, '0')}T000000-step-${place + 1}`
  return steps.map((operations, place) => ({
    revision: revision(place),
    name: `step ${place + 1}`,
    description: `What step ${place + 1} does.`,
    parents: place === 0 ? [] : [revision(place - 1)],
    operations,
  }))
}

export const building: readonly Operation[] = [createTable(houses), createTable(rooms)]

/** The state of one column of a table. */
export function columnOf(definition: { state: () => TableState }, name: string): ColumnState {
  return definition.state().columns.find((column) => column.name === name)!
}
