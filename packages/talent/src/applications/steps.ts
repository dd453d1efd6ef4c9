// Which step an application may take, and what is said of one that it may not.
import { applicationSteps as steps, type ApplicationStatus } from '@moirai/contract/words'

/** Why an application cannot go from one status to another, and what it can do instead; null where it can. */
export function forbiddenStep(from: ApplicationStatus, to: ApplicationStatus): { problem: string; instead: string } | null {
  const next = steps[from]
  if (next.includes(to)) return null
  const problem = `an application that is ${from} cannot become ${to}`
  return { problem, instead: next.length > 0 ? `it can become ${next.join(', ')}` : 'apply again' }
}
