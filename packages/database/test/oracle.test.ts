// The conformance list on Oracle, where one is named by ORACLE_URL.
import { it } from 'vitest'
import { conformance, sharedConformance } from './conformance/conformance.ts'
import { runConformance } from './conformance/kit.ts'
import { howToRun, serverStore, serverUrl } from './oracle-store.ts'

const noBytes = 'Oracle takes bytes of no length for no value; they are refused'
const snapshot =
  'Oracle has no level at which writers are as if there were no others; what it calls so is one of repeatable reads'

const without = serverUrl === undefined
if (!without) {
  runConformance('Oracle on a server', [...conformance, ...sharedConformance], serverStore, {
    'bytes come back, also none, all values, and more than a page': noBytes,
    'moments and days of the first and the last year, and bytes of any length': noBytes,
    'a cell in a tree is the cell a verb gives, in every type, and so is an empty one': noBytes,
    'ordered by any type, either way, pages of one row give every row once, in the order of list': noBytes,
    'ordered by columns of mixed ways, empty values among them, pages of any size give every row once': noBytes,
    'rows inserted and deleted between pages, the last one shown among them, move no other row': noBytes,
    'conditions hold on every page, and deleted rows are out of sight unless asked for': noBytes,
    'a serializable reader sees one moment, as one of repeatable reads does': snapshot,
  })
} else {
  it.skipIf(without)(`the conformance list on Oracle (skipped: ${howToRun})`, () => {})
}
