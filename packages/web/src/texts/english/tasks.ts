// English: work under way on the server.
import type { TaskKind, TaskStage, TaskView } from '@moirai/contract/tasks'
import { counted, formatDuration, formatNumber } from '../format.ts'

const kinds: Record<TaskKind, string> = {
  import: 'Import',
  importUndo: 'Undoing an import',
  matchRun: 'Match run',
  demonstration: 'Demonstration data',
}
/** What a task does, named by its file where it has one. */
const heading = ({ kind, title, rehearsal }: TaskName): string => {
  if (title === null) return kinds[kind]
  if (kind === 'importUndo') return `Undoing the import of ${title}`
  return rehearsal ? `Checking ${title}` : `Importing ${title}`
}

const stages: Record<TaskStage, string> = {
  waiting: 'Getting ready',
  importing: 'Reading rows',
  undoing: 'Taking rows back',
  inventing: 'Inventing people and jobs',
  scoring: 'Scoring everybody with every open job',
  storing: 'Storing the ranked lists',
}
/** One of what a stage counts, and several. */
const units: Record<TaskStage, [one: string, other: string]> = {
  waiting: ['step', 'steps'],
  importing: ['row', 'rows'],
  undoing: ['row', 'rows'],
  inventing: ['record', 'records'],
  scoring: ['person', 'people'],
  storing: ['list', 'lists'],
}

type TaskName = Pick<TaskView, 'kind' | 'title' | 'rehearsal'>

export const tasks = {
  heading,
  stages,
  queued: 'Waiting for its turn',
  of: (stage: TaskStage, done: number, total: number) =>
    `${formatNumber(done)} of ${counted(total, units[stage][0], units[stage][1])}`,
  rate: (stage: TaskStage, each: number) => `${counted(each, units[stage][0], units[stage][1])} a second`,
  left: (seconds: number) => (seconds < 1 ? 'almost done' : `about ${formatDuration(seconds)} left`),
  running: 'Running now',
  stop: 'Stop',
  done: 'Done.',
  /** What was cancelled says itself why. */
  ended: (task: TaskName & Pick<TaskView, 'status' | 'message'>) =>
    task.status === 'cancelled' && task.message !== null
      ? task.message
      : `${heading(task)}: did not finish. ${task.message ?? ''}`,
  lost: 'This ended so long ago that nobody remembers how; what was stored is safe.',
  noAnswer: 'The server does not answer at the moment. This page goes on by itself as soon as it does.',
  match: 'Match now',
  matchAgain: 'Match again',
}
