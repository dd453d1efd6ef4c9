// Empty SQLite databases for the cases: a file of its own, or memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Store } from './conformance/kit.ts'

const words = {
  quote: (name: string) => `"${name}"`,
  dropIndexSql: (name: string) => `DROP INDEX ${name}`,
  triggerSql: (name: string, table: string) => `CREATE TRIGGER ${name} AFTER INSERT ON ${table} BEGIN SELECT 1; END`,
}

export interface FileStore extends Store {
  readonly file: string
}

export function fileStore(): FileStore {
  const folder = mkdtempSync(join(tmpdir(), 'moirai-database-'))
  const file = join(folder, 'case.db')
  return {
    ...words,
    file,
    url: `sqlite:${file}`,
    execute: (sql) => {
      const driver = new DatabaseSync(file)
      try {
        driver.exec(sql)
      } finally {
        driver.close()
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function memoryStore(): Store {
  return {
    ...words,
    url: 'sqlite::memory:',
    execute: () => {
      throw new Error('A database in memory is out of reach of other programs.')
    },
    remove: () => {},
  }
}
