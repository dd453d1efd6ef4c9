// To be built.
import { texts } from '../../texts/texts.ts'
import { Page } from '../../ui/page.tsx'

export function ImportReportPage() {
  return (
    <Page title={texts.imports.title}>
      <p />
    </Page>
  )
}
