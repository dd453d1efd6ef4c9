// One change of a schema tried for all five marks: schema right, rows right, nothing left to change, downgrade right, rows right after it.
import { inspect } from 'node:util'
import { expect } from 'vitest'
import { differenceOf, stateAfter, type Hints, type Migration, type MigrationOperation, type Schema } from '../../src/database.ts'
import { schemaState } from '../../src/schema/schema.ts'
import type { SchemaState } from '../../src/schema/state.ts'
import { sameDefinition } from '../../src/migrations/definitions.ts'
import { oneMigration, type Kit, type Subject } from '../conformance/kit.ts'

type Row = Record<string, unknown>
export type Rows = Record<string, Row[]>

export interface Change {
  name: string
  from: Schema
  to: Schema
  hints?: Hints
  /** By hand, where the comparison of the two cannot find them. */
  operations?: MigrationOperation[]
  rows?: Rows
  /** What the rows are afterwards, where that is more than the values of columns that stay as they were. */
  up?: Rows
  /** And after the downgrade. */
  down?: Rows
  /** What would be lost, in the words of the refusal. */
  lostUp?: string
  lostDown?: string
  /** What other programs have made in the database before. */
  made?: (kit: Kit) => string
  /** Rows the new schema must refuse, with the kind of the error. */
  refused?: [table: string, row: Row, kind: string][]
  /** Rows it must take. */
  taken?: [table: string, row: Row][]
  /** A closer look at the database afterwards. */
  look?: (kit: Kit) => Promise<void>
  /** Why these rows cannot go back: the downgrade is refused, and changes nothing. */
  stays?: RegExp
  /** Why the change is not possible, and with what sentence it is refused: by the comparison, or when it is applied. */
  refusal?: RegExp
  /** The same on one engine alone, by its name. */
  refusedBy?: Readonly<Record<string, RegExp>>
}

/** The five marks, in the order in which they are made. */
export const marks = ['schema', 'rows', 'no difference', 'schema back', 'rows back'] as const
export type Mark = (typeof marks)[number] | 'refused' | 'refused back'

const sorted = (rows: readonly Row[]): Row[] =>
  rows.toSorted((left, right) => (inspect(Object.values(left)[0]) < inspect(Object.values(right)[0]) ? -1 : 1))

async function read(kit: Kit, schema: Schema): Promise<Rows> {
  await using database = await kit.open({ schema })
  return database.transaction(async (session) => {
    const rows: Rows = {}
    for (const { name } of Object.values(schema)) rows[name] = sorted(await session.table(name).list({ includeDeleted: true }))
    return rows
  })
}

/** The columns that are in both schemas, the same, and of which nothing else is told. */
function kept(rows: Rows, from: SchemaState, to: SchemaState, told: Rows = {}): Rows {
  const result: Rows = {}
  for (const [name, list] of Object.entries(rows)) {
    const [before, after] = [from.get(name), to.get(name)]
    if (!before || !after) continue
    const names = new Set((told[name] ?? []).flatMap((row) => Object.keys(row)))
    const same = before.columns.filter(
      (column) => !names.has(column.name) && after.columns.some((other) => sameDefinition(column, other)),
    )
    result[name] = list.map((row) => Object.fromEntries(same.map((column) => [column.name, row[column.name]])))
  }
  return result
}

export function timelineOf({
  from,
  to,
  hints,
  operations: given,
}: Pick<Change, 'from' | 'to' | 'hints' | 'operations'>): Migration[] {
  const first = oneMigration(from)
  const found = given ? { operations: given, needs: [] } : differenceOf(schemaState(from), schemaState(to), hints ?? {})
  expect(found.needs).toEqual([])
  const { operations } = found
  const second = { revision: '20260201T000000-change', name: 'change', description: '', parents: [first.revision], operations }
  return [first, second]
}

