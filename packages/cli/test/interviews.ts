// An assessment and a practice interview as somebody goes through them from the first request to the last: the same for the same seed.
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { AssessmentDetailsView } from '@moirai/contract/assessments'
import type { PracticeDetailsView } from '@moirai/contract/practice'
import { builtInFramework } from '../../talent/src/assessments/assessments.ts'
import { dice } from '../../talent/src/demonstration/random.ts'
import { heldOut, seen, tuning } from '../../talent/test/assessments/labelled-answers.ts'
import { openProgram, type Program } from './program.ts'

export interface Step {
  method: 'POST' | 'PUT'
  /** Behind `/api/v1`. */
  path: string
  body: object
}

export type View = AssessmentDetailsView | PracticeDetailsView

export interface Interview {
  /** In a word or two, for the line that tells of a try. */
  about: string
  begin: Step
  /** What is sent next to this view, of which so many were sent before; undefined when it is through. */
  next: (view: View, sent: number) => Step | undefined
  /** Where the view is read. */
  place: (view: View) => string
}

const someone = 'a'
const told = [...tuning, ...seen, ...heldOut]

/** Some 60 answers in the order of the dice, each another one: good, weak, gaming, and of an assessment some passed over. */
function answersOf(seed: number, passingOver: boolean): string[] {
  const roll = dice(seed)
  return roll.some(told, 60).map(({ text }) => (passingOver && roll.chance(0.1) ? '' : text))
}

/** Of one, two or all competencies, by conversation or in the plain form; the first answer is said anew before it is handed in. */
export function assessmentOf(seed: number): Interview {
  const roll = dice(seed)
  const answers = answersOf(seed, true)
  const codes = builtInFramework.competencies.map(({ code }) => code)
  const competencies = roll.some(codes, roll.pick([1, 2, codes.length]))
  const plainForm = roll.chance(0.3)
  // The last thing that was sent before it is handed in.
  const anew =
    'I explained the till to a new colleague in our shop last summer. I drew every key on a card. After a week she worked alone.'
  const place = ({ id }: View): string => `/assessments/${id}`
  return {
    about: `${competencies.length} ${plainForm ? 'in the plain form' : 'by conversation'}`,
    begin: {
      method: 'POST',
      path: '/assessments',
      body: { person: someone, competencies, accommodations: { plainForm } },
    },
    place,
    next: (view, sent) => {
      const { status, waiting, messages } = view as AssessmentDetailsView
      if (status !== 'in_progress') return undefined
      const [position] = waiting
      const isAnew = messages[1]?.content === anew
      if (position === undefined && isAnew) return { method: 'POST', path: `${place(view)}/submission`, body: {} }
      const text = position === undefined ? anew : answers[sent]!
      return { method: 'PUT', path: `${place(view)}/answers/${position ?? 1}`, body: { text } }
    },
  }
}

/** Of three to five questions, some on a posting; the first answer is said anew before it is ended. */
export function practiceOf(seed: number): Interview {
  const roll = dice(seed)
  const answers = answersOf(seed, false).filter((text) => text.trim() !== '')
  const questions = roll.whole(3, 5)
  const job = roll.chance(0.5) ? 'j' : null
  const anew =
    'During my internship at a library I had to tidy the list of loans. I called the branches. I wrote a query for double entries.'
  const place = ({ id }: View): string => `/practice/${id}`
  return {
    about: `${questions} questions${job === null ? '' : ' on a posting'}`,
    begin: { method: 'POST', path: '/practice', body: { person: someone, role: 'Analyst', level: 'junior', job, questions } },
    place,
    next: (view, sent) => {
      const { status, asked } = view as PracticeDetailsView
      if (status !== 'in_progress') return undefined
      const open = asked.find(({ answer }) => answer === null)
      if (!open && asked[0]!.answer!.text === anew) return { method: 'POST', path: `${place(view)}/end`, body: {} }
      const body = { text: open ? answers[sent]! : anew }
      return { method: 'PUT', path: `${place(view)}/answers/${open?.number ?? 1}`, body }
    },
  }
}

/** What does not hang on when and under which ids it was done. */
export const comparable = (view: unknown): unknown =>
  JSON.parse(
    JSON.stringify(view, (name, value: unknown) => {
      if (name === 'durationSeconds') return 0
      if (typeof value !== 'string') return value
      return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value) ? 'an id' : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? 'a time' : value
    }),
  )

const tables = [
  'conversations',
  'messages',
  'assessments',
  'mapped_competencies',
  'competency_quotes',
  'practice_sessions',
  'practice_answers',
]

/** How many rows each table has, and the log of who did what. */
export function keptIn(program: Program): unknown {
  const driver = new DatabaseSync(program.databaseFile)
  const counts = tables.map((table) => [table, driver.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.['rows']])
  const log = driver.prepare(
    "SELECT action FROM audit_log WHERE action LIKE 'assessment.%' OR action LIKE 'practice.%' ORDER BY id",
  )
  const actions = log.all().map(({ action }) => action)
  driver.close()
  return [counts, actions]
}

let prepared: Promise<Uint8Array> | undefined

/** A program whose database has the person and the posting. */
export async function openPrepared(): Promise<Program> {
  const program = openProgram()
  program.write('test.db', await (prepared ??= prepare()))
  return program
}

async function prepare(): Promise<Uint8Array> {
  using program = openProgram()
  await program.json(['db', 'setup'])
  await program.json(['import', 'people', program.write('people.csv', 'external_id,name\na,Ada\n')])
  const jobs = 'external_id,title,company,required_skills\nj,Analyst,Fern,"SQL, Excel"\n'
  await program.json(['import', 'jobs', program.write('jobs.csv', jobs)])
  return readFileSync(program.databaseFile)
}
