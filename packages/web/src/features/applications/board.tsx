// The applications for one job, stage beside stage; each is moved by its menu, or dragged.
import './applications.css'
import type { ApplicationView } from '@moirai/contract/applications'
import { applicationStatuses, applicationSteps, type ApplicationStatus } from '@moirai/contract/words'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { formatDate, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { FailedPage } from '../../ui/failed-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { jobQuery } from '../matches/queries.ts'
import { useApplications, useStep } from './queries.ts'

/** The one that is dragged, or that was just moved. */
interface Move {
  application: ApplicationView
  to: ApplicationStatus
}

export function Board({ job }: { job: string }) {
  const { applications, jobs } = texts
  const { data, error, refetch } = useQuery(jobQuery(job))
  const [dragged, setDragged] = useState<ApplicationView>()
  const move = useStep(
    ({ application: { id, updatedAt }, to }: Move) =>
      request('POST /api/v1/applications/:id/steps', { params: { id }, body: { to, ifUpdatedAt: updatedAt } }),
    ({ person, status }) => announce(applications.moved(person.name, applications.statuses[status])),
  )
  const trail = <Link to="/jobs">{jobs.title}</Link>
  if (error !== null && data === undefined)
    return (
      <FailedPage missing={jobs.missing} title={applications.title} trail={trail} error={error} retry={() => void refetch()} />
    )
  return (
    <Page
      title={data === undefined ? texts.app.loading : applications.ofJob(data.title)}
      trail={
        data === undefined ? (
          trail
        ) : (
          <Link to="/jobs/$id" params={{ id: job }}>
            {data.title}
          </Link>
        )
      }
      facts={applications.dragHelp}
    >
      {move.error !== null && <ProblemNote error={move.error} />}
      <div className="board">
        {applicationStatuses.map((status) => (
          <Stage
            key={status}
            job={job}
            status={status}
            dragged={dragged}
            onDrag={setDragged}
            onMove={(application, to) => move.mutate({ application, to })}
          />
        ))}
      </div>
    </Page>
  )
}

interface StageProps {
  job: string
  status: ApplicationStatus
  dragged: ApplicationView | undefined
  onDrag: (application: ApplicationView | undefined) => void
  onMove: (application: ApplicationView, to: ApplicationStatus) => void
}

function Stage({ job, status, dragged, onDrag, onMove }: StageProps) {
  const { applications, app } = texts
  const query = useApplications({ job, status })
  const heading = useId()
  const takes = dragged !== undefined && applicationSteps[dragged.status].includes(status)
  const { data, error, hasNextPage, isFetchingNextPage } = query
  return (
    <section
      aria-labelledby={heading}
      className={takes ? 'stage takes' : 'stage'}
      onDragOver={(event) => takes && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        if (takes) onMove(dragged, status)
        onDrag(undefined)
      }}
    >
      <h2 id={heading}>
        {applications.statuses[status]}{' '}
        {data !== undefined && <span className="soft">{`${formatNumber(data.length)}${hasNextPage ? '+' : ''}`}</span>}
      </h2>
      {data === undefined &&
        (error === null ? <WaitingRows rows={2} /> : <ProblemNote error={error} retry={() => void query.refetch()} />)}
      {data?.length === 0 && <p className="small soft">{applications.nobody}</p>}
      <ul className="plain-list">
        {data?.map((application) => (
          <Card key={application.id} application={application} onDrag={onDrag} onMove={onMove} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {app.more}
        </button>
      )}
    </section>
  )
}

function Card({ application, onDrag, onMove }: { application: ApplicationView } & Pick<StageProps, 'onDrag' | 'onMove'>) {
  const { applications } = texts
  const { id, person, status, appliedAt } = application
  const steps = applicationSteps[status].filter((step) => step !== 'withdrawn')
  return (
    <li
      className="card application"
      draggable={steps.length > 0}
      onDragStart={() => onDrag(application)}
      onDragEnd={() => onDrag(undefined)}
    >
      <Link to="/applications/$id" params={{ id }} className="name">
        {person.name}
      </Link>
      <div className="small soft">{applications.applied(formatDate(appliedAt))}</div>
      {steps.length > 0 && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault()
            const to = steps.find((step) => step === new FormData(event.currentTarget).get('to'))
            if (to !== undefined) onMove(application, to)
          }}
        >
          <select name="to" aria-label={applications.moveTo(person.name)}>
            {steps.map((step) => (
              <option key={step} value={step}>
                {applications.statuses[step]}
              </option>
            ))}
          </select>
          <button type="submit">
            {applications.move} <span className="unseen">{person.name}</span>
          </button>
        </form>
      )}
    </li>
  )
}
