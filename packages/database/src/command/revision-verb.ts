// revision: a migration found by comparing the code with the timeline, asked about, proved, and written as a file.
import { DatabaseError } from '../errors.ts'
import type { Hints, Need } from '../migrations/difference/difference.ts'
import { draftMerge, draftRevision } from '../migrations/revision.ts'
import { writeRevision } from '../migrations/revision-file.ts'
import type { Migration } from '../migrations/timeline.ts'
import { counted, type Output } from './output.ts'
import type { Project } from './project.ts'
import { proveOnEngines, tellProofs } from './timeline-verbs.ts'
import type { Words } from './verbs.ts'

const kinds = { rename: '--rename', renameValue: '--rename-value', cast: '--cast', backfill: '--backfill' } as const

export async function revision(project: Project, output: Output, { options }: Words): Promise<0 | 4> {
  const { timeline, schema } = project
  const now = new Date()
  const { message, empty = false } = options
  if (options.merge === true) {
    return write(project, output, draftMerge({ timeline, now, ...(message === undefined ? {} : { message }) }))
  }
  if (message === undefined) throw new DatabaseError('configuration', 'Say what the revision is for: -m "…".')
  const hints = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, [...(options[kind as keyof Hints] ?? [])]])) as Record<
    keyof Hints,
    string[]
  >
  const draft = () => draftRevision({ message, timeline, schema, now, hints, empty })
  let found = draft()
  while (found.needs.length > 0) {
    for (const need of found.needs) {
      const answer = await ask(output, need, (said) => {
        draftRevision({ message, timeline, schema, now, hints: withAnswer(hints, said), empty })
      })
      if (answer === undefined) return tell(output, found.needs)
      Object.assign(hints, withAnswer(hints, answer))
    }
    found = draft()
  }
  if (found.migration) return write(project, output, found.migration)
  output.document({ revision: null, operations: [] })
  output.line('Nothing has changed: the timeline leads to the schema in the code.')
  return 0
}

/** `--rename a=b` among what was said before. */
function withAnswer(hints: Record<keyof Hints, string[]>, answer: string): Record<keyof Hints, string[]> {
  const [kind] = Object.entries(kinds).find(([, option]) => answer.startsWith(`${option} `))! as [keyof Hints, string]
  return { ...hints, [kind]: [...hints[kind], answer.slice(kinds[kind].length + 1)] }
}

async function write({ timeline, url, place }: Project, output: Output, migration: Migration): Promise<0> {
  const proofs = await proveOnEngines(url, [...timeline, migration], { from: timeline.length, output })
  const file = await writeRevision(migration, place)
  const { operations, parents } = migration
  output.document({ revision: migration.revision, file, parents, operations: operations.length, proofs })
  output.line(
    `Wrote ${file}: ${parents.length > 1 ? `joins ${parents.join(' and ')}` : counted(operations.length, 'operation')}.`,
  )
  tellProofs(output, proofs)
  return 0
}

function question({ kind, subject, candidates }: Need): string {
  if (kind === 'backfill') return `What do rows get that have no ${subject}?`
  if (kind === 'cast') return `How do the values of ${subject} become those of the new type?`
  return `What is ${subject} called now, or is it gone (${candidates.join(', ')})?`
}

/** Until what is said can be meant; an empty answer takes the first that is proposed. Undefined where nobody answers. */
async function ask(output: Output, need: Need, tryOut: (answer: string) => void): Promise<string | undefined> {
  const { answer, candidates, otherwise } = need
  const another = { backfill: '; sql:… computes it from the row', cast: '; or SQL over the row' }
  const more = otherwise === undefined ? '' : '; - says that it is gone'
  const hint = need.kind === 'backfill' || need.kind === 'cast' ? another[need.kind] : more
  for (;;) {
    const said = await output.ask(`${question(need)}\n[${candidates[0]}${hint}] `)
    if (said === undefined) return undefined
    const whole = said === '' ? answer : answer.slice(0, answer.indexOf('=') + 1) + said
    try {
      tryOut(whole)
      return whole
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.kind !== 'usage') throw error
      output.note(error.message)
    }
  }
}

function tell(output: Output, needs: readonly Need[]): 4 {
  output.document({ needs })
  for (const need of needs) {
    const other = need.otherwise === undefined ? '' : `, or with ${need.otherwise}`
    output.note(`${question(need)} Answer with ${need.answer}${other}.`)
  }
  return 4
}
