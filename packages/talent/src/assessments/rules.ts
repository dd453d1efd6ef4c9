// What holds of every assessment: how long it stays open, how long it took, and what a level is worth as a skill. Pure.
import type { Accommodations } from '@moirai/contract/assessments'
import type { AssessmentStatistics } from '@moirai/contract/statistics'
import type { Proficiency } from '@moirai/contract/words'
import { builtInFramework } from './framework/framework.ts'

export type AssessmentStatus = AssessmentStatistics['byStatus'][number]['status']

/** Of a conversation, for one competency; measured by nobody yet, meant as a rough guide. */
export const minutesEach = 6

/** After so many days without an answer it counts as abandoned. */
export const daysOpen = { usual: 30, more: 90 } as const

/** How many competencies a sitting has where fewer at once were asked for. */
export const fewAtOnce = 2

export const isScored = (status: AssessmentStatus): boolean => status === 'completed' || status === 'under_review'

export function isForgotten(updatedAt: Date, { moreTime }: Accommodations, now: Date): boolean {
  const days = moreTime ? daysOpen.more : daysOpen.usual
  return now.getTime() - updatedAt.getTime() > days * 86_400_000
}

const longestPauseMs = 20 * 60_000

/** The time between what was said, in seconds; a long pause counts as one of twenty minutes, since nobody sat there. */
export function secondsSpent(times: readonly Date[]): number {
  const sorted = times.map((time) => time.getTime()).toSorted((one, other) => one - other)
  const spent = sorted.slice(1).reduce((sum, time, at) => sum + Math.min(time - sorted[at]!, longestPauseMs), 0)
  return Math.round(spent / 1000)
}

/** The levels 0 to 7 as proficiencies: none, then two levels each, and the highest. */
export function proficiencyAt(level: number): Proficiency | null {
  if (level === 0) return null
  return (['beginner', 'intermediate', 'advanced', 'expert'] as const)[Math.floor((level - 1) / 2)] ?? 'expert'
}

/** The skill that a competency is kept as. */
export const skillOf = (code: string, label: string): string =>
  builtInFramework.competencies.find((competency) => competency.code === code)?.skill ?? label
