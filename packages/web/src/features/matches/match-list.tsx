// The matches of a job or a person in every state: on the way, none yet, nobody to match, changed since, ranked.
import './ranked.css'
import type { MatchListView } from '@moirai/contract/matches'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { lazy, Suspense, type ReactNode } from 'react'
import { Problem } from '../../api.ts'
import { overviewQuery } from '../../app/overview-query.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { BringIn } from './bring-in.tsx'
import { RankedMatches } from './ranked-matches.tsx'
import type { Side } from './sides.ts'

// Comes where it is needed: most lists are there, and of now.
const MatchButton = lazy(async () => ({ default: (await import('../../ui/match-button.tsx')).MatchButton }))

interface MatchListProps {
  side: Side
  id: string
  query: UseQueryResult<MatchListView>
  opened: string | undefined
  /** Shown in place of an invitation to match, where matching cannot help. */
  hindered?: ReactNode
}

export function MatchList({ side, id, query, opened, hindered }: MatchListProps) {
  const { data: overview } = useQuery(overviewQuery)
  const { data, error, refetch } = query
  if (data === undefined && error === null) return <WaitingRows rows={6} />
  const others = side === 'job' ? overview?.people : overview?.openJobs
  if (others === 0) {
    return (
      <Empty title={side === 'job' ? texts.matches.noPeople : texts.matches.noJobs}>
        <BringIn kind={side === 'job' ? 'people' : 'jobs'} />
      </Empty>
    )
  }
  if (data === undefined) {
    if (!(error instanceof Problem) || error.code !== 'missing') return <ProblemNote error={error} retry={() => void refetch()} />
    return hindered || <NotYet ever={overview?.lastRun !== null} />
  }
  if (data.matches.length === 0) return <Empty title={side === 'job' ? texts.matches.nobody : texts.matches.nothing} />
  return (
    <>
      {data.stale && (
        <div className="note stale">
          <p>{texts.matches.stale}</p>
          <Suspense>
            <MatchButton label={texts.tasks.matchAgain} />
          </Suspense>
        </div>
      )}
      <RankedMatches side={side} id={id} list={data} opened={opened} foot={footOf(side, data, others)} />
    </>
  )
}

function NotYet({ ever }: { ever: boolean }) {
  return (
    <Empty title={ever ? texts.matches.notInRun : texts.matches.notYet} help={texts.matches.notYetHelp}>
      <Suspense>
        <MatchButton />
      </Suspense>
    </Empty>
  )
}

function footOf(side: Side, { matches }: MatchListView, others: number | undefined): string {
  const count = side === 'job' ? texts.matches.countPeople : texts.matches.countJobs
  const all = count(Math.max(others ?? 0, matches.length))
  return (side === 'job' ? texts.matches.shown : texts.matches.shownJobs)(matches.length, all)
}
