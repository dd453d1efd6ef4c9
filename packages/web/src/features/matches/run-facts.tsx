// Which run a list comes from: how many were ranked, when, by which version.
import type { MatchListView } from '@moirai/contract/matches'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { overviewQuery } from '../../app/overview-query.ts'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import type { Side } from './sides.ts'

/** The first letters of an identifier made from the time are alike for all runs of a day; the last ones tell them apart. */
const shortRun = (id: string): string => id.slice(-6)

/** A line for a page's head: still to come while the list is, left out where nothing was matched. */
export function runFacts(side: Side, { data, error }: UseQueryResult<MatchListView>): ReactNode {
  if (data === undefined) return error === null ? undefined : ''
  return (
    <span className="small">
      <RunFacts side={side} list={data} />
    </span>
  )
}

function RunFacts({ side, list: { run, version } }: { side: Side; list: MatchListView }) {
  const { data: overview } = useQuery(overviewQuery)
  const last = overview?.lastRun
  const matched = last?.id === run.id ? last : undefined
  const count = matched && (side === 'job' ? texts.matches.countPeople(matched.people) : texts.matches.countJobs(matched.jobs))
  return (
    <>
      {texts.words.line(
        count && texts.matches.ranked(count),
        texts.matches.matchedAt(formatMoment(run.completedAt)),
        texts.matches.version(version),
        texts.matches.run(shortRun(run.id)),
      )}
    </>
  )
}
