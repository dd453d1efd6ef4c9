import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { ImportView } from '@moirai/contract/imports'
import { describe, expect, it } from 'vitest'
import { csv, peopleFile } from '../../talent/test/files.ts'
import { finished, openProgram } from './program.ts'

interface Report {
  import: ImportView
}

describe.concurrent('the file of errors', () => {
  const header = ['external_id', 'name', 'email', 'headline']

  it('is written, mended and imported', async () => {
    using program = openProgram()
    const rows = [header, ['a', 'Ada', 'x', '=1+1'], ['b', 'Ben', 'ben@example.org', ''], ['c', 'Cem', 'y', 'says "hi", twice']]
    const file = program.write('people.csv', csv(rows))
    const first = await program.json<Report>(['import', 'people', file])
    expect(first.import).toMatchObject({ status: 'completed_with_errors', created: 1, failed: 2 })
    const out = program.path('errors.csv')
    expect(await program.json(['imports', 'errors', first.import.id, '--out', out])).toEqual({ file: out, rows: 2 })
    const text = readFileSync(out, 'utf8')
    expect(text).toMatch(
      /^external_id,name,email,headline,row,problem,how_to_fix\r\na,Ada,x,'=1\+1,1,email: Not an e-mail address,/,
    )
    writeFileSync(out, text.replace(',x,', ',ada@example.org,').replace(',y,', ',cem@example.org,'))
    const second = await program.json<Report>(['import', 'people', out])
    expect(second.import).toMatchObject({ status: 'completed', created: 2, failed: 0 })
  })

  it('is not written over one that is there, nor where nobody can write, and says so', async () => {
    using program = openProgram()
    const file = program.write('people.csv', csv([header, ['a', 'Ada', 'x', ''], ['b', 'Ben', '', '']]))
    const { import: view } = await program.json<Report>(['import', 'people', file])
    program.write('errors.csv', 'mine')
    const taken = await program.run(['imports', 'errors', view.id, '--out', 'errors.csv'])
    expect(taken).toMatchObject({ status: 1, stdout: '', stderr: 'errors.csv exists already; choose another --out.\n' })
    expect(readFileSync(program.path('errors.csv'), 'utf8')).toBe('mine')
    const nowhere = await program.run(['imports', 'errors', view.id, '--out', 'no/folder/errors.csv'])
    expect(nowhere).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^no\/folder\/errors\.csv cannot be written.*\n$/),
    })
  })
})

