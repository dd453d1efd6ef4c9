// A MariaDB of a test's own, in a temporary folder, for what is not to be done to one that others use: another way to encrypt.
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { folderForServer, freePort } from './private-server.ts'

/** As whom the server runs where the test is root's. */
export const account = 'mysql'
const names = ['mariadbd', 'mariadb-install-db'] as const

/** Where its programs are; undefined where one of them is missing. */
export function mariadbPrograms(): Record<(typeof names)[number], string> | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
  const found = names.map((name) => folders.map((folder) => join(folder, name)).find((file) => existsSync(file)))
  if (found.includes(undefined)) return undefined
  return { mariadbd: found[0]!, 'mariadb-install-db': found[1]! }
}

export interface PrivateMariadb extends AsyncDisposable {
  readonly url: string
  /** Stops it, and starts it with these settings. */
  restart: (settings: readonly string[]) => Promise<void>
}

const startLimitMs = 30_000

/** Makes and starts a server. @throws where there are no programs for it: ask `mariadbPrograms` first. */
export async function startPrivateMariadb(): Promise<PrivateMariadb> {
  const programs = mariadbPrograms()
  if (programs === undefined) throw new Error('There is no mariadbd here.')
  const folder = folderForServer('mariadb', account)
  const data = join(folder, 'data')
  // A server removes what it finds of temporary tables when it starts; in a folder of everybody's those of another server too, which falls over it.
  const own = [
    '--no-defaults',
    `--datadir=${data}`,
    `--tmpdir=${folder}`,
    ...(process.getuid?.() === 0 ? [`--user=${account}`] : []),
  ]
  const words = [...own, '--auth-root-authentication-method=normal', '--skip-test-db']
  await promisify(execFile)(programs['mariadb-install-db'], words)
  const port = await freePort()
  let running: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    if (!running || running.exitCode !== null) return
    const ended = new Promise((resolve) => running!.once('exit', resolve))
    running.kill('SIGTERM')
    await ended
  }
  const restart = async (settings: readonly string[]): Promise<void> => {
    await stop()
    const place = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${join(folder, 'socket')}`]
    const light = ['--innodb-buffer-pool-size=16M', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin']
    running = spawn(programs.mariadbd, [...own, ...place, ...light, ...settings], { stdio: 'ignore' })
    const limit = performance.now() + startLimitMs
    while (!(await answers(port))) {
      if (running.exitCode !== null || performance.now() > limit) throw new Error('The private MariaDB does not start.')
      await pause(50)
    }
  }
  await restart([])
  return {
    url: `mysql://root@127.0.0.1:${port}/mysql`,
    restart,
    async [Symbol.asyncDispose]() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** True once it greets whoever connects. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (answer: boolean) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('data', end(true))
    socket.once('error', end(false))
  })
