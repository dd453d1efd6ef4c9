// Handing in, or ending without: each said first, since neither can be taken back.
import { useChange } from './queries.ts'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { ProblemNote } from '../../ui/problem-note.tsx'

export function Endings({ id, ready }: { id: string; ready: boolean }) {
  const assessments = texts.assessments
  const change = useChange()
  const params = { id }
  return (
    <div className="stack">
      {change.error !== null && <ProblemNote error={change.error} />}
      <details className="card" open={ready}>
        <summary>{assessments.handIn}</summary>
        <div className="stack">
          <p>{assessments.handInHelp}</p>
          <div>
            <button
              type="button"
              className={ready ? 'primary' : undefined}
              disabled={change.isPending}
              onClick={() => change.mutate(() => request('POST /api/v1/assessments/:id/submission', { params }))}
            >
              {assessments.handInNow}
            </button>
          </div>
        </div>
      </details>
      <details className="card">
        <summary>{assessments.stop}</summary>
        <div className="stack">
          <p>{assessments.stopHelp}</p>
          <div>
            <button
              type="button"
              disabled={change.isPending}
              onClick={() => change.mutate(() => request('POST /api/v1/assessments/:id/abandonment', { params }))}
            >
              {assessments.stopNow}
            </button>
          </div>
        </div>
      </details>
      <p className="soft">{assessments.later}</p>
    </div>
  )
}
