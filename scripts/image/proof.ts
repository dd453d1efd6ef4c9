// What must be true of the image: of what lies in it, and of the program that is started in it.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { settings } from '../../packages/cli/src/config.ts'
import { finish, placeIn, type Image } from './build.ts'
import type { Ground, Running } from './ground.ts'

/** What is laid beside the program before the build, where people keep such things; none of it may come into the image. */
export const planted = [
  '.env',
  '.env.production',
  'data/moirai.db',
  'packages/cli/.env',
  'server.key',
  'packages/api/tls.pem',
] as const

export function plant(context: string, canary: string): void {
  for (const name of planted) {
    mkdirSync(dirname(join(context, name)), { recursive: true })
    writeFileSync(join(context, name), canary)
  }
}

function must(held: boolean, sentence: string): asserts held {
  if (!held) throw new Error(sentence)
}

/** Every file and link of the image's own, which is all but the system under it. */
const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))

/** @returns What was looked at. @throws Error that names what must not be there. */
export function proveFiles({ root, folder, environment }: Image, context: string, canary: string): string[] {
  const lock = JSON.parse(readFileSync(join(context, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>
  }
  const tools = Object.entries(lock.packages)
    .filter(([, { dev }]) => dev)
    .map(([path]) => path)
  const kept = tools.filter((path) => existsSync(join(root, folder, path)))
  must(tools.length > 0 && kept.length === 0, `Development tools are in the image: ${kept.join(', ')}`)

  const files = filesOf(root)
  const own = files.filter((file) => !file.includes('/node_modules/'))
  const tests = own.filter((file) => /\.test\.tsx?$|\/(test|e2e|bench)\//.test(file))
  must(tests.length === 0, `Tests are in the image: ${tests.slice(0, 5).join(', ')}`)

  const hidden = own.filter((file) => /\/(\.env[^/]*|\.npmrc|\.netrc|[^/]+\.key)$|\/\.git\/|\/data\//.test(file))
  const telling = own.filter((file) => lstatSync(join(root, file)).isFile() && readFileSync(join(root, file)).includes(canary))
  const found = [...new Set([...hidden, ...telling])]
  must(found.length === 0, `What is private is in the image: ${found.slice(0, 5).join(', ')}`)
  const named = Object.keys(environment).filter((name) => /SECRET|PASSWORD|KEY|TOKEN|DATABASE_URL/.test(name))
  must(named.length === 0, `The image declares what must be told to it at its start: ${named.join(', ')}`)

  return [
    `none of the ${tools.length} development tools of the lock file`,
    `none of the tests, and none of ${planted.length} files with secrets, in ${files.length} files`,
  ]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

const publicUrl = 'https://talent.example.org'

/** As compose.yaml sets them, with the embedded database in the image's volume. */
const settingsFor = (port: number): Record<string, string> => ({
  MOIRAI_ENV: 'production',
  MOIRAI_SECRET: randomBytes(48).toString('base64'),
  MOIRAI_ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
  PUBLIC_URL: publicUrl,
  HOST: '0.0.0.0',
  TRUST_PROXY: '1',
  PORT: String(port),
})

/** The guide's own steps on an empty volume: set up, make the first admin, start, be asked, be stopped; and once more. */
export async function proveRun(image: Image, ground: Ground): Promise<string[]> {
  const { person, entrypoint, command, health, volumes, root, ports } = image
  must(person.id !== 0, 'It runs as root.')
  must(health !== undefined, 'It has no HEALTHCHECK.')
  must(
    ports.join(', ') === settings.PORT.standard,
    `It exposes ${ports.join(', ')}; the program listens on ${settings.PORT.standard}.`,
  )
  const port = await freePort()
  const more = settingsFor(port)

  const version = await finish(image, ['node', '--version'], ground)
  must(version.said.startsWith('v24.'), `Its Node is ${version.said}`)
  const [volume, ...others] = volumes
  must(volume !== undefined && others.length === 0, `It has ${volumes.length} volumes; the data want one.`)
  const writable = await finish(
    image,
    ['find', '.', '-xdev', '-writable', '-not', '-path', `.${volume.slice(image.folder.length)}*`, '-not', '-type', 'l'],
    ground,
  )
  must(writable.status === 0 && writable.said === '', `Its program can write to ${writable.said.slice(0, 300)}`)

  for (const words of [
    ['db', 'setup'],
    ['user', 'create', 'you@example.org', '--name', 'You', '--role', 'admin'],
  ]) {
    const { status, said } = await finish(image, [...entrypoint, ...words], ground, more)
    must(status === 0, `${words.join(' ')} ended with ${status}: ${said}`)
  }
  must(existsSync(join(root, volume, 'moirai.db')), `The database is not in the volume ${volume}.`)

  for (let start = 1; start <= 2; start += 1) {
    const running = ground.start([...entrypoint, ...command], placeIn(image, more))
    try {
      await proveServing(running, image, ground, more)
    } finally {
      const pid = running.pid()
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    }
  }
  const afterwards = await finish(image, health.command, ground, more)
  must(afterwards.status !== 0, 'Its HEALTHCHECK is content although nothing runs.')

  return [
    `Node ${version.said.trim()}, as the user ${person.name}, who can write to ${volume} alone; port ${ports.join(', ')}`,
    '`db setup`, `user create` and twice a start on an empty volume: ready, the page is there, HEALTHCHECK follows, SIGTERM ends it with 0',
  ]
}

/** As a proxy asks, in the name of the public address; `fetch` lets nobody set the name of the host. */
async function throughProxy(address: string): Promise<{ status?: number; text: string }> {
  const request = get(address, { headers: { host: new URL(publicUrl).host, 'x-forwarded-proto': 'https' } })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  return { ...(answer.statusCode === undefined ? {} : { status: answer.statusCode }), text: await text(answer) }
}

async function proveServing({ child, pid }: Running, image: Image, ground: Ground, more: Record<string, string>): Promise<void> {
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (part: string) => (said += part))
  const ended = once(child, 'exit') as Promise<[number | null]>
  const address = `http://127.0.0.1:${more['PORT']}`
  const deadline = performance.now() + 60_000
  const isReady = () =>
    fetch(`${address}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isReady())) {
    must(child.exitCode === null && performance.now() < deadline, `It does not become ready: ${said.slice(-1000)}`)
    await pause(100)
  }
  const { command, timeoutMs } = image.health!
  const asked = performance.now()
  const { status, said: told } = await finish(image, command, ground, more)
  must(status === 0, `HEALTHCHECK ended with ${status}: ${told}`)
  must(performance.now() - asked < timeoutMs, `HEALTHCHECK took longer than its ${timeoutMs} ms.`)

  const page = await throughProxy(address)
  must(page.status === 200 && page.text.includes('<script'), `The page is answered ${page.status}.`)
  const program = pid()
  must(program !== undefined, `It has ended: ${said.slice(-1000)}`)
  const uids = /^Uid:\s+(\d+)\s+(\d+)/m.exec(readFileSync(`/proc/${program}/status`, 'utf8'))?.slice(1)
  must(uids?.every((id) => Number(id) === image.person.id) === true, `It runs as ${uids?.join(', ')}.`)

  process.kill(program, 'SIGTERM')
  // So long a builder's engine waits before it kills.
  const outcome = await Promise.race([ended, pause(10_000, undefined, { ref: false })])
  must(
    outcome?.[0] === 0,
    `SIGTERM: ${outcome === undefined ? 'it still runs after 10 s' : `it ended with ${outcome[0]}`}. ${said.slice(-1000)}`,
  )
}
