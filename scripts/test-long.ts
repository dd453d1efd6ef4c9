// The long forms of the tests: `npm run test:long -- SUITE --seed S --count N`; a failing try is replayed by its seed alone.
import { parseArgs } from 'node:util'
import { acquireAndRelease } from '../packages/database/test/acquire-release.ts'
import { cutCommits, endFaults, stormOfEnds } from '../packages/database/test/faults.ts'
import { triedEngines } from '../packages/database/test/changes/engines.ts'
import { refused, tryRandom } from '../packages/database/test/changes/try-random.ts'
import { endMigrationKills, killTriesOfMigrations } from '../packages/database/test/migration-kills.ts'
import { measureLiveMigration } from '../packages/database/test/live-measure.ts'
import { overload } from '../packages/database/test/overload.ts'
import { killWriters } from '../packages/database/test/sqlite-kills.ts'
import { enginesAtHand, tryRoundTrip } from '../packages/database/test/round-trip-random.ts'
import { makeScratch } from '../packages/database/src/database.ts'
import { endWorkerKills, killTriesOfWorkers } from '../packages/queue/test/kill-tries.ts'
import { fuzzRound, fuzzSummary } from '../packages/api/test/fuzz.ts'
import { tryEvents } from '../packages/matching/test/events.ts'
import { bringAllHostile } from '../packages/cli/test/hostile-imports.ts'
import { killRotation } from '../packages/cli/test/kill-rotation.ts'
import { triesOfRealPostings } from '../packages/talent/test/same-matches.ts'
import { killImport, killMatchRun } from '../packages/cli/test/kills.ts'
import { killListsFile } from '../packages/cli/test/lists-file-kills.ts'
import { killSharedRun } from '../packages/cli/test/shared-kills.ts'
import { killLongImport, undoLongImport, watchLongImport } from '../packages/cli/test/long-imports.ts'
import { killServerOfAssessment, killServerOfPractice } from '../packages/cli/test/server-kills.ts'
import { killTerminalOfAssessment, killTerminalOfPractice } from '../packages/cli/test/terminal-kills.ts'

// Two of each, for two seeds at once.
const grounds = [triedEngines(), triedEngines()].map((engines) => engines.filter(({ lack }) => lack === undefined))
type TriedEngine = (typeof grounds)[number][number]
const onEachEngine = (attempt: (seed: number, engine: TriedEngine) => Promise<string>): Record<string, Try> =>
  Object.fromEntries(
    grounds[0]!.map(({ name }, place) => [name, (seed: number) => attempt(seed, grounds[seed % grounds.length]![place]!)]),
  )
const endEngines = async () => {
  for (const { end } of grounds.flat()) await end()
}

/** A try by its seed: tells what it did in a line, throws what is wrong. */
type Try = (seed: number, size: number) => Promise<string>

interface Suite {
  about: string
  tries: Record<string, Try>
  /** How many of what `--count` counts one try does; one unless said. */
  size?: number
  /** So many seeds are tried at once, each on all engines at once: each has a store of its own, and waits for it most of the time. */
  atOnce?: number
  end?: () => Promise<string | void>
}

/** Of what `--count` counts, one try does all. */
const allAtOnce = 999_999_999

