// The two engines that tests of tables and migrations run on: the file engine in memory, and the server, else its in-process form.
import { pgliteGround, serverGround, serverUrl } from '../../database/test/postgresql-store.ts'
import { openBench, type Bench, type BenchOptions } from './context.ts'

export interface EngineGround {
  /** A bench on an empty database of this engine; what the one before left is gone. */
  open: (options?: Omit<BenchOptions, 'url' | 'open'>) => Promise<Bench>
  remove: () => Promise<void>
}

/** `namesForeignKeys`: whether the engine says which foreign key was broken. */
const embedded = {
  name: 'SQLite',
  namesForeignKeys: false,
  start: async (): Promise<EngineGround> => ({ open: openBench, remove: async () => {} }),
}

const served = {
  name: serverUrl === undefined ? 'PGlite' : 'PostgreSQL',
  namesForeignKeys: true,
  start: async (): Promise<EngineGround> => {
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

export const twoEngines = [embedded, served]
