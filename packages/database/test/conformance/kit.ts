// What a conformance case is given, and how a dialect's test file runs the whole list.
import { describe, it, onTestFinished } from 'vitest'
import {
  createTable,
  openDatabase,
  type Database,
  type DatabaseOptions,
  type Migration,
  type Schema,
} from '../../src/database.ts'
import { schemaState } from '../../src/schema/schema.ts'

/** One empty database, made for one case. */
export interface Store {
  readonly url: string
  /** Where opening takes another way than `openDatabase` by the URL. */
  open?: <S extends Schema>(options: Omit<DatabaseOptions<S>, 'url'>) => Promise<Database<S>>
  /** Quotes a name in the statements of data steps. */
  quote: (name: string) => string
  /** Runs statements as another program would: over a connection the layer knows nothing of. */
  execute: (sql: string) => void | Promise<void>
  dropIndexSql: (name: string, table: string) => string
  /** A trigger on that table that does nothing. */
  triggerSql: (name: string, table: string) => string
  remove: () => void | Promise<void>
}

export interface Kit extends Omit<Store, 'open'> {
  /** Opens the case's database; it is closed after the case. */
  open: <S extends Schema>(options: Omit<DatabaseOptions<S>, 'url'>) => Promise<Database<S>>
  /** The same, with every table of the schema made by one migration. */
  build: <S extends Schema>(schema: S, options?: Partial<DatabaseOptions<S>>) => Promise<Database<S>>
}

export interface ConformanceCase {
  readonly name: string
  /** Longer than the usual limit, for what starts many processes. */
  readonly timeoutMs?: number
  /** What it tells of how it went is kept with its result. */
  run: (kit: Kit, told: Record<string, unknown>) => Promise<void>
}

/** Cases of one subject. */
export interface Subject {
  readonly subject: string
  readonly cases: readonly ConformanceCase[]
}

/** One migration that makes all tables of a schema. */
export function oneMigration(schema: Schema): Migration {
  const byName = new Map(Object.values(schema).map((table) => [table.name, table]))
  return {
    revision: '20260101T000000-everything',
    name: 'everything',
    description: 'Every table of the schema.',
    parents: [],
    operations: [...schemaState(schema).keys()].map((name) => createTable(byName.get(name)!)),
  }
}

/**
 * Runs every subject on one kind of store.
 * @param lacks By the name of the case: the reason why this store cannot pass it. A name that is no case is an error.
 */
export function runConformance(
  title: string,
  subjects: readonly Subject[],
  makeStore: () => Store | Promise<Store>,
  lacks: Record<string, string> = {},
): void {
  const list = subjects.flatMap(({ cases }) => cases.map(({ name }) => name))
  const names = new Set(list)
  if (names.size < list.length) throw new Error(`Two cases are called ${list.find((name, place) => list.indexOf(name) < place)}.`)
  for (const name of Object.keys(lacks)) if (!names.has(name)) throw new Error(`There is no case ${JSON.stringify(name)}.`)
  describe(title, () => {
    for (const { subject, cases } of subjects) {
      describe(subject, () => {
        for (const { name, run, timeoutMs } of cases) {
          const lack = lacks[name]
          if (lack === undefined)
            it(name, async ({ task }) => run(kitOf(await makeStore()), task.meta as Record<string, unknown>), timeoutMs)
          else it.skip(`${name} (${lack})`)
        }
      })
    }
  })
}

/** What a case is given. @param afterwards Called with what closes and removes all of it. */
export function kitOf(store: Store, afterwards: (remove: () => Promise<void>) => void = onTestFinished): Kit {
  const opened: { close: () => Promise<void> }[] = []
  afterwards(async () => {
    for (const database of opened) await database.close()
    await store.remove()
  })
  const open = async <S extends Schema>(options: Omit<DatabaseOptions<S>, 'url'>): Promise<Database<S>> => {
    const database = await (store.open ? store.open(options) : openDatabase({ ...options, url: store.url }))
    opened.push(database)
    return database
  }
  const build = async <S extends Schema>(schema: S, options: Partial<DatabaseOptions<S>> = {}): Promise<Database<S>> => {
    const database = await open({ migrations: [oneMigration(schema)], ...options, schema })
    await database.migrations.upgrade()
    return database
  }
  return { ...store, open, build }
}
