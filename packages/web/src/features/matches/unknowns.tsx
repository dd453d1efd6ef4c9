// What is not known, who could say it, and how that would narrow the range.
import type { ExplanationView } from '@moirai/contract/matches'
import { formatExactPoints } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { unknownTold, type Voice } from './told.ts'

export function Unknowns({ explanation, voice }: { explanation: ExplanationView; voice: Voice }) {
  const told = unknownTold(explanation, voice)
  if (told.length === 0) return null
  const { low, high } = explanation.match.range
  const Heading = voice === 'self' ? 'h2' : 'h3'
  return (
    <section className={voice === 'self' ? 'card' : undefined}>
      <Heading>{texts.matches.panel.unknown}</Heading>
      <ul className="reasons">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="small soft">{texts.matches.facts.unknownHelp(formatExactPoints(low), formatExactPoints(high))}</p>
    </section>
  )
}
