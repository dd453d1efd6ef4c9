// Connections taken and given back thousands of times, in every way a program does it, while the network and the callers misbehave.
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { DatabaseError, openDatabase, type Session } from '../src/database.ts'
import { oneMigration } from './conformance/kit.ts'
import { openFaultProxy, type FaultProxy } from '../src/testing/fault-proxy.ts'
import { compare, lettersSchema, outcomeOf, type Letters } from './faults.ts'
import { execute, serverGround, serverUrl } from './postgresql-store.ts'
import { chanceOf } from './chance.ts'

const callers = 16
const size = 4
const overflow = 3
// After so long a silent connection is asked after; writers behind it wait as long, some of them in vain.
const patienceMs = 2_000
// One fault in so many turns, of all callers together.
const turnsAFault = 60
// Silence is noticed after a while only, so there is less of it.
const shareOfSilences = 10

class OwnError extends Error {}

interface Turn {
  readonly database: Letters
  readonly name: string
  readonly chance: () => number
  /** What the caller knows of the letter of this turn, where it sent one. */
  readonly tell: (outcome: 'sent' | 'unknown' | 'failed') => void
}

// Longer than whoever asks for it waits.
const slowly = (session: Session<typeof lettersSchema>) =>
  session.query.selectFrom('letters').select(sql`pg_sleep(0.05)`.as('pause')).limit(1).execute()

/** One way to take a connection and to give it back. */
type Way = (turn: Turn) => Promise<unknown>

const ways: Readonly<Record<string, Way>> = {
  read: ({ database }) => database.table('letters').count(),
  'read in a transaction': ({ database }) =>
    database.transaction((session) => session.table('letters').list({ limit: 3 }), { readOnly: true }),
  write: async ({ database, name, tell }) => {
    const writing = database.transaction((session) => session.table('letters').insert({ name, body: 'x' }), { beside: true })
    tell(await writing.then(() => 'sent' as const, outcomeOf))
    await writing
  },
  'a caller that fails': async ({ database, name, tell }) => {
    tell('failed')
    await database.transaction(async (session) => {
      await session.table('letters').insert({ name, body: 'x' })
      throw new OwnError()
    })
  },
  'a statement that fails': ({ database }) =>
    database.transaction(
      (session) =>
        session.query
          .selectFrom('nowhere' as 'letters')
          .selectAll()
          .execute(),
      { readOnly: true },
    ),
  'a caller that gives up': ({ database, chance }) =>
    database.transaction(slowly, {
      readOnly: true,
      signal: AbortSignal.timeout(Math.floor(chance() * 30)),
    }),
  'a deadline': ({ database, chance }) =>
    database.transaction(slowly, {
      readOnly: true,
      timeoutMs: 1 + Math.floor(chance() * 30),
    }),
  'a session that is left open': async ({ database }) => {
    await using session = database.session()
    await session.begin({ readOnly: true })
    await session.table('letters').count()
  },
  'rows that are not read to their end': ({ database }) =>
    database.transaction(
      async (session) => {
        for await (const letter of session.table('letters').iterate()) if (letter) break
      },
      { readOnly: true },
    ),
}

const faults: readonly ((proxy: FaultProxy, url: string) => unknown)[] = [
  (proxy) => proxy.cut(),
  (proxy) => proxy.reset(),
  async (proxy) => {
    proxy.refuse()
    await pause(20)
    proxy.accept()
  },
  (_, url) =>
    execute(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    ),
]

/** What a caller may meet: what it did itself, and what a connection lost under it tells. */
const expected: readonly string[] = [
  'statement',
  'timeout',
  'cancelled',
  'lost connection',
  'unknown outcome',
  'locked',
  'cannot open',
]

/**
 * Takes and gives back `turns` connections, side by side, with faults in between.
 * @throws where a connection, a session of the server, a place in the queue or a listener is left behind, a letter that was
 * acknowledged is lost, or an error is told that nobody could expect.
 */
