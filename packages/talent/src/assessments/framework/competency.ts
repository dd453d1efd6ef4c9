// What is written of one competency: what it is, what somebody does at each level, what is asked, and the words by which it is recognised.

import type { Sign } from '../scoring/scoring.ts'

/** What a probe asks for, in the order in which the probes of a competency stand. */
export const probeAims = ['situation', 'action', 'result', 'reflection'] as const
export type ProbeAim = (typeof probeAims)[number]

export interface CompetencyText {
  code: string
  label: string
  description: string
  /** The skill of the taxonomy that it is written back as. */
  skill: string
  /** What somebody does at the levels 0 to 7. */
  anchors: readonly [string, string, string, string, string, string, string, string]
  /** The first is asked of everybody; the others tell the lower, the middle and the upper levels apart. */
  questions: readonly [string, string, string, string]
  probes: Readonly<Record<ProbeAim, string>>
  /** Words that speak of the competency, parted by blanks; `*` stands for any ending. */
  indicators: string
  /** What else shows that an answer belongs to it. */
  signs: readonly Sign[]
}

/** The levels that each of the four questions tells apart. */
export const questionBands = [
  { from: 0, to: 7 },
  { from: 1, to: 3 },
  { from: 3, to: 5 },
  { from: 5, to: 7 },
] as const
