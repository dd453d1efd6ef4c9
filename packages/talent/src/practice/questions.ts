// Which questions a practice session has: chosen by the role, the experience and what the posting asks for, the same way every time. Pure.
import type { PracticeQuestionView } from '@moirai/contract/practice'
import type { ExperienceLevel } from '@moirai/contract/words'
import { builtInFramework, type CompetencyText, type Sign } from '../assessments/assessments.ts'

export interface AskedQuestion {
  topic: PracticeQuestionView['topic']
  /** The skill or the competency; null where it is about the role. */
  about: string | null
  question: string
  /** Words that speak of it, as the rules of scoring take them. */
  indicators: string
  /** What else shows that an answer belongs to it. */
  signs?: Sign[]
}

export interface Target {
  role: string
  level: ExperienceLevel
  /** What the posting asks for, the most important first. */
  skills: readonly string[]
  /** How many questions. */
  count: number
  /** How often this person was asked each question before. */
  before: ReadonlyMap<string, number>
}

/** What an answer should reach: our judgement, as the anchors of the levels read; measured by nobody. */
export const aimsAt: Readonly<Record<ExperienceLevel, number>> = { entry: 3, junior: 3, mid: 4, senior: 5, lead: 6, principal: 6 }

const mostSkills = 2

/** Of every occupation: what work, study and those it is done for are called. */
const wordsOfWork =
  'work* job* project* task* customer* client* guest* patient* pupil* student* team* colleague* intern* placement course* thesis deadline* result* plan* built build* wrote writ* develop* design* prepar* organi* test* check* fix* solv* problem* error* report* data measur* improv* deliver* train* taught support* machine* system* order* repair* analys* analyz*'

const roleQuestions: readonly ((role: string) => string)[] = [
  (role) =>
    `You apply for this role: ${role}. Which work of yours comes closest to it? Tell me when it was, what you did yourself, and what came of it.`,
  (role) =>
    `Think of the role: ${role}. What was the hardest thing you have done that prepares you for it? How did you go about it, and how did it end?`,
  (role) =>
    `As ${role}, others will rely on what you do. Tell me about a time when somebody relied on your work. What did you do, and what was the outcome?`,
]

const skillQuestions = [
  (skill: string) =>
    `The posting asks for ${skill}. Tell me about one piece of work in which you used it: what for, what did you do, and what came of it?`,
  (skill: string) =>
    `When did ${skill} last help you to solve a problem? What was the problem, what did you do, and how did it end?`,
] as const

/** By experience: what interviews ask first, and which of the four questions of a competency. */
const emphasis: Readonly<Record<ExperienceLevel, { first: readonly string[]; bands: readonly number[] }>> = {
  entry: { first: ['teamwork', 'communication', 'learning', 'problem-solving'], bands: [0, 1] },
  junior: { first: ['problem-solving', 'teamwork', 'communication', 'planning'], bands: [0, 1] },
  mid: { first: ['problem-solving', 'planning', 'initiative', 'communication'], bands: [2, 0] },
  senior: { first: ['problem-solving', 'leadership', 'planning', 'initiative'], bands: [2, 3] },
  lead: { first: ['leadership', 'planning', 'communication', 'adaptability'], bands: [3, 2] },
  principal: { first: ['leadership', 'initiative', 'adaptability', 'communication'], bands: [3, 2] },
}

/** One question on the role, up to two on skills of the posting, the rest on competencies; of each those asked least before. */
export function chooseQuestions({ role, level, skills, count, before }: Target): AskedQuestion[] {
  const timesAsked = ({ question }: AskedQuestion): number => before.get(question) ?? 0
  // Sorting keeps the order of those asked equally often.
  const byTimesAsked = (some: readonly AskedQuestion[]) => some.toSorted((one, other) => timesAsked(one) - timesAsked(other))
  const leastAsked = (some: readonly AskedQuestion[]): AskedQuestion => byTimesAsked(some)[0]!
  const onRole = leastAsked(roleQuestions.map((ask) => asking('role', null, ask(role), role)))
  const onSkills = skills.slice(0, mostSkills).map((skill, at) => {
    // The second skill is not asked for in the words of the first.
    const [first, second] = skillQuestions
    return leastAsked((at === 0 ? [first, second] : [second, first]).map((ask) => asking('skill', skill, ask(skill), skill)))
  })
  const { first, bands } = emphasis[level]
  const { competencies } = builtInFramework
  const rank = ({ code }: CompetencyText): number => (first.includes(code) ? first.indexOf(code) : first.length)
  const ordered = competencies.toSorted((one, other) => rank(one) - rank(other))
  const onCompetencies = ordered.map((competency) => leastAsked(bands.map((band) => onCompetency(competency, band))))
  return [onRole, ...onSkills, ...byTimesAsked(onCompetencies).slice(0, count - 1 - onSkills.length)]
}

const asking = (topic: 'role' | 'skill', about: string | null, question: string, named: string): AskedQuestion => ({
  topic,
  about,
  question,
  indicators: `${plainWords(named).join(' ')} ${wordsOfWork}`,
})

const onCompetency = ({ label, questions, indicators, signs }: CompetencyText, band: number): AskedQuestion => ({
  topic: 'competency',
  about: label,
  question: questions[band]!,
  indicators,
  signs: [...signs],
})

export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
