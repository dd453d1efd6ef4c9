// Whether a timeline holds, without a database: names, order, parents, branches that go together, a schema at each point.
import { DatabaseError } from '../errors.ts'
import { checkSchema, checkTable } from '../schema/rules.ts'
import type { SchemaState } from '../schema/state.ts'
import { applyOperation } from './apply.ts'
import { checkBranches, nameOnTimeline, parentsOf, refuseSeveralHeads } from './branches.ts'
import { replacedNames, type Migration } from './timeline.ts'

/** Checks a timeline by itself: names, order, parents, one head, every operation fitting the state before it. */
export function validateTimeline(timeline: readonly Migration[]): void {
  checkTimeline(timeline)
  refuseSeveralHeads(timeline)
}

/** The same of a timeline that may have several heads. */
export function checkTimeline(timeline: readonly Migration[]): void {
  const seen = new Set<string>()
  let last = ''
  const named = nameOnTimeline(timeline)
  for (const migration of timeline) {
    const { revision } = migration
    const refuse = (sentence: string): never => {
      throw new DatabaseError('migration', `Migration ${revision}: ${sentence}`)
    }
    if (!/^\d{8}T\d{6}-[a-z0-9-]+$/.test(revision))
      refuse('its name is not a UTC stamp and a slug, such as 20261121T070000-first-house.')
    if (seen.has(revision)) refuse('it stands twice on the timeline.')
    if (revision < last) refuse(`it stands after ${last}, which is younger; put it before that one.`)
    last = revision
    for (const old of replacedNames(migration)) {
      if (timeline.some((other) => other.revision === old))
        refuse(`it replaces ${old}, which is on the timeline too; take that out.`)
    }
    const parents = parentsOf(migration, named)
    if (parents.length === 0 && seen.size > 0) refuse('it names no parent, and is not the first.')
    for (const parent of parents) if (!seen.has(parent)) refuse(`its parent ${parent} does not stand before it.`)
    seen.add(revision)
  }
  checkBranches(timeline)
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
