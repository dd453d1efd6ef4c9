// People in lists and in full.
import type { PageOf } from '@moirai/contract/lists'
import type { PeopleQuery, PersonListItem, PersonView } from '@moirai/contract/people'
import { inSnapshot, type Context } from '../context.ts'
import { findPerson } from './find-person.ts'
import { personListItem, personView } from './person-view.ts'

/** A page of people, by name. @throws DatabaseError `cursor` where it is not one of this list. */
export async function listPeople(context: Context, query: PeopleQuery): Promise<PageOf<PersonListItem>> {
  return inSnapshot(context, async ({ session }) => {
    const { limit, cursor } = query
    const page = await session.table('profiles').page({ orderBy: { sort_name: 'asc' }, limit, cursor })
    return { items: page.items.map(personListItem), next: page.next }
  })
}

/** @throws Refusal `missing`. */
export async function showPerson(context: Context, identifier: string): Promise<PersonView> {
  return inSnapshot(context, async (work) => {
    const row = await findPerson(work, identifier)
    const held = await work.session.table('skills').list({ where: { profile_id: row.id }, orderBy: { name: 'asc' } })
    return personView(row, held, await work.session.table('students').findBy({ profile_id: row.id }))
  })
}
