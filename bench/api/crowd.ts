// A crowd: requests that come whether the server keeps up or not, twice and four times as many as it can answer.
import { compare, compareWithLimit, type ReportRow } from '../harness/report.ts'
import { quantile } from '../harness/statistics.ts'
import type { SuiteContext } from '../harness/suite.ts'
import type { Servers } from './api.ts'

const path = '/api/v1/jobs?limit=200'
const light = '/health/live'
const lightEveryMs = 50
const acceptedMs = 500
const lightMs = 250
const goodput = 0.7
const callers = 16

interface Round {
  /** Microseconds. */
  acceptedP99: number
  lightP99: number
  /** Microseconds for each answer that was accepted, in the crowd and at leisure. */
  perAnswer: number
  atCapacity: number
}

export async function measureCrowd(
  servers: Servers,
  context: SuiteContext,
  leaveOut: (sentence: string) => void,
): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  const roundMs = context.quick ? 1_000 : 3_000
  for (const times of [2, 4]) {
    const title = `${servers.engine}, ${times} times as many requests as it can answer`
    context.say(title)
    const rounds: Round[] = []
    for (let round = 0; round < 5 && context.left() > roundMs * 2; round += 1) {
      try {
        rounds.push(await crowd(servers, times, roundMs))
      } catch (error) {
        leaveOut(`${title}: ${(error as Error).message}`)
        break
      }
    }
    if (rounds.length === 0) continue
    const of = (figure: (round: Round) => number): number[] => rounds.map(figure)
    const answers = new Map([
      ['ours', of(({ perAnswer }) => perAnswer)] as const,
      ['at leisure', of(({ atCapacity }) => atCapacity)] as const,
    ])
    rows.push(
      compareWithLimit(
        `${title}: accepted, 99 of 100 within`,
        'ours',
        of(({ acceptedP99 }) => acceptedP99),
        acceptedMs,
      ),
      compareWithLimit(
        `${title}: light route, 99 of 100 within`,
        'ours',
        of(({ lightP99 }) => lightP99),
        lightMs,
      ),
      compare(
        `${title}: answers a second`,
        { times: answers, failures: new Map() },
        { subject: 'ours', control: 'at leisure', target: goodput },
      )!,
    )
  }
  return rows
}

/** Capacity first, as sixteen callers get it; then the crowd. Every answer but 200 is 503 with `Retry-After`, or the round fails. */
async function crowd(servers: Servers, times: number, roundMs: number): Promise<Round> {
  const { ours, filled } = servers
  const heavy = ours.request('GET', path, filled.token)
  let answered = 0
  const began = performance.now()
  const end = began + roundMs / 2
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < end) {
        if ((await ours.ask(heavy)).status === 200) answered += 1
      }
    }),
  )
  const capacity = answered / (performance.now() - began)
  const accepted: number[] = []
  const lightTimes: number[] = []
  const wrong: string[] = []
  const isLight = ours.request('GET', light, undefined)
  const scheduled = async (at: number, request: string, took: (microseconds: number) => void): Promise<void> => {
    const answer = await ours.ask(request).catch((error: Error) => error)
    // Told once the round is over: nobody waits for a request by then.
    if (answer instanceof Error) return void wrong.push(`one was not answered (${answer.message})`)
    const { status, retryAfter } = answer
    if (status === 200) took((performance.now() - at) * 1_000)
    else if (status !== 503 || !retryAfter) wrong.push(`one was answered by ${status}${retryAfter ? '' : ' without Retry-After'}`)
  }
  const asked: Promise<void>[] = []
  const start = performance.now()
  let sent = 0
  let sentLight = 0
  for (let now = start; now - start < roundMs; now = performance.now()) {
    // What is due by now is sent now, and its time counts from when it was due.
    for (; sent < (now - start) * capacity * times; sent += 1)
      asked.push(scheduled(start + sent / (capacity * times), heavy, (time) => accepted.push(time)))
    for (; sentLight < (now - start) / lightEveryMs; sentLight += 1)
      asked.push(scheduled(start + sentLight * lightEveryMs, isLight, (time) => lightTimes.push(time)))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(asked)
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${sent} went otherwise than told: ${wrong[0]!}.`)
  if (accepted.length === 0) throw new Error('Nothing was accepted.')
  return {
    acceptedP99: quantile(accepted, 0.99),
    lightP99: quantile(lightTimes, 0.99),
    perAnswer: ((performance.now() - start) * 1_000) / accepted.length,
    atCapacity: 1_000 / capacity,
  }
}
