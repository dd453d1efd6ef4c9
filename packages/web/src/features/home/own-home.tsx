// The start page of students and recruiters: straight to what is theirs.
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { Problem, request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export const ownProfileQuery = {
  queryKey: ['people', 'own'],
  queryFn: ({ signal }: { signal: AbortSignal }) => request('GET /api/v1/account/profile', { signal }),
}

export function OwnHome({ standing }: { standing: 'student' | 'recruiter' }) {
  return standing === 'recruiter' ? <Navigate to="/jobs" replace /> : <OwnProfile />
}

function OwnProfile() {
  const { data, error, refetch } = useQuery(ownProfileQuery)
  if (data) return <Navigate to="/people/$id" params={{ id: data.id }} replace />
  const none = error instanceof Problem && error.status === 404
  return (
    <Page title={texts.home.title}>
      {error === null ? (
        <Waiting rows={5} />
      ) : none ? (
        <Empty title={texts.account.noProfile} />
      ) : (
        <ProblemNote error={error} retry={() => void refetch()} />
      )}
    </Page>
  )
}
