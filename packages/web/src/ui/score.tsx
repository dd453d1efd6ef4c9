// A score in whole points with its likely range, and how many must-haves are met.
import './score.css'
import type { MatchView } from '@moirai/contract/matches'
import { formatScore } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'

/** The range in whole points, or nothing where everything is known. */
export function rangeOf({ range }: Pick<MatchView, 'range'>): [low: string, high: string] | null {
  return range.low === range.high ? null : [formatScore(range.low), formatScore(range.high)]
}

export function Score({ match, likely = false }: { match: Pick<MatchView, 'score' | 'range'>; likely?: boolean }) {
  const range = rangeOf(match)
  return (
    <span className="score">
      <b>{formatScore(match.score)}</b>
      {range !== null && (
        <>
          {' '}
          <span className="small soft">{likely ? texts.matches.likely(...range) : texts.matches.range(...range)}</span>
        </>
      )}
    </span>
  )
}

/** Said with a sign and in words: colour alone tells nothing. */
export function MustHaves({ met, asked, said = false }: MatchView['mustHaves'] & { said?: boolean }) {
  if (asked === 0) return <span className="small soft">{texts.matches.noMustHaves}</span>
  const [tone, sign] = met === asked ? ['good', '✓'] : met > 0 && asked - met === 1 ? ['warn', '△'] : ['bad', '✕']
  return (
    <span className={`chip ${tone}`}>
      <span aria-hidden="true">{sign}</span> {texts.matches.mustHaves(met, asked)}{' '}
      <span className={said ? undefined : 'unseen'}>{texts.matches.mustHavesSaid}</span>
    </span>
  )
}
