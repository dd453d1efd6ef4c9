// The steps an application has taken, the latest first, with what was told and noted.
import type { ApplicationStep } from '@moirai/contract/applications'
import { formatMoment } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'

export function History({ steps }: { steps: readonly ApplicationStep[] }) {
  const { applications } = texts
  return (
    <section className="card">
      <h2>{applications.history}</h2>
      <ol className="plain-list" reversed>
        {steps.toReversed().map((step, index) => (
          <li key={index}>
            <b>{whatOf(step)}</b>{' '}
            <time dateTime={step.at} className="small soft">
              {formatMoment(step.at)}
            </time>
            {step.reason !== null && <p className="as-written">{applications.reasonTold(step.reason)}</p>}
            {step.note !== null && <p className="as-written soft">{applications.noteKept(step.note)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function whatOf({ from, to }: ApplicationStep): string {
  const { applications } = texts
  if (from === null) return applications.begun(applications.statuses[to])
  return from === to ? applications.noted : applications.went(applications.statuses[from], applications.statuses[to])
}
