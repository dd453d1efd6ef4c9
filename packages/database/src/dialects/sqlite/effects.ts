// How each operation treats others on SQLite: readers see the state before it, writers wait for the whole of the migration.
import type { OperationEffect } from '../../engine.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { SchemaState } from '../../schema/state.ts'
import { planOperations } from './plan.ts'

export function effectOf(operation: Operation, before: SchemaState): OperationEffect {
  const held = { lock: 'the write lock of the file', blocks: 'writers' } as const
  if (operation.kind === 'rows') return { ...held, cost: 'rewrite', inParts: true }
  if (operation.kind === 'data') {
    return { ...held, cost: 'rewrite', inParts: false, instead: 'write it as changeRows, which goes some rows at a time' }
  }
  const writes = planOperations([operation], before).rebuilds.length > 0 || operation.kind === 'drop column'
  if (writes || operation.kind === 'create index') return { ...held, cost: 'rewrite', inParts: false }
  if (operation.kind === 'add column' && operation.fill !== undefined) return { ...held, cost: 'rewrite', inParts: false }
  return { ...held, cost: operation.kind === 'drop table' ? 'scan' : 'none', inParts: false }
}
