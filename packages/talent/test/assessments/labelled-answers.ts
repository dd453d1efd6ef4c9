// The labelled answers as records. All were written, and labelled twice, by the author of the rules; docs/reference/assessment.md says what follows from that.
import { freshAnswers } from './fresh-answers.ts'
import { furtherAnswers } from './further-answers.ts'
import { heldOutAnswers } from './held-out-answers.ts'
import { secondLabels } from './second-labels.ts'
import { seenAnswers } from './seen-answers.ts'
import { tuningAnswers } from './tuning-answers.ts'

export const sorts = ['good', 'weak', 'off-topic', 'gaming'] as const
export type Sort = (typeof sorts)[number]

export interface LabelledAnswer {
  id: string
  competency: string
  /** Which of its main questions, from 0 on. */
  question: number
  sort: Sort
  /** The level of each pass, 0 to 7. */
  labels: readonly [number, number]
  text: string
}

const second = new Map(
  secondLabels
    .trim()
    .split(/,\s*/)
    .map((entry) => entry.split(' '))
    .map(([id, level]) => [id!, Number(level)]),
)

function read(blocks: string): LabelledAnswer[] {
  return blocks
    .trim()
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n')
      const [id = '', competency = '', question, sort, label] = head.split(' ')
      const level = second.get(id)
      if (level === undefined) throw new Error(`${id} has no second label.`)
      return {
        id,
        competency,
        question: Number(question),
        sort: sort as Sort,
        labels: [Number(label), level],
        text: lines.join('\n').trim(),
      }
    })
}

export const tuning: readonly LabelledAnswer[] = read(tuningAnswers)
export const seen: readonly LabelledAnswer[] = read(seenAnswers)
export const heldOut: readonly LabelledAnswer[] = read(heldOutAnswers)
export const further: readonly LabelledAnswer[] = read(furtherAnswers)
export const fresh: readonly LabelledAnswer[] = read(freshAnswers)
