// People in lists and in full.
import type { PageOf } from '@moirai/contract/lists'
import type { PeopleQuery, PersonListItem, PersonView } from '@moirai/contract/people'
import type { Where } from '@moirai/database'
import { inSnapshot, type Context } from '../context.ts'
import { soughtText } from '../searching.ts'
import { findPerson } from './find-person.ts'
import type { ProfileRow } from './person-input.ts'
import { personListItem, personView } from './person-view.ts'

/** A page of people, by name. @throws DatabaseError `cursor` where it is not one of this list. */
export async function listPeople(context: Context, query: PeopleQuery): Promise<PageOf<PersonListItem>> {
  return inSnapshot(context, async ({ session }) => {
    const { limit, cursor } = query
    const where = withText(soughtText(query.search))
    const page = await session.table('profiles').page({ where, orderBy: { sort_name: 'asc' }, limit, cursor })
    return { items: page.items.map(personListItem), next: page.next }
  })
}

/** Nobody is found by an e-mail or an outside id that is typed in part. */
function withText(text: string | undefined): Where<ProfileRow> {
  if (text === undefined) return {}
  const here = { contains: text }
  return { or: [{ name: here }, { headline: here }, { target_role: here }, { city: here }] }
}

/** @throws Refusal `missing`. */
export async function showPerson(context: Context, identifier: string): Promise<PersonView> {
  return inSnapshot(context, async (work) => {
    const row = await findPerson(work, identifier)
    const held = await work.session.table('skills').list({ where: { profile_id: row.id }, orderBy: { name: 'asc' } })
    return personView(row, held, await work.session.table('students').findBy({ profile_id: row.id }))
  })
}
