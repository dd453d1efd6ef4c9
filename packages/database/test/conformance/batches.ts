// Changes of rows some at a time: broken off anywhere and gone on with, each row changed once, with keys of every kind.
import { expect } from 'vitest'
import {
  addColumn,
  bigint,
  changeRows,
  createTable,
  dropColumn,
  integer,
  primaryKey,
  table,
  text,
  uuid,
  type Migration,
  type Operation,
} from '../../src/database.ts'
import { columnOf, timelineOf } from './houses.ts'
import type { Kit, Subject } from './kit.ts'

const sheds = table('sheds', { id: uuid().primaryKey(), size: integer(), note: text({ max: 20 }).nullable() })
const pairs = table('pairs', { left: integer(), right: bigint(), size: integer() }, (t) => [primaryKey(t.left, t.right)])
const schema = { sheds, pairs }
const total = 47

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
const timeline = timelineOf([createTable(sheds), createTable(pairs)], steps)

async function furnish(kit: Kit): Promise<void> {
  const database = await kit.open({ schema, migrations: timeline })
  await database.migrations.upgrade({ to: '+1' })
  const numbers = Array.from({ length: total }, (_, size) => size)
  await database.transaction(async (session) => {
    await session.table('sheds').insertMany(numbers.map((size) => ({ size })))
    await session.table('pairs').insertMany(numbers.map((size) => ({ left: size % 5, right: BigInt(size), size })))
  })
}

async function sizes(kit: Kit): Promise<{ sheds: number[]; pairs: number[] }> {
  const database = await kit.open({ schema })
  return database.transaction(async (session) => ({
    sheds: (await session.table('sheds').list({ orderBy: { size: 'asc', id: 'asc' } })).map(({ size }) => size),
    pairs: (await session.table('pairs').list({ orderBy: { size: 'asc', left: 'asc', right: 'asc' } })).map(({ size }) => size),
  }))
}

const numbers = Array.from({ length: total }, (_, size) => size)
const before = { sheds: numbers, pairs: numbers }
const after = {
  sheds: numbers.map((size) => (size < 20 ? size + 1 : size)).toSorted((a, b) => a - b),
  pairs: numbers.map((size) => size + 1),
}

const runner = async (kit: Kit, migrations: readonly Migration[] = timeline, onStatement?: (sql: string) => void) =>
  (await kit.open({ schema, migrations, largeFrom: 1, ...(onStatement ? { onStatement } : {}) })).migrations

class BrokenOff extends Error {}

export const batchSubject: Subject = {
  subject: 'rows some at a time',
  cases: [
    {
      name: 'every row is changed once, up and down, and progress is told',
      run: async (kit) => {
        await furnish(kit)
        const progress: number[] = []
        const migrations = await runner(kit)
        await migrations.upgrade({
          onProgress: ({ rows }) => {
            if (rows) {
              expect(rows.total).toBe(total)
              progress.push(rows.done)
            }
          },
        })
        expect(progress).toEqual([7, 14, 21, 28, 35, 42, 10, 20, 30, 40])
        expect(await sizes(kit)).toEqual(after)
        expect(await migrations.status()).toMatchObject({ pending: [], drift: [] })
        await migrations.downgrade({ to: '-1', allowDataLoss: true })
        expect(await sizes(kit)).toEqual(before)
        expect(await migrations.status()).toMatchObject({ applied: [{}], drift: [] })
      },
    },
    {
      name: 'a small table is changed in the one transaction of its migration',
      run: async (kit) => {
        await furnish(kit)
        const database = await kit.open({ schema, migrations: timeline })
        const steps = await database.migrations.upgrade()
        expect(steps[0]!.statements.filter((sql) => sql.startsWith('UPDATE'))).toHaveLength(2)
        expect(await sizes(kit)).toEqual(after)
      },
    },
    {
      name: 'broken off before any statement, the next run goes on, and no row is changed twice',
      timeoutMs: 240_000,
      run: async (kit) => {
        await furnish(kit)
        for (let at = 1, broken = true; broken; at += 3) {
          let count = 0
          const stop = (sql: string): void => {
            if (!sql.startsWith('SELECT') && ++count === at) throw new BrokenOff()
          }
          const walk = async (act: (migrations: Awaited<ReturnType<typeof runner>>) => Promise<unknown>): Promise<boolean> => {
            count = 0
            const error: unknown = await act(await runner(kit, timeline, stop)).catch((caught: unknown) => caught)
            if (error instanceof Error && !(error instanceof BrokenOff)) throw error
            return error instanceof BrokenOff
          }
          broken = await walk((migrations) => migrations.upgrade())
          const migrations = await runner(kit)
          expect((await migrations.status()).drift, `up ${at}`).toEqual([])
          await migrations.upgrade()
          expect(await sizes(kit), `up ${at}`).toEqual(after)
          await walk((own) => own.downgrade({ to: '-1', allowDataLoss: true }))
          const { applied } = await migrations.status()
          await migrations.downgrade({ to: applied.length > 1 ? '-1' : '-0', allowDataLoss: true })
          expect(await sizes(kit), `down ${at}`).toEqual(before)
          expect(await migrations.status(), `down ${at}`).toMatchObject({ applied: [{}], drift: [] })
          if (!broken) expect(at).toBeGreaterThan(15)
        }
      },
    },
    {
      name: 'two runners at once change every row once',
      run: async (kit) => {
        await furnish(kit)
        const done = await Promise.all((await Promise.all([runner(kit), runner(kit)])).map((migrations) => migrations.upgrade()))
        expect(done.flat()).toHaveLength(1)
        expect(await sizes(kit)).toEqual(after)
      },
    },
    {
      name: 'a change of the key it goes by, of a generated column, or of none is refused, and so is the way back where there is none',
      run: async (kit) => {
        const first = timeline[0]!.operations
        const refusals: [Operation, RegExp][] = [
          [changeRows('sheds', { set: { id: 'id' } }, { irreversible: 'x' }), /sets sheds\.id, which is of the primary key/],
          [changeRows('sheds', { set: {} }, { irreversible: 'x' }), /changes rows of sheds, and sets no column/],
          [changeRows('sheds', { set: { nothing: '1' } }, { irreversible: 'x' }), /column sheds\.nothing, which is not there/],
        ]
        for (const [operation, sentence] of refusals) {
          await expect(kit.open({ schema: {}, migrations: timelineOf([...first], [operation]) })).rejects.toThrow(sentence)
        }
        const oneWay = changeRows('sheds', { set: { note: "'old'" } }, { irreversible: 'the notes are gone' })
        const migrations = await runner(kit, timelineOf([...first], [oneWay, dropColumn('sheds', columnOf(sheds, 'size'))]))
        await migrations.upgrade()
        await expect(migrations.downgrade({ to: '-1' })).rejects.toThrow('cannot be taken back: the notes are gone.')
      },
    },
  ],
}
