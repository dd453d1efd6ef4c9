// Engines whose server is not here: the conformance cases are run once on SQLite, whose answers are kept, and once more on a
// dialect that is given these answers and whose statements are kept. Nothing is carried out; every statement is compiled.
import { AsyncLocalStorage } from 'node:async_hooks'
import { vi } from 'vitest'
import { configFromUrl } from '../src/config.ts'
import { Database, type DatabaseOptions, type Schema } from '../src/database.ts'
import { sqlite } from '../src/dialects/sqlite/sqlite.ts'
import type { Cell, Connection, Dialect, Engine, LookedUp, RawRow, Statement, Written } from '../src/engine.ts'
import { formed } from '../src/row-form.ts'
import type { FoundSchema } from '../src/schema/found.ts'
import { kitOf, type Kit, type Store, type Subject } from './conformance/kit.ts'
import { fileStore } from './sqlite-store.ts'

/** A statement as the layer gives it to a connection. */
export interface Compiled {
  readonly sql: string
  readonly parameters: readonly Cell[]
  /** The query builder has numbered its places itself. */
  readonly ownPlaces?: boolean | undefined
}

type Answer = { readonly value: unknown } | { readonly error: unknown }
type Word = 'all' | 'run' | 'iterate' | 'take' | 'raise' | 'catalogue' | 'looked up'

/** The answers of one case, each kind in its order. */
class Tape {
  readonly #answers = new Map<Word, Answer[]>()
  readonly #next = new Map<Word, number>()
  /** Statements of an answer that is kept as a whole are not kept by themselves. */
  readonly #within = new AsyncLocalStorage<true>()

  async keep<T>(word: Word, ask: () => Promise<T>): Promise<T> {
    if (this.#within.getStore()) return ask()
    const answers = this.#answers.get(word) ?? []
    this.#answers.set(word, answers)
    const place = answers.push({ error: new Error('The answer never came.') }) - 1
    try {
      const value = await this.#within.run(true, ask)
      answers[place] = { value }
      return value
    } catch (error) {
      answers[place] = { error }
      throw error
    }
  }

  /** The next answer of that kind. @throws what was thrown then, or an Error where there was none. */
  next(word: Word): unknown {
    const place = this.#next.get(word) ?? 0
    this.#next.set(word, place + 1)
    const answer = this.#answers.get(word)?.[place]
    if (!answer) throw new Error('The replay has come to its end.')
    if ('error' in answer) throw answer.error
    return answer.value
  }
}

/** SQLite, with its answers kept. */
async function recordingEngine(url: string, tape: Tape): Promise<Engine> {
  const inner = await sqlite.open(configFromUrl(url))
  // Many rows at once are written in a way of its own.
  const usual: Dialect = { ...sqlite }
  delete usual.load
  const dialect: Dialect = {
    ...usual,
    counters: {
      take: (connection, name, count) => tape.keep('take', () => sqlite.counters.take(connection, name, count)),
      raise: (connection, name, number) => tape.keep('raise', () => sqlite.counters.raise(connection, name, number)),
    },
    // What it looks up for its own statements is nothing to the other.
    plan: (operations, before) => {
      const plan = sqlite.plan(operations, before)
      const apart = (statement: LookedUp): LookedUp => ({
        sure: statement.sure,
        statements: (connection) => tape.keep('looked up', () => statement.statements(connection)),
      })
      return {
        ...plan,
        statements: plan.statements.map((statement) => (typeof statement === 'string' ? statement : apart(statement))),
      }
    },
    readCatalogue: (connection, table) => tape.keep('catalogue', () => sqlite.readCatalogue(connection, table)),
  }
  return {
    ...withDialect(inner, dialect),
    transaction: (mode, work, limits) =>
      inner.transaction(mode, (connection) => work(new RecordingConnection(connection, tape)), limits),
  }
}

const withDialect = (engine: Engine, dialect: Dialect): Pick<Engine, 'dialect' | 'version' | 'close'> => ({
  dialect,
  version: engine.version,
  close: (options) => engine.close(options),
})

class RecordingConnection implements Connection {
  readonly #inner: Connection
  readonly #tape: Tape

  constructor(inner: Connection, tape: Tape) {
    this.#inner = inner
    this.#tape = tape
  }

  all(statement: Statement, parameters: readonly Cell[]): Promise<RawRow[]> {
    const { form: _form, ...plain } = statement
    // The layer turns the cells of a row into values in their place.
    return this.#tape
      .keep('all', async () => (await this.#inner.all(plain, parameters)).map((row) => ({ ...row })))
      .then((rows) => formed(statement, copied(rows)))
  }

  run(statement: Statement, parameters: readonly Cell[]): Promise<Written> {
    return this.#tape.keep('run', () => this.#inner.run(statement, parameters))
  }

  async *iterate(statement: Statement, parameters: readonly Cell[]): AsyncGenerator<RawRow> {
    const rows: RawRow[] = []
    await this.#tape.keep('iterate', async () => rows)
    for await (const row of this.#inner.iterate(statement, parameters)) {
      rows.push({ ...row })
      yield row
    }
  }

  execute(sql: string): Promise<void> {
    return this.#inner.execute(sql)
  }
}

const copied = (rows: readonly RawRow[]): RawRow[] => rows.map((row) => ({ ...row }))

/** A cell of SQLite's, among those of the dialect. */
class Foreign {
  readonly cell: Exclude<Cell, null>

  constructor(cell: Exclude<Cell, null>) {
    this.cell = cell
  }

  valueOf(): unknown {
    return this.cell
  }

  toString(): string {
    return String(this.cell)
  }
}

const foreign = (row: RawRow): RawRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell === null ? null : (new Foreign(cell) as unknown as Cell)]),
  )

