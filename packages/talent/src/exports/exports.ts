// The front door of exports: every list as a table for spreadsheets and imports, or as the records the API shows.
import type { ExportedList } from '@moirai/contract/exports'
import type { Context } from '../context.ts'
import { applicationList } from './applications.ts'
import { companyList } from './companies.ts'
import { jobList } from './jobs.ts'
import { keptMatchList } from './kept-matches.ts'
import type { Exporting, QueryOf } from './list.ts'
import { peopleList } from './people.ts'

export type { QueryOf } from './list.ts'

const lists: { [List in ExportedList]: Exporting<List> } = {
  people: peopleList,
  jobs: jobList,
  companies: companyList,
  applications: applicationList,
  matches: keptMatchList,
}

/**
 * A list as a table, the header first: the columns that imports know by name, in the forms they read. Read page after page, each of
 * one moment: nobody waits for a slow reader, and the memory it takes does not grow.
 * @throws Refusal as the list's own verb, before the first row.
 */
export async function* exportTable<List extends ExportedList>(
  context: Context,
  list: List,
  query: QueryOf<List>,
): AsyncGenerator<readonly string[]> {
  const { more, header, pages, cells } = lists[list] as Exporting<List>
  const others = more === undefined ? [] : await more(context, query)
  const everything = pages(context, query)
  // What the list refuses is told before there is anything of the table.
  const first = await everything.next()
  yield [...header, ...others]
  if (first.done) return
  for (const item of first.value) yield cells(item, others)
  for await (const items of everything) for (const item of items) yield cells(item, others)
}

/** A list as the records that the API shows one by one. @throws Refusal as the list's own verb, with the first record. */
export async function* exportRecords<List extends ExportedList>(
  context: Context,
  list: List,
  query: QueryOf<List>,
): AsyncGenerator<object> {
  const { pages, record } = lists[list] as Exporting<List>
  for await (const items of pages(context, query)) for (const item of items) yield record(item)
}
