// What stands below the list of a person: skills that would help, a trial of other facts, the way to their assessments. Comes after the page.
import { Link } from '@tanstack/react-router'
import { Gains } from './gains.tsx'
import { useStanding } from '../../app/session.ts'
import { texts } from '../../texts/texts.ts'
import { WhatIfCard } from '../matches/what-if.tsx'

export function Further({ person, matched }: { person: string; matched: boolean }) {
  const standing = useStanding()
  return (
    <>
      {matched && (
        <>
          <Gains person={person} />
          <WhatIfCard person={person} />
        </>
      )}
      {standing !== undefined && standing !== 'recruiter' && (
        <p>
          <Link to="/assessments" search={{ person }}>
            {texts.app.assessments}
          </Link>
        </p>
      )}
    </>
  )
}
