// Rows that a migration changes some at a time, and what they are before and after it: for one process and for several.
import {
  addColumn,
  bigint,
  changeRows,
  createTable,
  integer,
  primaryKey,
  table,
  text,
  uuid,
  type Operation,
} from '../../src/database.ts'
import { timelineOf } from './houses.ts'
import type { Kit } from './kit.ts'

export const sheds = table('sheds', { id: uuid().primaryKey(), size: integer(), note: text({ max: 20 }).nullable() })
const pairs = table('pairs', { left: integer(), right: bigint(), size: integer() }, (t) => [primaryKey(t.left, t.right)])
export const schema = { sheds, pairs }
export const total = 47

const grow = (name: string): Operation =>
  changeRows(name, { set: { size: 'size + 1' }, batch: 10 }, { set: { size: 'size - 1' }, batch: 10 })
const steps: Operation[] = [
  addColumn('sheds', { name: 'label', type: { kind: 'text', max: 30 }, nullable: true }),
  changeRows(
    'sheds',
    { set: { label: "'small'", size: 'size + 1' }, where: 'size < 20', batch: 7 },
    { set: { size: 'size - 1' }, where: "label = 'small'", batch: 7 },
  ),
  grow('pairs'),
]
export const timeline = timelineOf([createTable(sheds), createTable(pairs)], steps)

export async function furnish(kit: Kit): Promise<void> {
  const database = await kit.open({ schema, migrations: timeline })
  await database.migrations.upgrade({ to: '+1' })
  const numbers = Array.from({ length: total }, (_, size) => size)
  await database.transaction(async (session) => {
    await session.table('sheds').insertMany(numbers.map((size) => ({ size })))
    await session.table('pairs').insertMany(numbers.map((size) => ({ left: size % 5, right: BigInt(size), size })))
  })
}

export async function sizes(kit: Kit): Promise<{ sheds: number[]; pairs: number[] }> {
  const database = await kit.open({ schema })
  return database.transaction(async (session) => ({
    sheds: (await session.table('sheds').list({ orderBy: { size: 'asc', id: 'asc' } })).map(({ size }) => size),
    pairs: (await session.table('pairs').list({ orderBy: { size: 'asc', left: 'asc', right: 'asc' } })).map(({ size }) => size),
  }))
}

const numbers = Array.from({ length: total }, (_, size) => size)
export const before = { sheds: numbers, pairs: numbers }
export const after = {
  sheds: numbers.map((size) => (size < 20 ? size + 1 : size)).toSorted((a, b) => a - b),
  pairs: numbers.map((size) => size + 1),
}
