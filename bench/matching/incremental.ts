// What an event costs beside everything that is there already: who is affected by a job, and the new list of a changed profile.
import {
  liveList,
  openLive,
  packedByRun,
  packWorld,
  putJob,
  putPerson,
  removeFrom,
  scoringVersion1,
  takeChanged,
} from '../../packages/matching/src/matching.ts'
import { compareWithLimit, type ReportRow } from '../harness/report.ts'
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
  return [
    compareWithLimit(`${name}, a new job: who is affected`, 'live lists', added, limits.job),
    compareWithLimit(`${name}, a changed job: who is affected`, 'live lists', changed, limits.job),
    compareWithLimit(`${name}, a removed job: who is affected`, 'live lists', removed, limits.job),
    compareWithLimit(`${name}, a changed profile: its new list`, 'live lists', profile, limits.person),
  ]
}

const count = (number: number): string => number.toLocaleString('en')
