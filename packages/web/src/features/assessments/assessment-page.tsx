// One assessment: the conversation or the plain form while it is open, what came of it afterwards.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Conversation } from './conversation.tsx'
import { PlainForm } from './plain-form.tsx'
import { assessmentQuery } from './queries.ts'
import { Result } from './result.tsx'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNote } from '../../ui/problem-note.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function AssessmentPage() {
  const assessments = texts.assessments
  const { id } = getRouteApi('/assessments/$id').useParams()
  const { data, error, refetch } = useQuery(assessmentQuery(id))
  const own = useStanding() === 'student'
  const trail = <Link to="/assessments">{assessments.title}</Link>
  if (data === undefined) {
    return (
      <Page title={assessments.title} trail={trail}>
        {error === null ? <Waiting rows={5} /> : <ProblemNote error={error} retry={() => void refetch()} />}
      </Page>
    )
  }
  if (data.status === 'in_progress') {
    return (
      <Page title={assessments.openTitle} trail={trail} facts={assessments.done(data.progress.done, data.progress.of)}>
        {data.accommodations.plainForm ? <PlainForm assessment={data} /> : <Conversation assessment={data} />}
      </Page>
    )
  }
  const title = own ? assessments.resultTitle : assessments.resultOf(data.person.name)
  // A new page for what is another thing now: its heading takes the focus.
  return (
    <Page key={data.status} title={title} trail={trail}>
      {data.results === null ? <p>{assessments.ended}</p> : <Result assessment={data} results={data.results} />}
    </Page>
  )
}
