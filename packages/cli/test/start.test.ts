import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import type { ChildProcess } from 'node:child_process'
import type { ImportFileView, ImportView } from '@moirai/contract/imports'
import type { OverviewView } from '@moirai/contract/overview'
import { describe, expect, it } from 'vitest'
import { isBadRow, peopleFile } from '../../talent/test/files.ts'
import { finished, openProgram, type Program, type Ran, type StartOptions } from './program.ts'

interface Running {
  child: ChildProcess
  url: string
  ready: { ready: boolean; url: string; database: string; revision: string; page: boolean }
  ended: Promise<Ran>
  ask<Body>(method: string, path: string, body?: string | object): Promise<Asked<Body>>
}

interface Asked<Body> {
  status: number
  body: Body
}

/** Starts the server on a port that is free, and waits until it says that it is ready. */
async function serve(program: Program, options: StartOptions = {}): Promise<Running> {
  const child = program.start(['start', '--port', '0', '--json'], options)
  const ended = finished(child)
  const text = await new Promise<string>((resolve, reject) => {
    let written = ''
    child.stdout!.on('data', (chunk: string) => {
      written += chunk
      if (written.includes('\n}\n')) resolve(written)
    })
    void ended.then(({ stderr }) => reject(new Error(`ended early: ${stderr}`)))
  })
  const ready = JSON.parse(text) as Running['ready']
  return {
    child,
    url: ready.url,
    ready,
    ended,
    ask: async <Body>(method: string, path: string, body?: string | object): Promise<Asked<Body>> => {
      const json = typeof body === 'object'
      const answer = await fetch(`${ready.url}${path}`, {
        method,
        ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
        ...(json ? { headers: { 'content-type': 'application/json' } } : {}),
      })
      return { status: answer.status, body: (await answer.json()) as Body }
    },
  }
}

/** Ends it as Ctrl+C does. */
async function stop({ child, ended }: Running, signal: NodeJS.Signals = 'SIGINT'): Promise<Ran> {
  child.kill(signal)
  return ended
}

describe.concurrent('the server', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('sets up a new database, is ready, and ends with 0 at %s', async (signal) => {
    using program = openProgram({ bare: true })
    // As the making of a database certainly is.
    const server = await serve(program, { env: { DB_SLOW_QUERY_MS: '1' } })
    expect(server.ready).toMatchObject({ ready: true, database: program.databaseUrl, revision: expect.stringMatching(/^\d{8}T/) })
    const { status, body } = await server.ask('GET', '/health/ready')
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        status: 'ok',
        database: expect.objectContaining({ status: 'ok', revision: server.ready.revision, pending: 0 }),
      }),
    ])
    const { status: exit, stdout, stderr } = await stop(server, signal)
    expect([exit, (JSON.parse(stdout) as Running['ready']).url]).toEqual([0, server.url])
    // The log is lines of JSON, and nothing else is said.
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { route?: string; msg?: string })
    expect(lines.some(({ route }) => route === '/health/ready')).toBe(true)
    expect(lines.find(({ msg }) => msg === 'slow query')).toMatchObject({
      level: 40,
      sql: expect.any(String),
      ms: expect.any(Number),
    })
  })

  it('ends at once when nobody lets go of a stream', async () => {
    using program = openProgram({ bare: true })
    const server = await serve(program, { env: { LOG_LEVEL: 'silent', DB_SLOW_QUERY_MS: '0' } })
    const stream = await fetch(`${server.url}/api/v1/events`)
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    expect(await stop(server)).toMatchObject({ status: 0, stderr: '' })
  })

  it('says on a terminal where it is, what it works on, who may ask, and how to go on', async () => {
    using program = openProgram({ bare: true })
    const child = program.start(['start', '--port', '0'])
    const ended = finished(child)
    child.stdout!.on('data', (text: string) => {
      if (text.includes('Stop with Ctrl+C.')) child.kill('SIGINT')
    })
    const { status, stdout } = await ended
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Moirai is ready: http:\/\/127\.0\.0\.1:\d+\n/)
    expect(stdout).toContain(program.databaseUrl)
    expect(stdout).toContain('nobody has to log in yet')
    expect(stdout).toContain('npx moirai demo')
  })

  it('keeps its data in data/moirai.db in the folder of the program where nothing is said', async () => {
    using program = openProgram({ bare: true })
    const server = await serve(program, { env: { DATABASE_URL: undefined } })
    expect(existsSync(program.path('data/moirai.db'))).toBe(true)
    expect((await stop(server)).status).toBe(0)
  })

  it('takes its settings from the environment, and the command line before it', async () => {
    using program = openProgram({ bare: true })
    const server = await serve(program, {
      env: { PORT: '1', HOST: 'localhost', MAX_UPLOAD_MB: '1', LOG_LEVEL: 'error', DB_SLOW_QUERY_MS: '0' },
    })
    const { status } = await server.ask('POST', '/api/v1/import-files?kind=people&name=a.csv', 'x'.repeat(1024 ** 2 + 1))
    expect(status).toBe(413)
    expect(await stop(server)).toMatchObject({ status: 0, stderr: '' })
  })
})

