// What became, or would become, of the rows: a bar that adds them up, and a tile for each.
import type { ImportView } from '@moirai/contract/imports'
import { formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { CountTile, Tiles } from '../../ui/tiles.tsx'

const outcomes = ['created', 'updated', 'skipped', 'failed'] as const
type Outcome = (typeof outcomes)[number]

/** By which a part of the bar and its tile know one another. */
const marks: Record<Outcome, string> = { created: 'created', updated: 'c1', skipped: 'c5', failed: 'failed' }
const tones = { created: 'good', updated: undefined, skipped: undefined, failed: 'bad' } as const

/** Hundredths of the bar: between two parts, and the least a part is wide. */
const seam = 0.3
const least = 0.6

interface OutcomeProps {
  view: Pick<ImportView, Outcome | 'kind'>
  /** What each is called; as in a report where it is not given. */
  names?: Record<Outcome, string> | undefined
  /** Rows are still to come, so that there is nothing to add up yet. */
  running?: boolean
}

export function OutcomeTiles({ view, names = reportNames(view.kind), running = false }: OutcomeProps) {
  const shown = outcomes.filter((outcome) => outcome !== 'skipped' || view.skipped > 0)
  return (
    <>
      {!running && <OutcomeBar view={view} names={names} />}
      <Tiles>
        {shown.map((outcome) => (
          <CountTile
            key={outcome}
            count={formatNumber(view[outcome])}
            what={names[outcome]}
            mark={marks[outcome]}
            tone={view[outcome] > 0 ? tones[outcome] : undefined}
          />
        ))}
      </Tiles>
    </>
  )
}

const reportNames = (kind: ImportView['kind']): Record<Outcome, string> => ({
  ...texts.imports.outcome,
  created: texts.imports.outcome.created(kind),
})

function OutcomeBar({ view, names }: { view: OutcomeProps['view']; names: Record<Outcome, string> }) {
  const there = outcomes.filter((outcome) => view[outcome] > 0)
  const total = there.reduce((sum, outcome) => sum + view[outcome], 0)
  // Few rows among many are still to be seen; the widest part gives what they take.
  const raw = there.map((outcome) => Math.max((100 * view[outcome]) / total, least + seam))
  const scale = 100 / raw.reduce((sum, width) => sum + width, 0)
  const widths = raw.map((width) => width * scale)
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const said = there.map((outcome) => texts.imports.outcome.part(view[outcome], names[outcome]))
  return (
    <svg
      className="bar outcome-bar"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      role="img"
      aria-label={texts.imports.outcome.bar(said.join(', '))}
    >
      <rect width="100" height="4" className="track" />
      {there.map((outcome, index) => (
        <rect
          key={outcome}
          x={starts[index]}
          width={Math.max((widths[index] ?? 0) - (index === there.length - 1 ? 0 : seam), least)}
          height="4"
          className={marks[outcome]}
        />
      ))}
    </svg>
  )
}
