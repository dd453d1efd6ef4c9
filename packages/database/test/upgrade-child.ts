// A process of its own for the cases with several runners: upgrades URL, and kills itself before statement KILL_AT.
import { writeSync } from 'node:fs'
import { openDatabase } from '../src/database.ts'
import { longTimeline } from './conformance/long-timeline.ts'

const [, , url = '', killAt = '0'] = process.argv
let statements = 0

await using database = await openDatabase({
  url,
  schema: {},
  migrations: longTimeline,
  onStatement: (sql) => {
    // What only reads can be killed without harm: the place is the same as before the next write.
    if (sql.startsWith('SELECT')) return
    statements += 1
    if (statements === Number(killAt)) process.kill(process.pid, 'SIGKILL')
  },
})
await database.migrations.upgrade({ onStep: ({ revision }) => void writeSync(1, `${revision}\n`) })
