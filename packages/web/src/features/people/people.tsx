// All people: found by words, which stand in the address; fifty at a time.
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
import { BringIn } from '../matches/bring-in.tsx'

function usePeople(search: string) {
  return useInfiniteQuery({
    queryKey: ['people', { search }],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/people', { query: { search, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
}

export function PeoplePage() {
  const { search = '' } = getRouteApi('/people').useSearch()
  const navigate = useNavigate()
  const narrow = (words: string) =>
    void navigate({ to: '/people', search: { search: words || undefined }, replace: true, resetScroll: false })
  const query = usePeople(search)
  return (
    <Page
      title={texts.people.title}
      actions={
        <>
          <Link to="/people/duplicates" className="button">
            {texts.duplicates.find}
          </Link>
          <KeysButton />
        </>
      }
    >
      <search className="filters">
        <SearchBox label={texts.people.searchLabel} hint={texts.people.searchHint} value={search} onSearch={narrow} />
      </search>
      <PagedList
        query={query}
        count={texts.people.shown}
        empty={<NoPeople search={search} clear={() => narrow('')} />}
        table={(people) => <PeopleTable people={people} />}
      />
    </Page>
  )
}

function NoPeople({ search, clear }: { search: string; clear: () => void }) {
  if (search === '') {
    return (
      <Empty title={texts.people.none} help={texts.people.noneHelp}>
        <BringIn kind="people" />
      </Empty>
    )
  }
  return (
    <Empty title={texts.people.notFound(search)}>
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
