// The benchmark on SQLite: each contender has a copy of the same file, opened with the same pragmas.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { uuidMaker } from '../../packages/database/src/database.ts'
import type { ReportRow } from '../harness/report.ts'
import { newUsers, type Work } from './cases.ts'
import type { Contender, Makers } from './contender.ts'
import { betterSqlite } from './contenders/better-sqlite3.ts'
import { drizzleOnSqlite } from './contenders/drizzle.ts'
import { kyselyOnSqlite } from './contenders/kysely.ts'
import { mikroOrmOnSqlite } from './contenders/mikro-orm.ts'
import { typeormOnSqlite } from './contenders/typeorm.ts'
import { nodeSqlite, restored, type StoredUser } from './contenders/node-sqlite.ts'
import { openOurs, ours } from './contenders/ours.ts'
import { sqliteProgram } from './contenders/sqlite-program.ts'
import { gather, type Entry } from './field.ts'
import { bulkName, measureBulk, measureCases, measureSessions, partOf, type Field, type Measuring } from './measure.ts'
import { csvOf, makeJobs, makeWorld, type World } from './rows.ts'
import { withoutSyncing } from './syncing.ts'
import { measureStart } from './start.ts'
import type { Store } from './store.ts'
import { fill } from './fill.ts'

/** Those the layer opens its connections with. */
const pragmasWith = (synchronous: 'FULL' | 'OFF'): string[] => [
  'PRAGMA journal_mode = WAL',
  `PRAGMA synchronous = ${synchronous}`,
  'PRAGMA secure_delete = ON',
  'PRAGMA temp_store = MEMORY',
  'PRAGMA cache_size = -16000',
  'PRAGMA foreign_keys = ON',
]

export async function measureSqlite(
  measuring: Measuring,
  versions: Record<string, string>,
  peers: boolean,
): Promise<ReportRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const world = makeWorld(measuring.plan.users)
    const template = join(folder, 'template.db')
    const database = await openOurs(`sqlite:${template}`)
    versions['SQLite (node:sqlite)'] = database.engine.version
    await fill(database, world)
    await database.close()
    const shared = { folder, template, world, versions, peers }
    const syncing = await measureCopies({ ...shared, measuring: partOf(measuring, 0.6), synchronous: 'FULL' })
    const free = await withoutSyncing(() => measureCopies({ ...shared, measuring: partOf(measuring, 0.8), synchronous: 'OFF' }))
    return [...syncing, ...free, ...(await measureStart(folder, template, measuring))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An entry that is opened on a file of its own. */
type MakeEntry = (name: string, open: (file: string) => ReturnType<Entry['open']>) => Entry

const peersOn = (entry: MakeEntry, pragmas: readonly string[], makers: Makers): Entry[] => [
  entry('better-sqlite3 (kept statements)', (file) => betterSqlite(file, pragmas, makers)),
  entry('Kysely', (file) => kyselyOnSqlite(file, pragmas, makers)),
  entry('Drizzle', (file) => drizzleOnSqlite(file, pragmas, makers, 'peer')),
  entry('Drizzle (prepared)', (file) => drizzleOnSqlite(file, pragmas, makers, 'prepared')),
  entry('TypeORM', (file) => typeormOnSqlite(file, pragmas, makers)),
  entry('MikroORM', (file) => mikroOrmOnSqlite(file, pragmas, makers)),
]

interface Copies {
  readonly folder: string
  readonly template: string
  readonly world: World
  readonly synchronous: 'FULL' | 'OFF'
  readonly measuring: Measuring
  readonly versions: Record<string, string>
  readonly peers: boolean
}

async function measureCopies({ folder, template, world, synchronous, measuring, versions, peers }: Copies): Promise<ReportRow[]> {
  const name = synchronous === 'FULL' ? 'SQLite' : 'SQLite without syncing'
  const makers: Makers = { newId: uuidMaker(() => new Date()), now: () => new Date() }
  const jobs = makeJobs(measuring.plan.jobs)
  const csv = join(folder, 'jobs.csv')
  writeFileSync(csv, csvOf(jobs))
  const files = new Map<string, string>()
  const pragmas = pragmasWith(synchronous)
  const entry = (
    contender: string,
    open: (file: string) => Entry extends { open: () => infer Opened } ? Opened : never,
  ): Entry => ({
    name: contender,
    open: () => {
      const file = join(folder, `${contender.replaceAll(/\W/g, '-')}-${synchronous}.db`)
      copyFileSync(template, file)
      files.set(contender, file)
      return open(file)
    },
  })
  const entries: Entry[] = [
    entry('ours', (file) => ours(`sqlite:${file}`)),
    entry('node:sqlite', (file) => nodeSqlite(file, pragmas, makers)),
    entry('sqlite3 .import', (file) => sqliteProgram(file, csv, pragmas, versions)),
    ...(peers ? peersOn(entry, pragmas, makers) : []),
  ]
  const store = new Files(files)
  const work: Work = { users: world.users, nextUser: newUsers() }
  const contenders = await gather(name, entries, { world, work, store, leaveOut: measuring.leaveOut })
  const field: Field = { name, contenders, work, target: targetOn(measuring.plan.jobs) }
  try {
    if (synchronous === 'OFF') {
      return [
        ...(await measureCases(field, measuring, ({ writes }) => writes)),
        ...(await measureBulk(field, jobs, store, measuring)),
      ]
    }
    return [
      ...(await measureCases(field, partOf(measuring, 0.5))),
      ...(await measureSessions(field, partOf(measuring, 0.4))),
      ...(await measureBulk(field, jobs, store, measuring)),
    ]
  } finally {
    store.close()
    for (const contender of contenders) await contender.close()
  }
}

const targetOn =
  (jobs: number) =>
  (row: string, { name, role }: Contender): number | null => {
    if (name === 'sqlite3 .import') return row === bulkName(jobs) ? 1.5 : null
    return role === 'control' ? 0.5 : role === 'peer' ? 1 : null
  }

/** A connection beside each contender's, to look at its file and to empty it. */
class Files implements Store {
  readonly #files: ReadonlyMap<string, string>
  readonly #connections = new Map<string, DatabaseSync>()

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files
  }

  clear({ name }: Contender): void {
    this.#of(name).exec('DELETE FROM jobs; PRAGMA wal_checkpoint(TRUNCATE)')
  }

  count({ name }: Contender): number {
    return Number(this.#of(name).prepare('SELECT count(*) AS count FROM jobs').get()?.['count'])
  }

  read({ name }: Contender, id: string) {
    return restored(this.#of(name).prepare('SELECT * FROM users WHERE id = ?').get(id) as unknown as StoredUser)
  }

  close(): void {
    for (const connection of this.#connections.values()) connection.close()
  }

  #of(name: string): DatabaseSync {
    let connection = this.#connections.get(name)
    if (!connection) this.#connections.set(name, (connection = new DatabaseSync(this.#files.get(name)!, { timeout: 5_000 })))
    return connection
  }
}
