// Interview practice: what it is for, the beginning of one, and those before; for the centre those that were shared.
import type { PracticeView } from '@moirai/contract/practice'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Begin } from './begin.tsx'
import { InterviewPage } from './interview.tsx'
import { OverTime } from './over-time.tsx'
import { practiceListQuery } from './queries.ts'
import { request } from '../../api.ts'
import { useStanding } from '../../app/session.ts'
import { formatDate, formatNumber } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Cell, Row, Table } from '../../ui/table.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function PracticePage() {
  const standing = useStanding()
  const { person, id } = getRouteApi('/practice').useSearch()
  if (id !== undefined) return <InterviewPage id={id} />
  if (person !== undefined) return <Own person={person} />
  return standing === 'student' ? <Student /> : <Shared />
}

function Student() {
  const own = useQuery({
    queryKey: ['people', 'own'],
    queryFn: ({ signal }) => request('GET /api/v1/account/profile', { signal }),
  })
  if (own.data) return <Own person={own.data.id} />
  return (
    <Page title={texts.practice.title}>
      {own.error === null ? <Waiting rows={5} /> : <ProblemNote error={own.error} retry={() => void own.refetch()} />}
    </Page>
  )
}

function Own({ person }: { person: string }) {
  const before = useQuery(practiceListQuery(person))
  return (
    <Page title={texts.practice.title}>
      <div className="stack roomy">
        <div className="stack">
          <p>{texts.practice.purpose}</p>
          {texts.practice.about.map(([title, text]) => (
            <section key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </section>
          ))}
        </div>
        <Begin person={person} />
        {before.error !== null && <ProblemNote error={before.error} retry={() => void before.refetch()} />}
        {before.isPending && <Waiting rows={3} />}
        {before.data && before.data.items.length > 0 && (
          <>
            <Interviews interviews={before.data.items} />
            <OverTime interviews={before.data.items} />
          </>
        )}
      </div>
    </Page>
  )
}

function Shared() {
  const { data, error, refetch } = useQuery(practiceListQuery())
  return (
    <Page title={texts.practice.centreTitle}>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={5} />}
      {data && (data.items.length === 0 ? <p className="soft">{texts.practice.none}</p> : <Interviews interviews={data.items} />)}
    </Page>
  )
}

function Interviews({ interviews }: { interviews: PracticeView[] }) {
  const { columns } = texts.practice
  return (
    <Table
      caption={texts.practice.before}
      kind="practice"
      columns={[
        { name: columns.role },
        { name: columns.person },
        { name: columns.begun },
        { name: columns.status },
        { name: columns.answered },
        { name: columns.average },
      ]}
    >
      {interviews.map(({ id, role, level, person, startedAt, status, answered, questions, average }) => (
        <Row key={id}>
          <Cell>
            <Link to="/practice" search={{ id }} className="name">
              {role} ({texts.words.levels[level]})
            </Link>
          </Cell>
          <Cell>{person.name}</Cell>
          <Cell>{formatDate(startedAt)}</Cell>
          <Cell>{texts.practice.statuses[status]}</Cell>
          <Cell>{texts.practice.answered(answered, questions)}</Cell>
          <Cell>{average === null ? '' : formatNumber(average)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
