// The greatest size, matched whole and once, in a process of its own, so that its memory is not that of everything else measured here.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** What all worlds of this suite are drawn from. */
export const seed = 1

export interface Whole {
  pairs: number
  cpuSeconds: number
  seconds: number
  /** The most memory the process had, from its start on. */
  megabytes: number
}

const program = fileURLToPath(new URL('whole.ts', import.meta.url))

/** @throws Error where the process fails. */
export async function runWhole(size: { people: number; jobs: number; top: number; threads: number }): Promise<Whole> {
  const words = [size.people, size.jobs, size.top, size.threads].map(String)
  const child = spawn(process.execPath, ['--expose-gc', program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [told, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (code !== 0) throw new Error(`The run of the whole ended with ${String(code)}.`)
  return JSON.parse(told) as Whole
}

/** The same as a sentence. */
export function wholeTold(name: string, { pairs, cpuSeconds, seconds, megabytes }: Whole, threads: number): string {
  const perSecond = Math.round(pairs / cpuSeconds / 1e6).toLocaleString('en')
  return `${name}, both directions, WebAssembly on ${threads} threads: ${cpuSeconds.toFixed(0)} CPU seconds, ${seconds.toFixed(0)} seconds in all, at most ${(megabytes / 1_000).toFixed(2)} GB of memory with the people and jobs themselves, ${perSecond} million pairs a CPU second.`
}
