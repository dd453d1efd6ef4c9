// Where one can go, by who is signed in.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { isCentre, sessionQuery } from './session.ts'
import { unreadQuery } from './unread.ts'
import { formatNumber } from '../texts/format.ts'
import { texts } from '../texts/texts.ts'

const CentreNavigation = lazy(async () => ({ default: (await import('./centre-navigation.tsx')).CentreNavigation }))

export function Navigation() {
  const { data: session } = useQuery(sessionQuery)
  const standing = session?.standing
  return (
    <nav aria-label={texts.app.navigation}>
      {isCentre(standing) && (
        <Suspense>
          <CentreNavigation />
        </Suspense>
      )}
      {(standing === 'student' || standing === 'recruiter') && (
        <>
          {standing === 'student' && (
            <Link to="/" activeOptions={{ exact: true }}>
              {texts.app.myMatches}
            </Link>
          )}
          <Link to="/jobs">{texts.app.jobs}</Link>
          {standing === 'recruiter' && <Link to="/companies">{texts.app.companies}</Link>}
          {standing === 'student' && (
            <>
              <Link to="/applications">{texts.app.myApplications}</Link>
              <Link to="/assessments">{texts.app.assessments}</Link>
              <Link to="/practice">{texts.app.practice}</Link>
            </>
          )}
        </>
      )}
      {(standing === 'admin' || standing === 'open') && <Link to="/fields">{texts.app.fields}</Link>}
      {standing === 'admin' && <Link to="/users">{texts.app.users}</Link>}
      {standing === 'admin' && <Link to="/mail">{texts.app.mail}</Link>}
      {session?.user && standing !== 'unverified' && <NotificationsLink />}
      {session?.user && <Link to="/account">{texts.app.account}</Link>}
      {standing === 'open' && <Link to="/setup">{texts.app.setup}</Link>}
      {standing === 'anonymous' && (
        <>
          <Link to="/sign-in">{texts.app.signIn}</Link>
          <Link to="/sign-up">{texts.app.signUp}</Link>
        </>
      )}
    </nav>
  )
}

function NotificationsLink() {
  const unread = useQuery(unreadQuery).data?.unread ?? 0
  return (
    <Link to="/notifications">
      {texts.app.notifications}
      {unread > 0 && (
        <span className="chip good" title={texts.app.unread(unread)}>
          {formatNumber(unread)} <span className="unseen">{texts.app.unread(unread)}</span>
        </span>
      )}
    </Link>
  )
}
