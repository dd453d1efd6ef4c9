// Around a run of the tests: the folder of what their files share is made before it, and taken away after it with all that stands elsewhere.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function beginRun(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'moirai-run-'))
  // The processes of the runner get the environment of this one.
  process.env['TEST_RUN_FOLDER'] = folder
  return async () => {
    const { endRun } = await import('../packages/database/test/postgresql-store.ts')
    await endRun()
    rmSync(folder, { recursive: true, force: true })
  }
}
