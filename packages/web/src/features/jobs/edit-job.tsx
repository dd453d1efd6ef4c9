// The form of a job: one that is here, with its life from draft to closed, and a new one.
import type { CreateJob, JobView } from '@moirai/contract/jobs'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { FailedPage } from '../../ui/failed-page.tsx'
import { Page } from '../../ui/page.tsx'
import { ownCompaniesQuery } from '../companies/own-companies.ts'
import type { FieldSpec } from '../forms/draft.ts'
import { Loaded } from '../forms/loaded.tsx'
import { RecordForm } from '../forms/record-form.tsx'
import { fieldsQuery } from '../lists/queries.ts'
import { jobQuery } from '../matches/queries.ts'
import { jobSections } from './job-sections.ts'

/** Keeps what the server answered, and has everything read anew that tells of jobs. */
function useKeepJob() {
  const queries = useQueryClient()
  return (job: JobView): void => {
    queries.setQueryData(jobQuery(job.id).queryKey, job)
    for (const name of ['jobs', 'matches', 'overview']) void queries.invalidateQueries({ queryKey: [name] })
  }
}

export function EditJobPage() {
  const { id } = getRouteApi('/jobs/$id/edit').useParams()
  const standing = useStanding()
  const query = useQuery(jobQuery(id))
  const fields = useQuery(fieldsQuery('job'))
  const keep = useKeepJob()
  const { jobForm, jobs } = texts
  const { data: job, error, refetch } = query
  if (standing === 'student') return <Navigate to="/jobs/$id" params={{ id }} replace />
  const trail = (
    <Link to="/jobs/$id" params={{ id }}>
      <span aria-hidden="true">‹</span> {job?.title ?? jobs.title}
    </Link>
  )
  if (error && !job) {
    return <FailedPage missing={jobs.missing} title={jobs.title} trail={trail} error={error} retry={() => void refetch()} />
  }
  return (
    <Page title={job ? jobForm.titleOf(job.title) : texts.app.loading} trail={trail} facts={job?.company}>
      <Loaded query={query}>
        {(record) => (
          <Loaded query={fields}>
            {({ items }) => (
              <RecordForm
                key={id}
                label={jobs.edit}
                sections={jobSections(items, undefined)}
                record={record}
                // The server looks at every field of it.
                save={(body) => request('PATCH /api/v1/jobs/:id', { params: { id }, body: body })}
                reread={() => request('GET /api/v1/jobs/:id', { params: { id } })}
                onSaved={keep}
                leave={
                  <Link to="/jobs/$id" params={{ id }}>
                    {jobForm.back}
                  </Link>
                }
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

export function NewJobPage() {
  const standing = useStanding()
  const { jobForm, jobs } = texts
  return (
    <Page title={jobForm.newTitle} trail={<Link to="/jobs">{jobs.title}</Link>}>
      {standing === 'recruiter' ? <OfOwnCompany /> : <NewJob company={anyCompany()} />}
    </Page>
  )
}

/** By its name: a company that is not here yet is made. */
function anyCompany(): FieldSpec {
  const { company, companyHint } = texts.jobForm
  const suggest = async (begun: string, signal: AbortSignal): Promise<string[]> => {
    const { items } = await request('GET /api/v1/companies', { query: { search: begun, limit: 10 }, signal })
    return items.map(({ name }) => name)
  }
  return { name: 'company', label: company, hint: companyHint, kind: 'line', most: 255, needed: true, suggest }
}

function OfOwnCompany() {
  const { jobForm } = texts
  const query = useQuery(ownCompaniesQuery)
  return (
    <Loaded query={query}>
      {({ items }) => {
        const [first] = items
        if (first === undefined) return <Empty title={jobForm.noCompany} help={jobForm.noCompanyHelp} />
        const options = items.map(({ company }) => [company.id, company.name] as const)
        const start = first.company.id
        return <NewJob company={{ name: 'companyId', label: jobForm.company, kind: 'choice', options, start, needed: true }} />
      }}
    </Loaded>
  )
}

function NewJob({ company }: { company: FieldSpec }) {
  const fields = useQuery(fieldsQuery('job'))
  const navigate = useNavigate()
  const keep = useKeepJob()
  const { jobForm } = texts
  return (
    <Loaded query={fields}>
      {({ items }) => (
        <RecordForm<JobView>
          label={texts.jobs.add}
          sections={jobSections(items, company)}
          save={(body) => request('POST /api/v1/jobs', { body: body as CreateJob })}
          onSaved={(job) => {
            keep(job)
            announce(jobForm.made(job.title))
            void navigate({ to: '/jobs/$id', params: { id: job.id }, replace: true })
          }}
          leave={<Link to="/jobs">{jobForm.back}</Link>}
        />
      )}
    </Loaded>
  )
}
