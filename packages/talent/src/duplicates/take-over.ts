// What the kept person takes over from the merged one: what was empty, and what lists lack. What both say stays as the kept one says it.
import type { ChangesOf } from '@moirai/database'
import type { Work } from '../context.ts'
import type { ProfileRow } from '../people/people.ts'
import { openedPhone, sealedPhone } from '../settings/settings.ts'
import type { talentSchema } from '../tables.ts'
import type { Added } from './journal.ts'

type Column = keyof ProfileRow

/** Columns that mean something together only: taken over where all of the first ones are empty. */
const groups: readonly { empty: readonly Column[]; columns: readonly Column[] }[] = [
  { empty: ['given_name', 'family_name'], columns: ['given_name', 'family_name'] },
  { empty: ['city', 'region', 'country'], columns: ['city', 'region', 'country', 'latitude', 'longitude'] },
  {
    empty: ['salary_min', 'salary_desired'],
    columns: ['salary_min', 'salary_desired', 'salary_currency', 'salary_period', 'salary_min_year', 'salary_desired_year'],
  },
]

const alone: readonly Column[] = [
  'user_id',
  'external_id',
  'email',
  'headline',
  'summary',
  'phone',
  'remote_preference',
  'years_experience',
  'target_role',
  'experience_level',
  'match_threshold',
  'available_from',
]

export const tags = ['preferences', 'languages', 'qualifications'] as const

export function takeOver(
  work: Work,
  kept: ProfileRow,
  other: ProfileRow,
): { changes: ChangesOf<typeof talentSchema.profiles>; filled: Column[]; added: Added } {
  const isEmpty = (column: Column): boolean => kept[column] === null
  const filled = [
    ...alone.filter(isEmpty),
    ...groups.flatMap(({ empty, columns }) => (empty.every(isEmpty) ? columns : [])),
  ].filter((column) => other[column] !== null)
  const values = Object.fromEntries(filled.map((column) => [column, other[column]]))
  // A sealed field opens in its own row only.
  if (filled.includes('phone')) values['phone'] = sealedPhone(work, kept.id, openedPhone(work, other))
  const lists = Object.fromEntries(
    tags.map((column) => [column, other[column].filter((word) => !kept[column].includes(word))]),
  ) as Pick<Added, (typeof tags)[number]>
  const added: Added = {
    ...lists,
    extra: Object.keys(other.extra).filter((name) => !(name in kept.extra)),
    consent: Object.keys(other.consent).filter((name) => !(name in kept.consent)),
  }
  const changes = {
    ...values,
    ...Object.fromEntries(tags.map((column) => [column, [...kept[column], ...lists[column]]])),
    extra: { ...other.extra, ...kept.extra },
    // What one of the two refused stays refused where the kept one says nothing else.
    consent: { ...other.consent, ...kept.consent },
  }
  return { changes, filled, added }
}

export const studentColumns = ['programme', 'degree', 'graduation_year', 'gpa'] as const

/** Where both have studied: what is empty of the kept one, if it was at the same institution. Gives the columns. */
export async function takeOverStudent({ session }: Work, keptId: string, otherId: string): Promise<string[]> {
  const table = session.table('students')
  const kept = await table.findBy({ profile_id: keptId })
  const other = await table.findBy({ profile_id: otherId })
  if (!kept || !other || kept.institution !== other.institution) return []
  const filled = studentColumns.filter((column) => kept[column] === null && other[column] !== null)
  if (filled.length > 0) await table.update(keptId, Object.fromEntries(filled.map((column) => [column, other[column]])))
  return filled
}
