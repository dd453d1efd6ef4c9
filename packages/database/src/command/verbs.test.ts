// The verbs in this process: what each of them answers in words and in JSON, what it asks, and what it refuses.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it, onTestFinished, vi } from 'vitest'
import {
  changeData,
  createIndex,
  createTable,
  index,
  integer,
  openDatabase,
  schemaState,
  table,
  text,
  type Migration,
  type MigrationOperation,
  type Schema,
} from '../database.ts'
import { runCommand } from './command.ts'
import { loadProject, type Project } from './project.ts'
import { verbs, type Output, type VerbOptions } from './verbs.ts'

const people = table('people', { id: integer().primaryKey(), name: text({ max: 20 }) })
const renamed = table('people', { id: integer().primaryKey(), full_name: text({ max: 20 }) })
const step = (revision: string, parents: string[], ...operations: MigrationOperation[]): Migration => ({
  revision,
  name: revision.slice(16),
  description: `${revision.slice(16)}.`,
  parents,
  operations,
})
const first = step('20260101T000000-first', [], createTable(people))
const named = { name: 'people_name_index', columns: [{ column: 'name' }], unique: false }
const second = step('20260102T000000-second', [first.revision], createIndex('people', named))
const noWay = changeData(['DELETE FROM people'], { irreversible: 'they are gone' })
const indexed = table('people', { id: integer().primaryKey(), name: text({ max: 20 }) }, (t) => [index(t.name)])

