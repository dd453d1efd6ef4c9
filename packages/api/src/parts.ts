// What the handlers of routes work with.
import type { Context } from '@moirai/talent/context'
import type { Door } from './caller.ts'
import type { EventStreams } from './events.ts'
import type { ImportFiles } from './import-files.ts'
import type { Tasks } from './tasks.ts'

export interface Parts {
  context: Context
  tasks: Tasks
  files: ImportFiles
  events: EventStreams
  door: Door
  /** Signs what a page says of itself. */
  secret: string
  /** With which the first admin is made; told at the terminal only. */
  setupToken: string
  /** The program's. */
  version: string
}
