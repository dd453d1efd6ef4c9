// One person: their head, the jobs that fit best with an explanation each, and the skills that would help most.
import type { PersonView } from '@moirai/contract/people'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { texts } from '../../texts/texts.ts'
import { FailedPage } from '../../ui/failed-page.tsx'
import { KeysButton } from '../../ui/keys-button.tsx'
import { Page } from '../../ui/page.tsx'
import { MatchList } from '../matches/match-list.tsx'
import { personMatchesQuery, personQuery } from '../matches/queries.ts'
import { RunFacts } from '../matches/run-facts.tsx'
import { Gains } from './gains.tsx'
import { PersonDetails } from './person-details.tsx'

export function PersonPage() {
  const { id } = getRouteApi('/people/$id').useParams()
  const { job } = getRouteApi('/people/$id').useSearch()
  const { data: person, error, refetch } = useQuery(personQuery(id))
  const matches = useQuery(personMatchesQuery(id))
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
  return (
    <Page
      title={person?.name ?? texts.app.loading}
      trail={
        <>
          <Link to="/people">{texts.people.title}</Link> / {person?.headline ?? person?.targetRole}
        </>
      }
      facts={
        <>
          {person ? factsOf(person) : texts.words.blank}
          <br />
          <span className="small">{matches.data ? <RunFacts side="person" list={matches.data} /> : texts.words.blank}</span>
        </>
      }
      actions={<KeysButton />}
    >
      <div className="stack">
        <PersonDetails person={person} />
        <MatchList side="person" id={id} query={matches} opened={job} />
        {matches.data && matches.data.matches.length > 0 && <Gains person={id} />}
      </div>
    </Page>
  )
}

function factsOf({ headline, targetRole, place, years, level, salary, remote, willingToMove }: PersonView): string {
  const { words, people } = texts
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
