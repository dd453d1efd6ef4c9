// moirai db …: the schema of the database, by the library's own verbs.
import type { MigrateOptions, MigrationStep, ToldEffect } from '@moirai/database'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { addRevisionCommand } from './db-revision.ts'
import { addTimelineCommands } from './db-timeline.ts'
import { setUp, withContext } from '../start.ts'
import { counted, type Terminal } from '../terminal.ts'

export function addDbCommands(program: Command): void {
  const db = program.command('db').description('set up, inspect and migrate the database')
  addCommand(db, 'setup', 'create the database if it does not exist, test the connection, apply the migrations', () => {}, setup)
  addCommand(db, 'status', 'engine, version, revision, pending migrations, drift', () => {}, status)
  addCommand(
    db,
    'check',
    'exit 4 where migrations are pending or the schema has drifted',
    (command) =>
      command.option('--lint', 'exit 4 where a pending migration would hold up others for long, with what to do instead'),
    check,
  )
  addCommand(
    db,
    'upgrade',
    'apply pending migrations: all, or up to a revision, or +N',
    (command) => {
      command.argument('[revision]', 'head, +N, or a revision', 'head')
      migrateOptions(command)
    },
    upgrade,
  )
  addCommand(
    db,
    'downgrade',
    'take migrations back: to a revision, -N, or base',
    (command) => {
      command.argument('<revision>', 'a revision, -N, or base')
      migrateOptions(command)
    },
    downgrade,
  )
  addCommand(db, 'history', 'every revision of the timeline, applied or not', () => {}, history)
  addCommand(db, 'current', 'the revision the database is at', () => {}, current)
  addCommand(db, 'pending', 'the migrations that are not applied yet', () => {}, pending)
  addRevisionCommand(db)
  addTimelineCommands(db)
}

function migrateOptions(command: Command): void {
  command
    .option('--dry-run', 'only tell what would be done')
    .option('--allow-data-loss', 'go on where rows or values would be lost')
    .option('--no-copy', 'take no copy of the database before (SQLite; of a server take a backup yourself)')
}

async function setup({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'create', async (context) => {
    const before = await context.database.migrations.status()
    await setUp(context)
    const { name, version } = context.database.engine
    const { maskedUrl } = context.database.config
    const applied = before.pending.map(({ revision }) => revision)
    terminal.document({ engine: name, version, url: maskedUrl, applied })
    terminal.line(
      `${name} ${version} at ${maskedUrl}: ready, ${applied.length === 0 ? 'nothing was pending' : `${counted(applied.length, 'migration')} applied`}.`,
    )
  })
}

async function status({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'look', async ({ database }) => {
    const found = await database.migrations.status()
    const { name, version } = database.engine
    const applied = found.applied.map((entry) => ({ ...entry, appliedAt: entry.appliedAt.toISOString() }))
    terminal.document({
      engine: name,
      version,
      url: database.config.maskedUrl,
      ...found,
      applied,
      appliedCount: applied.length,
      pendingCount: found.pending.length,
    })
    terminal.line(`${name} ${version} at ${database.config.maskedUrl}`)
    terminal.line(`revision  ${found.revision ?? 'none'}${found.revision === found.head ? ' (head)' : ''}`)
    terminal.line(`applied   ${counted(applied.length, 'migration')}`)
    for (const { revision, description } of found.pending) terminal.line(`pending   ${revision}  ${description}`)
    if (found.pending.length === 0) terminal.line('pending   none')
    for (const sentence of found.drift) terminal.line(`drift     ${sentence}`)
    if (found.drift.length === 0) terminal.line('drift     none')
  })
}

async function check({ config, terminal, options }: Invocation): Promise<0 | 4> {
  return withContext(config, terminal, 'look', async ({ database }) => {
    if (options['lint'] === true) return lint(terminal, await database.migrations.effects())
    const { pending: waiting, drift } = await database.migrations.status()
    const ok = waiting.length === 0 && drift.length === 0
    terminal.document({ ok, pending: waiting, drift })
    if (ok) terminal.line('The database is up to date and as the schema says.')
    if (waiting.length > 0)
      terminal.note(`${counted(waiting.length, 'migration is', 'migrations are')} pending; run \`moirai db upgrade\`.`)
    for (const sentence of drift) terminal.note(`Drift: ${sentence}.`)
    return ok ? 0 : 4
  })
}

function lint(terminal: Terminal, steps: RevisionEffects[]): 0 | 4 {
  const unsafe = steps.flatMap(({ revision, effects }) =>
    effects.filter(({ holdsUp }) => holdsUp !== 'nobody').map((effect) => ({ revision, ...effect })),
  )
  terminal.document({ ok: unsafe.length === 0, unsafe })
  if (unsafe.length === 0) terminal.line('No pending migration holds up others for longer than a moment.')
  for (const { revision, ...effect } of unsafe) {
    terminal.note(`${revision}: ${effectWords(effect)}${effect.instead === undefined ? '' : ` Instead: ${effect.instead}.`}`)
  }
  return unsafe.length === 0 ? 0 : 4
}

/** `create index x on people: 1,000,000 rows, SHARE UPDATE EXCLUSIVE, holds up nobody, in parts.` */
function effectWords({ operation, rows, lock, holdsUp, inParts }: ToldEffect): string {
  const size = rows === null ? 'rows not known' : counted(rows, 'row')
  return `${operation}: ${size}, ${lock}, holds up ${holdsUp}${inParts ? ', in parts' : ''}.`
}

