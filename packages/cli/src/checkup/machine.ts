// What stands beside the database: settings and secrets, files and who may read them, the disk, mail, the address people use.
import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isBuilt, isLoopback } from '@moirai/api'
import type { Config } from '../config.ts'
import { WrongUsage } from '../failure.ts'
import { refuseUnsafe } from '../serving.ts'
import { tryPost } from '../smtp.ts'
import { findingsOf, type Finding } from './finding.ts'

const dataFolder = 'data'

export function checkSettings(config: Config, webRoot: string): Finding[] {
  const { found, ok, warning, fault } = findingsOf('settings')
  const { server, production } = config
  try {
    refuseUnsafe(config, server.host, isLoopback(server.host))
    ok(production ? 'Nothing that production refuses is set.' : 'The server would start with these settings.')
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    fault(error.message, 'Set it in the environment or in .env; `moirai config` shows what is in force.')
  }
  if (!production)
    warning(
      `MOIRAI_ENV is ${server.isPublic ? 'not production, though others reach this deployment' : 'not production'}.`,
      'Set MOIRAI_ENV=production where others rely on it: it refuses what is not safe.',
    )
  if (config.debug) warning('MOIRAI_DEBUG shows stack traces.', 'Set MOIRAI_DEBUG=0.')
  if (!isBuilt(webRoot)) warning('The page is not built: the API answers, and nobody sees a page.', 'Run `npm run build`.')
  return found
}

/** Files that hold secrets or people are for their owner alone. */
export function checkFiles(databaseFile: string | undefined, listsFile: string | undefined): Finding[] {
  const { found, ok, warning } = findingsOf('files')
  const secret = [
    '.env',
    join(dataFolder, 'secret'),
    join(dataFolder, 'encryption-keys'),
    ...(databaseFile ? [databaseFile] : []),
    ...(listsFile ? [listsFile] : []),
  ]
  const open = secret.filter((file) => existsSync(file) && (statSync(file).mode & 0o077) !== 0)
  // Modes of files mean nothing there.
  if (process.platform === 'win32' || open.length === 0) ok('Files with secrets are readable by their owner alone.')
  else warning(`Others on this machine may read ${open.join(', ')}.`, `Run: chmod 600 ${open.join(' ')}`)
  return found
}

const mebibyte = 1024 ** 2

/** Whether a restart begins with the match lists of before. */
export function checkLists(listsFile: string | undefined): Finding[] {
  const { found, ok } = findingsOf('lists')
  if (listsFile === undefined) ok('Match lists are made anew at each start, as no file is set for them.')
  else if (!existsSync(listsFile)) ok('There is no snapshot of the match lists yet; it is written when lists have changed.')
  else {
    const { size, mtime } = statSync(listsFile)
    ok(
      `The next start begins with the match lists in ${listsFile}, ${(size / mebibyte).toFixed(1)} MB of ${mtime.toISOString()}.`,
    )
  }
  return found
}

const scarce = { fault: 200 * mebibyte, warning: 1024 * mebibyte }

export function checkDisk(databaseFile: string | undefined): Finding[] {
  const { found, ok, warning, fault } = findingsOf('disk')
  const folder = existsSync(dirname(databaseFile ?? dataFolder)) ? dirname(databaseFile ?? dataFolder) : '.'
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const says = `${Math.floor(free / mebibyte).toLocaleString('en')} MB are free where the data lies.`
  const mend = 'Make room, or move the data to a larger disk: a full disk stops every write.'
  if (free < scarce.fault) fault(says, mend)
  else if (free < scarce.warning) warning(says, mend)
  else ok(says)
  return found
}

const fresh = 48 * 3_600_000

export function checkBackups(databaseFile: string | undefined, now: Date): Finding[] {
  const { found, ok, warning } = findingsOf('backups')
  if (databaseFile === undefined) {
    warning(
      'Backups of a server cannot be seen from here.',
      'Have the server take one every day, by its own program, and bring one back as a trial; keep MOIRAI_ENCRYPTION_KEYS apart from them.',
    )
    return found
  }
  const folder = join(dirname(databaseFile), 'backups')
  const times = existsSync(folder) ? readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs) : []
  const latest = Math.max(...times)
  if (times.length === 0) {
    warning(
      `There is no backup in ${folder}.`,
      'Have the operating system put a copy there every day, taken by the backup command of the engine and not of a file that is being written.',
    )
  } else if (now.getTime() - latest > fresh) {
    warning(`The latest backup in ${folder} is older than two days.`, 'See to it that one is taken every day.')
  } else ok(`The latest backup in ${folder} is less than two days old.`)
  return found
}

export async function checkMail({ mail, production }: Config): Promise<Finding[]> {
  const { found, ok, warning, fault } = findingsOf('mail')
  if (mail === undefined) {
    const says = 'No mail server is set: who signs up or forgets a password gets no mail.'
    const mend = 'Set SMTP_URL and MAIL_FROM; until then `moirai mail list` shows what waits.'
    if (production) fault(says, mend)
    else warning(says, mend)
    return found
  }
  const problem = await tryPost(mail.url)
  if (problem === undefined) ok('The mail server answers and lets this program in.')
  else fault(`The mail server cannot be used: ${problem}`, 'Mend SMTP_URL, or the server it names.')
  const { protocol, searchParams, hostname } = new URL(mail.url)
  if (protocol !== 'smtps:' && searchParams.get('tls') !== 'required' && !isLoopback(hostname))
    warning('Mail may travel unencrypted to its server.', 'Use smtps:, or add ?tls=required to SMTP_URL.')
  return found
}

const patienceMs = 5_000

/** Whether people reach the server by the address that links in mail have. */
export async function checkAddress({ server }: Config): Promise<Finding[]> {
  const { found, ok, warning, fault } = findingsOf('proxy')
  if (!server.isPublic) {
    warning('PUBLIC_URL is not set: only this machine reaches the page.', 'Set it to the address by which people reach the page.')
    return found
  }
  if (isLoopback(server.host) && server.trustedProxies === 0) {
    fault(
      'A proxy must stand before this server, as it listens on this machine only, and TRUST_PROXY is 0: all people would count as one address.',
      'Set TRUST_PROXY to how many proxies there are, such as 1.',
    )
  }
  if (!isLoopback(server.host) && server.trustedProxies > 0) {
    warning(
      'The server can be reached beside its proxy, whose X-Forwarded-For anybody could then claim.',
      'Let HOST be 127.0.0.1, or close the port to all but the proxy.',
    )
  }
  try {
    const answer = await fetch(new URL('/health/ready', server.publicUrl), { signal: AbortSignal.timeout(patienceMs) })
    if (answer.ok) ok(`${server.publicUrl} answers, and the server there is ready.`)
    else warning(`${server.publicUrl} answers by ${answer.status}.`, 'Start the server, or look at what the proxy sends where.')
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    warning(
      `${server.publicUrl} cannot be reached from here: ${reason}.`,
      'Start the server and the proxy; mend the name or the certificate.',
    )
  }
  return found
}
