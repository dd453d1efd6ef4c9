// What came of an assessment, as it is printed.
import type { AssessmentDetailsView, CompetencyResultView } from '@moirai/contract/assessments'
import { wrapped, type Terminal } from '../terminal.ts'

export function printResults(terminal: Terminal, { results, status }: AssessmentDetailsView): void {
  terminal.line()
  terminal.line(terminal.style('bold', status === 'under_review' ? 'Levels, under review' : 'Levels'))
  for (const result of results ?? []) printResult(terminal, result)
}

function printResult(
  terminal: Terminal,
  { label, level, confidence, anchor, quotes, flags, review }: CompetencyResultView,
): void {
  const sure = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`
  terminal.line(`${label}: ${level === null ? 'not enough to go by' : `${level} of 7`}${sure}`)
  if (anchor !== null) for (const part of wrapped(anchor, terminal.width, 2)) terminal.line(part)
  if (review !== null) {
    for (const part of wrapped(`Changed from ${review.ruledLevel} by a person: ${review.reason}`, terminal.width, 2))
      terminal.line(part)
  }
  if (flags.length > 0) terminal.line(`  held against it: ${flags.join(', ')}`)
  for (const { indicator, text } of quotes) {
    for (const part of wrapped(`${indicator}: “${text}”`, terminal.width, 4)) terminal.line(part)
  }
}
