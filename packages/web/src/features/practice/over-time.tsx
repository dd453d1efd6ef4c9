// How the answers of practised interviews came out over time, the earliest first.
import type { PracticeView } from '@moirai/contract/practice'
import { formatDate, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'

export function OverTime({ interviews }: { interviews: readonly PracticeView[] }) {
  const words = texts.practice
  const told = interviews
    .flatMap(({ average, ...interview }) => (average === null ? [] : [{ ...interview, average }]))
    .toSorted((one, other) => one.startedAt.localeCompare(other.startedAt))
  if (told.length < 2) return null
  const [first, last] = [told[0]!, told.at(-1)!]
  return (
    <section className="stack">
      <h2>{words.overTime}</h2>
      <p>{words.change(first.average, last.average)}</p>
      <ol>
        {told.map(({ id, startedAt, role, average, aimsAt }) => (
          <li key={id}>
            {formatDate(startedAt)} · {role}: <b>{formatNumber(average)}</b> <span className="soft">{words.aimsAt(aimsAt)}</span>{' '}
            <meter min={0} max={7} value={average} aria-label={words.level7(average)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
