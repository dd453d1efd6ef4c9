import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { finished, openProgram, type Program } from './program.ts'

const strong = 'Hk2vQ9xT4mW7zR1pL8sD5fG3jN6bC0yA'
const key = '0egs80B9sqNNizo8oC3zMHmpig/RUxo5Kczow4c1PIM='
const production = {
  MOIRAI_ENV: 'production',
  MOIRAI_SECRET: strong,
  MOIRAI_ENCRYPTION_KEYS: key,
  PUBLIC_URL: 'https://talent.example',
}

/** Starts on a free port, gives the document of its start, and ends it. */
async function startOnce(program: Program, env: Record<string, string>, words: string[] = []) {
  const child = program.start(['start', '--port', '0', '--json', '--no-worker', ...words], { env })
  const ended = finished(child)
  child.stdout!.on('data', (text: string) => {
    if (text.includes('\n}\n')) child.kill('SIGINT')
  })
  if (child.exitCode === null) await once(child, 'close')
  const { status, stdout } = await ended
  return { status, ready: JSON.parse(stdout) as { url: string; setup: string | null } }
}

describe.concurrent('the server does not start', () => {
  it.each([
    ['in production without a secret', { MOIRAI_SECRET: '' }, [], /^MOIRAI_SECRET is not set, which production needs/],
    [
      'with a secret that is short',
      { MOIRAI_SECRET: 'short' },
      [],
      /^MOIRAI_SECRET is "\*\*\*"; allowed is at least 32 characters/,
    ],
    [
      'with a secret that can be guessed',
      { MOIRAI_SECRET: 'ab'.repeat(20) },
      [],
      /^MOIRAI_SECRET is "\*\*\*", which can be guessed/,
    ],
    [
      'in production without keys',
      { MOIRAI_ENCRYPTION_KEYS: '' },
      [],
      /^MOIRAI_ENCRYPTION_KEYS is not set, which production needs/,
    ],
    [
      'with a key that is short',
      { MOIRAI_ENCRYPTION_KEYS: `${key} c2hvcnQ=` },
      [],
      /^MOIRAI_ENCRYPTION_KEYS is "\*\*\*"; allowed is keys of 32 bytes as base64/,
    ],
    [
      'with a key that can be guessed',
      { MOIRAI_ENCRYPTION_KEYS: `${'A'.repeat(43)}=` },
      [],
      /^MOIRAI_ENCRYPTION_KEYS is "\*\*\*"; allowed is keys that nobody can guess/,
    ],
    [
      'in production by http',
      { PUBLIC_URL: 'http://talent.example' },
      [],
      /^PUBLIC_URL is "http:\/\/talent\.example"; production needs/,
    ],
    ['in production without an address', { PUBLIC_URL: '' }, [], /^PUBLIC_URL is ""; production needs an address with https/],
    [
      'with an address that has a path',
      { PUBLIC_URL: 'https://talent.example/x' },
      [],
      /^PUBLIC_URL is .*; allowed is an address without a path/,
    ],
    ['in production with its inside shown', { MOIRAI_DEBUG: '1' }, [], /^MOIRAI_DEBUG is "1"; production/],
    [
      'for others before anybody administers it',
      {},
      ['--host', '0.0.0.0'],
      /nobody administers it yet; make the first admin with `moirai user create/,
    ],
    ['behind eleven proxies', { TRUST_PROXY: '11' }, [], /^TRUST_PROXY is "11"/],
  ] as const)('%s', async (_, env, words, sentence) => {
    using program = openProgram()
    const ran = await program.run(['start', '--port', '0', ...words], { env: { ...production, ...env } })
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr.split('\n')[0]).toMatch(sentence)
    expect(ran.stderr).not.toContain(strong)
  })
})

describe.concurrent('the server starts', () => {
  it('in production with a link to make the first admin, and none once there is one, also for others', async () => {
    using program = openProgram()
    expect(await startOnce(program, production)).toMatchObject({
      status: 0,
      ready: { setup: expect.stringMatching(/^https:\/\/talent\.example\/setup#token=[\w-]{43}$/) as string },
    })
    await program.json(['user', 'create', 'root@example.org', '--name', 'Root', '--role', 'admin'])
    expect(await startOnce(program, production, ['--host', '0.0.0.0'])).toMatchObject({ status: 0, ready: { setup: null } })
  })

  it('elsewhere with a secret it made, which only its owner reads and the next start keeps', async () => {
    using program = openProgram()
    await startOnce(program, {})
    const secret = readFileSync(program.path('data/secret'), 'utf8')
    expect(secret.trim()).toMatch(/^[\w-]{64}$/)
    expect(statSync(program.path('data/secret')).mode & 0o777).toBe(0o600)
    await startOnce(program, {})
    expect(readFileSync(program.path('data/secret'), 'utf8')).toBe(secret)
    // One that was spoilt is none.
    writeFileSync(program.path('data/secret'), 'x')
    await startOnce(program, {})
    expect(readFileSync(program.path('data/secret'), 'utf8').trim()).toMatch(/^[\w-]{64}$/)
  })
})

describe.concurrent('moirai audit verify', () => {
  it('finds the log whole, and by a hash of another chain that it is not', async () => {
    using program = openProgram()
    await program.json(['user', 'create', 'root@example.org', '--name', 'Root'])
    const verdict = await program.json<{ whole: boolean; head: string; faults: object[] }>(['audit', 'verify'])
    expect(verdict).toMatchObject({ whole: true, faults: [] })
    expect((await program.run(['audit', 'verify', '--head', verdict.head])).status).toBe(0)
    const other = await program.run(['audit', 'verify', '--head', 'a'.repeat(64)])
    expect(other).toMatchObject({ status: 4, stdout: expect.stringContaining('kept elsewhere') as string })
    expect(await program.run(['audit', 'verify', '--head', 'x'])).toMatchObject({ status: 2, stdout: '' })
  })
})
