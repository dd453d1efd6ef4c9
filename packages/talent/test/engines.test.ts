// The same files on every engine give the same matches: identifiers from outside, scores, parts, reasons, gaps, and the order of every list.
import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as mysql from '../../database/test/mysql-store.ts'
import { pgliteGround, serverGround, serverUrl } from '../../database/test/postgresql-store.ts'
import { makeDemonstration } from '../src/demonstration/demonstration.ts'
import { importFile, listImports } from '../src/imports/imports.ts'
import { explainMatch, findGaps, runMatches, showMatches } from '../src/matches/matches.ts'
import { recomputePay } from '../src/jobs/jobs.ts'
import { recomputeWishes } from '../src/people/people.ts'
import { setRates } from '../src/settings/settings.ts'
import { openBench, type Bench, type BenchOptions } from './context.ts'

const people = 60
const jobs = 25

async function importExample(bench: Bench, kind: 'people' | 'jobs'): Promise<void> {
  const path = fileURLToPath(new URL(`../../../examples/${kind}.csv`, import.meta.url))
  const source = { name: `${kind}.csv`, open: () => createReadStream(path) }
  await importFile(bench.context, { kind, source, dryRun: false, onDuplicate: 'update' })
}

const made = ['id', 'company_id', 'blind_code', 'seconds']

/** What is made by chance or by the clock, and no two databases share, goes; identifiers from outside stay. */
const withoutMade = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (made.includes(key) ? undefined : inner)))

/** All a person can ask of matches, of everybody and every posting. */
async function everything(options: BenchOptions): Promise<unknown> {
  await using bench = await openBench(options)
  const { context, database } = bench
  expect((await database.migrations.status()).drift).toEqual([])
  await importExample(bench, 'jobs')
  await importExample(bench, 'people')
  await makeDemonstration(context, { people, jobs, seed: 7 })
  const asOf = '2026-11-20'
  const rates = [
    { currency: 'EUR', rate: '1.08', asOf },
    { currency: 'GBP', rate: '1.27', asOf },
  ]
  await setRates(context, rates, async (work, all) => {
    await recomputeWishes(work, all)
    await recomputePay(work, all)
  })
  const told: unknown[] = [await runMatches(context, { top: 20 }), await listImports(context, { limit: 10 })]
  const rows = await database.transaction(
    async (session) => ({
      profiles: await session.table('profiles').list({ orderBy: { number: 'asc' } }),
      postings: await session.table('job_postings').list({ where: { status: 'open' }, orderBy: { number: 'asc' } }),
      // Packed numbers and scores, ties and all.
      lists: await session.table('match_lists').list({ orderBy: { subject_type: 'asc', threshold: 'desc' } }),
    }),
    { readOnly: true },
  )
  told.push(rows.profiles, rows.postings)
  told.push(rows.lists.map(({ top }) => Buffer.from(top).toString('hex')).toSorted())
  for (const { external_id: person } of rows.profiles) {
    told.push(await showMatches(context, { subject: { person: person! }, top: 5 }))
    if (told.length % 5 === 0) told.push(await findGaps(context, { person: person! }))
  }
  for (const { external_id: job } of rows.postings) told.push(await showMatches(context, { subject: { job: job! }, top: 5 }))
  told.push(await explainMatch(context, { person: 'P-0001', job: 'J-001' }))
  return withoutMade(told)
}

let onFile: Promise<unknown> | undefined
const embedded = () => (onFile ??= everything({}))

describe('the engines', () => {
  it('give the same matches from the same files: SQLite and PostgreSQL', async () => {
    const ground = await (serverUrl === undefined ? pgliteGround() : serverGround())
    try {
      const { url, open } = await ground.store()
      const served = await everything(open ? { open } : { url })
      expect(served).toEqual(await embedded())
    } finally {
      await ground.remove()
    }
  }, 240_000)

  const without = mysql.serverUrl === undefined
  it.skipIf(without)(
    `give the same matches from the same files: SQLite and MariaDB${without ? ` (skipped: ${mysql.howToRun})` : ''}`,
    async () => {
      const ground = await mysql.serverGround()
      try {
        const { url } = await ground.store()
        expect(await everything({ url })).toEqual(await embedded())
      } finally {
        await ground.remove()
      }
    },
    240_000,
  )
})