function folderFor(): string {
  const folder = mkdtempSync(join(tmpdir(), 'database-verbs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A project of that timeline and schema on a file of its own, and what its verbs answer. */
function made(timeline: readonly Migration[], schema: Schema, folder = folderFor()) {
  const url = `sqlite:${join(folder, 'app.db')}`
  const project: Project = {
    program: 'database',
    url,
    timeline,
    schema: schemaState(schema),
    place: { folder: join(folder, 'migrations') },
    open: (need) => openDatabase({ url, schema: {}, migrations: timeline, create: need === 'create' }),
  }
  mkdirSync(join(folder, 'migrations'), { recursive: true })
  const run = async (verb: string, target?: string, options: VerbOptions = {}, answers: string[] = []) => {
    const [lines, notes, documents]: [string[], string[], unknown[]] = [[], [], []]
    const output: Output = {
      line: (words) => void lines.push(words),
      note: (words) => void notes.push(words),
      document: (value) => void documents.push(value),
      ask: async (question) => {
        notes.push(question)
        return answers.shift()
      },
      progress: () => ({ update: () => {}, end: () => {} }),
    }
    const status = (await verbs[verb]!.run(project, output, { target, options })) ?? 0
    return { status, lines, notes, document: documents.at(-1) }
  }
  return { folder, run, url }
}

it('looks at a database before, between and after its migrations', async () => {
  const { run, folder } = made([first, second], { indexed })
  await run('upgrade', '+1')
  expect((await run('status')).lines.slice(1)).toEqual([
    `revision  ${first.revision}`,
    'applied   1 migration',
    `pending   ${second.revision}  second.`,
    'drift     none',
  ])
  expect(await run('check')).toMatchObject({ status: 4, notes: ['1 migration is pending; run `database upgrade`.'] })
  expect(await run('check', undefined, { lint: true })).toMatchObject({
    status: expect.any(Number),
    document: { unsafe: expect.any(Array) },
  })
  expect((await run('pending')).lines[0]).toBe(`${second.revision}  second.`)
  expect((await run('history')).lines[1]).toMatch(/^pending +20260102T000000-second/)
  const dry = await run('upgrade', undefined, { dryRun: true })
  expect([dry.lines[0], dry.document]).toMatchObject([`would be applied  ${second.revision}`, { dryRun: true }])
  expect(await run('upgrade')).toMatchObject({
    lines: [`applied  ${second.revision}`],
    notes: [expect.stringMatching(/^Copied /)],
  })
  expect(await run('upgrade')).toMatchObject({ lines: ['Nothing is pending.'] })
  expect(await run('pending')).toMatchObject({ lines: ['Nothing is pending.'], document: { pending: [] } })
  expect(await run('check')).toMatchObject({ status: 0, document: { ok: true, pending: [], drift: [] } })
  expect(await run('current')).toMatchObject({ lines: [second.revision], document: { head: second.revision } })
  expect((await run('introspect')).lines[0]).toContain("table('people'")
  const other = new DatabaseSync(join(folder, 'app.db'))
  other.exec('DROP INDEX people_name_index')
  other.close()
  expect(await run('check')).toMatchObject({ status: 4, notes: ['Drift: index people_name_index is missing.'] })
  expect((await run('status')).lines.at(-1)).toBe('drift     index people_name_index is missing')
})

it('takes migrations back, and says so where there is nothing to take back', async () => {
  const { run } = made([first, second], { indexed })
  await run('upgrade')
  expect(await run('downgrade', '-1', { copy: false })).toMatchObject({ lines: [`taken back  ${second.revision}`], notes: [] })
  expect(await run('downgrade', first.revision)).toMatchObject({ lines: ['Nothing to take back.'] })
  expect(await run('stamp', 'head').catch((error: Error) => error.message)).toMatch(
    /^The database is not as it would be at head: index people_name_index is missing/,
  )
  expect(await run('stamp', first.revision)).toMatchObject({ lines: ['The history says now that 1 migration is applied.'] })
})

it('asks what a change means, and writes what it was told', async () => {
  const { run, folder } = made([first], { renamed })
  await expect(run('revision')).rejects.toThrow('Say what the revision is for: -m "…".')
  const open = await run('revision', undefined, { message: 'full name' })
  expect(open).toMatchObject({ status: 4, document: { needs: [{ kind: 'rename-column', subject: 'people.name' }] } })
  expect(open.notes.at(-1)).toContain('Answer with --rename people.name=people.full_name, or with --rename people.name=-.')
  const told = await run('revision', undefined, { message: 'full name' }, ['nonsense', ''])
  expect(told.notes).toContain('--rename people.name=nonsense: table people has no column nonsense.')
  expect(told.lines[1]).toMatch(/^Proved on \S+ with 8 rows: up, down and up again\.$/)
  const [file] = readdirSync(join(folder, 'migrations'))
  expect(readFileSync(join(folder, 'migrations', file!), 'utf8')).toContain("renameColumn('people', 'name', 'full_name')")
  const none = made([first], { people })
  expect((await none.run('revision', undefined, { message: 'nothing' })).lines[0]).toMatch(/^Nothing has changed/)
  const filled = made([first], {
    people: table('people', { id: integer().primaryKey(), name: text({ max: 20 }), age: integer() }),
  })
  expect(await filled.run('revision', undefined, { message: 'age' })).toMatchObject({
    status: 4,
    document: { needs: [{ kind: 'backfill', subject: 'people.age' }] },
  })
})

it('joins branches, and tells of them before', async () => {
  const other = step('20260103T000000-other', [first.revision], changeData(['UPDATE people SET name = name'], []))
  const { run, folder } = made([first, second, other], { indexed })
  await run('upgrade', second.revision)
  expect((await run('history')).lines.at(-1)).toMatch(/^2 heads: .*; join them with `database revision --merge`\.$/)
  expect((await run('revision', undefined, { merge: true })).lines[0]).toMatch(/: joins \S+-second and \S+-other\.$/)
  expect(readdirSync(join(folder, 'migrations'))).toHaveLength(1)
})

it('checks, tries and prints a timeline by itself', async () => {
  const { run } = made([first, second], { indexed })
  expect(await run('validate')).toMatchObject({ status: 0, document: { ok: true, revisions: 2, irreversible: [] } })
  expect((await run('prove')).lines).toHaveLength(2)
  expect((await run('prove', second.revision)).document).toMatchObject({ proofs: [{ revision: second.revision, rows: 8 }] })
  expect((await run('sql', `${first.revision}:head`)).lines[0]).toContain('CREATE INDEX "people_name_index"')
  expect((await run('sql', `head:${first.revision}`)).lines[0]).toContain('DROP INDEX "people_name_index"')
  await expect(run('squash', undefined, { from: first.revision })).rejects.toThrow('--from REVISION --to REVISION')
  const gone = made([first, step('20260102T000000-gone', [first.revision], noWay)], { people })
  expect((await gone.run('validate')).lines.at(-1)).toBe('20260102T000000-gone has no way back: they are gone')
  expect((await gone.run('prove', '20260102T000000-gone')).lines[0]).toMatch(/; no way back: they are gone$/)
  expect(await made([first], { indexed }).run('validate')).toMatchObject({ status: 4, document: { ok: false } })
})

it('writes one migration in the place of several', async () => {
  const { run, folder } = made([], { people })
  const files = [first, second].map(({ revision }) => join(folder, 'migrations', `${revision}.ts`))
  for (const file of files) writeFileSync(file, '')
  const told = await made([first, second], { indexed }, folder).run('squash', undefined, {
    from: first.revision,
    to: second.revision,
    message: 'people',
  })
  expect(told.lines[0]).toMatch(/20260102T000000-people\.ts: 1 operation in the place of 2 migrations\.$/)
  expect(files.map((file) => existsSync(file))).toEqual([false, false])
  await expect(run('squash', undefined, { from: first.revision, to: second.revision })).rejects.toThrow(first.revision)
})

/** What the command writes to its outputs. */
async function command(...words: string[]): Promise<{ status: number; out: string; told: string }> {
  const [out, told] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(() => true),
  ) as [ReturnType<typeof vi.spyOn>, ReturnType<typeof vi.spyOn>]
  try {
    const status = await runCommand(words)
    const written = (spy: typeof out) => spy.mock.calls.map((call: unknown[]) => String(call[0])).join('')
    return { status, out: written(out), told: written(told) }
  } finally {
    out.mockRestore()
    told.mockRestore()
  }
}

it('reads the words of its command line, and says what is wrong with them', async () => {
  const folder = folderFor()
  expect(await command('--help')).toMatchObject({ status: 0, out: expect.stringMatching(/^Usage: database VERB/) })
  expect(await command()).toMatchObject({ status: 2 })
  expect(await command('--wrong')).toMatchObject({ status: 2, told: expect.stringContaining('See `database --help`.') })
  expect(await command('nothing')).toMatchObject({ status: 2, told: 'There is no verb nothing. See `database --help`.\n' })
  expect(await command('status', '--empty')).toMatchObject({ status: 2, told: expect.stringContaining('takes no --empty.') })
  expect(await command('status', 'more')).toMatchObject({ status: 2, told: expect.stringContaining('takes no more.') })
  expect(await command('downgrade')).toMatchObject({ status: 2, told: expect.stringContaining('a revision, -N, or base') })
  const missing = await command('status', '--json', '--config', join(folder, 'database.config.ts'))
  expect([missing.status, JSON.parse(missing.out)]).toMatchObject([2, { error: { code: 'configuration' } }])
  expect(await command('init', folder)).toMatchObject({ status: 0, out: expect.stringContaining('schema.ts.') })
  expect(await command('init', folder)).toMatchObject({ status: 1, told: expect.stringContaining('nothing was written') })
})

it('reads a project from its folder, and names the file that is wrong', async () => {
  const folder = folderFor()
  const config = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const half = config('half.config.js', 'export default { url: "sqlite:./app.db" }')
  await expect(loadProject({ config: half })).rejects.toThrow('must export by default an object with the text schema.')
  const settings = (name: string, schema: string) =>
    config(name, `export default { url: 'sqlite:./app.db', schema: './${schema}', migrations: './${name}.migrations' }`)
  await expect(loadProject({ config: settings('none.config.js', 'nowhere.js') })).rejects.toThrow(
    /There is no schema at .*nowhere/,
  )
  config('schema.js', 'export const nothing = 1')
  const whole = settings('whole.config.js', 'schema.js')
  const project = await loadProject({ config: whole })
  expect(project).toMatchObject({ program: 'database', url: `sqlite:${join(folder, 'app.db')}`, timeline: [] })
  expect((await loadProject({ config: whole, database: 'sqlite::memory:' })).url).toBe('sqlite::memory:')
  mkdirSync(project.place.folder)
  const migration = (name: string, text: string) => writeFileSync(join(project.place.folder, name), text)
  migration('20260101T000000-a.js', `export const migration = { revision: '20260101T000000-b' }`)
  await expect(loadProject({ config: whole })).rejects.toThrow('a file is called as its revision')
  migration('20260100T000000-empty.js', 'export const nothing = 1')
  await expect(loadProject({ config: whole })).rejects.toThrow(/-empty\.js exports no `migration`/)
  expect((await command('upgrade', '--config', whole)).status).toBe(2)
})
