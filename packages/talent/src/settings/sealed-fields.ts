// Sealed fields in the database: a sample beside them, by which other keys are found out before anything is read or written.
import type { Context, Work } from '../context.ts'
import { SealedFieldError } from '../errors.ts'

const key = 'field_keys'
const place = { table: 'settings', column: 'value', row: key }
const sample = 'moirai'

/** Before a field is sealed: keeps the sample, or looks whether these are the keys of the one that is there. @throws SealedFieldError. */
export async function keepFieldKeys(work: Work): Promise<void> {
  if (await refuseOtherKeys(work)) return
  await work.session.table('settings').insert({ key, value: work.fieldKeys.seal(place, sample) })
}

/** @returns Whether there is a sample. @throws SealedFieldError where it was sealed with keys this program does not have. */
export async function refuseOtherKeys({ session, fieldKeys }: Work): Promise<boolean> {
  const kept = await session.table('settings').findBy({ key })
  if (!kept) return false
  const id = fieldKeys.keyOf(kept.value)
  if (id === undefined || !fieldKeys.ids.includes(id)) {
    throw new SealedFieldError(
      `Fields of this database are sealed with the key ${id ?? 'of another program'}, which MOIRAI_ENCRYPTION_KEYS (or data/encryption-keys) does not hold; add it, after the one that is to seal.`,
    )
  }
  fieldKeys.open(place, String(kept.value))
  return true
}

/** Once every field is sealed with the first key, so is the sample. */
export async function renewSample({ session, fieldKeys }: Work): Promise<void> {
  await session.table('settings').updateWhere({ key }, { value: fieldKeys.seal(place, sample) })
}

const phoneOf = (row: string) => ({ table: 'profiles', column: 'phone', row })

export const sealedPhone = ({ fieldKeys }: Context, profileId: string, phone: string | null | undefined): string | null =>
  phone === null || phone === undefined ? null : fieldKeys.seal(phoneOf(profileId), phone)

export const openedPhone = ({ fieldKeys }: Context, row: { id: string; phone: string | null }): string | null =>
  row.phone === null ? null : fieldKeys.open(phoneOf(row.id), row.phone)
