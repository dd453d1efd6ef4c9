// Who moves from one scoring version to another, the farthest first, each with the reason.
import type { VersionComparison } from '@moirai/contract/scoring-versions'
import { Link } from '@tanstack/react-router'
import { formatNumber, formatPercent } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Score } from '../../ui/score.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { CountTile, Tiles } from '../../ui/tiles.tsx'

export function Comparison({ comparison }: { comparison: VersionComparison }) {
  const { scoring } = texts
  const { from, to, changes, people, jobs, lists, changedLists, entered, moved, movers } = comparison
  return (
    <section className="stack">
      <h3>{scoring.comparison(from, to)}</h3>
      <Tiles label={scoring.comparison(from, to)}>
        <CountTile count={formatNumber(changedLists)} what={scoring.changedLists(lists)} />
        <CountTile count={formatNumber(entered)} what={scoring.entered} />
        <CountTile count={formatNumber(moved)} what={scoring.moved} />
      </Tiles>
      <p className="small soft">{scoring.looked(people, jobs)}</p>
      <details className="small">
        <summary>{scoring.changes}</summary>
        <ul>
          {changes.map((change) => (
            <li key={change.path}>
              <code>{change.path}</code>: {String(change.from)} → {String(change.to)}
            </li>
          ))}
        </ul>
      </details>
      {movers.length === 0 ? <p>{scoring.nobodyMoves}</p> : <Movers movers={movers} />}
    </section>
  )
}

function Movers({ movers }: { movers: VersionComparison['movers'] }) {
  const { scoring } = texts
  const columns = scoring.moverColumns
  const rankTold = (rank: number | null): string => (rank === null ? scoring.beyond : String(rank))
  return (
    <>
      <h4>{scoring.movers}</h4>
      <Table
        caption={scoring.movers}
        kind="movers"
        columns={[{ name: columns.who }, { name: columns.rank }, { name: columns.score }, { name: columns.why }]}
      >
        {movers.map(({ person, job, from, to, reasons }) => (
          <Row key={`${person.id} ${job.id}`}>
            <Cell>
              <Link to="/people/$id/jobs/$job" params={{ id: person.id, job: job.id }} className="name">
                {person.name}
              </Link>
              <div className="small soft">{job.title}</div>
            </Cell>
            <Cell>
              <span aria-hidden="true">{scoring.rank(rankTold(from.rank), rankTold(to.rank))}</span>
              <span className="unseen">{scoring.rankSaid(rankTold(from.rank), rankTold(to.rank))}</span>
            </Cell>
            <Cell>
              <Score match={to} /> <div className="small soft">{scoring.known(formatPercent(to.confidence))}</div>
            </Cell>
            <Cell className="small">{reasons.join(' ')}</Cell>
          </Row>
        ))}
      </Table>
    </>
  )
}
