// The heading of a report and the line of facts below it.
import type { ImportDetailsView, ImportView } from '@moirai/contract/imports'
import { formatDuration, formatMoment, formatSize } from '../../texts/format.ts'
import { texts } from '../../texts/texts.ts'

export const hasEnded = ({ status }: ImportView): boolean => ['completed', 'completed_with_errors', 'failed'].includes(status)

export function reportTitle({ import: view, active }: ImportDetailsView): string {
  const { report } = texts.imports
  const { status, file, processed, created, updated, failed } = view
  if (status === 'running') return active ? report.running(file) : report.broken(file)
  if (status === 'refused') return report.refused
  if (status === 'undone') return report.undone(file)
  if (status === 'pending') return report.pending(file)
  const imported = created + updated
  if (view.dryRun) return report.rehearsal(processed, imported)
  if (failed === 0 && imported === processed) return report.all(processed)
  return imported === 0 ? report.nothing(processed) : report.some(processed, imported)
}

export function reportFacts({ kind, fileSize, startedAt, completedAt }: ImportView): string {
  const { report, kinds } = texts.imports
  const took =
    startedAt !== null && completedAt !== null ? (new Date(completedAt).getTime() - new Date(startedAt).getTime()) / 1000 : null
  return texts.words.line(
    completedAt !== null && report.finished(formatMoment(completedAt)),
    completedAt === null && startedAt !== null && report.began(formatMoment(startedAt)),
    took !== null && report.took(formatDuration(took)),
    kinds[kind],
    formatSize(fileSize),
  )
}
