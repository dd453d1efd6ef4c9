// The verbs that move a database along its timeline: upgrade and downgrade, dry or not, with a copy before and progress meanwhile.
import type { MigrateOptions, MigrationStep, ToldEffect } from '../migrations/migrations.ts'
import { counted, type Output } from './output.ts'
import type { OpenProject, Project } from './project.ts'
import { effectWords, type RevisionEffects } from './status-verbs.ts'
import type { Words } from './verbs.ts'

export async function upgrade(project: Project, output: Output, words: Words): Promise<void> {
  const dryRun = words.options.dryRun === true
  const to = words.target ?? 'head'
  await using database = await project.open(dryRun ? 'look' : 'create')
  const effects = dryRun ? await database.migrations.effects({ to }) : []
  const steps = await walked(output, words, database, (shared) => database.migrations.upgrade({ to, ...shared }))
  if (!dryRun && database.afterUpgrade) {
    const { pending } = await database.migrations.status()
    if (pending.length === 0) await database.afterUpgrade()
  }
  tell(output, words, steps, { nothing: 'Nothing is pending.', effects })
}

export async function downgrade(project: Project, output: Output, words: Words): Promise<void> {
  await using database = await project.open('look')
  const to = words.target ?? ''
  const steps = await walked(output, words, database, (shared) => database.migrations.downgrade({ to, ...shared }))
  tell(output, words, steps, { nothing: 'Nothing to take back.', effects: [] })
}

/** What both directions have in common: the copy before, progress while it lasts. */
async function walked(
  output: Output,
  { options }: Words,
  { backupCommand }: OpenProject,
  walk: (shared: MigrateOptions) => Promise<MigrationStep[]>,
): Promise<MigrationStep[]> {
  const dryRun = options.dryRun === true
  const progress = output.progress('migrating')
  try {
    return await walk({
      dryRun,
      allowDataLoss: options.allowDataLoss === true,
      copy: options.copy !== false,
      onCopy: ({ file, removed }) => {
        const older = removed.length === 0 ? '' : ` (${counted(removed.length, 'older copy', 'older copies')} removed)`
        output.note(`Copied the database to ${file}${older}.`)
      },
      onProgress: ({ part, parts, rows }) => (rows ? progress.update(rows.done, rows.total) : progress.update(part - 1, parts)),
    })
  } catch (error) {
    if (backupCommand !== undefined && !dryRun) output.note(`No copy is taken of a server; to have one before: ${backupCommand}`)
    throw error
  } finally {
    progress.end()
  }
}

function tell(
  output: Output,
  { options }: Words,
  steps: MigrationStep[],
  { nothing, effects }: { nothing: string; effects: RevisionEffects[] },
): void {
  const dryRun = options.dryRun === true
  const effectsOf = (revision: string): ToldEffect[] => effects.find((told) => told.revision === revision)?.effects ?? []
  output.document({
    dryRun,
    steps: dryRun ? steps.map((step) => ({ ...step, effects: effectsOf(step.revision) })) : steps,
  })
  if (steps.length === 0) output.line(nothing)
  for (const step of steps) {
    const done = step.direction === 'up' ? 'applied' : 'taken back'
    output.line(`${dryRun ? `would be ${done}` : done}  ${step.revision}`)
    if (dryRun) for (const statement of step.statements) output.line(`  ${statement.replaceAll('\n', '\n  ')};`)
    for (const effect of effectsOf(step.revision)) output.line(`  -- ${effectWords(effect)}`)
  }
}
