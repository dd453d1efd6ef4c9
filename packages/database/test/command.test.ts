// The command `database` in a project of somebody else: from the beginning to a downgrade, by the real program.
import { execFile } from 'node:child_process'
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

it('leads a project from its beginning to a downgrade', { timeout: 120_000 }, async () => {
  const { run, edit, migrations } = makeProject()
  expect(await run('status')).toMatchObject({ status: 2, stderr: expect.stringContaining('`database init` writes one') })
  expect(await run('init')).toMatchObject({ status: 0, stdout: expect.stringContaining('database.config.ts') })
  expect(await run('init')).toMatchObject({ status: 1, stderr: expect.stringContaining('already; nothing was written') })
  expect(await run('revision', '-m', 'first')).toMatchObject({ status: 0, stdout: expect.stringContaining('Proved with') })
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
  expect(await run('check')).toMatchObject({ status: 4, stderr: '1 pending; run `database upgrade`.\n' })
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
  expect(await run('nothing')).toMatchObject({ status: 2, stderr: 'There is no verb nothing. See `database --help`.\n' })
})
