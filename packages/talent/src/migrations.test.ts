import { readdirSync } from 'node:fs'
import { makeScratch, proveTimeline, schemaState, type SchemaState } from '@moirai/database'
import * as mysql from '../../database/test/mysql-store.ts'
import * as postgresql from '../../database/test/postgresql-store.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checksumOf, stateAfter } from '../../database/src/migrations/timeline.ts'
import { bringCast } from '../test/cast.ts'
import { onEveryEngine, type EngineGround } from '../test/every-engine.ts'
import { picture } from '../test/picture.ts'
import { timeline } from './migrations.ts'
import { talentSchema } from './tables.ts'

/**
 * The order in which tables, columns and constraints were written does not matter, and a mark of personal data is a matter of the
 * code, which no database holds and which may change without a migration; everything else does.
 */
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
          columns: byName(table.columns.map(({ personal: _mark, ...column }) => column)),
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

  it('has not changed what the first version applied', () => {
    const sums = timeline.slice(0, 4).map((migration) => checksumOf(migration).slice(0, 16))
    expect(sums).toEqual(['654e958d69b19d79', '393963f123a1d067', 'dcd389aeb5fcc926', '635b8f3d984fa667'])
  })
})

onEveryEngine('the timeline on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('leaves no drift and nothing pending', async () => {
    await using bench = await ground.anew()
    const status = await bench.database.migrations.status()
    expect(status.drift).toEqual([])
    expect(status.pending).toEqual([])
    expect(status.revision).toBe(timeline.at(-1)!.revision)
  })

  // That each step up makes what it should is shown by the proof below.
  it('goes down to nothing, step by step, and up again, without drift anywhere', async () => {
    await using bench = await ground.anew({ deployed: false })
    const { migrations } = bench.database
    for (let left = timeline.length - 1; left >= 0; left -= 1) {
      const steps = await migrations.downgrade({ to: '-1' })
      expect(steps.map(({ revision }) => revision)).toEqual([timeline[left]!.revision])
      const { applied, pending, drift } = await migrations.status()
      expect([applied.length, pending.length, drift]).toEqual([left, timeline.length - left, []])
    }
    await migrations.upgrade()
    const { applied, drift } = await migrations.status()
    expect([applied.length, drift]).toEqual([timeline.length, []])
  })

  it('brings a database of the first version, with its people, to the newest and back', async () => {
    await using bench = await ground.anew()
    await bringCast(bench.context)
    const { migrations } = bench.database
    const before = await picture(bench.context)
    expect(before['profiles']).toHaveLength(5)
    // Today's code writes columns the first version had not, so that its database is what is left of one of today.
    const toFirst = async (): Promise<void> => {
      await migrations.downgrade({ to: timeline[3]!.revision, allowDataLoss: true })
      expect((await migrations.status()).drift).toEqual([])
    }
    await toFirst()
    await migrations.upgrade()
    const { drift, pending } = await migrations.status()
    expect([drift, pending]).toEqual([[], []])
    expect(await picture(bench.context)).toEqual(before)
    await toFirst()
  })

  it('refuses to take rows along unless told to, naming them, and changes nothing then', async () => {
    await using bench = await ground.anew()
    await bringCast(bench.context)
    const { migrations } = bench.database
    await expect(migrations.downgrade({ to: 'base' })).rejects.toThrow(/would lose .*--allow-data-loss/)
    // One step is one transaction: the younger migrations, which held no rows, are gone, and the first with rows stays whole.
    const withRows = timeline.findIndex(({ name }) => name === 'qualifications')
    const { applied, drift } = await migrations.status()
    expect([applied.length, drift]).toEqual([withRows + 1, []])
    const lost = /^Taking back .* would lose 5 values of profiles\.qualifications/
    await expect(migrations.downgrade({ to: '-1' })).rejects.toThrow(lost)
    expect((await migrations.status()).applied).toHaveLength(withRows + 1)
    expect(await bench.database.transaction((session) => session.table('profiles').count())).toBe(5)
  })

  it('is as new after everything was taken back and made again', async () => {
    await using bench = await ground.anew()
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
    await using bench = await ground.anew({ migrated: false })
    const steps = await Promise.all([bench.database.migrations.upgrade(), bench.database.migrations.upgrade()])
    expect(steps.flat()).toHaveLength(timeline.length)
  })
})

const servers = [postgresql.serverUrl, mysql.serverUrl].filter((url) => url !== undefined)

describe.each(['sqlite::memory:', ...servers])('the proof of the timeline', (url) => {
  it(`holds on ${url.split(':')[0]}: every migration goes up, down and up again with made-up rows`, async () => {
    const proofs = await proveTimeline(() => makeScratch(url), timeline)
    expect(proofs.map(({ revision }) => revision)).toEqual(timeline.map(({ revision }) => revision))
    expect(proofs.at(-1)!.rows).toBeGreaterThan(100)
  }, 180_000)
})
