// database revision: a migration found by comparing the code with the timeline, asked about, proved, and written as a file.
import { makeScratch } from '../database.ts'
import { DatabaseError } from '../errors.ts'
import type { Hints, Need } from '../migrations/difference/difference.ts'
import { draftMerge, draftRevision, proveTimeline } from '../migrations/revision.ts'
import { writeRevision } from '../migrations/revision-file.ts'
import type { Migration } from '../migrations/timeline.ts'
import type { ExitStatus, Words } from './command.ts'
import type { Output } from './output.ts'
import type { Project } from './project.ts'

const kinds = { rename: '--rename', renameValue: '--rename-value', cast: '--cast', backfill: '--backfill' } as const

export async function revision(project: Project, output: Output, { options }: Words): Promise<ExitStatus> {
  const { timeline } = project
  const now = new Date()
  const { message } = options
  if (options.merge === true) {
    return write(project, output, draftMerge({ timeline, now, ...(message === undefined ? {} : { message }) }))
  }
  if (message === undefined) throw new DatabaseError('configuration', 'Say what the revision is for: -m "…".')
  const hints: Record<keyof Hints, string[]> = {
    rename: options.rename ?? [],
    renameValue: options['rename-value'] ?? [],
    cast: options.cast ?? [],
    backfill: options.backfill ?? [],
  }
  for (;;) {
    const { needs, migration } = draftRevision({
      message,
      timeline,
      schema: project.schema,
      now,
      hints,
      empty: options.empty === true,
    })
    if (needs.length === 0) {
      if (migration) return write(project, output, migration)
      output.document({ revision: null, operations: [] })
      output.line('Nothing has changed: the migrations lead to the schema in the code.')
      return 0
    }
    for (const need of needs) {
      const answer = await ask(output, need)
      if (answer === undefined) return tell(output, needs)
      for (const kind of ['rename', 'renameValue', 'cast', 'backfill'] as const) {
        if (answer.startsWith(`${kinds[kind]} `)) hints[kind].push(answer.slice(kinds[kind].length + 1))
      }
    }
  }
}

async function write(project: Project, output: Output, migration: Migration): Promise<0> {
  const { timeline } = project
  const proofs = []
  for (const scratch of [() => makeScratch(), () => makeScratch(project.url)]) {
    const [proof] = await proveTimeline(scratch, [...timeline, migration], timeline.length)
    proofs.push(proof!)
    // The second is of another engine only where the project's is.
    if (isEmbedded(project.url)) break
  }
  const file = await writeRevision(migration, project.place)
  const { operations, parents } = migration
  output.document({ revision: migration.revision, file, parents, operations: operations.length, proofs })
  output.line(`Wrote ${file}: ${parents.length > 1 ? `joins ${parents.join(' and ')}` : `${operations.length} operations`}.`)
  for (const { rows, irreversible } of proofs) {
    output.line(
      `Proved with ${rows} rows: ${irreversible === undefined ? 'up, down and up again' : `up only (${irreversible})`}.`,
    )
  }
  return 0
}

const isEmbedded = (url: string): boolean => !url.includes('://')

function question({ kind, subject, candidates }: Need): string {
  if (kind === 'backfill') return `What do rows get that have no ${subject}?`
  if (kind === 'cast') return `How do the values of ${subject} become those of the new type?`
  return `What is ${subject} called now, or is it gone (${candidates.join(', ')})?`
}

async function ask(output: Output, need: Need): Promise<string | undefined> {
  const { answer, candidates, otherwise } = need
  const gone = otherwise === undefined ? '' : '; - says that it is gone'
  const said = await output.ask(`${question(need)}\n[${candidates[0]}${gone}] `)
  if (said === undefined) return undefined
  return said === '' ? answer : answer.slice(0, answer.indexOf('=') + 1) + said
}

function tell(output: Output, needs: readonly Need[]): 4 {
  output.document({ needs })
  for (const need of needs) {
    const other = need.otherwise === undefined ? '' : `, or with ${need.otherwise}`
    output.note(`${question(need)} Answer with ${need.answer}${other}.`)
  }
  return 4
}
