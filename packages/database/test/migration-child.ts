// A process of its own that walks the timeline of the kill tests: URL, `up` or `down`, and the statement before (or while) which it dies.
import { openDatabase } from '../src/database.ts'
import { killTimeline } from './migration-kills.ts'

const [, , url = '', direction = 'up', killAt = '0', moment = 'before'] = process.argv
let statements = 0

await using database = await openDatabase({
  url,
  schema: {},
  migrations: killTimeline,
  onStatement: (sql) => {
    // What only reads can be killed without harm: the place is the same as before the next write.
    if (sql.startsWith('SELECT')) return
    statements += 1
    if (statements !== Number(killAt)) return
    const die = () => process.kill(process.pid, 'SIGKILL')
    if (moment === 'before') die()
    // Sent by then, and not answered.
    else setImmediate(die)
  },
})
const { migrations } = database
if (direction === 'up') await migrations.upgrade()
else await migrations.downgrade({ to: killTimeline[0]!.revision, allowDataLoss: true })
