// A migration in SQLite's SQL: in place where the engine can, else one rebuild of each table for all that changes in it.
import type { Plan } from '../../engine.ts'
import { applyOperation, tableIn } from '../../migrations/apply.ts'
import { sameDefinition } from '../../migrations/definitions.ts'
import type { Fill, Operation } from '../../migrations/operations.ts'
import type { ColumnState, SchemaState, TableState } from '../../schema/state.ts'
import { compileConversion, fillSql } from '../conversion.ts'
import { changeRowsSql, quote } from '../standard-sql.ts'
import { convertType } from './convert.ts'
import { columnSql, createIndexSql, createTableSql, literal } from './ddl.ts'
import { withKeyActions } from './key-actions.ts'
import { probe, rebuilt } from './rebuilding.ts'

export function planOperations(operations: readonly Operation[], before: SchemaState): Plan {
  const planner = new Planner(before)
  for (const operation of operations) planner.add(operation)
  return planner.end()
}

/** A table that stands in the file as it was, until it is rebuilt. */
interface Waiting {
  /** The indexes of ours it has in the file; others are another program's and come back after the rebuild. */
  indexes: readonly string[]
  /** Columns that are not in the file yet, with the SQL of their values. */
  made: Map<string, string>
  /** Columns whose values change on the way. */
  converted: Map<string, string>
  /** Columns of the file that are left behind. */
  gone: Set<string>
}

type Kind<K extends Operation['kind']> = Extract<Operation, { kind: K }>

class Planner {
  #state: SchemaState
  readonly #waiting = new Map<string, Waiting>()
  readonly #statements: Plan['statements'] = []
  /** Statements of the migration's own, by their place, with the schema they meet. */
  readonly #ownStatements: { place: number; sql: readonly string[]; schema: SchemaState }[] = []
  readonly #rebuilds: string[] = []
  /** A table to which others point is dropped: with foreign keys enforced, their rows would go with it. */
  #dropsTarget = false

  constructor(before: SchemaState) {
    this.#state = before
  }

  add(operation: Operation): void {
    this.#prepare(operation)
    const before = this.#state
    this.#state = applyOperation(before, operation)
    this.#carryOut(operation, before)
  }

