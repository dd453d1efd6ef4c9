// Where things stand, in one sentence.
import type { OverviewView } from '@moirai/contract/overview'
import type { TaskView } from '@moirai/contract/tasks'
import { texts } from '../../texts/texts.ts'

/** Both sides are there, and the ranked lists do not know all of them. */
export const needsMatching = ({ people, openJobs, lastRun }: OverviewView): boolean =>
  people > 0 && openJobs > 0 && (lastRun === null || lastRun.stale)

/** An import writes; its rehearsal leaves everything as it is. */
export const changesData = ({ kind, rehearsal }: TaskView): boolean => kind === 'import' && !rehearsal

export function stateSentence(overview: OverviewView, running: readonly TaskView[]): string {
  const { state } = texts.home
  const runs = (kind: TaskView['kind']) => running.some((task) => task.kind === kind)
  if (runs('demonstration')) return state.inventing
  if (runs('matchRun')) return state.matching
  if (running.some(changesData)) return state.importing
  if (overview.people === 0) return state.noPeople(overview.jobs)
  if (overview.openJobs === 0) return state.noJobs(overview.people)
  if (overview.lastRun === null) return state.never
  if (overview.lastRun.stale) return state.stale
  return overview.imports.withProblems > 0 ? state.problems(overview.imports.withProblems) : state.calm
}
