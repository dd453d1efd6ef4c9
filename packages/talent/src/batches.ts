// Many records in one call: in batches, each one transaction; a record that is refused fails alone.
import { checkedRow, withFieldName } from './checking.ts'
import { inTransaction, type Context, type Work } from './context.ts'
import { Refusal } from './errors.ts'
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
 * What becomes of each input, in their order: what the checks find wrong fails alone. Batches that are done stay where a later one
 * breaks off; sent again, what is there already fails as such.
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
    const done = (await inTransaction(context, (work) => put(work, good))).values()
    for (const row of rows) {
      const outcome: Outcome = 'value' in row ? done.next().value! : { action: 'failed', ...row.failure }
      outcomes.push(outcome.action === 'failed' ? withFieldName(outcome) : outcome)
    }
  }
  return outcomes
}
