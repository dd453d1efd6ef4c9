// For tests of programs on this layer: databases that are fresh and migrated within milliseconds, and a network that breaks when it is told to.
import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
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

/** What one of many fresh databases may have of its own: its clock, and who listens. */
export type TestDatabaseParts<S extends Schema> = Partial<
  Pick<TestDatabaseOptions<S>, 'now' | 'onStatement' | 'onQuery' | 'onPoolEvent' | 'planSlowMs'>
>

export interface TestDatabasesOptions<S extends Schema> extends TestDatabaseOptions<S> {
  /** Writes, once, what every one of them begins with. Where the engine cannot copy a database, it is called for each. */
  fill?: (database: TestDatabase<S>) => Promise<void>
  /**
   * Of a database in memory: the file in which what was migrated and filled is kept, so that it is done once for all files of a run of
   * tests. Whoever names it sees to it that it is gone when the schema changes: a folder made for each run is a good place.
   */
  imageFile?: string
}

/** Fresh databases of one schema: the first is migrated and filled, and the others are copies of it where the engine can copy one. */
export interface TestDatabases<S extends Schema> extends AsyncDisposable {
  /** A fresh database with the whole timeline applied, and filled. */
  fresh: (own?: TestDatabaseParts<S>) => Promise<TestDatabase<S>>
}

const standardUrl = `${embeddedEngine}::memory:`

interface Place {
  readonly config: DatabaseConfig
  readonly remove: () => Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()

async function migrated<S extends Schema>(
  open: () => Promise<Engine>,
  { config, remove }: Place,
  options: TestDatabasesOptions<S>,
): Promise<TestDatabase<S>> {
  try {
    const database = new TestDatabase({ engine: await open(), config, remove }, { ...options, url: config.maskedUrl })
    // A copy has it all.
    const applied = await database.migrations.upgrade()
    if (applied.length > 0) await options.fill?.(database)
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
  const place = isInMemory(given) ? { config: given, remove: nothing } : await dialect.scratch(given)
  return migrated(() => dialect.open(place.config, options.onPoolEvent), place, options)
}

/** Many fresh databases, for a file of tests: `await using databases = await testDatabases(…)`, and `databases.fresh()` in each test. */
export async function testDatabases<S extends Schema>(options: TestDatabasesOptions<S>): Promise<TestDatabases<S>> {
  const config = configFromUrl(options.url ?? standardUrl, options)
  const dialect = await loadDialect(config.engine)
  return isInMemory(config) ? copiesOfImage(dialect, config, options) : copiesOfPlace(dialect, config, options)
}

/** In memory: the bytes of the first are what the others begin with. */
async function copiesOfImage<S extends Schema>(
  dialect: Dialect,
  config: DatabaseConfig,
  options: TestDatabasesOptions<S>,
): Promise<TestDatabases<S>> {
  const place = { config, remove: nothing }
  const { imageFile } = options
  const image = (imageFile === undefined ? undefined : await readIfThere(imageFile)) ?? (await makeImage())
  async function makeImage(): Promise<Uint8Array> {
    const engine = await dialect.open(config)
    const template = await migrated(() => Promise.resolve(engine), place, options)
    const made = await engine.image!()
    await template.close()
    if (imageFile !== undefined) await writeWhole(imageFile, made)
    return made
  }
  const fresh = async (own: TestDatabaseParts<S> = {}): Promise<TestDatabase<S>> =>
    new TestDatabase({ ...place, engine: await dialect.openImage!(config, image) }, { ...options, ...own, url: config.maskedUrl })
  return { fresh, [Symbol.asyncDispose]: nothing }
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whole or not at all, as other processes may read it at once. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const own = `${file}.${randomUUID()}`
  await writeFile(own, bytes)
  await rename(own, file)
}

async function copiesOfPlace<S extends Schema>(
  dialect: Dialect,
  config: DatabaseConfig,
  options: TestDatabasesOptions<S>,
): Promise<TestDatabases<S>> {
  const template = await dialect.scratch(config)
  const open = (place: Place, all: TestDatabasesOptions<S>): Promise<TestDatabase<S>> =>
    migrated(() => dialect.open(place.config, all.onPoolEvent), place, all)
  // Closed, as nobody may be in a database that is copied; its place stays.
  await (await open({ config: template.config, remove: nothing }, options)).close()
  return {
    fresh: async (own = {}) => open(await dialect.scratch(config, template.config), { ...options, ...own }),
    [Symbol.asyncDispose]: template.remove,
  }
}

const isInMemory = ({ database }: DatabaseConfig): boolean => database === ':memory:'
