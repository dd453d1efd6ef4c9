// What an event costs beside everything that is there already: who is affected by a job, and the new list of a changed profile.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  decodeSnapshot,
  encodeSnapshot,
  liveList,
  type LiveMatches,
  openLive,
  type PackedWorld,
  packedByRun,
  packLive,
  packWorld,
  putJob,
  putPerson,
  removeFrom,
  scoringVersion1,
  takeChanged,
} from '../../packages/matching/src/matching.ts'
import { compare, compareWithLimit, type ReportRow } from '../harness/report.ts'
import { runRounds } from '../harness/rounds.ts'
import type { Generator } from './generator.ts'

const eventsOfAKind = 40
/** Milliseconds, at most. */
const limits = { job: 20, person: 2 }

/** Rows for one size: each event once after the other, the lists of everybody kept right all the while. */
export async function measureIncremental(
  generator: Generator,
  {
    people,
    jobs,
    top,
    threads,
    say,
  }: { people: number; jobs: number; top: number; threads: number; say: (line: string) => void },
): Promise<ReportRow[]> {
  const name = `${count(people)} people × ${count(jobs)} jobs`
  const { relations } = generator
  const world = packWorld({ version: scoringVersion1, relations, people: generator.people(people), jobs: generator.jobs(jobs) })
  const live = openLive(await packedByRun(world, relations, { top, threads }))
  takeChanged(live, 'person')
  const affected: number[] = []
  const timesOf = (event: (turn: number) => void): number[] =>
    Array.from({ length: eventsOfAKind }, (_, turn) => {
      const begun = performance.now()
      event(turn)
      const spent = (performance.now() - begun) * 1_000
      affected.push(takeChanged(live, 'person').length)
      return spent
    })
  // The first events come before their code is compiled; a program that runs for days knows none of that.
  timesOf((turn) => putJob(live, generator.job(jobs + eventsOfAKind + turn)))
  timesOf((turn) => putPerson(live, { ...generator.person(people + turn), number: turn * 13 }))
  affected.length = 0
  const added = timesOf((turn) => putJob(live, generator.job(jobs + turn)))
  const changed = timesOf((turn) => putJob(live, { ...generator.job(2 * jobs + turn), number: turn * 17 }))
  const removed = timesOf((turn) => removeFrom(live, 'job', 1 + turn * 17))
  say(
    `${name}: ${Math.round(affected.reduce((sum, one) => sum + one, 0) / affected.length)} people affected by an event of a job`,
  )
  const profile = timesOf((turn) => {
    const number = 5 + turn * 19
    putPerson(live, { ...generator.person(people + eventsOfAKind + turn), number })
    liveList(live, 'person', number)
  })
  const restart = { name, top, threads, rounds: people > 100_000 ? 1 : 5, generator }
  return [
    ...(await measureRestart(live, world, restart)),
    compareWithLimit(`${name}, a new job: who is affected`, 'live lists', added, limits.job),
    compareWithLimit(`${name}, a changed job: who is affected`, 'live lists', changed, limits.job),
    compareWithLimit(`${name}, a removed job: who is affected`, 'live lists', removed, limits.job),
    compareWithLimit(`${name}, a changed profile: its new list`, 'live lists', profile, limits.person),
  ]
}

/** From a file with everything that is kept, or by a whole run over what is in memory already. */
async function measureRestart(
  live: LiveMatches,
  world: PackedWorld,
  { name, top, threads, rounds, generator }: { name: string; top: number; threads: number; rounds: number; generator: Generator },
): Promise<ReportRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'moirai-snapshot-'))
  try {
    const file = join(folder, 'lists')
    const pieces = encodeSnapshot({ packed: packLive(live), beside: null }, { of: name })
    if (pieces === undefined) return []
    for (const piece of pieces) appendFileSync(file, piece)
    const outcome = await runRounds(
      [
        {
          name: restored,
          slot: timed(() => {
            const read = decodeSnapshot(readFileSync(file), { of: name })
            if ('refused' in read) throw new Error(read.refused)
            openLive(read.packed)
          }),
        },
        {
          name: madeAnew,
          slot: timed(async () => openLive(await packedByRun(world, generator.relations, { top, threads }))),
        },
      ],
      { rounds, between: () => globalThis.gc?.() },
    )
    for (const [who, reason] of outcome.failures) throw new Error(`${who}: ${reason}`)
    const row = compare(`${name}, lists ready after a restart`, outcome, { subject: restored, control: madeAnew, target: null })
    return row === undefined ? [] : [row]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const restored = 'from a snapshot'
const madeAnew = 'by a whole run'

/** Microseconds of the whole of it. */
const timed = (work: () => unknown) => async (): Promise<number> => {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) * 1_000
}

const count = (number: number): string => number.toLocaleString('en')
