// Assessments: for a student the way into one and those before; for the centre who waits for a person, and all of them.
import type { AssessmentView } from '@moirai/contract/assessments'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Begin } from './begin.tsx'
import { OverTime } from './over-time.tsx'
import { frameworkQuery } from './queries.ts'
import { request } from '../../api.ts'
import { useStanding } from '../../app/session.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { PagedList } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { Waiting } from '../../ui/waiting.tsx'

// One chunk for both: whoever comes to the list goes on to one of them.
export { AssessmentPage } from './assessment-page.tsx'

export function AssessmentsPage() {
  const standing = useStanding()
  const { person } = getRouteApi('/assessments').useSearch()
  if (person !== undefined) return <OwnAssessments person={person} />
  return standing === 'student' ? <Student /> : <Centre />
}

function Student() {
  const own = useQuery({
    queryKey: ['people', 'own'],
    queryFn: ({ signal }) => request('GET /api/v1/account/profile', { signal }),
  })
  if (own.data) return <OwnAssessments person={own.data.id} />
  return (
    <Page title={texts.assessments.title}>
      {own.error === null ? <Waiting rows={5} /> : <ProblemNote error={own.error} retry={() => void own.refetch()} />}
    </Page>
  )
}

function OwnAssessments({ person }: { person: string }) {
  const assessments = texts.assessments
  const framework = useQuery(frameworkQuery)
  const before = useQuery({
    queryKey: ['assessment-lists', { person }],
    queryFn: ({ signal }) => request('GET /api/v1/assessments', { query: { person }, signal }),
  })
  const failed = framework.error ?? before.error
  if (!framework.data || !before.data) {
    return (
      <Page title={assessments.title}>
        {failed === null ? (
          <Waiting rows={5} />
        ) : (
          <ProblemNote error={failed} retry={() => void Promise.all([framework.refetch(), before.refetch()])} />
        )}
      </Page>
    )
  }
  const { items } = before.data
  const open = items.find(({ status }) => status === 'in_progress')
  return (
    <Page title={open ? assessments.title : assessments.beginTitle}>
      <div className="stack roomy">
        {open && (
          <Empty title={assessments.goOn} help={assessments.goOnHelp}>
            <Link to="/assessments/$id" params={{ id: open.id }} className="button primary">
              {assessments.goOn}
            </Link>
          </Empty>
        )}
        {items.length > 0 && <AssessmentTable assessments={items} />}
        {items.length > 0 && <OverTime person={person} />}
        {!open && <Begin person={person} framework={framework.data} />}
        <p>
          <Link to="/practice" search={{ person }}>
            {assessments.practise}
          </Link>
        </p>
      </div>
    </Page>
  )
}

function Centre() {
  const assessments = texts.assessments
  return (
    <Page title={assessments.title}>
      <div className="stack roomy">
        <section className="stack">
          <h2>{assessments.queue}</h2>
          <List status="under_review" empty={assessments.queueEmpty} />
        </section>
        <section className="stack">
          <h2>{assessments.all}</h2>
          <List empty={assessments.none} />
        </section>
      </div>
    </Page>
  )
}

function List({ status, empty }: { status?: 'under_review'; empty: string }) {
  const query = useInfiniteQuery({
    queryKey: ['assessment-lists', { status }],
    queryFn: ({ pageParam, signal }) =>
      request('GET /api/v1/assessments', { query: { status, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
  return (
    <PagedList
      query={query}
      count={texts.assessments.shown}
      empty={<p className="soft">{empty}</p>}
      table={(items) => <AssessmentTable assessments={items} />}
    />
  )
}

function AssessmentTable({ assessments: rows }: { assessments: AssessmentView[] }) {
  const { columns, list, statuses } = texts.assessments
  return (
    <Table
      caption={list}
      kind="assessments"
      columns={[{ name: columns.person }, { name: columns.status }, { name: columns.started }, { name: columns.competencies }]}
    >
      {rows.map(({ id, person, status, startedAt, competencies }) => (
        <Row key={id}>
          <Cell>
            <Link to="/assessments/$id" params={{ id }} className="name">
              {person.name} <span className="unseen">{startedAt === null ? '' : formatDate(startedAt)}</span>
            </Link>
          </Cell>
          <Cell>{statuses[status]}</Cell>
          <Cell>{startedAt === null ? '' : formatDate(startedAt)}</Cell>
          <Cell>{competencies.join(', ')}</Cell>
        </Row>
      ))}
    </Table>
  )
}
