// A job's place and pay, each as one line.
import type { JobListItem, JobSummary } from '@moirai/contract/jobs'
import { texts } from '../../texts/texts.ts'

/** Place and way of working. */
export const placeOf = ({ place, remote }: Pick<JobSummary, 'place' | 'remote'>): string =>
  texts.words.line(place, remote === null ? null : texts.words.workModes[remote])

export function payOf({ salary }: Pick<JobListItem, 'salary'>): string {
  if (salary === null) return ''
  return texts.words.pay({ from: salary.min, to: salary.max, currency: salary.currency, period: salary.period })
}
