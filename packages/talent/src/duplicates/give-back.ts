// What the kept person took over, given back: a column becomes empty again where it still says what the merged one says.
import type { ChangesOf } from '@moirai/database'
import type { Work } from '../context.ts'
import type { ProfileRow } from '../people/people.ts'
import { openedPhone } from '../settings/settings.ts'
import type { talentSchema } from '../tables.ts'
import type { MergeJournal } from './journal.ts'
import { tags } from './take-over.ts'

type Changes = ChangesOf<typeof talentSchema.profiles>

/** What follows from other columns is not compared: it goes with what it follows from. */
const follows: Readonly<Record<string, readonly (keyof ProfileRow)[]>> = {
  latitude: ['city', 'region', 'country'],
  longitude: ['city', 'region', 'country'],
  salary_min_year: ['salary_min', 'salary_currency', 'salary_period'],
  salary_desired_year: ['salary_desired', 'salary_currency', 'salary_period'],
}

/** The changes that undo it, and the columns that stay because somebody changed them since. */
export function giveBack(
  work: Work,
  kept: ProfileRow,
  other: ProfileRow,
  { filled, added }: Pick<MergeJournal, 'filled' | 'added'>,
): { changes: Changes; stayed: string[] } {
  const says = (row: ProfileRow, column: string): unknown =>
    column === 'phone' ? openedPhone(work, row) : (row[column as keyof ProfileRow] ?? null)
  const isSame = (column: string): boolean => says(kept, column) === says(other, column)
  const goes = (column: string): boolean => (follows[column] ?? [column]).every(isSame)
  const emptied = filled.filter(goes)
  const without = (given: Record<string, unknown>, names: readonly string[], from: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(given).filter(([name, value]) => !(names.includes(name) && from[name] === value)))
  const changes = {
    ...Object.fromEntries(emptied.map((column) => [column, null])),
    ...Object.fromEntries(tags.map((column) => [column, kept[column].filter((word) => !added[column].includes(word))])),
    extra: without(kept.extra, added.extra, other.extra),
    consent: without(kept.consent, added.consent, other.consent),
  } as Changes
  return { changes, stayed: filled.filter((column) => !goes(column) && !(column in follows)) }
}
