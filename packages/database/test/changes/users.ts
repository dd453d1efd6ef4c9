// A schema of one table of users, and rows of it: what the changes of columns are made to.
import { integer, table, type Schema } from '../../src/database.ts'
import type { AnyColumns, ColumnReference, Constraint } from '../../src/schema/table.ts'

type References = Record<string, ColumnReference>

/** A schema of one table of users with these columns beside its key. */
export const users = (columns: AnyColumns, constraints: (t: References) => Constraint[] = () => []): Schema => ({
  users: table('users', { id: integer().primaryKey(), ...columns }, (t) => constraints(t as References)),
})

export const people = (values: Record<string, unknown>[]) => ({
  users: values.map((value, place) => ({ id: place + 1, ...value })),
})
