// How each operation treats others on Oracle: its lock, who waits for it, and what it costs. By the documentation; measured nowhere.
import type { OperationEffect } from '../../engine.ts'
import type { Operation } from '../../migrations/operations.ts'
import { isReshaped } from './alter-column.ts'

// Readers never wait: they see the table as it was.
const all = { lock: 'TM, exclusive', blocks: 'writers', inParts: false } as const
const rows = { lock: 'TX, rows', blocks: 'writers', cost: 'rewrite', inParts: false } as const

/** The effect on a large table. */
export function effectOf(operation: Operation): OperationEffect {
  switch (operation.kind) {
    case 'create index':
      return {
        ...all,
        lock: 'TM, share',
        cost: 'rewrite',
        instead: 'do it while nobody writes: it is built offline, which every edition can',
      }
    case 'add check':
    case 'add foreign key':
      return { ...all, cost: 'scan', instead: 'do it while nobody writes: the server looks at every row under its lock' }
    case 'replace primary key':
      return { ...all, cost: 'rewrite', instead: 'do it while nobody writes: an index of all rows is built' }
    case 'drop column':
      return { ...all, cost: 'rewrite', instead: 'do it while nobody writes: every row is written anew' }
    case 'add column':
      if (operation.fill) return { ...all, cost: 'rewrite', instead: 'add it empty, and fill it with changeRows' }
      return { ...all, cost: operation.column.generated ? 'scan' : 'none' }
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
      return { ...rows, inParts: true }
    default:
      return { ...all, cost: 'none' }
  }
}