/** @returns the marks it got; throws where one is missing. */
export async function tryChange(kit: Kit, change: Change, made: Mark[] = []): Promise<void> {
  const { from, to, rows = {} } = change
  const [states, timeline] = [[schemaState(from), schemaState(to)] as const, timelineOf(change)]
  await using database = await kit.open({ schema: from, migrations: timeline })
  const { migrations } = database
  await migrations.upgrade({ to: '+1' })
  await database.transaction(async (session) => {
    for (const [name, list] of Object.entries(rows)) await session.table(name).insertMany(list)
  })
  if (change.made) await kit.execute(change.made(kit))
  const drift = async () => (await migrations.status()).drift.toSorted()
  const others = await drift()
  const before = await read(kit, from)
  const refusal = change.refusal ?? change.refusedBy?.[database.engine.name]
  if (refusal) {
    await expect(migrations.upgrade({ allowDataLoss: true })).rejects.toThrow(refusal)
    expect(await read(kit, from)).toEqual(before)
    expect(await drift()).toEqual(others)
    made.push('refused')
    return
  }
  if (change.lostUp) await expect(migrations.upgrade()).rejects.toThrow(`would lose ${change.lostUp};`)
  let after: Rows | undefined
  for (const round of ['first', 'second']) {
    await migrations.upgrade(change.lostUp ? { allowDataLoss: true } : {})
    expect(await drift(), `${round} upgrade`).toEqual(others)
    if (round === 'first') made.push('schema')
    expect(differenceOf(stateAfter(timeline), states[1])).toEqual({ operations: [], needs: [] })
    const now = await read(kit, to)
    if (round === 'first') {
      expect(now).toMatchObject(kept(before, ...states, change.up))
      if (change.up) expect(now).toMatchObject(change.up)
      for (const [name, list] of Object.entries(change.up ?? {})) expect(now[name]).toHaveLength(list.length)
      after = now
      await tryRows(kit, change)
      await change.look?.(kit)
      made.push('rows', 'no difference')
    } else if (!change.lostUp && !change.down && !change.lostDown) expect(now).toEqual(after)
    if (change.stays) {
      await expect(migrations.downgrade({ to: '-1', allowDataLoss: true })).rejects.toThrow(change.stays)
      expect(await read(kit, to)).toEqual(now)
      made.push('refused back')
      return
    }
    if (change.lostDown) await expect(migrations.downgrade({ to: '-1' })).rejects.toThrow(`would lose ${change.lostDown};`)
    await migrations.downgrade({ to: '-1', ...(change.lostDown ? { allowDataLoss: true } : {}) })
    expect(await drift(), `${round} downgrade`).toEqual(others)
    if (round === 'first') made.push('schema back')
    const back = await read(kit, from)
    if (change.down) expect(back).toMatchObject(change.down)
    else if (!change.lostUp) expect(back).toEqual(before)
    else expect(back).toMatchObject(kept(before, ...states))
    if (round === 'first') made.push('rows back')
  }
}

/** Each row in a transaction of its own that is taken back. */
async function tryRows(kit: Kit, { to, refused = [], taken = [] }: Change): Promise<void> {
  await using database = await kit.open({ schema: to })
  const attempt = (table: string, row: Row) =>
    database.transaction(async (session) => {
      await session.table(table).insert(row)
      throw new Error('taken')
    })
  for (const [table, row, kind] of refused) {
    await expect(attempt(table, row), `${table} ${inspect(row)}`).rejects.toMatchObject({ kind })
  }
  for (const [table, row] of taken) await expect(attempt(table, row)).rejects.toThrow('taken')
}

export interface ChangeSubject extends Subject {
  readonly changes: readonly Change[]
}

export const subjectOf = (subject: string, changes: readonly Change[]): ChangeSubject => ({
  subject,
  changes,
  cases: changes.map((change) => ({ name: change.name, run: (kit, told) => tryChange(kit, change, (told.marks = [])) })),
})
