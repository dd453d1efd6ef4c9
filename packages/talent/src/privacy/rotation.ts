// Sealed fields brought under the newest key, some rows at a time: broken off anywhere, it goes on where it stopped.
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { renewSample } from '../settings/settings.ts'
import type { Row } from './rows-of-person.ts'

interface SealedField {
  readonly table: string
  /** Its primary key. */
  readonly key: string
  readonly column: string
  /** How many rows are read at once: documents are large. */
  readonly batch: number
}

/** Every field that is sealed. */
export const sealedFields: readonly SealedField[] = [
  { table: 'profiles', key: 'id', column: 'phone', batch: 500 },
  { table: 'document_contents', key: 'document_id', column: 'content', batch: 10 },
  { table: 'idempotency_keys', key: 'id', column: 'response', batch: 50 },
  { table: 'profile_demographics', key: 'profile_id', column: 'answers', batch: 500 },
]

const lowestId = '00000000-0000-0000-0000-000000000000'

/** Seals every field anew that is not under the first key, or not sealed yet. @throws SealedFieldError where a key is missing. */
export async function rotateKeys(
  context: Context,
  { onProgress }: { onProgress?: (done: number, total: number) => void } = {},
): Promise<{ key: string; looked: number; changed: number }> {
  const total = { looked: 0, changed: 0 }
  const fields = await inSnapshot(context, countFields)
  for (const field of sealedFields) {
    for (let after = lowestId; ; ) {
      // Read and written in one transaction: a change in between would be lost otherwise.
      const { rows, changed } = await inTransaction(context, (work) => renewBatch(work, field, after))
      total.looked += rows.length
      total.changed += changed
      onProgress?.(total.looked, Math.max(fields, total.looked))
      if (rows.length < field.batch) break
      after = String(rows.at(-1)![field.key])
    }
  }
  const key = context.fieldKeys.ids[0]!
  await inTransaction(context, async (work) => {
    await renewSample(work)
    await recordAudit(work, { action: 'keys.rotated', subject: { type: 'key', id: key }, detail: total })
  })
  return { key, ...total }
}

async function countFields(work: Work): Promise<number> {
  let count = 0
  for (const { table, column } of sealedFields) {
    count += await anyVerbs(work, table).count({ [column]: { not: null } }, { includeDeleted: true })
  }
  return count
}

async function renewBatch(work: Work, field: SealedField, after: string): Promise<{ rows: readonly Row[]; changed: number }> {
  const { fieldKeys } = work
  const rows = await batchOf(work, field, after)
  const stale = rows.filter((row) => fieldKeys.keyOf(row[field.column]) !== fieldKeys.ids[0])
  // Whole rows, as hidden ones cannot be changed by their key. Nothing that anybody sees has changed: the time of the last change stays.
  const renewed = stale.map((row) => ({ ...row, [field.column]: resealed(work, field, row) }))
  await anyVerbs(work, field.table).upsertMany(renewed, { conflict: [field.key], update: [field.column, 'updated_at'] })
  return { rows, changed: stale.length }
}

function resealed({ fieldKeys }: Work, { table, key, column }: SealedField, row: Row): unknown {
  const place = { table, column, row: String(row[key]) }
  const value = row[column]
  if (value instanceof Uint8Array) return fieldKeys.sealBytes(place, fieldKeys.openBytes(place, value))
  if (typeof value === 'string') return fieldKeys.seal(place, fieldKeys.open(place, value))
  return fieldKeys.sealJson(place, fieldKeys.openJson(place, value))
}

/** The value of a sealed field as it is meant, for the person it belongs to; undefined where the column is none of those. */
export function openedField({ fieldKeys }: Work, name: string, column: string, row: Row): unknown {
  const field = sealedFields.find((one) => one.table === name && one.column === column)
  const value = row[column]
  if (field === undefined || value === null) return undefined
  const place = { table: name, column, row: String(row[field.key]) }
  if (value instanceof Uint8Array) return fieldKeys.openBytes(place, value)
  return typeof value === 'string' ? fieldKeys.open(place, value) : fieldKeys.openJson(place, value)
}

export interface KeyStatus {
  /** The newest first. */
  keys: { id: string; held: boolean; fields: number }[]
  /** Fields written before there were keys. */
  unsealed: number
}

/** How many fields are under each key: one that has none is needed no more. */
export async function showKeys(context: Context): Promise<KeyStatus> {
  return inSnapshot(context, async (work) => {
    const { fieldKeys } = work
    const counts = new Map(fieldKeys.ids.map((id) => [id, 0]))
    let unsealed = 0
    for (const field of sealedFields) {
      for (let after = lowestId; ; ) {
        const rows = await batchOf(work, field, after)
        for (const row of rows) {
          const id = fieldKeys.keyOf(row[field.column])
          if (id === undefined) unsealed += 1
          else counts.set(id, (counts.get(id) ?? 0) + 1)
        }
        if (rows.length < field.batch) break
        after = String(rows.at(-1)![field.key])
      }
    }
    const keys = [...counts].map(([id, fields]) => ({ id, held: fieldKeys.ids.includes(id), fields }))
    return { keys, unsealed }
  })
}

interface AnyVerbs {
  list(options: object): Promise<Row[]>
  count(where: object, options: object): Promise<number>
  upsertMany(rows: readonly Row[], options: { conflict: string[]; update: string[] }): Promise<unknown>
}
const anyVerbs = ({ session }: Work, table: string): AnyVerbs => session.table(table as 'users') as unknown as AnyVerbs

const batchOf = (work: Work, { table, key, column, batch }: SealedField, after: string): Promise<Row[]> =>
  anyVerbs(work, table).list({
    where: { [key]: { gt: after }, [column]: { not: null } },
    orderBy: { [key]: 'asc' },
    limit: batch,
    includeDeleted: true,
  })
