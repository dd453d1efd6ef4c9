// The libraries compared with: fetched into this folder when they are wanted first, and loaded from it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const modules = join(folder, 'node_modules')
const stamp = join(modules, '.installed')

/** Installs what the lock file says, unless that is there already. Tells why it could not; undefined where all is well. */
export function installPeers(timeoutMs: number): string | undefined {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(readFileSync(join(folder, 'schema.prisma')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined
  // Inside `npm run` the path of the running npm is given.
  const npm = process.env['npm_execpath']
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  const install = spawnSync(command, [...first, 'ci', '--loglevel=error'], { cwd: folder, encoding: 'utf8', timeout: timeoutMs })
  if (install.status !== 0) return reasonOf(install)
  const generated = generatePrisma(timeoutMs)
  if (generated !== undefined) process.stderr.write(`Prisma's client could not be generated: ${generated}\n`)
  writeFileSync(stamp, wanted)
  return undefined
}

/** Prisma's client is code made from its schema. Its schema engine, a download, is not used for that: any program in its place will do. */
function generatePrisma(timeoutMs: number): string | undefined {
  const program = join(modules, 'prisma', 'build', 'index.js')
  const environment = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const made = spawnSync(process.execPath, [program, 'generate', '--schema', 'schema.prisma'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: timeoutMs,
    env: environment,
  })
  return made.status === 0 ? undefined : reasonOf(made)
}

function reasonOf({ error, stderr }: { error?: Error; stderr?: string | null }): string {
  const said = (stderr ?? '').trim().split('\n').at(-1) ?? ''
  return error?.message ?? (said === '' ? 'it ended without a word' : said)
}

/** A peer, from its own folder; what it looks like is said by who uses it. @throws where it is not installed. */
export async function loadPeer<T>(name: string): Promise<T> {
  return (await import(name)) as T
}

/** The version of a peer as it says itself. */
export function versionOf(name: string): string {
  const manifest = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}
