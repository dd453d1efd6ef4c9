// A company found by its id.
import type { RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { companies } from './tables.ts'

/** @throws Refusal `missing`. */
export async function findCompany(work: Work, id: string): Promise<RowOf<typeof companies>> {
  const found = await work.session.table('companies').find(idOf(id, 'company'))
  if (!found) throw noSuch('company', id)
  return found
}
