// What the handlers of routes work with.
import type { Context } from '@moirai/talent/context'
import type { EventStreams } from './events.ts'
import type { ImportFiles } from './import-files.ts'
import type { Tasks } from './tasks.ts'

export interface Parts {
  context: Context
  tasks: Tasks
  files: ImportFiles
  events: EventStreams
  /** The program's. */
  version: string
}
