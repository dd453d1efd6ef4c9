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

/** Two programs that do the work in the background. */
class Workers {
  readonly #program: Program
  readonly #alive = new Set<ChildProcess>()
  readonly #ends: Promise<Ran>[] = []

  constructor(program: Program) {
    this.#program = program
  }

  start(): void {
    while (this.#alive.size < 2) {
      const child = this.#program.start(['work'])
      this.#alive.add(child)
      this.#ends.push(finished(child).finally(() => this.#alive.delete(child)))
    }
  }

  /** So many of them, at once. */
  async kill(count: number): Promise<void> {
    const children = [...this.#alive].slice(0, count)
    await Promise.all(
      children.map((child) => {
        const gone = new Promise((resolve) => child.once('close', resolve))
        child.kill('SIGKILL')
        return gone
      }),
    )
  }

  /** What the last one wrote, where none runs any more. */
  async mustRun(): Promise<void> {
    must(this.#alive.size > 0, this.#alive.size > 0 ? '' : `no worker runs: ${(await Promise.all(this.#ends)).at(-1)?.stderr}`)
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
  const workers = new Workers(program)
  const seen: string[] = []
  try {
    for (let kills = roll.whole(1, 4); kills > 0; kills -= 1) {
      workers.start()
      // Mostly while shares are done, now and then while the programs begin or plan.
      if (roll.chance(0.8)) await untilShared(program)
      await pause(roll.next() * expected.milliseconds)
      await workers.kill(roll.chance(0.5) ? 2 : 1)
      mustBeSound(program)
      const { done, ranges: of } = standing(program)
      const sees = await seenBy(program, expected)
      seen.push(`${sees} (${done} of ${of})`)
      if (sees === 'the latter') break
      mustBeEqual(sees, 'the former', 'what is seen after a kill')
    }
    workers.start()
    await mustEnd(program, workers)
  } finally {
    await workers.kill(2)
  }
  mustBeEqual(plain(await listsOf(program)), plain(expected.latter), 'the lists after the run')
  must((await program.run(['db', 'check'])).status === 0, 'db check is not content')
  return `${ranges} shares: after each kill ${seen.join(', ')} to be seen`
}

async function untilShared(program: Program): Promise<void> {
  const begun = performance.now()
  while (standing(program).ranges === 0 && standing(program).task !== 'completed') {
    must(performance.now() - begun < patienceMs, `the run has not begun: ${JSON.stringify(standing(program))}`)
    await pause(20)
  }
}

async function mustEnd(program: Program, workers: Workers): Promise<void> {
  const begun = performance.now()
  while (standing(program).task !== 'completed') {
    await workers.mustRun()
    must(performance.now() - begun < patienceMs, `the run has not ended: ${JSON.stringify(standing(program))}`)
    await pause(100)
  }
  mustBeEqual(standing(program), { task: 'completed', ranges: 0, done: 0, pieces: 0 }, 'what is left of the run')
}

async function begin(program: Program, ranges: number): Promise<void> {
  await using bench = await openBench({ url: program.databaseUrl, migrated: false, start: new Date() })
  await startMatchRun(bench.context, { ranges })
}
