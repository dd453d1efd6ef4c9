// What `db sql` prints, carried out by each engine's own program, makes the database that the program would have made.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as mysql from '../../database/test/mysql-store.ts'
import * as postgresql from '../../database/test/postgresql-store.ts'
import { openProgram } from './program.ts'

interface OwnProgram {
  engine: string
  name: string
  /** Why there is no such server; undefined where there is one. */
  lack: string | undefined
  /** An empty database; undefined for a file in the folder of the test. */
  ground?: () => Promise<{ store: () => Promise<{ url: string }>; remove: () => Promise<void> }>
  /** Its words, so that it stops at the first error. */
  words: (url: URL, file: string) => string[]
}

const programs: OwnProgram[] = [
  { engine: 'SQLite', name: 'sqlite3', lack: undefined, words: (_url, file) => ['-bail', file] },
  {
    engine: 'PostgreSQL',
    name: 'psql',
    lack: postgresql.serverUrl === undefined ? 'set TEST_POSTGRES_URL' : undefined,
    ground: postgresql.serverGround,
    words: ({ href }) => ['--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', href],
  },
  {
    engine: 'MariaDB',
    name: 'mariadb',
    lack: mysql.serverUrl === undefined ? mysql.howToRun : undefined,
    ground: mysql.serverGround,
    words: ({ hostname, port, username, password, pathname }) => [
      `--host=${hostname}`,
      `--port=${port || '3306'}`,
      `--user=${decodeURIComponent(username)}`,
      ...(password === '' ? [] : [`--password=${decodeURIComponent(password)}`]),
      pathname.slice(1),
    ],
  },
]

const isMissing = (name: string): boolean => spawnSync(name, ['--version']).error !== undefined

describe.each(programs)('the script for $engine', ({ name, lack, ground: begin, words }) => {
  const missing = lack ?? (isMissing(name) ? `no ${name} here` : undefined)
  it.skipIf(missing !== undefined)(
    `is carried out by ${name}${missing === undefined ? '' : ` (skipped: ${missing})`}`,
    async () => {
      using program = openProgram({ bare: true })
      const ground = await begin?.()
      try {
        const url = (await ground?.store())?.url ?? program.databaseUrl
        const { stdout: script } = await program.run(['db', 'sql', '--database', url])
        const ran = spawnSync(name, words(new URL(url), program.databaseFile), { input: script, encoding: 'utf8' })
        expect([ran.status, ran.stderr]).toEqual([0, ''])
        const checked = await program.run(['db', 'check', '--database', url])
        expect([checked.status, checked.stderr]).toEqual([0, ''])
      } finally {
        await ground?.remove()
      }
    },
  )
})
