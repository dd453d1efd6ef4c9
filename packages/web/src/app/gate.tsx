// What stands in the place of a page for somebody who has to sign in, or to confirm their e-mail, first.
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { accountPages } from './account-pages.ts'
import { useStanding } from './session.ts'
import { Waiting } from '../ui/waiting.tsx'

const SignInPage = lazy(async () => ({ default: (await accountPages()).SignInPage }))
const UnconfirmedPage = lazy(async () => ({ default: (await accountPages()).UnconfirmedPage }))

/** Pages for everybody: what mails lead to, and the way in. */
const everybodys = new Set(['/sign-in', '/sign-up', '/verify', '/forgotten', '/reset', '/confirm-email', '/setup'])

export function Gate() {
  const standing = useStanding()
  const { pathname } = useLocation()
  // Where the server does not say who is signed in, each page says what is wrong.
  if (everybodys.has(pathname)) return <Outlet />
  return (
    <Suspense fallback={<Waiting rows={5} />}>
      {standing === 'anonymous' ? (
        <SignInPage />
      ) : standing === 'unverified' && pathname !== '/account' ? (
        <UnconfirmedPage />
      ) : (
        <Outlet />
      )}
    </Suspense>
  )
}
