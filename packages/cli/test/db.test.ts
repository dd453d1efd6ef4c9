import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { timeline } from '@moirai/talent/migrations'
import { describe, expect, it } from 'vitest'
import { openProgram, type Program } from './program.ts'

interface Status {
  engine: string
  version: string
  url: string
  revision: string | null
  head: string | null
  applied: { revision: string; name: string; description: string; appliedAt: string; durationMs: number }[]
  pending: { revision: string; name: string; description: string }[]
  appliedCount: number
  pendingCount: number
  drift: string[]
}

const revisions = timeline.map(({ revision }) => revision)
const head = revisions.at(-1)!
const countOf = async (program: Program) => {
  const { appliedCount, pendingCount, drift } = await program.json<Status>(['db', 'status'])
  return [appliedCount, pendingCount, drift]
}

describe.concurrent('db setup', () => {
  it('makes the database and its folder, once', async () => {
    using program = openProgram({ bare: true })
    const url = `sqlite:${program.path('data/deeper/moirai.db')}`
    const first = await program.json<{ applied: string[]; engine: string }>(['db', 'setup', '--database', url])
    expect(first).toMatchObject({ engine: 'sqlite', url, applied: revisions })
    expect(existsSync(program.path('data/deeper/moirai.db'))).toBe(true)
    const { status, stdout } = await program.run(['db', 'setup', '--database', url])
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^sqlite [\d.]+ at sqlite:.*: ready, nothing was pending\.\n$/)])
  })

  it('goes on where an earlier one was broken off', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'upgrade', '+2'])
    expect(await program.run(['match', 'run'])).toMatchObject({
      status: 4,
      stderr: expect.stringContaining('was not set up to its end'),
    })
    // What begins with a new database may begin with a half-made one as well.
    expect(await program.json(['demo', '--people', '3', '--jobs', '2'])).toMatchObject({ demo: { created: 5 } })
    expect(await countOf(program)).toEqual([revisions.length, 0, []])
  })
})

describe.concurrent('db status', () => {
  it('has the shape of the contract', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'])
    const status = await program.json<Status>(['db', 'status'])
    expect(status).toMatchObject({
      engine: 'sqlite',
      version: expect.stringMatching(/^3\.\d+/),
      url: program.databaseUrl,
      revision: head,
      head,
      appliedCount: revisions.length,
      pendingCount: 0,
      pending: [],
      drift: [],
    })
    expect(status.applied.map(({ revision }) => revision)).toEqual(revisions)
    for (const { name, description, appliedAt, durationMs } of status.applied) {
      expect([typeof name, typeof description, typeof durationMs]).toEqual(['string', 'string', 'number'])
      expect(new Date(appliedAt).toISOString()).toBe(appliedAt)
    }
    const { stdout } = await program.run(['db', 'status'])
    expect(stdout).toMatch(
      new RegExp(`revision +${head} \\(head\\)\napplied +${revisions.length} migrations\npending +none\ndrift +none\n$`),
    )
  })

  it('of a database that is not there is refused, and makes none', async () => {
    using program = openProgram({ bare: true })
    for (const verb of ['status', 'check'])
      expect(await program.run(['db', verb])).toMatchObject({
        status: 3,
        stdout: '',
        stderr: expect.stringContaining('There is no database'),
      })
    expect(program.databaseHash()).toBe('none')
  })
})

describe.concurrent('db check', () => {
  it('ends with 0 where all is well, with 4 where migrations are pending or the schema has drifted', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'])
    expect(await program.run(['db', 'check'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('up to date'),
    })
    const driver = new DatabaseSync(program.databaseFile)
    driver.exec('DROP INDEX skills_concept_id_index; CREATE TABLE notes (text TEXT)')
    driver.close()
    const drifted = await program.run(['db', 'check', '--json'])
    expect(drifted.status).toBe(4)
    expect(JSON.parse(drifted.stdout)).toMatchObject({
      ok: false,
      drift: expect.arrayContaining(['index skills_concept_id_index is missing', 'table notes is not in the schema']),
    })
    expect(drifted.stderr).toContain('Drift: index skills_concept_id_index is missing.\n')
  })
})

