// People as a table and as records.
import type { PersonView } from '@moirai/contract/people'
import { inSnapshot, type Context } from '../context.ts'
import { pageOfPeople } from '../people/people.ts'
import { cell, everyPage, exporting, listCell, rowsPerPage, skillEntry, type QueryOf } from './list.ts'

interface Item {
  view: PersonView
  extra: Record<string, string>
}

const header = [
  'external_id,name,given_name,family_name,email,phone,headline,summary,target_role,level,years,city,region,country,remote',
  'willing_to_move,salary_min,salary_desired,salary_currency,salary_period,skills,preferences,languages',
  'institution,programme,graduation_year',
].flatMap((line) => line.split(','))

export const peopleList = exporting<'people', Item>({ header, more: extraColumns, pages, cells, record: ({ view }) => view })

function pages(context: Context, query: QueryOf<'people'>): AsyncGenerator<readonly Item[]> {
  return everyPage((cursor) => inSnapshot(context, (work) => pageOfPeople(work, { ...query, limit: rowsPerPage, cursor })))
}

/** What files brought without a place of its own: each under the name of its column. */
async function extraColumns(context: Context, query: QueryOf<'people'>): Promise<string[]> {
  const names = new Set<string>()
  for await (const items of pages(context, query)) {
    for (const { extra } of items) for (const name of Object.keys(extra)) names.add(name)
  }
  return [...names].filter((name) => !header.includes(name)).toSorted()
}

function cells({ view, extra }: Item, others: readonly string[]): string[] {
  const { salary, student } = view
  return [
    [view.externalId, view.name, view.givenName, view.familyName, view.email, view.phone, view.headline, view.summary],
    [view.targetRole, view.level, view.years, view.city, view.region, view.country, view.remote, view.willingToMove],
    [salary?.least, salary?.hoped, salary?.currency, salary?.period],
    [listCell(view.skills.map(skillEntry)), listCell(view.preferences), listCell(view.languages)],
    [student?.institution, student?.programme, student?.graduationYear],
    others.map((name) => extra[name]),
  ]
    .flat()
    .map(cell)
}
