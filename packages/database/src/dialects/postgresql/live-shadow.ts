// A column whose values change, beside those who read and write: a second one is filled, kept up by a trigger, and takes its place.
import { createHash } from 'node:crypto'
import type { LivePart } from '../../engine.ts'
import type { Operation } from '../../migrations/operations.ts'
import { renamedIn } from '../../migrations/renames.ts'
import { columnsIn, columnsOfIndex, type SchemaState, type TableState } from '../../schema/state.ts'
import { quote } from '../standard-sql.ts'
import { valueType } from './alter-column.ts'
import { addCheckSql, columnWithoutCheck, literal } from './ddl.ts'
import { createIndexBeside, liveName, notNullCheck, settleNotNull, typeCheck, validated } from './live-parts.ts'

type Alter = Extract<Operation, { kind: 'alter column' }>

const shadow = liveName('value')

/** Keys, and what others point at, cannot be exchanged without a lock that all wait for. */
export function canBeShadowed({ table, from, to }: Alter, before: TableState, schema: SchemaState): boolean {
  const { name } = from
  const pointedAt = [...schema.values()].some(({ foreignKeys }) =>
    foreignKeys.some((key) => key.table === table && key.references.includes(name)),
  )
  const points = before.foreignKeys.some(({ columns }) => columns.includes(name))
  const feeds = before.columns.some(({ generated }) => generated && columnsIn(generated).includes(name))
  const isGenerated = from.generated !== undefined || to.generated !== undefined
  return !(before.primaryKey.includes(name) || pointedAt || points || feeds || isGenerated)
}

export function shadowParts(
  { table, from, to }: Alter,
  before: TableState,
  after: TableState,
  expression: string | undefined,
): LivePart[] {
  const column = { ...to, name: shadow }
  // The table as it is between, with the new column in the place of the old one in all that rests on it.
  const between: TableState = { ...after, columns: after.columns.map((other) => (other.name === to.name ? column : other)) }
  const value = expression === undefined ? quote(from.name) : `(${expression})::${valueType(to)}`
  // Triggers go in the order of their names: this one sees what the others have written.
  const keeper = `zz${liveName(createHash('sha256').update(`${table}.${from.name}`).digest('hex').slice(0, 16))}`
  const onTable = `ALTER TABLE ${quote(table)}`
  const unset = { ...column, nullable: true }
  delete unset.default
  const { checks, indexes, type, constraints } = dependents(to, column, { before: between, after })
  const settledType = typeCheck(to, { ...after, checks: [...after.checks, ...before.checks] })
  const settledName = (name: string): string => `${quote(liveName(name))} TO ${quote(settledType!.name)}`
  return [
    {
      kind: 'together',
      statements: [
        `${onTable} ADD COLUMN ${columnWithoutCheck(unset, between)}`,
        keeperSql(keeper, value),
        `CREATE TRIGGER ${quote(keeper)} BEFORE INSERT OR UPDATE ON ${quote(table)} FOR EACH ROW EXECUTE FUNCTION ${quote(keeper)}()`,
      ],
      undo: [
        `DROP TRIGGER IF EXISTS ${quote(keeper)} ON ${quote(table)}`,
        `DROP FUNCTION IF EXISTS ${quote(keeper)}()`,
        `${onTable} DROP COLUMN IF EXISTS ${quote(shadow)}`,
      ],
    },
    { kind: 'rows', table: before, change: { set: { [shadow]: value }, where: `${quote(shadow)} IS NULL` }, undo: [] },
    ...validated(table, constraints),
    ...indexes.map((index) => createIndexBeside(index, between)),
    {
      kind: 'together',
      statements: [
        `DROP TRIGGER ${quote(keeper)} ON ${quote(table)}`,
        `DROP FUNCTION ${quote(keeper)}()`,
        ...(to.nullable ? [] : settleNotNull(table, shadow)),
        // Takes along the indexes and checks that rest on it.
        `${onTable} DROP COLUMN ${quote(from.name)}`,
        `${onTable} RENAME COLUMN ${quote(shadow)} TO ${quote(to.name)}`,
        ...(to.default === undefined
          ? []
          : [`${onTable} ALTER COLUMN ${quote(to.name)} SET DEFAULT ${literal(to, to.default, table)}`]),
        ...(type ? [`${onTable} RENAME CONSTRAINT ${settledName('type')}`] : []),
        ...checks.map((check) => `${onTable} RENAME CONSTRAINT ${quote(check.name)} TO ${quote(check.own)}`),
        ...indexes.map((index) => `ALTER INDEX ${quote(index.name)} RENAME TO ${quote(index.own)}`),
      ],
      undo: undefined,
    },
  ]
}

/** What rests on the column, over the one that takes its place, under names for the time between. */
function dependents(to: Alter['to'], column: Alter['to'], { before: between, after }: { before: TableState; after: TableState }) {
  const { name: table } = after
  const rename = (name: string): string => (name === to.name ? shadow : name)
  const checks = after.checks
    .filter((check) => columnsIn(check.expression).includes(to.name))
    .map((check, place) => ({
      own: check.name,
      name: liveName(`check_${place}`),
      expression: renamedIn(check.expression, rename),
    }))
  const type = typeCheck(column, after)
  const constraints = [
    ...(to.nullable ? [] : [notNullCheck(table, shadow)]),
    ...(type ? [{ name: liveName('type'), sql: type.sql.replace(quote(type.name), quote(liveName('type'))) }] : []),
    ...checks.map((check) => ({ name: check.name, sql: addCheckSql(check, between) })),
  ]
  const indexes = after.indexes
    .filter((index) => columnsOfIndex(index).includes(to.name))
    .map((index, place) => ({
      own: index.name,
      name: liveName(`index_${place}`),
      columns: index.columns.map((part) => ({ ...part, column: rename(part.column) })),
      unique: index.unique,
      ...(index.where ? { where: renamedIn(index.where, rename) } : {}),
    }))
  return { checks, indexes, type, constraints }
}

/** Rows that others write meanwhile get the value too. */
const keeperSql = (
  name: string,
  value: string,
): string => `CREATE FUNCTION ${quote(name)}() RETURNS trigger LANGUAGE plpgsql AS $live$
#variable_conflict use_column
BEGIN
  SELECT ${value} INTO NEW.${quote(shadow)} FROM (SELECT NEW.*) AS written;
  RETURN NEW;
END $live$`
