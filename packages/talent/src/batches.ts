// Many records in one call: in batches, each one transaction; a record that cannot be written fails alone.
import { checkedRow, withFieldName } from './checking.ts'
import { inTransaction, type Context, type Work } from './context.ts'
import { DatabaseError, Refusal } from './errors.ts'
import type { Outcome } from './outcome.ts'

/** How many records one call takes. */
export const mostRecords = 10_000

// A transaction of 500 rows takes some hundredths of a second, so that other writers wait no longer than that.
export const recordsPerBatch = 500

interface Putting<S extends Parameters<typeof checkedRow>[0], Given> {
  schema: S
  /** `given` stands in the order of the outcomes it gives back. */
  put: (work: Work, given: Given[]) => Promise<Outcome[]>
}

type Given<S extends Parameters<typeof checkedRow>[0]> = Extract<ReturnType<typeof checkedRow<S>>, { value: unknown }>['value']

/**
 * What becomes of each input, in their order. What is done stays where a later batch breaks off.
 * @throws Refusal `limited` where there are more than `mostRecords`.
 */
export async function putInBatches<S extends Parameters<typeof checkedRow>[0]>(
  context: Context,
  inputs: readonly unknown[],
  { schema, put }: Putting<S, Given<S>>,
): Promise<Outcome[]> {
  if (inputs.length > mostRecords) {
    throw new Refusal('limited', `One call takes at most ${mostRecords} records, not ${inputs.length}; send them in several.`)
  }
  const outcomes: Outcome[] = []
  for (let from = 0; from < inputs.length; from += recordsPerBatch) {
    const rows = inputs.slice(from, from + recordsPerBatch).map((input) => checkedRow(schema, input))
    const good = rows.flatMap((row) => ('value' in row ? [row.value] : []))
    const done = (await inTransaction(context, (work) => putSeparably(work, good, put))).values()
    for (const row of rows) {
      const outcome: Outcome = 'value' in row ? done.next().value! : { action: 'failed', ...row.failure }
      outcomes.push(outcome.action === 'failed' ? withFieldName(outcome) : outcome)
    }
  }
  return outcomes
}

/** All at once; where the database refuses the batch, one by one, so that only the offending records fail. */
export async function putSeparably<Record>(
  work: Work,
  records: readonly Record[],
  put: (work: Work, records: Record[]) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  if (records.length === 0) return []
  try {
    return await work.session.transaction((session) => put({ ...work, session }, [...records]))
  } catch (error) {
    if (!refusedRow(error)) throw error
  }
  const outcomes: Outcome[] = []
  for (const record of records) {
    try {
      outcomes.push(...(await work.session.transaction((session) => put({ ...work, session }, [record]))))
    } catch (error) {
      if (!refusedRow(error)) throw error
      const [column = ''] = error.columns
      outcomes.push({
        action: 'failed',
        column,
        problem: `The database refused this row (${error.kind}).`,
        howToFix: 'Compare it with the rows around it.',
      })
    }
  }
  return outcomes
}

const refusedRow = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && ['unique', 'check', 'not null', 'foreign key', 'value'].includes(error.kind)
