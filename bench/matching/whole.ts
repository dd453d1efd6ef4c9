// A process of its own that matches a whole world once, both directions, as the product does, and tells on stdout what that took.
// Its words: how many people, jobs, entries of a list and threads.
import { matchTables, packWorld, scoringVersion1 } from '../../packages/matching/src/matching.ts'
import { newGenerator } from './generator.ts'
import { seed, type Whole } from './whole-run.ts'

const [people, jobs, top, threads] = process.argv.slice(2).map(Number) as [number, number, number, number]
const generator = newGenerator(seed)
const world = packWorld({
  version: scoringVersion1,
  relations: generator.relations,
  people: generator.people(people),
  jobs: generator.jobs(jobs),
})
globalThis.gc?.()
const begun = performance.now()
const before = process.cpuUsage()
const { pairs } = await matchTables(world, { top, threads, kernel: 'wasm' })
const { user, system } = process.cpuUsage(before)
const whole: Whole = {
  pairs,
  cpuSeconds: (user + system) / 1e6,
  seconds: (performance.now() - begun) / 1_000,
  megabytes: process.resourceUsage().maxRSS / 1_000,
}
process.stdout.write(JSON.stringify(whole))
