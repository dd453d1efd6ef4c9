// The engines that tests of tables and migrations run on: the file engine in memory; the servers named by the environment, in whose
// place PostgreSQL has its in-process form, and MariaDB none.
import * as mysql from '../../database/test/mysql-store.ts'
import { pgliteGround, serverGround, serverUrl } from '../../database/test/postgresql-store.ts'
import { openBench } from './context.ts'
import { reusing, type EngineGround } from './reused-ground.ts'

export type { EngineGround } from './reused-ground.ts'

export interface TestedEngine {
  readonly name: string
  /** Whether the engine says which foreign key was broken. */
  readonly namesForeignKeys: boolean
  /** Why it cannot be tested here; undefined where it can. */
  readonly lack: string | undefined
  readonly start: () => Promise<EngineGround>
}

export const embedded: TestedEngine = {
  name: 'SQLite',
  namesForeignKeys: false,
  lack: undefined,
  start: async () => ({ open: openBench, anew: openBench, remove: async () => {} }),
}

const served: TestedEngine = {
  name: serverUrl === undefined ? 'PGlite' : 'PostgreSQL',
  namesForeignKeys: true,
  lack: undefined,
  start: async () =>
    reusing(await (serverUrl === undefined ? pgliteGround() : serverGround()), {
      quote: (name) => `"${name}"`,
      // In the database itself, and so in its copies.
      place: 'kept',
      makePlace: 'CREATE SCHEMA kept',
      dropPlace: 'DROP SCHEMA IF EXISTS kept CASCADE',
      unchecked: 'SET LOCAL session_replication_role = replica',
    }),
}

const keptOnMariadb = `kept_${process.pid}_${Math.random().toString(36).slice(2, 8)}`

const mariadb: TestedEngine = {
  name: 'MariaDB',
  namesForeignKeys: true,
  lack: mysql.serverUrl === undefined ? mysql.howToRun : undefined,
  start: async () =>
    reusing(await mysql.serverGround(), {
      quote: (name) => `\`${name}\``,
      place: keptOnMariadb,
      makePlace: `CREATE DATABASE ${keptOnMariadb}`,
      dropPlace: `DROP DATABASE IF EXISTS ${keptOnMariadb}`,
      unchecked: 'SET SESSION foreign_key_checks = 0',
    }),
}

export const servers = [served, mariadb]

/** The end of a title. */
export const skipped = (lack: string | undefined): string => (lack === undefined ? '' : ` (skipped: ${lack})`)
