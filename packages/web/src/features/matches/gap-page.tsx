// One job as the person sees it: how well it fits, what they ask and what is there, and the most useful next step.
import './gap.css'
import type { JobView } from '@moirai/contract/jobs'
import type { ExplanationView } from '@moirai/contract/matches'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useStanding } from '../../app/session.ts'
import { formatDate } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'
import { Facts } from '../../ui/facts.tsx'
import { FailedPage } from '../../ui/failed-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { payOf, placeOf } from '../jobs/job-lines.ts'
import { NextStep } from './next-step.tsx'
import { OwnMatch } from './own-match.tsx'
import { explanationQuery, jobQuery } from './queries.ts'
import { Requirements } from './requirements.tsx'
import { SkillCards } from './skill-cards.tsx'
import { Unknowns } from './unknowns.tsx'

// Comes after the page: how well the job fits is read first.
const ApplyCard = lazy(async () => ({ default: (await import('../applications/apply.tsx')).ApplyCard }))

export function GapPage() {
  const { id, job: jobId } = getRouteApi('/people/$id/jobs/$job').useParams()
  const { data: explanation, error, refetch } = useQuery(explanationQuery({ person: id, job: jobId }))
  const { data: job } = useQuery(jobQuery(jobId))
  const { gap } = texts.matches
  const summary = explanation?.job ?? job
  const back = (
    <Link to="/people/$id" params={{ id }} className="back">
      <span aria-hidden="true">‹</span> {explanation ? gap.backFor(explanation.person.name) : gap.back}
    </Link>
  )
  if (error && !explanation) {
    return (
      <FailedPage
        missing={texts.jobs.missing}
        title={texts.matches.title}
        trail={back}
        error={error}
        retry={() => void refetch()}
      />
    )
  }
  return (
    <div className="gap-page">
      <Page
        title={summary?.title ?? texts.app.loading}
        trail={back}
        facts={<Facts lines={[summary && texts.words.line(summary.company, placeOf(summary)), job && termsOf(job)]} />}
      >
        {explanation ? <Gap explanation={explanation} /> : <Waiting rows={8} />}
      </Page>
    </div>
  )
}

/** Pay, and until when it can be applied for. */
const termsOf = (job: JobView): string =>
  texts.words.line(
    payOf(job),
    job.status === 'open' && job.expiresAt !== null && texts.matches.gap.closes(formatDate(job.expiresAt)),
  )

function Gap({ explanation }: { explanation: ExplanationView }) {
  const { gap } = texts.matches
  const { skills, job } = explanation
  const own = useStanding() === 'student'
  return (
    <div className="stack">
      {job.status !== 'open' && <p className="note">{job.status === 'draft' ? texts.jobs.draft : gap.closed}</p>}
      <OwnMatch explanation={explanation} />
      <Requirements requirements={explanation.match.requirements} />
      <section>
        <h2>{gap.asked}</h2>
        {skills.length === 0 ? <p>{gap.noSkills}</p> : <SkillCards skills={skills} />}
      </section>
      {own && (
        <Suspense>
          <ApplyCard person={explanation.person.id} job={job} />
        </Suspense>
      )}
      <NextStep explanation={explanation} />
      <Unknowns explanation={explanation} voice="self" />
    </div>
  )
}
