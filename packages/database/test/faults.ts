// Tries that cut connections around COMMIT and look at what became of every row; used by the suite and by its long form.
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError, openDatabase, table, text, uuid, type Database } from '../src/database.ts'
import { chanceOf } from './chance.ts'
import { oneMigration } from './conformance/kit.ts'
import { openFaultProxy, type FaultProxy, type Verdict } from '../src/testing/fault-proxy.ts'
import { execute, serverGround, serverUrl } from './postgresql-store.ts'

// Its names are not unique: a row that was written twice is to be seen.
export const letters = table('letters', { id: uuid().primaryKey(), name: text({ max: 60 }), body: text() })
export const lettersSchema = { letters }
export type Letters = Database<typeof lettersSchema>

/** A letter sent in one transaction; with `keyed` the caller can tell whether it was sent. */
export async function send(database: Letters, name: string, { keyed = false, beside = false } = {}): Promise<void> {
  const sent = await database.transaction(async (session) => (await session.table('letters').insert({ name, body: 'x' })).name, {
    beside,
    ...(keyed
      ? { wasDone: async (session) => ((await session.table('letters').exists({ name })) ? { result: name } : undefined) }
      : {}),
  })
  if (sent !== name) throw new Error('The result of another transaction came back.')
}

/** What was told of each letter, against the rows there are; throws the first lie. */
export async function compare(url: string, told: ReadonlyMap<string, 'sent' | 'unknown' | 'failed'>): Promise<void> {
  const { rows } = await execute(url, 'SELECT name, count(*)::integer AS times FROM letters GROUP BY name')
  const times = new Map((rows as { name: string; times: number }[]).map((row) => [row.name, row.times]))
  for (const [name, outcome] of told) {
    const found = times.get(name) ?? 0
    if (found > 1) throw new Error(`${name} (${outcome}) is there ${found} times`)
    if (outcome === 'sent' && found === 0) throw new Error(`${name} was acknowledged and is lost`)
    if (outcome === 'failed' && found > 0) throw new Error(`${name} was said to have failed, and is there`)
  }
}

export const outcomeOf = (error: unknown): 'unknown' | 'failed' =>
  error instanceof DatabaseError && error.kind === 'unknown outcome' ? 'unknown' : 'failed'

interface Stage {
  url: string
  proxy: FaultProxy
  database: Letters
  end: () => Promise<void>
}

let stage: Promise<Stage> | undefined

async function openStage(): Promise<Stage> {
  const ground = await serverGround()
  const { url } = await ground.store()
  const proxy = await openFaultProxy(url)
  const options = { schema: lettersSchema, migrations: [oneMigration(lettersSchema)], timeoutMs: 10_000 }
  const database = await openDatabase({ url: proxy.url, ...options })
  await database.migrations.upgrade()
  const end = async (): Promise<void> => {
    await database.close()
    await proxy[Symbol.asyncDispose]()
    await ground.remove()
  }
  return { url, proxy, database, end }
}

/** Ends what the tries have shared. */
export async function endFaults(): Promise<void> {
  await (await stage)?.end()
  stage = undefined
}

const cuts: readonly Verdict[] = ['cut before', 'cut after', 'cut answered']

/** Four writers side by side; the connections of one or two of them break while they commit. */
export async function cutCommits(seed: number): Promise<string> {
  if (serverUrl === undefined) throw new Error('set TEST_POSTGRES_URL to a server')
  const { url, proxy, database } = await (stage ??= openStage())
  const chance = chanceOf(seed)
  const cut = cuts[Math.floor(chance() * cuts.length)]!
  const first = Math.floor(chance() * 4)
  const places = new Set([first, ...(chance() < 0.5 ? [first + 1 + Math.floor(chance() * 2)] : [])])
  const writers = Array.from({ length: 4 }, (_, place) => ({
    name: `${seed}-${place}`,
    keyed: chance() < 0.5,
    beside: chance() < 0.5,
  }))
  let commits = 0
  let made = 0
  proxy.on(({ type, text: sql }) => {
    if (type !== 'Q' || sql !== 'COMMIT' || !places.has(commits++)) return 'pass'
    made += 1
    return cut
  })
  const told = new Map<string, 'sent' | 'unknown' | 'failed'>()
  await Promise.all(
    writers.map(async ({ name, ...how }) => {
      const outcome = await send(database, name, how).then(() => 'sent' as const, outcomeOf)
      told.set(name, outcome)
      if (how.keyed && outcome !== 'sent') throw new Error(`${name} had a key and was told to have ${outcome}`)
      if (outcome === 'failed') throw new Error(`${name} was told to have failed`)
    }),
  )
  proxy.on(() => 'pass')
  // What was cut after it was sent is carried out, or not, without anybody waiting for it.
  await pause(20)
  await compare(url, told)
  const unknown = [...told.values()].filter((outcome) => outcome === 'unknown').length
  const keyed = writers.filter((writer) => writer.keyed).length
  return `${made} × ${cut}: ${4 - unknown} sent (${keyed} with a key), ${unknown} told to be unknown`
}

const every = 200
const senders = 8

/** Every session but the asking one is ended every 200 ms, while letters are sent and counted; the seconds are how long. */
export async function stormOfEnds(seconds: number): Promise<string> {
  if (serverUrl === undefined) throw new Error('set TEST_POSTGRES_URL to a server')
  const { url, database } = await (stage ??= openStage())
  const told = new Map<string, 'sent' | 'unknown' | 'failed'>()
  const until = performance.now() + seconds * 1_000
  const counts = { reads: 0, ends: 0 }
  const mark = Math.random().toString(36).slice(2, 8)
  const sending = Array.from({ length: senders }, async (_, sender) => {
    for (let number = 0; performance.now() < until; number++) {
      const name = `${mark}-${sender}-${number}`
      const how = { keyed: sender % 2 === 0, beside: sender % 3 === 0 }
      const outcome = await send(database, name, how).then(() => 'sent' as const, outcomeOf)
      told.set(name, outcome)
      if (how.keyed && outcome !== 'sent') throw new Error(`${name} had a key and was told to have ${outcome}`)
      await database.transaction((session) => session.table('letters').exists({ name }), { readOnly: true })
      counts.reads += 1
    }
  })
  const ending = (async () => {
    while (performance.now() < until) {
      const others = 'pid <> pg_backend_pid() AND datname = current_database()'
      await execute(url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`)
      counts.ends += 1
      await pause(every)
    }
  })()
  await Promise.all([...sending, ending])
  await compare(url, told)
  const of = (outcome: string): number => [...told.values()].filter((found) => found === outcome).length
  if (of('failed') > 0) throw new Error(`${of('failed')} of ${told.size} letters failed`)
  const left = database.stats()
  if (left?.inUse !== 0 || left.waiting !== 0) throw new Error(`the pool is left with ${JSON.stringify(left)}`)
  return `${counts.ends} ends: ${of('sent')} sent, ${of('unknown')} told to be unknown, 0 failed, ${counts.reads} reads without an error`
}
