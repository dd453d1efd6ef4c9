// A process of its own that migrates in parts, and kills itself before statement KILL_AT: URL KILL_AT up|down [LARGE_FROM].
import { openDatabase } from '../src/database.ts'
import { liveSchema, liveTimeline } from './live-timeline.ts'

const [, , url = '', killAt = '0', direction = 'up', largeFrom = '0'] = process.argv
let statements = 0
const count = (): void => {
  statements += 1
  if (statements === Number(killAt)) process.kill(process.pid, 'SIGKILL')
}

await using database = await openDatabase({
  url,
  schema: liveSchema,
  migrations: liveTimeline,
  largeFrom: Number(largeFrom),
  onStatement: (sql) => {
    if (!sql.startsWith('SELECT')) count()
  },
})
// Statements outside of transactions are not told: the report before them stands for them.
if (direction === 'up') await database.migrations.upgrade({ onProgress: count })
else await database.migrations.downgrade({ to: '-1', allowDataLoss: true, onProgress: count })
