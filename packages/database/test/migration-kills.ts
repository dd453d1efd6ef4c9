// Migrations killed at each of their statements, up and down: `npm run test:long -- migration-kills --engine NAME`. The seed is the
// number of the statement; the next run must end where an undisturbed one does.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import {
  addCheck,
  addColumn,
  addForeignKey,
  alterColumn,
  changeData,
  check,
  column,
  counter,
  createIndex,
  createTable,
  dropColumn,
  index,
  integer,
  openDatabase,
  renameColumn,
  renameTable,
  table,
  text,
  type Database,
  type Migration,
  type Schema,
} from '../src/database.ts'
import type { Store } from './conformance/kit.ts'
import * as mysql from './mysql-store.ts'
import * as postgresql from './postgresql-store.ts'
import { fileStore } from './sqlite-store.ts'

const items = table(
  'items',
  { id: integer().primaryKey(), number: counter().unique(), level: text({ max: 9 }), note: text().nullable() },
  (t) => [index(t.level), check('level', t.level.ne(''))],
)
const shelves = table('shelves', { id: integer().primaryKey(), name: text({ max: 20 }) })
const level = { from: column('grade', text({ max: 9 })), to: column('grade', integer()) }

/** Ten operations of all kinds, on tables with rows. */
export const killTimeline: readonly Migration[] = [
  {
    revision: '20260101T000000-base',
    name: 'base',
    description: 'Base.',
    parents: [],
    operations: [createTable(items)],
  },
  {
    revision: '20260102T000000-ten',
    name: 'ten',
    description: 'Ten.',
    parents: ['20260101T000000-base'],
    operations: [
      createTable(shelves),
      changeData(["INSERT INTO shelves (id, name) VALUES (1, 'top')"], ['DELETE FROM shelves']),
      addColumn('items', column('shelf_id', integer()), { fill: { value: 1 } }),
      addForeignKey('items', {
        name: 'items_shelf_id_foreign',
        columns: ['shelf_id'],
        table: 'shelves',
        references: ['id'],
        onDelete: 'restrict',
      }),
      renameColumn('items', 'level', 'grade'),
      {
        kind: 'drop check',
        table: 'items',
        check: { name: 'items_level', expression: { compare: '<>', left: { column: 'grade' }, right: { value: '' } } },
      },
      alterColumn('items', level.from, level.to),
      addCheck('items', { name: 'items_grade', expression: { compare: '>', left: { column: 'grade' }, right: { value: 0 } } }),
      createIndex('items', {
        name: 'items_shelf_unique',
        columns: [{ column: 'grade' }],
        unique: true,
        where: { compare: '>', left: { column: 'shelf_id' }, right: { value: 0 } },
      }),
      dropColumn('items', column('note', text().nullable())),
      renameTable('items', 'things'),
    ],
  },
]

interface KilledEngine {
  name: string
  start: () => Promise<{ store: () => Promise<Store> | Store; remove: () => Promise<void> }>
}

const engines: KilledEngine[] = [
  { name: 'SQLite', start: async () => ({ store: fileStore, remove: async () => {} }) },
  ...(postgresql.serverUrl === undefined ? [] : [{ name: 'PostgreSQL', start: postgresql.serverGround }]),
  ...(mysql.serverUrl === undefined ? [] : [{ name: 'MariaDB', start: mysql.serverGround }]),
]

/** One engine, and what it looks like where nobody is killed. */
class KillGround {
  readonly #engine: KilledEngine
  #ground: ReturnType<KilledEngine['start']> | undefined
  #expected: Promise<{ before: string; after: string }> | undefined

  constructor(engine: KilledEngine) {
    this.#engine = engine
  }

