// The checklist of a deployment, looked through by the program itself: what is wrong is named with what mends it.
import { chmodSync, utimesSync, mkdirSync, writeFileSync } from 'node:fs'
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
})
