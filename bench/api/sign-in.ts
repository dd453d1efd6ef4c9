// Whether the time of a sign-in that fails tells if there is an account: one with it and one without it, in turns.
import { quantile, median } from '../harness/statistics.ts'
import type { ReportRow } from '../harness/report.ts'
import type { SuiteContext } from '../harness/suite.ts'
import type { Servers } from './api.ts'

/** The gap between the medians that tells nothing any more, as a share. */
const limit = 0.1
const tries = 300
const quickTries = 60
const draws = 400

export async function measureSignIn({ engine, ours, filled }: Servers, context: SuiteContext): Promise<ReportRow[]> {
  const title = `${engine}, signing in with a wrong password: gap of the medians, account against none`
  context.say(title)
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  const emails = { known: filled.known, unknown: 'nobody@example.org' }
  const count = context.quick ? quickTries : tries
  for (let turn = -5; turn < count; turn += 1) {
    // Stopped, or out of time.
    if (context.left() < 0) return []
    const order = turn % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
    for (const who of order) {
      const request = ours.request('POST', '/api/v1/session', undefined, { email: emails[who], password: 'a wrong password' })
      const began = performance.now()
      const { status } = await ours.ask(request)
      if (status !== 401) throw new Error(`Signing in with a wrong password was answered by ${status}.`)
      if (turn >= 0) times[who].push((performance.now() - began) * 1_000)
    }
  }
  const gapOf = (known: readonly number[], unknown: readonly number[]): number => Math.abs(median(known) / median(unknown) - 1)
  const gap = gapOf(times.known, times.unknown)
  // How far the gap is off by chance: the same tries drawn again.
  const drawn = Array.from({ length: draws }, () => gapOf(drawAgain(times.known), drawAgain(times.unknown)))
  const [low, high] = [quantile(drawn, 0.025), quantile(drawn, 0.975)]
  const met = high < limit ? 'yes' : low >= limit ? 'no' : 'noisy'
  return [
    {
      name: title,
      subject: 'ours',
      control: `${limit * 100} %`,
      ratio: figure(limit / gap),
      target: 1,
      met,
      measured: {
        rounds: count,
        low: figure(limit / high),
        high: figure(limit / Math.max(low, 1e-4)),
        subject: figure(median(times.known)),
        control: figure(median(times.unknown)),
      },
    },
  ]
}

const drawAgain = (values: readonly number[]): number[] => values.map(() => values[Math.floor(Math.random() * values.length)]!)

const figure = (value: number): number => Number(value.toPrecision(3))
