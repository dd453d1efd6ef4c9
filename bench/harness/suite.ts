// What a suite is given and what it gives back: every suite of the bench is one function of this form.
import type { ReportRow } from './report.ts'

export interface SuiteContext {
  /** At a smaller size, within a minute. */
  readonly quick: boolean
  /** Also at a size that takes long, where a suite has one. */
  readonly full: boolean
  /** A server that the environment names. */
  readonly serverUrl: string | undefined
  /** What is left until the run should have ended, in milliseconds. */
  readonly left: () => number
  /** Tells the person who waits. */
  readonly say: (line: string) => void
  /** Keeps what is measured so far: a run that is stopped, or fails, has it written. */
  readonly keep: (sofar: SuiteResult) => void
}

export interface SuiteResult {
  readonly rows: readonly ReportRow[]
  readonly leftOut: readonly string[]
  /** What was measured and is no comparison. */
  readonly notes?: readonly string[]
  readonly versions: Readonly<Record<string, string>>
}

export type Suite = (context: SuiteContext) => Promise<SuiteResult>

/** The same for a part of the run that may take so long at most, in milliseconds. */
export function within(context: SuiteContext, most: number): SuiteContext {
  const end = performance.now() + most
  return { ...context, left: () => Math.min(end - performance.now(), context.left()) }
}

/** The same for a part of the run, which may take that share of what is left. */
export function shareOf(context: SuiteContext, share: number): SuiteContext {
  const end = performance.now() + context.left() * share
  return { ...context, left: () => Math.min(end - performance.now(), context.left()) }
}
