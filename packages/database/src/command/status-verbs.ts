// The verbs that look: where a database stands, what is pending and what that means, each as text and as JSON.
import type { ToldEffect } from '../migrations/migrations.ts'
import { counted, type Output } from './output.ts'
import type { Project } from './project.ts'
import type { Words } from './verbs.ts'

export async function status(project: Project, output: Output): Promise<void> {
  await using database = await project.open('look')
  const found = await database.migrations.status()
  const { engine, version, url } = database.describe()
  output.document({ engine, version, url, ...found, appliedCount: found.applied.length, pendingCount: found.pending.length })
  output.line(`${engine} ${version} at ${url}`)
  output.line(`revision  ${found.revision ?? 'none'}${found.revision === found.head ? ' (head)' : ''}`)
  output.line(`applied   ${counted(found.applied.length, 'migration')}`)
  for (const { revision, description } of found.pending) output.line(`pending   ${revision}  ${description}`)
  if (found.pending.length === 0) output.line('pending   none')
  for (const sentence of found.drift) output.line(`drift     ${sentence}`)
  if (found.drift.length === 0) output.line('drift     none')
}

export async function check(project: Project, output: Output, { options }: Words): Promise<0 | 4> {
  await using database = await project.open('look')
  if (options.lint === true) return lint(output, await database.migrations.effects())
  const { pending: waiting, drift } = await database.migrations.status()
  const ok = waiting.length === 0 && drift.length === 0
  output.document({ ok, pending: waiting, drift })
  if (ok) output.line('The database is up to date and as the schema says.')
  if (waiting.length > 0)
    output.note(`${counted(waiting.length, 'migration is', 'migrations are')} pending; run \`${project.program} upgrade\`.`)
  for (const sentence of drift) output.note(`Drift: ${sentence}.`)
  return ok ? 0 : 4
}

/** What the operations of a revision mean for others. */
export interface RevisionEffects {
  revision: string
  effects: ToldEffect[]
}

function lint(output: Output, steps: RevisionEffects[]): 0 | 4 {
  const unsafe = steps.flatMap(({ revision, effects }) =>
    effects.filter(({ holdsUp }) => holdsUp !== 'nobody').map((effect) => ({ revision, ...effect })),
  )
  output.document({ ok: unsafe.length === 0, unsafe })
  if (unsafe.length === 0) output.line('No pending migration holds up others for longer than a moment.')
  for (const { revision, ...effect } of unsafe) {
    output.note(`${revision}: ${effectWords(effect)}${effect.instead === undefined ? '' : ` Instead: ${effect.instead}.`}`)
  }
  return unsafe.length === 0 ? 0 : 4
}

/** `create index x on people: 1,000,000 rows, SHARE UPDATE EXCLUSIVE, holds up nobody, in parts.` */
export function effectWords({ operation, rows, lock, holdsUp, inParts }: ToldEffect): string {
  const size = rows === null ? 'rows not known' : counted(rows, 'row')
  return `${operation}: ${size}, ${lock}, holds up ${holdsUp}${inParts ? ', in parts' : ''}.`
}

export async function history(project: Project, output: Output): Promise<void> {
  await using database = await project.open('look')
  const { applied, pending: waiting, heads } = await database.migrations.status()
  const entries = [...applied, ...waiting.map((entry) => ({ ...entry, appliedAt: null, durationMs: null }))]
  output.document({ history: entries, heads })
  const inOrder = entries.toSorted((a, b) => (a.revision < b.revision ? -1 : 1))
  for (const [place, { revision, description, appliedAt, parents }] of inOrder.entries()) {
    const before = inOrder[place - 1]?.revision
    const follows = parents.length === 0 || (parents.length === 1 && parents[0] === before)
    const stands = follows ? '' : `  (${parents.length > 1 ? 'joins' : 'on'} ${parents.join(', ')})`
    output.line(`${appliedAt?.toISOString() ?? 'pending'.padEnd(24)}  ${revision}  ${description}${stands}`)
  }
  if (heads.length > 1)
    output.line(`${heads.length} heads: ${heads.join(', ')}; join them with \`${project.program} revision --merge\`.`)
}

export async function current(project: Project, output: Output): Promise<void> {
  await using database = await project.open('look')
  const { revision, head } = await database.migrations.status()
  output.document({ revision, head })
  output.line(revision ?? 'none: the database is empty')
}

export async function pending(project: Project, output: Output): Promise<void> {
  await using database = await project.open('look')
  const { pending: waiting } = await database.migrations.status()
  const told = await database.migrations.effects()
  const effectsOf = (revision: string): ToldEffect[] => told.find((step) => step.revision === revision)?.effects ?? []
  output.document({ pending: waiting.map((entry) => ({ ...entry, effects: effectsOf(entry.revision) })) })
  if (waiting.length === 0) output.line('Nothing is pending.')
  for (const { revision, description } of waiting) {
    output.line(`${revision}  ${description}`)
    for (const effect of effectsOf(revision)) {
      if (effect.rows !== 0 && effect.cost !== 'none') output.line(`  ${effectWords(effect)}`)
    }
  }
}
