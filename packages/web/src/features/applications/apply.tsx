// Applying for a job on its page, or the way to the application that is there already.
import type { JobSummary } from '@moirai/contract/jobs'
import { Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Form, LongField } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { useApplications, useStep } from './queries.ts'

export function ApplyCard({ person, job }: { person: string; job: JobSummary }) {
  const { applications } = texts
  const { data, error, refetch } = useApplications({ person, job: job.id }, 1)
  const apply = useStep(({ coverNote }: Record<string, string>) =>
    request('POST /api/v1/applications', { body: { person, job: job.id, coverNote: coverNote?.trim() || null } }),
  )
  if (data === undefined) return error === null ? null : <ProblemNote error={error} retry={() => void refetch()} />
  const [known] = data
  const mayApply = job.status === 'open' && (known === undefined || known.status === 'withdrawn')
  if (known === undefined && !mayApply) return null
  return (
    <section className="card stack">
      <h2>{mayApply ? applications.applyTitle : applications.yours}</h2>
      {known !== undefined && (
        <p>
          <span className="chip">{applications.statuses[known.status]}</span> {mayApply && applications.applyAgain}{' '}
          <Link to="/applications/$id" params={{ id: known.id }}>
            {applications.seeYours}
          </Link>
        </p>
      )}
      {mayApply && (
        <Form action={applications.apply} busy={apply.isPending} error={apply.error} onSubmit={apply.mutate}>
          <LongField name="coverNote" label={applications.coverNote} hint={applications.optional} rows={5} maxLength={10_000} />
        </Form>
      )}
    </section>
  )
}
