// The keys that fields are sealed with: those that are set, or outside production one that is made when it is first needed.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '@moirai/talent/errors'
import { keysIn, type Config } from './config.ts'
import { WrongUsage } from './failure.ts'

export const keysMissing =
  'MOIRAI_ENCRYPTION_KEYS is not set, which production needs; take the output of: openssl rand -base64 32'

const folder = 'data'

/** @throws WrongUsage in production without keys; Refusal where the file cannot be read or written, or holds no keys. */
export function loadKeys({ encryptionKeys, production }: Config): readonly Uint8Array[] {
  if (encryptionKeys !== undefined) return encryptionKeys
  if (production) throw new WrongUsage(keysMissing)
  const file = join(folder, 'encryption-keys')
  try {
    if (existsSync(file)) {
      const faults: string[] = []
      const kept = keysIn(readFileSync(file, 'utf8'), { addIssue: (message) => faults.push(message) })
      if (kept !== undefined && faults.length === 0) return kept
      throw new Refusal('invalid', `The file ${file} holds no keys; bring it back from a copy, or set MOIRAI_ENCRYPTION_KEYS.`)
    }
    const made = randomBytes(32)
    mkdirSync(folder, { recursive: true })
    // Another process may be making one at this moment; then that one holds.
    writeFileSync(file, `${made.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    return [new Uint8Array(made)]
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return loadKeys({ encryptionKeys, production } as Config)
    if (code === undefined || error instanceof Refusal) throw error
    throw new Refusal(
      'invalid',
      `The file ${file} cannot be read or written (${code}); mend that, or set MOIRAI_ENCRYPTION_KEYS.`,
    )
  }
}
