// What a program waits for when it starts on SQLite: to connect, to write its first row, to be migrated. Against limits, not peers.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  addColumn,
  alterColumn,
  column,
  createIndex,
  createTable,
  integer,
  openDatabase,
  renameColumn,
  table,
  text,
  uuid,
  type Migration,
} from '../../packages/database/src/database.ts'
import { once } from '../harness/slots.ts'
import { compareWithLimit, type ReportRow } from '../harness/report.ts'
import { openOurs } from './contenders/ours.ts'
import { collectGarbage, type Measuring } from './measure.ts'
import { schema, timeline } from './tables.ts'

const connectMs = 100
const insertMs = 50
const migrationMs = 500

const made = (name: string) => table(name, { id: uuid().primaryKey(), label: text({ max: 50 }).unique(), place: integer() })
const byCity = { name: 'ix_jobs_city', columns: [{ column: 'city' }], unique: false }
const byName = { name: 'ix_users_name', columns: [{ column: 'name' }], unique: false }

/** Ten operations of all costs: tables made, columns added and renamed, indexes over rows that are there, two tables rebuilt. */
const ten: Migration = {
  revision: '20260201T000000-ten',
  name: 'ten',
  description: 'Ten operations of different kinds.',
  parents: [timeline[0]!.revision],
  operations: [
    createTable(made('tags')),
    createTable(made('offices')),
    addColumn('users', column('city', text({ max: 50 }).nullable())),
    addColumn('users', column('level', integer().default(1))),
    renameColumn('profiles', 'headline', 'title'),
    createIndex('users', byName),
    createIndex('jobs', byCity),
    addColumn('skills', column('years', integer().nullable())),
    alterColumn('evidences', column('kind', text({ max: 50 })), column('kind', text({ max: 80 }))),
    renameColumn('evidences', 'url', 'address'),
  ],
}

/** @param template A file with the tables and rows of the benchmark, which no one has open. */
export async function measureStart(
  folder: string,
  template: string,
  { context, plan, leaveOut }: Measuring,
): Promise<ReportRow[]> {
  const file = join(folder, 'start.db')
  const url = `sqlite:${file}`
  const times = { connect: [] as number[], insert: [] as number[], migration: [] as number[] }
  context.say('SQLite: connect, first insert, migration of ten operations')
  for (let round = 0; round < plan.rounds && context.left() > 1_000; round += 1) {
    copyFileSync(template, file)
    collectGarbage()
    let database: Awaited<ReturnType<typeof openOurs>> | undefined
    const connect = once(async () => {
      database = await openOurs(url)
      await database.transaction((session) => session.table('users').count(), { readOnly: true })
    })
    times.connect.push(await connect())
    const user = { email: 'first@example.com', name: 'first', age: 30, score: 1.5, active: true }
    times.insert.push(await once(() => database!.transaction((session) => session.table('users').insert(user)))())
    await database!.close()
    await using later = await openDatabase({ url, schema, migrations: [...timeline, ten] })
    times.migration.push(await once(() => later.migrations.upgrade())())
  }
  if (times.migration.length === 0) {
    leaveOut('SQLite: connect, first insert and migration were not measured: the time was over')
    return []
  }
  return [
    compareWithLimit('SQLite, connect and count', 'ours', times.connect, connectMs),
    compareWithLimit('SQLite, first insert', 'ours', times.insert, insertMs),
    compareWithLimit('SQLite, migration of ten operations', 'ours', times.migration, migrationMs),
  ]
}
