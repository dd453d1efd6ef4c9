// The suite `imports`: files of people and jobs brought in, against the engines' own programs that load the rows which come of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobsFile, peopleFile } from '../../packages/talent/test/files.ts'
import { compare, type ReportRow } from '../harness/report.ts'
import { runRounds, type Turn } from '../harness/rounds.ts'
import { findServer, howToName } from '../harness/server.ts'
import type { SuiteContext, SuiteResult } from '../harness/suite.ts'
import type { Imported } from './ours.ts'
import { preparePostgresql } from './postgresql.ts'
import { prepareSqlite } from './sqlite.ts'

/** Both turns of a row, and what is to be removed after them. */
export interface Prepared {
  readonly ours: Turn
  readonly control: Turn
  readonly remove: () => Promise<void>
}

export type Prepare = (imported: Imported, folder: string, versions: Record<string, string>) => Promise<Prepared>

/** Of the speed of a program that reads rows which are ready, and checks nothing. */
const wantedShare = 0.3

export async function measureImports(context: SuiteContext): Promise<SuiteResult> {
  const leftOut: string[] = []
  const versions: Record<string, string> = { Node: process.versions.node }
  const server = await findServer(context.serverUrl)
  if (server === undefined) leftOut.push(howToName)
  const engines: readonly [string, Prepare][] = [
    ['SQLite', prepareSqlite],
    ...(server === undefined ? [] : [['PostgreSQL', preparePostgresql(server)] as [string, Prepare]]),
  ]
  const count = context.quick ? 3_000 : 20_000
  const files: Imported[] = [
    { kind: 'people', content: peopleFile(count), rows: count },
    { kind: 'jobs', content: jobsFile(count), rows: count },
  ]
  const folder = mkdtempSync(join(tmpdir(), 'bench-imports-'))
  const rows: ReportRow[] = []
  try {
    for (const [engine, prepare] of engines) {
      for (const imported of files) {
        const name = `${engine}, ${count.toLocaleString('en')} ${imported.kind} with their skills`
        context.say(name)
        try {
          const row = await measureRow(name, await prepare(imported, folder, versions), context)
          if (typeof row === 'string') leftOut.push(`${name}: ${row}`)
          else rows.push(row)
        } catch (error) {
          leftOut.push(`${name}: ${(error as Error).message}`)
        }
      }
    }
    return { rows, leftOut, versions }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureRow(name: string, { ours, control, remove }: Prepared, context: SuiteContext): Promise<ReportRow | string> {
  try {
    const over = (lastRoundMs: number): boolean => context.left() < lastRoundMs
    const between = (): void => global.gc?.()
    const outcome = await runRounds([ours, control], { rounds: context.quick ? 5 : 7, between, over })
    const row = compare(name, outcome, { subject: ours.name, control: control.name, target: wantedShare })
    return row ?? ([...outcome.failures].map(([who, reason]) => `${who}: ${reason}`).join(' ') || 'no time was left')
  } finally {
    await remove()
  }
}
