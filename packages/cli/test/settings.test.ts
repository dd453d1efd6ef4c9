import { existsSync, mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openProgram } from './program.ts'

interface Settings {
  settings: { name: string; value: string; source: string }[]
}
const databaseOf = ({ settings }: Settings) => {
  const { value, source } = settings.find(({ name }) => name === 'DATABASE_URL')!
  return [value, source]
}

describe.concurrent('where the database is', () => {
  it('is said by the command line, before the environment, before .env, before the default', async () => {
    using program = openProgram()
    const none = { env: { DATABASE_URL: undefined } }
    expect(databaseOf(await program.json<Settings>(['config'], none))).toEqual(['sqlite:./data/moirai.db', 'default'])
    program.write('.env', '# ours\nDATABASE_URL="sqlite:from-file.db"\nMOIRAI_CURRENCY=EUR\n')
    expect(databaseOf(await program.json<Settings>(['config'], none))).toEqual(['sqlite:from-file.db', '.env'])
    const environment = { env: { DATABASE_URL: 'sqlite:from-environment.db' } }
    expect(databaseOf(await program.json<Settings>(['config'], environment))).toEqual([
      'sqlite:from-environment.db',
      'environment',
    ])
    const words = ['config', '--database', 'sqlite:from-line.db']
    expect(databaseOf(await program.json<Settings>(words, environment))).toEqual(['sqlite:from-line.db', 'command line'])
  })

  it('is where the work is done', async () => {
    using program = openProgram()
    program.write('.env', 'DATABASE_URL=sqlite:from-file.db\n')
    const none = { env: { DATABASE_URL: undefined } }
    await program.json(['db', 'setup'], none)
    expect(existsSync(program.path('from-file.db'))).toBe(true)
    await program.json(['db', 'setup'], { env: { DATABASE_URL: 'sqlite:from-environment.db' } })
    expect(existsSync(program.path('from-environment.db'))).toBe(true)
    await program.json(['db', 'setup', '--database', 'sqlite:from-line.db'], { env: { DATABASE_URL: 'sqlite:unused.db' } })
    expect([existsSync(program.path('from-line.db')), existsSync(program.path('unused.db'))]).toEqual([true, false])
  })

  it('may be said in parts', async () => {
    using program = openProgram()
    const env = { DATABASE_URL: undefined, DB_TYPE: 'sqlite', DB_DATABASE: 'parts 100%.db' }
    await program.json(['db', 'setup'], { env })
    expect(existsSync(program.path('parts 100%.db'))).toBe(true)
  })
})

describe.concurrent('the settings', () => {
  it('show no secret', async () => {
    using program = openProgram()
    const env = { DATABASE_URL: undefined, DB_TYPE: 'sqlite', DB_DATABASE: 'x.db', DB_PASSWORD: 'tops3cret' }
    const { stdout, stderr } = await program.run(['config'], { env })
    expect(stdout + stderr).not.toContain('tops3cret')
  })

  it('of production refuse a database that is reached without encryption, and a replica', async () => {
    using program = openProgram()
    const open = 'postgresql://ada:tops3cret@db.example/moirai'
    const refused = (name: string) => ({
      status: 2,
      stderr: expect.stringMatching(
        new RegExp(`${name}: .*postgresql://ada:\\*\\*\\*@db\\.example/moirai.* leads to another machine`),
      ),
    })
    expect(await program.run(['config'], { env: { MOIRAI_ENV: 'production', DATABASE_URL: open } })).toMatchObject(
      refused('DATABASE_URL'),
    )
    expect(await program.run(['config'], { env: { MOIRAI_ENV: 'development', DATABASE_URL: open } })).toMatchObject({ status: 0 })
    const env = {
      MOIRAI_ENV: 'production',
      DATABASE_URL: `${open}?sslmode=require`,
      DB_REPLICA_URLS: `${open}?sslmode=require ${open}`,
    }
    const { stdout, stderr, status } = await program.run(['config'], { env })
    expect({ stderr, status }).toMatchObject(refused('DB_REPLICA_URLS'))
    expect(stdout + stderr).not.toContain('tops3cret')
  })

  it('that cannot be read are told of in a sentence', async () => {
    using program = openProgram()
    mkdirSync(program.path('.env'))
    expect(await program.run(['config'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The file \.env cannot be read.*\n$/),
    })
  })

  it('keep the currency with the database', async () => {
    using program = openProgram({ bare: true })
    await program.json(['db', 'setup'], { env: { MOIRAI_CURRENCY: 'EUR' } })
    const { status, stderr } = await program.run(['match', 'run'])
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^This database keeps pay in EUR, and MOIRAI_CURRENCY is USD;.*\n$/),
    ])
  })
})
