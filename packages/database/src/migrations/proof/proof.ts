// The proof of a migration: tried on made-up rows, up, down and up again, before anybody's rows depend on it.
import { DatabaseError } from '../../errors.ts'
import type { Database, DatabaseOptions } from '../../database.ts'
import type { PlainRow } from '../../schema/evaluate.ts'
import { inCreationOrder, type Schema } from '../../schema/schema.ts'
import { stateTables } from '../../schema/table.ts'
import { valueOf } from '../../schema/literals.ts'
import { columnOf, columnsIn, type ColumnState, type SchemaState, type TableState } from '../../schema/state.ts'
import { applyOperation } from '../apply.ts'
import { followed } from '../compile.ts'
import { createTable, createView, irreversibleReason, type MigrationOperation } from '../operations.ts'
import type { Migration } from '../timeline.ts'
import { isSound, sampleRows, text, type SampleRows } from './sample-rows.ts'

/** An empty database for one trial; `open` opens that same one each time it is called. */
export interface Scratch {
  open: (options: Omit<DatabaseOptions<Schema>, 'url'>) => Promise<Database<Schema>>
  remove: () => void | Promise<void>
}

export interface Proof {
  /** Rows that went through it. */
  rows: number
  /** Why it was not taken back, where it cannot be. */
  irreversible?: string
  /** What the rows could not show, such as tables that had to be empty. */
  remarks: string[]
}

export interface ProofInput {
  before: SchemaState
  operations: readonly MigrationOperation[]
  /** Of the rows made up. */
  seed?: number
  count?: number
  rows?: SampleRows
}

/** @throws DatabaseError `migration` that says what is wrong with the migration. */
export async function prove(makeScratch: () => Scratch | Promise<Scratch>, input: ProofInput): Promise<Proof> {
  const { count = 8 } = input
  for (const tried of [count, 2, 0]) {
    const scratch = await makeScratch()
    try {
      return await new Trial(scratch.open, { ...input, count: tried }).run()
    } catch (error) {
      // Made-up rows may break a rule that real ones keep; whether the schema is right is seen without them too.
      if (tried === 0 || !(error instanceof RowsInTheWay)) throw error
    } finally {
      await scratch.remove()
    }
  }
  throw new Error('A migration is tried with no rows at last.')
}

/** The rows, not the schema, kept the migration from being applied. */
class RowsInTheWay extends Error {}

const foundation = '20000101T000000-before'

class Trial {
  readonly #open: Scratch['open']
  readonly #input: ProofInput
  readonly #after: SchemaState
  readonly #timeline: readonly Migration[]

  constructor(open: Scratch['open'], input: ProofInput) {
    this.#open = open
    this.#input = input
    this.#after = input.operations.reduce<SchemaState>(applyOperation, input.before)
    const making = [...inCreationOrder(input.before).values()].map((table) =>
      table.view ? createView(table) : createTable(table),
    )
    this.#timeline = [
      { revision: foundation, name: 'before', description: '', parents: [], operations: making },
      { revision: '20000102T000000-step', name: 'step', description: '', parents: [foundation], operations: input.operations },
    ]
  }

  async run(): Promise<Proof> {
    const { before, operations } = this.#input
    const rows = this.#input.rows ?? this.#fittingRows()
    await using database = await this.#open({ schema: stateTables(before), migrations: this.#timeline })
    await database.migrations.upgrade({ to: '+1' })
    await fill(database, before, rows)
    const first = await readAll(database, before)
    await database.migrations.upgrade({ allowDataLoss: true }).catch((error: unknown) => refuseRows(error))
    await this.#expectNoDrift(database, 'after the upgrade')
    const second = await this.#readAfter()
    this.#compare(first, second, operations, 'the upgrade')
    const proof: Proof = { rows: [...rows.values()].reduce((sum, list) => sum + list.length, 0), remarks: [] }
    const [noWay] = operations.flatMap((operation) => irreversibleReason(operation) ?? [])
    if (noWay !== undefined) return { ...proof, irreversible: noWay }
    await database.migrations.downgrade({ to: '-1', allowDataLoss: true }).catch((error: unknown) => refuseRows(error))
    await this.#expectNoDrift(database, 'after the downgrade')
    this.#compare(first, await readAll(database, before), operations, 'the way back', before)
    await database.migrations.upgrade({ allowDataLoss: true })
    await this.#expectNoDrift(database, 'after the second upgrade')
    return proof
  }

  /** Rows that the schema afterwards can hold too, as far as that can be told without trying. */
  #fittingRows(): SampleRows {
    const { before, operations, seed = 1, count = 8 } = this.#input
    const later = new Map<string, PlainRow[]>()
    return sampleRows(before, {
      count,
      seed,
      accepts: (name, row) => {
        const table = before.get(name)!
        const target = followedTable(name, operations)
        const after = target === undefined ? undefined : this.#after.get(target)
        if (!after) return true
        const moved = movedRow(table, after, row, operations)
        const others = later.get(after.name) ?? []
        const sound = isSound(after, moved, others) && this.#pointsRightly(after, moved, later)
        if (sound) later.set(after.name, [...others, moved])
        return sound
      },
    })
  }

  #pointsRightly(table: TableState, row: PlainRow, rows: ReadonlyMap<string, PlainRow[]>): boolean {
    return table.foreignKeys.every((key) => {
      const values = key.columns.map((name) => row[name] ?? null)
      if (values.includes(null)) return true
      const targets = key.table === table.name ? [...(rows.get(key.table) ?? []), row] : (rows.get(key.table) ?? [])
      return targets.some((target) => text(key.references.map((name) => target[name])) === text(values))
    })
  }

  async #expectNoDrift(database: Database<Schema>, when: string): Promise<void> {
    const { drift } = await database.migrations.status()
    if (drift.length > 0) refuse(`${when} the database is not as the schema says: ${drift.join('; ')}`)
  }

  async #readAfter(): Promise<SampleRows> {
    await using database = await this.#open({ schema: stateTables(this.#after), migrations: this.#timeline })
    return readAll(database, this.#after)
  }

  /** Rows whose table lives on are all there, with the values of the columns that were not altered. */
  #compare(
    before: SampleRows,
    after: SampleRows,
    operations: readonly MigrationOperation[],
    when: string,
    sameNames?: SchemaState,
  ): void {
    for (const [name, rows] of before) {
      const table = this.#input.before.get(name)!
      // Of views it is enough that they can be read: what they give follows from the rows.
      if (table.view) continue
      const target = followedTable(name, operations)
      // A data step may do with rows whatever it is for.
      if (target === undefined || operations.some(({ kind }) => kind === 'data' || kind === 'rows')) continue
      const now = after.get(sameNames ? name : target) ?? []
      const pairs = table.columns.flatMap((column) => {
        const place = followed({ table: name, column: column.name }, operations).column
        const inputs = [column.name, ...(column.generated ? columnsIn(column.generated) : [])]
        const altered = inputs.some((input) => isAltered(name, input, operations))
        return place === undefined || altered ? [] : [[column.name, sameNames ? column.name : place]]
      })
      const shown = (list: readonly PlainRow[], side: 0 | 1) =>
        list.map((row) => text(pairs.map((pair) => row[pair[side]!]))).toSorted()
      const [old, fresh] = [shown(rows, 0), shown(now, 1)]
      if (text(old) !== text(fresh)) {
        refuse(
          `${when} changed rows of ${name}: ${rows.length} before, ${now.length} after, in the columns ${pairs.map(([own]) => own).join(', ')}`,
        )
      }
    }
  }
}

