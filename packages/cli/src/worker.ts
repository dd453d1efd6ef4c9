// The worker of this program: what it does in the background, beside the server or in a process of its own.
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { keepSchedules, Worker, type AnyTaskDefinition, type Schedule } from '@moirai/queue'
import type { Context } from '@moirai/talent/context'
import { mailSchedules, mailTasks } from '@moirai/talent/mail'
import { taskSchedules, upkeepTasks } from '@moirai/talent/tasks'
import type { Config } from './config.ts'
import { openPost } from './smtp.ts'
import type { Terminal } from './terminal.ts'

export interface RunningWorker {
  /** What it serves, in words. */
  readonly serves: string
  readonly stop: () => Promise<void>
}

// What runs may come to the end of its step; the rest is given back, and another worker goes on with it.
const patienceMs = 10_000

/** Every schedule of the program. Those of tasks that nobody serves enqueue at most one that waits. */
const schedules: readonly Schedule[] = [...mailSchedules, ...taskSchedules]

/** Starts a worker, with everything this deployment can do: mail only where a mail server is set. */
export async function startWorker(context: Context, config: Config, terminal: Terminal): Promise<RunningWorker> {
  const { mail } = config
  const post = mail === undefined ? undefined : openPost(mail.url, mail.from)
  const definitions: AnyTaskDefinition[] = [...upkeepTasks(context), ...(post ? mailTasks(context, post.carrier) : [])]
  await context.database.transaction((session) => keepSchedules(session, schedules, context.now()))
  const worker = new Worker({
    database: context.database,
    definitions,
    name: `${hostname().slice(0, 40)} ${process.pid} ${randomUUID().slice(0, 8)}`,
    now: context.now,
    random: Math.random,
    onEnd: ({ name }, ended, error) => {
      if (ended === 'parked') terminal.note(`The task ${name} failed for good: ${nameOf(error)}; \`moirai tasks list\` shows it.`)
    },
    onFault: (error) => terminal.note(`The queue could not be reached, and will be tried again: ${nameOf(error)}.`),
  })
  worker.start()
  return {
    serves: definitions.map(({ name }) => name).join(', '),
    stop: async () => {
      await worker.stop(patienceMs)
      post?.close()
    },
  }
}

/** What an error is called: its message may carry what it was about. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
