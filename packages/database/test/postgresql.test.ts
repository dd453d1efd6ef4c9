// The conformance list on PostgreSQL: the server named by TEST_POSTGRES_URL, else PGlite in this process.
import { afterAll } from 'vitest'
import { conformance, sharedConformance } from './conformance/conformance.ts'
import { runConformance } from './conformance/kit.ts'
import { pgliteGround, serverGround, serverUrl, type Ground } from './postgresql-store.ts'

let ground: Promise<Ground> | undefined
const store = async () => (await (ground ??= serverUrl === undefined ? pgliteGround() : serverGround())).store()
afterAll(async () => (await ground)?.remove())

const oneSession = 'PGlite has one session, which readers share with writers'
const oneProcess = 'PGlite lives in this process, out of reach of others'

if (serverUrl !== undefined) runConformance('PostgreSQL on a server', [...conformance, ...sharedConformance], store)
else {
  runConformance('PostgreSQL in PGlite (set TEST_POSTGRES_URL for a server)', [...conformance, ...sharedConformance], store, {
    'a reader sees one moment, from before a writer that commits meanwhile, and does not hold it up': oneSession,
    'a serializable reader sees one moment, as one of repeatable reads does': oneSession,
    'a reader whose first statement comes late still sees the moment of its beginning': oneSession,
    'a writer kept waiting by another program gets an error of the kind locked that may be tried again': oneSession,
    'a writer waits for another program without stopping this one': oneSession,
    'every row is changed once, up and down, and progress is told': oneSession,
    'broken off before any statement, the next run goes on, and no row is changed twice': oneSession,
    'two runners at once change every row once': oneSession,
    'a change of the key it goes by, of a generated column, or of none is refused, and so is the way back where there is none':
      oneSession,
    'eight processes at once apply each migration once, and all of them succeed': oneProcess,
    'a runner killed before any of its statements leaves a whole step or none, and the next run ends right': oneProcess,
  })
}
