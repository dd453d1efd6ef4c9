// Student facts of people, beside their profiles.
import type { Work } from '../context.ts'
import { createdOf, type Outcome } from '../outcome.ts'
import { studentColumns, studentValues, type PersonInput } from './person-input.ts'

/** Who has an institution is a student; who has none any more is not, if the source speaks of it at all. */
export async function putStudents(
  work: Work,
  people: readonly PersonInput[],
  outcomes: readonly Outcome[],
  properties: ReadonlySet<string>,
): Promise<void> {
  if (!properties.has('institution')) return
  const year = work.now().getUTCFullYear()
  // Of two rows about one person the later wins.
  const facts = new Map(
    people.flatMap((person, index) => {
      const outcome = outcomes[index]!
      if (outcome.action !== 'created' && outcome.action !== 'updated') return []
      return [[outcome.id, studentValues(person, outcome.id, year)] as const]
    }),
  )
  const table = work.session.table('students')
  const created = createdOf(outcomes)
  const none = [...facts].flatMap(([id, values]) => (values === null && !created.has(id) ? [id] : []))
  if (none.length > 0) await table.purge({ profile_id: { in: none } })
  const students = Map.groupBy(
    [...facts.values()].filter((values) => values !== null),
    ({ profile_id }) => created.has(profile_id),
  )
  await table.insertMany(students.get(true) ?? [], { returning: false })
  await table.upsertMany(students.get(false) ?? [], { conflict: ['profile_id'], update: studentColumns(properties) })
}
