// The suite `queue`: background tasks on PostgreSQL beside pg-boss and graphile-worker, in one run.
import { Pool } from 'pg'
import { makeScratch } from '../../packages/database/src/database.ts'
import { findServer, howToName } from '../harness/server.ts'
import { compare, compareWithLimit, type ReportRow } from '../harness/report.ts'
import { runRounds, type Outcome } from '../harness/rounds.ts'
import { byCallers, once } from '../harness/slots.ts'
import type { SuiteContext, SuiteResult } from '../harness/suite.ts'
import { installPeers } from '../peers/peers.ts'
import type { QueueContender } from './contender.ts'
import { ours } from './ours.ts'
import { graphileWorker, pgBoss } from './peers.ts'

const installMs = 300_000
const quickInstallMs = 30_000

/** Tasks a second that are wanted at least. */
const wantedRate = 2_000

export async function measureQueue(context: SuiteContext): Promise<SuiteResult> {
  const leftOut: string[] = []
  const leaveOut = (sentence: string): void => {
    leftOut.push(sentence)
    context.say(sentence)
  }
  const versions: Record<string, string> = { Node: process.versions.node }
  const server = await findServer(context.serverUrl)
  if (server === undefined) {
    leaveOut(howToName)
    return { rows: [], leftOut, versions }
  }
  context.say('Fetching the libraries to compare with, where they are not there yet …')
  const lack = installPeers(context.quick ? quickInstallMs : installMs)
  if (lack !== undefined) leaveOut(`All peers are left out: they could not be installed: ${lack}`)
  const scratch = await makeScratch(server)
  try {
    const url = await urlOf(scratch, server, versions)
    const makers = [
      () => ours(url, 'ours', false),
      () => ours(url, 'ours, each by `complete`', true),
      ...(lack === undefined ? [() => pgBoss(url, versions), () => graphileWorker(url, versions)] : []),
    ]
    const contenders: QueueContender[] = []
    try {
      for (const make of makers) contenders.push(await make())
      return { rows: await measure(contenders, context, leaveOut), leftOut, versions }
    } finally {
      for (const contender of contenders) await contender.close()
    }
  } finally {
    await scratch.remove()
  }
}

async function urlOf(
  scratch: Awaited<ReturnType<typeof makeScratch>>,
  server: string,
  versions: Record<string, string>,
): Promise<string> {
  const database = await scratch.open({ schema: {} })
  versions['PostgreSQL'] = database.engine.version
  const url = new URL(server)
  url.pathname = `/${database.config.database}`
  await database.close()
  const beside = new Pool({ connectionString: url.href, max: 1 })
  // All commit without waiting for the disk, which would hide what stands before it.
  await beside.query(`ALTER DATABASE "${url.pathname.slice(1)}" SET synchronous_commit = off`)
  await beside.end()
  return url.href
}

async function measure(
  contenders: readonly QueueContender[],
  context: SuiteContext,
  leaveOut: (sentence: string) => void,
): Promise<ReportRow[]> {
  const count = context.quick ? 2_000 : 10_000
  const rounds = context.quick ? 5 : 9
  const over = (lastRoundMs: number): boolean => context.left() < lastRoundMs
  const told = (name: string, outcome: Outcome): ReportRow[] => {
    for (const [who, reason] of outcome.failures) leaveOut(`${name}: ${who} failed: ${reason}`)
    return contenders.slice(1).flatMap((control) => {
      const target = control.name === 'pg-boss' ? 1 : null
      return compare(name, outcome, { subject: 'ours', control: control.name, target }) ?? []
    })
  }
  const worked = `PostgreSQL, ${count.toLocaleString('en')} tasks worked off`
  context.say(worked)
  const work = await runRounds(
    contenders.map((contender) => ({
      name: contender.name,
      slot: once(() => contender.workOff(count), {
        prepare: () => contender.fill(count),
        check: async () => {
          const left = await contender.left()
          if (left > 0) throw new Error(`It left ${left} of ${count} tasks.`)
        },
      }),
    })),
    { rounds, over },
  )
  const enqueued = 'PostgreSQL, 16 callers that enqueue one task each time'
  context.say(enqueued)
  const length = context.quick ? { slotMs: 100, warmUpMs: 30 } : { slotMs: 500, warmUpMs: 100 }
  const enqueue = await runRounds(
    contenders
      .filter(({ name }) => !name.includes('complete'))
      .map((contender) => ({ name: contender.name, slot: byCallers(() => contender.enqueue(), 16, length) })),
    { rounds, over },
  )
  const limitMs = (count / wantedRate) * 1_000
  const times = work.times.get('ours') ?? []
  return [
    ...(times.length === 0
      ? []
      : [compareWithLimit(`${worked} at ${wantedRate.toLocaleString('en')} a second`, 'ours', times, limitMs)]),
    ...told(worked, work),
    ...told(enqueued, enqueue),
  ]
}
