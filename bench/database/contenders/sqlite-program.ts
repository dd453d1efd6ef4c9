// The engine's own program, which loads a file into a table: the control of the bulk load on SQLite.
import { spawnSync } from 'node:child_process'
import type { Contender } from '../contender.ts'

/** @throws where the program is not installed. */
export function sqliteProgram(
  file: string,
  csv: string,
  pragmas: readonly string[],
  versions: Record<string, string>,
): Contender {
  const run = (...words: string[]): string => {
    const { error, status, stderr, stdout } = spawnSync('sqlite3', words, { encoding: 'utf8' })
    if (error)
      throw new Error(`the program sqlite3 cannot be run (${error.message}); install it, on Debian as the package sqlite3`)
    if (status !== 0 || stderr !== '') throw new Error(stderr.trim())
    return stdout
  }
  versions['sqlite3'] = run('--version').split(' ')[0]!
  const settings = pragmas.flatMap((pragma) => ['-cmd', pragma])
  return {
    name: 'sqlite3 .import',
    role: 'control',
    bulk: () => run('-batch', ...settings, file, `.import --csv ${JSON.stringify(csv)} jobs`),
    close: () => {},
  }
}
