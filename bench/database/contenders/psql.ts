// PostgreSQL's own program, which copies a file into a table: the control of the bulk load.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contender } from '../contender.ts'
import { csvOf, type Job } from '../rows.ts'
import { jobColumns } from './statements.ts'

/** The file is written beforehand: what is timed is the program, from its start to its end. @throws where it is not installed. */
export function psql(url: string, jobs: readonly Job[], versions: Record<string, string>): Contender {
  const run = (...words: string[]): string => {
    const { error, status, stderr, stdout } = spawnSync('psql', words, { encoding: 'utf8' })
    if (error) throw new Error(`the program psql cannot be run (${error.message}); install it, on Debian as postgresql-client`)
    if (status !== 0) throw new Error(stderr.trim())
    return stdout
  }
  versions['psql'] = run('--version').trim().split(' ')[2]!
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'jobs.csv')
  writeFileSync(file, csvOf(jobs))
  return {
    name: 'psql \\copy',
    role: 'control',
    bulk: () => run('-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', `\\copy jobs (${jobColumns.join(', ')}) from '${file}' csv`, url),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
