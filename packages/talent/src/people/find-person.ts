// A person found by what somebody would type.
import { longestEmail, normaliseEmail } from '@moirai/contract/emails'
import type { Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isUuid } from '../identifiers.ts'
import type { ProfileRow } from './person-input.ts'

/** The person somebody means: by id, outside id or e-mail. @throws Refusal `missing`. */
export async function findPerson(work: Work, identifier: string): Promise<ProfileRow> {
  const table = work.session.table('profiles')
  const found =
    (isUuid(identifier) ? await table.find(identifier.toLowerCase()) : undefined) ??
    (await table.findBy({ external_id: identifier.slice(0, 255) })) ??
    (await table.findBy({ email: normaliseEmail(identifier).slice(0, longestEmail) }))
  if (!found) throw noPerson(identifier)
  return found
}

export const noPerson = (identifier: string): Refusal =>
  new Refusal('missing', `There is no person ${JSON.stringify(identifier)}; give an id, an outside id or an e-mail.`)
