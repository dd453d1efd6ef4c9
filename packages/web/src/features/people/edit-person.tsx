// The form of a person: their own, anybody's for the career centre, and a new one.
import type { CreatePerson, PersonView } from '@moirai/contract/people'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router'
import { request } from '../../api.ts'
import { announce } from '../../app/announcer.tsx'
import { isCentre, useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { FailedPage } from '../../ui/failed-page.tsx'
import { Page } from '../../ui/page.tsx'
import { Loaded } from '../forms/loaded.tsx'
import { RecordForm } from '../forms/record-form.tsx'
import { fieldsQuery } from '../lists/queries.ts'
import { personQuery } from '../matches/queries.ts'
import { personSections } from './person-sections.ts'

/** Keeps what the server answered, and has everything read anew that tells of people. */
function useKeepPerson() {
  const queries = useQueryClient()
  return (person: PersonView): void => {
    queries.setQueryData(personQuery(person.id).queryKey, person)
    for (const name of ['people', 'matches']) void queries.invalidateQueries({ queryKey: [name] })
  }
}

export function EditPersonPage() {
  const { id } = getRouteApi('/people/$id/edit').useParams()
  const standing = useStanding()
  const query = useQuery(personQuery(id))
  const fields = useQuery(fieldsQuery('profile'))
  const keep = useKeepPerson()
  const { personForm, people } = texts
  const { data: person, error, refetch } = query
  if (standing === 'recruiter') return <Navigate to="/people/$id" params={{ id }} replace />
  const trail = (
    <Link to="/people/$id" params={{ id }}>
      <span aria-hidden="true">‹</span> {person?.name ?? people.title}
    </Link>
  )
  if (error && !person) {
    return <FailedPage missing={people.missing} title={people.title} trail={trail} error={error} retry={() => void refetch()} />
  }
  const title = standing === 'student' ? personForm.own : person && personForm.titleOf(person.name)
  return (
    <Page
      title={title ?? texts.app.loading}
      trail={trail}
      actions={
        <Link to="/people/$id/skills" params={{ id }} className="button">
          {people.editSkills}
        </Link>
      }
    >
      <Loaded query={query}>
        {(record) => (
          <Loaded query={fields}>
            {({ items }) => (
              <RecordForm
                key={id}
                label={people.edit}
                sections={personSections(items, isCentre(standing))}
                record={record}
                // The server looks at every field of it.
                save={(body) => request('PATCH /api/v1/people/:id', { params: { id }, body: body })}
                reread={() => request('GET /api/v1/people/:id', { params: { id } })}
                onSaved={keep}
                leave={
                  <Link to="/people/$id" params={{ id }}>
                    {personForm.back}
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

export function NewPersonPage() {
  const fields = useQuery(fieldsQuery('profile'))
  const navigate = useNavigate()
  const keep = useKeepPerson()
  const { personForm, people } = texts
  return (
    <Page title={personForm.newTitle} trail={<Link to="/people">{people.title}</Link>}>
      <Loaded query={fields}>
        {({ items }) => (
          <RecordForm<PersonView>
            label={people.add}
            sections={personSections(items, true)}
            save={(body) => request('POST /api/v1/people', { body: body as CreatePerson })}
            onSaved={(person) => {
              keep(person)
              announce(personForm.made(person.name))
              void navigate({ to: '/people/$id', params: { id: person.id }, replace: true })
            }}
            leave={<Link to="/people">{personForm.back}</Link>}
          />
        )}
      </Loaded>
    </Page>
  )
}