function refuseRows(error: unknown): never {
  const reason = error instanceof DatabaseError && error.cause instanceof DatabaseError ? error.cause : error
  const aboutRows = ['unique', 'foreign key', 'not null', 'check', 'value']
  const isAboutRows =
    reason instanceof DatabaseError && (aboutRows.includes(reason.kind) || / rows? of .* would have no /.test(reason.message))
  throw isAboutRows ? new RowsInTheWay(reason.message, { cause: error }) : error
}

function refuse(sentence: string): never {
  throw new DatabaseError('migration', `The migration does not hold: ${sentence}.`)
}

async function fill(database: Database<Schema>, schema: SchemaState, rows: SampleRows): Promise<void> {
  await database.transaction(async (session) => {
    for (const name of inCreationOrder(schema).keys()) {
      const list = rows.get(name) ?? []
      if (list.length > 0) await session.table(name).insertMany(list)
    }
  })
}

async function readAll(database: Database<Schema>, schema: SchemaState): Promise<SampleRows> {
  const rows: SampleRows = new Map()
  await database.transaction(
    async (session) => {
      for (const name of schema.keys()) rows.set(name, await session.table(name).list({ includeDeleted: true }))
    },
    { readOnly: true },
  )
  return rows
}

/** Under which name a table stands in the end; undefined where its rows are gone. */
function followedTable(name: string, operations: readonly MigrationOperation[]): string | undefined {
  let now: string | undefined = name
  for (const operation of operations) {
    if (operation.kind === 'rename table' && operation.from === now) now = operation.to
    if (operation.kind === 'drop table' && operation.table.name === now) now = undefined
  }
  return now
}

/** True where the values of a column are changed on the way. */
function isAltered(table: string, column: string, operations: readonly MigrationOperation[]): boolean {
  return operations.some((operation, place) => {
    if (operation.kind !== 'alter column') return false
    const now = followed({ table, column }, operations.slice(0, place))
    return operation.table === now.table && operation.from.name === now.column
  })
}

/** The row as it stands in the later table, as far as that is known: altered values are taken as they were. */
function movedRow(table: TableState, after: TableState, row: PlainRow, operations: readonly MigrationOperation[]): PlainRow {
  const moved: Record<string, unknown> = {}
  for (const { name } of table.columns) {
    const place = followed({ table: table.name, column: name }, operations).column
    // What a value of another type will be is for the engine to say.
    const kinds = [columnOf(table, name).type.kind, after.columns.find((column) => column.name === place)?.type.kind]
    if (place !== undefined) moved[place] = kinds[0] === kinds[1] ? row[name] : null
  }
  for (const column of after.columns) {
    if (moved[column.name] === undefined)
      moved[column.name] = valueOf(column.type, filledWith(after.name, column, operations) ?? null)
  }
  return moved
}

/** What rows that are there get in an added column. */
function filledWith(table: string, column: ColumnState, operations: readonly MigrationOperation[]): unknown {
  const added = operations.find(
    (operation): operation is Extract<MigrationOperation, { kind: 'add column' }> =>
      operation.kind === 'add column' && operation.table === table && operation.column.name === column.name,
  )
  return typeof added?.fill === 'object' && 'value' in added.fill ? added.fill.value : column.default
}