describe.concurrent('db upgrade and downgrade', () => {
  it('go step by step, to a revision, to base and to head', async () => {
    using program = openProgram({ bare: true })
    const up = (to: string) => program.json<{ steps: { revision: string }[] }>(['db', 'upgrade', to])
    const down = (to: string) => program.json<{ steps: { revision: string }[] }>(['db', 'downgrade', to])
    const named = ({ steps }: { steps: { revision: string }[] }) => steps.map(({ revision }) => revision)
    expect(named(await up('+1'))).toEqual(revisions.slice(0, 1))
    expect(named(await up(revisions[1]!))).toEqual(revisions.slice(1, 2))
    expect(named(await down('-1'))).toEqual(revisions.slice(1, 2))
    expect(await countOf(program)).toEqual([1, revisions.length - 1, []])
    expect(await program.run(['db', 'check'])).toMatchObject({
      status: 4,
      stderr: expect.stringMatching(/pending; run `moirai db upgrade`/),
    })
    expect(named(await down('base'))).toEqual(revisions.slice(0, 1))
    expect(named(await up('head'))).toEqual(revisions)
    expect(named(await up('head'))).toEqual([])
    expect((await program.run(['db', 'upgrade'])).stdout).toBe('Nothing is pending.\n')
    expect(await countOf(program)).toEqual([revisions.length, 0, []])
  })

  it('dry tell the statements and change nothing', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'])
    await program.json(['db', 'downgrade', '-1'])
    const before = program.databaseHash()
    const up = await program.run(['db', 'upgrade', '--dry-run'])
    expect([up.status, up.stdout]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^would be applied {2}${head}\n {2}(CREATE|ALTER) `)),
    ])
    const down = await program.json<{ dryRun: boolean; steps: { statements: string[] }[] }>([
      'db',
      'downgrade',
      '-1',
      '--dry-run',
      '--allow-data-loss',
    ])
    expect(down.dryRun).toBe(true)
    expect(down.steps[0]!.statements.join()).toMatch(/\bDROP\b/)
    expect(program.databaseHash()).toBe(before)
  })

  it('copy the database before, say where, and tell of each operation what it means for others', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'])
    const down = await program.run(['db', 'downgrade', '-1'])
    const [, copy] = /^Copied the database to (\S+\.copy)\.\n$/.exec(down.stderr)!
    expect(existsSync(copy!)).toBe(true)
    expect((await program.run(['db', 'upgrade', '--dry-run'])).stdout).toMatch(
      /\n {2}-- (?:create|add|alter) [\w. ]+: 0 rows, the write lock of the file, holds up nobody\.\n/,
    )
    const { steps } = await program.json<{ steps: { effects: { operation: string; rows: number }[] }[] }>([
      'db',
      'upgrade',
      '--dry-run',
    ])
    expect(steps[0]!.effects[0]).toMatchObject({
      operation: expect.stringMatching(/^(create|add|alter) /),
      rows: 0,
      holdsUp: 'nobody',
    })
    expect(await program.run(['db', 'check', '--lint'])).toMatchObject({
      status: 0,
      stdout: 'No pending migration holds up others for longer than a moment.\n',
    })
    expect(await program.run(['db', 'upgrade', '--no-copy'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('lose nothing unless told to, and name what they would lose', async () => {
    using program = openProgram({ bare: true })
    await program.json(['demo', '--people', '4', '--jobs', '2'])
    await program.json(['match', 'run'])
    const refused = await program.run(['db', 'downgrade', 'base'])
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toMatch(
      /^Taking back \S+ would lose 4 values of profiles\.qualifications; with --allow-data-loss it is done all the same\.\n$/,
    )
    const { status, stdout } = await program.run(['db', 'downgrade', 'base', '--allow-data-loss'])
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, `taken back  ${revisions[0]}`])
    expect(await program.run(['match', 'run'])).toMatchObject({
      status: 4,
      stderr: expect.stringContaining('is empty; run `moirai db setup`'),
    })
    expect(await program.json(['demo', '--people', '4', '--jobs', '2'])).toMatchObject({ demo: { created: 6 } })
  })

  it('leave a database behind the program unused until it is upgraded', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'])
    await program.json(['db', 'downgrade', '-1'])
    for (const words of [['match', 'run'], ['demo']]) {
      const { status, stderr } = await program.run(words)
      expect([words, status, stderr]).toEqual([
        words,
        4,
        'The database is 1 migration behind this program; run `moirai db upgrade`.\n',
      ])
    }
    await program.json(['db', 'upgrade'])
    expect((await program.run(['imports', 'list'])).status).toBe(0)
  })

  it('beyond the timeline are refused', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'])
    const before = program.databaseHash()
    for (const words of [
      ['upgrade', '+1'],
      ['downgrade', '-99'],
      ['downgrade', 'x'],
    ]) {
      const { status, stdout, stderr } = await program.run(['db', ...words])
      expect([words, status, stdout]).toEqual([words, 1, ''])
      expect(stderr).toMatch(/^(\S+ leads beyond the timeline|There is no revision x).*\.\n$/)
    }
    expect(program.databaseHash()).toBe(before)
  })
})

describe.concurrent('db history, current and pending', () => {
  it('tell what was applied when, and what is not', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'])
    await program.json(['db', 'downgrade', '-1'])
    const { history } = await program.json<{ history: { revision: string; appliedAt: string | null }[] }>(['db', 'history'])
    expect(history.map(({ revision }) => revision)).toEqual(revisions)
    expect(history.map(({ appliedAt }) => appliedAt === null)).toEqual([...revisions.slice(1).map(() => false), true])
    expect(await program.json(['db', 'current'])).toEqual({ revision: revisions.at(-2), head })
    const { pending } = await program.json<{ pending: { revision: string }[] }>(['db', 'pending'])
    expect(pending.map(({ revision }) => revision)).toEqual([head])
    expect((await program.run(['db', 'history'])).stdout.trim().split('\n').at(-1)).toMatch(new RegExp(`^pending +${head}`))
  })
})

describe.concurrent('db revision', () => {
  it('writes nothing where the timeline leads to the code, and refuses an answer nobody asked for', async () => {
    using program = openProgram({ bare: true })
    expect(await program.run(['db', 'revision', '-m', 'nothing'])).toMatchObject({
      status: 0,
      stdout: 'Nothing has changed: the timeline leads to the schema in the code.\n',
    })
    expect(await program.run(['db', 'revision', '-m', 'nothing', '--rename', 'users.mail=users.email'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('--rename users.mail=users.email answers no question'),
    })
    expect(program.databaseHash()).toBe('none')
  })
})

describe.concurrent('db revision --merge', () => {
  it('has nothing to do where there is one head, and a revision without a message is wrong usage', async () => {
    using program = openProgram({ bare: true })
    expect(await program.run(['db', 'revision', '--merge'])).toMatchObject({
      status: 1,
      stderr: `There is nothing to join: the only head is ${head}.\n`,
    })
    expect(await program.run(['db', 'revision'])).toMatchObject({ status: 2, stderr: 'Say what the revision is for: -m "…".\n' })
  })
})

describe.concurrent('db validate, sql and stamp', () => {
  it('check the timeline without a database', async () => {
    using program = openProgram({ bare: true })
    expect(await program.json(['db', 'validate'])).toEqual({ ok: true, revisions: revisions.length, irreversible: [] })
    expect(program.databaseHash()).toBe('none')
  })

  it('print a script that makes the same database', async () => {
    using program = openProgram({ bare: true })
    const { stdout } = await program.run(['db', 'sql'])
    expect(program.databaseHash()).toBe('none')
    const driver = new DatabaseSync(program.databaseFile)
    driver.exec(stdout)
    driver.close()
    expect(await countOf(program)).toEqual([revisions.length, 0, []])
  })

  it('say that a database is where it is, but not that it is where it is not', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'upgrade'])
    const driver = new DatabaseSync(program.databaseFile)
    driver.exec('DELETE FROM schema_migrations')
    driver.close()
    expect(await program.run(['db', 'stamp', '+1'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^The database is not as it would be at \+1: .* is not in the schema/),
    })
    expect(await program.json(['db', 'stamp', 'head'])).toMatchObject({ revision: head })
    expect(await countOf(program)).toEqual([revisions.length, 0, []])
  })
})

describe.concurrent('db prove', () => {
  it('tries a migration up, down and up again', async () => {
    using program = openProgram({ bare: true })
    const { proofs } = await program.json<{ proofs: { engine: string; revision: string }[] }>(['db', 'prove', head])
    expect(proofs).toMatchObject([{ engine: 'sqlite', revision: head }])
    expect(program.databaseHash()).toBe('none')
  })
})
