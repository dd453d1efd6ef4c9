// Tries that kill programs while they write to one SQLite file, and compare it with what they were told; used by the suite and its long form.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { integer, openDatabase, primaryKey, table, text } from '../src/database.ts'
import { dice } from '../src/migrations/proof/sample-rows.ts'
import { oneMigration } from './conformance/kit.ts'
import { fileStore } from './sqlite-store.ts'

const letters = table(
  'letters',
  { writer: text({ max: 20 }), number: integer(), page: integer(), body: text({ max: 500 }) },
  (t) => [primaryKey(t.writer, t.number, t.page)],
)
const tallies = table('tallies', { writer: text({ max: 20 }).primaryKey(), last: integer() })
export const writersSchema = { letters, tallies }
/** In each program. */
export const writersAtOnce = 4

/** A program that writes, and what it has been told so far: of each of its writers, the last number that was acknowledged. */
function startWriter(url: string, name: string) {
  const program = fileURLToPath(new URL('sqlite-writer.ts', import.meta.url))
  const child = spawn(process.execPath, [program, url, name], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged = new Map<string, number>()
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      const [writer = '', number] = line.split(' ')
      acknowledged.set(writer, Number(number))
    }
  })
  return { child, acknowledged, begun: once(child.stdout, 'data'), ended: once(child, 'close') }
}

/**
 * Two programs with several writers each are killed at one random moment, and once more by another round on the same file.
 * @throws where something acknowledged is lost, something is there by half, or the file is not sound.
 */
export async function killWriters(seed: number): Promise<string> {
  const random = dice(seed)
  const store = fileStore()
  let told = 0
  try {
    await (await built(store.url)).close()
    for (const round of ['a', 'b']) {
      const writers = [startWriter(store.url, `${round}1_`), startWriter(store.url, `${round}2_`)]
      await Promise.all(writers.map(({ begun }) => begun))
      await pause(random() * 250)
      for (const { child } of writers) child.kill('SIGKILL')
      await Promise.all(writers.map(({ ended }) => ended))
      await compare(store.url, store.file, new Map(writers.flatMap(({ acknowledged }) => [...acknowledged])))
      for (const { acknowledged } of writers) for (const last of acknowledged.values()) told += last
    }
    return `${told} acknowledged, none lost`
  } finally {
    await store.remove()
  }
}

async function built(url: string) {
  const database = await openDatabase({ url, schema: writersSchema, migrations: [oneMigration(writersSchema)] })
  await database.migrations.upgrade()
  return database
}

async function compare(url: string, file: string, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  // The layer first: it is what must find its way in a file left so.
  const database = await built(url)
  for (const [writer, last] of acknowledged) {
    const { tally, rows } = await database.transaction(
      async (session) => ({
        tally: (await session.table('tallies').find(writer))?.last ?? 0,
        rows: await session.table('letters').list({ where: { writer }, orderBy: { number: 'asc', page: 'asc' } }),
      }),
      { readOnly: true },
    )
    if (tally < last) throw new Error(`${writer} was told of ${last}, and ${tally} is the last`)
    // One may have been on its way back.
    if (tally > last + 1) throw new Error(`${writer} was told of ${last}, and ${tally} is there`)
    const wanted = Array.from(
      { length: Math.min(tally, 21) * 3 },
      (_, place) => tally - Math.min(tally, 21) + 1 + Math.floor(place / 3),
    )
    if (rows.map(({ number }) => number).join() !== wanted.join()) throw new Error(`of ${writer} a transaction is there by half`)
  }
  await database.transaction((session) =>
    session.table('tallies').upsertMany([{ writer: 'after', last: 1 }], { conflict: ['writer'] }),
  )
  await database.close()
  const driver = new DatabaseSync(file)
  const said = driver.prepare('PRAGMA integrity_check').all()
  driver.close()
  if (JSON.stringify(said) !== '[{"integrity_check":"ok"}]') throw new Error(`the file is not sound: ${JSON.stringify(said)}`)
}