describe.concurrent('the server is refused', () => {
  const cases: [string, string[], Record<string, string>, number, RegExp][] = [
    ['for others than this machine', ['--host', '0.0.0.0'], {}, 2, /open to others at 0\.0\.0\.0.*PUBLIC_URL/],
    ['for others, as a setting says', [], { HOST: '::' }, 2, /open to others at ::/],
    ['for a name of the network', ['--host', 'moirai.example'], {}, 2, /open to others/],
    ['on a port that is none', ['--port', '70000'], {}, 2, /--port is "70000"; allowed is/],
    ['on a port that is no number', ['--port', 'http'], {}, 2, /--port is "http"/],
    ['on a port that is none, as a setting says', [], { PORT: '70000' }, 2, /^PORT is "70000"; allowed is a whole number/],
    ['with a level of the log there is not', [], { LOG_LEVEL: 'loud' }, 2, /^LOG_LEVEL is "loud"; allowed is silent, fatal/],
    ['with a largest file of nothing', [], { MAX_UPLOAD_MB: '0' }, 2, /^MAX_UPLOAD_MB is "0"/],
  ]
  it.each(cases)('%s', async (_, words, env, status, sentence) => {
    using program = openProgram({ bare: true })
    const ran = await program.run(['start', ...words], { env })
    expect(ran).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(sentence) })
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(existsSync(program.databaseFile)).toBe(false)
  })

  it('where another program has the port', async () => {
    using program = openProgram({ bare: true })
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    // On a busy machine any statement is slow, and told of.
    const ran = await program.run(['start', '--port', String(port)], { env: { DB_SLOW_QUERY_MS: '0' } })
    other.close()
    expect(ran).toMatchObject({ status: 1, stdout: '' })
    expect(ran.stderr).toMatch(new RegExp(`^Port ${port} is in use already.*--port\\.\\n$`))
  })

  it('where the database cannot be reached', async () => {
    using program = openProgram({ bare: true })
    const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none?sslmode=disable' }
    expect(await program.run(['start', '--port', '0'], { env })).toMatchObject({ status: 3, stdout: '' })
  })
})

describe('an import under way', () => {
  const rows = 5000
  const failed = Array.from({ length: rows }, (_, index) => index + 1).filter(isBadRow).length
  const content = peopleFile(rows)
  const importsOf = async (server: Running) => (await server.ask<{ items: ImportView[] }>('GET', '/api/v1/imports')).body.items

  async function begin(program: Program): Promise<Running> {
    const server = await serve(program)
    const { body: file } = await server.ask<ImportFileView>('POST', '/api/v1/import-files?kind=people&name=people.csv', content)
    await server.ask('POST', '/api/v1/imports', { file: file.id })
    for (;;) {
      const [view] = await importsOf(server)
      if (view && view.processed > 0) return server
    }
  }

  async function checkWhole(program: Program, before: number): Promise<void> {
    const server = await serve(program)
    while ((await importsOf(server)).some(({ status }) => status === 'running')) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const imports = await importsOf(server)
    expect(imports).toMatchObject([{ status: 'completed_with_errors', processed: rows, failed }])
    expect(before).toBeLessThan(rows)
    const { body } = await server.ask<OverviewView>('GET', '/api/v1/overview')
    expect(body.people).toBe(imports[0]!.created)
    expect((await stop(server)).status).toBe(0)
  }

  it('is stopped after a batch at SIGINT, and gone on with at the next start, with every row', async () => {
    using program = openProgram({ bare: true })
    const server = await begin(program)
    expect((await stop(server)).status).toBe(0)
    const { imports } = await program.json<{ imports: ImportView[] }>(['imports', 'list'])
    expect(imports).toMatchObject([{ status: 'running' }])
    await checkWhole(program, imports[0]!.processed)
  })

  it('is gone on with after the program was killed', async () => {
    using program = openProgram({ bare: true })
    const server = await begin(program)
    await stop(server, 'SIGKILL')
    const { imports } = await program.json<{ imports: ImportView[] }>(['imports', 'list'])
    await checkWhole(program, imports[0]!.processed)
  })

  it('keeps a second SIGINT from waiting', async () => {
    using program = openProgram({ bare: true })
    const server = await begin(program)
    server.child.kill('SIGINT')
    server.child.kill('SIGINT')
    expect([0, 130]).toContain((await server.ended).status)
    await checkWhole(program, 0)
  })

  it('is not gone on with in another database', async () => {
    using program = openProgram({ bare: true })
    const server = await begin(program)
    await stop(server)
    const other = await serve(program, { env: { DATABASE_URL: `sqlite:${program.path('other.db')}` } })
    expect(await importsOf(other)).toEqual([])
    const { body } = await other.ask<OverviewView>('GET', '/api/v1/overview')
    expect(body.tasks).toEqual([])
    await stop(other)
    await checkWhole(program, 0)
  })
})
