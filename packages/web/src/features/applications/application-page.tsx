// One application: who applies for what, what has happened, and what may happen next.
import './applications.css'
import type { ApplicationDetailsView } from '@moirai/contract/applications'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useStanding } from '../../app/session.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { FailedPage } from '../../ui/failed-page.tsx'
import { Page } from '../../ui/page.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { AddNote, NextStep, Withdraw } from './steps.tsx'
import { History } from './history.tsx'
import { applicationQuery } from './queries.ts'

export function ApplicationPage() {
  const { applications } = texts
  const { id } = getRouteApi('/applications/$id').useParams()
  const own = useStanding() === 'student'
  const { data, error, refetch } = useQuery(applicationQuery(id))
  const trail = <Link to="/applications">{own ? applications.own : applications.title}</Link>
  if (error !== null && data === undefined) {
    return (
      <FailedPage
        missing={applications.missing}
        title={applications.title}
        trail={trail}
        error={error}
        retry={() => void refetch()}
      />
    )
  }
  if (data === undefined) {
    return (
      <Page title={texts.app.loading} trail={trail}>
        <WaitingRows rows={4} />
      </Page>
    )
  }
  return (
    <Page
      title={own ? data.job.title : data.person.name}
      trail={own ? trail : <OfJob application={data} />}
      facts={texts.words.line(
        own ? data.job.company : `${applications.for} ${data.job.title}, ${data.job.company}`,
        applications.applied(formatDate(data.appliedAt)),
      )}
    >
      <Details application={data} own={own} />
    </Page>
  )
}

function OfJob({ application: { person, job } }: { application: ApplicationDetailsView }) {
  const { applications } = texts
  return (
    <>
      <Link to="/applications" search={{ job: job.id }}>
        {applications.ofJob(job.title)}
      </Link>{' '}
      /{' '}
      <Link to="/people/$id" params={{ id: person.id }}>
        {person.name}
      </Link>
    </>
  )
}

function Details({ application, own }: { application: ApplicationDetailsView; own: boolean }) {
  const { applications } = texts
  const { status, coverNote, history, updatedAt } = application
  return (
    <div className="stack application-page">
      <p>
        <span className="chip">{applications.statuses[status]}</span>
      </p>
      <section className="card">
        <h2>{applications.coverNote}</h2>
        {coverNote === null ? <p className="soft">{applications.noCoverNote}</p> : <p className="as-written">{coverNote}</p>}
      </section>
      {/* After each step the forms begin anew. */}
      {own ? (
        <Withdraw key={updatedAt} application={application} />
      ) : (
        <>
          <NextStep key={updatedAt} application={application} />
          <AddNote key={history.length} application={application} />
        </>
      )}
      <History steps={history} />
    </div>
  )
}
