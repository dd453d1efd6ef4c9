// The timeline by itself, without a database: its migrations, their checksums, the state of the schema at each point.
import { createHash } from 'node:crypto'
import { DatabaseError } from '../errors.ts'
import type { SchemaState } from '../schema/state.ts'
import { applyOperation } from './apply.ts'
import { reverseOperation, type MigrationOperation } from './operations.ts'

/** A revision that another stands in the place of, with those it stood in the place of itself. */
export interface Replaced {
  revision: string
  checksum: string
  replaces?: readonly Replaced[]
}

/** One file of the timeline. */
export interface Migration {
  /** UTC stamp and slug, `20261121T070000-first-house`: never a running number, as branches would collide. */
  revision: string
  name: string
  description: string
  /** The revisions this one was written on; empty for the first, several where it joins branches. */
  parents: readonly string[]
  /** The revisions it stands in the place of, oldest first, as they were applied to databases that are older than it. */
  replaces?: readonly Replaced[]
  operations: readonly MigrationOperation[]
}

const checksums = new WeakMap<readonly MigrationOperation[], string>()

/** A hash of what a migration does; a file changed after it was applied is refused by it. */
export function checksumOf({ operations }: Migration): string {
  const kept = checksums.get(operations) ?? hashOf(operations)
  checksums.set(operations, kept)
  return kept
}

function hashOf(operations: readonly MigrationOperation[]): string {
  // Sorted, so that the order in which a builder writes the parts of a definition does not matter.
  const text = JSON.stringify(operations, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
  })
  return createHash('sha256').update(text).digest('hex')
}

/** The names of all that a migration stands in the place of, oldest first. */
export const replacedNames = ({ replaces = [] }: Pick<Migration, 'replaces'>): string[] =>
  replaces.flatMap((old) => [...replacedNames(old), old.revision])

/** The schema after the given migrations, starting from nothing. */
export function stateAfter(migrations: readonly Migration[]): SchemaState {
  return migrations.flatMap((migration) => migration.operations).reduce<SchemaState>(applyOperation, new Map())
}

/** The operations that take a migration back, in their order. */
export const reversed = (migration: Migration): MigrationOperation[] => migration.operations.toReversed().map(reverseOperation)

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
  if (target === '') refuse('Say how far: head, base, +N, -N, a revision or its beginning.')
  const exact = timeline.findIndex((migration) => migration.revision === target)
  if (exact >= 0) return exact + 1
  const found = timeline.flatMap((migration, index) => (migration.revision.startsWith(target) ? [index] : []))
  if (found.length === 1) return found[0]! + 1
  return refuse(
    found.length === 0
      ? `There is no revision ${target} on the timeline.`
      : `${target} is the beginning of ${found.length} revisions; give more of it.`,
  )
}
