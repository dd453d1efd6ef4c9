// One person: their head, the jobs that fit best with an explanation each, and the skills that would help most.
import type { PersonView } from '@moirai/contract/people'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { Facts } from '../../ui/facts.tsx'
import { FailedPage } from '../../ui/failed-page.tsx'
import { KeysButton } from '../../ui/keys-button.tsx'
import { Page } from '../../ui/page.tsx'
import { MatchList } from '../matches/match-list.tsx'
import { personMatchesQuery, personQuery } from '../matches/queries.ts'
import { runFacts } from '../matches/run-facts.tsx'
import { PersonDetails } from './person-details.tsx'

// Comes after the page: most people read their list first.
const Further = lazy(async () => ({ default: (await import('./further.tsx')).Further }))

export function PersonPage() {
  const { id } = getRouteApi('/people/$id').useParams()
  const { job } = getRouteApi('/people/$id').useSearch()
  const { data: person, error, refetch } = useQuery(personQuery(id))
  const matches = useQuery(personMatchesQuery(id))
  const standing = useStanding()
  if (error && !person) {
    return (
      <FailedPage
        missing={texts.people.missing}
        title={texts.people.title}
        trail={<Link to="/people">{texts.people.title}</Link>}
        error={error}
        retry={() => void refetch()}
      />
    )
  }
  const role = person?.headline ?? person?.targetRole
  return (
    <Page
      title={person?.name ?? texts.app.loading}
      trail={
        <>
          <Link to="/people">{texts.people.title}</Link> {role && `/ ${role}`}
        </>
      }
      facts={<Facts lines={[person && factsOf(person), runFacts('person', matches)]} />}
      actions={
        <>
          {standing !== 'recruiter' && (
            <Link to="/people/$id/edit" params={{ id }} className="button">
              {texts.people.edit}
            </Link>
          )}
          <KeysButton />
        </>
      }
    >
      <div className="stack">
        <PersonDetails person={person} />
        <MatchList side="person" id={id} query={matches} opened={job} />
        {person && (
          <Suspense>
            <Further person={person} matched={(matches.data?.matches.length ?? 0) > 0} />
          </Suspense>
        )}
      </div>
    </Page>
  )
}

function factsOf({ headline, targetRole, place, years, level, salary, remote, willingToMove }: PersonView): string {
  const people = texts.people
  const words = texts.words
  const wish = salary && words.pay({ from: salary.least, to: salary.hoped, currency: salary.currency, period: salary.period })
  return words.line(
    targetRole !== null && targetRole !== headline && people.targets(targetRole),
    place,
    years !== null && people.years(years),
    level !== null && people.level(words.levels[level]),
    remote !== null && words.remoteWishes[remote],
    willingToMove && people.moves,
    wish && people.wishes(wish),
  )
}
