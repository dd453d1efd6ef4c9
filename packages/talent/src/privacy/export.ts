// Everything that is kept of one person, for themselves: found by the marks and the foreign keys of the schema.
import { findUser } from '../accounts/accounts.ts'
import { recordAudit } from '../audit/audit.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { withMerged } from '../duplicates/duplicates.ts'
import type { ProfileRow } from '../people/people.ts'
import { openedField } from './rotation.ts'
import { addRows, followKeys, rowsWhere, tables, type FoundRows, type Row } from './rows-of-person.ts'

export interface PersonalData {
  exportedAt: string
  userId: string
  /** By table, each row with what names or describes the person, and when it was written. */
  tables: Record<string, Row[]>
}

/** What no row owns, with the column that says of whom it is. */
const besides: readonly { table: string; column: string; of: 'users' | 'profiles' | 'applications' }[] = [
  { table: 'email_logs', column: 'user_id', of: 'users' },
  { table: 'idempotency_keys', column: 'actor', of: 'users' },
  { table: 'import_rows', column: 'entity_id', of: 'profiles' },
  { table: 'import_rows', column: 'entity_id', of: 'applications' },
]

/** Gathers what is kept of an account and its profile, hidden rows too, and writes down that it was done. @throws Refusal `missing`. */
export async function exportPersonalData(context: Context, userId: string): Promise<PersonalData> {
  return inTransaction(context, async (work) => {
    const user = await findUser(work, userId)
    const found: FoundRows = new Map<string, Row[]>([['users', [user]]])
    const own = (await rowsWhere(work, 'profiles', 'user_id', [user.id])) as ProfileRow[]
    found.set('profiles', await withMerged(work, own))
    await followKeys(work, found)
    for (const { table, column, of } of besides) {
      const keys = (found.get(of) ?? []).map((row) => String(row['id']))
      addRows(found, table, await rowsWhere(work, table, column, keys))
    }
    await recordAudit(work, { action: 'user.exported', subject: { type: 'user', id: user.id } })
    const told = [...found].flatMap(([name, rows]) =>
      rows.length === 0 ? [] : [[name, rows.map((row) => tellRow(work, name, row))] as const],
    )
    return { exportedAt: work.now().toISOString(), userId: user.id, tables: Object.fromEntries(told) }
  })
}

/** What is marked, and the times the layer writes; secrets and hashes are not marked. */
function tellRow(work: Work, name: string, row: Row): Row {
  const { columns } = tables.find((table) => table.name === name)!
  const told = columns.filter(({ personal, role }) => personal === true || (role !== undefined && role !== 'version'))
  return Object.fromEntries(
    told.map((column) => [column.name, readable(openedField(work, name, column.name, row) ?? row[column.name])]),
  )
}

const readable = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return typeof value === 'bigint' ? String(value) : value
}
