// Addresses that no letter reaches: kept as keyed hashes, which outlive an erasure, and looked at before a letter goes out.
import { normaliseEmail } from '@moirai/contract/emails'
import type { RowOf } from '@moirai/database'
import type { Context, Work } from '../context.ts'
import type { talentSchema } from '../tables.ts'

export type SuppressionRow = RowOf<typeof talentSchema.suppressions>

// As many as one condition takes.
const atOnce = 40

const anyOf = (hashes: readonly Uint8Array[]) => ({ or: hashes.map((address_hmac) => ({ address_hmac })) })

const hashesOf = ({ fieldKeys }: Pick<Context, 'fieldKeys'>, address: string): Uint8Array[] =>
  fieldKeys.hashesOf(`mail to ${normaliseEmail(address)}`)

/** No letter goes to that address until the mark is taken away. */
export async function markUndeliverable(work: Work, address: string, letterId: string): Promise<void> {
  const [address_hmac] = hashesOf(work, address)
  const table = work.session.table('suppressions')
  if (await table.exists(anyOf(hashesOf(work, address)))) return
  await table.insert({ address_hmac: address_hmac!, reason: 'bounced', email_log_id: letterId })
}

/** Who can read mail at an address has shown that it arrives there. */
export async function liftUndeliverable(work: Work, address: string): Promise<void> {
  await work.session.table('suppressions').purge({ ...anyOf(hashesOf(work, address)), reason: 'bounced' })
}

/** The rows that are to an address so marked, with the mark. */
export async function findUndeliverable<Row extends { recipient_email: string }>(
  work: Pick<Work, 'session' | 'fieldKeys'>,
  rows: readonly Row[],
): Promise<{ row: Row; mark: SuppressionRow }[]> {
  const byHash = new Map<string, Row[]>()
  const hashes: Uint8Array[] = []
  for (const row of rows) {
    for (const hash of hashesOf(work, row.recipient_email)) {
      const key = Buffer.from(hash).toString('hex')
      if (!byHash.has(key)) hashes.push(hash)
      byHash.set(key, [...(byHash.get(key) ?? []), row])
    }
  }
  const marks: SuppressionRow[] = []
  for (let from = 0; from < hashes.length; from += atOnce) {
    marks.push(...(await work.session.table('suppressions').list({ where: anyOf(hashes.slice(from, from + atOnce)) })))
  }
  return marks.flatMap((mark) => (byHash.get(Buffer.from(mark.address_hmac).toString('hex')) ?? []).map((row) => ({ row, mark })))
}
