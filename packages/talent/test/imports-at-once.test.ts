// Two imports of the same people at the same moment, on every engine: no row is lost, nobody is there twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inSnapshot } from '../src/context.ts'
import { importFile } from '../src/imports/imports.ts'
import type { Bench } from './context.ts'
import { embedded, servers, type EngineGround } from './every-engine.ts'
import { file, isBadRow, peopleFile } from './files.ts'

describe.each([embedded, ...servers])('imports at once on $name', ({ lack, start }) => {
  let ground: EngineGround
  let bench: Bench
  beforeAll(async () => {
    if (lack !== undefined) return
    ground = await start()
    bench = await ground.open()
  })
  afterAll(async () => {
    if (lack !== undefined) return
    await bench.database.close()
    await ground.remove()
  })

  it.skipIf(lack !== undefined)('bring each row in', async () => {
    const rows = 900
    const bring = (content: string) =>
      importFile(bench.context, { kind: 'people', source: file(content), dryRun: false, onDuplicate: 'update' })
    const contents = [peopleFile(rows), peopleFile(rows).replaceAll('green', 'blue'), peopleFile(rows).replaceAll('green', 'red')]
    const views = await Promise.all(contents.map(bring))
    const failed = Array.from({ length: rows }, (_, index) => index + 1).filter(isBadRow).length
    expect(views.map((view) => [view.processed, view.failed])).toEqual(contents.map(() => [rows, failed]))
    const people = await inSnapshot(bench.context, ({ session }) => session.table('profiles').count())
    expect(people).toBe(views.reduce((sum, { created }) => sum + created, 0))
  })
})
