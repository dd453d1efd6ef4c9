// One migration in the place of several: tables that were made on the way are made at once as they are in the end; what was done to
// tables that were there before, and to rows, is carried over in its order.
import { DatabaseError } from '../errors.ts'
import { inCreationOrder } from '../schema/schema.ts'
import type { SchemaState } from '../schema/state.ts'
import { viewsOf } from '../schema/view-state.ts'
import { applyOperation, tableIn } from './apply.ts'
import { foundations, nameOnTimeline, parentsOf, revisionMeant } from './branches.ts'
import { sameDefinition } from './definitions.ts'
import { addForeignKey, createTable, createView, dropTable, dropView, isOfView, type MigrationOperation } from './operations.ts'
import { slugOf } from './render-migration.ts'
import { checksumOf, replacedNames, stateAfter, type Migration } from './timeline.ts'
import { checkTimeline } from './validate.ts'

export interface SquashInput {
  timeline: readonly Migration[]
  /** The first and the last of the range, or their unmistakable beginnings. */
  from: string
  to: string
  message?: string
}

export interface Squash {
  migration: Migration
  /** The timeline with it, and without what it replaces. */
  timeline: readonly Migration[]
  /** How many data steps were carried over: those that only mended rows of older databases may be taken out. */
  dataSteps: number
}

const refuse = (sentence: string): never => {
  throw new DatabaseError('migration', sentence)
}

/**
 * One migration that does what a range of them did; neither a database nor a file is touched.
 * @throws DatabaseError `migration` where the range is none, branches leave it, or its operations cannot be joined.
 */
export function draftSquash({ timeline, from, to, message }: SquashInput): Squash {
  checkTimeline(timeline)
  const [first, last] = [from, to].map((target) => {
    const revision = revisionMeant(target, timeline)
    return timeline.findIndex((migration) => migration.revision === revision)
  }) as [number, number]
  const range = timeline.slice(first, last + 1)
  if (range.length < 2) refuse(`From ${from} to ${to} there is nothing to squash: name an older revision and a younger one.`)
  refuseSideBranches(timeline, range)
  const [oldest, youngest] = [range[0]!, range.at(-1)!]
  const before = timeline.slice(0, first)
  const name = message?.replace(/\s+/g, ' ').trim() ?? `Squash of ${range.length} from ${oldest.name} to ${youngest.name}`
  const revision = `${youngest.revision.slice(0, youngest.revision.indexOf('-'))}-${slugOf(name)}`
  if (timeline.some((other) => other.revision === revision))
    refuse(`There is a revision ${revision} already; say another message.`)
  const operations = squashed(
    range.flatMap((migration) => migration.operations),
    stateAfter(before),
  )
  const replaced = range.flatMap((old) => [...replacedNames(old), old.revision])
  const sentence = /[.!?]$/.test(name) ? name : `${name}.`
  const migration: Migration = {
    revision,
    name,
    description: sentence.charAt(0).toUpperCase() + sentence.slice(1),
    parents: [...new Set(range.flatMap(({ parents }) => parents))].filter((parent) => !replaced.includes(parent)),
    replaces: range.map((old) => ({
      revision: old.revision,
      checksum: checksumOf(old),
      ...(old.replaces ? { replaces: old.replaces } : {}),
    })),
    operations,
  }
  const whole = [...before, migration, ...timeline.slice(last + 1)]
  checkTimeline(whole)
  return { migration, timeline: whole, dataSteps: operations.filter(isOfRows).length }
}

