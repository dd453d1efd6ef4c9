// Work that takes longer than a request: it is started, watched while it runs, and ends with a result or a reason.
import * as z from 'zod/mini'

export const taskKinds = ['import', 'importUndo', 'matchRun', 'demonstration'] as const
export const taskStatuses = ['running', 'completed', 'failed', 'cancelled'] as const

/** What a task is at: until its turn comes it waits. */
export const taskStages = ['waiting', 'importing', 'undoing', 'inventing', 'scoring', 'storing'] as const

export const taskView = z.object({
  id: z.string(),
  kind: z.enum(taskKinds),
  /** What it works on: the name of the file that is imported. */
  title: z.nullable(z.string()),
  /** Whether it only tries out what an import would do. */
  rehearsal: z.boolean(),
  status: z.enum(taskStatuses),
  progress: z.object({ stage: z.enum(taskStages), done: z.int(), total: z.int() }),
  startedAt: z.string(),
  completedAt: z.nullable(z.string()),
  /** The import, or the match run, that it makes. */
  subject: z.nullable(z.string()),
  /** One sentence: what happened, or why not. */
  message: z.nullable(z.string()),
})
export type TaskView = z.infer<typeof taskView>
export type TaskKind = TaskView['kind']
export type TaskStage = TaskView['progress']['stage']

export const startMatchRun = z.object({
  top: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  /** Into how many shares of the people it is split, so that several workers share it; by its size unless said. */
  ranges: z.optional(z.int().check(z.minimum(1), z.maximum(256))),
})
export const startDemonstration = z.object({
  people: z._default(z.int().check(z.minimum(1), z.maximum(100_000)), 2000),
  jobs: z._default(z.int().check(z.minimum(1), z.maximum(100_000)), 500),
  seed: z._default(z.int().check(z.minimum(0), z.maximum(2_147_483_647)), 7),
})
