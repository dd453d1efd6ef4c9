// A migration by the parts that stand on tables, for engines where each of them is made and dropped by a statement of its own.
import { applyOperation, tableIn } from '../migrations/apply.ts'
import type { Operation } from '../migrations/operations.ts'
import type { ColumnState, ForeignKeyState, SchemaState, TableState } from '../schema/state.ts'
import { fillSql } from './conversion.ts'
import { partsAside, partsRenamed, type Aside, type Part } from './parts.ts'
import { changeRowsSql, quote, type LiteralSql } from './standard-sql.ts'

type AlterColumn = Extract<Operation, { kind: 'alter column' }>

/** One engine's words for it. */
export interface PartWords {
  readonly literal: LiteralSql
  /** Everything beside the columns but foreign keys, in the order in which it can be made. */
  partsOf(table: TableState): Part[]
  /** The keys of a table whose target is there. */
  foreignKeyParts(table: TableState, schema: SchemaState): Part[]
  /** The table, and the statements behind it, without its foreign keys. */
  createTable(table: TableState): string[]
  dropTable(table: string): string
  renameTable(from: string, to: string): string
  renameColumn(table: string, from: string, to: string): string
  dropColumn(table: string, column: string): string
  /** A column with its default, which rows that are there get too. */
  addColumn(table: string, column: ColumnState): string
  /** The column, which may be empty by now, may be no longer. */
  fillNotNull(table: string, column: ColumnState): string
  /** Numbers for the rows that are there, in the order of their key. */
  numberRows(column: string, table: TableState): string
  /** The change of a column alone; what stands on it has stepped aside where it is reshaped. */
  alterColumn(operation: AlterColumn): string[]
  /** The engine keeps the column in another way afterwards: nothing may stand on it meanwhile. */
  isReshaped(from: ColumnState, to: ColumnState): boolean
  /** @throws DatabaseError `usage` for a table the engine cannot hold. */
  refuse(table: TableState): void
}

const wrapped = ({ before, after }: Aside, statements: readonly string[]): string[] => [...before, ...statements, ...after]

/** Statements of which the one in the middle changes what those around it have stood on. */
export function statementsByParts(words: PartWords, operation: Operation, before: SchemaState, after: SchemaState): string[] {
  switch (operation.kind) {
    case 'create table': {
      const { table } = operation
      words.refuse(table)
      // A foreign key needs the table it points at, with its key: until that is made, it waits.
      const keys = [...words.foreignKeyParts(table, after), ...keysAt(words, table.name, after)]
      return [...words.createTable(table), ...keys.map(({ create }) => create)]
    }
    case 'drop table': {
      const { name } = operation.table
      return [...keysAt(words, name, before).map(({ drop }) => drop), words.dropTable(name)]
    }
    case 'rename table': {
      const [old, table] = [tableIn(before, operation.from), tableIn(after, operation.to)]
      const parts = partsRenamed(allParts(words, old, before), allParts(words, table, after), '')
      return wrapped(parts, [words.renameTable(operation.from, operation.to)])
    }
    case 'rename column': {
      const [old, table] = [tableIn(before, operation.table), tableIn(after, operation.table)]
      const parts = partsRenamed(allParts(words, old, before), allParts(words, table, after), operation.from)
      return wrapped(parts, [words.renameColumn(operation.table, operation.from, operation.to)])
    }
    case 'data':
      return operation.up
    case 'rows':
      return [changeRowsSql(operation.table, operation.up)]
    default:
      return changeTable(words, operation, before, after)
  }
}

/** What steps aside for the change of a column, and comes back behind it. */
export function asideOfChange(words: PartWords, { table, from, to }: AlterColumn, before: SchemaState): Aside {
  const after = applyOperation(before, { kind: 'alter column', table, from, to, up: {}, down: {} })
  if (!words.isReshaped(from, to)) return changed(words, table, before, after)
  const { before: gone, after: back } = changed(words, table, before, after, ({ reads }) => reads.includes(from.name))
  const pointing = keysAt(words, table, before, ({ references }) => references.includes(from.name))
  return {
    before: [...pointing.map(({ drop }) => drop), ...gone],
    after: [...back, ...pointing.map(({ create }) => create)],
  }
}

const allParts = (words: PartWords, table: TableState, schema: SchemaState): Part[] => [
  ...words.partsOf(table),
  ...words.foreignKeyParts(table, schema),
]

const changed = (
  words: PartWords,
  table: string,
  before: SchemaState,
  after: SchemaState,
  stepsAside?: (part: Part) => boolean,
): Aside => partsAside(allParts(words, tableIn(before, table), before), allParts(words, tableIn(after, table), after), stepsAside)

/** Every foreign key that points at that table, as parts of the tables they are of; those of its own only where they are asked for. */
const keysAt = (
  words: PartWords,
  name: string,
  schema: SchemaState,
  wanted: (key: ForeignKeyState) => boolean = () => true,
  own = false,
): Part[] =>
  [...schema.values()]
    .filter((table) => own || table.name !== name)
    .flatMap((table) => {
      const foreignKeys = table.foreignKeys.filter((key) => key.table === name && wanted(key))
      return words.foreignKeyParts({ ...table, foreignKeys }, schema)
    })

type TableOperation = Exclude<
  Operation,
  { kind: 'create table' | 'drop table' | 'rename table' | 'rename column' | 'data' | 'rows' }
>

function changeTable(words: PartWords, operation: TableOperation, before: SchemaState, after: SchemaState): string[] {
  const { table } = operation
  words.refuse(tableIn(after, table))
  const aside = () => changed(words, table, before, after)
  switch (operation.kind) {
    case 'add column':
      return addColumn(words, operation, before, after)
    case 'drop column': {
      const { column } = operation
      return [...aside().before, ...(column.generated ? [] : [words.dropColumn(table, column.name)])]
    }
    case 'alter column':
      return wrapped(asideOfChange(words, operation, before), words.alterColumn(operation))
    case 'replace primary key': {
      // A key that points at it holds on to it.
      const same = operation.from.toSorted().join()
      const pointing = keysAt(words, table, before, ({ references }) => references.toSorted().join() === same, true)
      return [...pointing.map(({ drop }) => drop), ...wrapped(aside(), []), ...pointing.map(({ create }) => create)]
    }
    default:
      return wrapped(aside(), [])
  }
}

function addColumn(
  words: PartWords,
  { table, column, fill }: Extract<Operation, { kind: 'add column' }>,
  before: SchemaState,
  after: SchemaState,
): string[] {
  const parts = partsAside(
    allParts(words, tableIn(before, table), before),
    allParts(words, tableIn(after, table), after).filter(({ comesWith }) => comesWith !== column.name),
  ).after
  if (column.generated) return parts
  if (!fill) return [words.addColumn(table, column), ...parts]
  const name = quote(column.name)
  return [
    words.addColumn(table, { ...column, nullable: true }),
    fill === 'numbers'
      ? words.numberRows(name, tableIn(after, table))
      : `UPDATE ${quote(table)} SET ${name} = ${fillSql(words.literal, fill, column, table)}`,
    ...(column.nullable ? [] : [words.fillNotNull(table, column)]),
    ...parts,
  ]
}
