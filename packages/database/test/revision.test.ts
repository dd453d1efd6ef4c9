// A new revision: found, asked about, proved and written.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  addColumn,
  changeData,
  column,
  createTable,
  differenceOf,
  draftRevision,
  enumeration,
  index,
  integer,
  makeScratch,
  proveTimeline,
  renderMigration,
  schemaState,
  scriptOfTimeline,
  table,
  text,
  uuid,
  type Migration,
  type MigrationOperation,
} from '../src/database.ts'
import { withRevision, writeRevision } from '../src/migrations/revision-file.ts'
import { revisionOf } from '../src/migrations/render-migration.ts'

const users = table('users', { id: uuid().primaryKey(), name: text({ max: 50 }), status: enumeration('on', 'off') }, (t) => [
  index(t.name),
])
const first: Migration = {
  revision: '20260101T000000-first',
  name: 'first',
  description: 'First.',
  parents: [],
  operations: [createTable(users)],
}
const now = new Date('2026-11-21T10:20:30.400Z')
const from = schemaState({ users })

const people = table('people', {
  id: uuid().primaryKey(),
  full_name: text({ max: 50 }),
  status: enumeration('on', 'away'),
  age: integer(),
})

describe('questions', () => {
  it('are asked in the order in which their answers matter, each with the option to give', () => {
    const to = schemaState({ people })
    const rename: string[] = []
    const ask = (more: object = {}) => differenceOf(from, to, { rename, ...more }).needs
    expect(differenceOf(from, schemaState({ users, people }), {}).needs).toEqual([])
    rename.push('users=people')
    expect(ask()).toEqual([
      {
        kind: 'rename-column',
        subject: 'users.name',
        candidates: ['people.full_name', 'people.age'],
        answer: '--rename users.name=people.full_name',
        otherwise: '--rename users.name=-',
      },
    ])
    rename.push('users.name=people.full_name')
    expect(ask()).toMatchObject([
      { kind: 'rename-value', subject: 'people.status.off', answer: '--rename-value people.status.off=away' },
      { kind: 'backfill', subject: 'people.age', answer: '--backfill people.age=0' },
    ])
    expect(ask({ renameValue: ['people.status.off=away'], backfill: ['people.age=30'] })).toEqual([])
  })

  it('ask whether a table that looks like another was renamed', () => {
    const same = table('members', { id: uuid().primaryKey(), name: text({ max: 50 }), status: enumeration('on', 'off') })
    expect(differenceOf(from, schemaState({ members: same })).needs).toMatchObject([
      {
        kind: 'rename-table',
        subject: 'users',
        candidates: ['members'],
        answer: '--rename users=members',
        otherwise: '--rename users=-',
      },
    ])
  })

  it.each([
    [{ rename: ['users.nothing=users.name'] }, '--rename users.nothing=users.name answers no question'],
    [{ rename: ['users=nobody'] }, 'the schema has no table nobody'],
    [{ cast: ['users.name=empty'] }, '--cast users.name=empty answers no question'],
    [{ backfill: ['users.name'] }, 'give it as SUBJECT=ANSWER'],
    [{ rename: ['users=-', 'users=-'] }, 'is given twice'],
  ])('refuse an answer to none of them: %j', (hints, sentence) => {
    expect(() => differenceOf(from, from, hints)).toThrow(sentence)
  })
})

describe('a draft', () => {
  it('is what has changed, on top of the last revision', () => {
    const schema = schemaState({ users: table('users', { ...users.columns, age: integer().nullable() }, (t) => [index(t.name)]) })
    const { migration } = draftRevision({ message: 'Age of users', timeline: [first], schema, now })
    expect(migration).toMatchObject({
      revision: '20261121T102030-age-of-users',
      parents: [first.revision],
      description: 'Age of users.',
      operations: [{ kind: 'add column', table: 'users' }],
    })
  })

  it('is nothing where nothing has changed, unless an empty one is wanted', () => {
    const input = { message: 'x', timeline: [first], schema: from, now }
    expect(draftRevision(input)).toEqual({ needs: [] })
    expect(draftRevision({ ...input, empty: true }).migration).toMatchObject({ operations: [] })
  })

  it('is refused on a clock that stands before the last revision', () => {
    const input = { message: 'x', timeline: [first], schema: from, now: new Date('2025-01-01'), empty: true }
    expect(() => draftRevision(input)).toThrow('The clock stands before the last revision')
  })

  it('has a name that files can have', () => {
    expect(revisionOf('  Größe & "Farbe": naïve!  ', now)).toBe('20261121T102030-gro-e-farbe-naive')
    expect(() => revisionOf('…', now)).toThrow('needs a letter')
  })
})

