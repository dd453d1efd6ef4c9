// Every change of the list again on PostgreSQL as if all its tables were large: done in parts, beside those who read.
import { afterAll, it } from 'vitest'
import { changeSubjects } from './changes/changes.ts'
import { operationSubject } from './conformance/migrating.ts'
import { timelineSubjects } from './conformance/timelines.ts'
import { runConformance, type Kit, type Subject } from './conformance/kit.ts'
import { serverGround, serverUrl, type Ground } from './postgresql-store.ts'

let ground: Promise<Ground> | undefined
const store = async () => (await (ground ??= serverGround())).store()
afterAll(async () => (await ground)?.remove())

/** The same cases on databases to which every table is large. */
const inParts = (subject: Subject): Subject => ({
  ...subject,
  cases: subject.cases.map((single) => ({
    ...single,
    run: (kit: Kit, told) => single.run({ ...kit, open: (options) => kit.open({ largeFrom: 0, ...options }) }, told),
  })),
})

if (serverUrl !== undefined) {
  runConformance('Changes in parts on PostgreSQL', [...changeSubjects, operationSubject, ...timelineSubjects].map(inParts), store)
} else it.skipIf(serverUrl === undefined)('changes in parts (skipped: set TEST_POSTGRES_URL; PGlite has one session)', () => {})
