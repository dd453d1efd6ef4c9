// The chain over the audit log: every row is sealed soon after it was written, and what was changed since is found.
import { createHash } from 'node:crypto'
import type { AuditFault, AuditVerdict } from '@moirai/contract/audit'
import type { RowOf } from '@moirai/database'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import type { auditLog, auditSeals } from './tables.ts'

type Row = RowOf<typeof auditLog>
type Seal = RowOf<typeof auditSeals>

/** What is wrong is found to as many rows. */
const rowsPerSeal = 50
/** Another process may still be writing a row of an earlier moment; clocks of one machine differ by less. */
const settleMs = 1000
const sealsPerPage = 200

const beginning = '0'.repeat(64)
const lowestId = '00000000-0000-0000-0000-000000000000'

const sorted = (detail: Row['detail']) => Object.entries(detail).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Everything a row says; written anew by this program it is the same text for ever. */
const canonical = (row: Row): string =>
  JSON.stringify([
    row.id,
    row.created_at.toISOString(),
    row.actor_id,
    row.action,
    row.subject_type,
    row.subject_id,
    sorted(row.detail),
  ])

function hashOver(previous: string, rows: readonly Row[]): string {
  const hash = createHash('sha256').update(previous)
  for (const row of rows) hash.update(`\n${canonical(row)}`)
  return hash.digest('hex')
}

const lastSeal = ({ session }: Work): Promise<Seal | undefined> =>
  session.table('audit_seals').findBy({}, { orderBy: { position: 'desc' } })

function unsealed({ session, now }: Work, seal: Seal | undefined): Promise<Row[]> {
  const settled = new Date(now().getTime() - settleMs)
  const where = { id: { gt: seal?.last_id ?? lowestId }, created_at: { lte: settled } }
  return session.table('audit_log').list({ where, orderBy: { id: 'asc' }, limit: rowsPerSeal })
}

/** Seals what has settled since the last time, and tells how many rows. Two at once are no harm: writers wait for one another. */
export async function sealAudit(context: Context): Promise<number> {
  let count = 0
  // Looked at first without waiting for writers, who are seldom idle and never to wait for this.
  while ((await inSnapshot(context, async (work) => unsealed(work, await lastSeal(work)))).length > 0) {
    const sealed = await inTransaction(context, sealNext)
    if (sealed === 0) break
    count += sealed
  }
  return count
}

async function sealNext(work: Work): Promise<number> {
  const before = await lastSeal(work)
  const rows = await unsealed(work, before)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return 0
  const previous_hash = before?.hash ?? beginning
  await work.session.table('audit_seals').insert({
    position: (before?.position ?? 0) + 1,
    first_id: first.id,
    last_id: last.id,
    count: rows.length,
    previous_hash,
    hash: hashOver(previous_hash, rows),
    sealed_at: work.now(),
  })
  return rows.length
}

/**
 * Looks the whole log through. `head` is the last hash of an earlier time, kept elsewhere: only that shows whether the end of
 * the chain itself was cut off, or all of it was written anew.
 */
export async function verifyAudit(context: Context, { head }: { head?: string | undefined } = {}): Promise<AuditVerdict> {
  return inSnapshot(context, async (work) => {
    const faults: AuditFault[] = []
    const seals = work.session.table('audit_seals')
    let before: Seal | undefined
    let rows = 0
    let known = head === undefined || head === beginning
    for (;;) {
      const where = { position: { gt: before?.position ?? 0 } }
      const page: Seal[] = await seals.list({ where, orderBy: { position: 'asc' }, limit: sealsPerPage })
      for (const seal of page) {
        faults.push(...(await faultsOf(work, seal, before)))
        known ||= seal.hash === head
        rows += seal.count
        before = seal
      }
      if (page.length < sealsPerPage) break
    }
    if (!known)
      faults.push({
        seal: before?.position ?? 0,
        firstId: null,
        lastId: null,
        problem: 'The hash that was kept elsewhere is not in the chain: its end was cut off, or it was written anew.',
      })
    const tail = await work.session.table('audit_log').count({ id: { gt: before?.last_id ?? lowestId } })
    return {
      whole: faults.length === 0,
      seals: before?.position ?? 0,
      rows,
      unsealed: tail,
      head: before?.hash ?? beginning,
      faults,
    }
  })
}

async function faultsOf({ session }: Work, seal: Seal, before: Seal | undefined): Promise<AuditFault[]> {
  const told = (problem: string): AuditFault => ({ seal: seal.position, firstId: seal.first_id, lastId: seal.last_id, problem })
  const table = session.table('audit_log')
  const faults: AuditFault[] = []
  if (seal.position !== (before?.position ?? 0) + 1) faults.push(told('A seal before this one is missing.'))
  if (seal.previous_hash !== (before?.hash ?? beginning)) faults.push(told('This seal does not follow the one before.'))
  const between = { id: { gt: before?.last_id ?? lowestId, lt: seal.first_id } }
  if (await table.exists(between)) faults.push(told('Before these rows there are some that were added later.'))
  // One more than there may be: so many were added, whatever their number.
  const rows = await table.list({
    where: { id: { gte: seal.first_id, lte: seal.last_id } },
    orderBy: { id: 'asc' },
    limit: seal.count + 1,
  })
  if (rows.length < seal.count) faults.push(told(`Of ${seal.count} rows ${seal.count - rows.length} were removed.`))
  else if (rows.length > seal.count) faults.push(told('Among these rows there are some that were added later.'))
  else if (hashOver(seal.previous_hash, rows) !== seal.hash) faults.push(told('These rows, or their seal, were changed.'))
  return faults
}
