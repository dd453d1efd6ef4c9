// Migrations of two people at once: heads, joining them, walking over what they made, and branches that cannot be joined.
import { expect } from 'vitest'
import {
  addColumn,
  alterColumn,
  changeData,
  createTable,
  draftMerge,
  draftRevision,
  dropTable,
  integer,
  renameColumn,
  renameTable,
  stateAfter,
  table,
  uuid,
  validateTimeline,
  type Migration,
  type Operation,
} from '../../src/database.ts'
import { building, columnOf, houses, timelineOf } from './houses.ts'
import type { Kit, Subject } from './kit.ts'

const sheds = table('sheds', { id: uuid().primaryKey(), size: integer() })
const [first] = timelineOf([...building]) as [Migration]

const branch = (day: number, name: string, operations: Operation[], parents = [first.revision]): Migration => ({
  revision: `202601${String(day).padStart(2, '0')}T000000-${name}`,
  name,
  description: `${name}.`,
  parents,
  operations,
})
const floors = { name: 'floors', type: { kind: 'integer' as const }, nullable: true }
const ours = branch(2, 'ours', [addColumn('houses', floors), createTable(sheds)])
const theirs = branch(3, 'theirs', [addColumn('houses', { ...floors, name: 'windows' }), renameColumn('rooms', 'size', 'area')])
const heads = [first, ours, theirs]
const joined = draftMerge({ timeline: heads, now: new Date('2026-01-04T00:00:00Z') })
const whole = [...heads, joined]

const runnerOf = async (kit: Kit, migrations: readonly Migration[]) => (await kit.open({ schema: {}, migrations })).migrations
const appliedTo = async (kit: Kit, migrations: readonly Migration[]) =>
  (await (await runnerOf(kit, migrations)).status()).applied.map(({ name }) => name)

const wholeRooms = first.operations.flatMap((operation) =>
  operation.kind === 'create table' && operation.table.name === 'rooms' ? [operation.table] : [],
)[0]!