export async function acquireAndRelease(seed: number, turns: number): Promise<string> {
  if (serverUrl === undefined) throw new Error('set TEST_POSTGRES_URL to a server')
  const ground = await serverGround()
  const warnings: string[] = []
  const warn = (warning: Error): void => void warnings.push(warning.name)
  process.on('warning', warn)
  try {
    const { url } = await ground.store()
    await using proxy = await openFaultProxy(url)
    const pool = { poolSize: size, maxOverflow: overflow, timeoutMs: patienceMs }
    const database = await openDatabase({
      url: proxy.url,
      schema: lettersSchema,
      migrations: [oneMigration(lettersSchema)],
      ...pool,
    })
    await database.migrations.upgrade()
    await database.table('letters').insert({ name: 'first', body: 'x' })
    const run = { database, proxy, url, seed, silent: false }
    const counts = await runTurns({ ...run, turns })
    await settled(database, proxy, url, false)
    const silences = await runTurns({ ...run, turns: Math.ceil(turns / shareOfSilences), silent: true })
    await settled(database, proxy, url, true)
    if (warnings.length > 0) throw new Error(`warnings: ${warnings.join(', ')}`)
    await database.close()
    return `${counts}; then ${silences}`
  } finally {
    process.off('warning', warn)
    await ground.remove()
  }
}

interface Run {
  readonly database: Letters
  readonly proxy: FaultProxy
  readonly url: string
  readonly seed: number
  readonly turns: number
  /** Connections go half-open; else they break in other ways. */
  readonly silent: boolean
}

async function runTurns({ database, proxy, url, seed, turns, silent }: Run): Promise<string> {
  const chance = chanceOf(seed)
  const told = new Map<string, 'sent' | 'unknown' | 'failed'>()
  const kinds = new Map<string, number>()
  const list = Object.values(ways)
  let [begun, made] = [0, 0]
  const call = async (): Promise<void> => {
    while (begun < turns) {
      const number = begun++
      if (number % turnsAFault === turnsAFault - 1) {
        made += 1
        if (silent) proxy.silence()
        else await faults[Math.floor(chance() * faults.length)]!(proxy, url)
      }
      const name = `${seed}-${silent ? 's' : ''}${number}`
      const turn = { database, name, chance, tell: (outcome: 'sent' | 'unknown' | 'failed') => void told.set(name, outcome) }
      const way = list[Math.floor(chance() * list.length)]!
      await way(turn).catch((error: unknown) => count(kinds, error))
    }
  }
  await Promise.all(Array.from({ length: callers }, call))
  await compare(url, told)
  const errors = [...kinds].map(([kind, times]) => `${times} × ${kind}`).join(', ')
  return `${turns} turns, ${made} faults, ${told.size} letters; errors told: ${errors}`
}

function count(kinds: Map<string, number>, error: unknown): void {
  const kind = error instanceof DatabaseError ? error.kind : error instanceof OwnError ? 'of the caller' : (error as Error).name
  if (!(error instanceof OwnError) && !expected.includes(kind)) throw error
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
}

/**
 * Nothing is in use or waited for, no more is open than may be, here and on the server alike, and all of it works. Of a session that went
 * silent the server learns by its keep-alive only; but none of them may hold anything.
 */
async function settled(database: Letters, proxy: FaultProxy, url: string, silent: boolean): Promise<void> {
  await Promise.all(Array.from({ length: callers }, () => database.table('letters').count()))
  const { inUse, waiting, open, opened, closed } = database.stats()!
  const ended = Object.values(closed).reduce((sum, times) => sum + times, 0)
  if (inUse !== 0 || waiting !== 0 || open > size + overflow || opened - ended !== open) {
    throw new Error(`the pool is left with ${JSON.stringify(database.stats())}`)
  }
  const sessions = `SELECT state, query FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND backend_type = 'client backend'${silent ? " AND state <> 'idle'" : ''}`
  const kept = silent ? 0 : open
  const until = performance.now() + 20_000
  for (;;) {
    const { rows } = await execute(url, sessions)
    const onServer = rows.length
    if (onServer <= kept && (silent || proxy.open <= kept)) return
    if (performance.now() > until)
      throw new Error(`${onServer} sessions are left where ${kept} are kept: ${JSON.stringify(rows)}`)
    await pause(50)
  }
}
