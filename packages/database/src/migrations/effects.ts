// What pending migrations would mean for those who use the database meanwhile, on the rows it has now.
import type { Connection, Dialect, OperationEffect } from '../engine.ts'
import type { SchemaState } from '../schema/state.ts'
import { tablesOnly } from '../schema/view-state.ts'
import { applyOperation } from './apply.ts'
import { isOfView, type MigrationOperation } from './operations.ts'
import { Origins, tablesOf } from './parts/parts.ts'

export interface ToldEffect extends Omit<OperationEffect, 'blocks'> {
  /** The operation in a few words. */
  operation: string
  /** Who waits while the lock is held. */
  blocks: OperationEffect['blocks']
  /** Rows of the tables it works on; null where that is not known. */
  rows: number | null
  /** Who is held up for longer than a moment, with those rows. */
  holdsUp: OperationEffect['blocks']
}

// Only those who use the view wait, for a moment.
const ofView: OperationEffect = { lock: 'the view alone', blocks: 'readers and writers', cost: 'none', inParts: false }

/** The effects of the operations of one migration on a schema in state `before`. */
export async function effectsOf(
  { connection, dialect, largeFrom }: { connection: Connection; dialect: Dialect; largeFrom: number },
  operations: readonly MigrationOperation[],
  { before, origins }: { before: SchemaState; origins: Origins },
): Promise<ToldEffect[]> {
  let state = before
  const effects: ToldEffect[] = []
  for (const operation of operations) {
    const names = operation.kind === 'data' ? named(operation.up, state) : tablesOf(operation)
    const rows = operation.kind === 'create table' ? 0 : await countRows({ connection, dialect }, names, origins)
    const { instead, ...effect } = isOfView(operation) ? ofView : dialect.effect(operation, tablesOnly(state))
    const isLong = effect.cost !== 'none' && !effect.inParts && (rows ?? 0) >= largeFrom
    const holdsUp = isLong ? effect.blocks : 'nobody'
    const inParts = effect.inParts && (rows ?? 0) >= largeFrom
    const told = { operation: wordsOf(operation), ...effect, inParts, rows, holdsUp }
    effects.push(instead === undefined || holdsUp === 'nobody' ? told : { ...told, instead })
    state = applyOperation(state, operation)
    origins.follow(operation)
  }
  return effects
}

/** The tables whose names stand in statements of the migration's own. */
const named = (statements: readonly string[], state: SchemaState): string[] =>
  [...state.keys()].filter((name) => statements.some((sql) => sql.split(/[^\p{L}\p{N}_]+/u).includes(name)))

async function countRows(
  { connection, dialect }: { connection: Connection; dialect: Dialect },
  names: readonly string[],
  origins: Origins,
): Promise<number | null> {
  let most: number | null = null
  for (const name of names) {
    const real = origins.of(name)
    if (real === undefined) {
      most ??= 0
      continue
    }
    const { tables } = await dialect.readCatalogue(connection, real)
    if (!tables.has(real)) continue
    const [row] = await connection.all({ sql: `SELECT count(*) AS ${dialect.quote('count')} FROM ${dialect.quote(real)}` }, [])
    most = Math.max(most ?? 0, Number(row?.['count']))
  }
  return most
}

/** An operation as a person would name it. */
export function wordsOf(operation: MigrationOperation): string {
  const { kind } = operation
  switch (operation.kind) {
    case 'create table':
    case 'drop table':
      return `${kind} ${operation.table.name}`
    case 'create view':
    case 'drop view':
      return `${kind} ${operation.view.name}`
    case 'rename table':
      return `${kind} ${operation.from} to ${operation.to}`
    case 'rename column':
      return `${kind} ${operation.table}.${operation.from} to ${operation.to}`
    case 'add column':
    case 'drop column':
      return `${kind} ${operation.table}.${operation.column.name}`
    case 'alter column':
      return `${kind} ${operation.table}.${operation.to.name}`
    case 'replace primary key':
      return `${kind} of ${operation.table}`
    case 'create index':
    case 'drop index':
      return `${kind} ${operation.index.name} on ${operation.table}`
    case 'add check':
    case 'drop check':
      return `${kind} ${operation.check.name} on ${operation.table}`
    case 'add foreign key':
    case 'drop foreign key':
      return `${kind} ${operation.key.name} on ${operation.table}`
    case 'data':
      return 'statements of its own'
    case 'rows':
      return `change rows of ${operation.table}`
  }
}
