// moirai tasks …: work in the background, looked at, tried again and cancelled.
import { backgroundTaskStatuses } from '@moirai/contract/background-tasks'
import { cancelTask, listTasks, retryTask } from '@moirai/talent/tasks'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import { WrongUsage } from '../failure.ts'
import { withContext } from '../start.ts'

export function addTasksCommands(program: Command): void {
  const tasks = program.command('tasks').description('work in the background: what waits, runs, and failed')
  addCommand(
    tasks,
    'list',
    'tasks, the latest first',
    (command) => {
      command
        .option('--status <status>', `only those of a status: ${backgroundTaskStatuses.join(', ')}`)
        .option('--limit <n>', 'how many, at most 200', '20')
    },
    list,
    { isDefault: true },
  )
  addCommand(
    tasks,
    'retry <id>',
    'let a task that was parked or cancelled be tried again',
    () => {},
    change(retryTask, 'waits for its turn again'),
  )
  addCommand(tasks, 'cancel <id>', 'end a task that has not ended', () => {}, change(cancelTask, 'is cancelled'))
}

async function list({ config, terminal, options }: Invocation): Promise<void> {
  const status = backgroundTaskStatuses.find((word) => word === options['status'])
  if (options['status'] !== undefined && status === undefined) {
    throw new WrongUsage(`--status is ${JSON.stringify(options['status'])}; allowed is ${backgroundTaskStatuses.join(', ')}.`)
  }
  const limit = limitOf(options['limit'])
  await withContext(config, terminal, 'use', async (context) => {
    const { items: tasks } = await listTasks(context, { limit, status })
    terminal.document({ tasks })
    if (tasks.length === 0) terminal.line('No tasks.')
    for (const { id, name, status: state, attempts, runAt, progress, lastError } of tasks) {
      const at = progress ? `, ${progress.stage} ${progress.done} of ${progress.total}` : ''
      terminal.line(
        `${id}  ${state.padEnd(9)}  ${name}, begun ${attempts} times, due ${runAt.slice(0, 19).replace('T', ' ')}${at}`,
      )
      if (lastError !== null) terminal.line(`  ${lastError}`)
    }
  })
}

export function limitOf(text: unknown): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit
  throw new WrongUsage(`--limit is ${JSON.stringify(text)}; allowed is a whole number from 1 to 200.`)
}

const change =
  (verb: typeof retryTask, done: string) =>
  async ({ config, terminal, arguments: [id = ''] }: Invocation): Promise<void> =>
    withContext(config, terminal, 'use', async (context) => {
      await verb(context, id)
      terminal.document({ task: { id } })
      terminal.line(`The task ${id} ${done}.`)
    })
