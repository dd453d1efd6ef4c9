// The runner: how far it goes, what it refuses and in which words, and what a failure leaves behind.
import { expect } from 'vitest'
import {
  addColumn,
  changeData,
  createTable,
  dropColumn,
  dropTable,
  integer,
  renameColumn,
  renameTable,
  table,
  uuid,
  type Migration,
} from '../../src/database.ts'
import { building, columnOf, houses, houseSchema, timelineOf } from './houses.ts'
import type { Kit, Subject } from './kit.ts'

const sheds = table('sheds', { id: uuid().primaryKey(), size: integer() })
const barns = table('barns', { id: uuid().primaryKey(), size: integer() })

const three = timelineOf([...building], [createTable(sheds)], [createTable(barns)])

const runnerOf = async (kit: Kit, migrations: readonly Migration[]) => (await kit.open({ schema: {}, migrations })).migrations

const walking: Subject = {
  subject: 'the runner',
  cases: [
    {
      name: 'status tells what is applied, when and how long it took, what is pending, and the head',
      run: async (kit) => {
        const now = new Date('2026-11-21T07:00:00.123Z')
        const { migrations: runner } = await kit.open({ schema: {}, migrations: three, now: () => now })
        const told = three.map(({ revision, name, description, parents }) => ({ revision, name, description, parents }))
        const head = three[2]!.revision
        expect(await runner.status()).toEqual({ revision: null, head, heads: [head], applied: [], pending: told, drift: [] })
        await runner.upgrade({ to: '+2' })
        expect(await runner.status()).toEqual({
          revision: three[1]!.revision,
          head,
          heads: [head],
          applied: told.slice(0, 2).map((migration) => ({ ...migration, appliedAt: now, durationMs: expect.any(Number) })),
          pending: told.slice(2),
          drift: [],
        })
      },
    },
    {
      name: 'upgrade and downgrade go to head, base, +N, -N, a revision or its beginning, step by step',
      run: async (kit) => {
        const runner = await runnerOf(kit, three)
        const place = async () => (await runner.status()).applied.length
        const walks: ['upgrade' | 'downgrade', string, number, number][] = [
          ['upgrade', '+1', 1, 1],
          ['upgrade', 'head', 2, 3],
          ['upgrade', 'head', 0, 3],
          ['downgrade', '-2', 2, 1],
          ['upgrade', three[1]!.revision, 1, 2],
          ['upgrade', '20260103', 1, 3],
          ['downgrade', '20260101', 2, 1],
          ['downgrade', 'base', 1, 0],
          ['downgrade', 'base', 0, 0],
        ]
        for (const [verb, to, steps, applied] of walks) {
          const told: string[] = []
          const done = await runner[verb]({ to, onStep: (step) => told.push(`${step.direction} ${step.revision}`) })
          expect(done, `${verb} ${to}`).toHaveLength(steps)
          expect(done.map((step) => `${step.direction} ${step.revision}`)).toEqual(told)
          expect(await place(), `${verb} ${to}`).toBe(applied)
        }
        for (const to of ['+4', '-1', 'nowhere', '2026', '']) {
          await expect(runner.upgrade({ to }), to).rejects.toMatchObject({ kind: 'migration' })
        }
        expect(await place()).toBe(0)
      },
    },
    {
      name: 'a dry run tells the statements of every step, and changes nothing',
      run: async (kit) => {
        const runner = await runnerOf(kit, three)
        const before = await runner.status()
        const dry = await runner.upgrade({ dryRun: true })
        expect(await runner.status()).toEqual(before)
        expect(dry.map((step) => step.revision)).toEqual(three.map(({ revision }) => revision))
        expect(await runner.upgrade()).toEqual(dry)
        const dryDown = await runner.downgrade({ to: 'base', dryRun: true })
        expect((await runner.status()).applied).toHaveLength(3)
        expect(await runner.downgrade({ to: 'base' })).toEqual(dryDown)
      },
    },
    {
      name: 'a dry run follows what its own steps would have made and renamed',
      run: async (kit) => {
        const migrations = timelineOf(
          [...building],
          [renameTable('houses', 'homes'), renameColumn('homes', 'note', 'remark'), createTable(sheds)],
          [
            renameTable('homes', 'cottages'),
            dropColumn('cottages', { ...columnOf(houses, 'note'), name: 'remark' }),
            dropTable(sheds),
          ],
        )
        const database = await kit.open({ schema: houseSchema, migrations })
        await database.migrations.upgrade({ to: '+1' })
        await database.transaction((session) =>
          session.table('houses').insertMany([{ name: 'red', note: 'old' }, { name: 'blue' }]),
        )
        await expect(database.migrations.upgrade({ dryRun: true })).rejects.toThrow('would lose 1 value of cottages.remark;')
        expect(await database.migrations.upgrade({ dryRun: true, allowDataLoss: true })).toHaveLength(2)
        expect((await database.migrations.status()).applied).toHaveLength(1)
      },
    },
    {
      name: 'a table dropped and made again by one migration loses its rows, and that is named',
      run: async (kit) => {
        const migrations = timelineOf([createTable(sheds)], [dropTable(sheds), createTable(sheds)])
        const database = await kit.open({ schema: { sheds }, migrations })
        await database.migrations.upgrade({ to: '+1' })
        await database.transaction((session) => session.table('sheds').insert({ size: 1 }))
        await expect(database.migrations.upgrade()).rejects.toMatchObject({
          kind: 'migration',
          message: expect.stringMatching(/would lose 1 row of sheds; with --allow-data-loss/),
        })
        expect(await database.transaction((session) => session.table('sheds').count())).toBe(1)
        await database.migrations.upgrade({ allowDataLoss: true })
        expect(await database.transaction((session) => session.table('sheds').count())).toBe(0)
      },
    },
    {
      name: 'what would lose rows is refused with their number, before anything is done; empty tables go silently',
      run: async (kit) => {
        const database = await kit.open({ schema: houseSchema, migrations: three })
        await database.migrations.upgrade()
        await database.transaction(async (session) => {
          const house = await session.table('houses').insert({ name: 'red' })
          await session.table('rooms').insertMany([
            { house_id: house.id, size: 1 },
            { house_id: house.id, size: 2 },
          ])
        })
        const refusal = `Taking back ${three[0]!.revision} would lose 2 rows of rooms, 1 row of houses; with --allow-data-loss it is done all the same.`
        await expect(database.migrations.downgrade({ to: 'base' })).rejects.toThrow(refusal)
        expect((await database.migrations.status()).applied).toHaveLength(1)
        expect(await database.transaction((session) => session.table('rooms').count())).toBe(2)
        await database.migrations.downgrade({ to: 'base', allowDataLoss: true })
        expect((await database.migrations.status()).applied).toHaveLength(0)
      },
    },
    {
      name: 'a migration without a way back says why, before anything is done',
      run: async (kit) => {
        const { quote } = kit
        const irreversible = changeData([`DELETE FROM ${quote('rooms')}`], { irreversible: 'the rooms were thrown away' })
        const runner = await runnerOf(kit, timelineOf([...building], [createTable(sheds), irreversible]))
        await runner.upgrade()
        await expect(runner.downgrade({ to: '-1' })).rejects.toMatchObject({
          kind: 'migration',
          message: expect.stringMatching(/the rooms were thrown away/),
        })
        expect(await runner.status()).toMatchObject({ drift: [], applied: [{}, {}] })
      },
    },
    {
      name: 'a failing migration names itself, leaves nothing behind, and keeps the ones before it',
      run: async (kit) => {
        const { quote } = kit
        const failing = [
          createTable(sheds),
          addColumn('houses', { name: 'extra', type: { kind: 'integer' }, nullable: true }),
          changeData([`INSERT INTO ${quote('houses')} (${quote('id')}) VALUES ('half')`], []),
        ]
        const migrations = timelineOf([...building], failing)
        const runner = await runnerOf(kit, migrations)
        await expect(runner.upgrade()).rejects.toMatchObject({
          kind: 'migration',
          message: expect.stringContaining(`Applying ${migrations[1]!.revision} failed and changed nothing.`),
        })
        expect(await runner.status()).toMatchObject({ drift: [], revision: migrations[0]!.revision })
        const mended = await runnerOf(kit, timelineOf([...building], failing.slice(0, 2)))
        expect(await mended.upgrade()).toHaveLength(1)
        expect((await mended.status()).drift).toEqual([])
      },
    },
  ],
}

