// What matching says of the same files, as it must be the same on every engine: identifiers from outside, scores, parts, reasons, gaps,
// and the order of every list.
import { deepStrictEqual, ok } from 'node:assert/strict'
import { createReadStream, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDemonstration } from '../src/demonstration/demonstration.ts'
import { importFile, listImports } from '../src/imports/imports.ts'
import { explainMatch, findGaps, refreshMatches, runMatches, showMatches } from '../src/matches/matches.ts'
import { closeJob, recomputePay, updateJob } from '../src/jobs/jobs.ts'
import { deletePerson, recomputeWishes, restorePerson, updatePerson } from '../src/people/people.ts'
import { setRates } from '../src/settings/settings.ts'
import type { Bench } from './context.ts'
import { embedded, servers, type EngineGround } from './tested-engines.ts'

type Kind = 'people' | 'jobs'

const people = 60
const jobs = 25

const example = (kind: Kind): URL => new URL(`../../../examples/${kind}.csv`, import.meta.url)

async function bringIn(bench: Bench, kind: Kind, file: URL): Promise<void> {
  const path = fileURLToPath(file)
  const source = { name: basename(path), open: () => createReadStream(path) }
  await importFile(bench.context, { kind, source, dryRun: false, onDuplicate: 'update' })
}

const made = ['id', 'company_id', 'blind_code', 'seconds']

/** What is made by chance or by the clock, and no two databases share, goes; identifiers from outside stay. */
const withoutMade = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (made.includes(key) ? undefined : inner)))

/** What every list holds, packed numbers and scores, ties and all; and who is in the database. */
async function storedRows({ database }: Bench) {
  return database.transaction(
    async (session) => ({
      profiles: await session.table('profiles').list({ orderBy: { number: 'asc' } }),
      postings: await session.table('job_postings').list({ where: { status: 'open' }, orderBy: { number: 'asc' } }),
      lists: (await session.table('match_lists').list()).map(({ top }) => Buffer.from(top).toString('hex')).toSorted(),
    }),
    { readOnly: true },
  )
}

async function setSomeRates(bench: Bench): Promise<void> {
  const asOf = '2026-11-20'
  const rates = [
    { currency: 'EUR', rate: '1.08', asOf },
    { currency: 'GBP', rate: '1.27', asOf },
  ]
  await setRates(bench.context, rates, async (work, all) => {
    await recomputeWishes(work, all)
    await recomputePay(work, all)
  })
}

/** All a person can ask of matches, of everybody and every posting. */
export async function everything(open: EngineGround['anew']): Promise<unknown> {
  await using bench = await open()
  const { context, database } = bench
  deepStrictEqual((await database.migrations.status()).drift, [])
  await bringIn(bench, 'jobs', example('jobs'))
  await bringIn(bench, 'people', example('people'))
  await makeDemonstration(context, { people, jobs, seed: 7 })
  await setSomeRates(bench)
  const told: unknown[] = [await runMatches(context, { top: 20 }), await listImports(context, { limit: 10 })]
  const rows = await storedRows(bench)
  told.push(rows)
  for (const { external_id: person } of rows.profiles) {
    told.push(await showMatches(context, { subject: { person: person! }, top: 5 }))
    if (told.length % 5 === 0) told.push(await findGaps(context, { person: person! }))
  }
  for (const { external_id: job } of rows.postings) told.push(await showMatches(context, { subject: { job: job! }, top: 5 }))
  told.push(await explainMatch(context, { person: 'P-0001', job: 'J-001' }))
  told.push(await afterChanges(bench, rows))
  return withoutMade(told)
}

/** The lists after people and postings have changed, gone and come back, which must be those of a whole run. */
async function afterChanges(bench: Bench, { profiles, postings }: Awaited<ReturnType<typeof storedRows>>): Promise<unknown> {
  const { context } = bench
  await updatePerson(context, profiles[1]!.id, { years: 9, willingToMove: true })
  await deletePerson(context, profiles[2]!.id)
  await closeJob(context, postings[3]!.id)
  const first = await refreshMatches(context)
  await restorePerson(context, profiles[2]!.id)
  await updateJob(context, postings[4]!.id, { minYears: 1, hardRequirements: ['language:German'] })
  const second = await refreshMatches(context)
  const { lists } = await storedRows(bench)
  deepStrictEqual((await runMatches(context, { top: 20 })).changed, 0)
  deepStrictEqual((await storedRows(bench)).lists, lists)
  return { first, second, lists }
}

const realPostings = [
  new URL('../../../../shared/data/data-jobs-2023/jobs_2023-01_08.csv.gz', import.meta.url),
  new URL('../../../../shared/data/nyc-jobs/nyc_jobs_part1.csv.gz', import.meta.url),
]

/** The real postings and the people of the examples: every list as stored, and a spread of them as people see them. */
async function everythingReal(open: EngineGround['anew']): Promise<unknown> {
  await using bench = await open()
  const { context } = bench
  for (const file of realPostings) await bringIn(bench, 'jobs', file)
  await bringIn(bench, 'people', example('people'))
  await setSomeRates(bench)
  const told: unknown[] = [await runMatches(context, { top: 20 }), await listImports(context, { limit: 10 })]
  const rows = await storedRows(bench)
  ok(rows.lists.length > 25_000, `only ${rows.lists.length} lists`)
  told.push(rows.lists, rows.postings.length)
  for (const { id } of rows.profiles.filter((_, index) => index % 10 === 0)) {
    told.push(await showMatches(context, { subject: { person: id } }), await findGaps(context, { person: id }))
  }
  for (const { id } of rows.postings.filter((_, index) => index % 1000 === 0)) {
    told.push(await showMatches(context, { subject: { job: id } }))
  }
  return withoutMade(told)
}

/** Works out what the file engine gives, once for all engines that are compared with it. */
export function once(work: (open: EngineGround['anew']) => Promise<unknown>): () => Promise<unknown> {
  let given: Promise<unknown> | undefined
  return () => (given ??= embedded.start().then(({ anew }) => work(anew)))
}

const embeddedGivesReal = once(everythingReal)

/** The tries of `test:long -- real-postings`, one an engine. */
export const triesOfRealPostings = Object.fromEntries(
  servers.map(({ name, lack, start }) => [
    name,
    async (): Promise<string> => {
      const missing = realPostings.find((file) => !existsSync(file))
      if (missing) throw new Error(`${fileURLToPath(missing)} is not there`)
      if (lack !== undefined) throw new Error(lack)
      const ground = await start()
      try {
        deepStrictEqual(await everythingReal(ground.anew), await embeddedGivesReal())
      } finally {
        await ground.remove()
      }
      return 'the same lists, reasons and gaps as SQLite'
    },
  ]),
)
