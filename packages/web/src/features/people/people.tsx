// All people: found by words and filters, which stand in the address and can be kept as views; fifty at a time, or all as a file.
import type { PersonListItem } from '@moirai/contract/people'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { KeysButton } from '../../ui/keys-button.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { choices, type FilterSpec } from '../lists/filters.tsx'
import { setOf } from '../lists/list-address.ts'
import { ListTools } from '../lists/list-tools.tsx'
import { BringIn } from '../matches/bring-in.tsx'

type Filters = ReturnType<typeof setOf>

function usePeople(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['people', filters],
    queryFn: ({ pageParam, signal }) =>
      // What was mistyped in the address the server refuses, in words for people.
      request('GET /api/v1/people', {
        query: { ...(filters as object), ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
}

const specs: FilterSpec[] = [
  { name: 'level', kind: choices(texts.words.levels) },
  { name: 'targetRole', kind: 'text' },
  { name: 'skill', kind: 'text' },
  { name: 'yearsAtLeast', kind: 'number' },
  { name: 'yearsAtMost', kind: 'number' },
  { name: 'city', kind: 'text' },
  { name: 'country', kind: 'text' },
  { name: 'remote', kind: choices(texts.lists.remotes) },
  { name: 'salaryAtMost', kind: 'number' },
  { name: 'institution', kind: 'text' },
  { name: 'graduationYear', kind: 'number' },
  { name: 'studentStatus', kind: choices(texts.lists.studentStatuses) },
]

// One chunk for both: whoever comes to the list goes on to one of them.
export { DuplicatesPage } from '../duplicates/duplicates.tsx'

export function PeoplePage() {
  const filters = setOf(getRouteApi('/people').useSearch())
  const navigate = useNavigate()
  const show = (next: Filters) => void navigate({ to: '/people', search: next, replace: true, resetScroll: false })
  const query = usePeople(filters)
  const { search = '' } = filters
  return (
    <Page
      title={texts.people.title}
      actions={
        <>
          <Link to="/people/new" className="button">
            {texts.people.add}
          </Link>
          <Link to="/people/duplicates" className="button">
            {texts.duplicates.find}
          </Link>
          <KeysButton />
        </>
      }
    >
      <search className="filters">
        <SearchBox
          label={texts.people.searchLabel}
          hint={texts.people.searchHint}
          value={search}
          onSearch={(words) => show(setOf({ ...filters, search: words }))}
        />
      </search>
      <ListTools list="people" specs={specs} filters={filters} onChange={show} empty={query.data?.length === 0} />
      <PagedList
        query={query}
        count={texts.people.shown}
        empty={<NoPeople filters={filters} clear={() => show({})} />}
        table={(people) => <PeopleTable people={people} />}
      />
    </Page>
  )
}

function NoPeople({ filters, clear }: { filters: Filters; clear: () => void }) {
  const { search, ...others } = filters
  if (Object.keys(filters).length === 0) {
    return (
      <Empty title={texts.people.none} help={texts.people.noneHelp}>
        <BringIn kind="people" />
      </Empty>
    )
  }
  const bySearch = search !== undefined && Object.keys(others).length === 0
  return (
    <Empty title={bySearch ? texts.people.notFound(search) : texts.lists.nothingFits}>
      <button type="button" onClick={clear}>
        {texts.people.clear}
      </button>
    </Empty>
  )
}

function PeopleTable({ people }: { people: PersonListItem[] }) {
  const { columns } = texts.people
  return (
    <Table
      caption={texts.people.list}
      kind="people"
      columns={[
        { name: columns.person },
        { name: columns.headline },
        { name: columns.place },
        { name: columns.level },
        { name: columns.years, number: true },
      ]}
    >
      {people.map((person) => (
        <Row key={person.id}>
          <Cell>
            <Link to="/people/$id" params={{ id: person.id }} className="name" data-row="">
              {person.name}
            </Link>
          </Cell>
          <Cell>{person.headline ?? person.targetRole}</Cell>
          <Cell>{person.place}</Cell>
          <Cell>{person.level !== null && texts.words.levels[person.level]}</Cell>
          <Cell className="n">{person.years !== null && texts.people.years(person.years)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
