// What a migration would lose: rows of dropped tables and values of dropped columns, counted on the real database.
import type { Connection, Dialect } from '../engine.ts'
import type { Operation } from './operations.ts'

/**
 * Counts what operations would lose before they run. It follows renames, and what the operations themselves make (which has
 * nothing to lose), so that it asks for what the database holds now; a dry run asks one count for all its steps.
 */
export class LossCount {
  /** By the name operations use: the real table, or null where an operation made it. */
  readonly #tables = new Map<string, string | null>()
  /** By the real table and the name operations use: the real column, or null. */
  readonly #columns = new Map<string, string | null>()

  /** One phrase a loss, such as `200 rows of profiles`; empty where nothing is lost. */
  async describe(operations: readonly Operation[], connection: Connection, dialect: Dialect): Promise<string[]> {
    const losses: string[] = []
    const count = async (what: string, table: string): Promise<number> => {
      const [row] = await connection.all({ sql: `SELECT count(${what}) AS count FROM ${dialect.quote(table)}` }, [])
      return Number(row?.['count'])
    }
    for (const operation of operations) {
      if (operation.kind === 'drop table') {
        const table = this.#table(operation.table.name)
        const rows = table === null ? 0 : await count('*', table)
        if (rows > 0) losses.push(`${rows} ${rows === 1 ? 'row' : 'rows'} of ${operation.table.name}`)
      }
      if (operation.kind === 'drop column') {
        const { table, column } = this.#column(operation.table, operation.column.name)
        const values = table === null || column === null ? 0 : await count(dialect.quote(column), table)
        if (values > 0)
          losses.push(`${values} ${values === 1 ? 'value' : 'values'} of ${operation.table}.${operation.column.name}`)
      }
      this.#follow(operation)
    }
    return losses
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

  #follow(operation: Operation): void {
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