/** Into the range there is one way, by its first, and out of it one, by its last. */
function refuseSideBranches(timeline: readonly Migration[], range: readonly Migration[]): void {
  const under = foundations(timeline)
  const [oldest, youngest] = [range[0]!, range.at(-1)!]
  const mayStandOn = new Set([...range.map(({ revision }) => revision), ...under.get(oldest.revision)!])
  const named = nameOnTimeline(timeline)
  for (const migration of range) {
    const { revision } = migration
    const isOnTheWay =
      (revision === oldest.revision || under.get(revision)!.has(oldest.revision)) &&
      (revision === youngest.revision || under.get(youngest.revision)!.has(revision)) &&
      parentsOf(migration, named).every((parent) => mayStandOn.has(parent))
    if (!isOnTheWay) {
      refuse(
        `Migration ${revision} is on a branch that does not both begin after ${oldest.revision} and end before ${youngest.revision}; take a range that has the whole branch, or none of it.`,
      )
    }
  }
}

const isOfRows = ({ kind }: MigrationOperation): boolean => kind === 'data' || kind === 'rows'

/** The same operations, fewer of them. What changes rows finds the schema as it did before. */
export function squashed(operations: readonly MigrationOperation[], before: SchemaState): MigrationOperation[] {
  const done: MigrationOperation[] = []
  let state = before
  let waiting: MigrationOperation[] = []
  const flush = (): void => {
    const joined = joinedTo(waiting, state)
    done.push(...joined)
    state = joined.reduce<SchemaState>(applyOperation, state)
    waiting = []
  }
  for (const operation of operations) {
    if (isOfRows(operation)) {
      flush()
      done.push(operation)
    } else waiting.push(operation)
  }
  flush()
  return done
}

/** Changes of the schema alone: no table made among them has rows before the last of them is done. */
function joinedTo(operations: readonly MigrationOperation[], before: SchemaState): MigrationOperation[] {
  const after = operations.reduce<SchemaState>(applyOperation, before)
  // Views that stand aside on the way do so once: from the beginning to the end.
  const aside = new Set(operations.flatMap((operation) => (operation.kind === 'drop view' ? [operation.view.name] : [])))
  const views = viewsOf(before).filter(({ name }) => aside.has(name))
  const drops = views.toReversed().map((view) => dropView(view))
  try {
    const { kept, made } = withoutMade(operations, drops.reduce<SchemaState>(applyOperation, before))
    const creates = [...inCreationOrder(after).values()].filter(({ name }) => made.has(name)).map((table) => createTable(table))
    const keys = [...after.values()].flatMap((table) =>
      made.has(table.name)
        ? []
        : table.foreignKeys.filter((key) => made.has(key.table)).map((key) => addForeignKey(table.name, key)),
    )
    const fresh = viewsOf(after).filter(({ name }) => aside.has(name) || !before.get(name)?.view)
    const joined = [...drops, ...kept, ...creates, ...keys, ...fresh.map((view) => createView(view))]
    const reached = joined.reduce<SchemaState>(applyOperation, before)
    if (sameDefinition([...reached.values()], [...after.values()])) return joined
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
  }
  // What steps aside for one another on the way cannot always be told apart: then nothing is left out.
  return [...operations]
}

/** The operations on tables that were there before; and what tables were made besides, by the names they have in the end. */
function withoutMade(
  operations: readonly MigrationOperation[],
  before: SchemaState,
): { kept: MigrationOperation[]; made: Set<string> } {
  const made = new Set<string>()
  const kept: MigrationOperation[] = []
  let state = before
  const keep = (operation: MigrationOperation): void => {
    kept.push(operation)
    state = applyOperation(state, operation)
  }
  for (const operation of operations) {
    if (isOfView(operation)) continue
    switch (operation.kind) {
      case 'create table':
        made.add(operation.table.name)
        break
      case 'drop table':
        // Without the foreign keys to tables that are not made yet.
        if (!made.delete(operation.table.name)) keep(dropTable(tableIn(state, operation.table.name)))
        break
      case 'rename table':
        if (made.delete(operation.from)) made.add(operation.to)
        else keep(operation)
        break
      case 'add foreign key':
      case 'drop foreign key':
        if (!made.has(operation.table) && !made.has(operation.key.table)) keep(operation)
        break
      case 'data':
      case 'rows':
        keep(operation)
        break
      default:
        if (!made.has(operation.table)) keep(operation)
    }
  }
  return { kept, made }
}
