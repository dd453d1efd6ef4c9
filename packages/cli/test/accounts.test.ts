import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { finished, openProgram, type Program } from './program.ts'

interface UserDocument {
  user: { id: string; email: string; role: string; status: string }
  link?: string
}

/** Runs with a line on standard input. */
async function fed(program: Program, words: string[], line: string) {
  const bin = new URL('../bin/moirai.js', import.meta.url).pathname
  const env = { PATH: process.env['PATH'], DATABASE_URL: program.databaseUrl, NO_COLOR: '1' }
  const child = spawn(process.execPath, [bin, ...words], { cwd: program.folder, env, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.on('error', () => {})
  child.stdin.end(`${line}\n`)
  const ran = finished(child)
  await once(child, 'close')
  return ran
}

describe.concurrent('moirai user', () => {
  it('makes accounts with a link or a password, lists them, and changes them by e-mail', async () => {
    using program = openProgram()
    const made = await program.json<UserDocument>(['user', 'create', 'Ana@Example.org', '--name', 'Ana', '--role', 'admin'])
    expect(made).toMatchObject({ user: { email: 'ana@example.org', role: 'admin', status: 'active' } })
    expect(made.link).toMatch(/^http:\/\/127\.0\.0\.1:8080\/reset#token=[\w-]{43}$/)
    const ben = ['user', 'create', 'ben@example.org', '--name', 'Ben', '--password-stdin', '--json']
    expect(await fed(program, ben, 'quiet river under glass')).toMatchObject({ status: 0 })
    const weak = ['user', 'create', 'cyd@example.org', '--name', 'Cyd', '--password-stdin']
    expect(await fed(program, weak, 'password1')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^password: /) as string,
    })
    const { users } = await program.json<{ users: UserDocument['user'][] }>(['user', 'list'])
    expect(users.map(({ email, role }) => [email, role])).toEqual([
      ['ana@example.org', 'admin'],
      ['ben@example.org', 'student'],
    ])
    for (const [words, change] of [
      [['role', 'ben@example.org', 'staff'], { role: 'staff' }],
      [['lock', 'ben@example.org'], { status: 'locked' }],
      [['unlock', 'BEN@example.org'], { status: 'active' }],
      [['suspend', users[1]!.id], { status: 'suspended' }],
    ] as const) {
      expect((await program.json<UserDocument>(['user', ...words])).user).toMatchObject(change)
    }
    const { mails } = await program.json<{ mails: { recipient: string; body: string }[] }>(['mail', 'list'])
    expect(mails).toMatchObject([{ recipient: 'ana@example.org', body: expect.stringContaining(made.link!) as string }])
    const out = program.path('ben.json')
    await program.json(['user', 'export', 'ben@example.org', '--out', out])
    const data = JSON.parse(readFileSync(out, 'utf8')) as { tables: { users: { email: string }[] } }
    expect(data.tables.users).toMatchObject([{ email: 'ben@example.org', name: 'Ben' }])
    expect((await program.run(['user', 'export', 'ben@example.org', '--out', out])).stderr).toContain('exists already')
    const erase = ['user', 'erase', 'ben@example.org']
    expect(await program.run(erase)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('with --confirm "ben@example.org"') as string,
    })
    const { erasure } = await program.json<{ erasure: { id: string; tables: number } }>([
      ...erase,
      '--confirm',
      'Ben@example.org',
    ])
    expect(erasure).toMatchObject({ id: users[1]!.id, tables: 1 })
    const { entries } = await program.json<{ entries: { action: string }[] }>(['audit', 'list'])
    expect(entries.map(({ action }) => action).slice(0, 3)).toEqual(['user.erased', 'user.exported', 'user.exported'])
    const list = await program.json<{ erased: object[] }>(['user', 'erased'])
    expect(list.erased).toMatchObject([{ kind: 'user', id: users[1]!.id }])
    const file = program.path('erased.json')
    writeFileSync(file, JSON.stringify(list))
    expect(await program.json(['user', 'erase-again', file])).toEqual({ erased: 0, gone: 1, refused: [] })
    expect(await program.run(['user', 'erase-again', out])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('erased') as string,
    })
  })

  it.each([
    [['user', 'role', 'nobody@example.org', 'admin'], 1, /^There is no account with this e-mail/],
    [['user', 'role', 'nobody@example.org', 'king'], 2, /"king" is not a role; allowed is student/],
    [['user', 'list', '--status', 'gone'], 2, /--status is "gone"/],
    [['mail', 'list', '--status', 'gone'], 2, /--status is "gone"/],
    [['user', 'create', 'nobody', '--name', 'X'], 1, /^email: this is not an e-mail address/],
  ] as const)('%s is refused in a sentence', async (words, status, sentence) => {
    using program = openProgram()
    await program.json(['db', 'setup'])
    const ran = await program.run([...words])
    expect(ran).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(sentence) as string })
  })
})

describe.concurrent('moirai keys', () => {
  it('seals with one that is made, then with another, and refuses those of another database in one sentence', async () => {
    using program = openProgram()
    program.write('people.csv', 'external_id,name,phone\np-1,Ana,+46 70 123\n')
    await program.json(['import', 'people', 'people.csv'])
    const own = readFileSync(program.path('data/encryption-keys'), 'utf8').trim()
    const other = Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64')
    const both = { env: { MOIRAI_ENCRYPTION_KEYS: `${other} ${own}` } }
    expect(await program.json(['keys'], both)).toMatchObject({ keys: [{ fields: 0 }, { fields: 1, held: true }], unsealed: 0 })
    const { rotation } = await program.json<{ rotation: object }>(['keys', 'rotate'], both)
    expect(rotation).toMatchObject({ looked: 1, changed: 1 })
    expect(await program.run(['user', 'list'])).toMatchObject({
      status: 4,
      stdout: '',
      stderr: expect.stringMatching(/^Fields of this database are sealed with the key [0-9a-f]{8}, which .*\n$/) as string,
    })
  })
})
