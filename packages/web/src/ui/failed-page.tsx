// A page whose subject could not be shown: it is not there, or the server failed.
import type { ReactNode } from 'react'
import { Page } from './page.tsx'
import { ProblemNote } from './problem-note.tsx'
import { Problem } from '../api.ts'

interface FailedPageProps {
  /** What to call it where it does not exist. */
  missing: string
  /** What to call it otherwise. */
  title: string
  trail: ReactNode
  error: unknown
  retry: () => void
}

export function FailedPage({ missing, title, trail, error, retry }: FailedPageProps) {
  const isMissing = error instanceof Problem && error.status === 404
  return (
    <Page title={isMissing ? missing : title} trail={trail}>
      <ProblemNote error={error} {...(isMissing ? {} : { retry })} />
    </Page>
  )
}
