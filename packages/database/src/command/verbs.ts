// The verbs of the command: each a few lines over the library, with its answer as text and as JSON.
import { makeScratch, type Database } from '../database.ts'
import { DatabaseError } from '../errors.ts'
import type { MigrateOptions, MigrationStep, ToldEffect } from '../migrations/migrations.ts'
import { irreversibleReason } from '../migrations/operations.ts'
import { leadsTo, proveTimeline } from '../migrations/revision.ts'
import { scriptOfTimeline } from '../migrations/script.ts'
import { placeOf } from '../migrations/timeline.ts'
import { validateTimeline } from '../migrations/validate.ts'
import { renderSchema } from '../schema/render-schema.ts'
import type { Schema } from '../schema/schema.ts'
import type { Words } from './command.ts'
import type { Output } from './output.ts'
import type { Project } from './project.ts'

export async function status(project: Project, output: Output): Promise<void> {
  await using database = await project.open(false)
  const found = await database.migrations.status()
  const { engine, version, url } = database.describe()
  output.document({ engine, version, url, ...found, appliedCount: found.applied.length, pendingCount: found.pending.length })
  output.line(`${engine} ${version} at ${url}`)
  output.line(`revision  ${found.revision ?? 'none'}${found.revision === found.head ? ' (head)' : ''}`)
  output.line(`applied   ${found.applied.length}`)
  for (const { revision, description } of found.pending) output.line(`pending   ${revision}  ${description}`)
  for (const sentence of found.drift) output.line(`drift     ${sentence}`)
  if (found.drift.length === 0) output.line('drift     none')
}

export async function check(project: Project, output: Output, { options }: Words): Promise<0 | 4> {
  await using database = await project.open(false)
  if (options.lint === true) return lint(database, output)
  const { pending: waiting, drift } = await database.migrations.status()
  const ok = waiting.length === 0 && drift.length === 0
  output.document({ ok, pending: waiting, drift })
  if (ok) output.line('The database is up to date and as the schema says.')
  if (waiting.length > 0) output.note(`${waiting.length} pending; run \`database upgrade\`.`)
  for (const sentence of drift) output.note(`Drift: ${sentence}.`)
  return ok ? 0 : 4
}

async function lint(database: Database<Schema>, output: Output): Promise<0 | 4> {
  const steps = await database.migrations.effects()
  const unsafe = steps.flatMap(({ effects }) => effects.filter(({ holdsUp }) => holdsUp !== 'nobody'))
  output.document({ ok: unsafe.length === 0, unsafe })
  if (unsafe.length === 0) output.line('No pending migration holds up others for longer than a moment.')
  for (const effect of unsafe)
    output.note(`${inWords(effect)}${effect.instead === undefined ? '' : ` Instead: ${effect.instead}.`}`)
  return unsafe.length === 0 ? 0 : 4
}

const inWords = ({ operation, rows, lock, holdsUp, inParts }: ToldEffect): string =>
  `${operation}: ${rows ?? 'unknown'} rows, ${lock}, holds up ${holdsUp}${inParts ? ', in parts' : ''}.`

export async function upgrade(project: Project, output: Output, words: Words): Promise<void> {
  await using database = await project.open(words.options['dry-run'] !== true)
  const steps = await database.migrations.upgrade({ to: words.target ?? 'head', ...walking(output, words) })
  tell(output, words, steps, 'Nothing is pending.')
}

export async function downgrade(project: Project, output: Output, words: Words): Promise<void> {
  if (words.target === undefined) throw new DatabaseError('configuration', 'Say how far down: a revision, -N, or base.')
  await using database = await project.open(false)
  const steps = await database.migrations.downgrade({ to: words.target, ...walking(output, words) })
  tell(output, words, steps, 'Nothing to take back.')
}

const walking = (output: Output, { options }: Words): MigrateOptions => ({
  dryRun: options['dry-run'] === true,
  allowDataLoss: options['allow-data-loss'] === true,
  copy: options['no-copy'] !== true,
  onCopy: ({ file }) => output.note(`Copied the database to ${file}.`),
})

