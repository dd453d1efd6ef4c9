// What a conformance case is given, and how a dialect's test file runs the whole list.
import { afterAll, describe, it, onTestFinished } from 'vitest'
import {
  createTable,
  createView,
  openDatabase,
  type Database,
  type DatabaseOptions,
  type Migration,
  type Schema,
  type Session,
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
  /** The database of that schema which the cases of one subject share; nobody leaves anything in it. */
  common: <S extends Schema>(schema: S) => Promise<Database<S>>
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
  /** Its cases take nothing of a kit but what is common, so that they need one store. */
  readonly together?: true
}

/** Cases that share one database; each is played in a transaction that is taken back. */
export const together = <S extends Schema>(
  subject: string,
  schema: S,
  cases: readonly { readonly name: string; readonly run: (session: Session<S>) => Promise<void> }[],
): Subject => ({
  subject,
  together: true,
  cases: cases.map(({ name, run }) => ({ name, run: async (kit) => takenBack(await kit.common(schema), run) })),
})

type Verb =
  | 'insert'
  | 'insertMany'
  | 'upsert'
  | 'upsertMany'
  | 'list'
  | 'page'
  | 'findBy'
  | 'get'
  | 'count'
  | 'update'
  | 'updateWhere'
  | 'delete'
  | 'restore'

/** The verbs of a table whose columns are named by a list, and unknown to the types. */
export const looseTable = <S extends Schema>(
  session: Session<S>,
  name: string,
): Record<Verb, (...given: unknown[]) => Promise<never>> =>
  session.table(name as never) as unknown as Record<Verb, (...given: unknown[]) => Promise<never>>

class TakenBack extends Error {}

/** Plays `work` in a transaction that leaves nothing. */
export async function takenBack<S extends Schema>(
  database: Database<S>,
  work: (session: Session<S>) => Promise<void>,
): Promise<void> {
  const done = database.transaction(async (session) => {
    await work(session)
    throw new TakenBack('It is to leave nothing.')
  })
  await done.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error
  })
}

/** One migration that makes all tables of a schema. */
export function oneMigration(schema: Schema): Migration {
  const byName = new Map(Object.values(schema).map((table) => [table.name, table]))
  return {
    revision: '20260101T000000-everything',
    name: 'everything',
    description: 'Every table of the schema.',
    parents: [],
    operations: [...schemaState(schema)].map(([name, { view }]) => (view ? createView : createTable)(byName.get(name)!)),
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
    for (const { subject, cases, together: isTogether } of subjects) {
      describe(subject, () => {
        const ends: (() => Promise<void>)[] = []
        let shared: Promise<Kit> | undefined
        const kit = async () => {
          if (!isTogether) return kitOf(await makeStore())
          return (shared ??= (async () => kitOf(await makeStore(), (remove) => ends.push(remove)))())
        }
        afterAll(async () => {
          for (const end of ends) await end()
        })
        for (const { name, run, timeoutMs } of cases) {
          const lack = lacks[name]
          if (lack === undefined) it(name, async ({ task }) => run(await kit(), task.meta as Record<string, unknown>), timeoutMs)
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
  let shared: Promise<unknown> | undefined
  const common = <S extends Schema>(schema: S) => (shared ??= build(schema)) as Promise<Database<S>>
  return { ...store, open, build, common }
}
