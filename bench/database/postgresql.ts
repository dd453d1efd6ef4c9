// The benchmark on PostgreSQL: one database made for the run, in which all take part beside one another.
import { Pool } from 'pg'
import { makeScratch, uuidMaker } from '../../packages/database/src/database.ts'
import { compare, type ReportRow } from '../harness/report.ts'
import { runRounds } from '../harness/rounds.ts'
import { findServer, howToName } from '../harness/server.ts'
import { oneByOne } from '../harness/slots.ts'
import { newUsers, type Work } from './cases.ts'
import type { Contender, Makers } from './contender.ts'
import { ours } from './contenders/ours.ts'
import { drizzleOnPostgresql } from './contenders/drizzle.ts'
import { kyselyOnPostgresql } from './contenders/kysely.ts'
import { mikroOrmOnPostgresql } from './contenders/mikro-orm.ts'
import { postgresJs } from './contenders/postgres-js.ts'
import { prisma } from './contenders/prisma.ts'
import { typeormOnPostgresql } from './contenders/typeorm.ts'
import { pgNamed, pgPlain } from './contenders/pg.ts'
import { psql } from './contenders/psql.ts'
import { gather, type Entry } from './field.ts'
import { fill } from './fill.ts'
import {
  bulkName,
  collectYoung,
  measureBulk,
  measureCases,
  measureSessions,
  partOf,
  type Field,
  type Measuring,
} from './measure.ts'
import { makeJobs, makeWorld, type User } from './rows.ts'
import type { Store } from './store.ts'
import { schema, timeline } from './tables.ts'

export async function measurePostgresql(
  measuring: Measuring,
  versions: Record<string, string>,
  peers: boolean,
): Promise<ReportRow[]> {
  const server = await findServer(measuring.context.serverUrl)
  if (server === undefined) {
    measuring.leaveOut(howToName)
    return []
  }
  const scratch = await makeScratch(server)
  try {
    const world = makeWorld(measuring.plan.users)
    const database = await scratch.open({ schema, migrations: timeline })
    const url = withDatabase(server, database.config.database)
    versions['PostgreSQL'] = database.engine.version
    await fill(database as unknown as Parameters<typeof fill>[0], world)
    await database.close()
    const beside = new Pool({ connectionString: url, max: 1 })
    try {
      // All commit without waiting for the disk, which would hide what stands before it.
      await beside.query(`ALTER DATABASE "${database.config.database}" SET synchronous_commit = off`)
      await beside.query('VACUUM ANALYZE')
      return await measureIn(url, { world, beside, measuring, versions, peers })
    } finally {
      await beside.end()
    }
  } finally {
    await scratch.remove()
  }
}

const peersOn = (url: string, makers: Makers): Entry[] => [
  { name: 'postgres.js', open: () => postgresJs(url, makers) },
  { name: 'Kysely', open: () => kyselyOnPostgresql(url, makers) },
  { name: 'Drizzle', open: () => drizzleOnPostgresql(url, makers, 'peer') },
  { name: 'Drizzle (prepared)', open: () => drizzleOnPostgresql(url, makers, 'prepared') },
  { name: 'Prisma', open: () => prisma(url, makers) },
  { name: 'TypeORM', open: () => typeormOnPostgresql(url, makers) },
  { name: 'MikroORM', open: () => mikroOrmOnPostgresql(url, makers) },
]

interface Inside {
  readonly world: ReturnType<typeof makeWorld>
  readonly beside: Pool
  readonly measuring: Measuring
  readonly versions: Record<string, string>
  readonly peers: boolean
}

async function measureIn(url: string, { world, beside, measuring, versions, peers }: Inside): Promise<ReportRow[]> {
  const makers: Makers = { newId: uuidMaker(() => new Date()), now: () => new Date() }
  const jobs = makeJobs(measuring.plan.jobs)
  const entries: Entry[] = [
    { name: 'ours', open: () => ours(url) },
    { name: 'pg named', open: () => pgNamed(url, makers) },
    { name: 'pg plain', open: () => pgPlain(url, makers) },
    { name: 'psql \\copy', open: () => psql(url, jobs, versions) },
    ...(peers ? peersOn(url, makers) : []),
  ]
  const store: Store = {
    clear: () => beside.query('TRUNCATE jobs'),
    count: async () => Number((await beside.query<{ count: string }>('SELECT count(*) FROM jobs')).rows[0]!.count),
    read: async (_contender, id) => (await beside.query<User>('SELECT * FROM users WHERE id = $1', [id])).rows[0]!,
  }
  const work: Work = { users: world.users, nextUser: newUsers() }
  const contenders = await gather('PostgreSQL', entries, { world, work, store, leaveOut: measuring.leaveOut })
  const field: Field = { name: 'PostgreSQL', contenders, work, target: targetOn(measuring.plan.jobs) }
  try {
    return [
      ...(await measureCases(field, partOf(measuring, 0.6))),
      ...(await measureSessions(field, partOf(measuring, 0.4))),
      ...(await measureBulk(field, jobs, store, partOf(measuring, 0.8))),
      ...(await measurePrePing(url, work, measuring)),
    ]
  } finally {
    for (const contender of contenders) await contender.close()
  }
}

const againstNamed = ['point select', 'insert', 'update']

const targetOn =
  (jobs: number) =>
  (row: string, { name, role }: Contender): number | null => {
    const verb = row.replace(/ in a session$/, '')
    if (name === 'psql \\copy') return row === bulkName(jobs) ? 1 : null
    if (name === 'pg named') return againstNamed.includes(verb) ? 0.8 : null
    if (name === 'pg plain' && verb === 'tree') return 1.5
    return role === 'peer' ? 1 : null
  }

// What the sign of life may cost where connections are warm: less than 3 %.
const prePingTarget = 0.97

async function measurePrePing(url: string, { users }: Work, measuring: Measuring): Promise<ReportRow[]> {
  const { plan, context } = measuring
  context.say('PostgreSQL, point select with and without a sign of life')
  const both = [await ours(url, { name: 'with', prePing: true }), await ours(url, { name: 'without', prePing: false })]
  const turns = both.map(({ name, point }) => ({
    name,
    slot: oneByOne((turn) => point!(users[turn % users.length]!.id), plan),
  }))
  const over = (lastRoundMs: number): boolean => context.left() < lastRoundMs
  const outcome = await runRounds(turns, { rounds: plan.fineRounds, between: collectYoung, over })
  for (const { close } of both) await close()
  const row = compare('PostgreSQL, sign of life on a warm pool', outcome, {
    subject: 'with',
    control: 'without',
    target: prePingTarget,
  })
  if (!row) measuring.leaveOut('PostgreSQL: the cost of the sign of life was not measured')
  return row ? [row] : []
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}
