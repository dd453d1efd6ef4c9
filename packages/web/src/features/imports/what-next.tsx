// After an import: match everybody again where something changed, or look at who fits.
import type { ImportView } from '@moirai/contract/imports'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { overviewQuery } from '../../app/overview-query.ts'
import { texts } from '../../texts/texts.ts'
import { MatchButton } from '../../ui/match-button.tsx'

export function WhatNext({ view }: { view: ImportView }) {
  const { report } = texts.imports
  const { data } = useQuery(overviewQuery)
  // Applications change nothing that is matched.
  if (data === undefined || view.kind === 'applications' || view.created + view.updated === 0) return null
  const missing = data.people === 0 ? 'people' : data.openJobs === 0 ? 'jobs' : null
  return (
    <section className="card stack">
      <div>
        <h2>{report.next}</h2>
        <p>{missing !== null ? report.missingKind[missing] : stateOf(data.lastRun)}</p>
      </div>
      {missing !== null ? (
        <div className="row">
          <Link to="/imports/new" search={{ kind: missing }} className="button primary">
            {report.bring[missing]}
          </Link>
        </div>
      ) : data.lastRun === null || data.lastRun.stale ? (
        <div>
          <MatchButton label={data.lastRun === null ? texts.tasks.match : texts.tasks.matchAgain} />
        </div>
      ) : (
        <div className="row">
          <Link to="/jobs" search={{ status: 'open' }} className="button">
            {report.toJobs}
          </Link>
          <Link to="/people" className="button">
            {report.toPeople}
          </Link>
        </div>
      )}
    </section>
  )
}

function stateOf(lastRun: { stale: boolean } | null): string {
  const { report } = texts.imports
  if (lastRun === null) return report.firstMatch
  return lastRun.stale ? report.match : report.matched
}
