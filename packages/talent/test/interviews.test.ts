import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Bench } from './context.ts'
import { tuning } from './assessments/labelled-answers.ts'
import { onEveryEngine } from './every-engine.ts'
import type { EngineGround } from './reused-ground.ts'
import {
  abandonAssessment,
  answerQuestion,
  askForReview,
  keepSkills,
  listAssessments,
  reviewAssessment,
  showAssessment,
  showProgress,
  startAssessment,
  submitAssessment,
} from '../src/assessments/assessments.ts'
import { createJob } from '../src/jobs/jobs.ts'
import { createPerson } from '../src/people/people.ts'
import {
  answerPractice,
  deletePractice,
  endPractice,
  listPractice,
  restorePractice,
  sharePractice,
  showPractice,
  startPractice,
  unsharePractice,
} from '../src/practice/practice.ts'
import { listSkills } from '../src/skills/skills.ts'
import { assessmentFigures } from '../src/statistics/statistics.ts'

const text = (id: string): string => tuning.find((answer) => answer.id === id)!.text

onEveryEngine('assessments and practice on', (engine) => {
  let ground: EngineGround
  let bench: Bench
  let whose: string
  beforeAll(async () => {
    ground = await engine.start()
    bench = await ground.open()
    whose = (await createPerson(bench.context, { name: 'Ada' })).id
  })
  afterAll(async () => {
    await bench?.[Symbol.asyncDispose]()
    await ground?.remove()
  })

  it('an assessment is begun once, answered, said anew, scored, reviewed, kept and told of over time', async () => {
    const { context } = bench
    const begin = () => startAssessment(context, { person: whose, competencies: ['communication'] })
    const { id } = await begin()
    expect((await begin()).id).toBe(id)
    const once = await answerQuestion(context, id, 1, { text: 'I explained the till to a colleague – “slowly” 🙂.' })
    expect(
      (await answerQuestion(context, id, 1, { text: 'I explained the till to a colleague – “slowly” 🙂.' })).messages,
    ).toEqual(once.messages)
    const anew = await answerQuestion(context, id, 1, { text: text('t03') })
    expect(anew.messages[1]).toMatchObject({ content: text('t03'), editedAt: expect.any(String) as string })
    // Two who answer at one moment answer one after the other.
    await Promise.all(['t01', 't01'].map((one) => answerQuestion(context, id, 3, { text: text(one) })))
    const before = await showAssessment(context, id)
    expect(before.messages.map(({ position }) => position)).toEqual(before.messages.map((_, at) => at + 1))
    const done = await submitAssessment(context, id)
    expect(await submitAssessment(context, id)).toEqual(done)
    const [result] = done.results!
    expect(result!.level).toBeGreaterThanOrEqual(4)
    for (const { position, start, end, text: quote } of result!.quotes) {
      expect(done.messages[position - 1]!.content.slice(start, end)).toBe(quote)
    }
    await askForReview(context, id, { reason: 'Another example was meant.' })
    expect((await listAssessments(context, { limit: 5, status: 'under_review' })).items.map((one) => one.id)).toEqual([id])
    const levels = [{ competency: 'communication', level: 6 }]
    const reviewed = await reviewAssessment(context, id, { levels, reason: 'The notes are in use.' })
    expect(reviewed.results).toMatchObject([{ level: 6, review: { ruledLevel: result!.level } }])
    await keepSkills(context, id, { competencies: ['communication'] })
    expect(await listSkills(context, whose)).toMatchObject([{ skill: 'Communication', origin: 'assessed' }])
    bench.clock.advance(1)
    const again = await begin()
    expect(again.kind).toBe('retest')
    expect(await abandonAssessment(context, again.id)).toMatchObject({ status: 'abandoned' })
    const { competencies } = await showProgress(context, whose)
    expect(competencies.map(({ levels: all }) => all.map(({ level }) => level))).toEqual([[6]])
    const { byStatus } = await assessmentFigures(context)
    expect(byStatus.find(({ status }) => status === 'completed')).toMatchObject({ assessments: 1 })
  })

  it('the plain form is asked whole at once', async () => {
    const person = (await createPerson(bench.context, { name: 'Ben' })).id
    const begun = await startAssessment(bench.context, { person, accommodations: { plainForm: true, moreTime: true } })
    expect(begun.waiting).toHaveLength(16)
    expect(begun.accommodations).toEqual({ plainForm: true, moreTime: true, fewerAtOnce: false })
  })

  it('a practice interview is begun once, answered in any order, shared, ended, deleted and brought back', async () => {
    const { context } = bench
    const job = await createJob(context, { title: 'Analyst', company: 'Fern', status: 'open', skills: [{ skill: 'SQL' }] })
    const begin = () => startPractice(context, { person: whose, role: 'Analyst', level: 'junior', job: job.id, questions: 3 })
    const { id, asked } = await begin()
    expect((await begin()).id).toBe(id)
    expect(asked.map(({ topic }) => topic)).toEqual(['role', 'skill', 'competency'])
    await Promise.all([3, 1].map((number) => answerPractice(context, id, number, { text: `${text('t11')} The ${number}.` })))
    const told = await answerPractice(context, id, 1, { text: text('t14') })
    expect(told).toMatchObject({
      answered: 2,
      asked: [{ feedback: { tries: [expect.any(Number), expect.any(Number)] } }, {}, {}],
    })
    expect((await sharePractice(context, id)).sharedAt).not.toBeNull()
    expect((await listPractice(context, { limit: 5 }, { sharedOnly: true })).items).toHaveLength(1)
    await unsharePractice(context, id)
    expect((await listPractice(context, { limit: 5 }, { sharedOnly: true })).items).toEqual([])
    const ended = await endPractice(context, id)
    expect(ended.status).toBe('completed')
    await deletePractice(context, id)
    await expect(showPractice(context, id)).rejects.toMatchObject({ code: 'missing' })
    expect((await restorePractice(context, id)).asked).toEqual(ended.asked)
  })
})
