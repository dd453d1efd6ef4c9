import { readdirSync } from 'node:fs'
import { schemaState, type SchemaState } from '@moirai/database'
import { describe, expect, it } from 'vitest'
import { stateAfter } from '../../database/src/migrations/timeline.ts'
import { bringCast } from '../test/cast.ts'
import { openBench } from '../test/context.ts'
import { timeline } from './migrations.ts'
import { talentSchema } from './tables.ts'

/** The order in which tables, columns and constraints were written does not matter; everything else does. */
function normalised(state: SchemaState): Record<string, unknown> {
  const byName = <Item extends { name: string }>(items: readonly Item[]) =>
    Object.fromEntries(items.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((item) => [item.name, item]))
  return Object.fromEntries(
    [...state.values()]
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((table) => [
        table.name,
        {
          ...table,
          columns: byName(table.columns),
          foreignKeys: byName(table.foreignKeys),
          checks: byName(table.checks),
          indexes: byName(table.indexes),
        },
      ]),
  )
}

describe('the timeline', () => {
  it('makes exactly the tables that stand in the code', () => {
    expect(normalised(stateAfter(timeline))).toEqual(normalised(schemaState(talentSchema)))
  })

  it('holds every file of the folder of migrations, under its own name', () => {
    const files = readdirSync(new URL('../migrations', import.meta.url)).toSorted()
    expect(timeline.map(({ revision }) => `${revision}.ts`)).toEqual(files)
  })

  it('leaves no drift and nothing pending', async () => {
    await using bench = await openBench()
    const status = await bench.database.migrations.status()
    expect(status.drift).toEqual([])
    expect(status.pending).toEqual([])
    expect(status.revision).toBe(timeline.at(-1)!.revision)
  })

  it('goes down to nothing and up again, step by step, without drift anywhere', async () => {
    await using bench = await openBench({ deployed: false })
    const { migrations } = bench.database
    for (let left = timeline.length - 1; left >= 0; left -= 1) {
      const steps = await migrations.downgrade({ to: '-1' })
      expect(steps.map(({ revision }) => revision)).toEqual([timeline[left]!.revision])
      const { applied, pending, drift } = await migrations.status()
      expect([applied.length, pending.length, drift]).toEqual([left, timeline.length - left, []])
    }
    for (let done = 1; done <= timeline.length; done += 1) {
      await migrations.upgrade({ to: '+1' })
      const { applied, drift } = await migrations.status()
      expect([applied.length, drift]).toEqual([done, []])
    }
  })

  it('refuses to take rows along unless told to, naming them, and changes nothing then', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    const { migrations } = bench.database
    await expect(migrations.downgrade({ to: 'base' })).rejects.toThrow(/would lose .*--allow-data-loss/)
    // One step is one transaction: the youngest migration, which held no rows, is gone, and the first with rows stays whole.
    const { applied, drift } = await migrations.status()
    expect([applied.length, drift]).toEqual([timeline.length - 1, []])
    await expect(migrations.downgrade({ to: '-1' })).rejects.toThrow(/^Taking back .* would lose 1 row of scoring_versions/)
    expect((await migrations.status()).applied).toHaveLength(timeline.length - 1)
    expect(await bench.database.transaction((session) => session.table('profiles').count())).toBe(5)
  })

  it('is as new after everything was taken back and made again', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    const { migrations } = bench.database
    await migrations.downgrade({ to: 'base', allowDataLoss: true })
    expect((await migrations.status()).applied).toEqual([])
    await migrations.upgrade()
    expect((await migrations.status()).drift).toEqual([])
    await bringCast(bench.context)
    const numbers = await bench.database.transaction(async (session) =>
      (await session.table('profiles').list({ orderBy: { number: 'asc' } })).map(({ number }) => number),
    )
    expect(numbers).toHaveLength(5)
  })

  it('is not applied twice by two processes at once', async () => {
    await using bench = await openBench({ migrated: false })
    const steps = await Promise.all([bench.database.migrations.upgrade(), bench.database.migrations.upgrade()])
    expect(steps.flat()).toHaveLength(timeline.length)
  })
})
