// People who were merged into others: who brings their e-mail or outside id again means the one who was kept.
import type { Work } from '../context.ts'
import type { PersonInput, ProfileRow } from './person-input.ts'

interface Merge {
  email: string | null
  externalId: string | null
  kept: ProfileRow
}

/** Merges of people with one of these e-mails or outside ids; begun at the merges, which are few, as nobody looks for hidden people. */
async function mergesOf({ session }: Work, emails: readonly string[], externalIds: readonly string[]): Promise<Merge[]> {
  const standing = { decision: 'merged', undone_at: null } as const
  if (!(await session.table('duplicate_decisions').exists(standing))) return []
  const found = await session.queryIncludingDeleted
    .selectFrom('duplicate_decisions')
    .innerJoin('profiles', 'profiles.id', 'duplicate_decisions.other_id')
    .where('duplicate_decisions.decision', '=', 'merged')
    .where('duplicate_decisions.undone_at', 'is', null)
    .where((where) =>
      where.or([
        ...(emails.length > 0 ? [where('profiles.email', 'in', [...emails])] : []),
        ...(externalIds.length > 0 ? [where('profiles.external_id', 'in', [...externalIds])] : []),
      ]),
    )
    .select(['profiles.email', 'profiles.external_id', 'duplicate_decisions.kept_id'])
    .execute()
  const kept = await session.table('profiles').list({ where: { id: { in: found.map(({ kept_id }) => kept_id) } } })
  const keptOf = new Map(kept.map((row) => [row.id, row]))
  return found.flatMap(({ email, external_id, kept_id }) => {
    const keeper = keptOf.get(kept_id)
    return keeper === undefined ? [] : [{ email, externalId: external_id, kept: keeper }]
  })
}

/** The person who was kept in the place of one with this e-mail. */
export async function keptForEmail(work: Work, email: string): Promise<ProfileRow | undefined> {
  const [first] = await mergesOf(work, [email], [])
  return first?.kept
}

/** Whether a hidden person is one that was merged. */
export const isMergedAway = ({ session }: Work, id: string): Promise<boolean> =>
  session.table('duplicate_decisions').exists({ other_id: id, decision: 'merged', undone_at: null })

/** The people of a file, with the e-mail and the outside id of whoever was kept in their place: the same file again makes nobody anew. */
export async function asKept<Person extends Pick<PersonInput, 'email' | 'externalId'>>(
  work: Work,
  people: readonly Person[],
): Promise<readonly Person[]> {
  const found = await mergesOf(
    work,
    people.flatMap(({ email }) => email ?? []),
    people.flatMap(({ externalId }) => externalId ?? []),
  )
  if (found.length === 0) return people
  const byId = new Map(found.map(({ kept, externalId }) => [externalId, kept]))
  const byEmail = new Map(found.map(({ kept, email }) => [email, kept]))
  return people.map((person) => {
    const sameId = person.externalId === null ? undefined : byId.get(person.externalId)
    const sameEmail = person.email === null ? undefined : byEmail.get(person.email)
    return {
      ...person,
      ...(sameId?.external_id ? { externalId: sameId.external_id } : {}),
      ...(sameEmail?.email ? { email: sameEmail.email } : {}),
    }
  })
}
