// A migration in parts, each done whole and marked in the journal: what would hold up others in one transaction on a large table.
import type { Connection, Dialect, LivePart, Plan } from '../../engine.ts'
import type { SchemaState, TableState } from '../../schema/state.ts'
import { tablesOnly } from '../../schema/view-state.ts'
import { applyOperation, tableIn } from '../apply.ts'
import { compileOperations, sureStatements } from '../compile.ts'
import { losesNothing } from '../lossless.ts'
import { isOfView, reverseOperation, type MigrationOperation, type Operation, type RowChange } from '../operations.ts'

export type Part = { undo: readonly Part[] | undefined } & (
  | { kind: 'plan'; plan: Plan }
  | { kind: 'outside'; statements: readonly string[] }
  | { kind: 'rows'; table: TableState; change: RowChange }
)

// An index over as many rows is built in some ten milliseconds.
export const usualLargeFrom = 20_000

/** Follows tables back through renames to the names they have in the database; undefined for one an operation has made. */
export class Origins {
  readonly #names = new Map<string, string | undefined>()

  of(table: string): string | undefined {
    return this.#names.has(table) ? this.#names.get(table) : table
  }

  follow(operation: MigrationOperation): void {
    if (operation.kind === 'create table') this.#names.set(operation.table.name, undefined)
    if (operation.kind !== 'rename table') return
    this.#names.set(operation.to, this.of(operation.from))
    this.#names.set(operation.from, undefined)
  }
}

/** The tables an operation works on, and those it looks rows up in. */
export function tablesOf(operation: MigrationOperation): string[] {
  switch (operation.kind) {
    case 'data':
    case 'create view':
    case 'drop view':
      return []
    case 'create table':
    case 'drop table':
      return [operation.table.name]
    case 'rename table':
      return [operation.from]
    case 'add foreign key':
    case 'drop foreign key':
      return [operation.table, operation.key.table]
    default:
      return [operation.table]
  }
}

/** The tables an operation works on that stand in the database, by their names there. */
export function realTables(
  operations: readonly MigrationOperation[],
  before: SchemaState,
): { operation: MigrationOperation; tables: string[] }[] {
  const origins = new Origins()
  return operations.map((operation) => {
    const names = tablesOf(operation).flatMap((name) => origins.of(name) ?? [])
    origins.follow(operation)
    return { operation, tables: [...new Set(names)].filter((name) => before.has(name)) }
  })
}

/** Those of the tables a migration works on that have at least so many rows. `origins`: what steps before it, of a dry run, would have renamed. */
export async function largeTables(
  { connection, dialect }: { connection: Connection; dialect: Dialect },
  operations: readonly MigrationOperation[],
  { before, from, origins }: { before: SchemaState; from: number; origins: Origins },
): Promise<string[]> {
  const changesRows = operations.some(({ kind }) => kind === 'rows')
  if (!dialect.liveChanges && !changesRows) return []
  const names = [...new Set(realTables(operations, before).flatMap(({ tables }) => tables))]
  const large: string[] = []
  for (const name of names) {
    const real = origins.of(name)
    if (real === undefined) continue
    const range = dialect.limited({ limit: Math.max(1, from), ordered: false })
    const sql = `SELECT count(*) AS ${dialect.quote('count')} FROM (SELECT 1 AS one FROM ${dialect.quote(real)}${range.sql}) AS counted`
    const [row] = await connection.all({ sql }, range.parameters)
    if (Number(row?.['count']) >= from) large.push(name)
  }
  return large
}

/** The parts of a migration: one, unless it works on a large table. */
export function partsOf(
  dialect: Dialect,
  operations: readonly MigrationOperation[],
  before: SchemaState,
  large: readonly string[],
): Part[] {
  const parts: Part[] = []
  let state = before
  let waiting: MigrationOperation[] = []
  let waitingOn = before
  const flush = (): void => {
    if (waiting.length > 0) parts.push(planPart(dialect, waiting, waitingOn, state))
    waiting = []
  }
  for (const { operation, tables } of realTables(operations, before)) {
    const after = applyOperation(state, operation)
    const isLarge = tables.some((name) => large.includes(name))
    const own = isLarge && !isOfView(operation) ? ownParts(dialect, operation, tablesOnly(state)) : undefined
    // What statements of the migration's own take is not known; locks taken before them would be held all the while.
    const alone = operation.kind === 'data' && dialect.liveChanges !== undefined && large.length > 0
    if (own || alone) flush()
    if (own) parts.push(...own)
    else if (alone) parts.push(planPart(dialect, [operation], state, after))
    else {
      if (waiting.length === 0) waitingOn = state
      waiting.push(operation)
    }
    state = after
  }
  flush()
  return parts
}

function ownParts(dialect: Dialect, operation: Operation, state: SchemaState): Part[] | undefined {
  if (operation.kind === 'rows') {
    return [{ kind: 'rows', table: tableIn(state, operation.table), change: operation.up, undo: undefined }]
  }
  return dialect.liveChanges?.parts(operation, state)?.map(partOf)
}

function partOf(part: LivePart): Part {
  const undo = part.undo?.map((statement): Part => ({ kind: 'outside', statements: [statement], undo: [] }))
  if (part.kind === 'rows') return { kind: 'rows', table: part.table, change: part.change, undo }
  if (part.kind === 'outside') return { kind: 'outside', statements: part.statements, undo }
  return { kind: 'plan', plan: { statements: part.statements, rebuilds: [] }, undo }
}

function planPart(dialect: Dialect, operations: readonly MigrationOperation[], before: SchemaState, after: SchemaState): Part {
  const plan = compileOperations(dialect, operations, before)
  if (!operations.every(losesNothing)) return { kind: 'plan', plan, undo: undefined }
  const back = compileOperations(dialect, operations.toReversed().map(reverseOperation), after)
  return { kind: 'plan', plan, undo: [{ kind: 'plan', plan: back, undo: [] }] }
}

/** What a part would say, for a dry run. */
export function statementsOfPart(part: Part, rowsSql: (table: string, change: RowChange) => string): string[] {
  if (part.kind === 'plan') return sureStatements(part.plan)
  return part.kind === 'outside' ? [...part.statements] : [rowsSql(part.table.name, part.change)]
}

/**
 * What takes back the parts before `at`, and what the one at it may have left behind; undefined where something would be lost.
 */
export function undoing(parts: readonly Part[], at: number): Part[] | undefined {
  const broken = parts[at]
  const begun = [...parts.slice(0, at), ...(broken?.kind === 'outside' ? [broken] : [])]
  if (begun.some(({ undo }) => undo === undefined)) return undefined
  return begun.toReversed().flatMap(({ undo }) => undo!)
}
