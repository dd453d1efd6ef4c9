// The program of a thread that reads for another: one connection of its own, asked by messages, each answered in its turn.
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import type { DatabaseConfig } from '../../config.ts'
import type { RawRow } from '../../engine.ts'
import { openConnection, type SqliteConnection } from './connection.ts'
import { toldError, type Answer, type Deed, type Question } from './reading-messages.ts'

// One message is taken in at once, in the thread that must not be stopped: so many rows, or characters and bytes, take about a millisecond.
const rowsPerMessage = 250
const sizePerMessage = 500_000

const port = parentPort!
const connecting = openConnection(DatabaseSync, workerData as DatabaseConfig, 'read')
const readings = new Map<number, AsyncIterator<RawRow>>()

let last: Promise<void> = connecting.then(
  () => {},
  () => {},
)
port.on('message', (question: Question) => {
  last = last.then(() => answer(question))
})

async function answer({ number, deed }: Question): Promise<void> {
  const send = (part: Omit<Answer, 'number'>): void => port.postMessage({ number, ...part } satisfies Answer)
  try {
    await carryOut(await connecting, deed, send)
  } catch (error) {
    send({ error: toldError(error) })
  }
}

async function carryOut(connection: SqliteConnection, deed: Deed, send: (part: Omit<Answer, 'number'>) => void): Promise<void> {
  switch (deed.deed) {
    case 'begin':
      await connection.begin('read', deed.timeoutMs)
      return send({})
    case 'all': {
      const rows = connection.iterate(deed.statement, deed.parameters)
      for (;;) {
        const part = await someOf(rows)
        send(part)
        if (!part.more) return
      }
    }
    case 'run':
      // Always refused; by the engine, in its words.
      await connection.run(deed.statement, deed.parameters)
      return send({})
    case 'open':
      readings.set(deed.reading, connection.iterate(deed.statement, deed.parameters))
      return send({})
    case 'next': {
      const rows = readings.get(deed.reading)
      return send(rows ? await someOf(rows) : { rows: [], more: false })
    }
    case 'end':
      await readings.get(deed.reading)?.return?.()
      readings.delete(deed.reading)
      return send({})
    case 'execute':
      await connection.execute(deed.sql)
      return send({})
    case 'commit':
      readings.clear()
      await connection.commit()
      return send({})
    case 'rollback':
      readings.clear()
      connection.rollback()
      return send({})
    case 'close':
      connection.close()
      send({})
      return port.close()
  }
}

/** The next rows, and whether there are more. */
async function someOf(rows: AsyncIterator<RawRow>): Promise<{ rows: RawRow[]; more: boolean }> {
  const some: RawRow[] = []
  let size = 0
  while (some.length < rowsPerMessage && size < sizePerMessage) {
    const next = await rows.next()
    if (next.done === true) return { rows: some, more: false }
    some.push(next.value)
    for (const cell of Object.values(next.value)) {
      if (typeof cell === 'string') size += cell.length
      else if (cell instanceof Uint8Array) size += cell.byteLength
    }
  }
  return { rows: some, more: true }
}
