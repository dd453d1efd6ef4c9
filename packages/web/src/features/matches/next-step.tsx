// The skill that would raise this match most, to the hundredth, and the next ones after it.
import type { ExplanationView } from '@moirai/contract/matches'
import { formatExactPoints } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { skillGroup } from './told.ts'

/** After the first one. */
const othersShown = 3

export function NextStep({ explanation: { match, skills } }: { explanation: ExplanationView }) {
  const { gap } = texts.matches
  const levelOf = (name: string) => texts.words.proficiencies[skills.find(({ skill }) => skill === name)?.asked ?? 'intermediate']
  // Both are exact in hundredths; their sum must be so again.
  const scoreWith = (gain: number) => formatExactPoints(Math.round((match.score + gain) * 100) / 100)
  const [first, ...others] = match.gaps
  if (skills.length === 0) return null
  // Nothing helps where everything is met; or where titles already count for more than the first skills would.
  if (first === undefined) return skills.every((skill) => skillGroup(skill) === 'met') ? <p>{gap.nothingToLearn}</p> : null
  const { before, skill, after } = gap.nextGain(first.skill, levelOf(first.skill))
  return (
    <section className="card">
      <h2>{gap.next}</h2>
      <p>
        {before}
        <b>{skill}</b>
        {after}
        <b>{scoreWith(first.gain)}</b>.
      </p>
      {others.length > 0 && (
        <>
          <p className="small soft others">{gap.others}</p>
          <ul className="reasons small">
            {others.slice(0, othersShown).map((other) => (
              <li key={other.skill}>{gap.otherGain(other.skill, levelOf(other.skill), scoreWith(other.gain))}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
