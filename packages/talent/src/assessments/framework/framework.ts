// The framework that comes with Moirai: eight competencies that every occupation asks for, with texts of our own.
import { adaptability } from './adaptability.ts'
import { communication } from './communication.ts'
import type { CompetencyText } from './competency.ts'
import { initiative } from './initiative.ts'
import { leadership } from './leadership.ts'
import { learning } from './learning.ts'
import { planning } from './planning.ts'
import { problemSolving } from './problem-solving.ts'
import { teamwork } from './teamwork.ts'
import { runsOfText } from '../scoring/gates.ts'

export const builtInFramework: {
  name: string
  /** Raised whenever a text or a question changes: assessments keep the framework they were begun with. */
  version: string
  source: string
  /** BCP 47. */
  language: string
  competencies: readonly CompetencyText[]
} = {
  name: 'Transversal competencies',
  version: '1',
  source: 'Written for Moirai; under the licence of Moirai (Apache-2.0).',
  language: 'en',
  competencies: [communication, teamwork, problemSolving, planning, initiative, learning, leadership, adaptability],
}

/** Every text that is asked or shown; an answer that is made of them is copied. */
export const bankTexts: readonly string[] = builtInFramework.competencies.flatMap(
  ({ description, anchors, questions, probes }) => [description, ...anchors, ...questions, ...Object.values(probes)],
)

/** The same as runs of words, which copies are told by. */
export const bankRuns: ReadonlySet<string> = new Set(bankTexts.flatMap((text) => [...runsOfText(text)]))
