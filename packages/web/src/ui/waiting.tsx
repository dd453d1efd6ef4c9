// Grey rows of true height while something is on its way.
import { texts } from '../texts/texts.ts'

export function Waiting({ rows }: { rows: number }) {
  return (
    <div className="stack" aria-busy="true">
      <span className="unseen">{texts.app.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="waiting" aria-hidden="true" />
      ))}
    </div>
  )
}
