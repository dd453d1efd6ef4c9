// A process in which one command after the other is run, each with a folder, an environment and streams of its own: starting the
// program takes longer than most of its commands do.
import { runProgram } from '../src/program.ts'
import type { Ran } from './program.ts'

export interface Asked {
  words: readonly string[]
  folder: string
  env: Record<string, string>
}

async function answer({ words, folder, env }: Asked): Promise<Ran> {
  process.chdir(folder)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.exitCode = undefined
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
      const done = rest.at(-1)
      if (typeof done === 'function') done()
      return true
    }
  }
  await runProgram(words)
  return { status: Number(process.exitCode ?? 0), signal: null, ...written }
}

let last: Promise<void> = Promise.resolve()
process.on('message', (asked: Asked & { id: number }) => {
  last = last.then(async () => {
    process.send!({ id: asked.id, ran: await answer(asked) })
  })
})
// The tests are over.
process.on('disconnect', () => process.exit())
