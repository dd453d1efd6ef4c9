// All jobs: found by words and filters, which stand in the address and can be kept as views; fifty at a time, or all as a file.
import type { JobListItem } from '@moirai/contract/jobs'
import { postingStatuses } from '@moirai/contract/words'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { useStanding } from '../../app/session.ts'
import { formatDate } from '../../texts/format.ts'
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
import { payOf, placeOf } from './job-lines.ts'

type Filters = ReturnType<typeof setOf>

function useJobs(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['jobs', filters],
    queryFn: ({ pageParam, signal }) =>
      // What was mistyped in the address the server refuses, in words for people.
      request('GET /api/v1/jobs', {
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
  { name: 'company', kind: 'text' },
  { name: 'skill', kind: 'text' },
  { name: 'city', kind: 'text' },
  { name: 'country', kind: 'text' },
  { name: 'remote', kind: choices(texts.words.workModes) },
  { name: 'level', kind: choices(texts.words.levels) },
  { name: 'employmentType', kind: choices(texts.words.employmentTypes) },
  { name: 'industry', kind: 'text' },
  { name: 'salaryAtLeast', kind: 'number' },
]

export function JobsPage() {
  const filters = setOf(getRouteApi('/jobs').useSearch())
  const navigate = useNavigate()
  const show = (next: Filters) => void navigate({ to: '/jobs', search: next, replace: true, resetScroll: false })
  const narrow = (change: Filters) => show(setOf({ ...filters, ...change }))
  const query = useJobs(filters)
  const standing = useStanding()
  const { search = '', status = '' } = filters
  return (
    <Page
      title={texts.jobs.title}
      actions={
        <>
          {standing !== undefined && standing !== 'student' && (
            <Link to="/jobs/new" className="button">
              {texts.jobs.add}
            </Link>
          )}
          <KeysButton />
        </>
      }
    >
      <search className="filters">
        <SearchBox
          label={texts.jobs.searchLabel}
          hint={texts.jobs.searchHint}
          value={search}
          onSearch={(words) => narrow({ search: words })}
        />
        <select aria-label={texts.jobs.status} value={status} onChange={(event) => narrow({ status: event.target.value })}>
          <option value="">{texts.jobs.anyStatus}</option>
          {postingStatuses.map((word) => (
            <option key={word} value={word}>
              {texts.words.postingStatuses[word]}
            </option>
          ))}
        </select>
      </search>
      <ListTools list="jobs" specs={specs} filters={filters} onChange={show} empty={query.data?.length === 0} />
      <PagedList
        query={query}
        count={texts.jobs.shown}
        empty={<NoJobs filters={filters} clear={() => show({})} />}
        table={(jobs) => <JobsTable jobs={jobs} />}
      />
    </Page>
  )
}

function NoJobs({ filters, clear }: { filters: Filters; clear: () => void }) {
  const { search = '', status: given, ...others } = filters
  if (Object.keys(filters).length === 0) {
    return (
      <Empty title={texts.jobs.none} help={texts.jobs.noneHelp}>
        <BringIn kind="jobs" />
      </Empty>
    )
  }
  const status = postingStatuses.find((word) => word === given)
  const bySearch =
    status === undefined
      ? texts.jobs.notFound(search)
      : texts.jobs.notFoundWithStatus(search, texts.words.postingStatuses[status])
  return (
    <Empty title={Object.keys(others).length > 0 ? texts.lists.nothingFits : bySearch}>
      <button type="button" onClick={clear}>
        {texts.jobs.clear}
      </button>
    </Empty>
  )
}

function JobsTable({ jobs }: { jobs: JobListItem[] }) {
  const { columns } = texts.jobs
  return (
    <Table
      caption={texts.jobs.list}
      kind="jobs"
      columns={[
        { name: columns.job },
        { name: columns.company },
        { name: columns.place },
        { name: columns.pay },
        { name: columns.posted },
      ]}
    >
      {jobs.map((job) => (
        <Row key={job.id}>
          <Cell>
            <Link to="/jobs/$id" params={{ id: job.id }} className="name" data-row="">
              {job.title}
            </Link>{' '}
            {job.status !== 'open' && <span className="chip small">{texts.words.postingStatuses[job.status]}</span>}
          </Cell>
          <Cell>{job.company}</Cell>
          <Cell>{placeOf(job)}</Cell>
          <Cell>{payOf(job)}</Cell>
          <Cell className="soft">{formatDate(job.postedAt)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
