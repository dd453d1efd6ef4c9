// Runs work during which SQLite waits for no disk. The layer has no such setting, on purpose; so its driver is given another word here.
import { DatabaseSync } from 'node:sqlite'

/** Connections opened by Node's driver during `work` have `synchronous = OFF` where they ask for FULL. */
export async function withoutSyncing<T>(work: () => Promise<T>): Promise<T> {
  const original = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')!
  const exec = original.value as (this: DatabaseSync, sql: string) => void
  const changed = function (this: DatabaseSync, sql: string): void {
    exec.call(this, sql.replace('synchronous = FULL', 'synchronous = OFF'))
  }
  Object.defineProperty(DatabaseSync.prototype, 'exec', { ...original, value: changed })
  try {
    return await work()
  } finally {
    Object.defineProperty(DatabaseSync.prototype, 'exec', original)
  }
}
