// Several migrations that became one: databases at any of their ends go on, those in the middle are told how.
import { expect } from 'vitest'
import {
  addColumn,
  changeData,
  createTable,
  draftSquash,
  dropColumn,
  dropTable,
  foreignKey,
  integer,
  renameColumn,
  renameTable,
  stateAfter,
  table,
  text,
  uuid,
  validateTimeline,
  type Migration,
} from '../../src/database.ts'
import { building, columnOf, houses, houseSchema, timelineOf } from './houses.ts'
import type { Kit, Subject } from './kit.ts'

const sheds = table('sheds', { id: uuid().primaryKey(), house_id: uuid(), label: text({ max: 20 }).nullable() }, (t) => [
  foreignKey(t.house_id, () => houses.reference('id'), { onDelete: 'cascade' }),
])
const pens = table('pens', { id: uuid().primaryKey(), size: integer() })

/** Five of them; the middle three make, change and drop tables, and change one that was there. */
const old = timelineOf(
  [...building],
  [createTable(sheds), createTable(pens), addColumn('rooms', { name: 'door', type: { kind: 'integer' }, nullable: true })],
  [
    renameTable('sheds', 'huts'),
    renameColumn('huts', 'label', 'title'),
    renameColumn('rooms', 'door', 'doors'),
    dropTable(pens),
    addColumn('huts', { name: 'size', type: { kind: 'integer' }, nullable: false }, { fill: { value: 1 } }),
  ],
  [dropColumn('houses', columnOf(houses, 'note'))],
  [addColumn('huts', { name: 'colour', type: { kind: 'text', max: 9 }, nullable: true })],
)
const [first, second, third, fourth, fifth] = old as [Migration, Migration, Migration, Migration, Migration]
const { migration: middle, timeline } = draftSquash({
  timeline: old,
  from: second.revision,
  to: fourth.revision,
  message: 'Huts',
})

const runnerOf = async (kit: Kit, migrations: readonly Migration[]) => (await kit.open({ schema: {}, migrations })).migrations
const there = { drift: [], pending: [], revision: fifth.revision }

