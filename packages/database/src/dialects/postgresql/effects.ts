// How each operation treats others on PostgreSQL: its lock, who waits for it, and what it costs.
import type { OperationEffect } from '../../engine.ts'
import { applyOperation } from '../../migrations/apply.ts'
import type { Operation } from '../../migrations/operations.ts'
import type { SchemaState } from '../../schema/state.ts'
import { compileConversion } from '../conversion.ts'
import { convertType } from './convert.ts'
import { literal, typeOf } from './ddl.ts'
import { isWidened, liveChanges } from './live.ts'

const all = { lock: 'ACCESS EXCLUSIVE', blocks: 'readers and writers' } as const
const writers = { lock: 'SHARE ROW EXCLUSIVE', blocks: 'writers' } as const
const beside = { lock: 'SHARE UPDATE EXCLUSIVE', blocks: 'nobody' } as const
const rows = { lock: 'ROW EXCLUSIVE', blocks: 'writers' } as const

/** The effect on a large table. */
export function effectOf(operation: Operation, before: SchemaState): OperationEffect {
  const inParts = liveChanges.parts(operation, before) !== undefined
  switch (operation.kind) {
    case 'create index':
      return { ...beside, cost: 'rewrite', inParts }
    case 'add check':
      return { ...beside, cost: 'scan', inParts }
    case 'add foreign key':
      return { ...(inParts ? beside : writers), cost: 'scan', inParts }
    case 'add column':
      return addColumn(operation, inParts)
    case 'alter column':
      return alterColumn(operation, before, inParts)
    case 'replace primary key':
      return {
        ...all,
        cost: 'rewrite',
        inParts: false,
        instead:
          'make a unique index over the new columns in a migration before, so that only the key itself is left to build while nobody works',
      }
    case 'data':
      return {
        ...rows,
        cost: 'rewrite',
        inParts: false,
        instead: 'write it as changeRows, which goes some rows at a time and can be gone on with',
      }
    case 'rows':
      return { ...rows, cost: 'rewrite', inParts: true }
    default:
      return { ...all, cost: 'none', inParts }
  }
}

function addColumn({ column, fill }: Extract<Operation, { kind: 'add column' }>, inParts: boolean): OperationEffect {
  if (column.generated) {
    const instead = 'add a plain column, fill it with changeRows, and let the program keep it up'
    return { ...all, cost: 'rewrite', inParts: false, instead }
  }
  if (fill === 'numbers') {
    const instead = 'do it while nobody works: the rows are numbered in one statement'
    return { ...all, cost: 'rewrite', inParts: false, instead }
  }
  const touches = fill !== undefined && 'sql' in fill
  return { ...all, cost: touches ? 'rewrite' : typeOf(column).check === undefined ? 'none' : 'scan', inParts }
}

function alterColumn(
  operation: Extract<Operation, { kind: 'alter column' }>,
  before: SchemaState,
  inParts: boolean,
): OperationEffect {
  const { table, from, to, up } = operation
  applyOperation(before, operation)
  const { expression } = compileConversion({ literal, convert: convertType }, { table, from, to, conversion: up })
  const retyped = typeOf(from).type !== typeOf(to).type && !isWidened(from, to)
  if (expression === undefined && !retyped) {
    const looks = (from.nullable && !to.nullable) || typeOf(from).check !== typeOf(to).check
    return { ...all, cost: looks ? 'scan' : 'none', inParts }
  }
  if (inParts) return { ...all, cost: 'rewrite', inParts }
  const instead = `${from.name} is of a key or feeds a generated column: add a column beside it, fill it with changeRows, let the program write both, and drop the old one in a later migration`
  return { ...all, cost: 'rewrite', inParts, instead }
}
