// What stands below the list of a person, and comes after the page: skills that would help, a trial of other facts, the way to their
// assessments, and for who administers the end of their record.
import type { PersonView } from '@moirai/contract/people'
import { Link } from '@tanstack/react-router'
import { ErasePerson } from './erase-person.tsx'
import { Gains } from './gains.tsx'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { RecordFields } from '../fields/record-fields.tsx'
import { PersonSkills } from '../statistics/person-skills.tsx'
import { WhatIfCard } from '../matches/what-if.tsx'

export function Further({ person, matched }: { person: PersonView; matched: boolean }) {
  const standing = useStanding()
  const { id } = person
  return (
    <>
      <RecordFields entity="profile" record={person} mayChange={standing !== 'recruiter'} />
      {standing !== 'recruiter' && <PersonSkills person={id} />}
      {matched && (
        <>
          <Gains person={id} />
          <WhatIfCard person={id} />
        </>
      )}
      {standing !== undefined && standing !== 'recruiter' && (
        <p>
          <Link to="/people/$id/skills" params={{ id }}>
            {texts.people.editSkills}
          </Link>{' '}
          <Link to="/assessments" search={{ person: id }}>
            {texts.app.assessments}
          </Link>{' '}
          <Link to="/applications" search={{ person: id }}>
            {texts.app.applications}
          </Link>
        </p>
      )}
      {(standing === 'admin' || standing === 'open') && <ErasePerson person={person} />}
    </>
  )
}
