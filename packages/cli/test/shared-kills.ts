// Workers that share a match run, killed at random moments: nothing half is ever seen, and those that come after end it.
import { writeFileSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { dice } from '../../talent/src/demonstration/random.ts'
import { startMatchRun } from '../../talent/src/matches/matches.ts'
import { openBench } from '../../talent/test/context.ts'
import { closeHalf, listsOf, plain, seenBy, undisturbedRun } from './kills.ts'
import { must, mustBeEqual, mustBeSound, type KillTry } from './musts.ts'
import { finished, openProgram, type Program, type Ran } from './program.ts'

const patienceMs = 120_000

interface Standing {
  task: string
  ranges: number
  done: number
  pieces: number
}

/** How far the run is, by the tables alone. */
function standing(program: Program): Standing {
  const driver = new DatabaseSync(program.databaseFile, { timeout: 10_000 })
  try {
    const one = (sql: string) => Object.values(driver.prepare(sql).get() ?? { none: '' })[0]
    return {
      task: String(one("SELECT status FROM tasks WHERE name = 'matches.run'")),
      ranges: Number(one('SELECT count(*) FROM match_ranges')),
      done: Number(one('SELECT count(*) FROM match_ranges WHERE changed IS NOT NULL')),
      pieces: Number(one('SELECT count(*) FROM match_pieces')),
    }
  } finally {
    driver.close()
  }
}

/** Starts two workers at a time and kills one or both of them, as often as the dice say; the last two end the run. */
export const killSharedRun: KillTry = async (seed) => {
  const expected = await undisturbedRun()
  const roll = dice(seed)
  using program = openProgram()
  writeFileSync(program.databaseFile, expected.matched)
  closeHalf(program)
  const ranges = roll.whole(2, 12)
  await begin(program, ranges)
  const alive = new Set<ChildProcess>()
  const ends: Promise<Ran>[] = []
  const startWorkers = (): void => {
    while (alive.size < 2) {
      const child = program.start(['work'])
      alive.add(child)
      ends.push(finished(child).finally(() => alive.delete(child)))
    }
  }
  const kill = async (child: ChildProcess): Promise<void> => {
    alive.delete(child)
    const gone = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await gone
  }
  const seen: string[] = []
  try {
    for (let kills = roll.whole(1, 4); kills > 0; kills -= 1) {
      startWorkers()
      await pause(300 + roll.next() * expected.milliseconds)
      const [one, other] = [...alive]
      if (one) await kill(one)
      if (other && roll.chance(0.5)) await kill(other)
      mustBeSound(program)
      const { done, ranges: of } = standing(program)
      const sees = await seenBy(program, expected)
      seen.push(`${sees} (${done} of ${of})`)
      if (sees === 'the latter') break
      mustBeEqual(sees, 'the former', 'what is seen after a kill')
    }
    startWorkers()
    const begun = performance.now()
    while (standing(program).task !== 'completed') {
      must(alive.size > 0, `no worker runs: ${(await Promise.all(ends)).at(-1)?.stderr}`)
      must(performance.now() - begun < patienceMs, `the run has not ended: ${JSON.stringify(standing(program))}`)
      await pause(100)
    }
  } finally {
    for (const child of [...alive]) await kill(child)
    await Promise.all(ends)
  }
  mustBeEqual(standing(program), { task: 'completed', ranges: 0, done: 0, pieces: 0 }, 'what is left of the run')
  mustBeEqual(plain(await listsOf(program)), plain(expected.latter), 'the lists after the run')
  must((await program.run(['db', 'check'])).status === 0, 'db check is not content')
  return `${ranges} shares: after each kill ${seen.join(', ')} to be seen`
}

async function begin(program: Program, ranges: number): Promise<void> {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false, start: new Date() })
  await startMatchRun(bench.context, { ranges })
}
