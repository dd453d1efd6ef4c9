// How near the rules come to the labels, beside a scorer that only counts words; figures for the tests and for docs/reference/assessment.md.
import { bankRuns, builtInFramework } from '../../src/assessments/framework/framework.ts'
import { scoreAnswer, type Score } from '../../src/assessments/scoring/scoring.ts'
import { wordsOf } from '../../src/assessments/scoring/text.ts'
import { tuning, type LabelledAnswer } from './labelled-answers.ts'

const levels = 8

/** Scores an answer as an assessment would. */
export function scored({ competency, question, text }: Pick<LabelledAnswer, 'competency' | 'question' | 'text'>): Score {
  const { questions, indicators, signs } = competencyOf(competency)
  return scoreAnswer({ question: questions[question]!, indicators, signs }, [text], { bank: bankRuns })
}

const competencyOf = (code: string) => builtInFramework.competencies.find((competency) => competency.code === code)!

/** Cohen's kappa with quadratic weights: 1 where both always agree, 0 where they agree as often as chance would have it. */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
  const share = (side: 0 | 1, level: number) => pairs.filter((pair) => pair[side] === level).length / pairs.length
  const weight = (one: number, other: number) => (one - other) ** 2
  const observed = pairs.reduce((sum, [one, other]) => sum + weight(one, other), 0) / pairs.length
  let chance = 0
  for (let one = 0; one < levels; one++) {
    for (let other = 0; other < levels; other++) chance += share(0, one) * share(1, other) * weight(one, other)
  }
  return 1 - observed / chance
}

interface Counted {
  length: number
  keywords: number
}

/** What the peer counts: words, and different words of the competency among them. */
function counted({ competency, text }: LabelledAnswer): Counted {
  const words = wordsOf(text).map((word) => word.text)
  const forms = competencyOf(competency).indicators.split(' ')
  const isSaid = (form: string) => words.some((word) => (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form))
  return { length: words.length, keywords: forms.filter(isSaid).length }
}

const weighed = ({ length, keywords }: Counted, perWord: number, perKeyword: number): number =>
  Math.max(0, Math.min(levels - 1, Math.round(length * perWord + keywords * perKeyword)))

/** The peer at its best: the weights of length and keywords that agree most with the labels of the tuning part. */
function fittedPeer(): (answer: LabelledAnswer) => number {
  const counts = tuning.map((answer) => ({ label: answer.labels[0], ...counted(answer) }))
  let best = { kappa: -1, perWord: 0, perKeyword: 0 }
  for (let perWord = 0; perWord <= 0.1; perWord += 0.005) {
    for (let perKeyword = 0; perKeyword <= 1; perKeyword += 0.05) {
      const kappa = weightedKappa(counts.map((one) => [one.label, weighed(one, perWord, perKeyword)] as const))
      if (kappa > best.kappa) best = { kappa, perWord, perKeyword }
    }
  }
  return (answer) => weighed(counted(answer), best.perWord, best.perKeyword)
}

export interface Figures {
  answers: number
  /** Against the first and the second pass. */
  kappas: readonly [number, number]
  peer: readonly [number, number]
  /** One pass against the other. */
  passes: number
  exact: number
  withinOne: number
  gaming: number
  gamingAboveOne: number
  gamingAboveOnePeer: number
  /** Those that a level above 1 is due to, and how many of them were held to be off topic. */
  sound: number
  soundHeldOff: number
  offTopic: number
  offTopicAboveOne: number
  quotes: number
  exactQuotes: number
}

export function figuresOf(answers: readonly LabelledAnswer[]): Figures {
  const byPeer = fittedPeer()
  const scores = answers.map((answer) => ({ answer, score: scored(answer) }))
  const kappaOf = (pass: 0 | 1, level: (one: (typeof scores)[number]) => number) =>
    weightedKappa(scores.map((one) => [one.answer.labels[pass], level(one)] as const))
  const share = (holds: (one: (typeof scores)[number]) => boolean) => scores.filter(holds).length / scores.length
  const gaming = scores.filter(({ answer }) => answer.sort === 'gaming')
  const sound = scores.filter(({ answer: { sort, labels } }) => labels[0] >= 2 && (sort === 'good' || sort === 'weak'))
  const offTopic = scores.filter(({ answer }) => answer.sort === 'off-topic')
  const quotes = scores.flatMap(({ answer, score }) => score.quotes.map((quote) => ({ quote, text: answer.text })))
  return {
    answers: answers.length,
    kappas: [kappaOf(0, ({ score }) => score.level), kappaOf(1, ({ score }) => score.level)],
    peer: [kappaOf(0, ({ answer }) => byPeer(answer)), kappaOf(1, ({ answer }) => byPeer(answer))],
    passes: weightedKappa(answers.map(({ labels }) => labels)),
    exact: share(({ answer, score }) => score.level === answer.labels[0]),
    withinOne: share(({ answer, score }) => Math.abs(score.level - answer.labels[0]) <= 1),
    gaming: gaming.length,
    gamingAboveOne: gaming.filter(({ score }) => score.level > 1).length,
    gamingAboveOnePeer: gaming.filter(({ answer }) => byPeer(answer) > 1).length,
    sound: sound.length,
    soundHeldOff: sound.filter(({ score }) => heldOff(score)).length,
    offTopic: offTopic.length,
    offTopicAboveOne: offTopic.filter(({ score }) => score.level > 1).length,
    quotes: quotes.length,
    exactQuotes: quotes.filter(({ quote, text }) => isExact(text, quote)).length,
  }
}

/** Whether it counts as an answer to something else. */
export const heldOff = ({ flags }: Score): boolean => flags.includes('offTopic') || flags.includes('unclearTopic')

/** Whether a quote begins and ends with a word or a mark of the text, and is not empty. */
function isExact(text: string, { start, end }: Score['quotes'][number]): boolean {
  const slice = text.slice(start, end)
  return start >= 0 && end <= text.length && slice.length === end - start && slice.trim() === slice && /\p{L}/u.test(slice)
}
