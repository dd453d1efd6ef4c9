// Companies by name: found by words, which stand in the address.
import type { CompanyView } from '@moirai/contract/companies'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import './companies.css'

export function CompaniesPage() {
  const { companies } = texts
  const { search = '' } = getRouteApi('/companies').useSearch()
  const navigate = useNavigate()
  const query = useInfiniteQuery({
    queryKey: ['companies', { search }],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/companies', { query: { search, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }): CompanyView[] => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={companies.title}>
      <search className="filters">
        <SearchBox
          label={companies.searchLabel}
          hint={companies.searchHint}
          value={search}
          onSearch={(words) =>
            void navigate({ to: '/companies', search: { search: words || undefined }, replace: true, resetScroll: false })
          }
        />
      </search>
      <PagedList
        query={query}
        count={companies.shown}
        empty={<Empty title={companies.none} />}
        table={(items) => <CompanyTable items={items} />}
      />
    </Page>
  )
}

function CompanyTable({ items }: { items: readonly CompanyView[] }) {
  const { columns, list } = texts.companies
  return (
    <Table
      caption={list}
      kind="companies"
      columns={[{ name: columns.name }, { name: columns.industry }, { name: columns.place }]}
    >
      {items.map(({ id, name, industry, city, country }) => (
        <Row key={id}>
          <Cell>
            <Link to="/companies/$id" params={{ id }} className="name" data-row="">
              {name}
            </Link>
          </Cell>
          <Cell>{industry}</Cell>
          <Cell className="soft">{texts.words.line(city, country)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
