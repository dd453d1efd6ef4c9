// The front door of the queue: durable background tasks in the program's own database.
export {
  cancelTask,
  clearTasks,
  endLeases,
  findTask,
  listTasks,
  queueFigures,
  retryTask,
  type QueueFigures,
  type TaskFilter,
} from './administration.ts'
export type { TaskRow } from './claim.ts'
export { defineTask, Hopeless, type AnyTaskDefinition, type TaskDefinition, type TaskWork } from './definition.ts'
export { defaultQueue, enqueue, type NewTask } from './enqueue.ts'
export { LeaseLost } from './lease.ts'
export { waitAfter } from './retry.ts'
export type { Ended } from './running.ts'
export { keepSchedules, runSchedules, type Schedule } from './schedule.ts'
export {
  mostPriority,
  tasks,
  taskSchedules,
  taskStatuses,
  type QueueDatabase,
  type QueueSession,
  type TaskProgress,
  type TaskStatus,
} from './tables.ts'
export { Worker, type WorkerOptions } from './worker.ts'