async function upgrade({ config, terminal, arguments: [revision = 'head'], options }: Invocation): Promise<void> {
  await withContext(config, terminal, options['dryRun'] === true ? 'look' : 'create', async (context) => {
    const { database } = context
    const dryRun = options['dryRun'] === true
    const effects = dryRun ? await database.migrations.effects({ to: revision }) : []
    const steps = await migrating({ terminal, options }, database, (shared) =>
      database.migrations.upgrade({ to: revision, ...shared }),
    )
    const { pending: waiting } = await database.migrations.status()
    if (waiting.length === 0 && !dryRun) await setUp(context)
    tell({ terminal, options }, steps, { nothing: 'Nothing is pending.', effects })
  })
}

/** What both directions have in common: the copy before, progress while it lasts. */
async function migrating(
  { terminal, options }: Pick<Invocation, 'terminal' | 'options'>,
  { backupCommand }: { backupCommand: string | undefined },
  walk: (shared: MigrateOptions) => Promise<MigrationStep[]>,
): Promise<MigrationStep[]> {
  const dryRun = options['dryRun'] === true
  const progress = terminal.progress('migrating')
  try {
    return await walk({
      dryRun,
      allowDataLoss: options['allowDataLoss'] === true,
      copy: options['copy'] !== false,
      onCopy: ({ file, removed }) => {
        const older = removed.length === 0 ? '' : ` (${counted(removed.length, 'older copy', 'older copies')} removed)`
        terminal.note(`Copied the database to ${file}${older}.`)
      },
      onProgress: ({ part, parts, rows }) => (rows ? progress.update(rows.done, rows.total) : progress.update(part - 1, parts)),
    })
  } catch (error) {
    if (backupCommand !== undefined && !dryRun)
      terminal.note(`No copy is taken of a server; to have one before: ${backupCommand}`)
    throw error
  } finally {
    progress.end()
  }
}

async function downgrade({ config, terminal, arguments: [revision = ''], options }: Invocation): Promise<void> {
  await withContext(config, terminal, 'look', async ({ database }) => {
    const steps = await migrating({ terminal, options }, database, (shared) =>
      database.migrations.downgrade({ to: revision, ...shared }),
    )
    tell({ terminal, options }, steps, { nothing: 'Nothing to take back.', effects: [] })
  })
}

interface RevisionEffects {
  revision: string
  effects: ToldEffect[]
}

function tell(
  { terminal, options }: Pick<Invocation, 'terminal' | 'options'>,
  steps: MigrationStep[],
  { nothing, effects }: { nothing: string; effects: RevisionEffects[] },
): void {
  const dryRun = options['dryRun'] === true
  const effectsOf = (revision: string): ToldEffect[] => effects.find((told) => told.revision === revision)?.effects ?? []
  terminal.document({
    dryRun,
    steps: dryRun ? steps.map((step) => ({ ...step, effects: effectsOf(step.revision) })) : steps,
  })
  if (steps.length === 0) terminal.line(nothing)
  for (const step of steps) {
    const done = step.direction === 'up' ? 'applied' : 'taken back'
    terminal.line(`${dryRun ? `would be ${done}` : done}  ${step.revision}`)
    if (dryRun) for (const statement of step.statements) terminal.line(`  ${statement.replaceAll('\n', '\n  ')};`)
    for (const effect of effectsOf(step.revision)) terminal.line(`  -- ${effectWords(effect)}`)
  }
}

async function history({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'look', async ({ database }) => {
    const { applied, pending: waiting, heads } = await database.migrations.status()
    const entries = [
      ...applied.map((entry) => ({ ...entry, appliedAt: entry.appliedAt.toISOString() as string | null })),
      ...waiting.map((entry) => ({ ...entry, appliedAt: null, durationMs: null })),
    ]
    terminal.document({ history: entries, heads })
    const inOrder = entries.toSorted((a, b) => (a.revision < b.revision ? -1 : 1))
    for (const [place, { revision, description, appliedAt, parents }] of inOrder.entries()) {
      const before = inOrder[place - 1]?.revision
      const follows = parents.length === 0 || (parents.length === 1 && parents[0] === before)
      const stands = follows ? '' : `  (${parents.length > 1 ? 'joins' : 'on'} ${parents.join(', ')})`
      terminal.line(`${appliedAt ?? 'pending'.padEnd(24)}  ${revision}  ${description}${stands}`)
    }
    if (heads.length > 1)
      terminal.line(`${heads.length} heads: ${heads.join(', ')}; join them with \`moirai db revision --merge\`.`)
  })
}

async function current({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'look', async ({ database }) => {
    const { revision, head } = await database.migrations.status()
    terminal.document({ revision, head })
    terminal.line(revision ?? 'none: the database is empty')
  })
}

async function pending({ config, terminal }: Invocation): Promise<void> {
  await withContext(config, terminal, 'look', async ({ database }) => {
    const { pending: waiting } = await database.migrations.status()
    const told = await database.migrations.effects()
    const effectsOf = (revision: string): ToldEffect[] => told.find((step) => step.revision === revision)?.effects ?? []
    terminal.document({ pending: waiting.map((entry) => ({ ...entry, effects: effectsOf(entry.revision) })) })
    if (waiting.length === 0) terminal.line('Nothing is pending.')
    for (const { revision, description } of waiting) {
      terminal.line(`${revision}  ${description}`)
      for (const effect of effectsOf(revision)) {
        if (effect.rows !== 0 && effect.cost !== 'none') terminal.line(`  ${effectWords(effect)}`)
      }
    }
  })
}