  async end(): Promise<void> {
    await (await this.#ground)?.remove()
  }

  async try(killAt: number): Promise<string> {
    const expected = await (this.#expected ??= this.#undisturbed())
    const told: string[] = []
    for (const moment of ['before', 'while']) {
      const store = await this.#furnished()
      try {
        for (const direction of ['up', 'down'] as const) {
          const killed = await walkInChild(store.url, direction, killAt, moment)
          await walk(store.url, direction)
          const found = await pictureOf(store.url)
          const wanted = direction === 'up' ? expected.after : expected.before
          if (found !== wanted)
            throw new Error(`${direction}, killed ${moment} statement ${killAt}: ${found} instead of ${wanted}`)
          told.push(`${direction} ${killed ? `killed ${moment}` : 'past the end'}`)
        }
      } finally {
        await store.remove()
      }
    }
    return told.join(', ')
  }

  async #furnished(): Promise<Store> {
    const store = await (await (this.#ground ??= this.#engine.start())).store()
    await using database = await opened(store.url, { items })
    await database.migrations.upgrade({ to: '+1' })
    await database.transaction((session) =>
      session.table('items').insertMany(['1', '2', '3'].map((text, place) => ({ id: place + 1, level: text }))),
    )
    return store
  }

  async #undisturbed(): Promise<{ before: string; after: string }> {
    const store = await this.#furnished()
    const before = await pictureOf(store.url)
    await walk(store.url, 'up')
    const after = await pictureOf(store.url)
    await store.remove()
    return { before, after }
  }
}

const opened = <S extends Schema>(url: string, schema: S): Promise<Database<S>> =>
  openDatabase({ url, schema, migrations: killTimeline, timeoutMs: 20_000 })

/** The next run: it finds the lock free, and finishes. */
async function walk(url: string, direction: 'up' | 'down'): Promise<void> {
  await using database = await opened(url, {})
  const { migrations } = database
  if (direction === 'up') await migrations.upgrade()
  else await migrations.downgrade({ to: killTimeline[0]!.revision, allowDataLoss: true })
  const { drift } = await migrations.status()
  if (drift.length > 0) throw new Error(`${direction}: ${drift.join('; ')}`)
}

/** Every object of the database and the rows, as a hash with the names of the tables before it. */
async function pictureOf(url: string): Promise<string> {
  await using database = await opened(url, {})
  const { tables, others } = await database.introspect()
  const { applied } = await database.migrations.status()
  const name = tables.has('things') ? 'things' : 'items'
  const values = name === 'things' ? { grade: integer() } : { level: text({ max: 9 }) }
  const definition = table(name, { id: integer().primaryKey(), number: counter(), ...values })
  await using reader = await opened(url, { [name]: definition })
  const rows = await reader.transaction((session) => session.table(name).list({ orderBy: { id: 'asc' } as never }))
  const picture = JSON.stringify(
    [[...tables.values()], others, applied.map(({ revision }) => revision), rows],
    (_key, value: unknown) =>
      Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'name' in item)
        ? (value as { name: string }[]).toSorted((one, other) => (one.name < other.name ? -1 : 1))
        : value,
  )
  return `${[...tables.keys()].toSorted().join(' ')} ${createHash('sha256').update(picture).digest('hex').slice(0, 12)}`
}

/** True where it was killed. */
async function walkInChild(url: string, direction: 'up' | 'down', killAt: number, moment: string): Promise<boolean> {
  const program = fileURLToPath(new URL('migration-child.ts', import.meta.url))
  const child = spawn(process.execPath, [program, url, direction, String(killAt), moment], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (status, killedBy) => resolve([status, killedBy])),
  )
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`${direction}: the runner failed by itself: ${errors.slice(0, 500)}`)
  return signal === 'SIGKILL'
}

const grounds = engines.map((engine) => ({ name: engine.name, ground: new KillGround(engine) }))

/** By the engine; the seed is the number of the statement. */
export const killTriesOfMigrations: Record<string, (seed: number) => Promise<string>> = Object.fromEntries(
  grounds.map(({ name, ground }) => [name, (seed: number) => ground.try(seed)]),
)

export async function endMigrationKills(): Promise<void> {
  for (const { ground } of grounds) await ground.end()
}
