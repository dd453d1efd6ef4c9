// The real program as a child process, in a temporary folder of its own with a database of its own.
import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runFolder } from '../../database/test/made-once.ts'
import type { Asked } from './host.ts'

const bin = fileURLToPath(new URL('../bin/moirai.js', import.meta.url))
export const examples = fileURLToPath(new URL('../../../examples', import.meta.url))

export interface Ran {
  /** Null where it was killed. */
  status: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface StartOptions {
  /** Beside DATABASE_URL; undefined takes a variable away. */
  env?: Record<string, string | undefined>
  /** Whether somebody types into it; otherwise its input is closed. */
  typed?: boolean
}

export interface ProgramOptions {
  /** Each command in a process of its own, as a person starts it; otherwise all of a test file share one. */
  alone?: boolean
  /** With no database yet, for tests of how one is set up; otherwise it is as `db setup` leaves it, which takes longer than most commands. */
  bare?: boolean
}

export interface Program extends Disposable {
  readonly folder: string
  readonly databaseFile: string
  readonly databaseUrl: string
  /** The path of a file in the folder. */
  path(name: string): string
  /** Writes a file into the folder and gives its path. */
  write(name: string, content: string | Uint8Array): string
  start(words: readonly string[], options?: StartOptions): ChildProcess
  run(words: readonly string[], options?: StartOptions): Promise<Ran>
  /** Runs with `--json`, expects status 0, and gives the one document. */
  json<Document>(words: readonly string[], options?: StartOptions): Promise<Document>
  /** A hash of the database file, or `none`: equal before and after where nothing was changed. */
  databaseHash(): string
}

export function openProgram({ alone = false, bare = false }: ProgramOptions = {}): Program {
  const folder = mkdtempSync(join(tmpdir(), 'moirai-cli-'))
  const databaseFile = join(folder, 'test.db')
  const databaseUrl = `sqlite:${databaseFile}`
  if (!bare) copyReadyDatabase(databaseFile)
  const path = (name: string): string => join(folder, name)

  const environment = ({ env = {} }: StartOptions): Record<string, string> => {
    const own = {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      NO_COLOR: '1',
      // Halves the time a start takes; the program is the same.
      NODE_COMPILE_CACHE: join(tmpdir(), 'moirai-compile-cache'),
      ...env,
    }
    return Object.fromEntries(Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  }
  const start = (words: readonly string[], options: StartOptions = {}): ChildProcess =>
    spawn(process.execPath, [bin, ...words], {
      cwd: folder,
      env: environment(options),
      stdio: [options.typed === true ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    })
  const run = (words: readonly string[], options: StartOptions = {}): Promise<Ran> =>
    alone ? finished(start(words, options)) : askHost({ words, folder, env: environment(options) })

  return {
    folder,
    databaseFile,
    databaseUrl,
    path,
    write: (name, content) => {
      writeFileSync(path(name), content)
      return path(name)
    },
    start,
    run,
    json: async <Document>(words: readonly string[], options?: StartOptions): Promise<Document> => {
      const { status, stdout, stderr } = await run([...words, '--json'], options)
      if (status !== 0) throw new Error(`moirai ${words.join(' ')} ended with ${status}: ${stderr}`)
      return JSON.parse(stdout) as Document
    },
    databaseHash: () =>
      existsSync(databaseFile) ? createHash('sha256').update(readFileSync(databaseFile)).digest('hex') : 'none',
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Copies the database that `db setup` makes; the first that needs it in a run of tests has it made. */
function copyReadyDatabase(file: string): void {
  if (runFolder === undefined) return
  const ready = join(runFolder, 'program-ready.db')
  if (!existsSync(ready)) {
    const folder = mkdtempSync(join(runFolder, 'program-'))
    const own = join(folder, 'ready.db')
    execFileSync(process.execPath, [bin, 'db', 'setup', '--json', '--database', `sqlite:${own}`], { cwd: folder, env: {} })
    renameSync(own, ready)
  }
  copyFileSync(ready, file)
}

/** What a child wrote and how it ended. */
export function finished(child: ChildProcess): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (written.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (written.stderr += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status, signal, ...written }))
  })
}

let host: ChildProcess | undefined
const waiting = new Map<number, { resolve: (ran: Ran) => void; reject: (error: Error) => void }>()
let asked = 0

/** Has a command run by the process that this test file shares, which is started at the first. */
function askHost(question: Asked): Promise<Ran> {
  host ??= startHost()
  const id = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    // Whoever waits for an answer and for nothing else must not end before it.
    host!.channel?.ref()
    host!.send({ ...question, id })
  })
}

function startHost(): ChildProcess {
  const child = fork(new URL('host.ts', import.meta.url), { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.on('message', ({ id, ran }: { id: number; ran: Ran }) => {
    waiting.get(id)?.resolve(ran)
    waiting.delete(id)
    if (waiting.size === 0) child.channel?.unref()
  })
  child.once('exit', (status) => {
    host = undefined
    for (const { reject } of waiting.values()) reject(new Error(`the process that runs the commands ended with ${status}`))
    waiting.clear()
  })
  // It must not keep the tests from ending.
  child.unref()
  child.channel?.unref()
  return child
}
