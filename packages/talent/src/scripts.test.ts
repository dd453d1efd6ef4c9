// The scripts of `db sql`, run by each engine's own program: they make what the runner makes, up, down, and from place to place.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, scriptOfTimeline } from '@moirai/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as mysql from '../../database/test/mysql-store.ts'
import * as postgresql from '../../database/test/postgresql-store.ts'
import { timeline } from './migrations.ts'
import { talentSchema } from './tables.ts'

interface Ground {
  url: string
  remove: () => Promise<void> | void
}

interface Engine {
  program: string
  lack: string | undefined
  start: () => Promise<Ground>
  words: (url: string) => string[]
  /** What it may say on the way. */
  told?: RegExp
}

const engines: Engine[] = [
  {
    program: 'sqlite3',
    lack: undefined,
    start: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'moirai-script-'))
      return { url: `sqlite:${join(folder, 'script.db')}`, remove: () => rmSync(folder, { recursive: true }) }
    },
    words: (url) => ['-bail', url.replace(/^sqlite:/, '')],
  },
  {
    program: 'psql',
    lack: postgresql.serverUrl === undefined ? 'no server in TEST_POSTGRES_URL' : undefined,
    start: async () => {
      const ground = await postgresql.serverGround()
      return { url: (await ground.store()).url, remove: ground.remove }
    },
    words: (url) => ['--quiet', '--no-psqlrc', '--set', 'ON_ERROR_STOP=1', url],
    // That a table of the layer is there already is told as a notice.
    told: /^NOTICE: .* already exists, skipping$/,
  },
  {
    program: 'mariadb',
    lack: mysql.serverUrl === undefined ? mysql.howToRun : undefined,
    start: async () => {
      const ground = await mysql.serverGround()
      return { url: (await ground.store()).url, remove: ground.remove }
    },
    words: (address) => {
      const { hostname, port, username, password, pathname } = new URL(address)
      const login = password === '' ? [] : [`--password=${password}`]
      return ['--no-defaults', `--host=${hostname}`, `--port=${port}`, `--user=${username}`, ...login, pathname.slice(1)]
    },
  },
]

const lackOf = (program: string): string | undefined =>
  spawnSync(program, ['--version']).error ? `the program ${program} is not here` : undefined

describe.each(engines)(
  'the script of the timeline, run by $program',
  ({ program, lack: noServer, start, words, told = /^$/ }) => {
    const lack = noServer ?? lackOf(program)
    let ground: Ground
    beforeAll(async () => {
      if (lack === undefined) ground = await start()
    })
    afterAll(async () => ground?.remove())

    async function run(from: number, to: number): Promise<void> {
      const script = await scriptOfTimeline(ground.url, timeline, { from, to, now: new Date('2026-11-21T10:00:00.123Z') })
      const { status, stderr } = spawnSync(program, words(ground.url), { input: script, encoding: 'utf8' })
      const errors = stderr.split('\n').filter((line) => line !== '' && !told.test(line))
      expect({ status, errors }).toEqual({ status: 0, errors: [] })
    }

    async function expectApplied(count: number): Promise<void> {
      await using database = await openDatabase({ url: ground.url, schema: talentSchema, migrations: timeline })
      const { applied, drift } = await database.migrations.status()
      expect([applied.map(({ revision }) => revision), drift]).toEqual([
        timeline.slice(0, count).map(({ revision }) => revision),
        [],
      ])
    }

    it.skipIf(lack !== undefined)(`makes the same schema${lack === undefined ? '' : ` (skipped: ${lack})`}`, async () => {
      const middle = Math.floor(timeline.length / 2)
      await run(0, middle)
      await expectApplied(middle)
      await run(middle, timeline.length)
      await expectApplied(timeline.length)
      await run(timeline.length, middle - 1)
      await expectApplied(middle - 1)
      await run(middle - 1, 0)
      await expectApplied(0)
      await run(0, timeline.length)
      await expectApplied(timeline.length)
    })
  },
)
