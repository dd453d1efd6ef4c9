// What came of an assessment: each level with the words it rests on, what would show more, and what can be done about it.
import './assessments.css'
import type { AssessmentDetailsView, CompetencyResultView } from '@moirai/contract/assessments'
import { AskForReview } from './ask-for-review.tsx'
import { Decide } from './decide.tsx'
import { KeepSkills } from './keep-skills.tsx'
import { isCentre, useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'

interface ResultProps {
  assessment: AssessmentDetailsView
  results: readonly CompetencyResultView[]
}

export function Result({ assessment, results }: ResultProps) {
  const assessments = texts.assessments
  const standing = useStanding()
  const { reviewRequest, messages } = assessment
  return (
    <div className="stack roomy">
      {reviewRequest !== null && <p className="note">{assessments.asked(reviewRequest.at, reviewRequest.reason)}</p>}
      {results.map((result) => (
        <Competency key={result.competency} result={result} />
      ))}
      {(standing === 'student' || standing === 'open') && (
        <>
          <KeepSkills assessment={assessment} results={results} />
          <AskForReview id={assessment.id} />
        </>
      )}
      {isCentre(standing) && <Decide id={assessment.id} results={results} />}
      <details className="card">
        <summary>{assessments.answers}</summary>
        <ol className="plain-list">
          {messages.map(({ position, sender, content }) => (
            <li key={position} className={sender === 'person' ? 'words' : undefined}>
              {sender === 'person' ? content || assessments.passedOver : <b>{content}</b>}
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}

const leastConfidence = 0.4

function Competency({ result }: { result: CompetencyResultView }) {
  const assessments = texts.assessments
  const { label, level, anchor, confidence, earlier, review, flags, missing } = result
  return (
    <section className="card stack">
      <div className="row apart">
        <h2>{label}</h2>
        <b>{level === null ? assessments.noLevel : assessments.level(level)}</b>
      </div>
      {anchor !== null && <p>{anchor}</p>}
      {review !== null && <p className="note">{assessments.reviewed(review.ruledLevel, review.reason)}</p>}
      <p className="soft">
        {confidence !== null && assessments.confidence(confidence)}
        {confidence !== null && confidence < leastConfidence && ` · ${assessments.little}`}
        {earlier !== null && ` · ${assessments.earlier(earlier.level, earlier.completedAt)}`}
      </p>
      {flags.length > 0 && (
        <ul>
          {flags.map((flag) => (
            <li key={flag}>{assessments.flags[flag]}</li>
          ))}
        </ul>
      )}
      <Quotes result={result} />
      {missing.length > 0 && (
        <div>
          <h3>{assessments.missingTitle}</h3>
          <ul>
            {missing.map((part) => (
              <li key={part}>{assessments.missing[part]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Each sentence once, with all that it shows. */
function Quotes({ result: { quotes } }: { result: CompetencyResultView }) {
  const assessments = texts.assessments
  const bySpot = Map.groupBy(quotes, ({ position, start }) => `${position} ${start}`)
  if (bySpot.size === 0) return null
  const sorted = [...bySpot.values()].toSorted(([one], [other]) => one!.position - other!.position || one!.start - other!.start)
  return (
    <div>
      <h3>{assessments.restsOn}</h3>
      <ul className="plain-list">
        {sorted.map((same) => (
          <li key={`${same[0]!.position} ${same[0]!.start}`}>
            <blockquote className="words">“{same[0]!.text}”</blockquote>
            <span className="small soft">{same.map(({ indicator }) => assessments.indicators[indicator]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
