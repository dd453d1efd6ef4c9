// A changed column in PostgreSQL's SQL: its type with its values, and what has to step aside meanwhile.
import type { Operation } from '../../migrations/operations.ts'
import { columnsIn, columnsOfIndex, type ColumnState, type TableState } from '../../schema/state.ts'
import { compileConversion } from '../conversion.ts'
import { quote } from '../standard-sql.ts'
import { convertType } from './convert.ts'
import { addCheckSql, createIndexSql, dropConstraintSql, dropUnnamedSql, expressionSql, literal, typeOf } from './ddl.ts'

export function alterColumn(
  { table, from, to, up }: Extract<Operation, { kind: 'alter column' }>,
  before: TableState,
  after: TableState,
): string[] {
  const { expression } = compileConversion({ literal, convert: convertType }, { table, from, to, conversion: up })
  const types = [typeOf(from), typeOf(to)] as const
  const typeChanges = types[0].type !== types[1].type || types[0].codePoints !== types[1].codePoints
  const checkChanges = types[0].check !== types[1].check
  const aside = stepsAside(from.name, before, after, typeChanges)
  const alter = `ALTER TABLE ${quote(table)} ALTER COLUMN ${quote(to.name)}`
  const defaults = [from, to].map((column) => (column.default === undefined ? undefined : literal(column, column.default, table)))
  // The server would have to convert the default too, and does not always know how.
  const defaultAside = typeChanges || defaults[0] !== defaults[1]
  return [
    ...aside.before,
    ...(checkChanges && types[0].check ? [dropUnnamedSql(table, 'c', [from.name], namesOf(before))] : []),
    ...(defaultAside && defaults[0] !== undefined ? [`${alter} DROP DEFAULT`] : []),
    ...(to.nullable && !from.nullable ? [`${alter} DROP NOT NULL`] : []),
    ...valueStatements(
      table,
      to,
      expression,
      typeChanges ? `TYPE ${types[1].type}${types[1].codePoints ? ' COLLATE "C"' : ''}` : undefined,
    ),
    ...(defaultAside && defaults[1] !== undefined ? [`${alter} SET DEFAULT ${defaults[1]}`] : []),
    ...(!to.nullable && from.nullable ? [`${alter} SET NOT NULL`] : []),
    ...(checkChanges && types[1].check ? [`ALTER TABLE ${quote(table)} ADD CHECK (${types[1].check})`] : []),
    ...aside.after,
  ]
}

function valueStatements(table: string, to: ColumnState, expression: string | undefined, type: string | undefined): string[] {
  const column = quote(to.name)
  if (type !== undefined) {
    return [
      `ALTER TABLE ${quote(table)} ALTER COLUMN ${column} ${type}${expression === undefined ? '' : ` USING (${expression})::${valueType(to)}`}`,
    ]
  }
  if (expression === undefined) return []
  // JSON cannot be compared as it is.
  const text = to.type.kind === 'json' ? '::text' : ''
  return [`UPDATE ${quote(table)} SET ${column} = ${expression} WHERE ${column}${text} IS DISTINCT FROM (${expression})${text}`]
}

/** Literals alone have no type of their own yet. The length is left out: a cast would cut a text silently. */
export const valueType = (column: ColumnState): string =>
  column.type.kind === 'text' || column.type.kind === 'enumeration' ? 'text' : typeOf(column).type

const namesOf = (table: TableState): string[] => table.checks.map(({ name }) => name)

/** Checks and predicates are kept in the words of the old type, and indexes with the place of empty values: those are made anew. */
export function stepsAside(column: string, before: TableState, after: TableState, typeChanges: boolean) {
  const indexes = after.indexes.filter((index, place) => {
    const reads = index.where !== undefined && columnsIn(index.where).includes(column)
    const lowered = index.columns.some((part) => part.column === column && part.lower)
    const differs = createIndexSql(before.indexes[place]!, before) !== createIndexSql(index, after)
    return columnsOfIndex(index).includes(column) && (differs || (typeChanges && (reads || lowered)))
  })
  const checks = after.checks.filter(({ expression }) => {
    const differs = expressionSql(expression, before) !== expressionSql(expression, after)
    return columnsIn(expression).includes(column) && (differs || typeChanges)
  })
  return {
    indexes,
    checks,
    before: [
      ...indexes.map(({ name }) => `DROP INDEX ${quote(name)}`),
      ...checks.map(({ name }) => dropConstraintSql(after.name, name)),
    ],
    after: [...checks.map((check) => addCheckSql(check, after)), ...indexes.map((index) => createIndexSql(index, after))],
  }
}
