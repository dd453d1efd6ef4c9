// A process of its own that changes rows some at a time, and kills itself before statement KILL_AT: URL KILL_AT up|down.
import { openDatabase } from '../src/database.ts'
import { schema, timeline } from './conformance/batch-timeline.ts'

const [, , url = '', killAt = '0', direction = 'up'] = process.argv
let statements = 0

await using database = await openDatabase({
  url,
  schema,
  migrations: timeline,
  largeFrom: 1,
  onStatement: (sql) => {
    if (!sql.startsWith('SELECT') && (statements += 1) === Number(killAt)) process.kill(process.pid, 'SIGKILL')
  },
})
if (direction === 'up') await database.migrations.upgrade()
else await database.migrations.downgrade({ to: timeline[0]!.revision, allowDataLoss: true })
