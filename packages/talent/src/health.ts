// Whether the database can be worked with: reached, of this program's revision, set up to its end.
import type { HealthView } from '@moirai/contract/health'
import { inSnapshot, type Context } from './context.ts'
import { isDeployed } from './deployment.ts'

/** What is told of the database; never throws. `onFault` is given why it cannot be reached. */
export async function checkDatabase(context: Context, onFault: (error: unknown) => void): Promise<HealthView['database']> {
  const { database } = context
  const engine = database.engine.name
  const started = performance.now()
  try {
    await inSnapshot(context, async () => undefined)
    const latencyMs = Math.round(performance.now() - started)
    const { revision, pending, applied } = await database.migrations.status()
    const ready = pending.length === 0 && applied.length > 0 && (await isDeployed(context))
    return { status: ready ? 'ok' : 'pending', engine, latencyMs, revision, pending: pending.length }
  } catch (error) {
    onFault(error)
    return { status: 'unavailable', engine, latencyMs: null, revision: null, pending: null }
  }
}
