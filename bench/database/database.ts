// The suite `database`: this layer against drivers by hand and against its peers, on PostgreSQL and on SQLite.
import { installPeers, versionOf } from '../peers/peers.ts'
import type { SuiteContext, SuiteResult } from '../harness/suite.ts'
import { partOf } from './measure.ts'
import { fullPlan, quickPlan } from './plan.ts'
import { measurePostgresql } from './postgresql.ts'
import { measureSqlite } from './sqlite.ts'

const installMs = 300_000
// So that a quick run has time left to measure.
const quickInstallMs = 30_000
const peers = ['pg', 'postgres', 'kysely', 'drizzle-orm', 'prisma', 'typeorm', '@mikro-orm/core', 'better-sqlite3']

export async function measureDatabase(context: SuiteContext): Promise<SuiteResult> {
  const leftOut: string[] = []
  const leaveOut = (sentence: string): void => {
    leftOut.push(sentence)
    context.say(sentence)
  }
  const versions: Record<string, string> = { Node: process.versions.node }
  const measuring = { context, plan: context.quick ? quickPlan : fullPlan, leaveOut }
  context.say('Fetching the libraries to compare with, where they are not there yet …')
  const lack = installPeers(context.quick ? quickInstallMs : installMs)
  if (lack === undefined) for (const name of peers) versions[name] = versionOf(name)
  else leaveOut(`All peers are left out: they could not be installed: ${lack}`)
  const rows = [
    ...(await measurePostgresql(partOf(measuring, 0.6), versions, lack === undefined)),
    ...(await measureSqlite(measuring, versions, lack === undefined)),
  ]
  return { rows, leftOut, versions }
}