const suites: Record<string, Suite> = {
  kills: {
    about:
      'imports, match runs, match runs that workers share, the writing of match lists into their file, and rotations of keys, killed at random moments',
    tries: {
      import: killImport,
      'match run': killMatchRun,
      'shared run': killSharedRun,
      'lists file': killListsFile,
      rotation: killRotation,
    },
  },
  'import-kills': {
    about: 'an import of 200,000 rows killed at random moments and gone on with; --count is of kills: 50',
    tries: { import: killLongImport },
    size: allAtOnce,
  },
  'import-undo': {
    about: 'an import undone, every byte of every row compared; --count is of its rows: 200000',
    tries: { undo: undoLongImport },
    size: allAtOnce,
  },
  'import-memory': {
    about: 'the memory an import takes at most, read from outside; --count is of its rows: 2000000',
    tries: { memory: watchLongImport },
    size: allAtOnce,
  },
  'import-hostile': {
    about: 'files that no honest program writes, at full size, brought in by the program; the seed only numbers the tries',
    tries: { files: bringAllHostile },
  },
  'assessment-kills': {
    about:
      'an assessment whose server, and whose terminal, is killed at every message; --engine server or terminal does one of them',
    tries: { server: killServerOfAssessment, terminal: killTerminalOfAssessment },
  },
  'practice-kills': {
    about: 'the same of a practice interview',
    tries: { server: killServerOfPractice, terminal: killTerminalOfPractice },
  },
  'matching-events': {
    about:
      'people and jobs that come, change and go, after which every list must be what a whole run makes; --count is of events',
    tries: { events: (seed, events) => tryEvents(seed, events) },
    size: 10_000,
  },
  faults: {
    about: 'connections to the server of TEST_POSTGRES_URL that break while a transaction commits',
    tries: { commit: cutCommits },
    end: endFaults,
  },
  storm: {
    about: 'the same server, whose sessions are ended every 200 ms for 30 seconds; the seed only numbers the tries',
    tries: { storm: () => stormOfEnds(30) },
    end: endFaults,
  },
  'acquire-release': {
    about: 'connections of that server taken and given back while callers and network fail; --count is of turns: 5000',
    tries: { pool: acquireAndRelease },
    size: allAtOnce,
  },
  roundtrip: {
    about:
      'random tables with values that engines like to change, the same on every engine at hand (TEST_POSTGRES_URL, TEST_MARIADB_URL)',
    tries: { rows: (seed) => tryRoundTrip(seed, enginesAtHand(makeScratch)) },
  },
  'sqlite-kills': {
    about: 'two programs with four writers each on one file of the embedded engine, killed twice at random moments',
    tries: { writers: killWriters },
  },
  'real-postings': {
    about: '26,000 real postings of ../shared/data imported and matched on every engine at hand: all as on SQLite',
    tries: triesOfRealPostings,
  },
  overload: {
    about:
      'short reads and writes on the embedded engine beside twice as many long reads as it can do; the seed only numbers the tries',
    tries: { overload: () => overload(10) },
  },
  'api-fuzz': {
    about: 'requests over every route of the API, fitting, nearly fitting and wild; --count is of requests, 500 to a seed',
    tries: { requests: fuzzRound },
    size: 500,
    end: fuzzSummary,
  },
  schemas: {
    about: 'random pairs of schemas with rows, there and back, on every engine at hand (TEST_POSTGRES_URL, TEST_MARIADB_URL)',
    tries: onEachEngine((seed, { scratch }) => tryRandom(seed, scratch)),
    atOnce: grounds.length,
    end: endEngines,
  },
  'migration-kills': {
    about:
      'a migration of ten operations killed before and while a statement, up and down, on every engine at hand; the seed is the number of the statement',
    tries: killTriesOfMigrations,
    end: endMigrationKills,
  },
  'live-migration': {
    about:
      'how long a reader and a writer wait while a table is migrated on the server of TEST_POSTGRES_URL; --count is of its rows: 1000000',
    tries: { waits: (_seed, rows) => measureLiveMigration(rows, (line) => void process.stdout.write(`${line}\n`)) },
    size: allAtOnce,
  },
  'queue-kills': {
    about:
      'workers of the queue killed under load, five times a try, on every engine at hand (TEST_POSTGRES_URL, TEST_MARIADB_URL)',
    tries: killTriesOfWorkers,
    end: endWorkerKills,
  },
}

const usage = [
  'Usage: npm run test:long -- SUITE [--seed S] [--count N] [--engine NAME]',
  ...Object.entries(suites).map(([name, { about }]) => `  ${name}  ${about}`),
  '',
].join('\n')

function wrongUsage(sentence: string): never {
  process.stderr.write(`${sentence}\n${usage}`)
  process.exit(2)
}

function whole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) wrongUsage(`--${name} is ${JSON.stringify(text)}; allowed is a whole number.`)
  return Number(text)
}

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '10' }, engine: { type: 'string' } },
    })
  } catch (error) {
    return wrongUsage((error as Error).message)
  }
}

const { positionals, values } = readWords()
const [name = '', ...more] = positionals
const suite = suites[name]
if (!suite || more.length > 0)
  wrongUsage(name === '' ? 'Name a suite.' : `There is no suite ${JSON.stringify(positionals.join(' '))}.`)

/** All tries of the suite, or those on the engine that was named. */
function triesOf({ tries }: (typeof suites)[string], engine: string | undefined): [string, Try][] {
  const named = Object.entries(tries).filter(([what]) => engine === undefined || what.toLowerCase() === engine.toLowerCase())
  if (named.length === 0) wrongUsage(`--engine is ${JSON.stringify(engine)}; this suite has ${Object.keys(tries).join(', ')}.`)
  return named
}

const first = whole('seed', values.seed)
const tries = triesOf(suite, values.engine)
const counts = { passed: 0, FAILED: 0, skipped: 0 }
const size = suite.size ?? 1
const all = whole('count', values.count)
async function tell([what, attempt]: [string, Try], seed: number, now: number): Promise<void> {
  const started = performance.now()
  const outcome = await attempt(seed, now).then(
    (told) => ({ ok: true, told }),
    (error: unknown) => ({ ok: false, told: error instanceof Error ? error.message : String(error) }),
  )
  const word = outcome.ok ? (outcome.told.startsWith(refused) ? 'skipped' : 'passed') : 'FAILED'
  counts[word] += 1
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${word}  --seed ${seed}${size === 1 ? '' : ` --count ${now}`}  ${what}  ${outcome.told}  (${seconds} s)\n`,
  )
}

const seeds = Array.from({ length: Math.ceil(all / size) }, (_, place) => first + place)
const countOf = (seed: number): number => Math.min(size, all - (seed - first) * size)
for (let place = 0; place < seeds.length; place += suite.atOnce ?? 1) {
  if (suite.atOnce === undefined) for (const each of tries) await tell(each, seeds[place]!, countOf(seeds[place]!))
  else {
    const now = seeds.slice(place, place + suite.atOnce)
    await Promise.all(now.flatMap((seed) => tries.map((each) => tell(each, seed, countOf(seed)))))
  }
}
const told = await suite.end?.()
if (told !== undefined) process.stdout.write(`${told}\n`)
process.stdout.write(`${counts.passed} passed, ${counts.FAILED} failed, ${counts.skipped} skipped\n`)
process.exitCode = counts.FAILED > 0 ? 1 : 0
