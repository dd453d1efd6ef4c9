// The start page: where things stand in one sentence, then in four numbers, then what to do next.
import './home.css'
import type { OverviewView } from '@moirai/contract/overview'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FirstRun } from './first-run.tsx'
import { NextSteps } from './next-steps.tsx'
import { changesData, needsMatching, stateSentence } from './state.ts'
import { OwnHome } from './own-home.tsx'
import { StandTiles } from './stand-tiles.tsx'
import { overviewQuery } from '../../app/overview-query.ts'
import { useStanding } from '../../app/session.ts'
import { useRunningTasks } from '../../app/tasks.ts'
import { texts } from '../../texts/texts.ts'
import { MatchButton } from '../../ui/match-button.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { RunningTasks } from '../../ui/running-tasks.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function HomePage() {
  const standing = useStanding()
  if (standing === 'student' || standing === 'recruiter') return <OwnHome standing={standing} />
  return <CentreHome />
}

function CentreHome() {
  const { data, error, refetch } = useQuery(overviewQuery)
  if (data === undefined) {
    return (
      <Page title={texts.home.title}>
        {error === null ? <Waiting rows={5} /> : <ProblemNote error={error} retry={() => void refetch()} />}
      </Page>
    )
  }
  return (
    <>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data.people === 0 && data.jobs === 0 ? <FirstRun overview={data} /> : <Standing overview={data} />}
    </>
  )
}

function Standing({ overview }: { overview: OverviewView }) {
  const running = useRunningTasks()
  // While files come in, a match run would be out of date before it has ended.
  const asksForMatch = needsMatching(overview) && !running.some(changesData)
  const missing = overview.people === 0 ? 'people' : overview.openJobs === 0 ? 'jobs' : null
  return (
    <Page title={stateSentence(overview, running)}>
      <div className="stack roomy">
        {asksForMatch && (
          <div>
            <MatchButton label={overview.lastRun === null ? texts.tasks.match : texts.tasks.matchAgain} />
          </div>
        )}
        {missing !== null && running.length === 0 && (
          <div>
            <Link to="/imports/new" search={{ kind: missing }} className="button primary">
              {texts.home.next[missing]}
            </Link>
          </div>
        )}
        <StandTiles overview={overview} />
        <RunningTasks tasks={asksForMatch ? running.filter(({ kind }) => kind === 'import') : running} />
        <NextSteps overview={overview} />
      </div>
    </Page>
  )
}
