// Match runs in the background.
import { startMatchRun as startInput } from '@moirai/contract/tasks'
import type { TaskView } from '@moirai/contract/tasks'
import type { AnyTaskDefinition } from '@moirai/queue'
import { checked } from '../checking.ts'
import { inSnapshot, inTransaction, type Context } from '../context.ts'
import { defineLongWork, enqueueLongWork, type LongResult, type LongWork } from '../tasks/tasks.ts'
import { runMatches, standardTop } from './run.ts'
import { rangesFor, sizeOf } from './shared-run/plan.ts'
import { rangeTasks } from './shared-run/range.ts'
import { shareRun } from './shared-run/shared-run.ts'

interface StartInput {
  top?: number | undefined
  ranges?: number | undefined
}

/** Has everybody matched with every open posting. @throws Refusal `taken` where that is under way. */
export const startMatchRun = (context: Context, input: StartInput): Promise<TaskView> =>
  inTransaction(context, (work) => enqueueLongWork(work, { kind: 'matchRun', input }))

export const matchTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineLongWork(context, { kind: 'matchRun', parse: (input) => checked(startInput, input), run: matchEverybody }),
  ...rangeTasks(context),
]

/** A match run as the work, or the last part of the work, of a task. One that is large is shared by all workers there are. */
export async function matchEverybody(
  context: Context,
  { id, input, at, subject, signal }: LongWork<StartInput>,
): Promise<LongResult> {
  const top = input.top ?? standardTop
  const size = await inSnapshot(context, sizeOf)
  const ranges = input.ranges ?? rangesFor(size.people, size.jobs, top)
  if (ranges > 1) {
    const { people, jobs } = await shareRun(context, { id, top, ranges, at, subject, signal })
    return matched(people, jobs)
  }
  const run = await runMatches(context, { top, onProgress: ({ stage, done, total }) => at(stage, done, total) })
  subject(run.id)
  return matched(run.people, run.jobs)
}

const matched = (people: number, jobs: number): LongResult => ({
  message: `Matched ${count(people)} people with ${count(jobs)} open jobs.`,
})

const numbers = new Intl.NumberFormat('en')
const count = (value: number): string => numbers.format(value)
