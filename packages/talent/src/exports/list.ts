// What a list needs to be exported: its pages, its columns, its records.
import type { ExportedList, ExportFilters } from '@moirai/contract/exports'
import type { Context } from '../context.ts'

export type QueryOf<List extends ExportedList> = ExportFilters<List>

/** `Item` is what one row and one record are made from; each list has its own, which nobody else sees. */
export interface Exporting<List extends ExportedList> {
  header: readonly string[]
  /** Columns that are not the same in every deployment. */
  more?: (context: Context, query: QueryOf<List>) => Promise<string[]>
  pages: (context: Context, query: QueryOf<List>) => AsyncGenerator<readonly never[]>
  cells: (item: never, others: readonly string[]) => string[]
  record: (item: never) => object
}

/** Holds the parts of a list together by the type of what it reads. */
export const exporting = <List extends ExportedList, Item>(list: {
  header: readonly string[]
  more?: (context: Context, query: QueryOf<List>) => Promise<string[]>
  pages: (context: Context, query: QueryOf<List>) => AsyncGenerator<readonly Item[]>
  cells: (item: Item, others: readonly string[]) => string[]
  record: (item: Item) => object
}): Exporting<List> => list as unknown as Exporting<List>

/** How many rows are read at a time. */
export const rowsPerPage = 500

/** Page after page, until there is no next one. */
export async function* everyPage<Item>(
  read: (cursor: string | undefined) => Promise<{ items: readonly Item[]; next: string | null }>,
): AsyncGenerator<readonly Item[]> {
  let cursor: string | undefined
  do {
    const { items, next } = await read(cursor)
    yield items
    cursor = next ?? undefined
  } while (cursor !== undefined)
}

/** A cell of what may be empty. */
export const cell = (value: string | number | boolean | null | undefined): string =>
  value === null || value === undefined ? '' : String(value)

/** Entries as imports read them: parted by semicolons, or as a JSON list where one of them would be taken apart. */
export function listCell(entries: readonly string[]): string {
  const plain = entries.every((entry) => /^[\p{L}\p{N}][\p{L}\p{N} .+#&'/:_-]*$/u.test(entry))
  return plain ? entries.join(';') : JSON.stringify(entries)
}

/** A skill as a cell writes it: `python:advanced`. */
export const skillEntry = ({ skill, proficiency }: { skill: string; proficiency: string | null }): string =>
  proficiency === null ? skill : `${skill}:${proficiency}`
