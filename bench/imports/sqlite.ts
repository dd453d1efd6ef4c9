// Imports on SQLite beside `sqlite3 .import`: each turn on a copy of the same file.
import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { once } from '../harness/slots.ts'
import type { Prepare } from './imports.ts'
import { bring, deploy, openOurs, writtenTables } from './ours.ts'

/** Those the layer opens its connections with. */
const pragmas = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA secure_delete = ON',
  'PRAGMA temp_store = MEMORY',
  'PRAGMA cache_size = -16000',
]

/** The engine's own program. @throws where it is not installed, or says anything. */
function sqlite3(...words: string[]): string {
  const { error, status, stderr, stdout } = spawnSync('sqlite3', words, { encoding: 'utf8', maxBuffer: 1024 ** 2 })
  if (error) throw new Error(`the program sqlite3 cannot be run (${error.message}); install it, on Debian as the package sqlite3`)
  if (status !== 0 || stderr !== '') throw new Error(stderr.trim().slice(0, 500))
  return stdout
}

const withoutFile = (path: string): void => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}

export const prepareSqlite: Prepare = async (imported, folder, versions) => {
  versions['sqlite3'] = sqlite3('--version').split(' ')[0]!
  const path = (name: string): string => join(folder, `${imported.kind}-${name}`)
  const [template, ours, full, empty, control] = ['template', 'ours', 'full', 'empty', 'control'].map(path) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const made = await openOurs(`sqlite:${template}`)
  versions['SQLite (node:sqlite)'] = made.engine.version
  await deploy(made)
  await made.close()
  copyFileSync(template, full)
  const filled = await openOurs(`sqlite:${full}`)
  await bring(filled, imported)
  await filled.close()
  const tables = writtenTables[imported.kind]
  for (const table of tables) copyTable(full, empty, table, path(`${table}.csv`))
  const loads = tables.map((table) => `.import --csv ${JSON.stringify(path(`${table}.csv`))} ${table}`)
  const settings = pragmas.flatMap((pragma) => ['-cmd', pragma])
  return {
    ours: {
      name: 'ours',
      slot: once(
        async () => {
          const database = await openOurs(`sqlite:${ours}`)
          await bring(database, imported)
          await database.close()
        },
        {
          prepare: () => {
            withoutFile(ours)
            copyFileSync(template, ours)
          },
        },
      ),
    },
    control: {
      name: 'sqlite3 .import',
      slot: once(
        () => sqlite3('-batch', ...settings, ...loads.slice(0, -1).flatMap((load) => ['-cmd', load]), control, loads.at(-1)!),
        {
          prepare: () => {
            withoutFile(control)
            copyFileSync(empty, control)
          },
          check: () => {
            if (sqlite3(control, 'SELECT count(*) FROM import_rows').trim() === '0') throw new Error('It loaded nothing.')
          },
        },
      ),
    },
    remove: async () => {
      for (const file of [template, ours, full, empty, control]) withoutFile(file)
    },
  }
}

/**
 * Writes a table's rows as CSV, and makes an empty one of its columns and indexes in another file. The program cannot load NULL, and has
 * '' in its place: so columns that are empty in every row are left out, and there are no checks, foreign keys and unique keys. All
 * of that is in the control's favour.
 */
function copyTable(from: string, to: string, table: string, csv: string): void {
  const source = new DatabaseSync(from)
  const target = new DatabaseSync(to)
  try {
    const columns = source.prepare('SELECT name, type, pk FROM pragma_table_info(?)').all(table) as {
      name: string
      type: string
      pk: number
    }[]
    const used = columns.filter(({ name }) => source.prepare(`SELECT 1 FROM ${table} WHERE "${name}" IS NOT NULL LIMIT 1`).get())
    const names = used.map(({ name }) => `"${name}"`).join(', ')
    target.exec('PRAGMA journal_mode = WAL')
    target.exec(
      `CREATE TABLE ${table} (${used.map(({ name, type, pk }) => `"${name}" ${type}${pk > 0 ? ' PRIMARY KEY' : ''}`).join(', ')})`,
    )
    const indexes = source
      .prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL")
      .all(table)
    for (const { sql } of indexes as { sql: string }[]) {
      const named = [...sql.slice(sql.indexOf('(')).matchAll(/"([^"]+)"/g)].map(([, name]) => name)
      if (named.every((name) => used.some((column) => column.name === name))) target.exec(sql.replace('UNIQUE INDEX', 'INDEX'))
    }
    sqlite3('-batch', '-cmd', '.mode csv', '-cmd', `.output ${JSON.stringify(csv)}`, from, `SELECT ${names} FROM ${table}`)
  } finally {
    source.close()
    target.close()
  }
}
