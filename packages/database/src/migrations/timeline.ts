// The timeline by itself, without a database: its order, its checksums, the state of the schema at each point.
import { createHash } from 'node:crypto'
import { DatabaseError } from '../errors.ts'
import { checkSchema, checkTable } from '../schema/rules.ts'
import type { SchemaState } from '../schema/state.ts'
import { applyOperation } from './apply.ts'
import { reverseOperation, type Operation } from './operations.ts'

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
export function checksumOf(migration: Migration): string {
  // Sorted, so that the order in which a builder writes the parts of a definition does not matter.
  const text = JSON.stringify(migration.operations, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
  })
  return createHash('sha256').update(text).digest('hex')
}

/** Checks a timeline by itself: names, order, parents, one head, every operation fitting the state before it. */
export function validateTimeline(timeline: readonly Migration[]): void {
  const seen = new Set<string>()
  let last = ''
  const parents = new Set<string>()
  for (const migration of timeline) {
    const refuse = (sentence: string): never => {
      throw new DatabaseError('migration', `Migration ${migration.revision}: ${sentence}`)
    }
    if (!/^\d{8}T\d{6}-[a-z0-9-]+$/.test(migration.revision))
      refuse('its name is not a UTC stamp and a slug, such as 20261121T070000-first-house.')
    if (seen.has(migration.revision)) refuse('it stands twice on the timeline.')
    if (migration.revision < last) refuse(`it stands after ${last}, which is younger.`)
    last = migration.revision
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
  checkStates(timeline)
}

/** Refuses a timeline after one of whose migrations the schema is one that no engine, or not every engine, could hold. */
function checkStates(timeline: readonly Migration[]): void {
  let state: SchemaState = new Map()
  for (const { revision, operations } of timeline) {
    try {
      state = operations.reduce<SchemaState>(applyOperation, state)
      for (const table of state.values()) checkTable(table)
      checkSchema(state)
    } catch (error) {
      throw error instanceof DatabaseError
        ? new DatabaseError('migration', `Migration ${revision}: ${error.message}`, { cause: error })
        : error
    }
  }
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
