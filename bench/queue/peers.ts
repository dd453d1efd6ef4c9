// The queues compared with, each as its documentation says it is fast: in batches, without waiting between two full ones.
import { Pool } from 'pg'
import { loadPeer, versionOf } from '../peers/peers.ts'
import { Done, underWay, type QueueContender } from './contender.ts'

interface Boss {
  start(): Promise<unknown>
  stop(options: object): Promise<void>
  createQueue(name: string): Promise<unknown>
  insert(name: string, jobs: object[]): Promise<unknown>
  send(name: string, data: object): Promise<unknown>
  work(name: string, options: object, handler: (jobs: unknown[]) => Promise<void>): Promise<string>
  offWork(name: string): Promise<void>
  on(event: 'error', listener: (error: Error) => void): void
}

export async function pgBoss(url: string, versions: Record<string, string>): Promise<QueueContender> {
  const { PgBoss } = await loadPeer<{ PgBoss: new (settings: object) => Boss }>('pg-boss')
  versions['pg-boss'] = versionOf('pg-boss')
  const boss = new PgBoss({ connectionString: url, max: 10, schedule: false, supervise: false })
  boss.on('error', (error) => process.stderr.write(`pg-boss: ${error.message}\n`))
  await boss.start()
  await boss.createQueue('nothing')
  const beside = new Pool({ connectionString: url, max: 1 })
  const batch = { batchSize: underWay, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 }
  const left = async (): Promise<number> => {
    const { rows } = await beside.query<{ left: string }>(
      "SELECT count(*) AS left FROM pgboss.job WHERE state < 'completed' AND name = 'nothing'",
    )
    return Number(rows[0]!.left)
  }
  return {
    name: 'pg-boss',
    fill: async (count) => {
      for (let done = 0; done < count; done += 1_000) {
        await boss.insert(
          'nothing',
          Array.from({ length: Math.min(1_000, count - done) }, () => ({ data: {} })),
        )
      }
    },
    enqueue: async () => void (await boss.send('nothing', {})),
    workOff: async (count) => {
      const done = new Done(count)
      await boss.work('nothing', batch, async (jobs) => {
        jobs.forEach(done.one)
      })
      await done.all
      // It tells the database after the work has returned.
      while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 1))
      await boss.offWork('nothing')
    },
    left,
    close: async () => {
      await boss.stop({ graceful: false })
      await beside.end()
    },
  }
}

interface Graphile {
  run: (options: object) => Promise<{ stop(): Promise<void> }>
  makeWorkerUtils: (options: object) => Promise<{
    migrate(): Promise<void>
    addJob(name: string, payload: object): Promise<unknown>
    release(): Promise<void>
  }>
  Logger: new (factory: () => () => void) => unknown
}

export async function graphileWorker(url: string, versions: Record<string, string>): Promise<QueueContender> {
  const { run, makeWorkerUtils, Logger } = await loadPeer<Graphile>('graphile-worker')
  versions['graphile-worker'] = versionOf('graphile-worker')
  const pool = new Pool({ connectionString: url, max: 12 })
  pool.on('error', (error) => process.stderr.write(`graphile-worker: ${error.message}\n`))
  const logger = new Logger(() => () => {})
  const utilities = await makeWorkerUtils({ pgPool: pool, logger })
  await utilities.migrate()
  return {
    name: 'graphile-worker',
    // Its documentation's way for many: one statement over its own function.
    fill: async (count) => {
      await pool.query(
        'SELECT graphile_worker.add_jobs(array(SELECT json_populate_record(NULL::graphile_worker.job_spec, \'{"identifier": "nothing", "payload": {}}\') FROM generate_series(1, $1)))',
        [count],
      )
    },
    enqueue: async () => void (await utilities.addJob('nothing', {})),
    workOff: async (count) => {
      const done = new Done(count)
      const preset = { worker: { localQueue: { size: underWay }, completeJobBatchDelay: 0 } }
      const runner = await run({
        pgPool: pool,
        logger,
        concurrency: underWay,
        noHandleSignals: true,
        preset,
        taskList: { nothing: async () => done.one() },
      })
      await done.all
      await runner.stop()
    },
    left: async () =>
      Number((await pool.query<{ left: string }>('SELECT count(*) AS left FROM graphile_worker.jobs')).rows[0]!.left),
    close: async () => {
      await utilities.release()
      await pool.end()
    },
  }
}
