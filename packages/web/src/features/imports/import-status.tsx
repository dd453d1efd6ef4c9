// The state of an import, with a sign and in words.
import type { ImportStatus } from '@moirai/contract/words'
import { texts } from '../../texts/texts.ts'

const looks: Record<ImportStatus, [tone: string, sign: string]> = {
  pending: ['', '…'],
  running: ['', '…'],
  completed: ['good', '✓'],
  completed_with_errors: ['warn', '△'],
  failed: ['bad', '✕'],
  refused: ['', '✕'],
  undone: ['', '↶'],
}

export function ImportStatusChip({ status }: { status: ImportStatus }) {
  const [tone, sign] = looks[status]
  return (
    <span className={`chip ${tone}`}>
      <span aria-hidden="true">{sign}</span> {texts.imports.statuses[status]}
    </span>
  )
}
