// What narrows a list, as conditions ask for it: the words of a search box, and filters that lead through other tables.
import type { Where } from '@moirai/database'
import { Refusal } from './errors.ts'

/** What was typed, as it has to stand in one of the columns; undefined where it is blank and narrows nothing. */
export function soughtText(search: string | undefined): string | undefined {
  const text = search?.trim().replaceAll(/\s+/g, ' ')
  return text === '' ? undefined : text
}

/** Those of the conditions that were said: one that is there without a value is a mistake to the database. */
export const withoutEmpty = <Conditions extends object>(
  conditions: Conditions,
): { [Column in keyof Conditions]?: Exclude<Conditions[Column], undefined> } =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined)) as never

/**
 * Of each list one condition must hold; an empty list narrows nothing. A condition has one `or`, so that each list lies inside every
 * entry of the one before: give the shortest first. The entries have no `or` of their own.
 */
export function oneOfEach<Row>(...lists: readonly (readonly Where<Row>[])[]): Where<Row> {
  const [first, ...rest] = lists
  if (first === undefined) return {}
  const inner = oneOfEach(...rest)
  return first.length === 0 ? inner : { or: first.map((one) => ({ ...one, ...inner })) }
}

/** How many rows of another table a filter may lead through: their keys travel as one parameter. */
export const mostThrough = 50_000

/** The distinct keys of rows found elsewhere, for `in`. @throws Refusal `limited` where there are more than `mostThrough`. */
export function through<Row>(rows: readonly Row[], keyOf: (row: Row) => string, filter: string): string[] {
  if (rows.length > mostThrough) {
    throw new Refusal(
      'limited',
      `${filter}: more than ${mostThrough} records have this, too many to filter by; choose something rarer.`,
    )
  }
  return [...new Set(rows.map(keyOf))]
}

/** The keys that every list holds; undefined where there is no list. */
export function commonKeys(...lists: readonly string[][]): string[] | undefined {
  const [first, ...rest] = lists
  if (first === undefined) return undefined
  const sets = rest.map((keys) => new Set(keys))
  return first.filter((key) => sets.every((keys) => keys.has(key)))
}
