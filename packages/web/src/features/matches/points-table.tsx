// Where the points come from, part by part, to the hundredth: they add up to the score.
import './panel.css'
import type { ExplanationView } from '@moirai/contract/matches'
import { formatExactPoints, formatPoints } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { PartKey, partNames } from '../../ui/part-bar.tsx'
import { partDetails } from './told.ts'

export function PointsTable({ explanation }: { explanation: ExplanationView }) {
  const { match, most } = explanation
  const all = partNames.reduce((sum, part) => sum + most[part], 0)
  return (
    <table className="points-table">
      <caption className="unseen">{texts.matches.legend}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{texts.matches.part}</th>
          <th scope="col">{texts.matches.pointsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {partNames.map((part) => (
          <tr key={part}>
            <th scope="row">
              <PartKey part={part} />
              <div className="small soft">{partDetails[part](explanation)}</div>
            </th>
            <td className="n">
              <PointsOf points={match.parts[part]} most={most[part]} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.matches.total}</th>
          <td className="n">
            <PointsOf points={match.score} most={all} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function PointsOf({ points, most }: { points: number; most: number }) {
  const { number, rest } = texts.matches.pointsOf(formatExactPoints(points), formatPoints(most))
  return (
    <>
      <b>{number}</b>
      {rest}
    </>
  )
}
