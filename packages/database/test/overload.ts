// Twice as many long reads as the machine can do, and short ones beside: how long these take, from the moment they were due.
import { setTimeout as pause } from 'node:timers/promises'
import { counter, integer, openDatabase, table, text, type Database } from '../src/database.ts'
import { oneMigration } from './conformance/kit.ts'
import { fileStore } from './sqlite-store.ts'

const posts = table('posts', { id: counter().primaryKey(), title: text({ max: 200 }), points: integer() })
const schema = { posts }
type Posts = Database<typeof schema>

const rows = 50_000
const shortsEachSecond = 50
const slowestShort = 250
/** Who waits longer has gone away. */
const patienceMs = 2_000

const search = (database: Posts) =>
  database.transaction((session) => session.table('posts').count({ title: { contains: 'words and less' } }), {
    readOnly: true,
    timeoutMs: patienceMs,
  })
const find = (database: Posts, id: number) =>
  database.transaction((session) => session.table('posts').get(id), { readOnly: true })
const add = (database: Posts) => database.transaction((session) => session.table('posts').insert({ title: 'new', points: 1 }))

async function fill(database: Posts): Promise<void> {
  await database.migrations.upgrade()
  await database.transaction(async (session) => {
    for (let done = 0; done < rows; done += 5_000) {
      await session
        .table('posts')
        .insertMany(Array.from({ length: 5_000 }, () => ({ title: `a post ${'words and more words '.repeat(6)}`, points: 1 })))
    }
  })
}

/** Calls `work` so often a second, whether the calls before are done or not; gives how long each took from the moment it was due. */
async function openLoop(
  eachSecond: number,
  seconds: number,
  work: (place: number) => Promise<unknown>,
): Promise<(number | undefined)[]> {
  const began = performance.now()
  const calls: Promise<number | undefined>[] = []
  for (let place = 0; place < eachSecond * seconds; place++) {
    const due = began + (place * 1_000) / eachSecond
    await pause(Math.max(0, due - performance.now()))
    calls.push(
      work(place).then(
        () => performance.now() - due,
        () => undefined,
      ),
    )
  }
  return Promise.all(calls)
}

const quantile = (times: readonly number[], part: number): number =>
  times.toSorted((left, right) => left - right)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN

/** @throws where one in a hundred of the short ones took longer than 250 ms, or one of them failed. */
export async function overload(seconds: number): Promise<string> {
  const store = fileStore()
  const database = await openDatabase({ url: store.url, schema, migrations: [oneMigration(schema)] })
  try {
    await fill(database)
    await search(database)
    const began = performance.now()
    let done = 0
    const busy = async (): Promise<void> => {
      while (performance.now() - began < 2_000) {
        await search(database)
        done += 1
      }
    }
    await Promise.all(Array.from({ length: 8 }, busy))
    const capacity = done / ((performance.now() - began) / 1_000)
    const [long, reads, writes] = await Promise.all([
      openLoop(2 * capacity, seconds, () => search(database)),
      openLoop(shortsEachSecond, seconds, (place) => find(database, 1 + ((place * 7_919) % rows))),
      openLoop(shortsEachSecond / 5, seconds, () => add(database)),
    ])
    const times = (all: readonly (number | undefined)[]) => all.filter((time) => time !== undefined)
    const shown = (all: readonly (number | undefined)[]) =>
      `p50 ${quantile(times(all), 0.5).toFixed(1)}, p99 ${quantile(times(all), 0.99).toFixed(1)} ms`
    const told = `long reads: capacity ${capacity.toFixed(1)}/s, at twice that ${(times(long).length / seconds).toFixed(1)}/s done; short reads: ${shown(reads)}; writes: ${shown(writes)}`
    const failed = [...reads, ...writes].filter((time) => time === undefined).length
    if (failed > 0) throw new Error(`${failed} short ones failed; ${told}`)
    if (quantile(times([...reads, ...writes]), 0.99) > slowestShort) throw new Error(`too slow; ${told}`)
    return told
  } finally {
    await database.close({ timeoutMs: 5_000, force: true })
    await store.remove()
  }
}
