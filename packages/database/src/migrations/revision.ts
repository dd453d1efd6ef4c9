// A new revision: what it does, found by comparing the schema in the code with the one after the last revision.
import { DatabaseError } from '../errors.ts'
import type { SchemaState } from '../schema/state.ts'
import { sameDefinition } from './definitions.ts'
import { differenceOf, type Hints, type Need } from './difference/difference.ts'
import { prove, type Proof, type Scratch } from './proof/proof.ts'
import { revisionOf } from './render-migration.ts'
import { headsOf } from './branches.ts'
import { stateAfter, type Migration } from './timeline.ts'
import { checkTimeline, validateTimeline } from './validate.ts'

export interface RevisionInput {
  message: string
  timeline: readonly Migration[]
  /** The schema as it stands in the code. */
  schema: SchemaState
  now: Date
  hints?: Hints
  /** Without operations, to be written by hand. */
  empty?: boolean
}

export interface RevisionDraft {
  /** Undefined where nothing has changed, or where questions are open. */
  migration?: Migration
  needs: Need[]
}

/**
 * What would be written; neither a database nor a file is touched.
 * @throws DatabaseError `usage` for a hint that answers nothing, `migration` for a timeline that does not hold.
 */
export function draftRevision({ message, timeline, schema, now, hints = {}, empty = false }: RevisionInput): RevisionDraft {
  validateTimeline(timeline)
  const { operations, needs } = empty ? { operations: [], needs: [] } : differenceOf(stateAfter(timeline), schema, hints)
  if (needs.length > 0) return { needs }
  if (operations.length === 0 && !empty) return { needs: [] }
  return { migration: newRevision({ message, timeline, now }, operations), needs: [] }
}

/**
 * A revision without operations that stands on every head, so that there is one again.
 * @throws DatabaseError `migration` where there is one already, or where the branches do not go together.
 */
export function draftMerge(input: Pick<RevisionInput, 'timeline' | 'now'> & { message?: string }): Migration {
  const { timeline, now } = input
  checkTimeline(timeline)
  const heads = headsOf(timeline)
  if (heads.length < 2) {
    throw new DatabaseError('migration', `There is nothing to join: the only head is ${heads[0] ?? 'none'}.`)
  }
  const slugs = heads.map((head) => head.slice(head.indexOf('-') + 1).replaceAll('-', ' '))
  return newRevision({ timeline, now, message: input.message ?? `Join ${slugs.join(' and ')}` }, [])
}

function newRevision(
  { message, timeline, now }: Pick<RevisionInput, 'message' | 'timeline' | 'now'>,
  operations: Migration['operations'],
): Migration {
  const last = timeline.at(-1)
  const revision = revisionOf(message, now)
  if (last && revision <= last.revision) {
    throw new DatabaseError(
      'migration',
      `The clock stands before the last revision, ${last.revision}; a new one must come after it.`,
    )
  }
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`
  const migration: Migration = {
    revision,
    name: message.replace(/\s+/g, ' ').trim(),
    description: sentence.charAt(0).toUpperCase() + sentence.slice(1),
    parents: headsOf(timeline),
    operations,
  }
  validateTimeline([...timeline, migration])
  return migration
}

export interface StepProof extends Proof {
  revision: string
}

/**
 * Tries each migration from place `from` on (0 is the first) on made-up rows: up, down and up again.
 * @throws DatabaseError `migration` that names the first that does not hold.
 */
export async function proveTimeline(
  makeScratch: () => Scratch | Promise<Scratch>,
  timeline: readonly Migration[],
  from = 0,
): Promise<StepProof[]> {
  const proofs: StepProof[] = []
  for (const [place, { revision, operations }] of timeline.entries()) {
    if (place < from) continue
    try {
      const proof = await prove(makeScratch, { before: stateAfter(timeline.slice(0, place)), operations })
      proofs.push({ revision, ...proof })
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error
      throw new DatabaseError(error.kind, `Migration ${revision} was tried, and is not sound: ${error.message}`, { cause: error })
    }
  }
  return proofs
}

/** True where the timeline leads to just this schema. */
export const leadsTo = (timeline: readonly Migration[], schema: SchemaState): boolean =>
  sameDefinition([...stateAfter(timeline).values()], [...schema.values()])
