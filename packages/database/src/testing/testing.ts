// For tests of programs on this layer: databases that are fresh and migrated within milliseconds, and a network that breaks when it is told to.
import { configFromUrl, type DatabaseConfig } from '../config.ts'
import { Database, type DatabaseOptions, type Schema } from '../database.ts'
import { loadDialect } from '../dialects/dialects.ts'
import { embeddedEngine } from '../dialects/url-schemes.ts'
import type { CloseOptions, Dialect, Engine } from '../engine.ts'

export { openFaultProxy, type FaultProxy, type Message, type Verdict } from './fault-proxy.ts'

export interface TestDatabaseOptions<S extends Schema> extends Omit<DatabaseOptions<S>, 'url' | 'replicas'> {
  /** Memory unless said; else a server, on which its user may create databases, or a file beside which new ones are made. */
  url?: string
}

/** A database of its own for one test. `await using`, or `close`, removes it. */
export class TestDatabase<S extends Schema> extends Database<S> {
  readonly #remove: () => Promise<void>

  constructor(parts: { engine: Engine; config: DatabaseConfig; remove: () => Promise<void> }, options: DatabaseOptions<S>) {
    super(parts.engine, parts.config, options)
    this.#remove = parts.remove
  }

  override async close(options: CloseOptions = {}): Promise<void> {
    await super.close(options)
    await this.#remove()
  }
}

/** Fresh databases of one schema: the first is migrated, and the others are copies of it where the engine can copy one. */
export interface TestDatabases<S extends Schema> extends AsyncDisposable {
  /** A fresh database with the whole timeline applied. */
  fresh: () => Promise<TestDatabase<S>>
}

const standardUrl = `${embeddedEngine}::memory:`

interface Place {
  readonly config: DatabaseConfig
  readonly remove: () => Promise<void>
}

async function opened<S extends Schema>(
  dialect: Dialect,
  { config, remove }: Place,
  options: TestDatabaseOptions<S>,
): Promise<TestDatabase<S>> {
  try {
    const database = new TestDatabase(
      { engine: await dialect.open(config, options.onPoolEvent), config, remove },
      { ...options, url: config.maskedUrl },
    )
    await database.migrations.upgrade()
    return database
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * One fresh database with the whole timeline applied.
 * @throws DatabaseError as `openDatabase` and the migrations do.
 */
export async function testDatabase<S extends Schema>(options: TestDatabaseOptions<S>): Promise<TestDatabase<S>> {
  const given = configFromUrl(options.url ?? standardUrl, options)
  const dialect = await loadDialect(given.engine)
  const place = isInMemory(given) ? { config: given, remove: () => Promise.resolve() } : await dialect.scratch(given)
  return opened(dialect, place, options)
}

/** Many fresh databases, for a file of tests: `await using databases = await testDatabases(…)`, and `databases.fresh()` in each test. */
export async function testDatabases<S extends Schema>(options: TestDatabaseOptions<S>): Promise<TestDatabases<S>> {
  const given = configFromUrl(options.url ?? standardUrl, options)
  if (isInMemory(given)) return { fresh: () => testDatabase(options), [Symbol.asyncDispose]: () => Promise.resolve() }
  const dialect = await loadDialect(given.engine)
  const template = await dialect.scratch(given)
  // Closed, as nobody may be in a database that is copied; its place stays.
  await (await opened(dialect, { config: template.config, remove: () => Promise.resolve() }, options)).close()
  return {
    fresh: async () => opened(dialect, await dialect.scratch(given, template.config), options),
    [Symbol.asyncDispose]: template.remove,
  }
}

const isInMemory = ({ database }: DatabaseConfig): boolean => database === ':memory:'
