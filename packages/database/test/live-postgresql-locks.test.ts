// Changes of large tables on PostgreSQL: who is held up, what a failure leaves behind, and that a killed runner is gone on from.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addCheck,
  addColumn,
  addForeignKey,
  alterColumn,
  createIndex,
  openDatabase,
  type Migration,
  type Operation,
} from '../src/database.ts'
import { building, columnOf, houses, houseSchema, timelineOf } from './conformance/houses.ts'
import type { Store } from './conformance/kit.ts'
import { liveSchema, liveTimeline } from './live-timeline.ts'
import { execute, serverGround, serverUrl, type Ground } from './postgresql-store.ts'

let ground: Promise<Ground> | undefined
let store: Store
beforeEach(async () => {
  if (serverUrl !== undefined) store = await (await (ground ??= serverGround())).store()
})
afterAll(async () => (await ground)?.remove())

const without = serverUrl === undefined
const title = (what: string): string => (without ? `${what} (skipped: set TEST_POSTGRES_URL)` : what)

const open = (migrations: readonly Migration[], more: object = {}) =>
  openDatabase({ url: store.url, schema: houseSchema, migrations, largeFrom: 0, ...more })

async function furnish(): Promise<void> {
  await using database = await open(timelineOf([...building]))
  await database.migrations.upgrade()
  await database.transaction(async (session) => {
    const made = await session
      .table('houses')
      .insertMany(
        Array.from({ length: 12 }, (_, number) => ({ name: `house ${number}`, note: number % 2 === 0 ? String(number) : null })),
      )
    await session.table('rooms').insertMany(made.map(({ id }, size) => ({ house_id: id, size })))
  })
}

const note = columnOf(houses, 'note')
const name = columnOf(houses, 'name')
const longNames = { name: 'houses_name_unique', columns: [{ column: 'name' }], unique: true }

/** Changes that would each hold up readers for as long as all rows take, and the part that may take that long. */
const changes: [string, Operation[]][] = [
  ['an index', [createIndex('houses', longNames)]],
  [
    'a check',
    [addCheck('houses', { name: 'houses_name', expression: { compare: '<>', left: { column: 'name' }, right: { value: '' } } })],
  ],
  [
    'a foreign key',
    [
      addColumn('rooms', { name: 'other_id', type: { kind: 'uuid' }, nullable: true }),
      addForeignKey('rooms', {
        name: 'rooms_other_id_foreign',
        columns: ['other_id'],
        table: 'houses',
        references: ['id'],
        onDelete: 'set null',
      }),
    ],
  ],
  ['a value that must be there', [alterColumn('houses', note, { ...note, nullable: false }, { up: { fill: { value: '' } } })]],
  ['another type', [alterColumn('houses', name, { ...name, type: { kind: 'text', max: 8 } })]],
  [
    'a column filled from others',
    [addColumn('houses', { ...note, name: 'label', nullable: false }, { fill: { sql: 'left(name, 5)' } })],
  ],
]

