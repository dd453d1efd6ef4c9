// The demonstration data, made and matched in the background.
import { startDemonstration as startInput } from '@moirai/contract/tasks'
import type { TaskView } from '@moirai/contract/tasks'
import type { AnyTaskDefinition } from '@moirai/queue'
import { checked } from '../checking.ts'
import { inTransaction, type Context } from '../context.ts'
import { matchEverybody } from '../matches/matches.ts'
import { defineLongWork, enqueueLongWork } from '../tasks/tasks.ts'
import { makeDemonstration } from './make.ts'

/** @throws Refusal `taken` where a match run is under way, which the data would be too new for. */
export const startDemonstration = (context: Context, input: { people: number; jobs: number; seed: number }): Promise<TaskView> =>
  inTransaction(context, (work) => enqueueLongWork(work, { kind: 'demonstration', input }))

export const demonstrationTasks = (context: Context): readonly AnyTaskDefinition[] => [
  defineLongWork(context, {
    kind: 'demonstration',
    parse: (input) => checked(startInput, input),
    // Made again from its seed, it is the same.
    run: async (acting, { input, ...work }) => {
      await makeDemonstration(acting, { ...input, onProgress: (done, total) => work.at('inventing', done, total) })
      return matchEverybody(acting, { ...work, input: {} })
    },
  }),
]
