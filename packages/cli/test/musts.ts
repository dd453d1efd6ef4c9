// What tries that kill the program insist on, and say what is wrong.
import { DatabaseSync } from 'node:sqlite'
import type { Program } from './program.ts'

/** One try: what is done with it is told in a line; what is wrong is thrown. */
export type KillTry = (seed: number) => Promise<string>

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

export function mustBeEqual(found: unknown, wanted: unknown, what: string): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (left === right) return
  const at = [...left].findIndex((character, index) => character !== right[index])
  throw new Error(
    `${what}: found …${left.slice(Math.max(0, at - 100), at + 100)}…, wanted …${right.slice(Math.max(0, at - 100), at + 100)}…`,
  )
}

/** What SQLite and the schema say about the file: nothing broken, nothing pointing nowhere. */
export function mustBeSound(program: Program): void {
  const driver = new DatabaseSync(program.databaseFile)
  const said = driver.prepare('PRAGMA integrity_check').all()
  const orphans = driver.prepare('PRAGMA foreign_key_check').all()
  driver.close()
  mustBeEqual(said, [{ integrity_check: 'ok' }], 'the integrity of the file')
  mustBeEqual(orphans, [], 'foreign keys that point nowhere')
}
