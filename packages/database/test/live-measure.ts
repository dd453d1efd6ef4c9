// How long a reader and a writer wait at most while a large table is migrated on PostgreSQL: in parts, and all at once beside it.
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import {
  addColumn,
  addForeignKey,
  alterColumn,
  createIndex,
  createTable,
  enumeration,
  index,
  integer,
  openDatabase,
  table,
  text,
  uuid,
  type Operation,
} from '../src/database.ts'
import { columnOf, timelineOf } from './conformance/houses.ts'
import { execute, serverGround } from './postgresql-store.ts'

const owners = table('owners', { id: uuid().primaryKey(), name: text({ max: 50 }) })
const people = table(
  'people',
  {
    id: uuid().primaryKey(),
    owner_id: uuid(),
    name: text({ max: 60 }),
    size: integer(),
    state: enumeration('open', 'closed'),
    note: text({ max: 40 }).nullable(),
  },
  (t) => [index(t.size)],
)

const size = columnOf(people, 'size')
const note = columnOf(people, 'note')
const state = columnOf(people, 'state')

const steps: [string, Operation[]][] = [
  ['an index', [createIndex('people', { name: 'people_name_index', columns: [{ column: 'name' }], unique: false })]],
  [
    'a foreign key',
    [
      addForeignKey('people', {
        name: 'people_owner_id_foreign',
        columns: ['owner_id'],
        table: 'owners',
        references: ['id'],
        onDelete: 'cascade',
      }),
    ],
  ],
  [
    'a value that must be there',
    [alterColumn('people', note, { ...note, nullable: false }, { up: { fill: { value: 'none' } } })],
  ],
  ['a type (integer to bigint, indexed)', [alterColumn('people', size, { ...size, type: { kind: 'bigint' } })]],
  [
    'words of an enumeration',
    [alterColumn('people', state, { ...state, type: { kind: 'enumeration', values: ['open', 'closed', 'lost'] } })],
  ],
  [
    'a required column filled from others',
    [
      addColumn(
        'people',
        { name: 'label', type: { kind: 'text', max: 80 }, nullable: false },
        { fill: { sql: "name || ' (' || size || ')'" } },
      ),
    ],
  ],
]
const timeline = timelineOf([createTable(owners), createTable(people)], ...steps.map(([, operations]) => operations))

interface Waits {
  longest: number
  asked: number
  /** Statements the server broke off, such as by a deadlock. */
  failed: number
}

/** Asks again and again until told to stop, and keeps the longest wait, in milliseconds. */
function poll(url: string, sql: (turn: number) => string): { waits: () => Waits; stop: () => Promise<void> } {
  const state = { stopped: false }
  let waits: Waits = { longest: 0, asked: 0, failed: 0 }
  const asking = (async () => {
    const client = new Client(url)
    await client.connect()
    for (let turn = 0; !state.stopped; turn += 1) {
      const started = performance.now()
      const failed = await client.query(sql(turn)).then(
        () => 0,
        () => 1,
      )
      const longest = Math.max(waits.longest, performance.now() - started)
      waits = { longest, asked: waits.asked + 1, failed: waits.failed + failed }
      await pause(2)
    }
    await client.end()
  })()
  return {
    waits: () => {
      const told = waits
      waits = { longest: 0, asked: 0, failed: 0 }
      return told
    },
    stop: async () => {
      state.stopped = true
      await asking
    },
  }
}

const inWords = ({ longest, asked, failed }: Waits): string =>
  `${longest.toFixed(0).padStart(6)} ms of ${String(asked).padStart(6)}${failed > 0 ? `, ${failed} failed` : ''}`

async function fill(url: string, rows: number): Promise<void> {
  const id = (number: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
  await execute(url, `INSERT INTO owners SELECT ${id('n')}, 'owner ' || n FROM generate_series(1, 1000) AS n`)
  await execute(
    url,
    `INSERT INTO people (id, owner_id, name, size, state, note) SELECT ${id('n')}, ${id('1 + n % 1000')}, 'person ' || n, n % 5000, 'open',
     CASE WHEN n % 3 = 0 THEN NULL ELSE 'note ' || n END FROM generate_series(1, ${rows}) AS n`,
  )
  await execute(url, 'VACUUM ANALYZE people')
}

async function measure(rows: number, largeFrom: number, told: (line: string) => void): Promise<number> {
  const ground = await serverGround()
  let worst = 0
  try {
    const { url } = await ground.store()
    await using database = await openDatabase({ url, schema: {}, migrations: timeline, largeFrom, timeoutMs: 120_000 })
    await database.migrations.upgrade({ to: '+1' })
    await fill(url, rows)
    const key = (turn: number) => `'00000000-0000-7000-8000-${(1 + ((turn * 7919) % rows)).toString(16).padStart(12, '0')}'`
    const reader = poll(url, (turn) => `SELECT * FROM people WHERE id = ${key(turn)}`)
    const writer = poll(url, (turn) => `UPDATE people SET name = name || '' WHERE id = ${key(turn + 1)}`)
    try {
      await pause(1_000)
      for (const what of ['nothing (one second)', ...steps.map(([name]) => name)]) {
        const started = performance.now()
        if (what.startsWith('nothing')) await pause(1_000)
        else {
          const outcome = await database.migrations.upgrade({ to: '+1', allowDataLoss: true }).catch((error: unknown) => error)
          if (outcome instanceof Error) {
            told(`  ${what.padEnd(38)} given up after ${((performance.now() - started) / 1000).toFixed(1)} s: ${outcome.message}`)
            return Infinity
          }
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        const [read, written] = [reader.waits(), writer.waits()]
        worst = Math.max(worst, read.longest)
        told(`  ${what.padEnd(38)} ${seconds.padStart(6)} s   reader ${inWords(read)}   writer ${inWords(written)}`)
      }
    } finally {
      await Promise.all([reader.stop(), writer.stop()])
    }
    const { drift, pending } = await database.migrations.status()
    if (drift.length + pending.length > 0) throw new Error(`The database is not as it should be: ${drift.join('; ')}`)
    return worst
  } finally {
    await ground.remove()
  }
}

/** @throws where a reader waited more than a second behind a migration in parts. */
export async function measureLiveMigration(rows: number, told: (line: string) => void): Promise<string> {
  told(`in parts, ${rows} rows: the longest wait`)
  const parts = await measure(rows, 1, told)
  if (parts === Infinity) throw new Error('a migration in parts did not come to its end')
  told('the same in one transaction each, for comparison')
  const whole = await measure(rows, Number.MAX_SAFE_INTEGER, told)
  if (parts > 1_000)
    throw new Error(`a reader waited ${parts.toFixed(0)} ms behind a migration in parts; at most 1,000 are allowed`)
  const comparison = whole === Infinity ? 'it did not come to its end beside them' : `${whole.toFixed(0)} ms`
  return `a reader waited at most ${parts.toFixed(0)} ms (in one transaction: ${comparison})`
}