describe.skipIf(without)(title('a change of a large table'), () => {
  it.each(changes)('asks for no lock that readers wait for while it looks at the rows: %s', async (_what, operations) => {
    await furnish()
    const held: string[] = []
    const watcher = new Client(store.url)
    await watcher.connect()
    // What takes long is let wait by a reader's lock on the rows' table: it must get its own beside it.
    await watcher.query('BEGIN; SELECT count(*) FROM houses; SELECT count(*) FROM rooms')
    try {
      await using database = await open(timelineOf([...building], operations), {
        timeoutMs: 1_500,
        onStatement: (sql: string) => held.push(sql),
      })
      const outcome = await database.migrations.upgrade({ allowDataLoss: true }).catch((error: unknown) => error)
      // Either it went through beside the reader, or it gave up on a short lock, and the reader was never behind it for long.
      const { rows } = await watcher.query<{ waiting: string }>(
        "SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted AND mode = 'AccessExclusiveLock'",
      )
      expect(Number(rows[0]!.waiting)).toBe(0)
      if (outcome instanceof Error) expect(outcome).toMatchObject({ kind: 'locked', retryable: true })
      // What waits as long as it takes leaves no session that waits so.
      const limit = sql<string>`current_setting('lock_timeout')`.as('limit')
      expect(await database.transaction(({ query }) => query.selectNoFrom(limit).executeTakeFirst())).toEqual({ limit: '1500ms' })
    } finally {
      await watcher.query('ROLLBACK')
      await watcher.end()
    }
    // No transaction both locks readers out and looks at rows.
    const together = held.join('\n')
    expect(together).not.toMatch(/ADD CONSTRAINT (?!.*NOT VALID)[^\n]*(CHECK|FOREIGN KEY)/)
    expect(together).not.toMatch(/CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)/)
    expect(together).not.toMatch(/ALTER COLUMN .* TYPE /)
    await using again = await open(timelineOf([...building], operations))
    await again.migrations.upgrade({ allowDataLoss: true })
    expect(await again.migrations.status()).toMatchObject({ pending: [], drift: [] })
  })

  it('that fails leaves nothing behind, and says so', async () => {
    await furnish()
    await store.execute("UPDATE houses SET name = 'the same'")
    const failing: Operation[][] = [
      [addColumn('houses', { ...note, name: 'label' }), createIndex('houses', longNames)],
      [
        addCheck('houses', {
          name: 'houses_name',
          expression: { compare: '=', left: { column: 'name' }, right: { value: 'another' } },
        }),
      ],
      [
        createIndex('rooms', { name: 'rooms_size_index', columns: [{ column: 'size' }], unique: false }),
        addColumn(
          'houses',
          { ...note, name: 'part', nullable: false, type: { kind: 'integer' } },
          { fill: { sql: 'name::integer' } },
        ),
      ],
    ]
    for (const operations of failing) {
      await using database = await open(timelineOf([...building], operations))
      await expect(database.migrations.upgrade()).rejects.toMatchObject({
        kind: 'migration',
        message: expect.stringMatching(/^Applying \S+ failed and changed nothing\. /),
      })
      expect(await database.migrations.status()).toMatchObject({ drift: [], applied: [{}] })
    }
  })

  it('that failed after a loss stays where it is, says so, and is gone on with', async () => {
    await furnish()
    const shorter = alterColumn('houses', name, { ...name, type: { kind: 'text', max: 5 } })
    const migrations = timelineOf([...building], [shorter, createIndex('houses', longNames)])
    await using database = await open(migrations)
    await expect(database.migrations.upgrade({ allowDataLoss: true })).rejects.toThrow(
      /failed at part \d of \d; what came before it stays, and the next run goes on from there/,
    )
    expect((await database.migrations.status()).drift).toEqual([])
    await expect(database.migrations.upgrade({ dryRun: true })).rejects.toThrow('was left half way')
    await store.execute("UPDATE houses SET name = 'h' || number")
    expect(await database.migrations.upgrade()).toHaveLength(1)
    expect(await database.migrations.status()).toMatchObject({ drift: [], pending: [] })
  })

  it('takes what others write meanwhile along', async () => {
    await furnish()
    const operations = [alterColumn('houses', note, { ...note, type: { kind: 'integer' } })]
    let written = 0
    await using database = await open(timelineOf([...building], operations))
    const writer = new Client(store.url)
    await writer.connect()
    await database.migrations.upgrade({
      onProgress: ({ part }) => {
        if (part !== 2) return
        written += 1
      },
      allowDataLoss: true,
    })
    expect(written).toBeGreaterThan(0)
    const { rows } = await writer.query('SELECT count(*) AS filled FROM houses WHERE note IS NOT NULL')
    await writer.end()
    expect(rows[0]).toEqual({ filled: '6' })
    expect((await database.migrations.status()).drift).toEqual([])
  })
})

/** Upgrades in a process of its own, which kills itself before that statement; see `upgrade-child.ts`. */
async function killedAt(at: number, direction: 'up' | 'down'): Promise<string | null> {
  const program = fileURLToPath(new URL('live-child.ts', import.meta.url))
  const child = spawn(process.execPath, [program, store.url, String(at), direction], { stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)))
}

describe.skipIf(without)(title('a runner killed in the middle of parts'), () => {
  it('is gone on from, up and down, at every seventh statement', async () => {
    await using database = await openDatabase({ url: store.url, schema: liveSchema, migrations: liveTimeline, largeFrom: 0 })
    const { migrations } = database
    await migrations.upgrade({ to: '+1' })
    await database.transaction((session) =>
      session.table('sheds').insertMany(Array.from({ length: 25 }, (_, size) => ({ size, label: String(size) }))),
    )
    const leftovers = async () =>
      (
        await execute(
          store.url,
          "SELECT relname FROM pg_class WHERE relname LIKE '%\\_\\_live%' UNION SELECT proname FROM pg_proc WHERE proname LIKE '%\\_\\_live%' UNION SELECT conname FROM pg_constraint WHERE conname LIKE '%\\_\\_live%'",
        )
      ).rows
    const rows = async () =>
      (await execute(store.url, 'SELECT size, label::text AS label, twice FROM sheds ORDER BY size')).rows as {
        size: number
        label: string
        twice: number
      }[]
    for (let at = 1, killed = true; killed; at += 7) {
      killed = (await killedAt(at, 'up')) === 'SIGKILL'
      expect((await migrations.status()).drift, `up ${at}`).toEqual([])
      await migrations.upgrade()
      expect(await migrations.status(), `up ${at}`).toMatchObject({ drift: [], pending: [] })
      expect(await leftovers(), `up ${at}`).toEqual([])
      // Each row once, whatever was done again.
      expect(
        (await rows()).every(({ size, label, twice }) => label === String(size) && twice === size + 1),
        `up ${at}`,
      ).toBe(true)
      await killedAt(at, 'down')
      expect((await migrations.status()).drift, `down ${at}`).toEqual([])
      if ((await migrations.status()).applied.length > 1 || (await unfinished()))
        await migrations.downgrade({ to: '-0', allowDataLoss: true })
      const { applied } = await migrations.status()
      if (applied.length > 1) await migrations.downgrade({ to: '-1', allowDataLoss: true })
      expect(await migrations.status(), `down ${at}`).toMatchObject({ drift: [], applied: [{}] })
      expect(await leftovers(), `down ${at}`).toEqual([])
      if (!killed) expect(at).toBeGreaterThan(12)
    }
  }, 400_000)

  const unfinished = async (): Promise<boolean> =>
    (await execute(store.url, "SELECT 1 FROM schema_migrations WHERE status = 'failed'")).rows.length > 0
})
