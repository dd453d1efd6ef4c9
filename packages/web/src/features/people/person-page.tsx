// To be built.
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'

export function PersonPage() {
  return (
    <Page title={texts.people.title}>
      <p />
    </Page>
  )
}
