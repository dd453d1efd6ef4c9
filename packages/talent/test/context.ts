// What the tests of use cases stand on: a fresh migrated database, a clock of their own, and the statements that were run.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type DatabaseOptions } from '@moirai/database'
import { makeContext, type Context, type TalentSettings } from '../src/context.ts'
import { installDeployment } from '../src/deployment.ts'
import { timeline } from '../src/migrations.ts'
import { talentSchema, type TalentDatabase, type TalentSchema } from '../src/tables.ts'

/** The moment at which every test begins. */
export const testStart = new Date('2026-11-21T08:00:00.000Z')

/** Stands still, but for one millisecond at every look, so that what is written later is later. */
export class TestClock {
  #milliseconds: number

  constructor(start: Date = testStart) {
    this.#milliseconds = start.getTime()
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
  currency?: string
  settings?: Partial<TalentSettings>
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
  const { url = 'sqlite::memory:', currency = 'USD', start, migrated = true, deployed = migrated, onStatement } = options
  const clock = new TestClock(start)
  const statements: string[] = []
  const parts = {
    schema: talentSchema,
    migrations: timeline,
    now: clock.now,
    onStatement: (sql: string) => {
      statements.push(sql)
      onStatement?.(sql)
    },
  }
  const database = await (options.open ? options.open(parts) : openDatabase({ ...parts, url }))
  const settings = {
    currency,
    publicUrl: 'http://localhost:8080',
    login: { maxFailures: 5, lockMinutes: 15 },
    ...options.settings,
  }
  const context = makeContext({ database, actor: { kind: 'operator' }, now: clock.now, entropy: randomBytes, settings })
  if (migrated) await database.migrations.upgrade()
  if (deployed) await installDeployment(context)
  statements.length = 0
  return { context, database, clock, statements, [Symbol.asyncDispose]: () => database.close() }
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