const history: Subject = {
  subject: 'the history of a database',
  cases: [
    {
      name: 'a migration changed after it was applied is refused by name, whatever is asked',
      run: async (kit) => {
        await (await runnerOf(kit, three)).upgrade()
        const edited = timelineOf(
          [...building],
          [createTable(table('sheds', { id: uuid().primaryKey(), size: integer().nullable() }))],
          [createTable(barns)],
        )
        const runner = await runnerOf(kit, edited)
        const refusal = {
          kind: 'history',
          message: `Migration ${three[1]!.revision} was changed after it had been applied to this database. Put the file back as it was, and write what is to change as a migration of its own.`,
        }
        for (const ask of [
          () => runner.status(),
          () => runner.upgrade(),
          () => runner.downgrade({ to: 'base' }),
          () => runner.upgrade({ dryRun: true }),
        ])
          await expect(ask()).rejects.toMatchObject(refusal)
      },
    },
    {
      name: 'the order in which a definition is written down does not count as a change',
      run: async (kit) => {
        await (await runnerOf(kit, timelineOf([createTable(sheds)]))).upgrade()
        const turned = JSON.parse(JSON.stringify(sheds.state()), (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        ) as ReturnType<typeof sheds.state>
        expect(await (await runnerOf(kit, timelineOf([{ table: turned, kind: 'create table' }]))).status()).toMatchObject({
          drift: [],
          pending: [],
        })
      },
    },
    {
      name: 'a database of a newer or another program is refused in a sentence',
      run: async (kit) => {
        await (await runnerOf(kit, three)).upgrade()
        const older = await runnerOf(kit, three.slice(0, 2))
        await expect(older.status()).rejects.toMatchObject({
          kind: 'history',
          message: expect.stringMatching(
            new RegExp(
              `^This database is newer than this program: its revision ${three[2]!.revision}, applied on .* is not on this program's timeline. Use the program`,
            ),
          ),
        })
        await expect(older.upgrade()).rejects.toMatchObject({ kind: 'history' })
      },
    },
    {
      name: 'a migration whose file is gone is refused by name, and so is one that was moved onto another',
      run: async (kit) => {
        const [first, second, third] = three as [Migration, Migration, Migration]
        await (await runnerOf(kit, three)).upgrade()
        const without = await runnerOf(kit, [first, { ...third, parents: [first.revision] }])
        await expect(without.upgrade()).rejects.toMatchObject({
          kind: 'history',
          message: expect.stringMatching(
            new RegExp(
              `^Migration ${second.revision} was applied to this database on .*, and its file is not on .*Put the file back`,
            ),
          ),
        })
        const moved = await runnerOf(kit, [first, second, { ...third, parents: [first.revision] }])
        await expect(moved.status()).rejects.toMatchObject({
          kind: 'history',
          message: `Migration ${third.revision} was applied to this database on top of ${second.revision}, and now stands on ${first.revision}. Put its parents back as they were.`,
        })
      },
    },
    {
      name: 'an older migration put under one that is applied is refused, not skipped',
      run: async (kit) => {
        const [first, second, third] = three as [Migration, Migration, Migration]
        await (await runnerOf(kit, [first, { ...third, parents: [first.revision] }])).upgrade()
        await expect((await runnerOf(kit, [first, second, third])).upgrade()).rejects.toMatchObject({
          kind: 'history',
          message: expect.stringContaining(
            `Migration ${second.revision} was not applied to this database, but the younger ${third.revision}, which stands on it, was.`,
          ),
        })
      },
    },
    {
      name: 'a table of the name of the journal that is not ours is refused, not written to',
      run: async (kit) => {
        await kit.execute('CREATE TABLE schema_migrations (version INTEGER)')
        const runner = await runnerOf(kit, three)
        await expect(runner.upgrade()).rejects.toMatchObject({
          kind: 'history',
          message: expect.stringContaining("is not this program's own"),
        })
      },
    },
  ],
}

const drifting: [what: string, sql: (kit: Kit) => string, sentence: RegExp][] = [
  ['missing table', () => 'DROP TABLE rooms', /^table rooms is missing$/],
  ['extra table', () => 'CREATE TABLE extra (id INTEGER)', /^table extra is not in the schema$/],
  ['missing column', () => 'ALTER TABLE houses DROP COLUMN note', /^houses: column note is missing$/],
  ['extra column', () => 'ALTER TABLE houses ADD COLUMN extra INTEGER', /^houses: column extra is not in the schema: /],
  ['missing index', (kit) => kit.dropIndexSql('houses_number_unique', 'houses'), /^index houses_number_unique is missing$/],
  ['extra index', () => 'CREATE INDEX extra ON houses (note)', /^index extra is not in the schema: \(note\)/],
  [
    'changed index',
    (kit) => `${kit.dropIndexSql('houses_number_unique', 'houses')}; CREATE INDEX houses_number_unique ON houses (number)`,
    /^index houses_number_unique differs: the database has /,
  ],
  ['extra trigger', (kit) => kit.triggerSql('extra', 'houses'), /^trigger extra is not in the schema$/],
  ['extra view', () => 'CREATE VIEW extra AS SELECT 1 AS one', /^view extra is not in the schema$/],
  ['missing table of the layer', () => 'DROP TABLE schema_counters', /^table schema_counters is missing$/],
]

const drift: Subject = {
  subject: 'drift',
  cases: drifting.map(([what, sql, sentence]) => ({
    name: `one sentence for a ${what}`,
    run: async (kit) => {
      const runner = await runnerOf(kit, three)
      await runner.upgrade()
      expect((await runner.status()).drift).toEqual([])
      await kit.execute(sql(kit))
      expect((await runner.status()).drift).toEqual([expect.stringMatching(sentence)])
    },
  })),
}

export const timelineSubjects: readonly Subject[] = [walking, history, drift]
