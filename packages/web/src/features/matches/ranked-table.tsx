// The ranked rows of a job or a person: who, where the points come from, the score, the must-haves.
import './ranked.css'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { texts } from '../../texts/texts.ts'
import { PartBar } from '../../ui/part-bar.tsx'
import { MustHaves, Score } from '../../ui/score.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { Requirements } from './requirements.tsx'
import { pageWith, type Entry, type Side } from './sides.ts'

interface RankedTableProps {
  side: Side
  /** Whose page it is. */
  id: string
  entries: readonly Entry[]
  /** The place of the open one, −1 where none is. */
  opened: number
}

export function RankedTable({ side, id, entries, opened }: RankedTableProps) {
  const { columns } = texts.matches
  const line = entries.findIndex(({ match }) => match.requirements.missed.length > 0)
  return (
    <Table
      caption={side === 'job' ? texts.matches.people : texts.matches.jobs}
      kind="ranked"
      columns={[
        { name: '#', number: true },
        { name: side === 'job' ? columns.person : columns.job },
        { name: columns.points },
        {
          name: (
            <>
              {columns.score} <span className="small">{columns.scoreRange}</span>
            </>
          ),
        },
        { name: columns.mustHaves },
        { name: columns.status },
      ]}
    >
      {entries.map((entry, index) => (
        <Fragment key={entry.id}>
          {index === line && (
            <tr role="row" className="requirement-line">
              <td role="cell" colSpan={6}>
                {side === 'job' ? texts.matches.requirements.linePeople : texts.matches.requirements.lineJobs}
              </td>
            </tr>
          )}
          <RankedRow side={side} id={id} entry={entry} current={index === opened} />
        </Fragment>
      ))}
    </Table>
  )
}

interface RankedRowProps {
  side: Side
  id: string
  entry: Entry
  current: boolean
}

function RankedRow({ side, id, entry: { id: other, name, facts, match }, current }: RankedRowProps) {
  return (
    <Row current={current}>
      <Cell className="n soft rank">{match.rank}</Cell>
      <Cell className="who">
        <Link {...pageWith(side, id, other)} className="name" data-row={other} aria-current={current ? 'true' : undefined}>
          {name}
        </Link>
        <div className="small soft">{facts}</div>
      </Cell>
      <Cell className="parts">
        <PartBar score={match.score} parts={match.parts} />
      </Cell>
      <Cell className="points">
        <Score match={match} />
      </Cell>
      <Cell className="needs">
        <MustHaves {...match.mustHaves} />
        <Requirements requirements={match.requirements} />
      </Cell>
      <Cell className="small status">
        {match.decision ? texts.decisions.told[match.decision] : texts.words.matchStatuses[match.status]}
      </Cell>
    </Row>
  )
}
