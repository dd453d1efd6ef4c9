// Scoring versions: which one is active, trying other weights before they count, and who moves from one to another.
import './scoring.css'
import type { ScoringVersionView } from '@moirai/contract/scoring-versions'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { formatDate, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Focused } from '../../ui/focused.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { MatchButton } from '../../ui/match-button.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { Comparison } from './comparison.tsx'
import { Draft } from './draft.tsx'
import { comparisonQuery, versionsQuery } from './queries.ts'

export function ScoringPage() {
  const { data, error, refetch } = useQuery(versionsQuery)
  const { compare } = getRouteApi('/scoring').useSearch()
  const active = data?.items.find((version) => version.active)
  return (
    <Page title={texts.scoring.title} facts={texts.scoring.help}>
      {data === undefined ? (
        error === null ? (
          <WaitingRows rows={3} />
        ) : (
          <ProblemNote error={error} retry={() => void refetch()} />
        )
      ) : (
        <div className="stack">
          <Versions versions={data.items} />
          {active && compare !== undefined && compare !== active.label && <Compared from={active.label} to={compare} />}
          {active && <Draft key={active.id} active={active} />}
        </div>
      )}
    </Page>
  )
}

function Versions({ versions }: { versions: readonly ScoringVersionView[] }) {
  const { columns } = texts.scoring
  const queries = useQueryClient()
  const activate = useMutation({
    mutationFn: (id: string) => request('POST /api/v1/scoring-versions/:id/activate', { params: { id } }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['scoring-versions'] }),
        queries.invalidateQueries({ queryKey: ['matches'] }),
      ]),
  })
  return (
    <section className="stack">
      <h2>{texts.scoring.versions}</h2>
      {activate.error !== null && <ProblemNote error={activate.error} />}
      {activate.data && (
        <Focused when>
          <div className="note stack">
            <p>{texts.scoring.activated(activate.data.label)}</p>
            <div className="row">
              <MatchButton label={texts.scoring.matchNow} primary={false} />
            </div>
          </div>
        </Focused>
      )}
      <Table
        caption={texts.scoring.versions}
        kind="versions"
        columns={[
          { name: columns.version },
          { name: columns.note },
          { name: columns.made },
          { name: columns.scores, number: true },
          { name: columns.act },
        ]}
      >
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} busy={activate.isPending} activate={activate.mutate} />
        ))}
      </Table>
    </section>
  )
}

interface VersionRowProps {
  version: ScoringVersionView
  busy: boolean
  activate: (id: string) => void
}

function VersionRow({ version: { id, label, note, active, createdAt, scores }, busy, activate }: VersionRowProps) {
  return (
    <Row current={active}>
      <Cell>
        <span className="name">{label}</span> {active && <span className="chip good">✓ {texts.scoring.active}</span>}
      </Cell>
      <Cell className="small">{note}</Cell>
      <Cell className="small soft">{formatDate(createdAt)}</Cell>
      <Cell className="n">{formatNumber(scores)}</Cell>
      <Cell>
        {!active && (
          <div className="row">
            <button type="button" disabled={busy} onClick={() => activate(id)}>
              {texts.scoring.activate} <span className="unseen">{label}</span>
            </button>
            <Link to="/scoring" search={{ compare: label }} resetScroll={false} className="small">
              {texts.scoring.compareWith} <span className="unseen">{label}</span>
            </Link>
          </div>
        )}
      </Cell>
    </Row>
  )
}

function Compared({ from, to }: { from: string; to: string }) {
  const { data, error, refetch } = useQuery(comparisonQuery(from, to))
  if (data) return <Comparison comparison={data} />
  return error === null ? (
    <p className="soft" aria-busy="true">
      {texts.scoring.comparing}
    </p>
  ) : (
    <ProblemNote error={error} retry={() => void refetch()} />
  )
}
