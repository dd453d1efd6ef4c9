// Values through the database and back, in a table of one column.
import { expect } from 'vitest'
import { counter, table, type Column } from '../../src/database.ts'
import type { Kit } from './kit.ts'

export type AnyColumn<Value> = Column<Value, boolean, boolean, boolean>

/** A table of one column of that type, with its order kept. */
function thingsOf<Value>(column: AnyColumn<Value>) {
  return { things: table('things', { number: counter().primaryKey(), value: column }) }
}

/** Stores the values, checks that `insertMany` told the same as is read afterwards, and gives what was read. */
export async function stored<Value>(kit: Kit, column: AnyColumn<Value>, values: readonly Value[]): Promise<unknown[]> {
  const database = await kit.build(thingsOf(column))
  const inserted = await database.transaction((session) =>
    session.table('things').insertMany(values.map((value) => ({ value })) as never),
  )
  const read = await database.transaction((session) => session.table('things').list({ orderBy: { number: 'asc' } }), {
    readOnly: true,
  })
  expect(inserted).toEqual(read)
  return read.map((row) => row.value)
}

/** Every value comes back as it went in, to the bit. */
export async function comeBack<Value>(kit: Kit, column: AnyColumn<Value>, values: readonly Value[]): Promise<void> {
  const read = await stored(kit, column, values)
  expect(read).toEqual(values)
  read.forEach((value, index) => {
    if (typeof value !== 'object') expect(Object.is(value, values[index])).toBe(true)
  })
}

/** Every value is refused before it is sent, and the error does not repeat it. */
export async function refused(kit: Kit, column: AnyColumn<unknown>, values: readonly unknown[]): Promise<void> {
  const seen: string[] = []
  const database = await kit.build(thingsOf(column), { onStatement: (sql) => seen.push(sql) })
  for (const value of values) {
    const before = seen.length
    await expect(
      database.transaction((session) => session.table('things').insert({ value })),
      `value number ${values.indexOf(value)}`,
    ).rejects.toMatchObject({ kind: 'value', table: 'things', columns: ['value'] })
    expect(seen.slice(before).filter((sql) => sql.startsWith('INSERT') && sql.includes('things'))).toEqual([])
  }
  expect(await database.transaction((session) => session.table('things').count())).toBe(0)
}
