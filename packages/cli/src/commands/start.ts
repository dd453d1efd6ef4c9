// moirai start: sets the database up and serves the page and the API until it is stopped.
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { firstAdminMissing } from '@moirai/talent/accounts'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import { showOverview } from '@moirai/talent/statistics'
import type { Command } from 'commander'
import { addCommand, type Invocation } from '../command.ts'
import type { Config } from '../config.ts'
import { WrongUsage } from '../failure.ts'
import { keepSealing, refuseUnsafe, secretOf } from '../serving.ts'
import { setUp, withContext } from '../start.ts'
import { stopSignal } from '../stop-signal.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'
import { startWorker, type RunningWorker } from '../worker.ts'

export function addStartCommand(program: Command): void {
  addCommand(
    program,
    'start',
    'set up the database and serve the page and the API',
    (command) => {
      command
        .option('--port <n>', 'the port to listen on (PORT, or 8080)')
        .option('--host <host>', 'the address to listen on (HOST, or 127.0.0.1)')
        .option('--no-worker', 'leave the work in the background to `moirai work`')
    },
    start,
  )
}

const webRoot = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const dataFolder = 'data'

async function start({ config, terminal, options }: Invocation): Promise<void> {
  const { host, port } = addressOf(config, options)
  // Loaded here: no other command needs a server.
  const { buildApi, isBuilt, isLoopback } = await import('@moirai/api')
  refuseUnsafe(config, host, isLoopback(host))
  const serve = async (context: Context): Promise<void> => {
    await setUp(context)
    await refuseOpen(context, host, isLoopback(host))
    const { logLevel: level, maxUploadBytes, isPublic, publicUrl, trustedProxies } = config.server
    const log = { level, write: (line: string) => void process.stderr.write(line) }
    const setupToken = randomBytes(32).toString('base64url')
    let worker: RunningWorker | undefined
    const app = await buildApi({
      context,
      version,
      webRoot,
      maxUploadBytes,
      log,
      secret: secretOf(config, dataFolder),
      setupToken,
      publicOrigin: isPublic ? publicUrl : undefined,
      openUntilAdmin: isLoopback(host) && !config.production && !isPublic,
      trustedProxies,
      onTask: () => worker?.wake(),
    })
    const stopped = stopSignal()
    await listen(app, host, port)
    const url = addressInUrl(app.server.address() as AddressInfo)
    const setup = (await firstAdminMissing(context)) ? `${isPublic ? publicUrl : url}/setup#token=${setupToken}` : null
    const isOpen = setup !== null && !config.production && !isPublic
    await announce(context, terminal, { url, setup, isOpen, built: isBuilt(webRoot) })
    const stopSealing = keepSealing(context, (error) => app.log.error({ err: error }, 'sealing the audit log'))
    if (options['worker'] !== false) {
      const onFault = (error: unknown, task: string): void => app.log.error({ err: error, task }, 'task failed')
      worker = await startWorker(context, config, terminal, onFault)
    }
    await stopped
    await Promise.all([stopSealing(), app.close(), worker?.stop()])
  }
  await withContext(config, terminal, 'create', serve, { serves: true })
}

/** @throws WrongUsage where others would reach a server that nobody administers. */
async function refuseOpen(context: Context, host: string, isLoopback: boolean): Promise<void> {
  if (isLoopback || !(await firstAdminMissing(context))) return
  throw new WrongUsage(
    `The server would be open to others at ${host}, and nobody administers it yet; make the first admin with \`moirai user create EMAIL --name NAME --role admin\`.`,
  )
}

function addressOf({ server }: Config, options: Invocation['options']): { host: string; port: number } {
  const port = String(options['port'] ?? server.port)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new WrongUsage(`--port is ${JSON.stringify(port)}; allowed is a whole number from 0 to 65535.`)
  }
  return { host: String(options['host'] ?? server.host), port: Number(port) }
}

const addressInUrl = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`

async function listen(app: { listen(options: object): Promise<string> }, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const sentence = {
      EADDRINUSE: `Port ${port} is in use already, perhaps by another Moirai; stop that, or choose another one with --port.`,
      EACCES: `Port ${port} needs rights that this user does not have; choose one above 1023 with --port.`,
      EADDRNOTAVAIL: `This machine has no address ${host}; listen on 127.0.0.1.`,
      ENOTFOUND: `This machine has no address ${host}; listen on 127.0.0.1.`,
    }[code ?? '']
    throw sentence === undefined ? error : new Refusal('taken', sentence)
  }
}

interface Standing {
  url: string
  /** Where the first admin is made; null where there is one. */
  setup: string | null
  /** Whether nobody has to sign in. */
  isOpen: boolean
  built: boolean
}

async function announce(context: Context, terminal: Terminal, { url, setup, isOpen, built }: Standing): Promise<void> {
  const { maskedUrl } = context.database.config
  const { revision } = await context.database.migrations.status()
  const { people, jobs } = await showOverview(context)
  terminal.document({ ready: true, url, database: maskedUrl, revision, page: built, setup })
  terminal.line(`Moirai is ready: ${terminal.style('bold', url)}`)
  terminal.line(`  database  ${maskedUrl}, revision ${revision}`)
  const { engine, version: engineVersion, encrypted, pool } = context.database.describe()
  if (pool) {
    const life = `closed after ${pool.recycleMs / 1000} s${pool.prePing ? ', asked for a sign of life when idle' : ''}`
    terminal.line(
      `  pool      ${engine} ${engineVersion}${encrypted ? ' (encrypted)' : ''}: ${pool.size} connections, ${pool.overflow} more on demand, waits of at most ${pool.timeoutMs / 1000} s, ${life}`,
    )
  }
  terminal.line(`  access    ${isOpen ? 'nobody has to log in yet, so that it answers on this machine only' : 'by signing in'}`)
  if (setup !== null) terminal.line(`  admin     make the first one: ${setup}`)
  if (!built)
    terminal.line('  page      not built yet; build it with `npm run build`, then it is there. The API answers without it.')
  if (people === 0 && jobs === 0) {
    const where = built ? 'the page offers demonstration data or a file of your own, and so does the terminal' : 'fill it with'
    terminal.line(`  empty     ${where}: npx moirai demo, npx moirai import people FILE`)
  }
  terminal.line('Stop with Ctrl+C.')
}
