// All jobs: found by words and status, both in the address; fifty at a time.
import type { JobListItem, JobsQuery } from '@moirai/contract/jobs'
import { postingStatuses } from '@moirai/contract/words'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { KeysButton } from '../../ui/keys-button.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { BringIn } from '../matches/bring-in.tsx'
import { payOf, placeOf } from './job-lines.ts'

type Filters = Pick<JobsQuery, 'search' | 'status'>

function useJobs(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['jobs', filters],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/jobs', { query: { ...filters, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
}

export function JobsPage() {
  const { search = '', status: given } = getRouteApi('/jobs').useSearch()
  const navigate = useNavigate()
  const status = postingStatuses.find((word) => word === given)
  const narrow = (change: { search?: string; status?: string }) => {
    const next = { search, status, ...change }
    void navigate({
      to: '/jobs',
      search: { search: next.search || undefined, status: next.status || undefined },
      replace: true,
      resetScroll: false,
    })
  }
  const query = useJobs({ search, status })
  return (
    <Page title={texts.jobs.title} actions={<KeysButton />}>
      <search className="filters">
        <SearchBox
          label={texts.jobs.searchLabel}
          hint={texts.jobs.searchHint}
          value={search}
          onSearch={(words) => narrow({ search: words })}
        />
        <select aria-label={texts.jobs.status} value={status ?? ''} onChange={(event) => narrow({ status: event.target.value })}>
          <option value="">{texts.jobs.anyStatus}</option>
          {postingStatuses.map((word) => (
            <option key={word} value={word}>
              {texts.words.postingStatuses[word]}
            </option>
          ))}
        </select>
      </search>
      <PagedList
        query={query}
        count={texts.jobs.shown}
        empty={<NoJobs search={search} status={status} clear={() => narrow({ search: '', status: '' })} />}
        table={(jobs) => <JobsTable jobs={jobs} />}
      />
    </Page>
  )
}

function NoJobs({ search = '', status, clear }: Filters & { clear: () => void }) {
  if (search === '' && status === undefined) {
    return (
      <Empty title={texts.jobs.none} help={texts.jobs.noneHelp}>
        <BringIn kind="jobs" />
      </Empty>
    )
  }
  const title =
    status === undefined
      ? texts.jobs.notFound(search)
      : texts.jobs.notFoundWithStatus(search, texts.words.postingStatuses[status])
  return (
    <Empty title={title}>
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
