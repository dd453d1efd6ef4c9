// From one schema to another: the operations that lead there, in an order in which each fits, and the questions that are open.
import type { ForeignKeyState, SchemaState, TableState } from '../../schema/state.ts'
import { columnsIn, columnsOfIndex } from '../../schema/state.ts'
import { inCreationOrder } from '../../schema/schema.ts'
import { tablesOnly, viewsOf } from '../../schema/view-state.ts'
import { applyOperation, changedBy, movesUnder } from '../apply.ts'
import { sameDefinition } from '../definitions.ts'
import {
  addCheck,
  addColumn,
  addForeignKey,
  alterColumn,
  createIndex,
  createTable,
  createView,
  dropCheck,
  dropColumn,
  dropForeignKey,
  dropIndex,
  dropTable,
  dropView,
  replacePrimaryKey,
  type MigrationOperation,
  type Operation,
} from '../operations.ts'
import { Origins } from '../parts/parts.ts'
import { columnChanges, type ColumnChanges } from './columns.ts'
import { HintBook, type Hints, type Need } from './hints.ts'
import { findRenames } from './renames.ts'

export type { Hints, Need } from './hints.ts'

export interface Difference {
  operations: MigrationOperation[]
  /** What must be answered first; the operations are not to be used before. */
  needs: Need[]
}

/**
 * Compares two schemas.
 * @throws DatabaseError `usage` for a hint that answers nothing.
 */
export function differenceOf(from: SchemaState, to: SchemaState, hints: Hints = {}): Difference {
  const book = new HintBook(hints)
  const [tables, wanted] = [tablesOnly(from), tablesOnly(to)]
  const renames = findRenames(tables, wanted, book)
  // What else is to be asked depends on the answers: a renamed column needs no value for its rows.
  if (renames.needs.length > 0) return { operations: [], needs: renames.needs }
  const pairs = [...wanted.values()].flatMap((after) => {
    const before = renames.state.get(after.name)
    return before ? [{ before, after, columns: columnChanges(before, after, book) }] : []
  })
  const needs = pairs.flatMap(({ columns }) => columns.needs)
  if (needs.length > 0) return { operations: [], needs }
  book.refuseUnused()
  const changes = [...renames.operations, ...changesInOrder(renames.state, wanted, pairs)]
  const operations = withViews(changes, from, to)
  const reached = operations.reduce<SchemaState>(applyOperation, from)
  if (!sameDefinition([...reached.values()], [...to.values()])) {
    throw new Error('The operations found do not lead to the schema: a fault of the comparison.')
  }
  return { operations, needs: [] }
}

/** Views go before what they read moves, the uppermost first, and come when all is done. */
function withViews(changes: readonly Operation[], from: SchemaState, to: SchemaState): MigrationOperation[] {
  const origins = new Origins()
  const moves = changes.map((change) => {
    const table = change.kind === 'data' ? undefined : origins.of(changedBy(change))
    origins.follow(change)
    return { change, table }
  })
  const gone = new Set<string>()
  for (const view of viewsOf(from)) {
    const { reads } = view.view
    const isOverMoved = moves.some(
      ({ change, table }) => table !== undefined && reads.includes(table) && movesUnder(change, view),
    )
    if (isOverMoved || reads.some((name) => gone.has(name)) || !sameDefinition(view, to.get(view.name))) gone.add(view.name)
  }
  const going = viewsOf(from).filter(({ name }) => gone.has(name))
  const come = viewsOf(to).filter(({ name }) => !from.get(name)?.view || gone.has(name))
  return [...going.toReversed().map((view) => dropView(view)), ...changes, ...come.map((view) => createView(view))]
}

interface Pair {
  before: TableState
  after: TableState
  columns: ColumnChanges
}

function changesInOrder(from: SchemaState, to: SchemaState, pairs: readonly Pair[]): Operation[] {
  const loosened = looseKeys(from, to, pairs)
  const parts = pairs.map((pair) => partsOf(pair))
  const all = (part: keyof ReturnType<typeof partsOf>) => parts.flatMap((operations) => operations[part])
  const created = [...inCreationOrder(to).values()].filter(({ name }) => !from.has(name))
  const dropped = [...inCreationOrder(from).values()].filter(({ name }) => !to.has(name)).toReversed()
  const drops = dropped.map((table) =>
    dropTable({ ...table, foreignKeys: table.foreignKeys.filter((key) => !isLoose(loosened, table.name, key)) }),
  )
  const creates = created.map((table) => createTable(table))
  // Names are taken until the table is gone; else it goes last, so that its rows can be brought elsewhere by a step in between.
  const dropsFirst = namesCollide(dropped, to)
  return [
    ...loosened.map(({ table, key }) => dropForeignKey(table, key)),
    ...all('looseners'),
    ...(dropsFirst ? drops : []),
    ...all('columns'),
    ...creates,
    ...all('fasteners'),
    ...[...to.values()].flatMap((table) => {
      const before = from.get(table.name)
      if (!before) return []
      const kept = before.foreignKeys.filter((key) => !isLoose(loosened, table.name, key))
      return table.foreignKeys
        .filter((key) => !kept.some((other) => other.name === key.name))
        .map((key) => addForeignKey(table.name, key))
    }),
    ...(dropsFirst ? [] : drops),
  ]
}

