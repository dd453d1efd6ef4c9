// The conformance list on SQL Server, where one is named by MSSQL_URL.
import { it } from 'vitest'
import { conformance, sharedConformance } from './conformance/conformance.ts'
import { runConformance } from './conformance/kit.ts'
import { howToRun, serverStore, serverUrl } from './mssql-store.ts'

const smallDoubles = 'SQL Server keeps no number closer to zero than 2.2e-308; it is refused'
const locking = 'a serializable reader locks what it reads there, so that writers wait for it'
const paddedBytes = 'SQL Server takes bytes for the same that differ in zeros at their end alone'

const paddedTexts = 'SQL Server orders a text that ends in a blank before the same without it'

const without = serverUrl === undefined
if (!without) {
  runConformance('SQL Server on a server', [...conformance, ...sharedConformance], serverStore, {
    'a serializable reader sees one moment, as one of repeatable reads does': locking,
    'doubles come back to the bit': smallDoubles,
    'ten thousand doubles of random bits come back to the bit': smallDoubles,
    'ordered by any type, either way, pages of one row give every row once, in the order of list': paddedBytes,
    'text: each comparison with each value gives the rows that an order by hand gives, and an empty one only where it is said':
      paddedTexts,
  })
} else {
  it.skipIf(without)(`the conformance list on SQL Server (skipped: ${howToRun})`, () => {})
}
