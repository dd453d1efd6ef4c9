// Completes what an engine tells about a broken rule: each tells less, or other things, than the schema knows.
import { DatabaseError } from './errors.ts'
import type { TableShape } from './shape.ts'

/** Runs `work`; a broken rule comes back naming the table written to, its columns and its constraint, without any value. */
export async function explained<T>(shape: TableShape, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explainedError(error, shape)
  }
}

export const explainedError = (error: unknown, shape: TableShape): unknown =>
  error instanceof DatabaseError ? explain(error, shape) : error

function explain(error: DatabaseError, shape: TableShape): DatabaseError {
  const { table } = shape
  // A cascade may have broken a rule of another table: that one is not ours to explain.
  if (error.engineCode === undefined || (error.table !== undefined && error.table !== table.name)) return error
  const told = { table: table.name, engineCode: error.engineCode, cause: error }
  if (error.kind === 'unique') {
    const { columns, constraint } = uniqueKey(error, shape)
    // Of a key other than the one that was named, some engines tell nothing.
    const what = columns.length === 0 ? 'values' : columns.join(', ')
    const sentence = `${table.name}: another row has the same ${what} (${constraint ?? 'a unique key'}).`
    return new DatabaseError('unique', sentence, { ...told, columns, constraint })
  }
  if (error.kind === 'check') {
    const { constraint } = error
    // A check of another table, broken by a cascade.
    if (constraint !== undefined && !table.checks.some(({ name }) => name === constraint)) return error
    const sentence = `${table.name}: the row breaks the check ${constraint ?? 'of one of its columns'}.`
    return new DatabaseError('check', sentence, { ...told, columns: error.columns, constraint })
  }
  if (error.kind === 'foreign key') {
    const sentence = `${table.name}: a foreign key does not allow this: a row it points at is missing, or rows still point at this one.`
    return new DatabaseError('foreign key', sentence, { ...told, columns: error.columns, constraint: error.constraint })
  }
  return error
}

/** Some engines name the columns of a unique key, some its constraint; the schema knows both. */
function uniqueKey(error: DatabaseError, { table }: TableShape): { columns: readonly string[]; constraint: string | undefined } {
  const keys = [
    { constraint: `the primary key`, columns: table.primaryKey },
    ...table.indexes
      .filter((index) => index.unique)
      .map(({ name, columns }) => ({ constraint: name, columns: columns.map((c) => c.column) })),
  ]
  const same = (columns: readonly string[]) =>
    columns.length === error.columns.length && columns.every((column) => error.columns.includes(column))
  const found = keys.find((key) => key.constraint === error.constraint) ?? keys.find((key) => same(key.columns))
  return found ?? { columns: error.columns, constraint: error.constraint }
}
