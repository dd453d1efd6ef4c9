// The conformance list on the MariaDB or MySQL server named by TEST_MARIADB_URL; skipped, aloud, without one.
import { afterAll, it } from 'vitest'
import { conformance, sharedConformance } from './conformance/conformance.ts'
import { runConformance } from './conformance/kit.ts'
import { howToRun, serverGround, serverUrl, type Ground } from './mysql-store.ts'

let ground: Promise<Ground> | undefined
const store = async () => (await (ground ??= serverGround())).store()
afterAll(async () => (await ground)?.remove())

const without = serverUrl === undefined
if (!without) {
  runConformance('MariaDB or MySQL on a server', [...conformance, ...sharedConformance], store, {
    'a serializable reader sees one moment, as one of repeatable reads does':
      'a serializable reader locks what it reads there, so that writers wait for it',
    'a rule of another table, broken by what a delete does there, is not said to be of the one deleted from':
      'InnoDB empties columns by foreign keys without looking at checks: such a schema is refused',
  })
} else {
  it.skipIf(without)(`the conformance list on MariaDB and MySQL (skipped: ${howToRun})`, () => {})
}
