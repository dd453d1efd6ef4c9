// The suite `database`: this layer against drivers by hand and against its peers, on PostgreSQL and on SQLite.
import type { SuiteContext, SuiteResult } from '../harness/suite.ts'
import { fullPlan, quickPlan } from './plan.ts'
import { measurePostgresql } from './postgresql.ts'
import { measureSqlite } from './sqlite.ts'

export async function measureDatabase(context: SuiteContext): Promise<SuiteResult> {
  const leftOut: string[] = []
  const leaveOut = (sentence: string): void => {
    leftOut.push(sentence)
    context.say(sentence)
  }
  const versions: Record<string, string> = { Node: process.versions.node }
  const measuring = { context, plan: context.quick ? quickPlan : fullPlan, leaveOut }
  const rows = [...(await measurePostgresql(measuring, versions)), ...(await measureSqlite(measuring, versions))]
  return { rows, leftOut, versions }
}
