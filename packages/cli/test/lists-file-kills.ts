// The file in which match lists wait, whose writer is killed: the next start reads the former one or the new one, whole.
import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { dice } from '../../talent/src/demonstration/random.ts'
import { createJob } from '../../talent/src/jobs/jobs.ts'
import { openBench } from '../../talent/test/context.ts'
import { listsOf, plain, undisturbedRun } from './kills.ts'
import { must, mustBeEqual, mustBeSound, type KillTry } from './musts.ts'
import { finished, openProgram, type Program } from './program.ts'

const patienceMs = 120_000
const fileName = 'match-lists'
const options = { env: { MATCH_LISTS_FILE: `./${fileName}` } }

interface Snapshot {
  people: number
  jobs: number
  moment: string
}

const wordsOfStart = /The lists of (\d+) people and (\d+) jobs are there, as they were at (\S+)\.\n/

const wrong = /cannot be|could not be|made anew|fault/

/** A worker, with what it has said so far. */
class Worker {
  readonly child: ChildProcess
  readonly #end: ReturnType<typeof finished>
  #said = ''

  constructor(program: Program) {
    this.child = program.start(['work'], options)
    this.child.stderr?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()))
    this.#end = finished(this.child)
  }

  /** What it read at its start. */
  async snapshot(): Promise<Snapshot> {
    const begun = performance.now()
    for (;;) {
      const [, people, jobs, moment] = wordsOfStart.exec(this.#said) ?? []
      if (moment !== undefined) return { people: Number(people), jobs: Number(jobs), moment }
      const waited = performance.now() - begun
      const isWaiting = this.child.exitCode === null && waited < patienceMs && !wrong.test(this.#said)
      must(isWaiting, `no lists were read at the start: ${this.#said || 'nothing was said'}`)
      await pause(10)
    }
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.child.kill(signal)
    const { stderr } = await this.#end
    must(!wrong.test(stderr), `a worker said: ${stderr}`)
  }
}

/** A change that the lists take in. */
async function addJob(program: Program, name: string): Promise<void> {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false, start: new Date() })
  await createJob(bench.context, { title: `Clerk ${name}`, company: 'Fern', externalId: name, skills: [{ skill: 'SQL' }] })
}

const isListsFile = (name: string): boolean => name.startsWith(fileName)

/** The moment at which somebody begins to write the file. */
function writing(program: Program): Promise<void> {
  const begun = AbortSignal.timeout(patienceMs)
  // What killed ones have left is cleared away meanwhile.
  const left = new Set(readdirSync(program.folder))
  return new Promise((resolve, reject) => {
    const watcher = watch(program.folder, (_, name) => {
      if (name === null || !name.startsWith(`${fileName}.`) || left.has(name)) return
      watcher.close()
      resolve()
    })
    begun.addEventListener('abort', () => {
      watcher.close()
      reject(new Error('nobody wrote the lists'))
    })
  })
}

/** No change waits to be taken in. */
async function settled(program: Program): Promise<void> {
  const driver = new DatabaseSync(program.databaseFile, { timeout: 10_000, readOnly: true })
  try {
    const open = driver.prepare("SELECT count(*) AS count FROM tasks WHERE name = 'matches.refresh' AND status <> 'completed'")
    for (const begun = performance.now(); Number(open.get()?.['count']) > 0; await pause(50))
      must(performance.now() - begun < patienceMs, 'a change was not taken in')
  } finally {
    driver.close()
  }
}

interface Ready {
  database: Uint8Array
  lists: Uint8Array
  /** From the first byte beside the file to its new name. */
  milliseconds: number
}

let ready: Promise<Ready> | undefined

/** A database whose lists wait in a file. */
async function makeReady(): Promise<Ready> {
  const { matched } = await undisturbedRun()
  using program = openProgram()
  writeFileSync(program.databaseFile, matched)
  await addJob(program, 'first')
  const begun = writing(program)
  const worker = new Worker(program)
  await begun
  const started = performance.now()
  while (!readdirSync(program.folder).includes(fileName)) await pause(1)
  const milliseconds = performance.now() - started
  await settled(program)
  await worker.end('SIGTERM')
  return { database: readFileSync(program.databaseFile), lists: readFileSync(program.path(fileName)), milliseconds }
}

/** Kills the worker as it writes its lists, as often as the dice say; each start reads them whole, and the lists come out as by a whole run. */
export const killListsFile: KillTry = async (seed) => {
  const { database, lists, milliseconds } = await (ready ??= makeReady())
  const roll = dice(seed)
  using program = openProgram()
  writeFileSync(program.databaseFile, database)
  program.write(fileName, lists)
  const kills = roll.whole(1, 4)
  const seen: string[] = []
  let former: Snapshot | undefined
  for (let kill = 1; kill <= kills; kill += 1) {
    await addJob(program, `change-${kill}`)
    const before = readFileSync(program.path(fileName))
    const begun = writing(program)
    const worker = new Worker(program)
    const read = await worker.snapshot()
    if (former !== undefined) must(read.moment >= former.moment && read.jobs >= former.jobs, 'the lists went back in time')
    former = read
    await begun
    await pause(roll.next() * milliseconds * 1.5)
    await worker.end('SIGKILL')
    const isFormer = before.equals(readFileSync(program.path(fileName)))
    const isLeft = readdirSync(program.folder).some((name) => isListsFile(name) && name !== fileName)
    must(isFormer || !isLeft, 'the file was renamed, and is still there under its own name')
    seen.push(isFormer ? 'the former' : 'the new one')
    mustBeSound(program)
  }
  const last = new Worker(program)
  const { jobs } = await last.snapshot()
  must(jobs >= former!.jobs, 'the last start read older lists than the one before')
  await settled(program)
  await last.end('SIGTERM')
  mustBeEqual(readdirSync(program.folder).filter(isListsFile), [fileName], 'what lies beside the database')
  const found = plain(await listsOf(program))
  await program.json(['match', 'run'])
  mustBeEqual(found, plain(await listsOf(program)), 'the lists, beside those of a whole run')
  return `after each kill ${seen.join(', ')} was there`
}
