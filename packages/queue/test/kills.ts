// Workers killed under load: every task is completed once, what was begun is taken over, and nothing is lost.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '@moirai/database'
import { enqueue } from '../src/queue.ts'
import { migrations, schema, type BenchDatabase } from './bench-schema.ts'

const program = fileURLToPath(new URL('./worker-process.ts', import.meta.url))
const leaseMs = 1_500
const taskCount = 300
const kills = 5
const patienceMs = 60_000

/** Numbers from 0 to 1 that follow from the seed (a linear congruential generator; Numerical Recipes' constants). */
function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

async function startWorker(url: string, name: string): Promise<ChildProcess> {
  // A start takes a fifth of the time with what an earlier one compiled; the worker is the same.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'moirai-compile-cache') }
  const child = spawn(process.execPath, [program, url, name, String(leaseMs)], { stdio: ['ignore', 'pipe', 'inherit'], env })
  await once(child.stdout, 'data')
  return child
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
}

/**
 * Three workers on an empty database, one of which is killed at a random moment, five times over, while tasks keep coming.
 * @returns What happened, in a line. @throws Error what is wrong.
 */
export async function killWorkers(seed: number, url: string): Promise<string> {
  const random = randomOf(seed)
  const database: BenchDatabase = await openDatabase({ url, schema, migrations })
  const workers: ChildProcess[] = []
  try {
    await database.migrations.upgrade()
    let names = 0
    const add = async (): Promise<void> => void workers.push(await startWorker(url, `worker ${seed} ${++names}`))
    await Promise.all([add(), add(), add()])
    const enqueued = enqueueAll(database)
    for (let kill = 0; kill < kills; kill++) {
      await new Promise((resolve) => setTimeout(resolve, random() * 400))
      const [victim] = workers.splice(Math.floor(random() * workers.length), 1)
      await end(victim!, 'SIGKILL')
      await add()
    }
    await enqueued
    const waited = await untilDone(database)
    await Promise.all(workers.map((worker) => end(worker, 'SIGTERM')))
    return `${await checkLedger(database)}, all ended ${waited} ms after the last kill`
  } finally {
    await Promise.all(workers.map((worker) => end(worker, 'SIGKILL')))
    await database.close()
  }
}

async function enqueueAll(database: BenchDatabase): Promise<void> {
  for (let first = 0; first < taskCount; first += 20) {
    const some = Array.from({ length: 20 }, (_, number) => ({ name: 'note', payload: String(first + number) }))
    await database.transaction((session) => enqueue(session, new Date(), ...some), { beside: true })
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

async function untilDone(database: BenchDatabase): Promise<number> {
  const started = performance.now()
  const where = { status: { not: 'completed' } } as const
  for (;;) {
    const left = await database.transaction((session) => session.table('tasks').count(where), { readOnly: true })
    const waited = Math.round(performance.now() - started)
    if (left === 0) return waited
    if (waited > patienceMs) throw new Error(`${left} tasks had not ended ${patienceMs / 1000} s after the last kill`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function checkLedger(database: BenchDatabase): Promise<string> {
  const [rows, taken] = await database.transaction(
    async (session) => [
      await session.table('ledger').list(),
      (await session.table('tasks').list()).filter(({ attempts }) => attempts > 1).length,
    ],
    { readOnly: true },
  )
  const done = rows.filter(({ what }) => what.startsWith('done ')).map(({ what }) => what)
  const twice = done.length - new Set(done).size
  if (twice > 0) throw new Error(`${twice} tasks were completed twice`)
  if (done.length !== taskCount) throw new Error(`${taskCount - done.length} tasks are marked completed and not in the ledger`)
  // A step of one try is there once.
  const steps = rows.map(({ what, number }) => `${what} ${number}`)
  if (new Set(steps).size !== steps.length) throw new Error('a step was kept twice for one try')
  return `${kills} kills, ${done.length} tasks once each, ${taken} taken over`
}
