// To be built.
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'

export function JobPage() {
  return (
    <Page title={texts.jobs.title}>
      <p />
    </Page>
  )
}
