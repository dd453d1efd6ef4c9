// Operations on a large table in parts: short locks only, and what takes long beside those who read and write.
import type { LiveChanges, LivePart } from '../../engine.ts'
import { applyOperation, tableIn } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { ColumnState, ForeignKeyState, TableState } from '../../schema/state.ts'
import { compileConversion, fillSql } from '../conversion.ts'
import { foreignKeySql, quote } from '../standard-sql.ts'
import { stepsAside } from './alter-column.ts'
import { convertType } from './convert.ts'
import { addCheckSql, columnWithoutCheck, dropUnnamedSql, literal, typeOf } from './ddl.ts'
import { createIndexBeside, liveName, notNullCheck, settleNotNull, typeCheck, validated } from './live-parts.ts'
import { canBeShadowed, shadowParts } from './live-shadow.ts'

export const liveChanges: LiveChanges = {
  parts(operation, before) {
    switch (operation.kind) {
      case 'create index':
        return [createIndexBeside(operation.index, tableIn(before, operation.table))]
      case 'add check': {
        const table = tableIn(before, operation.table)
        return validated(table.name, [{ name: operation.check.name, sql: addCheckSql(operation.check, table) }])
      }
      case 'add foreign key':
        return before.has(operation.key.table) ? addKey(operation.table, operation.key) : undefined
      case 'add column':
        return addColumn(operation, tableIn(applyOperation(before, operation), operation.table))
      case 'alter column': {
        const after = applyOperation(before, operation)
        return alterColumn(operation, tableIn(before, operation.table), tableIn(after, operation.table), before)
      }
      default:
        return undefined
    }
  },
}

const addKey = (table: string, key: ForeignKeyState): LivePart[] =>
  validated(table, [{ name: key.name, sql: `ALTER TABLE ${quote(table)} ADD ${foreignKeySql(key)}` }])

function addColumn(
  { table, column, fill }: Extract<Operation, { kind: 'add column' }>,
  after: TableState,
): LivePart[] | undefined {
  // The rows get their numbers, or their generated values, in one statement only.
  if (fill === 'numbers' || column.generated) return undefined
  const check = typeCheck(column, after)
  if (!fill && !check) return undefined
  const name = quote(column.name)
  const drop = `ALTER TABLE ${quote(table)} DROP COLUMN IF EXISTS ${name}`
  const add = (added: ColumnState): string => `ALTER TABLE ${quote(table)} ADD COLUMN ${columnWithoutCheck(added, after)}`
  const checks = validated(table, check ? [check] : [])
  if (!fill) return [{ kind: 'together', statements: [add(column)], undo: [drop] }, ...checks]
  if ('value' in fill) {
    // A default that stands when the column is added is kept beside the rows, which are not touched.
    const own = column.default === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${literal(column, column.default, table)}`
    const filled = add({ ...column, default: fill.value })
    return [
      { kind: 'together', statements: [filled, `ALTER TABLE ${quote(table)} ALTER COLUMN ${name} ${own}`], undo: [drop] },
      ...checks,
    ]
  }
  const rows: LivePart = {
    kind: 'rows',
    table: after,
    change: { set: { [column.name]: fillSql(literal, fill, column, table) }, where: `${name} IS NULL` },
    undo: [],
  }
  const must = notNullCheck(table, column.name)
  const [mark, look] = validated(table, column.nullable ? (check ? [check] : []) : [must, ...(check ? [check] : [])])
  return [
    { kind: 'together', statements: [add({ ...column, nullable: true })], undo: [drop] },
    rows,
    ...(mark ? [mark] : []),
    // Rows that were written in between, by programs that know nothing of the column.
    ...(column.nullable ? [] : [rows]),
    ...(look ? [look] : []),
    ...(column.nullable ? [] : [{ kind: 'together' as const, statements: settleNotNull(table, column.name), undo: [] }]),
  ]
}

function alterColumn(
  operation: Extract<Operation, { kind: 'alter column' }>,
  before: TableState,
  after: TableState,
  schema: Parameters<LiveChanges['parts']>[1],
): LivePart[] | undefined {
  const { table, from, to, up } = operation
  const { expression } = compileConversion({ literal, convert: convertType }, { table, from, to, conversion: up })
  const types = [typeOf(from), typeOf(to)] as const
  const typeChanges = types[0].type !== types[1].type || types[0].codePoints !== types[1].codePoints
  const aside = stepsAside(from.name, before, after, typeChanges)
  const rewrites = typeChanges && !isWidened(from, to)
  if (expression !== undefined || rewrites || (typeChanges && aside.checks.length + aside.indexes.length > 0)) {
    return canBeShadowed(operation, before, schema) ? shadowParts(operation, before, after, expression) : undefined
  }
  const check =
    types[0].check === types[1].check ? undefined : typeCheck(to, { ...after, checks: [...before.checks, ...after.checks] })
  // Under a name of its own until the old one has gone.
  const temporary = check && { name: liveName('type'), sql: check.sql.replace(quote(check.name), quote(liveName('type'))) }
  const required = from.nullable && !to.nullable
  const constraints = [...(required ? [notNullCheck(table, to.name)] : []), ...(temporary ? [temporary] : [])]
  const indexes = aside.indexes.map((index, place) => ({
    index,
    part: createIndexBeside({ ...index, name: liveName(`index_${place}`) }, after),
  }))
  const alter = `ALTER TABLE ${quote(table)} ALTER COLUMN ${quote(to.name)}`
  const defaults = [from, to].map((column) => (column.default === undefined ? undefined : literal(column, column.default, table)))
  const named = before.checks.map(({ name }) => name)
  const settle = [
    ...(types[0].check !== types[1].check && types[0].check
      ? [dropUnnamedSql(table, 'c', [from.name], [...named, ...constraints.map(({ name }) => name)])]
      : []),
    ...(check ? [`ALTER TABLE ${quote(table)} RENAME CONSTRAINT ${quote(liveName('type'))} TO ${quote(check.name)}`] : []),
    ...(typeChanges ? [`${alter} TYPE ${types[1].type}${types[1].codePoints ? ' COLLATE "C"' : ''}`] : []),
    ...(defaults[0] === defaults[1]
      ? []
      : [defaults[1] === undefined ? `${alter} DROP DEFAULT` : `${alter} SET DEFAULT ${defaults[1]}`]),
    ...(to.nullable && !from.nullable ? [`${alter} DROP NOT NULL`] : []),
    ...(required ? settleNotNull(table, to.name) : []),
    ...indexes.flatMap(({ index }, place) => [
      `DROP INDEX ${quote(index.name)}`,
      `ALTER INDEX ${quote(liveName(`index_${place}`))} RENAME TO ${quote(index.name)}`,
    ]),
  ]
  // Nothing takes long: it may go with the operations beside it.
  if (constraints.length + indexes.length === 0) return undefined
  return [
    ...validated(table, constraints),
    ...indexes.map(({ part }) => part),
    { kind: 'together', statements: settle, undo: undefined },
  ]
}

/** The server keeps the values as they are, and does not look at them. */
export function isWidened({ type: from }: ColumnState, { type: to }: ColumnState): boolean {
  if (from.kind === 'text' && to.kind === 'text') return to.max === undefined || (from.max !== undefined && from.max <= to.max)
  if (from.kind === 'enumeration' && to.kind === 'text') return to.max === undefined
  if (from.kind === 'decimal' && to.kind === 'decimal') return from.scale === to.scale && from.precision <= to.precision
  return false
}
