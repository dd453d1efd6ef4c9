// To be built.
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'

export function JobsPage() {
  return (
    <Page title={texts.jobs.title}>
      <p />
    </Page>
  )
}
