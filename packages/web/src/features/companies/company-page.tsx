// One company: what is known of it, the way to its jobs, and who acts for it.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { FailedPage } from '../../ui/failed-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Members } from './members.tsx'

export function CompanyPage() {
  const { companies } = texts
  const { id } = getRouteApi('/companies/$id').useParams()
  const standing = useStanding()
  const { data, error, refetch } = useQuery({
    queryKey: ['companies', 'one', id],
    queryFn: ({ signal }) => request('GET /api/v1/companies/:id', { params: { id }, signal }),
  })
  const trail = <Link to="/companies">{companies.title}</Link>
  if (error !== null && data === undefined)
    return (
      <FailedPage missing={companies.missing} title={companies.title} trail={trail} error={error} retry={() => void refetch()} />
    )
  return (
    <Page
      title={data?.name ?? texts.app.loading}
      trail={trail}
      facts={data && texts.words.line(data.industry, data.city, data.country)}
      actions={
        <Link to="/jobs" search={{ company: id }} className="button">
          {companies.jobs}
        </Link>
      }
    >
      {standing !== undefined && standing !== 'student' && <Members company={id} />}
    </Page>
  )
}
