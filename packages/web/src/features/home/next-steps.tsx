// What can be done from here, the most useful first.
import type { OverviewView } from '@moirai/contract/overview'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { request } from '../../api.ts'
import { texts } from '../../texts/texts.ts'

export function NextSteps({ overview }: { overview: OverviewView }) {
  const { next } = texts.home
  const { withProblems } = overview.imports
  return (
    <section>
      <h2>{next.title}</h2>
      <ul className="next-steps">
        {overview.lastRun !== null && overview.openJobs > 0 && overview.people > 0 && <Examples />}
        {withProblems > 0 && (
          <Step help={next.problemsHelp(withProblems)}>
            <Link to="/imports">{next.problems}</Link>
          </Step>
        )}
        <Step help={next.peopleHelp}>
          <Link to="/imports/new" search={{ kind: 'people' }}>
            {next.people}
          </Link>
        </Step>
        <Step help={next.jobsHelp}>
          <Link to="/imports/new" search={{ kind: 'jobs' }}>
            {next.jobs}
          </Link>
        </Step>
      </ul>
    </section>
  )
}

/** A ranked list from either side, by name, so that one is a click away. */
function Examples() {
  const { next } = texts.home
  const jobs = useQuery({
    queryKey: ['jobs', 'latest'],
    queryFn: ({ signal }) => request('GET /api/v1/jobs', { query: { status: 'open', limit: 1 }, signal }),
  })
  const people = useQuery({
    queryKey: ['people', 'first'],
    queryFn: ({ signal }) => request('GET /api/v1/people', { query: { limit: 1 }, signal }),
  })
  const job = jobs.data?.items[0]
  const person = people.data?.items[0]
  return (
    <>
      {job !== undefined && (
        <Step help={next.rankedHelp}>
          <Link to="/jobs/$id" params={{ id: job.id }}>
            {next.ranked(job.title)}
          </Link>
        </Step>
      )}
      {person !== undefined && (
        <Step help={next.personHelp}>
          <Link to="/people/$id" params={{ id: person.id }}>
            {next.person(person.name)}
          </Link>
        </Step>
      )}
    </>
  )
}

function Step({ help, children }: { help: string; children: ReactNode }) {
  return (
    <li>
      <b>{children}</b>
      <div className="small soft">{help}</div>
    </li>
  )
}
