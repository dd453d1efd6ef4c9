// The mapping somebody chose for a file is proposed for the next one with the same columns, in whatever order they stand.
import { createHash } from 'node:crypto'
import type { DateOrder } from '@moirai/contract/words'
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { FileKind } from './mapping/fields.ts'
import type { Mapping } from './mapping/mapping.ts'

const nameOf = (header: readonly string[]): string => createHash('sha256').update(JSON.stringify(header.toSorted())).digest('hex')

/**
 * Keeps which column fills which field, and whether its dates were read with the day or the month first. How decimals are written is
 * for each file to show.
 */
export async function rememberMapping({ session }: Work, header: readonly string[], mapping: Mapping): Promise<void> {
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).map(([field, { column, order }]) => [
      field,
      order === undefined ? { column } : { column, order },
    ]),
  )
  const kept: Mapping = { kind: mapping.kind, columns, constants: mapping.constants, extra: [], notes: [] }
  await session
    .table('import_mappings')
    .upsert({ kind: mapping.kind, name: nameOf(header), columns: kept }, { conflict: ['kind', 'name'], update: ['columns'] })
}

export async function findRemembered(
  { session }: Pick<Work, 'session'>,
  kind: FileKind,
  header: readonly string[],
): Promise<Mapping | undefined> {
  return (await session.table('import_mappings').findBy({ kind, name: nameOf(header) }))?.columns
}

/** The order of days and months in the last file with the same columns, by field. */
export async function rememberedOrders(
  work: Pick<Work, 'session'>,
  kind: FileKind,
  header: readonly string[],
): Promise<Record<string, DateOrder>> {
  const known = await findRemembered(work, kind, header)
  return known === undefined ? {} : ordersOf(known)
}

export const ordersOf = ({ columns }: Mapping): Record<string, DateOrder> =>
  Object.fromEntries(Object.entries(columns).flatMap(([field, { order }]) => (order === undefined ? [] : [[field, order]])))

/** Files with these columns are mapped by their names and values again. @throws Refusal `missing` where nothing is remembered. */
export async function forgetRemembered({ session }: Work, kind: FileKind, header: readonly string[]): Promise<void> {
  const gone = await session.table('import_mappings').purge({ kind, name: nameOf(header) })
  if (gone === 0) throw new Refusal('missing', 'Nothing is remembered of files with these columns.')
}

/** Whether a proposal is how somebody mapped the last file with the same columns. */
export const isRemembered = ({ notes }: Mapping): boolean => notes.includes(rememberedNote)

export const rememberedNote = 'The columns are mapped as they were for the last file with the same ones.'
