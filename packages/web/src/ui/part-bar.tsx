// The stacked bar of a score's five parts, its legend, and the same in words.
import './score.css'
import type { MatchParts } from '@moirai/contract/matches'
import { formatPoints, formatScore } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'

/** In the order and with the colours they have everywhere. */
export const partNames = ['skill', 'experience', 'location', 'salary', 'culture'] as const
export type PartName = (typeof partNames)[number]

export const partColour = (part: PartName): string => `c${partNames.indexOf(part) + 1}`

/** Hundredths of the bar between two parts, so that neighbours stay apart without their colours. */
const seam = 0.5

interface PartBarProps {
  score: number
  parts: MatchParts
  most?: MatchParts
}

export function PartBar({ score, parts, most }: PartBarProps) {
  const said = partNames.map((part) =>
    texts.matches.barPart(texts.matches.parts[part], formatPoints(parts[part]), most ? formatPoints(most[part]) : null),
  )
  const starts = partNames.map((_, index) => partNames.slice(0, index).reduce((sum, part) => sum + parts[part], 0))
  return (
    <svg
      className="bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={texts.matches.barOf(formatScore(score), said.join(', '))}
    >
      <rect width="100" height="10" className="track" />
      {partNames.map(
        (part, index) =>
          parts[part] > 0 && (
            <rect
              key={part}
              x={starts[index]}
              width={Math.max(parts[part] - seam, 0.3)}
              height="10"
              className={partColour(part)}
            />
          ),
      )}
    </svg>
  )
}

export function PartKey({ part }: { part: PartName }) {
  return (
    <>
      <span className={`key ${partColour(part)}`} aria-hidden="true" />
      {texts.matches.parts[part]}
    </>
  )
}

export function PartLegend() {
  return (
    <ul className="legend small soft" aria-label={texts.matches.legend}>
      {partNames.map((part) => (
        <li key={part}>
          <PartKey part={part} />
        </li>
      ))}
    </ul>
  )
}
