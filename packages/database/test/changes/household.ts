// Owners, their pets, and staff: tables that point at others and at themselves, with rows.
import { foreignKey, integer, table, text } from '../../src/database.ts'

export type Action = 'cascade' | 'restrict' | 'set null'

export const owners = (name = text({ max: 50 })) => table('owners', { id: integer().primaryKey(), name })

export const pets = (onDelete: Action, target = 'owners') =>
  table('pets', { id: integer().primaryKey(), owner_id: integer().nullable(), name: text() }, (t) => [
    foreignKey(t.owner_id, () => ({ table: target, column: 'id' }), { onDelete }),
  ])

export const household = {
  owners: [
    { id: 1, name: 'Ada' },
    { id: 2, name: 'Bo' },
  ],
  pets: [
    { id: 1, owner_id: 1, name: 'Rex' },
    { id: 2, owner_id: 1, name: 'Tom' },
    { id: 3, owner_id: 2, name: 'Kit' },
    { id: 4, owner_id: null, name: 'Stray' },
  ],
}

export function staff(name: ReturnType<typeof text>) {
  return table('staff', { id: integer().primaryKey(), boss_id: integer().nullable(), name }, (t) => [
    foreignKey(t.boss_id, () => ({ table: 'staff', column: 'id' }), { onDelete: 'restrict' }),
  ])
}
