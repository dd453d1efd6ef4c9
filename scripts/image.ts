// Carries out what the Dockerfile says, without an engine of containers, and shows that its image holds and does what it should: `npm run image`.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildImage } from './image/build.ts'
import { parseDockerfile } from './image/dockerfile.ts'
import { groundHere, makeBase } from './image/ground.ts'
import { plant, proveFiles, proveRun } from './image/proof.ts'

const tell = (line: string) => void process.stdout.write(`${line}\n`)

/** The files of the checkout as somebody has them who uses it: with settings, data and keys lying about. */
function makeContext(context: string, canary: string): void {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  })
  for (const name of names.split('\0').filter((each) => each !== '')) {
    mkdirSync(dirname(join(context, name)), { recursive: true })
    cpSync(name, join(context, name))
  }
  plant(context, canary)
}

process.umask(0o022)
const started = performance.now()
const work = mkdtempSync(join(tmpdir(), 'moirai-image-'))
try {
  chmodSync(work, 0o755)
  const [context, base] = [join(work, 'context'), join(work, 'base')]
  const canary = `canary-${process.pid}-${Math.random()}`
  makeContext(context, canary)
  makeBase(base, process.env)
  const ground = groundHere(base)
  tell(`The Dockerfile, step by step: ${ground.about}`)
  const stages = parseDockerfile(readFileSync(join(context, 'Dockerfile'), 'utf8'))
  const image = await buildImage(stages, { context, folder: work, ground, environment: process.env, tell })
  for (const line of proveFiles(image, context, canary)) tell(`ok: ${line}`)
  for (const line of await proveRun(image, ground)) tell(`ok: ${line}`)
  tell(`done in ${((performance.now() - started) / 1000).toFixed(0)} s`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
