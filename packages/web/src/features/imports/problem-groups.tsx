// Problems of an import, grouped by what fixes them, with where to look.
import type { ProblemGroup } from '@moirai/contract/imports'
import { formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Cell, Row, Table } from '../../ui/table.tsx'

/** More of them would only be more of the same. */
const mostExamples = 3

interface ProblemGroupsProps {
  groups: readonly ProblemGroup[]
  /** Of a rehearsal: nothing has happened yet. */
  rehearsed?: boolean
}

export function ProblemGroups({ groups, rehearsed = false }: ProblemGroupsProps) {
  const { problems } = texts.imports
  const { columns } = problems
  return (
    <Table
      caption={problems.caption}
      kind="problems"
      columns={[
        { name: columns.problem },
        { name: columns.column },
        { name: columns.rows, number: true },
        { name: columns.examples },
        { name: columns.state },
      ]}
    >
      {groups.map(({ problem, column, howToFix, rows, examples }) => (
        <Row key={`${column ?? ''} ${problem}`}>
          <Cell>
            <b>{problem}</b>
            {howToFix !== '' && <div className="small soft">{problems.fix(howToFix)}</div>}
          </Cell>
          <Cell>{column === null ? <span className="small soft">{problems.wholeRow}</span> : <code>{column}</code>}</Cell>
          <Cell className="n">
            <span className="cell-name" aria-hidden="true">
              {columns.rows}{' '}
            </span>
            {formatNumber(rows)}
          </Cell>
          <Cell className="small soft">{problems.row(examples.slice(0, mostExamples).join(', '), rows > mostExamples)}</Cell>
          <Cell>
            <span className="chip bad">
              <span aria-hidden="true">✕</span> {rehearsed ? problems.wouldNot : problems.notImported}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
