// The command `database` in a project of somebody else: from the beginning to a downgrade, by the real program.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const program = fileURLToPath(new URL('../bin/database.js', import.meta.url))
const ownPackage = fileURLToPath(new URL('..', import.meta.url))

function makeProject() {
  const folder = mkdtempSync(join(tmpdir(), 'database-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(folder, 'node_modules/@moirai'), { recursive: true })
  symlinkSync(ownPackage, join(folder, 'node_modules/@moirai/database'))
  const run = (...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [program, ...words], { cwd: folder }, (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
      )
    })
  const edit = (from: string, to: string): void => {
    const file = join(folder, 'schema.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  }
  const migrations = () => readdirSync(join(folder, 'migrations'))
  return { folder, run, edit, migrations }
}

it('leads a project from its beginning to a downgrade', { timeout: 240_000 }, async () => {
  const { run, edit, migrations } = makeProject()
  expect(await run('status')).toMatchObject({ status: 2, stderr: expect.stringContaining('`database init` writes one') })
  expect(await run('init')).toMatchObject({ status: 0, stdout: expect.stringContaining('database.config.ts') })
  expect(await run('init')).toMatchObject({ status: 1, stderr: expect.stringContaining('already; nothing was written') })
  expect(await run('revision', '-m', 'first')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\nProved on \S+ with \d+ rows: up, down and up again\.\n$/),
  })
  expect(migrations()).toHaveLength(1)
  expect(await run('upgrade')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^applied {2}\d{8}T\d{6}-first\n$/) })
  expect(await run('revision', '-m', 'nothing')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Nothing has changed'),
  })
  edit('email: text({ max: 320 })', 'mail: text({ max: 320 })')
  const asked = await run('revision', '-m', 'mail', '--json')
  expect(asked.status).toBe(4)
  expect(JSON.parse(asked.stdout)).toMatchObject({
    needs: [{ kind: 'rename-column', subject: 'people.email', answer: '--rename people.email=people.mail' }],
  })
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect(await run('revision', '-m', 'mail', '--rename', 'people.email=people.mail')).toMatchObject({ status: 0 })
  expect(await run('check')).toMatchObject({ status: 4, stderr: '1 migration is pending; run `database upgrade`.\n' })
  expect(await run('upgrade', '--dry-run')).toMatchObject({ status: 0, stdout: expect.stringContaining('would be applied') })
  expect(await run('upgrade')).toMatchObject({ status: 0, stderr: expect.stringContaining('Copied the database to') })
  expect(await run('check')).toMatchObject({ status: 0 })
  expect(await run('validate')).toMatchObject({ status: 0, stdout: expect.stringContaining('2 revisions') })
  expect(JSON.parse((await run('status', '--json')).stdout)).toMatchObject({ appliedCount: 2, pendingCount: 0, drift: [] })
  expect(await run('downgrade', '-1')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^taken back {2}\S+-mail\n$/) })
  expect((await run('history')).stdout.trim().split('\n')).toMatchObject([
    expect.stringMatching(/^\d{4}-.*First\.$/),
    expect.stringMatching(/^pending .*Mail\.$/),
  ])
  expect(await run('introspect')).toMatchObject({ status: 0, stdout: expect.stringContaining("table('people'") })
  await run('upgrade')
  const [first, second] = migrations().map((file) => file.replace('.ts', ''))
  expect(await run('squash', '--from', first!)).toMatchObject({ status: 2, stderr: expect.stringContaining('--to REVISION') })
  expect(await run('squash', '--from', first!, '--to', second!, '-m', 'people')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/: 1 operation in the place of 2 migrations\.\nRemoved (.|\n)*\nProved on /),
  })
  expect(migrations()).toEqual([`${second!.split('-')[0]}-people.ts`])
  expect(JSON.parse((await run('status', '--json')).stdout)).toMatchObject({ appliedCount: 1, pendingCount: 0, drift: [] })
  expect(await run('validate')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 revision,') })
  expect(await run('status', '--empty')).toMatchObject({
    status: 2,
    stderr: '`database status` takes no --empty. See `database --help`.\n',
  })
  expect(await run('downgrade')).toMatchObject({ status: 2, stderr: expect.stringContaining('a revision, -N, or base') })
  expect(await run('nothing')).toMatchObject({ status: 2, stderr: 'There is no verb nothing. See `database --help`.\n' })
})

// A program that gives another a terminal of its own; the one of another kind on other systems is called differently.
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

it.skipIf(!hasTerminal)('asks at a terminal until the answer can be meant, and records it', { timeout: 60_000 }, async () => {
  const { folder, run, edit, migrations } = makeProject()
  await run('init')
  await run('revision', '-m', 'first')
  edit('email: text({ max: 320 })', 'size: text({ max: 9 }).default("1"), mail: text({ max: 320 })')
  const command = `'${process.execPath}' '${program}' revision -m mail`
  const child = spawn('script', ['-qfec', command, '/dev/null'], { cwd: folder })
  const answers = ['nonsense\n', '\n']
  let shown = ''
  let asked = 0
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
    // Each question ends with its proposal in brackets, and waits.
    const questions = shown.match(/\[people\.mail; - says that it is gone\] /g)?.length ?? 0
    if (questions > asked) child.stdin.write(answers[asked++] ?? '-\n')
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect([status, asked]).toEqual([0, 2])
  expect(shown).toContain('What is people.email called now, or is it gone (people.mail, people.size)?')
  expect(shown).toContain('--rename people.email=nonsense: table people has no column nonsense.')
  const [, second] = migrations()
  expect(readFileSync(join(folder, 'migrations', second!), 'utf8')).toContain("renameColumn('people', 'email', 'mail')")
})
