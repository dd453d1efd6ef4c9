// An audit of fairness: what makes the groups, the rates of each, and the audit as a file.
import './fairness.css'
import type { FairnessColumnsView } from '@moirai/contract/fairness'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { Choice, Field, Form } from '../../ui/form.tsx'
import { WaitingRows } from '../../ui/list-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { BlindMode } from './blind-mode.tsx'
import { Rates } from './rates.tsx'

const columnsQuery = queryOptions({
  queryKey: ['fairness', 'columns'],
  queryFn: ({ signal }) => request('GET /api/v1/fairness/columns', { signal }),
})

export function FairnessPage() {
  const { fairness } = texts
  const { data, error, refetch } = useQuery(columnsQuery)
  return (
    <Page title={fairness.title} facts={fairness.help}>
      {data === undefined ? (
        error === null ? (
          <WaitingRows rows={4} />
        ) : (
          <ProblemNote error={error} retry={() => void refetch()} />
        )
      ) : data.columns.length === 0 ? (
        <Empty title={fairness.noColumns} />
      ) : (
        <Audit columns={data.columns} />
      )}
      <BlindMode />
    </Page>
  )
}

function Audit({ columns }: { columns: FairnessColumnsView['columns'] }) {
  const { fairness } = texts
  const { by, and, of, job } = getRouteApi('/fairness').useSearch()
  const navigate = useNavigate()
  const options = columns.map(({ name, people }) => [name, fairness.column(name, people)] as const)
  const show = (asked: Record<string, string>): void => {
    const search = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''))
    void navigate({ to: '/fairness', search, resetScroll: false })
  }
  return (
    <div className="stack">
      <section className="card">
        <Form key={JSON.stringify([by, and, of, job])} action={fairness.show} busy={false} error={null} onSubmit={show}>
          <Choice name="by" label={fairness.by} options={options} start={by} />
          <Choice name="and" label={fairness.and} options={[['', fairness.none], ...options]} start={and} />
          <Choice name="of" label={fairness.of} options={Object.entries(fairness.subjects)} start={of} />
          <Field name="job" label={fairness.job} required={false} maxLength={255} defaultValue={job} />
        </Form>
      </section>
      {by !== undefined && (
        <Rates
          by={[by, ...(and === undefined || and === by ? [] : [and])].join(',')}
          of={of === 'decisions' ? of : 'lists'}
          job={job}
        />
      )}
    </div>
  )
}
