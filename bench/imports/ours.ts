// Imports by the program's own verb, on any engine.
import { randomBytes } from 'node:crypto'
import { openDatabase } from '../../packages/database/src/database.ts'
import { makeContext, type Context } from '../../packages/talent/src/context.ts'
import { installDeployment } from '../../packages/talent/src/deployment.ts'
import { importFile } from '../../packages/talent/src/imports/imports.ts'
import { timeline } from '../../packages/talent/src/migrations.ts'
import { talentSchema, type TalentDatabase } from '../../packages/talent/src/tables.ts'
import { file } from '../../packages/talent/test/files.ts'

export interface Imported {
  readonly kind: 'people' | 'jobs'
  readonly content: string
  readonly rows: number
}

/** What an import writes, in an order in which no row points to a later one. */
export const writtenTables = {
  people: ['profiles', 'students', 'skills', 'csv_imports', 'import_rows'],
  jobs: ['companies', 'job_postings', 'job_skills', 'csv_imports', 'import_rows'],
} as const

export const openOurs = (url: string): Promise<TalentDatabase> =>
  openDatabase({ url, schema: talentSchema, migrations: timeline, now: () => new Date() })

/** Tables, taxonomy and scoring version, as every deployment has them before its first import. */
export async function deploy(database: TalentDatabase): Promise<void> {
  await database.migrations.upgrade()
  await installDeployment(contextOf(database))
}

const contextOf = (database: TalentDatabase): Context =>
  makeContext({
    database,
    actor: { kind: 'operator' },
    now: () => new Date(),
    entropy: randomBytes,
    loadKeys: () => [new Uint8Array(32).fill(7)],
    settings: { currency: 'USD', publicUrl: 'http://localhost:8080', login: { maxFailures: 5, lockMinutes: 15 } },
  })

/** Looked through, mapped, checked, with its skills found, and written. @throws where not every row came in. */
export async function bring(database: TalentDatabase, { kind, content, rows }: Imported): Promise<void> {
  const view = await importFile(contextOf(database), { kind, source: file(content), dryRun: false, onDuplicate: 'update' })
  if (view.processed !== rows || view.created === 0) throw new Error(`Of ${rows} rows ${view.processed} were imported.`)
}
