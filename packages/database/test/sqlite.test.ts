// The conformance list on SQLite, in a file and in memory.
import { conformance } from './conformance/conformance.ts'
import { runConformance } from './conformance/kit.ts'
import { fileStore, memoryStore } from './sqlite-store.ts'

runConformance('SQLite in a file', conformance, fileStore)

runConformance('SQLite in memory', conformance, memoryStore)