function tell(output: Output, { options }: Words, steps: MigrationStep[], nothing: string): void {
  const dryRun = options['dry-run'] === true
  output.document({ dryRun, steps })
  if (steps.length === 0) output.line(nothing)
  for (const { direction, revision, statements } of steps) {
    const done = direction === 'up' ? 'applied' : 'taken back'
    output.line(`${dryRun ? `would be ${done}` : done}  ${revision}`)
    if (dryRun) for (const statement of statements) output.line(`  ${statement.replaceAll('\n', '\n  ')};`)
  }
}

export async function history(project: Project, output: Output): Promise<void> {
  await using database = await project.open(false)
  const { applied, pending: waiting, heads } = await database.migrations.status()
  const entries = [...applied, ...waiting.map((entry) => ({ ...entry, appliedAt: null }))].toSorted((a, b) =>
    a.revision < b.revision ? -1 : 1,
  )
  output.document({ history: entries, heads })
  for (const [place, { revision, description, appliedAt, parents }] of entries.entries()) {
    const follows = parents.length === 0 || (parents.length === 1 && parents[0] === entries[place - 1]?.revision)
    const stands = follows ? '' : `  (${parents.length > 1 ? 'joins' : 'on'} ${parents.join(', ')})`
    output.line(`${(appliedAt?.toISOString() ?? 'pending').padEnd(24)}  ${revision}  ${description}${stands}`)
  }
}

export async function current(project: Project, output: Output): Promise<void> {
  await using database = await project.open(false)
  const { revision, head } = await database.migrations.status()
  output.document({ revision, head })
  output.line(revision ?? 'none: the database is empty')
}

export async function pending(project: Project, output: Output): Promise<void> {
  await using database = await project.open(false)
  const { pending: waiting } = await database.migrations.status()
  const told = await database.migrations.effects()
  const effectsOf = (revision: string) => told.find((step) => step.revision === revision)?.effects ?? []
  output.document({ pending: waiting.map((entry) => ({ ...entry, effects: effectsOf(entry.revision) })) })
  if (waiting.length === 0) output.line('Nothing is pending.')
  for (const { revision, description } of waiting) {
    output.line(`${revision}  ${description}`)
    for (const effect of effectsOf(revision)) output.line(`  ${inWords(effect)}`)
  }
}

export async function validate({ timeline, schema }: Project, output: Output): Promise<0 | 4> {
  validateTimeline(timeline)
  const ok = leadsTo(timeline, schema)
  const irreversible = timeline.flatMap(({ revision, operations }) =>
    operations.flatMap((operation) => {
      const reason = irreversibleReason(operation)
      return reason === undefined ? [] : [{ revision, reason }]
    }),
  )
  output.document({ ok, revisions: timeline.length, irreversible })
  if (ok) output.line(`${timeline.length} revisions, to the schema in the code.`)
  else output.note('The migrations do not lead to the schema in the code; write what is missing with `database revision`.')
  for (const { revision, reason } of irreversible) output.line(`${revision} has no way back: ${reason}`)
  return ok ? 0 : 4
}

export async function prove({ timeline }: Project, output: Output, { target }: Words): Promise<void> {
  const from = target === undefined || target === 'base' ? 0 : placeOf(target, timeline, 0) - 1
  const proofs = await proveTimeline(() => makeScratch(), timeline, from)
  output.document({ proofs })
  for (const { revision, rows } of proofs) output.line(`${revision}  ${rows} rows`)
}

export async function sql({ timeline, url }: Project, output: Output, { target = 'base:head' }: Words): Promise<void> {
  const [from = '', to = ''] = target.includes(':') ? target.split(':') : ['base', target]
  const [start, end] = [from || 'base', to || 'head'].map((word) => placeOf(word, timeline, 0))
  const script = await scriptOfTimeline(url, timeline, { from: start!, to: end!, now: new Date() })
  output.document({ from: start, to: end, sql: script })
  output.line(script.trimEnd())
}

export async function stamp(project: Project, output: Output, { target }: Words): Promise<void> {
  if (target === undefined) throw new DatabaseError('configuration', 'Say what is applied: head, base, or a revision.')
  await using database = await project.open(false)
  const applied = await database.migrations.stamp(target)
  output.document({ revision: applied.at(-1) ?? null, applied })
  output.line(`The history says now that ${applied.length} migrations are applied.`)
}

export async function introspect(project: Project, output: Output): Promise<void> {
  await using database = await project.open(false)
  const { code, notSaid, known } = renderSchema(await database.introspect())
  output.document({ code, notSaid, known })
  output.line(code.trimEnd())
}
