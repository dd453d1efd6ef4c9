// How each operation treats others on SQL Server: its lock, who waits for it, and what it costs. By the documentation; measured nowhere.
import type { OperationEffect } from '../../engine.ts'
import type { Operation } from '../../migrations/operations.ts'
import { isReshaped } from './alter-column.ts'

const all = { lock: 'Sch-M', blocks: 'readers and writers', inParts: false } as const
const writers = { lock: 'S', blocks: 'writers', inParts: false } as const
const rows = { lock: 'IX', blocks: 'writers', cost: 'rewrite', inParts: false } as const

/** The effect on a large table. */
export function effectOf(operation: Operation): OperationEffect {
  switch (operation.kind) {
    case 'create index':
      return { ...writers, cost: 'rewrite', instead: 'do it while nobody writes: it is built offline, which every edition can' }
    case 'add check':
    case 'add foreign key':
      return { ...all, cost: 'scan', instead: 'do it while nobody works: the server looks at every row under its lock' }
    case 'replace primary key':
      return { ...all, cost: 'rewrite', instead: 'do it while nobody works: the whole table is sorted anew' }
    case 'add column':
      if (operation.column.generated || operation.fill) {
        return { ...all, cost: 'rewrite', instead: 'add it empty, and fill it with changeRows' }
      }
      return { ...all, cost: 'none' }
    case 'alter column':
      if (!isReshaped(operation.from, operation.to)) return { ...all, cost: 'scan' }
      return {
        ...all,
        cost: 'rewrite',
        instead:
          'add a column beside it, fill it with changeRows, let the program write both, and drop the old one in a later migration',
      }
    case 'data':
      return { ...rows, instead: 'write it as changeRows, which goes some rows at a time' }
    case 'rows':
      return { ...rows, instead: 'do it while nobody writes: here all rows are changed by one statement' }
    default:
      return { ...all, cost: 'none' }
  }
}
