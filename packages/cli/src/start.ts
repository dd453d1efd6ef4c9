// Where the parts meet: from the configuration to an open database and a context for the use cases.
import { randomBytes } from 'node:crypto'
import type { LogLevel } from '@moirai/api'
import { openDatabase, queryLog, type QueryEvent } from '@moirai/database'
import { inSnapshot, makeContext, type Context } from '@moirai/talent/context'
import { timeline } from '@moirai/talent/migrations'
import { installFrameworks } from '@moirai/talent/assessments'
import { installDeployment, isDeployed } from '@moirai/talent/deployment'
import { keepCurrency, refuseOtherKeys } from '@moirai/talent/settings'
import { talentSchema } from '@moirai/talent/tables'
import type { Config } from './config.ts'
import { loadKeys } from './encryption-keys.ts'
import { CheckFailed } from './failure.ts'
import { listsFileAt } from './lists-file.ts'
import { counted, type Terminal } from './terminal.ts'

/**
 * How a command needs the database: `make` creates and sets up a new one, `use` wants one that is up to date; the `db`
 * commands take it as it is (`look`), some creating the file first (`create`).
 */
export type DatabaseNeed = 'make' | 'use' | 'look' | 'create'

/**
 * Opens the database, runs `work` with a context for the operator, and closes it again whatever happens. `serves`: statements that
 * are slow are told, as lines of the server's log.
 */
export async function withContext<T>(
  config: Config,
  terminal: Terminal,
  need: DatabaseNeed,
  work: (context: Context) => Promise<T>,
  options: LogOptions = {},
): Promise<T> {
  const context = await openContext(config, terminal, need, options)
  await using stack = new AsyncDisposableStack()
  stack.use(context.database)
  if (need === 'make' || need === 'use') await requireSchema(context, terminal, need)
  return await work(context)
}

/** The same, to be closed by whoever asks. */
export async function openContext(
  config: Config,
  terminal: Terminal,
  need: DatabaseNeed,
  { serves = false }: LogOptions = {},
): Promise<Context> {
  const now = () => new Date()
  const database = await openDatabase({
    url: config.databaseUrl,
    schema: talentSchema,
    migrations: timeline,
    now,
    replicas: config.replicas,
    timeoutMs: config.timeoutMs,
    ...config.connections,
    ...logged(config, terminal, serves),
    create: need === 'make' || need === 'create',
  })
  const settings = { currency: config.currency, publicUrl: config.server.publicUrl, login: config.login }
  return makeContext({
    database,
    actor: { kind: 'operator' },
    now,
    entropy: randomBytes,
    loadKeys: () => loadKeys(config),
    settings,
    listsFile: config.listsFile === undefined ? undefined : listsFileAt(config.listsFile, (sentence) => terminal.note(sentence)),
  })
}

interface LogOptions {
  serves?: boolean
}

function logged({ queries: { echo, slowMs }, server }: Config, terminal: Terminal, serves: boolean) {
  const from = serves ? slowMs : undefined
  if (!echo && from === undefined) return {}
  const write = (line: string, event: QueryEvent, slow: boolean): void => {
    if (!serves) terminal.note(line)
    else if (slow ? !quietLevels.has(server.logLevel) : server.logLevel !== 'silent') process.stderr.write(logLine(event, slow))
  }
  return { onQuery: queryLog({ echo, slowMs: from ?? Infinity, write }) }
}

/** At which a warning is not written. */
const quietLevels: ReadonlySet<LogLevel> = new Set(['silent', 'fatal', 'error'])

/** As the server's own log has it; 40 is a warning there, 30 a piece of information. */
function logLine({ sql, shape, durationMs, rows, error, transaction }: QueryEvent, slow: boolean): string {
  const told = {
    ms: Math.round(durationMs * 10) / 10,
    rows,
    error,
    transaction,
    shape,
    sql: sql.replace(/\s+/g, ' ').slice(0, 500),
  }
  const head = { level: slow ? 40 : 30, time: new Date().toISOString(), msg: slow ? 'slow query' : 'query' }
  return `${JSON.stringify({ ...head, ...told })}\n`
}

async function requireSchema(context: Context, terminal: Terminal, need: 'make' | 'use'): Promise<void> {
  const { applied, pending } = await context.database.migrations.status()
  const complete = applied.length > 0 && (await isDeployed(context))
  if (complete && pending.length === 0) {
    return inSnapshot(context, async (work) => {
      await keepCurrency(work)
      await refuseOtherKeys(work)
    })
  }
  if (complete) {
    throw new CheckFailed(
      `The database is ${counted(pending.length, 'migration')} behind this program; run \`moirai db upgrade\`.`,
    )
  }
  // A setting up that was broken off is no older version: it is only gone on with.
  const { maskedUrl } = context.database.config
  if (need === 'use') {
    const what = applied.length === 0 ? 'is empty' : 'was not set up to its end'
    throw new CheckFailed(`The database at ${maskedUrl} ${what}; run \`moirai db setup\`.`)
  }
  await setUp(context)
  terminal.note(`Set up a new database at ${maskedUrl}.`)
}

/** Applies what is pending and installs what every deployment starts with. */
export async function setUp(context: Context): Promise<void> {
  await context.database.migrations.upgrade()
  await inSnapshot(context, refuseOtherKeys)
  await installDeployment(context)
  await installFrameworks(context)
}
