// The changes of a schema, each for all five marks, on the MariaDB or MySQL server named by TEST_MARIADB_URL; skipped, aloud, without one.
import { afterAll, it } from 'vitest'
import { changeSubjects } from './changes/changes.ts'
import { runConformance } from './conformance/kit.ts'
import { howToRun, serverGround, serverUrl, type Ground } from './mysql-store.ts'

let ground: Promise<Ground> | undefined
const store = async () => (await (ground ??= serverGround())).store()
afterAll(async () => (await ground)?.remove())

const without = serverUrl === undefined
if (!without) runConformance('Changes on MariaDB or MySQL', changeSubjects, store)
else it.skipIf(without)(`the changes of a schema on MariaDB and MySQL (skipped: ${howToRun})`, () => {})
