// A person found by what somebody would type.
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { ProfileRow } from './person-input.ts'

/** The person somebody means: by id, outside id or e-mail. @throws Refusal `missing`. */
export async function findPerson(work: Work, identifier: string): Promise<ProfileRow> {
  const table = work.session.table('profiles')
  const found =
    (isUuid(identifier) ? await table.find(identifier.toLowerCase()) : undefined) ??
    (await table.findBy({ external_id: identifier.slice(0, 255) })) ??
    (await table.findBy({ email: identifier.trim().toLowerCase().slice(0, 255) }))
  if (!found)
    throw new Refusal('missing', `There is no person ${JSON.stringify(identifier)}; give an id, an outside id or an e-mail.`)
  return found
}

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
