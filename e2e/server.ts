// The real program, serving a database of its own on a free port.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../packages/cli/bin/moirai.js', import.meta.url))

export interface Served extends AsyncDisposable {
  address: string
  /** Where the first admin is made; null where there is one. */
  setup: string | null
  /** Runs a command on the same database and gives the document it writes. */
  ask: <Document>(...words: string[]) => Promise<Document>
  /** SIGKILL: nothing is ended, nothing is said. */
  kill: () => Promise<void>
  /** Serves again at the same address, after a kill. */
  startAgain: () => Promise<void>
}

const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], LOG_LEVEL: 'warn' }

/** Runs commands of the program on a new database, then serves it. */
export async function serve(...commands: string[][]): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'moirai-served-'))
  const database = ['--database', `sqlite:${join(folder, 'moirai.db')}`]
  for (const command of commands) await finished([...command, ...database], folder)
  const start = (port: string): ChildProcess => run(['start', '--port', port, '--json', ...database], folder)
  let server = start('0')
  const { url, setup } = await readyOf(server)
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const exited = once(server, 'exit')
    server.kill(signal)
    await exited
  }
  return {
    address: url,
    setup,
    ask: async <Document>(...words: string[]) => JSON.parse(await finished([...words, ...database], folder)) as Document,
    kill: () => end('SIGKILL'),
    startAgain: async () => {
      server = start(new URL(url).port)
      await readyOf(server)
    },
    [Symbol.asyncDispose]: async () => {
      await end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

// In a folder of its own, so that no `.env` and no data of the checkout are met.
const run = (words: string[], folder: string): ChildProcess =>
  spawn(process.execPath, [program, ...words], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'inherit'] })

async function finished(words: string[], folder: string): Promise<string> {
  const command = run([...words, '--json'], folder)
  let text = ''
  command.stdout!.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const [status] = (await once(command, 'close')) as [number]
  if (status !== 0) throw new Error(`moirai ${words.join(' ')} ended with ${status}`)
  return text
}

/** The first document on standard output says where the server listens. */
async function readyOf(server: ChildProcess): Promise<{ url: string; setup: string | null }> {
  let text = ''
  for await (const chunk of server.stdout!) {
    text += String(chunk)
    try {
      return JSON.parse(text) as { url: string; setup: string | null }
    } catch {
      // Not the whole document yet.
    }
  }
  throw new Error(`The server ended before it listened: ${text}`)
}
