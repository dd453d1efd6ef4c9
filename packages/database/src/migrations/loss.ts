// What a migration would lose: rows of dropped tables and values of dropped columns, counted on the real database.
import type { Connection, Dialect } from '../engine.ts'
import type { Operation } from './operations.ts'

/** One phrase a loss, such as `200 rows of profiles`; empty where nothing is lost. */
export async function describeLoss(
  operations: readonly Operation[],
  connection: Connection,
  dialect: Dialect,
): Promise<string[]> {
  const losses: string[] = []
  const count = async (sql: string): Promise<number> => {
    const [row] = await connection.all({ sql }, [])
    return Number(row?.['count'])
  }
  // A column of a table that this very migration makes has no rows to lose.
  const made = new Set(operations.flatMap((operation) => (operation.kind === 'create table' ? [operation.table.name] : [])))
  for (const operation of operations) {
    if (operation.kind === 'drop table' && !made.has(operation.table.name)) {
      const rows = await count(`SELECT count(*) AS count FROM ${dialect.quote(operation.table.name)}`)
      if (rows > 0) losses.push(`${rows} ${rows === 1 ? 'row' : 'rows'} of ${operation.table.name}`)
    }
    if (operation.kind === 'drop column' && !made.has(operation.table)) {
      const column = dialect.quote(operation.column.name)
      const values = await count(`SELECT count(${column}) AS count FROM ${dialect.quote(operation.table)}`)
      if (values > 0) losses.push(`${values} ${values === 1 ? 'value' : 'values'} of ${operation.table}.${operation.column.name}`)
    }
  }
  return losses
}
