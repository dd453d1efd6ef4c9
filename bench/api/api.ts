// The suite `api`: the whole server beside bare Fastify with a raw driver, the time of signing in, and both of them in a crowd.
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeScratch } from '../../packages/database/src/database.ts'
import { findServer, howToName } from '../harness/server.ts'
import { shareOf, type SuiteContext, type SuiteResult } from '../harness/suite.ts'
import type { ReportRow } from '../harness/report.ts'
import { Client } from './client.ts'
import { measureCrowd } from './crowd.ts'
import { fill, type Filled } from './fill.ts'
import { measureRoutes } from './routes.ts'
import { measureSignIn } from './sign-in.ts'

/** The two servers over one database, each in a process of its own. */
export interface Servers {
  readonly engine: string
  readonly ours: Client
  readonly control: Client
  readonly filled: Filled
}

export async function measureApi(context: SuiteContext): Promise<SuiteResult> {
  const leftOut: string[] = []
  const leaveOut = (sentence: string): void => {
    leftOut.push(sentence)
    context.say(sentence)
  }
  const versions: Record<string, string> = { Node: process.versions.node }
  const folder = mkdtempSync(join(tmpdir(), 'moirai-bench-'))
  const rows: ReportRow[] = []
  try {
    const half = shareOf(context, 0.5)
    rows.push(...(await measureEngine('SQLite', `sqlite:${join(folder, 'bench.db')}`, half, leaveOut)))
    const server = await findServer(context.serverUrl)
    if (server === undefined) leaveOut(howToName)
    else {
      const scratch = await makeScratch(server)
      try {
        const database = await scratch.open({ schema: {} })
        versions['PostgreSQL'] = database.engine.version
        const url = new URL(server)
        url.pathname = `/${database.config.database}`
        await database.close()
        rows.push(...(await measureEngine('PostgreSQL', url.href, context, leaveOut)))
      } finally {
        await scratch.remove()
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { rows, leftOut, versions }
}

async function measureEngine(
  engine: string,
  url: string,
  context: SuiteContext,
  leaveOut: (sentence: string) => void,
): Promise<ReportRow[]> {
  context.say(`${engine}: making people and postings …`)
  const filled = await fill(url, context.quick ? 500 : 2_000)
  const processes: ChildProcess[] = []
  const start = async (who: string): Promise<Client> => {
    const child = fork(new URL('serve.ts', import.meta.url), [who, url], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Ctrl-C reaches every process of the terminal's group; these end with the one that started them.
      detached: true,
    })
    processes.push(child)
    return new Client(await portOf(child))
  }
  try {
    const servers: Servers = { engine, ours: await start('ours'), control: await start('control'), filled }
    const rows = [
      ...(await measureRoutes(servers, context, leaveOut)),
      ...(await measureSignIn(servers, context)),
      ...(await measureCrowd(servers, context, leaveOut)),
    ]
    servers.ours.close()
    servers.control.close()
    return rows
  } finally {
    for (const child of processes) {
      if (!child.connected) continue
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await ended
    }
  }
}

const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', (port) => resolve(Number(port)))
    child.once('exit', (code) => reject(new Error(`A server ended with ${code} before it listened.`)))
  })
