// The timeline by itself, without a database: its order, its checksums, the state of the schema at each point.
import { createHash } from 'node:crypto'
import { DatabaseError } from '../errors.ts'
import type { SchemaState } from '../schema/state.ts'
import { applyOperation, reverseOperation, type Operation } from './operations.ts'

/** One file of the timeline. */
export interface Migration {
  /** UTC stamp and slug, `20261121T070000-first-house`: never a running number, as branches would collide. */
  revision: string
  name: string
  description: string
  /** The revisions this one was written on; empty for the first. */
  parents: readonly string[]
  operations: readonly Operation[]
}

/** A hash of what a migration does; a file changed after it was applied is refused by it. */
export const checksumOf = (migration: Migration): string =>
  createHash('sha256').update(JSON.stringify(migration.operations)).digest('hex')

/** Checks a timeline by itself: names, parents, one head, every operation fitting the state before it. */
export function validateTimeline(timeline: readonly Migration[]): void {
  const seen = new Set<string>()
  const parents = new Set<string>()
  for (const migration of timeline) {
    const refuse = (sentence: string): never => {
      throw new DatabaseError('migration', `Migration ${migration.revision}: ${sentence}`)
    }
    if (!/^\d{8}T\d{6}-[a-z0-9-]+$/.test(migration.revision))
      refuse('its name is not a UTC stamp and a slug, such as 20261121T070000-first-house.')
    if (seen.has(migration.revision)) refuse('it stands twice on the timeline.')
    if (migration.parents.length === 0 && seen.size > 0) refuse('it names no parent, and is not the first.')
    for (const parent of migration.parents) if (!seen.has(parent)) refuse(`its parent ${parent} does not stand before it.`)
    for (const parent of migration.parents) parents.add(parent)
    seen.add(migration.revision)
  }
  const heads = timeline.filter((migration) => !parents.has(migration.revision))
  if (heads.length > 1) {
    throw new DatabaseError(
      'migration',
      `The timeline has ${heads.length} heads: ${heads.map((head) => head.revision).join(', ')}; merge them.`,
    )
  }
  stateAfter(timeline)
}

/** The schema after the given migrations, starting from nothing. */
export function stateAfter(migrations: readonly Migration[]): SchemaState {
  return migrations.flatMap((migration) => migration.operations).reduce<SchemaState>(applyOperation, new Map())
}

/** The operations that take a migration back, in their order. */
export const reversed = (migration: Migration): Operation[] => migration.operations.toReversed().map(reverseOperation)

/**
 * The place on the timeline a person means: `head`, `base`, `+N`, `-N`, a revision or the unmistakable beginning of one.
 * Returns how many migrations are applied at that place; `applied` is how many are now.
 */
export function placeOf(target: string, timeline: readonly Migration[], applied: number): number {
  const refuse = (sentence: string): never => {
    throw new DatabaseError('migration', sentence)
  }
  if (target === 'head') return timeline.length
  if (target === 'base') return 0
  if (/^[+-]\d+$/.test(target)) {
    const place = applied + Number(target)
    if (place < 0 || place > timeline.length)
      refuse(`${target} leads beyond the timeline: ${applied} of ${timeline.length} migrations are applied.`)
    return place
  }
  const found = timeline.flatMap((migration, index) => (migration.revision.startsWith(target) ? [index] : []))
  if (found.length === 1) return found[0]! + 1
  return refuse(
    found.length === 0
      ? `There is no revision ${target} on the timeline.`
      : `${target} is the beginning of ${found.length} revisions; give more of it.`,
  )
}
