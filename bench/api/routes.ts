// Each kind of route as fast as sixteen callers get answers, beside the same by hand.
import { compare, type ReportRow } from '../harness/report.ts'
import { runRounds } from '../harness/rounds.ts'
import { byCallers } from '../harness/slots.ts'
import type { SuiteContext } from '../harness/suite.ts'
import type { Servers } from './api.ts'
import type { Client } from './client.ts'

const callers = 16
const subject = 'ours'
const byHand = 'bare Fastify, raw driver'

interface Kind {
  name: string
  target: number
  ask: (client: Client, turn: number) => string
}

const kindsOf = ({ filled: { token, jobs } }: Servers): Kind[] => [
  {
    name: 'one posting',
    target: 0.5,
    ask: (client, turn) => client.request('GET', `/api/v1/jobs/${jobs[turn % jobs.length]!}`, token),
  },
  { name: 'list of 20', target: 0.7, ask: (client) => client.request('GET', '/api/v1/jobs?limit=20', token) },
  {
    name: 'write of one row',
    target: 0.7,
    ask: (client, turn) => client.request('PATCH', '/api/v1/account', token, { name: `Somebody ${turn}` }),
  },
]

export async function measureRoutes(
  servers: Servers,
  context: SuiteContext,
  leaveOut: (sentence: string) => void,
): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  const length = context.quick ? { slotMs: 150, warmUpMs: 150 } : { slotMs: 550, warmUpMs: 250 }
  for (const { name, target, ask } of kindsOf(servers)) {
    const title = `${servers.engine}, ${name}, signed in, ${callers} callers`
    context.say(title)
    const slotOf = (client: Client) =>
      byCallers(
        async (turn) => {
          const { status } = await client.ask(ask(client, turn))
          if (status !== 200) throw new Error(`It answered ${status}.`)
        },
        callers,
        length,
      )
    const outcome = await runRounds(
      [
        { name: subject, slot: slotOf(servers.ours) },
        { name: byHand, slot: slotOf(servers.control) },
      ],
      { rounds: context.quick ? 5 : 9, over: (lastRoundMs) => context.left() < lastRoundMs },
    )
    for (const [who, reason] of outcome.failures) leaveOut(`${title}: ${who} failed: ${reason}`)
    const row = compare(title, outcome, { subject, control: byHand, target })
    if (row) rows.push(row)
  }
  return rows
}
