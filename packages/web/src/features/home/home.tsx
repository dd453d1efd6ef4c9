// To be built.
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'

export function HomePage() {
  return (
    <Page title={texts.home.title}>
      <p />
    </Page>
  )
}
