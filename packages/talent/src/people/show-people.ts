// People in lists and in full.
import type { PageOf } from '@moirai/contract/lists'
import type { PeopleQuery, PersonListItem, PersonView } from '@moirai/contract/people'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { loadFields, openedPhone } from '../settings/settings.ts'
import { findPerson } from './find-person.ts'
import { personConditions } from './person-conditions.ts'
import type { ProfileRow } from './person-input.ts'
import { personListItem, personView } from './person-view.ts'

/**
 * A page of people, by name. The filters by skill and by institution lead through at most 50,000 rows.
 * @throws DatabaseError `cursor` where it is not one of this list; Refusal `limited` where a filter leads through more.
 */
export async function listPeople(context: Context, query: PeopleQuery): Promise<PageOf<PersonListItem>> {
  return inSnapshot(context, async (work) => {
    const { limit, cursor } = query
    const where = await personConditions(work, query)
    const page = await work.session.table('profiles').page({ where, orderBy: { sort_name: 'asc' }, limit, cursor })
    return { items: page.items.map(personListItem), next: page.next }
  })
}

/** A page of the same list with all that is told of each, in three statements, and what files brought beside. */
export async function pageOfPeople(work: Work, query: PeopleQuery) {
  const { limit, cursor } = query
  const where = await personConditions(work, query)
  const { session } = work
  const page = await session.table('profiles').page({ where, orderBy: { sort_name: 'asc' }, limit, cursor })
  const ofThem = { profile_id: { in: page.items.map(({ id }) => id) } }
  const held = await session.table('skills').list({ where: ofThem, orderBy: { profile_id: 'asc', name: 'asc' } })
  const students = await session.table('students').list({ where: ofThem })
  const fields = await loadFields(work, 'profile')
  const skillsOf = Map.groupBy(held, (row) => row.profile_id)
  const studentOf = new Map(students.map((row) => [row.profile_id, row]))
  const items = page.items.map((row) => ({
    view: personView({ ...row, phone: openedPhone(work, row) }, skillsOf.get(row.id) ?? [], studentOf.get(row.id), fields),
    extra: row.extra,
  }))
  return { items, next: page.next }
}

/** @throws Refusal `missing`. */
export async function showPerson(context: Context, identifier: string): Promise<PersonView> {
  return inSnapshot(context, async (work) => viewPerson(work, await findPerson(work, identifier)))
}

export async function viewPerson(work: Work, row: ProfileRow): Promise<PersonView> {
  const held = await work.session.table('skills').list({ where: { profile_id: row.id }, orderBy: { name: 'asc' } })
  const student = await work.session.table('students').findBy({ profile_id: row.id })
  return personView({ ...row, phone: openedPhone(work, row) }, held, student, await loadFields(work, 'profile'))
}
