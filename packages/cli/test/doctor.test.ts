// The checklist of a deployment, looked through by the program itself: what is wrong is named with what mends it.
import { chmodSync, utimesSync, mkdirSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openProgram, type Program } from './program.ts'

interface Told {
  ok: boolean
  faults: number
  findings: { area: string; state: string; says: string; mend: string | null }[]
}

const production = {
  MOIRAI_ENV: 'production',
  MOIRAI_SECRET: 'Hk2vQ9xT4mW7zR1pL8sD5fG3jN6bC0yA',
  MOIRAI_ENCRYPTION_KEYS: '0egs80B9sqNNizo8oC3zMHmpig/RUxo5Kczow4c1PIM=',
  PUBLIC_URL: 'https://talent.invalid',
  TRUST_PROXY: '1',
}

async function look(program: Program, env: Record<string, string> = {}) {
  const { status, stdout } = await program.run(['doctor', '--json'], { env })
  const told = JSON.parse(stdout) as Told
  const of = (area: string) => told.findings.filter((finding) => finding.area === area)
  return { status, told, of, worst: (area: string) => new Set(of(area).map(({ state }) => state)) }
}

describe('moirai doctor', () => {
  it('finds nothing but warnings on a desk, and says to every one what mends it', async () => {
    using program = openProgram({ bare: true })
    await program.run(['db', 'setup'])
    chmodSync(program.databaseFile, 0o600)
    const { status, told, worst } = await look(program)
    expect([status, told.ok, told.faults]).toEqual([0, true, 0])
    expect(told.findings.filter(({ state, mend }) => (state === 'ok') !== (mend === null))).toEqual([])
    const areas = new Set(told.findings.map(({ area }) => area))
    expect([...areas]).toEqual(
      expect.arrayContaining([
        'settings',
        'files',
        'database',
        'keys',
        'access',
        'audit',
        'tasks',
        'clock',
        'disk',
        'backups',
        'mail',
        'proxy',
      ]),
    )
    for (const area of ['files', 'database', 'keys', 'audit', 'tasks', 'clock'])
      expect([area, worst(area)]).toEqual([area, new Set(['ok'])])
    for (const area of ['access', 'backups', 'mail']) expect([area, worst(area)]).toEqual([area, new Set(['warning'])])
  })

  it('finds in production what others could not live with', async () => {
    using program = openProgram({ bare: true })
    const empty = await look(program, { ...production, MOIRAI_SECRET: '' })
    expect(empty.status).toBe(4)
    expect(empty.of('settings')[0]).toMatchObject({ state: 'fault', says: expect.stringMatching(/^MOIRAI_SECRET is not set/) })
    expect(empty.of('database')[0]!.mend).toContain('moirai db setup')

    await program.run(['db', 'setup'], { env: production })
    chmodSync(program.databaseFile, 0o644)
    const old = program.path('backups')
    mkdirSync(old)
    writeFileSync(`${old}/old.db`, '')
    utimesSync(`${old}/old.db`, 0, 0)
    const { status, of, worst } = await look(program, {
      ...production,
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'centre@example.org',
      TRUST_PROXY: '0',
    })
    expect(status).toBe(4)
    expect(worst('access')).toEqual(new Set(['fault']))
    expect(worst('mail')).toEqual(new Set(['fault']))
    expect(of('files')[0]).toMatchObject({ state: 'warning', mend: expect.stringContaining('chmod 600') })
    expect(of('backups')[0]!.says).toContain('older than two days')
    expect(of('proxy').map(({ state }) => state)).toEqual(['fault', 'warning'])
    expect(of('settings')[0]!.state).toBe('ok')
  })

  it('finds what is wrong inside the database: its schema, keys, audit log, tasks and clock', async () => {
    using program = openProgram()
    const [older, newer] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')]
    const env = { MOIRAI_ENCRYPTION_KEYS: older }
    await program.run(['db', 'setup'], { env })
    const people = program.write('people.csv', 'external_id,name,phone\na,Ada,+46 70 123 45 67\n')
    await program.run(['import', 'people', people], { env })
    await program.run(['user', 'create', 'you@example.org', '--name', 'You', '--role', 'admin'], { env })
    const driver = new DatabaseSync(program.databaseFile)
    driver.exec(`
      ALTER TABLE companies ADD COLUMN stray TEXT;
      UPDATE audit_log SET created_at = '2099-01-01T00:00:00.000Z';
      INSERT INTO audit_seals (id, position, first_id, last_id, count, previous_hash, hash, sealed_at, created_at, updated_at)
      SELECT id, 1, id, id, 1, 'wrong', 'wrong', created_at, created_at, created_at FROM audit_log LIMIT 1;
      INSERT INTO tasks (id, queue, name, priority, status, run_at, attempts, max_attempts, created_at, updated_at)
      VALUES ('01a0f4c2-c400-7000-8000-000000000001', 'imports', 'imports.run', 0, 'waiting', '2026-01-01T00:00:00.000Z', 0, 1,
              '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
             ('01a0f4c2-c400-7000-8000-000000000002', 'imports', 'imports.run', 0, 'parked', '2026-01-01T00:00:00.000Z', 1, 1,
              '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
    `)
    driver.close()
    const { status, of, worst } = await look(program, { MOIRAI_ENCRYPTION_KEYS: newer })
    expect(status).toBe(4)
    expect(of('database').filter(({ state }) => state === 'fault')).toEqual([
      expect.objectContaining({ says: expect.stringContaining('stray'), mend: 'See `moirai db check`.' }),
    ])
    expect(of('keys')).toEqual([
      expect.objectContaining({ state: 'fault', says: expect.stringMatching(/^1 field.* which is not here\.$/) }),
    ])
    expect(of('clock')[0]).toMatchObject({ state: 'fault', mend: expect.stringContaining('NTP') })
    expect(of('tasks').map(({ says }) => says)).toEqual([
      expect.stringMatching(/^Work has waited for \d+ minutes\.$/),
      '1 task could not be done.',
    ])
    expect(worst('tasks')).toEqual(new Set(['warning']))
    expect(of('audit')[0]).toMatchObject({ state: 'fault', mend: '`moirai audit verify` shows where.' })
    const rotating = await look(program, { MOIRAI_ENCRYPTION_KEYS: `${newer} ${older}` })
    expect(rotating.of('keys')[0]).toMatchObject({ state: 'warning', mend: 'Run `moirai keys rotate`.' })
  })
})
