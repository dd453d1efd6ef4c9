// One job: its head, the people who fit it best with an explanation each, and what the job says of itself.
import type { JobView } from '@moirai/contract/jobs'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { isCentre, useStanding } from '../../app/session.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { FailedPage } from '../../ui/failed-page.tsx'
import { KeysButton } from '../../ui/keys-button.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { ownCompaniesQuery } from '../companies/own-companies.ts'
import { RecordFields } from '../fields/record-fields.tsx'
import { ownProfileQuery } from '../home/own-home.tsx'
import { MatchList } from '../matches/match-list.tsx'
import { jobMatchesQuery, jobQuery } from '../matches/queries.ts'
import { runFacts } from '../matches/run-facts.tsx'
import { JobDetails } from './job-details.tsx'
import { JobLife } from './job-life.tsx'
import { payOf, placeOf } from './job-lines.ts'

export function JobPage() {
  return useStanding() === 'student' ? <OwnSide /> : <CentreSide />
}

/** A student sees how a job fits themselves; who else fits is nothing for them. */
function OwnSide() {
  const { id } = getRouteApi('/jobs/$id').useParams()
  const { data: own, error, refetch } = useQuery(ownProfileQuery)
  if (own) return <Navigate to="/people/$id/jobs/$job" params={{ id: own.id, job: id }} replace />
  return (
    <Page title={texts.app.loading}>{error === null ? null : <ProblemNote error={error} retry={() => void refetch()} />}</Page>
  )
}

function CentreSide() {
  const { id } = getRouteApi('/jobs/$id').useParams()
  const { person } = getRouteApi('/jobs/$id').useSearch()
  const { data: job, error, refetch } = useQuery(jobQuery(id))
  const matches = useQuery(jobMatchesQuery(id))
  const manages = useManages(job)
  if (error && !job) {
    return (
      <FailedPage
        missing={texts.jobs.missing}
        title={texts.jobs.title}
        trail={<Link to="/jobs">{texts.jobs.title}</Link>}
        error={error}
        retry={() => void refetch()}
      />
    )
  }
  return (
    <Page
      title={job?.title ?? texts.app.loading}
      trail={
        <>
          <Link to="/jobs">{texts.jobs.title}</Link> {job && `/ ${job.company}`}
        </>
      }
      facts={<Facts lines={[job && factsOf(job), runFacts('job', matches)]} />}
      actions={
        <>
          {manages && (
            <Link to="/jobs/$id/edit" params={{ id }} className="button">
              {texts.jobs.edit}
            </Link>
          )}
          <Link to="/applications" search={{ job: id }} className="button">
            {texts.app.applications}
          </Link>
          <KeysButton />
        </>
      }
    >
      <div className="stack">
        <JobDetails job={job} />
        {manages && job && job.status !== 'open' && <JobLife job={job} />}
        <MatchList
          side="job"
          id={id}
          query={matches}
          opened={person}
          hindered={job && job.status !== 'open' && <NotOpen job={job} />}
        />
        {manages && job?.status === 'open' && <JobLife job={job} />}
        {job && <RecordFields entity="job" record={job} mayChange={manages} />}
      </div>
    </Page>
  )
}

/** Whether it is theirs to change: the centre's every job, a recruiter's those of the companies they act for. */
function useManages(job: JobView | undefined): boolean {
  const standing = useStanding()
  const { data: own } = useQuery({ ...ownCompaniesQuery, enabled: standing === 'recruiter' })
  return isCentre(standing) || (own?.items.some(({ company }) => company.id === job?.companyId) ?? false)
}

const factsOf = (job: JobView): string =>
  texts.words.line(job.status !== 'open' && texts.words.postingStatuses[job.status], placeOf(job), payOf(job), expiryOf(job))

function expiryOf({ status, expiresAt }: JobView): string {
  if (expiresAt === null) return ''
  if (status === 'expired') return texts.jobs.endedOn(formatDate(expiresAt))
  return status === 'open' ? texts.jobs.openUntil(formatDate(expiresAt)) : ''
}

function NotOpen({ job }: { job: JobView }) {
  return <Empty title={job.status === 'draft' ? texts.jobs.draft : texts.jobs.notOpen} />
}
