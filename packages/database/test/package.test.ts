// The package as others get it: packed, installed in an empty folder, and used on plain Node without its sources.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

let folder: string
let files: string[]
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'moirai-package-'))
  const archive = execFileSync(process.execPath, [join(root, 'scripts/build-database.ts'), join(folder, 'out')], {
    encoding: 'utf8',
  }).trim()
  const place = join(folder, 'app/node_modules/@moirai/database')
  mkdirSync(place, { recursive: true })
  // What `npm install ARCHIVE` does, without a network: its dependencies are those of this checkout.
  execFileSync('tar', ['-xzf', archive, '-C', place, '--strip-components=1'])
  files = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).split('\n')
  const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as { dependencies: object }
  for (const name of [...Object.keys(dependencies), 'vitest', '@types', 'typescript']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'app/node_modules', name))
  }
  writeFileSync(join(folder, 'app/package.json'), '{ "type": "module" }')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (file: string, text: string): string => {
  writeFileSync(join(folder, 'app', file), text)
  return execFileSync(process.execPath, [file], { cwd: join(folder, 'app'), encoding: 'utf8' })
}

describe('the packed package', () => {
  it('holds JavaScript, declarations and the licence, and no sources or tests', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'package/package.json',
        'package/LICENSE',
        'package/NOTICE',
        'package/README.md',
        'package/src/database.js',
        'package/src/database.d.ts',
      ]),
    )
    expect(files.filter((name) => /(?<!\.d)\.ts$|\.test\./.test(name))).toEqual([])
    expect(readFileSync(join(folder, 'app/node_modules/@moirai/database/LICENSE'), 'utf8')).toContain('Apache License')
  })

  it("runs the README's example on plain Node", () => {
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
    expect(run('example.js', example)).toBe('Ada true\n')
  })

  it('reads beside the program, in a thread of its own', () => {
    const text = `import { openDatabase } from '@moirai/database'
      await using database = await openDatabase({ url: 'sqlite:x.db', schema: {} })
      await database.transaction(async () => {}, { readOnly: true, heavy: true })
      console.log(database.readers().beside)`
    expect(run('beside.js', text)).toBe('1\n')
    expect(existsSync(join(folder, 'app/x.db'))).toBe(true)
  })

  it('brings its testing kit', () => {
    const text = `import { createTable, counter, table } from '@moirai/database'
      import { openFaultProxy, testDatabase } from '@moirai/database/testing'
      const marks = table('marks', { id: counter().primaryKey() })
      const first = { revision: '20260101T000000-marks', name: 'marks', description: '', parents: [], operations: [createTable(marks)] }
      await using database = await testDatabase({ schema: { marks }, migrations: [first] })
      const made = await database.transaction((session) => session.table('marks').insert({}))
      console.log(made.id, typeof openFaultProxy)`
    expect(run('kit.js', text)).toBe('1 function\n')
  })

  it('brings its command, from a new project to its first tables', () => {
    const place = join(folder, 'app/project')
    mkdirSync(place)
    const command = join(folder, 'app/node_modules/@moirai/database/bin/database.js')
    const database = (...words: string[]): string =>
      execFileSync(process.execPath, [command, ...words], { cwd: place, encoding: 'utf8' })
    database('init')
    database('revision', '-m', 'first tables')
    database('upgrade')
    expect(JSON.parse(database('status', '--json'))).toMatchObject({ appliedCount: 1, pendingCount: 0, drift: [] })
  })

  it('has types that a program in TypeScript is checked against', () => {
    const text = `import { integer, openDatabase, table } from '@moirai/database'
      import { testDatabases } from '@moirai/database/testing'
      import { conformance, runConformance } from '@moirai/database/testing/conformance'
      const marks = table('marks', { id: integer().primaryKey() })
      const database = await openDatabase({ url: 'sqlite::memory:', schema: { marks } })
      const mark = await database.transaction((session) => session.table('marks').get(1))
      export const id: number = mark.id
      export const wrong: string = mark.id
      export const kit = [testDatabases, conformance, runConformance]`
    writeFileSync(join(folder, 'app/typed.ts'), text)
    const words = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--lib',
      'es2024,esnext.disposable',
      '--types',
      'node',
      '--skipLibCheck',
      'typed.ts',
    ]
    const check = () =>
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...words], {
        cwd: join(folder, 'app'),
        encoding: 'utf8',
        stdio: 'pipe',
      })
    let told = ''
    try {
      told = check()
    } catch (error) {
      told = (error as { stdout: string }).stdout
    }
    // The one mistake there is, and no other.
    expect(told.trim().split('\n')).toEqual([
      expect.stringMatching(/^typed\.ts.*TS2322: Type 'number' is not assignable to type 'string'/),
    ])
  })
})
