// The card on top of the person's own page of a job: a word, the score with its range, the bar, and how the number is made.
import type { ExplanationView } from '@moirai/contract/matches'
import { formatPercent } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { PartBar, partNames, type PartName } from '../../ui/part-bar.tsx'
import { rangeOf, Score } from '../../ui/score.tsx'
import { leastPoints, scoreWord } from '../../ui/scores.ts'
import { PointsTable } from './points-table.tsx'

/** The part nearest to its most, of those known on both sides, as the reasons have it; the earlier of equals. */
function strongestPart({ match: { parts, unknown }, most }: ExplanationView): PartName | undefined {
  const missing = new Set(unknown.map((fact) => (fact === 'years' || fact === 'level' ? 'experience' : fact)))
  const given = partNames.filter((part) => parts[part] > 0 && !missing.has(part))
  return given.toSorted((a, b) => parts[b] * most[a] - parts[a] * most[b])[0]
}

export function OwnMatch({ explanation }: { explanation: ExplanationView }) {
  const { match, most, version } = explanation
  const { gap, panel, words } = texts.matches
  const strongest = strongestPart(explanation)
  const { met, asked } = match.mustHaves
  return (
    <section className="card own-match">
      <div className="row apart">
        <h2>{words[scoreWord(match.score)]}</h2>
        <Score match={match} likely />
      </div>
      <PartBar score={match.score} parts={match.parts} most={most} />
      <p>
        {asked > 0 && gap.mustHaves(met, asked)} {strongest && gap.strongest[strongest]}
      </p>
      <details className="small how">
        <summary>{gap.how}</summary>
        <div className="stack">
          <PointsTable explanation={explanation} />
          <div>
            <h3>{gap.reasons}</h3>
            <ul className="reasons">
              {match.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
          <p className="soft">
            {panel.known(formatPercent(match.confidence))}. {rangeOf(match) === null && panel.exact}{' '}
            {texts.matches.wordsHelp(leastPoints.strong, leastPoints.good, leastPoints.partial)}
          </p>
        </div>
      </details>
      <p className="small soft">
        {panel.estimate} {texts.words.sentence(texts.matches.version(version))}
      </p>
    </section>
  )
}
