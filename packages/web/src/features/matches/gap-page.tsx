// To be built.
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'

export function GapPage() {
  return (
    <Page title={texts.matches.title}>
      <p />
    </Page>
  )
}
