// Everything that is kept of one person, for themselves: found by the marks and the foreign keys of the schema, so that no table is forgotten.
import { schemaState } from '@moirai/database'
import { recordAudit } from '../audit/audit.ts'
import { inTransaction, type Context, type Work } from '../context.ts'
import { findUser } from '../accounts/accounts.ts'
import { talentSchema } from '../tables.ts'

type Row = Record<string, unknown>

export interface PersonalData {
  exportedAt: string
  userId: string
  /** By table, each row with what names or describes the person, and when it was written. */
  tables: Record<string, Row[]>
}

const tables = [...schemaState(talentSchema).values()]

/** What no row owns, with the column that says of whom it is. */
const besides: readonly { table: string; column: string; of: 'users' | 'profiles' }[] = [
  { table: 'email_logs', column: 'user_id', of: 'users' },
  { table: 'idempotency_keys', column: 'actor', of: 'users' },
  { table: 'import_rows', column: 'entity_id', of: 'profiles' },
]

// Their keys travel as one parameter.
const keysAtOnce = 1000

/** Gathers what is kept of an account and its profile, hidden rows too, and writes down that it was done. @throws Refusal `missing`. */
export async function exportPersonalData(context: Context, userId: string): Promise<PersonalData> {
  return inTransaction(context, async (work) => {
    const user = await findUser(work, userId)
    const found = new Map<string, Row[]>([['users', [user]]])
    found.set('profiles', await rowsWhere(work, 'profiles', 'user_id', [user.id]))
    await followKeys(work, found)
    for (const { table, column, of } of besides) {
      const keys = (found.get(of) ?? []).map((row) => String(row['id']))
      add(found, table, await rowsWhere(work, table, column, keys))
    }
    await recordAudit(work, { action: 'user.exported', subject: { type: 'user', id: user.id } })
    const told = [...found].flatMap(([name, rows]) =>
      rows.length === 0 ? [] : [[name, rows.map((row) => tellRow(name, row))] as const],
    )
    return { exportedAt: work.now().toISOString(), userId: user.id, tables: Object.fromEntries(told) }
  })
}

/** Every row that would go with one already found (ON DELETE CASCADE): a part of it. */
async function followKeys(work: Work, found: Map<string, Row[]>): Promise<void> {
  for (const [parent, rows] of found) {
    for (const table of tables) {
      for (const { columns, references, onDelete } of table.foreignKeys.filter((key) => key.table === parent)) {
        const [column, reference] = [columns[0], references[0]]
        if (onDelete !== 'cascade' || column === undefined || reference === undefined || table.name === parent) continue
        const keys = rows.map((row) => String(row[reference]))
        // A Map goes on to what is added while it is gone through.
        add(found, table.name, await rowsWhere(work, table.name, column, keys))
      }
    }
  }
}

function add(found: Map<string, Row[]>, name: string, rows: readonly Row[]): void {
  const known = found.get(name) ?? []
  const { primaryKey } = tables.find((table) => table.name === name)!
  const keyOf = (row: Row): string => primaryKey.map((column) => String(row[column])).join(' ')
  const here = new Set(known.map(keyOf))
  const more = rows.filter((row) => !here.has(keyOf(row)))
  if (more.length > 0) found.set(name, [...known, ...more])
}

async function rowsWhere({ session }: Work, table: string, column: string, keys: readonly string[]): Promise<Row[]> {
  // The name of a table is only known as the schema is read.
  const verbs = session.table(table as 'users') as unknown as { list(options: object): Promise<Row[]> }
  const rows: Row[] = []
  for (let from = 0; from < keys.length; from += keysAtOnce) {
    const where = { [column]: { in: keys.slice(from, from + keysAtOnce) } }
    rows.push(...(await verbs.list({ where, includeDeleted: true })))
  }
  return rows
}

/** What is marked, and the times the layer writes; secrets and hashes are not marked. */
function tellRow(name: string, row: Row): Row {
  const { columns } = tables.find((table) => table.name === name)!
  const told = columns.filter(({ personal, role }) => personal === true || (role !== undefined && role !== 'version'))
  return Object.fromEntries(told.map((column) => [column.name, readable(row[column.name])]))
}

const readable = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return typeof value === 'bigint' ? String(value) : value
}