/** The dialect with the answers kept, telling every statement it would send. */
function replayingEngine(real: Dialect, tape: Tape, tell: (statement: Compiled) => void): Engine {
  const { committingChanges: _own, ...rest } = real
  const told = (answer: () => unknown): Connection => ({
    all: async ({ sql, ownPlaces }, parameters) => {
      tell({ sql, ownPlaces, parameters })
      return answer() as RawRow[]
    },
    run: async ({ sql, ownPlaces }, parameters) => {
      tell({ sql, ownPlaces, parameters })
      return answer() as Written
    },
    iterate: () => {
      throw new Error('Nothing is read in rows here.')
    },
    execute: async (sql) => tell({ sql, parameters: [] }),
  })
  const dialect: Dialect = {
    ...rest,
    decoder: (column) => {
      const [own, theirs] = [real.decoder(column), sqlite.decoder(column)]
      return (cell) => {
        if (!((cell as unknown) instanceof Foreign)) return own ? own(cell) : cell
        const given = (cell as unknown as Foreign).cell
        return theirs ? theirs(given) : given
      }
    },
    counters: {
      async take(_connection, name, count) {
        const last = tape.next('take') as number
        // Whichever way the engine tells it.
        const rows = Object.assign([{ value: last }], { changes: 1, told: last })
        return real.counters.take(
          told(() => rows),
          name,
          count,
        )
      },
      async raise(_connection, name, number) {
        tape.next('raise')
        await real.counters.raise(
          told(() => ({ changes: 1 })),
          name,
          number,
        )
      },
    },
    readCatalogue: async () => tape.next('catalogue') as FoundSchema,
  }
  const connection: Connection = {
    all: async (statement, parameters) => {
      const { sql, ownPlaces } = statement
      tell({ sql, ownPlaces, parameters })
      return formed(statement, (tape.next('all') as RawRow[]).map(foreign))
    },
    run: async ({ sql, ownPlaces }, parameters) => {
      tell({ sql, ownPlaces, parameters })
      return tape.next('run') as Written
    },
    async *iterate({ sql, ownPlaces }, parameters) {
      tell({ sql, ownPlaces, parameters })
      yield* (tape.next('iterate') as RawRow[]).map(foreign)
    },
    execute: async (sql) => tell({ sql, parameters: [] }),
  }
  return { dialect, version: '0', transaction: (_mode, work) => work(connection), close: async () => {} }
}

/** What is told of one case. */
export interface CompiledCase {
  readonly name: string
  readonly statements: readonly Compiled[]
  /** False where the replay ended before the case: it needs two programs, or what the other engine does otherwise. */
  readonly whole: boolean
}

/** The statements of every case of a subject in a dialect. */
export async function compileSubject(dialect: Dialect, { cases }: Subject, restart: () => void): Promise<CompiledCase[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T07:00:00.123Z') })
  const compiled: CompiledCase[] = []
  try {
    for (const { name, run } of cases) {
      const tape = new Tape()
      restart()
      const store = fileStore()
      const recording = kitWith(store, async (options) => databaseOf(await recordingEngine(store.url, tape), store.url, options))
      try {
        await run(recording.kit, {})
      } finally {
        await recording.remove()
      }
      const statements: Compiled[] = []
      restart()
      vi.setSystemTime(new Date('2026-11-21T07:00:00.123Z'))
      const still: Store = { ...store, execute: () => {}, remove: () => {} }
      const replaying = kitWith(still, async (options) =>
        databaseOf(
          replayingEngine(dialect, tape, (statement) => statements.push(statement)),
          store.url,
          options,
        ),
      )
      const whole = await run(replaying.kit, {}).then(
        () => true,
        () => false,
      )
      await replaying.remove()
      compiled.push({ name, statements, whole })
    }
  } finally {
    vi.useRealTimers()
  }
  return compiled
}

type Open = NonNullable<Store['open']>

const databaseOf = <S extends Schema>(engine: Engine, url: string, options: Omit<DatabaseOptions<S>, 'url'>): Database<S> =>
  new Database(engine, configFromUrl(url), { ...options, url })

function kitWith(store: Store, open: Open): { kit: Kit; remove: () => Promise<void> } {
  const afterwards: (() => Promise<void>)[] = []
  const kit = kitOf({ ...store, open }, (remove) => afterwards.push(remove))
  return { kit, remove: async () => void (await Promise.all(afterwards.map((act) => act()))) }
}
