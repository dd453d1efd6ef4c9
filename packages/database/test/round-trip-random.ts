// Random tables and rows, written and read back on every engine at hand, and compared: with one another and with the rules of the types.
import { isDeepStrictEqual } from 'node:util'
import {
  bigint,
  boolean,
  bytes,
  date,
  DatabaseError,
  decimal,
  double,
  enumeration,
  index,
  integer,
  json,
  table,
  text,
  timestamp,
  uuid,
  type Database,
  type Schema,
  type Scratch,
} from '../src/database.ts'
import { dice, text as told } from '../src/migrations/proof/sample-rows.ts'
import { oneMigration } from './conformance/kit.ts'
import { serverUrl as mariadbUrl } from './mysql-store.ts'
import { kinds, type Kind } from './nasty-values.ts'
import { serverUrl as postgresUrl } from './postgresql-store.ts'

type Random = () => number
type Row = Record<string, unknown>
/** The verbs, with the types of random tables forgotten. */
interface Verbs {
  insert: (row: Row) => Promise<Row>
  insertMany: (rows: Row[]) => Promise<Row[]>
  upsertMany: (rows: Row[], options: { conflict: string[] }) => Promise<number>
  update: (key: number, changes: Row) => Promise<unknown>
  get: (key: number) => Promise<Row>
  list: (options: { where?: Row; orderBy?: Row; limit?: number }) => Promise<Row[]>
  count: (where: Row) => Promise<number>
}

interface Drawn {
  readonly name: string
  readonly kind: Kind
  readonly nullable: boolean
  readonly indexed: boolean
}

const whole = (random: Random, below: number): number => Math.floor(random() * below)
const one = <Item>(random: Random, items: readonly Item[]): Item => items[whole(random, items.length)]!

/** Two to nine columns of random types, some of them in an index. */
function drawn(random: Random): Drawn[] {
  return Array.from({ length: 2 + whole(random, 8) }, (_, place) => {
    const kind = one(random, kinds)
    return { name: `c${place}`, kind, nullable: random() < 0.4, indexed: kind.sorts && kind.bounded && random() < 0.4 }
  })
}

function schemaOf(columns: readonly Drawn[]): Schema {
  const builders = { bigint, boolean, bytes, date, decimal, double, enumeration, integer, json, text, timestamp, uuid }
  const made = columns.map(({ name, kind, nullable }) => {
    const column = kind.make(builders)
    return [name, nullable ? column.nullable() : column] as const
  })
  const things = table('things', { id: integer().primaryKey(), ...Object.fromEntries(made) }, (t) =>
    columns.filter(({ indexed }) => indexed).map(({ name }) => index((t as unknown as Record<string, never>)[name]!)),
  )
  return { things }
}

/** What becomes of a row by the rules of the types: the row that is read back, or the first column that refuses it. */
function expected(row: Row, columns: readonly Drawn[]): { row: Row } | { refused: string } {
  const read: Row = { id: row['id'] }
  for (const { name, kind, nullable } of columns) {
    const value = row[name]
    const kept = value === null ? (nullable ? { value: null } : undefined) : kind.kept(value)
    if (!kept) return { refused: name }
    read[name] = kept.value
  }
  return { row: read }
}

interface Outcome {
  /** What was done, for the message of a failure. */
  readonly what: string
  readonly answer: unknown
}

/** Rows as plain objects: some drivers give them no prototype. */
const plain = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map((item: unknown) => (isRow(item) ? { ...item } : item)) : answer
const isRow = (item: unknown): item is Row => typeof item === 'object' && item !== null && 'id' in item

/** Everything that is done on one engine, with its answers. */
async function played(
  database: Database<Schema>,
  rows: readonly Row[],
  columns: readonly Drawn[],
  random: Random,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const within = <T>(work: (things: Verbs) => Promise<T>): Promise<T> =>
    database.transaction((session) => work(session.table('things') as unknown as Verbs))
  const note = async (what: string, work: (things: Verbs) => Promise<unknown>): Promise<void> => {
    const answer = await within(work).then(plain, (error: unknown) => {
      if (!(error instanceof DatabaseError)) throw error
      return { error: error.kind, message: error.message, columns: error.columns }
    })
    outcomes.push({ what, answer })
  }
  const good: Row[] = []
  for (const row of rows) {
    const wanted = expected(row, columns)
    await note(`insert ${told(row)}`, async (things) => [await things.insert(row), await things.get(row['id'] as number)])
    const { answer } = outcomes.at(-1)!
    if ('row' in wanted) {
      good.push(wanted.row)
      if (!isDeepStrictEqual(answer, [wanted.row, wanted.row])) throw new Error(`${told(row)} came back as ${told(answer)}`)
    } else if (!isDeepStrictEqual((answer as { columns?: unknown }).columns, [wanted.refused])) {
      throw new Error(`${told(row)} was to be refused for ${wanted.refused}: ${told(answer)}`)
    }
  }
  const more = good.map((row, place) => ({ ...row, id: 1_000 + place }))
  await note('insertMany', (things) => things.insertMany(more))
  await note('upsertMany', (things) => things.upsertMany([...good, ...more], { conflict: ['id'] }))
  const [first] = good
  if (first)
    await note('update', async (things) => [await things.update(1_000, { ...first, id: undefined }), await things.get(1_000)])
  await compareOrders(note, good, columns, random)
  return outcomes
}

