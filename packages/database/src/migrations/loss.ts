// What a migration would lose, or cannot do: rows and values, counted on the real database before anything is changed.
import type { Connection, Dialect } from '../engine.ts'
import { leavesEmpty } from './compile.ts'
import type { MigrationOperation, Operation } from './operations.ts'

export interface Toll {
  /** One phrase a loss, such as `200 rows of profiles`; empty where nothing is lost. */
  losses: string[]
  /** What stands in the way, whatever is allowed: `3 rows of users would have no name`; with what to do, last. */
  obstacles: string[]
}

/**
 * Counts what operations would lose before they run. It follows renames, and what the operations themselves make (which has
 * nothing to lose), so that it asks for what the database holds now; a dry run asks one count for all its steps.
 */
export class LossCount {
  /** By the name operations use: the real table, or null where an operation made it. */
  readonly #tables = new Map<string, string | null>()
  /** By the real table and the name operations use: the real column, or null. */
  readonly #columns = new Map<string, string | null>()
  /** Columns whose values an operation has changed before: what they will be is not in the database yet. */
  readonly #changed = new Set<string>()
  /** Views the operations drop before, which stand in the database still. */
  readonly #droppedViews = new Set<string>()
  /** Statements of the migration itself may have filled what is empty now. */
  #dataChanged = false

  async describe(operations: readonly MigrationOperation[], connection: Connection, dialect: Dialect): Promise<Toll> {
    const toll: Toll = { losses: [], obstacles: [] }
    const readers: string[] = []
    const count = async (table: string, condition?: string): Promise<number> => {
      const where = condition === undefined ? '' : ` WHERE ${condition}`
      const [row] = await connection.all(
        { sql: `SELECT count(*) AS ${dialect.quote('count')} FROM ${dialect.quote(table)}${where}` },
        [],
      )
      return Number(row?.['count'])
    }
    for (const operation of operations) {
      if (operation.kind === 'drop table') {
        const table = this.#table(operation.table.name)
        const rows = table === null ? 0 : await count(table)
        if (rows > 0) toll.losses.push(`${counted(rows, 'row')} of ${operation.table.name}`)
      }
      if (operation.kind === 'drop column' && !operation.column.generated) {
        const { table, column } = this.#column(operation.table, operation.column.name)
        const values = table === null || column === null ? 0 : await count(table, `${dialect.quote(column)} IS NOT NULL`)
        if (values > 0) toll.losses.push(`${counted(values, 'value')} of ${operation.table}.${operation.column.name}`)
      }
      if (operation.kind === 'add column' && leavesEmpty(operation) && !this.#dataChanged) {
        const table = this.#table(operation.table)
        const rows = table === null ? 0 : await count(table)
        if (rows > 0) toll.obstacles.push(withoutValue(rows, operation.table, operation.column.name))
      }
      if (operation.kind === 'alter column') await this.#countAltered(operation, { dialect, count, toll })
      if (dialect.readersOf) readers.push(...(await this.#readers(operation, connection, dialect)))
      this.#follow(operation)
    }
    if (toll.obstacles.length > 0) toll.obstacles.push('give these rows a value first, or the column a default or a fill')
    if (readers.length > 0) toll.obstacles.push(...new Set(readers), 'drop what reads that first, and make it again afterwards')
    return toll
  }

  /** What other programs have made in the database that would be broken by an operation, where the engine would let it be. */
  async #readers(operation: MigrationOperation, connection: Connection, dialect: Dialect): Promise<string[]> {
    const { kind } = operation
    if (kind !== 'drop table' && kind !== 'rename table' && kind !== 'drop column' && kind !== 'rename column') return []
    const name = kind === 'drop table' ? operation.table.name : kind === 'rename table' ? operation.from : operation.table
    if (kind === 'drop table' || kind === 'rename table') {
      const table = this.#table(name)
      return table === null ? [] : (await this.#readersOf(dialect, connection, table)).map((reader) => `${reader} reads ${name}`)
    }
    const own = kind === 'drop column' ? operation.column.name : operation.from
    const { table, column } = this.#column(name, own)
    if (table === null || column === null) return []
    return (await this.#readersOf(dialect, connection, table, column)).map((reader) => `${reader} reads ${name}.${own}`)
  }

  async #readersOf(dialect: Dialect, ...place: Parameters<NonNullable<Dialect['readersOf']>>): Promise<string[]> {
    return (await dialect.readersOf!(...place)).filter((reader) => !this.#droppedViews.has(reader))
  }

  async #countAltered(
    { table: name, from, to, up }: Extract<Operation, { kind: 'alter column' }>,
    work: { dialect: Dialect; count: (table: string, condition: string) => Promise<number>; toll: Toll },
  ): Promise<void> {
    const { table, column } = this.#column(name, from.name)
    const key = `${table}.${column}`
    if (table === null || column === null || this.#changed.has(key)) return
    this.#changed.add(key)
    const { lost, unfilled } = work.dialect.conversion(table, { ...from, name: column }, { ...to, name: column }, up)
    const values = lost === undefined ? 0 : await work.count(table, lost)
    if (values > 0) work.toll.losses.push(`${counted(values, 'value')} of ${name}.${from.name}`)
    // SQL of the migration may read columns under names they do not have yet.
    if (unfilled === undefined || this.#dataChanged || typeof up.cast === 'object') return
    const rows = await work.count(table, unfilled)
    if (rows > 0) work.toll.obstacles.push(withoutValue(rows, name, to.name))
  }

  #table(name: string): string | null {
    const known = this.#tables.get(name)
    return known === undefined ? name : known
  }

  #column(tableName: string, name: string): { table: string | null; column: string | null } {
    const table = this.#table(tableName)
    const known = this.#columns.get(`${table}.${name}`)
    return { table, column: known === undefined ? name : known }
  }

  #follow(operation: MigrationOperation): void {
    if (operation.kind === 'drop view') this.#droppedViews.add(`view ${operation.view.name}`)
    if (operation.kind === 'data' || operation.kind === 'rows') this.#dataChanged = true
    if (operation.kind === 'create table') this.#tables.set(operation.table.name, null)
    if (operation.kind === 'rename table') {
      this.#tables.set(operation.to, this.#table(operation.from))
      this.#tables.set(operation.from, null)
    }
    if (operation.kind === 'add column') this.#columns.set(`${this.#table(operation.table)}.${operation.column.name}`, null)
    if (operation.kind === 'rename column') {
      const { table, column } = this.#column(operation.table, operation.from)
      this.#columns.set(`${table}.${operation.to}`, column)
    }
  }
}

const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`

const withoutValue = (rows: number, table: string, column: string): string =>
  `${counted(rows, 'row')} of ${table} would have no ${column}`