describe.concurrent('an import', () => {
  it('is undone by its id, and says what was done', async () => {
    using program = openProgram()
    const file = program.write(
      'people.csv',
      csv([
        ['id', 'name'],
        ['a', 'Ada'],
        ['b', 'Ben'],
      ]),
    )
    const { import: view } = await program.json<Report>(['import', 'people', file])
    const undone = await program.json<Report & { undo: object }>(['imports', 'undo', view.id])
    expect(undone).toMatchObject({ import: { id: view.id, status: 'undone' }, undo: { deleted: 2, restored: 0, kept: [] } })
    const again = await program.run(['imports', 'undo', view.id])
    expect(again).toMatchObject({ status: 1, stderr: 'This import is undone already.\n' })
  })

  it('of bad rows only ends with 1 and says what is wrong with them', async () => {
    using program = openProgram()
    const file = program.write(
      'people.csv',
      csv([
        ['name', 'email'],
        ['Ada', 'x'],
        ['Ben', 'y'],
      ]),
    )
    const { status, stdout } = await program.run(['import', 'people', file])
    expect(status).toBe(1)
    expect(stdout).toContain('0 created · 0 updated · 0 skipped · 2 failed')
    expect(stdout).toContain('2 rows: email: Not an e-mail address')
  })

  it('dry tells what would become of the file and keeps nothing of it', async () => {
    using program = openProgram()
    const file = program.write('people.csv', peopleFile(120))
    const { status, stdout } = await program.run(['import', 'people', file, '--dry-run'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/Rehearsed 120 rows of people/)
    expect(stdout).toMatch(/\d+ created · 2 updated · 0 skipped · 1 failed · nothing was kept/)
    expect(stdout).toContain('1 row: email: Not an e-mail address')
    expect((await program.json<Report>(['import', 'people', file])).import.created).toBe(117)
  })

  it('of several files reports each, and one that is refused keeps no other out', async () => {
    using program = openProgram()
    const files = [program.write('a.csv', peopleFile(3)), program.path('missing.csv'), program.write('b.csv', peopleFile(5))]
    const { status, stdout, stderr } = await program.run(['import', 'people', ...files, '--json'])
    expect(status).toBe(1)
    expect(stderr).toContain('missing.csv cannot be read')
    const { imports } = JSON.parse(stdout) as { imports: (Report | { file: string; error: { code: string } })[] }
    expect(imports).toMatchObject([
      { import: { file: 'a.csv', created: 3 } },
      { file: 'missing.csv', error: { code: 'missing' } },
      { import: { file: 'b.csv', created: 2, updated: 3 } },
    ])
  })

  it('goes on to its end when nobody reads any more what it says', async () => {
    using program = openProgram()
    const file = program.write('people.csv', peopleFile(1200))
    const child = program.start(['import', 'people', file])
    child.stdout!.destroy()
    expect(await finished(child)).toMatchObject({ status: 0, signal: null })
    const { imports } = await program.json<{ imports: ImportView[] }>(['imports', 'list'])
    expect(imports).toMatchObject([{ status: 'completed_with_errors', processed: 1200 }])
  })

  it.skipIf(process.platform === 'win32')(
    'stopped by a signal keeps what is done and goes on there (skipped on Windows)',
    async () => {
      using program = openProgram()
      await program.json(['db', 'setup'])
      const file = program.write('people.csv', peopleFile(6000))
      const child = program.start(['import', 'people', file])
      // The mapping is told right before the first row is written.
      child.stdout!.once('data', () => child.kill('SIGTERM'))
      const { status, stderr } = await finished(child)
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/^Stopped after \d+00 of 6000 rows\. They are safe; the same command goes on from there\.\n$/),
      ])
      const { imports } = await program.json<{ imports: ImportView[] }>(['imports', 'list'])
      const { id } = imports[0]!
      const other = program.write('other.csv', peopleFile(3))
      expect(await program.run(['imports', 'resume', id, other])).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/other\.csv is not the file that was begun/),
      })
      expect(await program.run(['imports', 'resume', id, program.path('gone.csv')])).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/gone\.csv cannot be read: there is no such file/),
      })
      const resumed = await program.run(['imports', 'resume', id, file])
      expect(resumed).toMatchObject({
        status: 0,
        stderr: expect.stringMatching(/was begun before: going on after row [\d,]+\.\n$/),
      })
      expect(resumed.stdout).toContain('Imported 6,000 rows of people')
      expect(await program.run(['imports', 'resume', id, file])).toMatchObject({
        status: 1,
        stderr: 'Nothing is left to do: people.csv was imported to its end.\n',
      })
    },
  )
})

describe.concurrent('what is shown', () => {
  it('into a pipe that closes early is no fault', async () => {
    using program = openProgram()
    await program.json(['demo', '--people', '5', '--jobs', '30'])
    await program.json(['match', 'run'])
    const child = program.start(['match', 'show', '--person', 'demo-1-p00001'])
    child.stdout!.once('data', () => child.stdout!.destroy())
    expect(await finished(child)).toMatchObject({ status: 0, stderr: '' })
    const deaf = program.start(['match', 'show', '--person', 'demo-1-p00001'])
    deaf.stdout!.destroy()
    expect(await finished(deaf)).toMatchObject({ status: 0, stderr: '' })
  })

  it('holds no commands to the terminal that a file brought along', async () => {
    using program = openProgram()
    const file = program.write(
      'people.csv',
      csv([
        ['external_id', 'name'],
        ['a', 'Ada \u001b[2J\u0007Lovelace'],
        ['b', 'Ben'],
      ]),
    )
    const { stdout } = await program.run(['import', 'people', file])
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
    expect(existsSync(program.databaseFile)).toBe(true)
  })
})
