// A migration in SQL Server's SQL: every operation in place, with what stands on a column aside meanwhile.
import type { Plan } from '../../engine.ts'
import { applyOperation, tableIn } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { ForeignKeyState, SchemaState, TableState } from '../../schema/state.ts'
import { fillSql } from '../conversion.ts'
import { partsAside, partsRenamed, type Aside, type Part } from '../parts.ts'
import { changeRowsSql, columnList, quote } from '../standard-sql.ts'
import { alterColumn, isReshaped } from './alter-column.ts'
import { cascadesOf, dropCascadeSql } from './cascades.ts'
import { literal, typeSql } from './column-types.ts'
import { columnSql, createTableSql, foreignKeyParts, partsOf, refuseTargets, refuseUnheld, renameSql } from './ddl.ts'

export function planOperations(operations: readonly Operation[], before: SchemaState): Plan {
  let state = before
  const statements = operations.flatMap((operation) => {
    const after = applyOperation(state, operation)
    refuseTargets(after)
    const own = withCascades(state, after, () => statementsOf(operation, state, after))
    state = after
    return own
  })
  return { statements, rebuilds: [] }
}

/** Triggers that are not the same afterwards go before the change and come behind it. */
function withCascades(before: SchemaState, after: SchemaState, change: () => string[]): string[] {
  const [old, now] = [cascadesOf(before), cascadesOf(after)]
  return [
    ...[...old].filter(([table, sql]) => now.get(table) !== sql).map(([table]) => dropCascadeSql(table)),
    ...change(),
    ...[...now].filter(([table, sql]) => old.get(table) !== sql).map(([, sql]) => sql),
  ]
}

const wrapped = ({ before, after }: Aside, statements: readonly string[]): string[] => [...before, ...statements, ...after]

/** Every foreign key of other tables that points at this one, as parts of theirs. */
const keysAt = (name: string, schema: SchemaState, wanted: (key: ForeignKeyState) => boolean = () => true): Part[] =>
  [...schema.values()]
    .filter((table) => table.name !== name)
    .flatMap((table) => {
      const foreignKeys = table.foreignKeys.filter((key) => key.table === name && wanted(key))
      return foreignKeyParts({ ...table, foreignKeys }, schema)
    })

function statementsOf(operation: Operation, before: SchemaState, after: SchemaState): string[] {
  switch (operation.kind) {
    case 'create table': {
      const { table } = operation
      // A foreign key needs the table it points at, with its key: until that is made, it waits.
      const keys = [...foreignKeyParts(table, after), ...keysAt(table.name, after)]
      return [...createTableSql(table), ...keys.map(({ create }) => create)]
    }
    case 'drop table': {
      const { name } = operation.table
      return [...keysAt(name, before).map(({ drop }) => drop), `DROP TABLE ${quote(name)}`]
    }
    case 'rename table': {
      const [old, table] = [tableIn(before, operation.from), tableIn(after, operation.to)]
      const parts = partsRenamed(renamable(old, before), renamable(table, after), '')
      return wrapped(parts, [renameSql([operation.from], operation.to)])
    }
    case 'rename column': {
      const [old, table] = [tableIn(before, operation.table), tableIn(after, operation.table)]
      const parts = partsRenamed(renamable(old, before), renamable(table, after), operation.from)
      return wrapped(parts, [renameSql([operation.table, operation.from], operation.to, 'COLUMN')])
    }
    case 'data':
      return operation.up
    case 'rows':
      return [changeRowsSql(operation.table, operation.up)]
    default:
      return changeTable(operation, before, after)
  }
}

const renamable = (table: TableState, schema: SchemaState): Part[] => [...partsOf(table), ...foreignKeyParts(table, schema)]

type TableOperation = Exclude<
  Operation,
  { kind: 'create table' | 'drop table' | 'rename table' | 'rename column' | 'data' | 'rows' }
>

function changeTable(operation: TableOperation, schema: SchemaState, later: SchemaState): string[] {
  const [before, after] = [tableIn(schema, operation.table), tableIn(later, operation.table)]
  refuseUnheld(after)
  const { name } = after
  const aside = (stepsAside?: (part: Part) => boolean): Aside =>
    partsAside(
      [...partsOf(before), ...foreignKeyParts(before, schema)],
      [...partsOf(after), ...foreignKeyParts(after, schema)],
      stepsAside,
    )
  switch (operation.kind) {
    case 'add column':
      return addColumn(operation, before, after, schema)
    case 'drop column': {
      const { column } = operation
      return [...aside().before, ...(column.generated ? [] : [`ALTER TABLE ${quote(name)} DROP COLUMN ${quote(column.name)}`])]
    }
    case 'alter column': {
      const { from, to } = operation
      const changed = alterColumn(operation)
      if (!isReshaped(from, to)) return wrapped(aside(), changed)
      const stands = ({ reads }: Part) => reads.includes(from.name)
      const pointing = keysAt(name, schema, ({ references }) => references.includes(from.name))
      return [...pointing.map(({ drop }) => drop), ...wrapped(aside(stands), changed), ...pointing.map(({ create }) => create)]
    }
    case 'replace primary key': {
      // A key that points at it holds on to it.
      const pointing = [...schema.values()].flatMap((table) => {
        const foreignKeys = table.foreignKeys.filter(
          (key) => key.table === name && key.references.toSorted().join() === operation.from.toSorted().join(),
        )
        return foreignKeyParts({ ...table, foreignKeys }, schema)
      })
      return [...pointing.map(({ drop }) => drop), ...wrapped(aside(), []), ...pointing.map(({ create }) => create)]
    }
    default:
      return wrapped(aside(), [])
  }
}

function addColumn(
  { table, column, fill }: Extract<Operation, { kind: 'add column' }>,
  before: TableState,
  after: TableState,
  schema: SchemaState,
): string[] {
  const { after: parts } = partsAside(
    [...partsOf(before), ...foreignKeyParts(before, schema)],
    [...partsOf(after), ...foreignKeyParts(after, schema)],
  )
  if (column.generated) return parts
  const alter = `ALTER TABLE ${quote(table)}`
  // The default comes with the column, so that rows that are there get it.
  const rest = parts.filter((sql) => !sql.includes(` DEFAULT `) || !sql.endsWith(` FOR ${quote(column.name)}`))
  if (!fill) return [`${alter} ADD ${columnSql(column, table)}${column.default === undefined ? '' : ' WITH VALUES'}`, ...rest]
  const name = quote(column.name)
  return [
    `${alter} ADD ${columnSql({ ...column, nullable: true }, table)}`,
    fill === 'numbers'
      ? numberRows(name, after)
      : `UPDATE ${quote(table)} SET ${name} = ${fillSql(literal, fill, column, table)}`,
    ...(column.nullable ? [] : [`${alter} ALTER COLUMN ${name} ${typeSql(column)} NOT NULL`]),
    ...rest,
  ]
}

function numberRows(column: string, { name, primaryKey }: TableState): string {
  const counted = `SELECT ${column}, ROW_NUMBER() OVER (ORDER BY ${columnList(primaryKey)}) AS "number.new" FROM ${quote(name)}`
  return `WITH counted AS (${counted}) UPDATE counted SET ${column} = "number.new"`
}
