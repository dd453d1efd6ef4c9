// The server of this project, as `moirai start` has it, but for how often one address may ask.
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../packages/database/src/database.ts'
import { buildApi } from '../../packages/api/src/api.ts'
import { makeContext, type Context } from '../../packages/talent/src/context.ts'
import { timeline } from '../../packages/talent/src/migrations.ts'
import { talentSchema } from '../../packages/talent/src/tables.ts'

const now = (): Date => new Date()

/** A database of this schema, for whoever operates it. */
export async function openContext(url: string): Promise<Context> {
  const database = await openDatabase({ url, schema: talentSchema, migrations: timeline, now })
  return makeContext({
    database,
    actor: { kind: 'operator' },
    now,
    entropy: randomBytes,
    loadKeys: () => [new Uint8Array(32).fill(7)],
    // Signing in is tried with wrong passwords many times.
    settings: { currency: 'USD', publicUrl: 'http://localhost', login: { maxFailures: 1_000_000, lockMinutes: 15 } },
  })
}

export async function serveOurs(url: string) {
  return buildApi({
    context: await openContext(url),
    version: 'bench',
    webRoot: fileURLToPath(new URL('../../packages/web/dist', import.meta.url)),
    maxUploadBytes: 1024 ** 2,
    log: { level: 'info', write: (line) => void process.stderr.write(line) },
    secret: 'a secret of the bench that is long enough',
    setupToken: 's'.repeat(43),
    openUntilAdmin: false,
    rates: { perMinute: 1e9, sparingPerMinute: 1e9 },
  })
}
