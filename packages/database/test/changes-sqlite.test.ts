// The changes of a schema, each for all five marks, on SQLite.
import { changeSubjects } from './changes/changes.ts'
import { runConformance } from './conformance/kit.ts'
import { fileStore } from './sqlite-store.ts'

runConformance('Changes on SQLite', changeSubjects, fileStore)
