// The suite `matching`: the kernels beside a program in C of the same algorithm, the kernel that leaves nothing out, and databases.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { matchPerson, packWorld, scoringVersion1 } from '../../packages/matching/src/matching.ts'
import { compare, compareWithLimit, type ReportRow } from '../harness/report.ts'
import { runRounds, type Turn } from '../harness/rounds.ts'
import { findServer, howToName } from '../harness/server.ts'
import { within, type SuiteContext, type SuiteResult } from '../harness/suite.ts'
import { installPeers } from '../peers/peers.ts'
import type { Contender } from './contender.ts'
import { duckdb, postgresql, sqlite } from './databases.ts'
import { newGenerator } from './generator.ts'
import { type Bench, type Directions, newBench, type Turned } from './kernels.ts'
import { measureIncremental } from './incremental.ts'
import { compileLimit, digestOf, runLimit, writeWorld } from './limit.ts'
import { tablesOf } from './person-tables.ts'
import { runWhole, seed, wholeTold } from './whole-run.ts'

const top = 20
const installMs = 300_000
const quickInstallMs = 30_000

/** Times of the kernel in C, at most, that those of ours may take. */
const limits = { typescript: 3.5, wasm: 1.7, bothDirections: 1.5 }
/** The speed of one that takes so many times as long. */
const speedAt = (times: number): number => Number((1 / times).toFixed(3))
/** Times that a database takes for one person, at least. */
const databaseTargets: Record<string, number | null> = { PostgreSQL: 250, DuckDB: 60, SQLite: null }

interface Size {
  people: number
  jobs: number
  rounds: number
}

const sizes = ({ quick }: SuiteContext): Size[] =>
  quick
    ? [{ people: 2_000, jobs: 5_000, rounds: 5 }]
    : [
        { people: 10_000, jobs: 10_000, rounds: 9 },
        { people: 100_000, jobs: 20_000, rounds: 5 },
      ]

/** No further round of a part begins after this: a plain run ends within eight minutes on two quiet cores. */
const stageMs = 120_000

/** The greatest size, which is matched once, and what it is to take at most. */
const whole = { people: 1_000_000, jobs: 100_000, top, threads: 2 }
const wholeLimits = { cpuSeconds: 150, megabytes: 1_000 }