interface LooseKey {
  table: string
  key: ForeignKeyState
}

const isLoose = (loosened: readonly LooseKey[], table: string, key: ForeignKeyState): boolean =>
  loosened.some((loose) => loose.table === table && loose.key.name === key.name)

/** Foreign keys that go or change, and those that must step aside while what they join or rest on changes. */
function looseKeys(from: SchemaState, to: SchemaState, pairs: readonly Pair[]): LooseKey[] {
  const pairOf = (name: string) => pairs.find(({ after }) => after.name === name)
  const moved = (table: string, columns: readonly string[]): boolean => {
    const changes = pairOf(table)?.columns
    const retyped = changes?.altered.filter((change) => !sameDefinition(change.from.type, change.to.type)).map((c) => c.to.name)
    const remade = changes?.dropped.map(({ column }) => column.name)
    return columns.some((column) => retyped?.includes(column) || remade?.includes(column))
  }
  return [...from.values()].flatMap((table) =>
    table.foreignKeys.flatMap((key): LooseKey[] => {
      const wanted = to.get(table.name)?.foreignKeys.find(({ name }) => name === key.name)
      const changes = to.has(table.name) && !sameDefinition(wanted, key)
      const target = pairOf(key.table)
      const rests = target !== undefined && restsOnWhatGoes(key, target)
      return changes || rests || moved(table.name, key.columns) || moved(key.table, key.references)
        ? [{ table: table.name, key }]
        : []
    }),
  )
}

/** The key a foreign key points at, be it the primary key or a unique index, goes or is made anew. */
function restsOnWhatGoes(key: ForeignKeyState, { before, after }: Pair): boolean {
  const same = (columns: readonly string[]) =>
    columns.length === key.references.length && columns.every((column) => key.references.includes(column))
  if (same(before.primaryKey)) return !sameDefinition(before.primaryKey, after.primaryKey)
  return before.indexes.some(
    (index) =>
      index.unique &&
      same(index.columns.map(({ column }) => column)) &&
      !after.indexes.some((other) => sameDefinition(index, other)),
  )
}

function partsOf({ before, after, columns }: Pair) {
  const { name } = after
  const { dropped, added, altered } = columns
  const remade = dropped.map(({ column }) => column.name)
  const touches = (names: readonly string[]) => names.some((column) => remade.includes(column))
  const indexes = changed(before.indexes, after.indexes, (index) => touches(columnsOfIndex(index)))
  const checks = changed(before.checks, after.checks, (check) => touches(columnsIn(check.expression)))
  const isGenerated = ({ column }: { column: { generated?: unknown } }) => column.generated !== undefined
  // Some engines do not tell the case of names apart: what differs in nothing else must go before it comes.
  const collides = ({ column }: { column: { name: string } }) =>
    dropped.some((other) => other.column.name.toLowerCase() === column.name.toLowerCase())
  const add = ({ column, fill }: ColumnChanges['added'][number]) => addColumn(name, column, fill ? { fill } : {})
  const drop = ({ column, fill }: ColumnChanges['dropped'][number]) => dropColumn(name, column, fill ? { fill } : {})
  const early = added.filter((item) => !isGenerated(item) && !collides(item))
  const late = added.filter((item) => !early.includes(item))
  return {
    looseners: [...indexes.gone.map((index) => dropIndex(name, index)), ...checks.gone.map((check) => dropCheck(name, check))],
    columns: [
      ...dropped.filter(isGenerated).map(drop),
      ...early.map(add),
      ...altered.map(({ from, to, up, down }) => alterColumn(name, from, to, { up, down })),
      ...(sameDefinition(before.primaryKey, after.primaryKey)
        ? []
        : [replacePrimaryKey(name, before.primaryKey, after.primaryKey)]),
      ...dropped.filter((item) => !isGenerated(item)).map(drop),
      ...late.filter((item) => !isGenerated(item)).map(add),
      ...late.filter(isGenerated).map(add),
    ],
    fasteners: [...checks.come.map((check) => addCheck(name, check)), ...indexes.come.map((index) => createIndex(name, index))],
  }
}

/** What goes and what comes; what stands on a column that is made anew does both. */
function changed<Item>(before: readonly Item[], after: readonly Item[], touched: (item: Item) => boolean) {
  const kept = before.filter((item) => !touched(item) && after.some((other) => sameDefinition(item, other)))
  return {
    gone: before.filter((item) => !kept.includes(item)),
    come: after.filter((item) => !kept.some((other) => sameDefinition(item, other))),
  }
}

function namesCollide(dropped: readonly TableState[], to: SchemaState): boolean {
  const names = dropped.flatMap((table) => [...table.indexes, ...table.checks, ...table.foreignKeys].map(({ name }) => name))
  return [...to.values()].some((table) =>
    [...table.indexes, ...table.checks, ...table.foreignKeys].some(({ name }) => names.includes(name)),
  )
}
