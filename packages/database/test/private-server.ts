// A PostgreSQL server of a test's own, in a temporary folder, for what cannot be done to one that others use: stopping and freezing it.
import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const installed = '/usr/lib/postgresql'

/** The folder of `initdb` and its like: the newest that Debian installed, or wherever the path leads; undefined where there is none. */
export function serverPrograms(): string | undefined {
  const versions = existsSync(installed) ? readdirSync(installed).toSorted((left, right) => Number(right) - Number(left)) : []
  const folders = [...versions.map((version) => join(installed, version, 'bin')), ...(process.env['PATH'] ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

export interface PrivateServer extends AsyncDisposable {
  /** Of its database `postgres`. */
  readonly url: string
  /** Its folder, where its settings and certificates lie. */
  readonly data: string
  stop: (mode?: 'fast' | 'immediate') => Promise<void>
  start: () => Promise<void>
  /** Makes a standby a primary. */
  promote: () => Promise<void>
  /** Every process of it stands still until `thaw`. */
  freeze: () => void
  thaw: () => void
}

/** As whom the server runs: it refuses to run as root. */
const asRoot = process.getuid?.() === 0
export const account = 'postgres'
const as = (program: string, words: string[]): [string, string[]] =>
  asRoot ? ['runuser', ['-u', account, '--', program, ...words]] : [program, words]

/** A folder that the server's account may use. */
export function folderForServer(name: string, owner = account): string {
  const folder = mkdtempSync(join(tmpdir(), `moirai-${name}-`))
  giveTo(owner, folder)
  chmodSync(folder, 0o755)
  return folder
}

/** Gives a file to the account of a server, where that is another one than ours. */
export function giveTo(owner: string, path: string): void {
  if (!asRoot) return
  const id = (flag: string) => Number(execFileSync('id', [flag, owner], { encoding: 'utf8' }))
  chownSync(path, id('-u'), id('-g'))
}

/** A program under the server's account. */
export const runAsServer = (program: string, words: string[]) => run(...as(program, words))

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

interface Programs {
  readonly folder: string
  readonly data: string
  /** Runs a program of the server under its account. */
  readonly program: (name: string, ...words: string[]) => Promise<unknown>
}

function programsIn(): Programs {
  const programs = serverPrograms()
  if (programs === undefined) throw new Error('There is no initdb here.')
  const folder = folderForServer('postgresql')
  return { folder, data: join(folder, 'data'), program: (name, ...words) => runAsServer(join(programs, name), words) }
}

/** Makes and starts a server. @throws where there are no programs for it: ask `serverPrograms` first. */
export async function startPrivateServer(settings: readonly string[] = []): Promise<PrivateServer> {
  const programs = programsIn()
  const locale = ['--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  await programs.program('initdb', '-D', programs.data, '-U', 'postgres', ...locale)
  return serve(programs, settings)
}

/** A server that follows another one, as a copy of it. */
export async function startStandby(primary: PrivateServer, settings: readonly string[] = []): Promise<PrivateServer> {
  const programs = programsIn()
  const { hostname, port } = new URL(primary.url)
  const from = ['-h', hostname, '-p', port, '-U', 'postgres', '-R', '-X', 'stream', '--checkpoint=fast', '--no-sync']
  await programs.program('pg_basebackup', '-D', programs.data, ...from)
  return serve(programs, settings)
}

async function serve({ folder, data, program }: Programs, settings: readonly string[]): Promise<PrivateServer> {
  const port = await freePort()
  const control = (...words: string[]) => program('pg_ctl', '-D', data, '-w', ...words)
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    `-c unix_socket_directories=${folder}`,
    '-c fsync=off',
    ...settings,
  ]
  const start = async (): Promise<void> => {
    await control('-l', join(folder, 'log'), '-o', options.join(' '), 'start')
  }
  const signal = (name: NodeJS.Signals): void => {
    const main = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(main)], { encoding: 'utf8' })
    for (const id of [main, ...children.split('\n').map(Number)]) if (id > 0) process.kill(id, name)
  }
  await start()
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    data,
    stop: async (mode = 'fast') => void (await control('-m', mode, 'stop')),
    start,
    promote: async () => void (await control('promote')),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    async [Symbol.asyncDispose]() {
      await control('-m', 'immediate', 'stop').catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
