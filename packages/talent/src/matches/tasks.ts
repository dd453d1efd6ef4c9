// Match runs in the background.
import { startMatchRun as startInput } from '@moirai/contract/tasks'
import type { TaskView } from '@moirai/contract/tasks'
import type { AnyTaskDefinition } from '@moirai/queue'
import { checked } from '../checking.ts'
import { inTransaction, type Context } from '../context.ts'
import { defineLongWork, enqueueLongWork, type LongResult, type LongWork } from '../tasks/tasks.ts'
import { runMatches, standardTop } from './run.ts'

/** Has everybody matched with every open posting. @throws Refusal `taken` where that is under way. */
export const startMatchRun = (context: Context, input: { top?: number | undefined }): Promise<TaskView> =>
  inTransaction(context, (work) => enqueueLongWork(work, { kind: 'matchRun', input }))

export const matchTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineLongWork(context, { kind: 'matchRun', parse: (input) => checked(startInput, input), run: matchEverybody }),
]

/** A match run as the work, or the last part of the work, of a task. */
export async function matchEverybody(
  context: Context,
  { input, at, subject }: Pick<LongWork<{ top?: number | undefined }>, 'input' | 'at' | 'subject'>,
): Promise<LongResult> {
  const top = input.top ?? standardTop
  const run = await runMatches(context, { top, onProgress: ({ stage, done, total }) => at(stage, done, total) })
  subject(run.id)
  return { message: `Matched ${count(run.people)} people with ${count(run.jobs)} open jobs.` }
}

const numbers = new Intl.NumberFormat('en')
const count = (value: number): string => numbers.format(value)
