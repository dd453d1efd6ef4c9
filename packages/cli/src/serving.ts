// What a server needs before it may be open to others, the secret it signs with, and what it does beside answering.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealAudit } from '@moirai/talent/audit'
import type { Context } from '@moirai/talent/context'
import { Refusal } from '@moirai/talent/errors'
import type { Config } from './config.ts'
import { keysMissing } from './encryption-keys.ts'
import { WrongUsage } from './failure.ts'

/** Refuses what production must not run with, and an address others reach without saying which. @throws WrongUsage. */
export function refuseUnsafe(config: Config, host: string, isLoopback: boolean): void {
  const { server, production, secret, debug } = config
  if (!isLoopback && !server.isPublic) {
    throw new WrongUsage(
      `The server would be open to others at ${host}, and PUBLIC_URL does not say by which address they reach it; set it, or listen on this machine only, such as --host 127.0.0.1.`,
    )
  }
  if (secret !== undefined && new Set(secret).size < 8) {
    throw new WrongUsage('MOIRAI_SECRET is "***", which can be guessed; take the output of: openssl rand -base64 48')
  }
  if (!production) return
  if (secret === undefined)
    throw new WrongUsage('MOIRAI_SECRET is not set, which production needs; take the output of: openssl rand -base64 48')
  if (config.encryptionKeys === undefined) throw new WrongUsage(keysMissing)
  if (!server.publicUrl.startsWith('https:')) {
    throw new WrongUsage(
      `PUBLIC_URL is ${JSON.stringify(server.isPublic ? server.publicUrl : '')}; production needs an address with https.`,
    )
  }
  if (debug) throw new WrongUsage('MOIRAI_DEBUG is "1"; production shows nobody its inside, set it to 0.')
}

/** The secret that is set; outside production one that is made at the first start and kept beside the database. @throws Refusal. */
export function secretOf({ secret }: Config, folder: string): string {
  if (secret !== undefined) return secret
  const file = join(folder, 'secret')
  try {
    if (existsSync(file)) {
      const kept = readFileSync(file, 'utf8').trim()
      if (kept.length >= 32) return kept
    }
    const made = randomBytes(48).toString('base64url')
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${made}\n`, { mode: 0o600 })
    return made
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new Refusal('invalid', `The file ${file} cannot be read or written (${code}); mend that, or set MOIRAI_SECRET.`)
  }
}

/** Every second the audit log of what has settled is sealed, as long as the server runs. @returns How to stop it. */
export function keepSealing(context: Context, onFault: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = sealAudit(context)
      .catch(onFault)
      .finally(() => (busy = false))
  }, 1000)
  return async () => {
    clearInterval(timer)
    await running
  }
}
