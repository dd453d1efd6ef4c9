// Applications: one's own, those for one job by stage, or all of them.
import { applicationStatuses } from '@moirai/contract/words'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { isCentre, useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { ownProfileQuery } from '../home/own-home.tsx'
import { AllApplications, ApplicationList } from './all-applications.tsx'
import { Board } from './board.tsx'

export function ApplicationsPage() {
  const { job, person, status: given } = getRouteApi('/applications').useSearch()
  const standing = useStanding()
  const status = applicationStatuses.find((word) => word === given)
  if (standing === 'student') return <OwnApplications />
  if (job !== undefined && status === undefined) return <Board job={job} />
  if (isCentre(standing)) return <AllApplications filters={{ job, person, status }} />
  return (
    <Page title={texts.applications.title}>
      {standing !== undefined && (
        <Empty title={texts.applications.chooseJob} help={texts.applications.chooseJobHelp}>
          <Link to="/jobs" className="button">
            {texts.applications.toJobs}
          </Link>
        </Empty>
      )}
    </Page>
  )
}

function OwnApplications() {
  const { applications } = texts
  const { data: own, error, refetch } = useQuery(ownProfileQuery)
  return (
    <Page title={applications.own}>
      {own ? (
        <ApplicationList
          filters={{ person: own.id }}
          side="own"
          empty={
            <Empty title={applications.ownNone} help={applications.ownNoneHelp}>
              <Link to="/jobs" className="button">
                {applications.toJobs}
              </Link>
            </Empty>
          }
        />
      ) : error === null ? (
        <WaitingRows rows={4} />
      ) : (
        <ProblemNote error={error} retry={() => void refetch()} />
      )}
    </Page>
  )
}
