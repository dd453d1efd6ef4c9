// Migrations on MariaDB and MySQL, where a change of the schema commits by itself: failing and broken off, at any statement.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addColumn,
  changeData,
  createIndex,
  createTable,
  dropColumn,
  foreignKey,
  openDatabase,
  renameColumn,
  renameTable,
  table,
  uuid,
  type Migration,
} from '../src/database.ts'
import type { Migrations } from '../src/migrations/migrations.ts'
import { building, columnOf, houses, timelineOf } from './conformance/houses.ts'
import type { Store } from './conformance/kit.ts'
import { execute, howToRun, serverGround, serverUrl, type Ground } from './mysql-store.ts'

let ground: Promise<Ground> | undefined
let store: Store
beforeEach(async () => {
  if (serverUrl !== undefined) store = await (await (ground ??= serverGround())).store()
})
afterAll(async () => (await ground)?.remove())

const without = serverUrl === undefined
const title = (what: string): string => (without ? `${what} (skipped: ${howToRun})` : what)

describe.skipIf(without)(title('a migration that fails after a loss'), () => {
  it('stays where it is, says so, and the next run goes on from there', async () => {
    const insert =
      "INSERT INTO rooms (id, house_id, size) VALUES ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 1)"
    const operations = [
      renameColumn('houses', 'name', 'title'),
      dropColumn('houses', columnOf(houses, 'note')),
      createIndex('houses', { name: 'houses_title_unique', columns: [{ column: 'title' }], unique: true }),
      changeData([insert], []),
      addColumn('rooms', { name: 'floor', type: { kind: 'integer' }, nullable: true }),
    ]
    const migrations = timelineOf([...building], operations)
    const open = () => openDatabase({ url: store.url, schema: {}, migrations })
    await using database = await open()
    await expect(database.migrations.upgrade()).rejects.toMatchObject({
      kind: 'migration',
      message: expect.stringMatching(
        /failed at statement 4 of 5; what came before it stays, and the next run goes on from there/,
      ),
    })
    expect(await database.migrations.status()).toMatchObject({ revision: migrations[0]!.revision, drift: [] })
    await expect(database.migrations.upgrade({ dryRun: true })).rejects.toThrow(/was left half way/)
    await using changed = await openDatabase({
      url: store.url,
      schema: {},
      migrations: timelineOf([...building], operations.slice(0, 4)),
    })
    await expect(changed.migrations.upgrade()).rejects.toMatchObject({
      kind: 'history',
      message: expect.stringMatching(/was left half way/),
    })
    await store.execute(
      "INSERT INTO houses (id, number, title, price) VALUES ('00000000-0000-7000-8000-000000000002', 1, 'red', 0)",
    )
    expect(await database.migrations.upgrade()).toHaveLength(1)
    expect(await database.migrations.status()).toMatchObject({ revision: migrations[1]!.revision, drift: [], pending: [] })
  })
})

describe.skipIf(without)(title('a step broken off before any of its statements'), () => {
  const gardens = table('gardens', { id: uuid().primaryKey(), home_id: uuid() }, (t) => [
    foreignKey(t.home_id, () => ({ table: 'homes', column: 'id' }), { onDelete: 'cascade' }),
  ])
  const among = {
    name: 'homes_label_unique',
    columns: [{ column: 'label' }],
    unique: true,
    where: { isNull: { column: 'note' } },
  }
  const changes = [
    renameTable('houses', 'homes'),
    addColumn('homes', { name: 'label', type: { kind: 'enumeration', values: ['a', 'b'] }, nullable: false, default: 'a' }),
    changeData(["UPDATE homes SET label = 'b' WHERE name = 'blue'"], ["UPDATE homes SET label = 'a'"]),
    createIndex('homes', among),
    renameColumn('homes', 'number', 'ordinal'),
    renameColumn('homes', 'note', 'remark'),
    createTable(gardens),
  ]
  const first = timelineOf([...building])

  async function furnish(): Promise<void> {
    await using database = await openDatabase({ url: store.url, schema: { houses }, migrations: first })
    await database.migrations.upgrade()
    await database.transaction((session) => session.table('houses').insertMany([{ name: 'red' }, { name: 'blue' }]))
  }

  /** Runs `work` on a database that breaks off before that statement of those that write. */
  async function brokenOff(
    at: number,
    migrations: readonly Migration[],
    work: (runner: Migrations) => Promise<unknown>,
  ): Promise<boolean> {
    let count = 0
    const onStatement = (sql: string): void => {
      if (!sql.startsWith('SELECT') && ++count === at) throw new Error('broken off')
    }
    await using database = await openDatabase({ url: store.url, schema: {}, migrations, onStatement })
    const error: unknown = await work(database.migrations).catch((caught: unknown) => caught)
    return error instanceof Error && error.message === 'broken off'
  }

  const houseRows = async () =>
    (await execute(store.url, 'SELECT name FROM houses ORDER BY number')).map((row) => (row as unknown as { name: string }).name)

  it('is finished by the next run, up and down, with its rows', async () => {
    const migrations = timelineOf([...building], changes)
    await furnish()
    for (let at = 1, broken = true; broken; at++) {
      broken = await brokenOff(at, migrations, (runner) => runner.upgrade())
      await using database = await openDatabase({ url: store.url, schema: {}, migrations })
      await database.migrations.upgrade()
      expect(await database.migrations.status(), `${at}`).toMatchObject({ drift: [], pending: [] })
      const rows = await execute(store.url, 'SELECT name, label FROM homes ORDER BY ordinal')
      expect(rows, `${at}`).toEqual([
        { name: 'red', label: 'a' },
        { name: 'blue', label: 'b' },
      ])
      expect(await execute(store.url, "SELECT value FROM schema_counters WHERE name = 'homes.ordinal'")).toEqual([{ value: 2 }])
      await brokenOff(at, migrations, (runner) => runner.downgrade({ to: '-1', allowDataLoss: true }))
      const { applied } = await database.migrations.status()
      if (applied.length > 1) await database.migrations.downgrade({ to: '-1', allowDataLoss: true })
      else await database.migrations.downgrade({ to: first[0]!.revision })
      expect((await database.migrations.status()).drift, `${at} down`).toEqual([])
      expect(await houseRows()).toEqual(['red', 'blue'])
      if (!broken) expect(at).toBeGreaterThan(15)
    }
  }, 240_000)

  it('is taken back by the next run, where it had failed', async () => {
    const sameLabel = { name: 'homes_price_unique', columns: [{ column: 'price' }], unique: true }
    const migrations = timelineOf(
      [...building],
      [changes[0]!, changes[1]!, createIndex('homes', { ...among, unique: false }), changes[4]!, createIndex('homes', sameLabel)],
    )
    const failure = /failed and changed nothing/
    await furnish()
    for (let at = 1, broken = true; broken; at++) {
      broken = await brokenOff(at, migrations, (runner) => runner.upgrade())
      await using database = await openDatabase({ url: store.url, schema: {}, migrations })
      await expect(database.migrations.upgrade(), `${at}`).rejects.toThrow(failure)
      expect(await database.migrations.status(), `${at}`).toMatchObject({ drift: [], revision: first[0]!.revision })
      expect(await houseRows()).toEqual(['red', 'blue'])
      expect(await execute(store.url, 'SELECT name, value FROM schema_counters')).toEqual([{ name: 'houses.number', value: 2 }])
      if (!broken) expect(at).toBeGreaterThan(18)
    }
  }, 240_000)
})