export const squashSubject: Subject = {
  subject: 'squashing',
  cases: [
    {
      name: 'one migration stands in the place of three, with what was made on the way left out',
      run: async (kit) => {
        expect(middle).toMatchObject({
          revision: `${fourth.revision.split('-')[0]}-huts`,
          parents: [first.revision],
          replaces: [second, third, fourth].map(({ revision }) => ({ revision })),
        })
        expect(middle.operations.map(({ kind }) => kind)).toEqual(['add column', 'rename column', 'drop column', 'create table'])
        expect([...stateAfter(timeline).values()]).toEqual(expect.arrayContaining([...stateAfter(old).values()]))
        const runner = await runnerOf(kit, timeline)
        expect((await runner.upgrade()).map(({ revision }) => revision)).toEqual([first, middle, fifth].map((m) => m.revision))
        expect(await runner.status()).toMatchObject(there)
        await runner.downgrade({ to: 'base', allowDataLoss: true })
        expect(await runner.status()).toMatchObject({ applied: [], drift: [] })
      },
    },
    {
      name: 'a database past what was replaced has it applied, goes on, and back over it as a whole',
      run: async (kit) => {
        await (await runnerOf(kit, old)).upgrade({ to: fourth.revision })
        const database = await kit.open({ schema: houseSchema, migrations: timeline })
        const runner = database.migrations
        expect(await runner.status()).toMatchObject({
          revision: middle.revision,
          applied: [{ revision: first.revision }, { revision: middle.revision, name: 'Huts' }],
          pending: [{ revision: fifth.revision }],
          drift: [],
        })
        expect(await runner.upgrade({ dryRun: true })).toHaveLength(1)
        // Looked at only: the journal is as it was, and the program before goes on with it.
        expect((await (await runnerOf(kit, old)).status()).applied).toHaveLength(4)
        expect(await runner.upgrade()).toMatchObject([{ revision: fifth.revision }])
        expect(await runner.status()).toMatchObject(there)
        await expect((await runnerOf(kit, old)).status()).rejects.toMatchObject({
          kind: 'history',
          message: expect.stringContaining("its file is not on this program's timeline"),
        })
        await expect(runner.downgrade({ to: third.revision })).rejects.toThrow(
          `Migration ${third.revision} is a part of ${middle.revision} now, which is applied or taken back as a whole.`,
        )
        await runner.downgrade({ to: fourth.revision })
        expect(await runner.status()).toMatchObject({ revision: middle.revision, drift: [] })
        await runner.downgrade({ to: '-1', allowDataLoss: true })
        expect(await runner.status()).toMatchObject({ revision: first.revision, drift: [] })
        await runner.upgrade()
        expect(await runner.status()).toMatchObject(there)
      },
    },
    {
      name: 'a database before what was replaced keeps its rows through it',
      run: async (kit) => {
        const database = await kit.open({ schema: houseSchema, migrations: timeline })
        await database.migrations.upgrade({ to: '+1' })
        const room = await database.transaction(async (session) => {
          const house = await session.table('houses').insert({ name: 'one' })
          return session.table('rooms').insert({ house_id: house.id, size: 7 })
        })
        await database.migrations.upgrade()
        expect(await database.migrations.status()).toMatchObject(there)
        expect(await database.transaction((session) => session.table('rooms').get(room.id))).toMatchObject({ size: 7 })
      },
    },
    {
      name: 'a database in the middle is told to go to its end first, one with another form of it that it was changed',
      run: async (kit) => {
        await (await runnerOf(kit, old)).upgrade({ to: third.revision })
        const runner = await runnerOf(kit, timeline)
        const refusal = {
          kind: 'history',
          message: `This database stands in the middle of what ${middle.revision} replaces: ${third.revision} is applied, ${fourth.revision} not. Upgrade it to ${fourth.revision} with the version of the program before ${middle.revision}, then with this one.`,
        }
        await expect(runner.status()).rejects.toMatchObject(refusal)
        await expect(runner.upgrade()).rejects.toMatchObject(refusal)
        await (await runnerOf(kit, old)).upgrade()
        expect(await runner.status()).toMatchObject(there)
        const other = { ...middle, replaces: middle.replaces!.map((replaced) => ({ ...replaced, checksum: 'another' })) }
        await expect((await runnerOf(kit, [first, other, fifth])).status()).rejects.toThrow(
          `Migration ${second.revision} was changed after it had been applied`,
        )
        expect(await runner.stamp('head')).toEqual([first, middle, fifth].map(({ revision }) => revision))
        expect(await runner.status()).toMatchObject(there)
      },
    },
    {
      name: 'what was squashed is squashed again, and databases of every age go on',
      run: async (kit) => {
        const again = draftSquash({ timeline, from: first.revision, to: fifth.revision })
        expect(again.timeline).toHaveLength(1)
        expect(again.migration.operations.every(({ kind }) => kind === 'create table')).toBe(true)
        await (await runnerOf(kit, old)).upgrade()
        const youngest = await runnerOf(kit, again.timeline)
        const whole = { applied: [{ revision: again.migration.revision }], pending: [], drift: [] }
        expect(await youngest.status()).toMatchObject(whole)
        await (await runnerOf(kit, timeline)).upgrade()
        expect(await youngest.status()).toMatchObject(whole)
        expect(await youngest.upgrade()).toEqual([])
        expect(await youngest.status()).toMatchObject(whole)
      },
    },
    {
      name: 'statements of its own are carried over, each where it finds the schema as before',
      run: async (kit) => {
        const { quote } = kit
        const named = (name: string) =>
          changeData(
            [`INSERT INTO ${quote('pens')} (${quote('id')}, ${quote(name)}) VALUES ('00000000-0000-7000-8000-000000000001', 4)`],
            [`DELETE FROM ${quote('pens')}`],
          )
        const steps = timelineOf([createTable(pens)], [renameColumn('pens', 'size', 'width')], [named('width')])
        const { migration, dataSteps } = draftSquash({ timeline: steps, from: steps[0]!.revision, to: steps[2]!.revision })
        expect(dataSteps).toBe(1)
        expect(migration.operations.map(({ kind }) => kind)).toEqual(['create table', 'data'])
        const wide = table('pens', { id: uuid().primaryKey(), width: integer() })
        const database = await kit.open({ schema: { pens: wide }, migrations: [migration] })
        await database.migrations.upgrade()
        expect(await database.transaction((session) => session.table('pens').list())).toMatchObject([{ width: 4 }])
      },
    },
    {
      name: 'no range, one a branch leaves, and a replaced migration that is there again are refused',
      run: async () => {
        const { revision } = second
        expect(() => draftSquash({ timeline: old, from: revision, to: revision })).toThrow('there is nothing to squash')
        expect(() => draftSquash({ timeline: old, from: fourth.revision, to: revision })).toThrow('there is nothing to squash')
        const side = { ...third, revision: '20260102T120000-side', parents: [revision], operations: [createTable(pens)] }
        const before = { ...second, operations: second.operations.slice(0, 1) }
        const sized = { ...third, operations: third.operations.slice(0, 2) }
        const join = { ...fourth, parents: [side.revision, third.revision], operations: [] }
        const branched = [first, before, side, sized, join]
        expect(() => draftSquash({ timeline: branched, from: revision, to: third.revision })).toThrow(
          `Migration ${side.revision} is on a branch that does not both begin after`,
        )
        expect(draftSquash({ timeline: branched, from: revision, to: join.revision }).timeline).toHaveLength(2)
        expect(() => validateTimeline([first, second, third, middle, fourth])).toThrow(
          `it replaces ${revision}, which is on the timeline too; take that out.`,
        )
      },
    },
  ],
}
