// What the tests of the queue stand on: the two tables on each engine, a clock of their own, and workers that are stopped afterwards.
import { openDatabase } from '@moirai/database'
import { describe, onTestFinished } from 'vitest'
import * as mysql from '../../database/test/mysql-store.ts'
import { pgliteGround, serverGround, serverUrl } from '../../database/test/postgresql-store.ts'
import { fileStore } from '../../database/test/sqlite-store.ts'
import type { Store } from '../../database/test/conformance/kit.ts'
import { Worker, type AnyTaskDefinition, type TaskRow, type WorkerOptions } from '../src/queue.ts'
import { migrations, schema, type BenchDatabase } from './bench-schema.ts'

interface TestedStore {
  readonly name: string
  readonly lack?: string
  readonly start: () => Promise<{ store: () => Promise<Store> | Store; remove: () => Promise<void> }>
}

export const stores: readonly TestedStore[] = [
  { name: 'SQLite', start: async () => ({ store: fileStore, remove: async () => {} }) },
  {
    name: serverUrl === undefined ? 'PGlite' : 'PostgreSQL',
    start: () => (serverUrl === undefined ? pgliteGround() : serverGround()),
  },
  {
    name: 'MariaDB',
    ...(mysql.serverUrl === undefined ? { lack: mysql.howToRun } : {}),
    start: () => mysql.serverGround(),
  },
]

/** The same tests on every engine; one that cannot be had here is skipped, with the reason in the title. */
export function onEveryEngine(tests: (engine: TestedStore) => void): void {
  for (const engine of stores) {
    const title = engine.lack === undefined ? `on ${engine.name}` : `on ${engine.name} (skipped: ${engine.lack})`
    describe.skipIf(engine.lack !== undefined)(title, () => tests(engine))
  }
}

export const start = new Date('2026-11-21T08:00:00.000Z')

/** The program's clock, moved by hand. */
export class Clock {
  #now = start.getTime()
  readonly now = (): Date => new Date(this.#now)
  advance(milliseconds: number): void {
    this.#now += milliseconds
  }
}

export interface Bench {
  readonly database: BenchDatabase
  readonly clock: Clock
  /** A worker that is stopped after the test; what becomes of its tasks is told in `ends`. */
  readonly worker: (definitions: readonly AnyTaskDefinition[], options?: Partial<WorkerOptions>) => TestWorker
  readonly rows: () => Promise<TaskRow[]>
}

export interface TestWorker {
  readonly worker: Worker
  readonly ends: { name: string; ended: string; error?: unknown }[]
  /** Resolves when that many tasks have ended. */
  readonly ended: (count: number) => Promise<void>
}

export async function openBench(store: Store): Promise<Bench> {
  const clock = new Clock()
  const options = { schema, migrations, now: clock.now }
  const database: BenchDatabase = await (store.open ? store.open(options) : openDatabase({ ...options, url: store.url }))
  await database.migrations.upgrade()
  const workers: Worker[] = []
  onTestFinished(async () => {
    await Promise.all(workers.map((worker) => worker.stop()))
    await database.close()
    await store.remove()
  })
  return {
    database,
    clock,
    worker: (definitions, settings) => {
      const made = testWorker({ database, definitions, name: `worker ${workers.length}`, now: clock.now, ...settings })
      workers.push(made.worker)
      return made
    },
    rows: () => database.transaction((session) => session.table('tasks').list({ orderBy: { id: 'asc' } }), { readOnly: true }),
  }
}

function testWorker(options: Omit<WorkerOptions, 'random'>): TestWorker {
  const ends: TestWorker['ends'] = []
  const listeners = new Set<() => void>()
  const worker = new Worker({
    pollMs: 20,
    random: () => 0.5,
    ...options,
    onEnd: (row, ended, error) => {
      ends.push({ name: row.name, ended, ...(error === undefined ? {} : { error }) })
      for (const listener of listeners) listener()
    },
  })
  worker.start()
  const ended = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (ends.length < count) return
        listeners.delete(look)
        resolve()
      }
      listeners.add(look)
      look()
    })
  return { worker, ends, ended }
}
