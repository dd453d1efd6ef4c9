// Several runners on one database, and runners that are killed in the middle.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { after, before, furnish, sizes } from './batch-timeline.ts'
import type { Kit, Subject } from './kit.ts'
import { longTimeline, sheds } from './long-timeline.ts'

/** Runs a program of its own, which kills itself before the statement of that number (0: never). */
async function runChild(
  name: string,
  kit: Kit,
  killAt: number,
  ...words: string[]
): Promise<{ code: number | null; signal: string | null; steps: string[] }> {
  const program = fileURLToPath(new URL(`../${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url))
  const child = spawn(process.execPath, [program, kit.url, String(killAt), ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (status, killedBy) => resolve([status, killedBy])),
  )
  return { code, signal, steps: output.split('\n').filter((line) => line !== '') }
}

const upgradeInChild = (kit: Kit, killAt: number) => runChild('upgrade-child', kit, killAt)

const revisions = longTimeline.map(({ revision }) => revision)

/** Everything is applied once, and the data steps have run once. */
async function expectWhole(kit: Kit): Promise<void> {
  const database = await kit.open({ schema: { sheds }, migrations: longTimeline })
  const status = await database.migrations.status()
  expect(status.applied.map(({ revision }) => revision)).toEqual(revisions)
  expect(status.drift).toEqual([])
  const rows = await database.transaction((session) => session.table('sheds').list())
  expect(rows.map(({ size }) => size)).toEqual([2])
}

export const runnerSubject: Subject = {
  subject: 'several runners',
  cases: [
    {
      name: 'two runners at once in one process apply each migration once',
      run: async (kit) => {
        const open = async () => (await kit.open({ schema: {}, migrations: longTimeline })).migrations
        const runners = [await open(), await open(), await open()]
        const steps = await Promise.all(runners.map((runner) => runner.upgrade()))
        expect(
          steps
            .flat()
            .map(({ revision }) => revision)
            .toSorted(),
        ).toEqual(revisions)
        await expectWhole(kit)
      },
    },
    {
      name: 'eight processes at once apply each migration once, and all of them succeed',
      timeoutMs: 240_000,
      run: async (kit) => {
        const children = await Promise.all(Array.from({ length: 8 }, () => upgradeInChild(kit, 0)))
        expect(children.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 0))
        expect(children.flatMap(({ steps }) => steps).toSorted()).toEqual(revisions)
        await expectWhole(kit)
      },
    },
    {
      name: 'a runner killed before any of its statements leaves a whole step or none, and the next run ends right',
      timeoutMs: 240_000,
      run: async (kit) => {
        for (let killAt = 1; ; killAt++) {
          const { signal } = await upgradeInChild(kit, killAt)
          const { migrations } = await kit.open({ schema: {}, migrations: longTimeline })
          expect((await migrations.status()).drift, `killed at statement ${killAt}`).toEqual([])
          await migrations.upgrade()
          await expectWhole(kit)
          // Past the last statement nothing is killed any more: every place was tried.
          if (signal === null) {
            expect(killAt).toBeGreaterThan(12)
            return
          }
          expect(signal).toBe('SIGKILL')
          await migrations.downgrade({ to: 'base', allowDataLoss: true })
        }
      },
    },
    {
      name: 'a runner killed among rows that are changed some at a time leaves whole batches, and the next run goes on',
      timeoutMs: 240_000,
      run: async (kit) => {
        await furnish(kit)
        // In the first change of rows, and in the second; on the way back too.
        for (const killAt of [6, 20]) {
          for (const direction of ['up', 'down'] as const) {
            const { signal } = await runChild('batch-child', kit, killAt, direction)
            expect(signal, `${direction} ${killAt}`).toBe('SIGKILL')
            const { code } = await runChild('batch-child', kit, 0, direction)
            expect(code, `${direction} ${killAt}`).toBe(0)
            expect(await sizes(kit), `${direction} ${killAt}`).toEqual(direction === 'up' ? after : before)
          }
        }
      },
    },
  ],
}