/** Orders and comparisons by each column that has an order. */
async function compareOrders(
  note: (what: string, work: (things: Verbs) => Promise<unknown>) => Promise<void>,
  good: readonly Row[],
  columns: readonly Drawn[],
  random: Random,
): Promise<void> {
  for (const { name, kind } of columns.filter((column) => column.kind.sorts)) {
    for (const way of ['asc', 'desc']) {
      await note(`order by ${name} (${kind.name}) ${way}`, async (things) =>
        (await things.list({ orderBy: { [name]: way, id: 'asc' } })).map(({ id }) => id),
      )
    }
    const values = good.map((row) => row[name]).filter((value) => value !== null)
    if (values.length === 0) continue
    const value = one(random, values)
    for (const where of [
      value,
      { gt: value },
      { gte: value },
      { lt: value },
      { lte: value },
      { not: value },
      { in: values.slice(0, 5) },
    ]) {
      // Bytes cannot be looked up in a list everywhere, and are refused alike.
      await note(`${name} (${kind.name}) ${told(where)}`, async (things) =>
        (await things.list({ where: { [name]: where }, orderBy: { id: 'asc' } })).map(({ id }) => id),
      )
    }
    const { compare } = kind
    if (!compare) continue
    const before = good.filter((row) => row[name] !== null && compare(row[name], value) < 0).length
    // Each row is there twice, but for the one that was changed.
    await note(`count ${name} (${kind.name})`, async (things) => {
      const found = await things.count({ [name]: { lt: value }, id: { lt: 1_000 } })
      if (found !== before) throw new Error(`${found} rows have ${name} before ${told(value)}, and ${before} should`)
      return found
    })
  }
}

/**
 * One random table with random rows on each engine.
 * @throws where an engine does not keep to the rules of the types, or two engines answer differently.
 */
export async function tryRoundTrip(seed: number, engines: Readonly<Record<string, () => Promise<Scratch>>>): Promise<string> {
  const random = dice(seed * 7_919 + 3)
  const columns = drawn(random)
  const schema = schemaOf(columns)
  const rows = Array.from({ length: 25 }, (_, place): Row => {
    const row: Row = { id: place }
    for (const { name, kind, nullable } of columns) {
      // Not every row is to be refused.
      row[name] = nullable && random() < 0.15 ? null : random() < 0.06 ? one(random, kind.wrong) : kind.right(random)
    }
    return row
  })
  const answers: { engine: string; outcomes: Outcome[] }[] = []
  for (const [engine, make] of Object.entries(engines)) {
    const scratch = await make()
    try {
      await using database = await scratch.open({ schema, migrations: [oneMigration(schema)] })
      await database.migrations.upgrade()
      answers.push({ engine, outcomes: await played(database, rows, columns, dice(seed)) })
    } catch (error) {
      throw new Error(`${engine}: ${(error as Error).message}`, { cause: error })
    } finally {
      await scratch.remove()
    }
  }
  const [first, ...others] = answers
  for (const { engine, outcomes } of others) {
    outcomes.forEach(({ what, answer }, place) => {
      const other = first!.outcomes[place]!.answer
      if (!isDeepStrictEqual(answer, other))
        throw new Error(`${what}: ${first!.engine} says ${told(other)}, ${engine} ${told(answer)}`)
    })
  }
  return `${columns.map(({ kind }) => kind.name).join(', ')}: ${first!.outcomes.length} answers of ${answers.length} engines, all alike`
}

/** A new database for each try, on each engine there is. */
export const enginesAtHand = (make: (url?: string) => Promise<Scratch>): Record<string, () => Promise<Scratch>> => ({
  'embedded engine': () => make(),
  ...(postgresUrl === undefined ? {} : { PostgreSQL: () => make(postgresUrl) }),
  ...(mariadbUrl === undefined ? {} : { MariaDB: () => make(mariadbUrl) }),
})