const step = (operations: MigrationOperation[]): Migration => ({
  ...first,
  revision: '20260102T000000-second',
  parents: [first.revision],
  operations,
})

describe('a proof', () => {
  it('tells how many rows went up, down and up again', async () => {
    const proofs = await proveTimeline(
      () => makeScratch(),
      [first, step([addColumn('users', column('age', integer().nullable()))])],
    )
    expect(proofs).toMatchObject([
      { revision: first.revision, rows: 0 },
      { revision: '20260102T000000-second', rows: 8 },
    ])
  })

  it('finds what a step of data has done to the schema', async () => {
    const sneaky = step([changeData(['CREATE TABLE extra (id INTEGER)'], ['DROP TABLE extra'])])
    await expect(proveTimeline(() => makeScratch(), [first, sneaky])).rejects.toThrow(
      /20260102T000000-second was tried, and is not sound: .*after the upgrade .* table extra is not in the schema/,
    )
  })

  it('finds a way back that does not lead back', async () => {
    const sneaky = step([changeData([], ['CREATE TABLE extra (id INTEGER)'])])
    await expect(proveTimeline(() => makeScratch(), [first, sneaky])).rejects.toThrow(/after the downgrade .* table extra/)
  })

  it('says that there is no way back, and why', async () => {
    const oneWay = step([changeData(['DELETE FROM users'], { irreversible: 'they are gone' })])
    expect(await proveTimeline(() => makeScratch(), [first, oneWay], 1)).toMatchObject([{ irreversible: 'they are gone' }])
  })
})

describe('a file', () => {
  it('says what the migration does, and is added to the list', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'moirai-revision-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const list = join(folder, 'timeline.ts')
    writeFileSync(list, "import type { Migration } from '@moirai/database'\n\nexport const timeline: readonly Migration[] = []\n")
    const { operations } = differenceOf(from, schemaState({ people }), {
      rename: ['users=people', 'users.name=people.full_name'],
      renameValue: ['people.status.off=away'],
      backfill: ['people.age=30'],
    })
    const migration = { ...step(operations), name: 'People, and their age' }
    // A module outside of the project finds no package: the words come from the source itself.
    const code = renderMigration(migration, { from: new URL('../src/database.ts', import.meta.url).href })
    expect(code).toContain(
      "alterColumn('people', column('status', enumeration('on', 'off')), column('status', enumeration('on', 'away')),",
    )
    const file = join(folder, 'again.ts')
    writeFileSync(file, code)
    expect(((await import(file)) as { migration: Migration }).migration).toEqual(migration)
    expect(withRevision(readFileSync(list, 'utf8'), migration, './second.ts')).toBe(
      `import type { Migration } from '@moirai/database'
import { migration as peopleAndTheirAge } from './second.ts'

export const timeline: readonly Migration[] = [
  peopleAndTheirAge,
]
`,
    )
    await expect(writeRevision(migration, { folder, list: file })).rejects.toThrow('The list of revisions has not an import')
  })
})

describe('a script', () => {
  it('makes, run by the engine itself, the same schema and history', async () => {
    const timeline = [first, step([addColumn('users', column('age', integer()), { fill: { value: 5 } })])]
    const folder = mkdtempSync(join(tmpdir(), 'moirai-script-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const { DatabaseSync } = await import('node:sqlite')
    const file = join(folder, 'x.db')
    const script = async (start: number, end: number) => {
      const driver = new DatabaseSync(file)
      driver.exec(await scriptOfTimeline('sqlite::memory:', timeline, { from: start, to: end, now }))
      driver.close()
      const { openDatabase } = await import('../src/database.ts')
      await using database = await openDatabase({ url: `sqlite:${file}`, schema: {}, migrations: timeline })
      const { applied, drift } = await database.migrations.status()
      expect([applied.length, drift]).toEqual([end, []])
    }
    await script(0, 1)
    await script(1, 2)
    await script(2, 0)
    await script(0, 2)
  })
})