export async function measureMatching(context: SuiteContext): Promise<SuiteResult> {
  const leftOut: string[] = []
  const leaveOut = (sentence: string): void => {
    leftOut.push(sentence)
    context.say(sentence)
  }
  const versions: Record<string, string> = { Node: process.versions.node }
  const folder = mkdtempSync(join(tmpdir(), 'moirai-matching-'))
  try {
    const rows: ReportRow[] = []
    const notes: string[] = []
    const take = (some: readonly ReportRow[]): void => {
      rows.push(...some)
      context.keep({ rows, leftOut, versions, notes })
    }
    // The greatest size first: what it needs of memory is then not yet taken by what is compared.
    if (context.full) take(await measureWhole(context, notes))
    for (const size of sizes(context)) take(await measureKernels(within(context, stageMs), folder, size, versions, leaveOut))
    take(await measureDatabases(within(context, stageMs), versions, leaveOut))
    for (const size of eventSizes(context)) take(await measureEvents(context, size))
    return { rows, leftOut, versions, notes }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const eventSizes = ({ quick, full }: SuiteContext): { people: number; jobs: number }[] => [
  quick ? { people: 2_000, jobs: 5_000 } : { people: 100_000, jobs: 20_000 },
  ...(full ? [{ people: whole.people, jobs: whole.jobs }] : []),
]

/** Lists that follow what happens. */
const measureEvents = ({ say }: SuiteContext, size: { people: number; jobs: number }): Promise<ReportRow[]> =>
  measureIncremental(newGenerator(seed), { ...size, top, threads: availableParallelism(), say })

/** CPU time of the whole, beside what is allowed; the rest of it as a note. */
async function measureWhole(context: SuiteContext, notes: string[]): Promise<ReportRow[]> {
  const name = `${count(whole.people)} people × ${count(whole.jobs)} jobs`
  context.say(name)
  const measured = await runWhole(whole)
  notes.push(
    wholeTold(name, measured, whole.threads),
    `The aim there: ${wholeLimits.cpuSeconds} CPU seconds, ${wholeLimits.megabytes / 1_000} GB.`,
  )
  for (const note of notes) context.say(note)
  const subject = turnName('wasm', 'both')
  return [
    compareWithLimit(
      `${name}, CPU time in all, ${subject}`,
      subject,
      [measured.cpuSeconds * 1e6],
      wholeLimits.cpuSeconds * 1_000,
    ),
  ]
}

const count = (number: number): string => number.toLocaleString('en')

function makeBench({ people, jobs }: { people: number; jobs: number }): Bench {
  const generator = newGenerator(seed)
  const { relations } = generator
  return newBench(
    packWorld({ version: scoringVersion1, relations, people: generator.people(people), jobs: generator.jobs(jobs) }),
  )
}

/** CPU time a person, of every kernel in both forms; all must have found the same lists. */
async function measureKernels(
  context: SuiteContext,
  folder: string,
  size: Size,
  versions: Record<string, string>,
  leaveOut: (sentence: string) => void,
): Promise<ReportRow[]> {
  const name = `${count(size.people)} people × ${count(size.jobs)} jobs`
  context.say(name)
  const bench = makeBench(size)
  const compiled = compileLimit(folder)
  if ('lack' in compiled) leaveOut(`${name}: the program in C is left out: ${compiled.lack}`)
  else versions['C'] = compiled.compiler
  const turns = kernelTurns(bench, folder, 'program' in compiled ? compiled.program : undefined)
  const naive = newNaive(bench)
  const outcome = await runRounds([...turns, naive], {
    rounds: size.rounds,
    over: (lastRoundMs) => context.left() < lastRoundMs,
    between: () => globalThis.gc?.(),
  })
  for (const [who, reason] of outcome.failures) leaveOut(`${name}: ${who} failed: ${reason}`)
  context.say(
    `${name}: at most ${Math.round(process.resourceUsage().maxRSS / 1_000)} MB of memory so far, with everything that is compared`,
  )
  const told = (subject: string, control: string, target: number | null): ReportRow[] => {
    const row = compare(`${name}, CPU time a person`, outcome, { subject, control, target })
    return row === undefined ? [] : [{ ...row, name: `${row.name}, ${subject}` }]
  }
  return [
    ...(['people', 'both'] as const).flatMap((directions) => [
      ...told(turnName('typescript', directions), turnName('C', directions), speedAt(limits.typescript)),
      ...told(turnName('wasm', directions), turnName('C', directions), speedAt(limits.wasm)),
    ]),
    ...told(turnName('wasm', 'both'), turnName('wasm', 'people'), speedAt(limits.bothDirections)),
    ...told(turnName('typescript', 'both'), turnName('typescript', 'people'), speedAt(limits.bothDirections)),
    ...told(turnName('wasm', 'people'), naive.name, null),
  ]
}

/** Each kernel in each form; one that finds other lists than the one before it fails. */
function kernelTurns(bench: Bench, folder: string, program: string | undefined): Turn[] {
  const found = new Map<Directions, string>()
  const agreed = (directions: Directions, digests: string): void => {
    const known = found.get(directions) ?? digests
    if (known !== digests) throw new Error(`The lists differ from those of another kernel: ${digests} and ${known}.`)
    found.set(directions, digests)
  }
  const people = bench.order.length
  return (['people', 'both'] as const).flatMap((directions): Turn[] => {
    const ours = (['typescript', 'wasm'] as const).map((kernel) => ({
      name: turnName(kernel, directions),
      slot: async () => {
        const turned = bench.run(kernel, directions, top)
        agreed(directions, digestsOf(bench, directions, turned))
        return (turned.cpuSeconds / people) * 1e6
      },
    }))
    if (program === undefined) return ours
    const file = join(folder, directions)
    writeWorld(file, bench.world, bench.index, bench.order, top, directions)
    const slot = async (): Promise<number> => {
      const { seconds, digests } = runLimit(program, file)
      agreed(directions, digests)
      return (seconds / people) * 1e6
    }
    return [...ours, { name: turnName('C', directions), slot }]
  })
}

const words: Record<Directions, string> = { people: 'one direction', both: 'both directions' }
const turnName = (kernel: 'typescript' | 'wasm' | 'C', directions: Directions): string =>
  `${{ typescript: 'TypeScript', wasm: 'WebAssembly', C: 'C' }[kernel]}, ${words[directions]}`

function digestsOf({ world }: Bench, directions: Directions, { people, jobs }: Turned): string {
  const ofJobs = directions === 'both' ? digestOf(jobs, world.jobSide.numbers) : 0
  return `${digestOf(people, world.personSide.numbers)} ${ofJobs}`
}

/** The kernel that leaves nothing out, for a few people. */
function newNaive({ world }: Bench): Turn {
  const some = 20
  let person = 0
  return {
    name: 'reference',
    slot: async () => {
      const begun = process.cpuUsage()
      for (let turn = 0; turn < some; turn += 1) {
        matchPerson(world, person, top)
        person = (person + 1) % world.personSide.numbers.length
      }
      const { user, system } = process.cpuUsage(begun)
      return (user + system) / some
    },
  }
}

/** The time one waits for the jobs of one person, here and in databases. */
async function measureDatabases(
  context: SuiteContext,
  versions: Record<string, string>,
  leaveOut: (sentence: string) => void,
): Promise<ReportRow[]> {
  const size = context.quick ? { people: 200, jobs: 5_000 } : { people: 5_000, jobs: 100_000 }
  const name = `${count(size.jobs)} jobs, time for one person`
  context.say(name)
  const bench = makeBench(size)
  const asked = Array.from({ length: context.quick ? 3 : 10 }, (_, place) => place * 17)
  const tables = tablesOf(bench, asked)
  const contenders = await openContenders(context, bench, versions, leaveOut)
  try {
    const ours = bench.run('wasm', 'people', top).people
    const turns = contenders.map(
      (contender): Turn => ({
        name: contender.name,
        slot: async () => {
          let spent = 0
          for (const [place, person] of asked.entries()) {
            const begun = performance.now()
            const best = await contender.best(tables[place]!, top)
            spent += performance.now() - begun
            const wanted = [...ours.numbers.subarray(person * top, person * top + ours.sizes[person]!)]
            if (best.some(({ number }, rank) => number !== wanted[rank])) throw new Error(`Other jobs for person ${person}.`)
          }
          return (spent * 1_000) / asked.length
        },
      }),
    )
    const kernels = (['wasm', 'typescript'] as const).map(
      (kernel): Turn => ({
        name: turnName(kernel, 'people'),
        slot: async () => {
          const begun = performance.now()
          bench.run(kernel, 'people', top)
          return ((performance.now() - begun) * 1_000) / size.people
        },
      }),
    )
    const outcome = await runRounds([...kernels, ...turns], {
      rounds: 5,
      over: (lastRoundMs) => context.left() < lastRoundMs,
    })
    for (const [who, reason] of outcome.failures) leaveOut(`${name}: ${who} failed: ${reason}`)
    return contenders.flatMap((contender) =>
      kernels.flatMap((kernel) => {
        const target = kernel.name.startsWith('Web') && !context.quick ? databaseTargets[contender.name]! : null
        const row = compare(name, outcome, { subject: kernel.name, control: contender.name, target })
        return row === undefined ? [] : [{ ...row, name: `${row.name}, ${kernel.name}` }]
      }),
    )
  } finally {
    for (const contender of contenders) await contender.close()
  }
}

async function openContenders(
  context: SuiteContext,
  bench: Bench,
  versions: Record<string, string>,
  leaveOut: (sentence: string) => void,
): Promise<Contender[]> {
  const contenders: Contender[] = [await sqlite(bench, versions)]
  const server = await findServer(context.serverUrl)
  if (server === undefined) leaveOut(howToName)
  else contenders.push(await postgresql(server, bench, versions))
  context.say('Fetching DuckDB, where it is not there yet …')
  const lack = installPeers(context.quick ? quickInstallMs : installMs)
  if (lack !== undefined) leaveOut(`DuckDB is left out: it could not be installed: ${lack}`)
  else {
    await duckdb(bench, versions).then(
      (contender) => contenders.push(contender),
      (error: Error) => leaveOut(`DuckDB is left out: ${error.message}`),
    )
  }
  return contenders
}
