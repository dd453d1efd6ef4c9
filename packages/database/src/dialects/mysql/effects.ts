// How each operation treats others on MariaDB and MySQL (InnoDB): its metadata lock, who waits for it, and what it costs.
import type { OperationEffect } from '../../engine.ts'
import type { Operation } from '../../migrations/operations.ts'

const briefly = { lock: 'metadata lock, exclusive', blocks: 'readers and writers', cost: 'none', inParts: false } as const
const copying = { lock: 'metadata lock, shared (ALGORITHM=COPY)', blocks: 'writers', cost: 'rewrite', inParts: false } as const

export function effectOf(operation: Operation): OperationEffect {
  const beside =
    'add a column beside it, fill it with changeRows, let the program write both, and drop the old one in a later migration'
  switch (operation.kind) {
    case 'create index':
      return { lock: 'metadata lock, shared (ALGORITHM=INPLACE, LOCK=NONE)', blocks: 'nobody', cost: 'rewrite', inParts: false }
    case 'drop index':
      return { ...briefly }
    case 'add check':
    case 'drop check':
      return { ...copying, instead: 'do it while nobody writes: the server copies the table to look at every row' }
    case 'add foreign key':
      return { ...copying, instead: 'do it while nobody writes: the server copies the table to look every key up' }
    case 'alter column':
      return { ...copying, instead: beside }
    case 'replace primary key':
      return { ...copying, instead: 'do it while nobody writes: the whole table is sorted anew' }
    case 'drop column':
      return { lock: 'metadata lock, shared (ALGORITHM=INPLACE)', blocks: 'nobody', cost: 'rewrite', inParts: false }
    case 'add column':
      return operation.fill === undefined
        ? { ...briefly }
        : { ...copying, lock: 'rows', instead: 'add it empty, and fill it with changeRows' }
    case 'data':
      return {
        lock: 'rows',
        blocks: 'writers',
        cost: 'rewrite',
        inParts: false,
        instead: 'write it as changeRows, which goes some rows at a time',
      }
    case 'rows':
      return { lock: 'rows', blocks: 'writers', cost: 'rewrite', inParts: true }
    default:
      return { ...briefly }
  }
}
