// The revisions as a graph: what each stands on, its heads, and branches that must not stand in one another's way.
import { DatabaseError } from '../errors.ts'
import { checkSchema } from '../schema/rules.ts'
import type { SchemaState } from '../schema/state.ts'
import { applyOperation } from './apply.ts'
import { sameDefinition } from './definitions.ts'
import { replacedNames, stateAfter, type Migration } from './timeline.ts'

const refuse = (sentence: string): never => {
  throw new DatabaseError('migration', sentence)
}

/** Under which name a revision stands on the timeline: its own, or that of the one that replaces it. */
export function nameOnTimeline(timeline: readonly Migration[]): (revision: string) => string {
  const replaced = new Map(
    timeline.flatMap((migration) => replacedNames(migration).map((old): [string, string] => [old, migration.revision])),
  )
  const own = new Set(timeline.map(({ revision }) => revision))
  return (revision) => (own.has(revision) ? revision : (replaced.get(revision) ?? revision))
}

/** The revisions a migration stands on, by the names they have on the timeline. */
export const parentsOf = ({ parents }: Migration, named: (revision: string) => string): string[] => [
  ...new Set(parents.map(named)),
]

/** By revision, all that must be applied before it. */
export function foundations(timeline: readonly Migration[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = nameOnTimeline(timeline)
  const all = new Map<string, ReadonlySet<string>>()
  for (const migration of timeline) {
    const parents = parentsOf(migration, named)
    all.set(migration.revision, new Set(parents.flatMap((parent) => [parent, ...(all.get(parent) ?? [])])))
  }
  return all
}

/** The revisions on which no other stands, of all or of those that are applied; in the order of the timeline. */
export function headsOf(timeline: readonly Migration[], among?: ReadonlySet<string>): string[] {
  const named = nameOnTimeline(timeline)
  const there = timeline.filter(({ revision }) => among?.has(revision) ?? true)
  const parents = new Set(there.flatMap((migration) => parentsOf(migration, named)))
  return there.map(({ revision }) => revision).filter((revision) => !parents.has(revision))
}

/** @throws DatabaseError `migration` where there are several heads, with the way to join them. */
export function refuseSeveralHeads(timeline: readonly Migration[]): void {
  const heads = headsOf(timeline)
  if (heads.length < 2) return
  refuse(`The timeline has ${heads.length} heads: ${heads.join(', ')}; join them with \`db revision --merge\`.`)
}

/** The state after those of the migrations that are applied; branches lead to the same in whatever order they were applied. */
export const stateOfApplied = (timeline: readonly Migration[], applied: Iterable<string>): SchemaState => {
  const set = new Set(applied)
  return stateAfter(timeline.filter(({ revision }) => set.has(revision)))
}

/**
 * Refuses branches that cannot be joined: of two migrations that do not know of one another, either may be applied first, so both
 * orders must fit and lead to the same schema.
 */
export function checkBranches(timeline: readonly Migration[]): void {
  const under = foundations(timeline)
  timeline.forEach((younger, place) => {
    for (const older of timeline.slice(0, place)) {
      if (under.get(younger.revision)!.has(older.revision)) continue
      const below = new Set([...under.get(older.revision)!, ...under.get(younger.revision)!])
      const problem = conflictOf(stateOfApplied(timeline, below), older, younger)
      if (problem === undefined) continue
      refuse(
        `Migrations ${older.revision} and ${younger.revision} were written side by side and do not go together: ${problem} Write the one that is applied nowhere yet again, on top of the other.`,
      )
    }
  })
}

function conflictOf(before: SchemaState, older: Migration, younger: Migration): string | undefined {
  const along = (migrations: readonly Migration[]): SchemaState => {
    const state = migrations.flatMap(({ operations }) => operations).reduce<SchemaState>(applyOperation, before)
    checkSchema(state)
    return state
  }
  try {
    const [one, other] = [along([older, younger]), along([younger, older])]
    const differing = [...one.values()].find((table) => !sameDefinition(table, other.get(table.name)))
    if (!differing && one.size === other.size) return undefined
    return `${differing ? `table ${differing.name}` : 'the schema'} depends on which of them comes first.`
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return error.message
  }
}

/**
 * What is applied at the place a person means: `head`, `base`, `+N`, `-N`, a revision (with all it stands on) or the unmistakable
 * beginning of one.
 * @param applied In the order in which they were applied.
 */
export function appliedAt(target: string, timeline: readonly Migration[], applied: readonly string[]): ReadonlySet<string> {
  if (target === 'base') return new Set()
  if (target === 'head') {
    refuseSeveralHeads(timeline)
    return new Set(timeline.map(({ revision }) => revision))
  }
  if (/^[+-]\d+$/.test(target)) return stepsFrom(target, timeline, applied)
  const revision = revisionMeant(target, timeline)
  return new Set([...foundations(timeline).get(revision)!, revision])
}

function stepsFrom(target: string, timeline: readonly Migration[], applied: readonly string[]): ReadonlySet<string> {
  const set = new Set(applied)
  const steps = Number(target)
  const place = applied.length + steps
  if (place < 0 || place > timeline.length)
    refuse(`${target} leads beyond the timeline: ${applied.length} of ${timeline.length} migrations are applied.`)
  if (steps > 0) {
    const next = timeline.filter(({ revision }) => !set.has(revision)).slice(0, steps)
    return new Set([...applied, ...next.map(({ revision }) => revision)])
  }
  for (let step = 0; step > steps; step--) set.delete(lastOf(timeline, [...set])!)
  return set
}

/** Which of the applied migrations goes first on the way back: the last applied of those on which no other stands. */
export function lastOf(timeline: readonly Migration[], applied: readonly string[]): string | undefined {
  const heads = headsOf(timeline, new Set(applied))
  return applied.findLast((revision) => heads.includes(revision))
}

/** The revision of that name, or of that unmistakable beginning. */
export function revisionMeant(target: string, timeline: readonly Migration[]): string {
  if (target === '') refuse('Say how far: head, base, +N, -N, a revision or its beginning.')
  const names = timeline.map(({ revision }) => revision)
  if (names.includes(target)) return target
  const found = names.filter((revision) => revision.startsWith(target))
  if (found.length === 1) return found[0]!
  const stead = found.length === 0 ? timeline.find((migration) => replacedNames(migration).includes(target)) : undefined
  if (stead && replacedNames(stead).at(-1) === target) return stead.revision
  if (stead) refuse(`Migration ${target} is a part of ${stead.revision} now, which is applied or taken back as a whole.`)
  return refuse(
    found.length === 0
      ? `There is no revision ${target} on the timeline.`
      : `${target} is the beginning of ${found.length} revisions; give more of it.`,
  )
}
