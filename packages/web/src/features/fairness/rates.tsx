// The rates of each group beside the best one, with their intervals; small groups are left out, and said to be.
import type { FairnessGroup, FairnessRate, FairnessView } from '@moirai/contract/fairness'
import { useQuery } from '@tanstack/react-query'
import { address, request } from '../../api.ts'
import { formatExactPoints, formatNumber, formatPercent } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'

interface RatesProps {
  by: string
  of: FairnessView['of']
  job: string | undefined
}

export function Rates({ by, of, job }: RatesProps) {
  const { fairness } = texts
  const query = { by, of, ...(job === undefined ? {} : { job }) }
  const { data, error, refetch } = useQuery({
    queryKey: ['fairness', query],
    queryFn: ({ signal }) => request('GET /api/v1/fairness', { query, signal }),
  })
  if (data === undefined)
    return error === null ? <WaitingRows rows={4} /> : <ProblemNote error={error} retry={() => void refetch()} />
  const { groups, median, suppressed, least, notKnown } = data
  return (
    <section className="stack">
      <h2>{fairness.groups}</h2>
      {groups.length === 0 ? <Empty title={fairness.empty} /> : <Groups groups={groups} />}
      <div className="small soft">
        {median !== null && <p>{fairness.median(formatExactPoints(median))}</p>}
        {suppressed > 0 && <p>{fairness.suppressed(suppressed, least)}</p>}
        {notKnown !== null && notKnown > 0 && <p>{fairness.notKnown(notKnown)}</p>}
        <p>{fairness.rule}</p>
      </div>
      <div className="row">
        {(['csv', 'json'] as const).map((format) => (
          <a key={format} className="button" href={address('GET /api/v1/exports/fairness', {}, { ...query, format })} download>
            {fairness[format]}
          </a>
        ))}
      </div>
    </section>
  )
}

function Groups({ groups }: { groups: readonly FairnessGroup[] }) {
  const { fairness } = texts
  const { columns } = fairness
  return (
    <Table
      caption={fairness.groups}
      kind="fairness-rows"
      columns={[
        { name: columns.group },
        { name: columns.people, number: true },
        { name: columns.selection },
        { name: columns.scoring },
      ]}
    >
      {groups.map(({ group, people, smallShare, selection, scoring }) => (
        <Row key={JSON.stringify(group)}>
          <Cell>
            <span className="name">{group.join(' · ')}</span>
            {smallShare && <div className="small soft">{fairness.small}</div>}
          </Cell>
          <Cell className="n">{formatNumber(people)}</Cell>
          <Cell>
            <Rate rate={selection} />
          </Cell>
          <Cell>{scoring === null ? <span className="small soft">{fairness.noScores}</span> : <Rate rate={scoring} />}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function Rate({ rate }: { rate: FairnessRate }) {
  const { fairness } = texts
  const { of, count, interval, impactRatio, impactInterval, belowFourFifths } = rate
  const uncertain = belowFourFifths && (impactInterval === null || impactInterval.high >= 0.8)
  return (
    <>
      <b>{fairness.rate(formatPercent(rate.rate), formatNumber(count), formatNumber(of))}</b>
      <div className="small soft">{fairness.interval(formatPercent(interval.low), formatPercent(interval.high))}</div>
      {impactRatio !== null && (
        <div className="small">
          {impactRatio === 1 ? fairness.best : fairness.ratio(formatExactPoints(impactRatio))}{' '}
          {impactInterval !== null && (
            <span className="soft">
              ({fairness.ratioBetween(formatExactPoints(impactInterval.low), formatExactPoints(impactInterval.high))})
            </span>
          )}
        </div>
      )}
      {belowFourFifths && (
        <span className={`chip ${uncertain ? 'warn' : 'bad'}`}>
          <span aria-hidden="true">{uncertain ? '△' : '✕'}</span> {uncertain ? fairness.uncertain : fairness.below}
        </span>
      )}
    </>
  )
}
