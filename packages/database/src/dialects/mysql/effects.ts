// How each operation treats others on MariaDB and MySQL (InnoDB): its metadata lock, who waits for it, and what it costs.
import type { OperationEffect } from '../../engine.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { SchemaState } from '../../schema/state.ts'
import { mayCopy } from './changed-parts.ts'
import type { Flavour } from './flavour.ts'
import { planOperations } from './plan.ts'

const briefly = { lock: 'metadata lock, exclusive', blocks: 'readers and writers', cost: 'none', inParts: false } as const
const copying = { lock: 'metadata lock, shared (ALGORITHM=COPY)', blocks: 'writers', cost: 'rewrite', inParts: false } as const

/** An operation is told to hold up nobody only where its statements say so to the server too. */
export function effectOf(operation: Operation, before: SchemaState, flavour: Flavour): OperationEffect {
  const effect = usualEffect(operation)
  if (effect.blocks === 'writers' || !besideOthers.includes(operation.kind)) return effect
  const { statements } = planOperations([operation], before, flavour)
  if (!statements.some((sql) => typeof sql === 'string' && mayCopy(sql))) return effect
  return { ...copying, instead: 'do it while nobody writes: the server copies the table for a check or a generated column' }
}

const besideOthers: readonly Operation['kind'][] = [
  'create index',
  'drop index',
  'add column',
  'drop column',
  'rename column',
  'rename table',
  'drop foreign key',
]

function usualEffect(operation: Operation): OperationEffect {
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
      return { lock: 'metadata lock, shared (ALGORITHM=INPLACE, LOCK=NONE)', blocks: 'nobody', cost: 'rewrite', inParts: false }
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
