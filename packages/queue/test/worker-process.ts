// A process of its own for the kill loops: a worker on URL that notes each task it completes in the ledger, until it is killed or told to stop.
import { writeSync } from 'node:fs'
import { openDatabase } from '@moirai/database'
import { defineTask, Worker } from '../src/queue.ts'
import { migrations, schema, type BenchSession } from './bench-schema.ts'

const [, , url = '', name = '', leaseMs = '30000'] = process.argv

const now = (): Date => new Date()
const database = await openDatabase({ url, schema, migrations, now })

/** A short piece of work in two transactions: a step that may be seen again, and the last one. */
const note = defineTask<string, BenchSession>({
  name: 'note',
  parse: String,
  run: async ({ payload, step, complete, attempt }) => {
    const number = attempt
    await step((session) => session.table('ledger').insert({ what: `begun ${payload}`, number }))
    await new Promise((resolve) => setTimeout(resolve, 10))
    await complete((session) => session.table('ledger').insert({ what: `done ${payload}`, number }))
  },
})

const worker = new Worker({
  database,
  definitions: [note],
  name,
  now,
  random: Math.random,
  leaseMs: Number(leaseMs),
  pollMs: 50,
  concurrency: 8,
  onFault: (error) => void writeSync(2, `${name}: ${String(error)}\n`),
})
worker.start()
writeSync(1, 'ready\n')
process.on('SIGTERM', () => {
  void worker
    .stop()
    .then(() => database.close())
    .then(() => process.exit(0))
})
