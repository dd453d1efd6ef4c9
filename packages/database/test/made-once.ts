// What many files of tests begin with is made once in a run of them, by the first that needs it, and kept in the folder of the run.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of this run of tests (`scripts/test-run.ts`); undefined where the runner did not start this process. */
export const runFolder = process.env['TEST_RUN_FOLDER']

/** Gives what `make` gave to whoever asked first under that name. Two that ask at once both make it, and either is as good. */
export async function madeOnce(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (runFolder === undefined) return make()
  const file = join(runFolder, name)
  if (existsSync(file)) return readFileSync(file)
  const made = await make()
  // Whole or not at all: another process may read it at once.
  writeFileSync(`${file}.${process.pid}`, made)
  renameSync(`${file}.${process.pid}`, file)
  return made
}
