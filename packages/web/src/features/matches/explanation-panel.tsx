// Why one match is as it is, beside the list it was opened from; the same on both sides.
import './panel.css'
import type { ExplanationView } from '@moirai/contract/matches'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, type RefCallback } from 'react'
import { formatExactPoints, formatPercent } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { PartBar } from '../../ui/part-bar.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { MustHaves, rangeOf } from '../../ui/score.tsx'
import { leastPoints, scoreWord } from '../../ui/scores.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { PointsTable } from './points-table.tsx'
import { explanationQuery } from './queries.ts'
import { pageWith, type Entry, type Side } from './sides.ts'
import { Requirements } from './requirements.tsx'
import { SkillGroups } from './skill-groups.tsx'
import { Unknowns } from './unknowns.tsx'

// Staff alone see it.
const Decision = lazy(async () => ({ default: (await import('./decision.tsx')).Decision }))

interface ExplanationPanelProps {
  side: Side
  id: string
  other: string
  /** The row, where the list has it. */
  entry: Entry | undefined
  heading: RefCallback<HTMLHeadingElement>
  onClose: () => void
  onPrevious: (() => void) | undefined
  onNext: (() => void) | undefined
}

export function ExplanationPanel({ side, id, other, entry, heading, onClose, onPrevious, onNext }: ExplanationPanelProps) {
  const pair = side === 'job' ? { person: other, job: id } : { person: id, job: other }
  const { data, error, refetch } = useQuery(explanationQuery(pair))
  const { panel } = texts.matches
  const name = entry?.name ?? (side === 'job' ? data?.person.name : data?.job.title) ?? texts.app.loading
  return (
    <aside className="card panel" aria-labelledby="explained">
      <div className="panel-head">
        <div>
          <h2 id="explained" ref={heading} tabIndex={-1}>
            {name}
          </h2>
          <p className="small soft">{entry ? panel.rank(entry.match.rank) : panel.notRanked}</p>
        </div>
        <div className="row panel-steps">
          <Step sign="‹" label={panel.previous} step={onPrevious} />
          <Step sign="›" label={panel.next} step={onNext} />
          <button type="button" onClick={onClose} aria-label={panel.close} title={panel.close}>
            ✕
          </button>
        </div>
      </div>
      <p className="row small panel-links">
        <Link to="/people/$id/jobs/$job" params={{ id: pair.person, job: pair.job }}>
          {panel.fullPage}
        </Link>
        <Link {...pageWith(side === 'job' ? 'person' : 'job', other, id)} resetScroll>
          {side === 'job' ? panel.otherSideJobs : panel.otherSidePeople}
        </Link>
      </p>
      {side === 'job' && (
        <Suspense>
          <Decision key={other} person={pair.person} job={pair.job} current={entry?.match.decision} />
        </Suspense>
      )}
      {data ? (
        <Explained explanation={data} />
      ) : error ? (
        <ProblemNote error={error} retry={() => void refetch()} />
      ) : (
        <Waiting rows={8} />
      )}
    </aside>
  )
}

function Step({ sign, label, step }: { sign: string; label: string; step: (() => void) | undefined }) {
  return (
    <button type="button" onClick={step} disabled={step === undefined} aria-label={label} title={label}>
      {sign}
    </button>
  )
}

function Explained({ explanation }: { explanation: ExplanationView }) {
  const { match, most, version } = explanation
  const { panel, words } = texts.matches
  const range = rangeOf(match)
  return (
    <div className="stack">
      <div className="panel-score">
        <p className="row apart">
          <span>
            <b className="large">{formatExactPoints(match.score)}</b>{' '}
            <span className="small soft">{range !== null && texts.matches.likely(...range)}</span>
          </span>
          <MustHaves {...match.mustHaves} said />
        </p>
        <PartBar score={match.score} parts={match.parts} most={most} />
        <details className="small soft help">
          <summary>
            {words[scoreWord(match.score)]} · {panel.known(formatPercent(match.confidence))}
          </summary>
          {texts.matches.wordsHelp(leastPoints.strong, leastPoints.good, leastPoints.partial)} {range === null && panel.exact}
        </details>
      </div>
      <Requirements requirements={match.requirements} />
      <ul className="reasons small">
        {match.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <PointsTable explanation={explanation} />
      <SkillGroups skills={explanation.skills} />
      <Unknowns explanation={explanation} voice="staff" />
      <p className="note small">
        {panel.estimate} {texts.words.sentence(texts.matches.version(version))}
      </p>
    </div>
  )
}