  end(): Plan {
    this.#rebuildAll()
    // Any table does, by the name it has in the end.
    const [seen] = this.#state.keys()
    if (this.#rebuilds.length > 0 && seen !== undefined) this.#statements.push(probe(seen))
    const rebuilds = this.#dropsTarget && this.#rebuilds.length === 0 ? ['a table others point at'] : this.#rebuilds
    // Put in from the end, so that the places before stay true.
    for (const { place, sql, schema } of this.#ownStatements.toReversed()) {
      this.#statements.splice(place, 0, ...(rebuilds.length > 0 ? withKeyActions(sql, schema) : sql))
    }
    return { statements: this.#statements, rebuilds }
  }

  /** SQL given by the migration, and renames, are about columns as they stand in the file. */
  #prepare(operation: Operation): void {
    if (operation.kind === 'data' || operation.kind === 'rows') return this.#rebuildAll()
    if (operation.kind !== 'add column' && operation.kind !== 'alter column' && operation.kind !== 'rename column') return
    const waiting = this.#waiting.get(operation.table)
    if (!waiting || waiting.made.size + waiting.converted.size + waiting.gone.size === 0) return
    if (readsFile(operation, waiting)) this.#rebuild(operation.table)
  }

  #carryOut(operation: Operation, before: SchemaState): void {
    switch (operation.kind) {
      case 'create table':
        this.#statements.push(
          createTableSql(operation.table),
          ...operation.table.indexes.map((index) => createIndexSql(index, operation.table)),
        )
        break
      case 'drop table':
        this.#dropTable(operation.table.name, before)
        break
      case 'rename table':
        this.#renameTable(operation, before)
        break
      case 'rename column':
        this.#statements.push(
          `ALTER TABLE ${quote(operation.table)} RENAME COLUMN ${quote(operation.from)} TO ${quote(operation.to)}`,
        )
        this.#followNames(tableIn(before, operation.table), tableIn(this.#state, operation.table))
        break
      case 'add column':
        this.#addColumn(operation)
        break
      case 'drop column':
        this.#dropColumn(operation)
        break
      case 'alter column':
        this.#alterColumn(operation)
        break
      case 'create index':
        if (!this.#waiting.has(operation.table)) {
          this.#statements.push(createIndexSql(operation.index, tableIn(this.#state, operation.table)))
        }
        break
      case 'drop index':
        if (!this.#waiting.has(operation.table)) this.#statements.push(`DROP INDEX ${quote(operation.index.name)}`)
        break
      case 'data':
        this.#ownStatements.push({ place: this.#statements.length, sql: operation.up, schema: before })
        break
      case 'rows':
        this.#statements.push(changeRowsSql(operation.table, operation.up))
        break
      default:
        this.#await(operation.table, tableIn(before, operation.table))
    }
  }

  #await(name: string, asInFile: TableState): Waiting {
    const known = this.#waiting.get(name)
    if (known) return known
    const waiting = {
      indexes: asInFile.indexes.map((index) => index.name),
      made: new Map(),
      converted: new Map(),
      gone: new Set<string>(),
    }
    this.#waiting.set(name, waiting)
    return waiting
  }

  #dropTable(name: string, before: SchemaState): void {
    // Its own rows may point at one another too.
    const isTarget = [...before.values()].some((table) => table.foreignKeys.some((key) => key.table === name))
    if (isTarget) this.#dropsTarget = true
    this.#waiting.delete(name)
    this.#statements.push(`DROP TABLE ${quote(name)}`)
  }

  #renameTable({ from, to }: Kind<'rename table'>, before: SchemaState): void {
    this.#statements.push(`ALTER TABLE ${quote(from)} RENAME TO ${quote(to)}`)
    const waiting = this.#waiting.get(from)
    if (waiting) {
      this.#waiting.delete(from)
      this.#waiting.set(to, waiting)
    }
    this.#followNames(tableIn(before, from), tableIn(this.#state, to))
  }

  /** The engine renames what constraints read, not the constraints themselves. */
  #followNames(before: TableState, after: TableState): void {
    const names = (table: TableState) => [...table.checks, ...table.foreignKeys].map(({ name }) => name)
    if (!sameDefinition(names(before), names(after))) this.#await(after.name, before)
    if (this.#waiting.has(after.name)) return
    after.indexes.forEach((index, place) => {
      const old = before.indexes[place]!.name
      if (old !== index.name) this.#statements.push(`DROP INDEX ${quote(old)}`, createIndexSql(index, after))
    })
  }

  #addColumn({ table, column, fill }: Kind<'add column'>): void {
    const after = tableIn(this.#state, table)
    const inPlace = !fill && !column.generated && (column.nullable || column.default !== undefined) && column.default !== null
    if (inPlace && !this.#waiting.has(table)) {
      this.#statements.push(`ALTER TABLE ${quote(table)} ADD COLUMN ${columnSql(column, after)}`)
      return
    }
    this.#await(table, after).made.set(column.name, this.#valueOf(column, table, fill))
  }

  #valueOf(column: ColumnState, table: string, fill: Fill | undefined): string {
    if (fill === 'numbers') {
      const key = tableIn(this.#state, table).primaryKey.map(quote).join(', ')
      return `row_number() OVER (ORDER BY ${key})`
    }
    if (fill) return fillSql(literal, fill, column, table)
    return column.default === undefined ? 'NULL' : literal(column, column.default, table)
  }

  #dropColumn({ table, column }: Kind<'drop column'>): void {
    const waiting = this.#waiting.get(table)
    if (!waiting) this.#statements.push(`ALTER TABLE ${quote(table)} DROP COLUMN ${quote(column.name)}`)
    else if (!waiting.made.delete(column.name)) {
      waiting.converted.delete(column.name)
      waiting.gone.add(column.name)
    }
  }

  #alterColumn({ table, from, to, up }: Kind<'alter column'>): void {
    const after = tableIn(this.#state, table)
    if (columnSql(from, after) === columnSql(to, after) && !up.fill && !up.values && !up.cast) return
    const { expression } = compileConversion({ literal, convert: convertType }, { table, from, to, conversion: up })
    const waiting = this.#await(table, after)
    if (expression !== undefined) waiting.converted.set(to.name, expression)
  }

  #rebuildAll(): void {
    for (const name of this.#waiting.keys()) this.#rebuild(name)
  }

  #rebuild(name: string): void {
    const waiting = this.#waiting.get(name)!
    this.#waiting.delete(name)
    this.#rebuilds.push(name)
    const table = tableIn(this.#state, name)
    const values = (column: ColumnState) => waiting.made.get(column.name) ?? waiting.converted.get(column.name)
    const [create, copy, exchanged] = rebuilt(table, waiting.indexes, values)
    this.#statements.push(create, copy, exchanged)
  }
}

function readsFile(operation: Kind<'add column' | 'alter column' | 'rename column'>, { made, converted }: Waiting): boolean {
  if (operation.kind === 'rename column') return true
  const isSql = (fill: Fill | undefined) => typeof fill === 'object' && 'sql' in fill
  if (operation.kind === 'add column') return isSql(operation.fill)
  const { from, up } = operation
  const ownSql = typeof up.cast === 'object' || isSql(up.fill)
  return ownSql || made.has(from.name) || converted.has(from.name)
}
