// The conformance list on SQLite, in a file and in memory.
import { conformance, sharedConformance } from './conformance/conformance.ts'
import { runConformance } from './conformance/kit.ts'
import { fileStore, memoryStore } from './sqlite-store.ts'

runConformance('SQLite in a file', [...conformance, ...sharedConformance], fileStore)

const alone = 'a database in memory belongs to the connection that made it'
const oneConnection = 'in memory there is one connection, which readers share with writers'

// The migration cases open their database several times; see `alone`.
runConformance('SQLite in memory', conformance, memoryStore, {
  'two programs that write to one database get numbers without gaps or repetition': alone,
  'a writer kept waiting by another program gets an error of the kind locked that may be tried again': alone,
  'a writer waits for another program without stopping this one': alone,
  'a reader sees one moment, from before a writer that commits meanwhile, and does not hold it up': oneConnection,
  'a serializable reader sees one moment, as one of repeatable reads does': oneConnection,
  'a reader whose first statement comes late still sees the moment of its beginning': oneConnection,
})
