// The filters of a list as they stand in its address: texts by name, of which those that are empty are left out.
import type { SavedView } from '@moirai/contract/saved-views'

export type Filters = Readonly<Record<string, string | undefined>>

/** Without what is empty. */
export const setOf = (filters: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])))

/** What a view keeps, as the address has it. */
export const filtersOf = ({ query }: SavedView): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
