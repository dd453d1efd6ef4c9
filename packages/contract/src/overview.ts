// Where things stand, in one look: what a page shows first.
import * as z from 'zod/mini'
import { taskView } from './tasks.ts'

export const overviewView = z.object({
  people: z.int(),
  jobs: z.int(),
  openJobs: z.int(),
  imports: z.object({ total: z.int(), withProblems: z.int() }),
  /** The match run whose lists are shown; empty where nothing has been matched yet. */
  lastRun: z.nullable(
    z.object({
      id: z.string(),
      version: z.string(),
      completedAt: z.string(),
      people: z.int(),
      jobs: z.int(),
      pairs: z.int(),
      /** Whether people or jobs have changed since. */
      stale: z.boolean(),
    }),
  ),
  /** Running ones, and those that ended lately. */
  tasks: z.array(taskView),
})
export type OverviewView = z.infer<typeof overviewView>
