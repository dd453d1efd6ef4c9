// What the tests of use cases stand on: a fresh migrated database, a clock of their own, and the statements that were run.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type DatabaseOptions } from '@moirai/database'
import { testDatabases, type TestDatabases } from '@moirai/database/testing'
import { runFolder } from '../../database/test/made-once.ts'
import { makeContext, type Context, type TalentSettings } from '../src/context.ts'
import { installDeployment } from '../src/deployment.ts'
import { timeline } from '../src/migrations.ts'
import { talentSchema, type TalentDatabase, type TalentSchema } from '../src/tables.ts'

/** The moment at which every test begins. */
export const testStart = new Date('2026-11-21T08:00:00.000Z')

// Longer than all looks at the clock while a database is made ready.
const readyAfter = 60_000

/** Stands still, but for one millisecond at every look, so that what is written later is later. */
export class TestClock {
  readonly #start: number
  #milliseconds: number

  constructor(start: Date = testStart) {
    this.#start = start.getTime()
    this.#milliseconds = this.#start
  }

  /** Where a test begins, however its database was made ready. */
  startAgain(): void {
    this.#milliseconds = this.#start + readyAfter
  }

  readonly now = (): Date => new Date(this.#milliseconds++)

  advance(days: number): void {
    this.#milliseconds += days * 86_400_000
  }
}

export interface Bench extends AsyncDisposable {
  readonly context: Context
  readonly database: TalentDatabase
  readonly clock: TestClock
  /** The text of every statement so far; tests empty it before what they count. */
  readonly statements: string[]
}

export interface BenchOptions {
  /** In memory unless said; a second bench on the same file is another process, as far as the database can tell. */
  url?: string
  /** Where opening takes another way than `openDatabase` by the URL. */
  open?: (options: Omit<DatabaseOptions<TalentSchema>, 'url'>) => Promise<TalentDatabase>
  currency?: string | undefined
  settings?: Partial<TalentSettings>
  /** Of sealed fields, newest first; one of its own unless said. */
  keys?: readonly Uint8Array[]
  start?: Date
  /** Called before every statement; where it throws, the statement fails. */
  onStatement?: (sql: string) => void
  /** False: not even the tables. */
  migrated?: boolean
  /** False: without the taxonomy and the scoring version, which some tests install themselves. */
  deployed?: boolean
}

/** Opens a fresh database (or the one at `url`), migrated and with what every deployment starts with. */
export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  const { migrated = true, deployed = migrated, onStatement, url, open } = options
  const clock = new TestClock(options.start)
  const statements: string[] = []
  const own = {
    now: clock.now,
    onStatement: (sql: string) => {
      statements.push(sql)
      onStatement?.(sql)
    },
  }
  const isReady = migrated && url === undefined && open === undefined
  const database = await (isReady ? readyDatabase(options, own) : openEmpty(options, own))
  const context = contextOf(database, clock, options)
  if (migrated && !isReady) await database.migrations.upgrade()
  if (deployed && !isReady) await installDeployment(context)
  if (migrated) clock.startAgain()
  statements.length = 0
  return { context, database, clock, statements, [Symbol.asyncDispose]: () => database.close() }
}

const parts = { schema: talentSchema, migrations: timeline }

type Own = Pick<DatabaseOptions<TalentSchema>, 'now' | 'onStatement'>

const openEmpty = ({ url = 'sqlite::memory:', open }: BenchOptions, own: Own): Promise<TalentDatabase> =>
  open ? open({ ...parts, ...own }) : openDatabase({ ...parts, ...own, url })

const ready = new Map<string, Promise<TestDatabases<TalentSchema>>>()

/** Migrations and what a deployment starts with take half a second: done once in a run of tests, and copied for each test. */
async function readyDatabase(options: BenchOptions, own: Own): Promise<TalentDatabase> {
  const { currency, deployed = true, start } = options
  const key = JSON.stringify({ currency, deployed, start })
  const databases =
    ready.get(key) ??
    testDatabases({
      ...parts,
      now: new TestClock(start).now,
      ...(runFolder === undefined ? {} : { imageFile: join(runFolder, `talent-${nameOf(key)}`) }),
      fill: async (database) => {
        if (deployed) await installDeployment(contextOf(database, new TestClock(start), { currency }))
      },
    })
  ready.set(key, databases)
  return (await databases).fresh(own)
}

const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16)

function contextOf(
  database: TalentDatabase,
  { now }: TestClock,
  options: Pick<BenchOptions, 'currency' | 'settings' | 'keys'>,
): Context {
  const settings = {
    currency: options.currency ?? 'USD',
    publicUrl: 'http://localhost:8080',
    login: { maxFailures: 5, lockMinutes: 15 },
    ...options.settings,
  }
  const { keys = [new Uint8Array(32).fill(7)] } = options
  return makeContext({ database, actor: { kind: 'operator' }, now, entropy: randomBytes, loadKeys: () => keys, settings })
}

/** A folder of its own for files and databases on disk, gone when the test is over. */
export function temporaryFolder(): Disposable & { readonly path: string; readonly databaseUrl: string } {
  const path = mkdtempSync(join(tmpdir(), 'moirai-talent-'))
  return {
    path,
    databaseUrl: `sqlite:${join(path, 'test.db')}`,
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}
