// The engines that tests of tables and migrations run on: the file engine in memory; the servers named by the environment, in whose
// place PostgreSQL has its in-process form, and MariaDB none.
import { describe } from 'vitest'
import * as mysql from '../../database/test/mysql-store.ts'
import { pgliteGround, serverGround, serverUrl } from '../../database/test/postgresql-store.ts'
import { openBench, type Bench, type BenchOptions } from './context.ts'

export interface EngineGround {
  /** A bench on an empty database of this engine; what the one before left is gone. */
  open: (options?: Omit<BenchOptions, 'url' | 'open'>) => Promise<Bench>
  remove: () => Promise<void>
}

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
  start: async () => ({ open: openBench, remove: async () => {} }),
}

const served: TestedEngine = {
  name: serverUrl === undefined ? 'PGlite' : 'PostgreSQL',
  namesForeignKeys: true,
  lack: undefined,
  start: async () => {
    const ground = await (serverUrl === undefined ? pgliteGround() : serverGround())
    return {
      open: async (options = {}) => {
        const { url, open } = await ground.store()
        return openBench({ ...options, ...(open ? { open } : { url }) })
      },
      remove: ground.remove,
    }
  },
}

const mariadb: TestedEngine = {
  name: 'MariaDB',
  namesForeignKeys: true,
  lack: mysql.serverUrl === undefined ? mysql.howToRun : undefined,
  start: async () => {
    const ground = await mysql.serverGround()
    return {
      open: async (options = {}) => openBench({ ...options, url: (await ground.store()).url }),
      remove: ground.remove,
    }
  },
}

export const servers = [served, mariadb]

/** The same tests on every engine; one that cannot be had here is skipped, with the reason in the title. */
export function onEveryEngine(title: string, tests: (engine: TestedEngine) => void): void {
  for (const engine of [embedded, ...servers]) {
    describe.skipIf(engine.lack !== undefined)(`${title} ${engine.name}${skipped(engine.lack)}`, () => tests(engine))
  }
}

/** The end of a title. */
export const skipped = (lack: string | undefined): string => (lack === undefined ? '' : ` (skipped: ${lack})`)
