// How fast one asker may try what guards secrets: counted in the database, so for all processes of a deployment and over their restarts.
import { inTransaction, type Context } from '../context.ts'

/** So many a minute, at once or spread; then one at a time as the minute goes on. */
export interface Pace {
  /** Who asks, as a keyed hash of 32 bytes: whose address it is cannot be read from it. */
  readonly asker: Uint8Array
  readonly perMinute: number
}

const minute = 60_000

/**
 * Counts one try. Writers take turns, so that tries side by side, in whichever process, are never more than the pace.
 * @returns The seconds until the next one where this one is too many; it is then not written, so that a flood costs reads only.
 */
export async function countRequest(context: Context, { asker, perMinute }: Pace): Promise<number | undefined> {
  return inTransaction(context, async ({ session, now: clock }) => {
    const table = session.table('request_paces')
    const now = clock().getTime()
    const known = await table.findBy({ asker_hash: asker })
    const busy = Math.max(known?.busy_until.getTime() ?? now, now) + minute / perMinute
    if (busy - now > minute) return Math.ceil((busy - now - minute) / 1000)
    // Who is busy no longer is known no longer: a row lives for a minute, and the table is as long as a minute's askers.
    if (known === undefined) await table.purge({ busy_until: { lte: new Date(now) } })
    const row = { asker_hash: asker, busy_until: new Date(Math.ceil(busy)) }
    await table.upsertMany([row], { conflict: ['asker_hash'], update: ['busy_until'] })
    return undefined
  })
}
