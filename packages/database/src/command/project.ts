// A project that has its schema as code: its configuration, its tables, and the migrations in its folder.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDatabase, type Database } from '../database.ts'
import { DatabaseError } from '../errors.ts'
import type { Migration } from '../migrations/timeline.ts'
import type { TimelinePlace } from '../migrations/revision-file.ts'
import { schemaState, type AnyTable, type Schema } from '../schema/schema.ts'
import type { SchemaState } from '../schema/state.ts'

/** What `database.config.ts` exports by default; paths are relative to it. */
export interface ProjectSettings {
  /** Of the database, as `openDatabase` takes it; `--database` goes before it. */
  url: string
  /** The module that exports the tables. */
  schema: string
  /** The folder of the migrations, each in a file of its own. */
  migrations: string
}

export interface Project {
  /** What a person types before a verb: `database`. */
  readonly program: string
  readonly url: string
  readonly timeline: readonly Migration[]
  readonly schema: SchemaState
  readonly place: TimelinePlace
  /** Closed by whoever opens it. `create`: made where there is none. */
  open(need: 'look' | 'create'): Promise<OpenProject>
}

/** What verbs need of a database. */
export interface OpenProject
  extends AsyncDisposable,
    Pick<Database<Schema>, 'migrations' | 'describe' | 'introspect' | 'backupCommand'> {
  /** Called when an upgrade has left nothing pending. */
  afterUpgrade?(): Promise<void>
}

export const configName = 'database.config.ts'

const wrong = (sentence: string): DatabaseError => new DatabaseError('configuration', sentence)

/** @throws DatabaseError `configuration` that names the file that is missing or says nothing. */
export async function loadProject(given: { config?: string | undefined; database?: string | undefined }): Promise<Project> {
  const file = resolve(given.config ?? configName)
  if (!existsSync(file)) throw wrong(`There is no ${file}; \`database init\` writes one, or name another with --config.`)
  const { default: settings } = (await import(pathToFileURL(file).href)) as { default?: Partial<ProjectSettings> }
  const missing = (['url', 'schema', 'migrations'] as const).find((name) => typeof settings?.[name] !== 'string')
  if (!settings || missing !== undefined) throw wrong(`${file} must export by default an object with the text ${missing}.`)
  const { url, schema, migrations } = settings as ProjectSettings
  const folder = resolve(dirname(file), migrations)
  const timeline = await readTimeline(folder)
  const address = given.database ?? relocated(url, dirname(file))
  return {
    program: 'database',
    url: address,
    timeline,
    schema: schemaState(await readTables(resolve(dirname(file), schema))),
    place: { folder },
    open: (need) => openDatabase({ url: address, schema: {}, migrations: timeline, create: need === 'create' }),
  }
}

/** A file of the project, wherever the command is called. */
function relocated(url: string, folder: string): string {
  const [, scheme, path] = /^([a-z]+:)(\.{1,2}\/.*)$/.exec(url) ?? []
  return path === undefined ? url : `${scheme}${join(folder, path)}`
}

async function readTables(file: string): Promise<Record<string, AnyTable>> {
  if (!existsSync(file)) throw wrong(`There is no schema at ${file}; write it, or name another file in ${configName}.`)
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  const isTable = (value: unknown): value is AnyTable =>
    typeof value === 'object' && value !== null && 'state' in value && typeof value.state === 'function' && 'name' in value
  return Object.fromEntries(Object.values(module).flatMap((value) => (isTable(value) ? [[value.name, value]] : [])))
}

/** Every migration of a folder, oldest first. */
export async function readTimeline(folder: string): Promise<Migration[]> {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /\.(ts|js)$/.test(name) && !/\.(test|d)\.ts$/.test(name))
  const timeline: Migration[] = []
  for (const name of names.toSorted()) {
    const { migration } = (await import(pathToFileURL(join(folder, name)).href)) as { migration?: Migration }
    if (migration === undefined)
      throw wrong(`${join(folder, name)} exports no \`migration\`; take it out of the folder, or mend it.`)
    if (name.replace(/\.(ts|js)$/, '') !== migration.revision) {
      throw wrong(`${join(folder, name)} holds the migration ${migration.revision}; a file is called as its revision.`)
    }
    timeline.push(migration)
  }
  return timeline
}
