// To be built.
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'

export function ImportsPage() {
  return (
    <Page title={texts.imports.title}>
      <p />
    </Page>
  )
}
