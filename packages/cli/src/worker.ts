// The workers of this program: what it does in the background, beside the server or in a process of its own.
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { endLeases, Hopeless, keepSchedules, Worker, type AnyTaskDefinition, type Schedule } from '@moirai/queue'
import type { Context } from '@moirai/talent/context'
import { demonstrationTasks } from '@moirai/talent/demonstration'
import { importSchedules, importTasks } from '@moirai/talent/imports'
import { mailSchedules, mailTasks } from '@moirai/talent/mail'
import {
  expirySchedules,
  expiryTasks,
  followedPostingTasks,
  keepLists,
  matchTasks,
  rangeQueue,
  refreshTasks,
  restoreLists,
} from '@moirai/talent/matches'
import { notificationSchedules, notificationTasks } from '@moirai/talent/notifications'
import { longQueues, taskSchedules, upkeepTasks } from '@moirai/talent/tasks'
import type { Config } from './config.ts'
import { isNoMore } from './processes.ts'
import { openPost, type Post } from './smtp.ts'
import type { Terminal } from './terminal.ts'

export interface RunningWorker {
  /** What it serves, in words. */
  readonly serves: string
  /** There may be something to do. */
  readonly wake: () => void
  /** Ends each task after the step under way and gives it back: another worker, or the next start, goes on with it. */
  readonly stop: () => Promise<void>
}

/** Every schedule of the program. Those of tasks that nobody serves enqueue at most one that waits. */
const schedules: readonly Schedule[] = [
  ...mailSchedules,
  ...notificationSchedules,
  ...expirySchedules,
  ...importSchedules,
  ...taskSchedules,
]

/**
 * Starts workers for everything this deployment can do: mail only where a mail server is set.
 * @param onFault Given what a task failed for where that was a fault of the program.
 */
export async function startWorker(
  context: Context,
  config: Config,
  terminal: Terminal,
  onFault?: (error: unknown, task: string) => void,
): Promise<RunningWorker> {
  const post = config.mail === undefined ? undefined : openPost(config.mail.url, config.mail.from)
  const definitions = definitionsOf(context, post)
  await context.database.transaction(async (session) => {
    await keepSchedules(session, schedules, context.now())
    await endLeases(session, isGone, context.now())
  })
  const open = (served: AnyTaskDefinition[], concurrency: number): Worker =>
    new Worker({
      database: context.database,
      definitions: served,
      concurrency,
      name: `${hostOfWorkers} ${process.pid} ${randomUUID().slice(0, 8)}`,
      now: context.now,
      random: Math.random,
      onEnd: ({ name }, ended, error) => {
        if (ended !== 'parked') return
        // Refused, it says so to whoever asked; anything else is for the operator.
        const cause = error instanceof Hopeless ? error.cause : error
        if (nameOf(cause) === 'Refusal') return
        onFault?.(cause, name)
        terminal.note(`The task ${name} failed for good: ${nameOf(cause)}; \`moirai tasks list\` shows it.`)
      },
      onFault: (error) => terminal.note(`The queue could not be reached, and will be tried again: ${nameOf(error)}.`),
    })
  const workers = handsFor(definitions).map(([served, concurrency]) => open(served, concurrency))
  const untold = (error: unknown): void => terminal.note(`The match lists could not be kept or restored: ${nameOf(error)}.`)
  const restoring = restoreLists(context).then((sentence) => sentence && terminal.note(sentence), untold)
  for (const worker of workers) worker.start()
  return {
    serves: definitions.map(({ name }) => name).join(', '),
    wake: () => {
      for (const worker of workers) worker.wake()
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()))
      await restoring
      await keepLists(context).catch(untold)
      post?.close()
    },
  }
}

/** Everything this deployment can do. */
const definitionsOf = (context: Context, post: Post | undefined): AnyTaskDefinition[] => [
  ...importTasks(context),
  ...matchTasks(context),
  ...refreshTasks(context),
  ...followedPostingTasks(context),
  ...expiryTasks(context),
  ...notificationTasks(context),
  ...demonstrationTasks(context),
  ...upkeepTasks(context),
  ...(post ? mailTasks(context, post.carrier) : []),
]

// Long work has hands of its own, so that mail never waits behind an import.
const longHands = 3
const shortHands = 4
// One share of a match run at a time takes all the cores of the machine.
const rangeHands = 1

/** The tasks each worker serves, and how many at once. */
function handsFor(definitions: readonly AnyTaskDefinition[]): (readonly [served: AnyTaskDefinition[], concurrency: number])[] {
  const kindOf = ({ queue }: AnyTaskDefinition) =>
    queue === rangeQueue ? 'range' : longQueues.includes(queue) ? 'long' : 'short'
  const served = (kind: ReturnType<typeof kindOf>) => definitions.filter((each) => kindOf(each) === kind)
  return [
    [served('long'), longHands],
    [served('range'), rangeHands],
    [served('short'), shortHands],
  ]
}

const hostOfWorkers = hostname().slice(0, 40)

/** Whether a worker was of a process of this machine that is no more; of other machines nothing is known. */
function isGone(worker: string): boolean {
  const [, host, pid] = /^(\S+) (\d+) \S+$/.exec(worker) ?? []
  if (host !== hostOfWorkers || pid === undefined) return false
  // One of this process's own number is of an earlier process: this one holds nothing yet.
  return Number(pid) === process.pid || isNoMore(Number(pid))
}

/** What an error is called: its message may carry what it was about. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
