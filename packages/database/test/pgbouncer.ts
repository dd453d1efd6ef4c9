// A PgBouncer of a test's own before a PostgreSQL server: transaction mode, five sessions of the server for all its clients.
import { spawn } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { folderForServer, freePort } from './private-server.ts'

// Debian keeps it where the path of an ordinary user does not lead.
const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']

/** The program; undefined where it is not installed. */
export const pgbouncerProgram = (): string | undefined =>
  folders.map((folder) => join(folder, 'pgbouncer')).find((program) => existsSync(program))

export interface PgBouncer extends AsyncDisposable {
  /** The same database of the server, through it. */
  urlOf: (serverUrl: string) => string
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Starts it before the server of that URL. @throws where it does not come up. */
export async function startPgBouncer(serverUrl: string): Promise<PgBouncer> {
  const program = pgbouncerProgram()
  if (program === undefined) throw new Error('There is no pgbouncer here.')
  const { hostname, port, username, password } = new URL(serverUrl)
  const folder = folderForServer('pgbouncer')
  const own = await freePort()
  const user = decodeURIComponent(username)
  const settings = `[databases]
* = host=${hostname} port=${port || 5432} user=${user}${password === '' ? '' : ` password=${decodeURIComponent(password)}`}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
auth_type = any
pool_mode = transaction
default_pool_size = 5
max_client_conn = 500
server_login_retry = 1
unix_socket_dir =
`
  const file = join(folder, 'pgbouncer.ini')
  writeFileSync(file, settings)
  // It refuses to run as root.
  const words = process.getuid?.() === 0 ? ['-q', '-u', 'postgres', file] : ['-q', file]
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  for (let tries = 0; !(await listens(own)); tries++) {
    if (child.exitCode !== null || tries > 100) throw new Error(`pgbouncer did not start: ${said}`)
    await pause(50)
  }
  return {
    urlOf: (url) => {
      const through = new URL(url)
      through.hostname = '127.0.0.1'
      through.port = String(own)
      return through.href
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
