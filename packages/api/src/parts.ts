// What the handlers of routes work with.
import type { TaskView } from '@moirai/contract/tasks'
import type { Context } from '@moirai/talent/context'
import type { Door } from './caller.ts'
import type { EventStreams } from './events.ts'
import type { TaskNews } from './task-news.ts'

export interface Parts {
  context: Context
  news: TaskNews
  /** Tells of a task that a request has put into the queue, and gives it: workers and pages hear of it at once. */
  started: (task: TaskView) => TaskView
  events: EventStreams
  door: Door
  /** Signs what a page says of itself. */
  secret: string
  /** With which the first admin is made; told at the terminal only. */
  setupToken: string
  /** Of a file that is handed in. */
  maxUploadBytes: number
  /** The program's. */
  version: string
}
