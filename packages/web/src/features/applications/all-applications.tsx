// Applications as a list, for the career centre with filters, views and a file; for who applied theirs alone.
import './applications.css'
import '../jobs/job-details.css'
import type { ApplicationView } from '@moirai/contract/applications'
import { applicationStatuses, type ApplicationStatus } from '@moirai/contract/words'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { ExportList } from '../lists/export-list.tsx'
import { setOf } from '../lists/list-address.ts'
import { SavedViews } from '../lists/saved-views.tsx'
import { useApplications } from './queries.ts'

interface Filters {
  job?: string | undefined
  person?: string | undefined
  status?: ApplicationStatus | undefined
}

export function AllApplications({ filters }: { filters: Filters }) {
  const { applications } = texts
  const navigate = useNavigate()
  const show = (next: Record<string, string | undefined>) =>
    void navigate({ to: '/applications', search: setOf(next), replace: true, resetScroll: false })
  const set = setOf({ ...filters })
  return (
    <Page title={applications.title}>
      <search className="filters">
        <select
          aria-label={applications.status}
          value={filters.status ?? ''}
          onChange={(event) => show({ ...filters, status: event.target.value })}
        >
          <option value="">{applications.anyStatus}</option>
          {applicationStatuses.map((word) => (
            <option key={word} value={word}>
              {applications.statuses[word]}
            </option>
          ))}
        </select>
        {Object.keys(set).length > 0 && (
          <button type="button" onClick={() => show({})}>
            {applications.clear}
          </button>
        )}
      </search>
      <div className="list-tools">
        <SavedViews list="applications" filters={set} onOpen={(view) => show(view)} />
        <ExportList route="GET /api/v1/exports/applications" name="applications" filters={set} empty={false} />
      </div>
      <ApplicationList
        filters={filters}
        side="centre"
        empty={
          Object.keys(set).length === 0 ? (
            <Empty title={applications.none} help={applications.noneHelp} />
          ) : (
            <Empty title={applications.nothingFits} />
          )
        }
      />
    </Page>
  )
}

interface ApplicationListProps {
  filters: Filters
  side: 'own' | 'centre'
  empty: ReactNode
}

export function ApplicationList({ filters, side, empty }: ApplicationListProps) {
  const query = useApplications(setOf({ ...filters }))
  return (
    <PagedList
      query={query}
      count={texts.applications.shown}
      empty={empty}
      table={(items) => <ApplicationTable items={items} side={side} />}
    />
  )
}

function ApplicationTable({ items, side }: { items: readonly ApplicationView[]; side: 'own' | 'centre' }) {
  const { columns, list, statuses, own } = texts.applications
  const others = [{ name: columns.status }, { name: columns.applied }]
  return (
    <Table
      caption={side === 'own' ? own : list}
      kind={`applications ${side}`}
      columns={side === 'own' ? [{ name: columns.job }, ...others] : [{ name: columns.person }, { name: columns.job }, ...others]}
    >
      {items.map(({ id, person, job, status, appliedAt }) => (
        <Row key={id}>
          <Cell>
            <Link to="/applications/$id" params={{ id }} className="name" data-row="">
              {side === 'own' ? job.title : person.name}
            </Link>
            {side === 'own' && <div className="small soft">{job.company}</div>}
          </Cell>
          {side === 'centre' && (
            <Cell>
              {job.title} <span className="soft">{job.company}</span>
            </Cell>
          )}
          <Cell>
            <span className="chip">{statuses[status]}</span>
          </Cell>
          <Cell className="soft">{formatDate(appliedAt)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
