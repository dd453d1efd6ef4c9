// What groups can be made by: columns of people, of students, those kept in `extra`, and what people told of themselves for audits.
import type { FairnessColumnsView } from '@moirai/contract/fairness'
import { inSnapshot, type Context, type Work } from '../context.ts'
import { Refusal } from '../errors.ts'
import type { ProfileRow } from '../people/people.ts'

const ofProfile: Readonly<Record<string, (row: ProfileRow) => string | null>> = {
  city: (row) => row.city,
  region: (row) => row.region,
  country: (row) => row.country,
  level: (row) => row.experience_level,
  remote: (row) => row.remote_preference,
  target_role: (row) => row.target_role,
}

const ofStudent = ['institution', 'programme', 'degree', 'graduation_year', 'status'] as const

/** More would be no groups any more. */
const mostColumns = 3

type Values = ReadonlyMap<string, string>

/** The group of each person who says something in all of these columns, by id; and how many do not. */
export async function loadGroups(
  work: Work,
  by: string,
): Promise<{ columns: string[]; groups: Map<string, string[]>; notKnown: number }> {
  const columns = [
    ...new Set(
      by
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ]
  if (columns.length === 0 || columns.length > mostColumns) {
    throw new Refusal(
      'invalid',
      `by: give 1 to ${mostColumns} columns with commas between, such as region or extra.gender,level.`,
    )
  }
  const values = await loadValues(work)
  const known = new Set([...values.values()].flatMap((told) => [...told.keys()]))
  const unknown = columns.find((name) => !known.has(name))
  if (unknown !== undefined) {
    const names = [...known].toSorted().slice(0, 30).join(', ')
    throw new Refusal('missing', `by: nobody says anything in a column ${JSON.stringify(unknown)}; there are: ${names}.`)
  }
  const groups = new Map<string, string[]>()
  for (const [id, told] of values) {
    const group = columns.flatMap((name) => told.get(name) ?? [])
    if (group.length === columns.length) groups.set(id, group)
  }
  return { columns, groups, notKnown: values.size - groups.size }
}

/** Every column in which somebody says something, with how many do. */
export async function listFairnessColumns(context: Context): Promise<FairnessColumnsView> {
  return inSnapshot(context, async (work) => {
    const counts = new Map<string, number>()
    for (const told of (await loadValues(work)).values()) {
      for (const name of told.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const columns = [...counts].map(([name, people]) => ({ name, people })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return { columns }
  })
}

/** What each person says, by column; what is empty is not said. */
async function loadValues({ session }: Work): Promise<Map<string, Values>> {
  const people = new Map<string, Map<string, string>>()
  const tell = (told: Map<string, string>, name: string, value: unknown): void => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    if (text !== '') told.set(name, text)
  }
  for await (const row of session.table('profiles').iterate()) {
    const told = new Map<string, string>()
    for (const [name, valueOf] of Object.entries(ofProfile)) tell(told, name, valueOf(row))
    for (const [name, value] of Object.entries(row.extra)) tell(told, `extra.${name}`, value)
    people.set(row.id, told)
  }
  for await (const row of session.table('students').iterate()) {
    const told = people.get(row.profile_id)
    if (told) for (const name of ofStudent) tell(told, `student.${name}`, row[name])
  }
  for await (const row of session.table('profile_demographics').iterate()) {
    const told = people.get(row.profile_id)
    if (!told || typeof row.answers !== 'object' || row.answers === null) continue
    for (const [name, value] of Object.entries(row.answers)) tell(told, `told.${name}`, value)
  }
  return people
}
