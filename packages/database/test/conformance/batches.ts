// Changes of rows some at a time: broken off anywhere and gone on with, each row changed once, with keys of every kind.
import { expect } from 'vitest'
import { changeRows, dropColumn, type Migration, type Operation } from '../../src/database.ts'
import { after, before, furnish, schema, sheds, sizes, timeline, total } from './batch-timeline.ts'
import { columnOf, timelineOf } from './houses.ts'
import type { Kit, Subject } from './kit.ts'

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
