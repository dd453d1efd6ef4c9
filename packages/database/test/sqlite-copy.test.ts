// The copy of an SQLite file before its schema is changed: when there is one, what it holds, and the way back.
import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished } from 'vitest'
import {
  changeData,
  createTable,
  integer,
  openDatabase,
  table,
  uuid,
  type DatabaseCopy,
  type Migration,
} from '../src/database.ts'
import { building, houseSchema, timelineOf } from './conformance/houses.ts'
import { fileStore } from './sqlite-store.ts'

const sheds = table('sheds', { id: uuid().primaryKey(), size: integer() })
const good = timelineOf([...building], [createTable(sheds)])
const failing = timelineOf([...building], [createTable(sheds), changeData(['INSERT INTO nothing VALUES (1)'], [])])

function begin() {
  const store = fileStore()
  onTestFinished(() => store.remove())
  let moment = Date.parse('2026-11-21T10:00:00Z')
  const open = (migrations: readonly Migration[]) =>
    openDatabase({ url: store.url, schema: houseSchema, migrations, now: () => new Date((moment += 60_000)) })
  const copies = () => readdirSync(dirname(store.file)).filter((name) => name.startsWith(`${basename(store.file)}.`))
  return { store, open, copies }
}

it('is taken where something is there and is to be changed, under the revision and the moment; three are kept', async () => {
  const { open, copies } = begin()
  await using database = await open(good)
  const told: DatabaseCopy[] = []
  const options = { copy: true, onCopy: (copy: DatabaseCopy) => void told.push(copy) }
  await database.migrations.upgrade({ ...options, to: '+1' })
  expect(copies()).toEqual([])
  await database.transaction((session) => session.table('houses').insert({ name: 'red' }))
  await database.migrations.upgrade({ ...options, dryRun: true })
  expect(copies()).toEqual([])
  await database.migrations.upgrade(options)
  expect(copies()).toEqual([basename(told[0]!.file)])
  expect(told[0]!.file).toMatch(/case\.db\.20260101T000000-step-1\.20261121T\d{6}Z\.copy$/)
  const copy = new DatabaseSync(told[0]!.file, { readOnly: true })
  expect(copy.prepare('SELECT name FROM houses').all()).toMatchObject([{ name: 'red' }])
  copy.close()
  await database.migrations.upgrade(options)
  expect(told).toHaveLength(1)
  for (const to of ['-1', '+1', '-1', '+1']) {
    if (to === '-1') await database.migrations.downgrade({ ...options, to })
    else await database.migrations.upgrade({ ...options, to })
  }
  expect(copies()).toHaveLength(3)
  expect(copies()).not.toContain(basename(told[0]!.file))
  expect(told.flatMap(({ removed }) => removed)).toHaveLength(2)
})

it('is named with the way back where a step fails, and the way back leads there', async () => {
  const { store, open } = begin()
  let file = ''
  {
    await using first = await open(timelineOf([...building]))
    await first.migrations.upgrade()
    await first.transaction((session) => session.table('houses').insert({ name: 'red' }))
    await using database = await open(failing)
    const onCopy = (copy: DatabaseCopy): void => void (file = copy.file)
    await expect(database.migrations.upgrade({ copy: true, onCopy })).rejects.toMatchObject({
      kind: 'migration',
      message: expect.stringMatching(
        /failed and changed nothing\. .* Before it the database was copied: to go back, stop the program, .* in the place of .*case\.db\.$/,
      ),
    })
  }
  for (const end of ['-wal', '-shm']) rmSync(store.file + end, { force: true })
  copyFileSync(file, store.file)
  await using back = await open(timelineOf([...building]))
  expect(await back.migrations.status()).toMatchObject({ drift: [], applied: [{}] })
  expect(await back.transaction((session) => session.table('houses').count())).toBe(1)
})

it('that cannot be made stops the migration before it begins', async () => {
  const { store, open } = begin()
  {
    await using first = await open(timelineOf([...building]))
    await first.migrations.upgrade()
  }
  await using database = await openDatabase({
    url: store.url,
    schema: {},
    migrations: good,
    // The copy would be called so; a folder stands there.
    now: () => new Date('2026-11-21T10:00:00Z'),
  })
  const name = join(dirname(store.file), 'case.db.20260101T000000-step-1.20261121T100000Z.copy')
  const { mkdirSync } = await import('node:fs')
  mkdirSync(join(name, 'inside'), { recursive: true })
  await expect(database.migrations.upgrade({ copy: true })).rejects.toThrow(
    /^No copy of .* could be made before the migration \(.*\), so nothing was begun/,
  )
  expect((await database.migrations.status()).applied).toHaveLength(1)
})