export const branchSubject: Subject = {
  subject: 'branches',
  cases: [
    {
      name: 'two heads are told, and not upgraded to, until they are joined',
      run: async (kit) => {
        const runner = await runnerOf(kit, heads)
        const refusal = {
          kind: 'migration',
          message: `The timeline has 2 heads: ${ours.revision}, ${theirs.revision}; join them with \`db revision --merge\`.`,
        }
        await expect(runner.upgrade()).rejects.toMatchObject(refusal)
        expect(() => validateTimeline(heads)).toThrow(expect.objectContaining(refusal))
        expect(() => draftRevision({ message: 'x', timeline: heads, schema: new Map(), now: new Date() })).toThrow(
          expect.objectContaining(refusal),
        )
        expect(await runner.status()).toMatchObject({
          heads: [ours.revision, theirs.revision],
          applied: [],
          pending: [{}, {}, {}],
        })
        expect(await runner.upgrade({ to: theirs.revision })).toHaveLength(2)
        expect(await runner.status()).toMatchObject({ revision: theirs.revision, drift: [], pending: [{ name: 'ours' }] })
      },
    },
    {
      name: 'a revision joins them without operations, and its schema is that of both',
      run: async (kit) => {
        expect(joined).toMatchObject({
          revision: '20260104T000000-join-ours-and-theirs',
          parents: [ours.revision, theirs.revision],
          operations: [],
        })
        validateTimeline(whole)
        expect([...stateAfter(whole).get('houses')!.columns].map(({ name }) => name)).toEqual(
          expect.arrayContaining(['floors', 'windows']),
        )
        const runner = await runnerOf(kit, whole)
        await runner.upgrade()
        expect(await runner.status()).toMatchObject({
          revision: joined.revision,
          heads: [joined.revision],
          drift: [],
          pending: [],
        })
        expect(() => draftMerge({ timeline: whole, now: new Date() })).toThrow('There is nothing to join')
      },
    },
    {
      name: 'an older migration that was merged later is run, and taken back again, in either order',
      run: async (kit) => {
        await (await runnerOf(kit, [first, theirs])).upgrade()
        const runner = await runnerOf(kit, whole)
        expect((await runner.upgrade()).map(({ name }) => name)).toEqual(['ours', joined.name])
        expect((await runner.status()).drift).toEqual([])
        expect(await appliedTo(kit, whole)).toEqual(
          ['first', 'theirs', 'ours', joined.name].map((name) => (name === 'first' ? first.name : name)),
        )
        expect((await runner.downgrade({ to: '-2', allowDataLoss: true })).map(({ name }) => name)).toEqual([joined.name, 'ours'])
        expect(await runner.status()).toMatchObject({ revision: theirs.revision, drift: [] })
        await runner.upgrade()
        expect((await runner.status()).drift).toEqual([])
        await runner.downgrade({ to: 'base', allowDataLoss: true })
        expect(await runner.status()).toMatchObject({ revision: null, applied: [], drift: [] })
      },
    },
    {
      name: 'to a revision of one branch means with all it stands on, and without the other',
      run: async (kit) => {
        const runner = await runnerOf(kit, whole)
        await runner.upgrade()
        const down = await runner.downgrade({ to: ours.revision, dryRun: true })
        expect(down.map(({ name }) => name)).toEqual([joined.name, 'theirs'])
        expect(await runner.downgrade({ to: ours.revision })).toEqual(down)
        expect(await runner.status()).toMatchObject({ revision: ours.revision, drift: [] })
        await expect(runner.upgrade({ to: '+3' })).rejects.toThrow('leads beyond the timeline')
        expect(await runner.upgrade({ to: '+1' })).toMatchObject([{ name: 'theirs' }])
        expect(await runner.upgrade({ to: joined.revision, dryRun: true })).toMatchObject([{ name: joined.name }])
        expect(await runner.stamp(joined.revision)).toHaveLength(4)
        expect(await runner.status()).toMatchObject({ pending: [], drift: [] })
      },
    },
    {
      name: 'branches that change the same thing are refused with the place, before any of them runs',
      run: async (kit) => {
        const name = columnOf(houses, 'name')
        const widened = (max: number) => [alterColumn('houses', name, { ...name, type: { kind: 'text', max } })]
        const conflicts: [Operation[], Operation[], RegExp][] = [
          [[addColumn('houses', floors)], [addColumn('houses', floors)], /Column houses\.floors is there already/],
          [widened(300), widened(400), /alters column houses\.name with another definition than it has/],
          [[renameTable('houses', 'homes')], [addColumn('houses', floors)], /changes table houses, which is not there/],
          [[createTable(sheds)], [createTable(sheds)], /Table sheds is created twice/],
          [
            [dropTable(wholeRooms)],
            [addColumn('rooms', floors)],
            /(changes table rooms, which is not there|another definition than it has)/,
          ],
        ]
        for (const [left, right, place] of conflicts) {
          const timeline = [first, branch(2, 'left', left), branch(3, 'right', right)]
          const refusal = expect.objectContaining({
            kind: 'migration',
            message: expect.stringMatching(
              new RegExp(
                `^Migrations 20260102T000000-left and 20260103T000000-right were written side by side and do not go together: .*${place.source}.*on top of the other\\.$`,
              ),
            ),
          })
          expect(() => draftMerge({ timeline, now: new Date() })).toThrow(refusal)
          await expect(kit.open({ schema: {}, migrations: timeline })).rejects.toEqual(refusal)
        }
      },
    },
    {
      name: 'steps of data on both sides run once each',
      run: async (kit) => {
        const { quote } = kit
        const insert = (id: number) =>
          changeData(
            [`INSERT INTO ${quote('sheds')} VALUES ('00000000-0000-7000-8000-00000000000${id}', ${id})`],
            [`DELETE FROM ${quote('sheds')} WHERE ${quote('size')} = ${id}`],
          )
        const base = { ...first, operations: [...first.operations, createTable(sheds)] }
        const timeline = [base, branch(2, 'left', [insert(1)]), branch(3, 'right', [insert(2)])]
        const all = [...timeline, draftMerge({ timeline, now: new Date('2026-01-05') })]
        await (await runnerOf(kit, [base, timeline[2]!])).upgrade()
        const database = await kit.open({ schema: { sheds }, migrations: all })
        await database.migrations.upgrade()
        const sizes = async () =>
          (await database.transaction((session) => session.table('sheds').list({ orderBy: { size: 'asc' } }))).map(
            ({ size }) => size,
          )
        expect(await sizes()).toEqual([1, 2])
        await database.migrations.downgrade({ to: '-2' })
        expect(await sizes()).toEqual([2])
      },
    },
  ],
}
