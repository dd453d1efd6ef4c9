// The changes of a schema, each for all five marks, on PostgreSQL: the server named by TEST_POSTGRES_URL, else PGlite.
import { afterAll } from 'vitest'
import { changeSubjects } from './changes/changes.ts'
import { runConformance } from './conformance/kit.ts'
import { pgliteGround, serverGround, serverUrl, type Ground } from './postgresql-store.ts'

let ground: Promise<Ground> | undefined
const store = async () => (await (ground ??= serverUrl === undefined ? pgliteGround() : serverGround())).store()
afterAll(async () => (await ground)?.remove())

runConformance('Changes on PostgreSQL', changeSubjects, store)
