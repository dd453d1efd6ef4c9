import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PracticeDetailsView } from '@moirai/contract/practice'
import { openBench, type Bench } from '../../test/context.ts'
import { allPages, auditOf } from '../../test/verbs.ts'
import type { Context } from '../context.ts'
import { createJob, deleteJob } from '../jobs/jobs.ts'
import { createPerson, deletePerson } from '../people/people.ts'
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
} from './practice.ts'

let bench: Bench
let context: Context
beforeAll(async () => {
  bench = await openBench()
  context = bench.context
})
afterAll(() => bench[Symbol.asyncDispose]())

const nowhere = '01990000-0000-7000-8000-000000000001'
const person = async (name: string) => (await createPerson(context, { name })).id
const story =
  'During my internship at a library last summer I had to tidy the list of loans. I called the two branches. I wrote a query for double entries.'
const better = `${story} In the end the librarians agreed to use one list.`

const counts = () =>
  bench.database.transaction(async (session) => [
    await session.table('practice_sessions').count(),
    await session.table('conversations').count(),
    await session.table('messages').count(),
    await session.table('practice_answers').count(),
  ])

describe('a practice session', () => {
  let practice: PracticeDetailsView
  let whose: string

  it('asks for what the posting asks for, required skills first, and is begun once', async () => {
    whose = await person('Ada')
    const skills = [
      { skill: 'Excel', required: false },
      { skill: 'SQL', required: true },
    ]
    const job = await createJob(context, { title: 'Analyst', company: 'Fern', status: 'open', skills })
    const input = { person: whose, role: '  Data   analyst ', level: 'junior', job: job.id } as const
    practice = await startPractice(context, input)
    expect(practice).toMatchObject({
      role: 'Data analyst',
      level: 'junior',
      status: 'in_progress',
      job: { id: job.id },
      aimsAt: 3,
      answered: 0,
      questions: 5,
      average: null,
      sharedAt: null,
    })
    expect(practice.asked.map(({ number, topic, about, answer }) => [number, topic, about, answer])).toEqual([
      [1, 'role', null, null],
      [2, 'skill', 'SQL', null],
      [3, 'skill', 'Microsoft Excel', null],
      [4, 'competency', 'Problem solving', null],
      [5, 'competency', 'Teamwork', null],
    ])
    expect(await startPractice(context, input)).toEqual(practice)
    expect(await counts()).toEqual([1, 1, 5, 0])
  })

  it('tells to each answer what to change, keeps the tries, and takes the same again as said', async () => {
    const first = await answerPractice(context, practice.id, 1, { text: `${story}\r\n` })
    expect(first.asked[0]).toMatchObject({
      answer: { text: story, editedAt: null },
      feedback: { level: 3, improvement: { aim: 'result' }, tries: [3], rubricVersion: 'rules-2' },
    })
    expect(first).toMatchObject({ answered: 1, average: 3 })
    expect((await answerPractice(context, practice.id, 1, { text: story })).asked).toEqual(first.asked)
    const anew = await answerPractice(context, practice.id, 1, { text: better })
    expect(anew.asked[0]).toMatchObject({ answer: { text: better }, feedback: { level: 4, tries: [3, 4] } })
    expect(anew.asked[0]!.answer!.editedAt).not.toBeNull()
    expect(anew.asked.slice(1)).toEqual(practice.asked.slice(1))
    for (const { start, end, text } of anew.asked[0]!.feedback!.quotes) expect(better.slice(start, end)).toBe(text)
    expect(await showPractice(context, practice.id)).toEqual(anew)
    expect(await counts()).toEqual([1, 1, 6, 1])
  })

  it('is answered in any order, and the same story twice counts as copied', async () => {
    const last = await answerPractice(context, practice.id, 5, { text: better })
    expect(last.asked[4]!.feedback).toMatchObject({ level: 1, flags: expect.arrayContaining(['copiedAnswer']) as unknown })
    expect(last).toMatchObject({ answered: 2, average: 2.5 })
  })

  it('is shared and taken back by its person', async () => {
    const shared = await sharePractice(context, practice.id)
    expect(shared.sharedAt).not.toBeNull()
    expect(await sharePractice(context, practice.id)).toEqual(shared)
    const listed = async () => (await listPractice(context, { limit: 10 }, { sharedOnly: true })).items.map(({ id }) => id)
    expect(await listed()).toEqual([practice.id])
    expect((await unsharePractice(context, practice.id)).sharedAt).toBeNull()
    expect(await listed()).toEqual([])
  })

  it('ends once, and then stays as it is', async () => {
    const ended = await endPractice(context, practice.id)
    expect(ended.status).toBe('completed')
    expect(await endPractice(context, practice.id)).toEqual(ended)
    await expect(answerPractice(context, practice.id, 2, { text: story })).rejects.toMatchObject({ code: 'stale' })
    expect(await showPractice(context, practice.id)).toEqual(ended)
    const idle = await startPractice(context, { person: whose, role: 'Cook', level: 'entry', questions: 3 })
    expect((await endPractice(context, idle.id)).status).toBe('abandoned')
  })

  it('asks other questions the next time', async () => {
    const again = await startPractice(context, { person: whose, role: 'Data analyst', level: 'junior' })
    expect(again.id).not.toBe(practice.id)
    const before = new Set(practice.asked.map(({ question }) => question))
    expect(again.asked.filter(({ question }) => before.has(question))).toEqual([])
  })

  it('goes when it is deleted, and comes back as it was', async () => {
    const before = await showPractice(context, practice.id)
    await deletePractice(context, practice.id)
    await expect(showPractice(context, practice.id)).rejects.toMatchObject({ code: 'missing' })
    await expect(deletePractice(context, practice.id)).rejects.toMatchObject({ code: 'missing' })
    expect((await restorePractice(context, practice.id)).asked).toEqual(before.asked)
    await expect(restorePractice(context, practice.id)).rejects.toMatchObject({ code: 'missing' })
  })

  it('outlives its posting, and is out of sight with its person', async () => {
    await deleteJob(context, practice.job!.id)
    expect((await showPractice(context, practice.id)).job).toBeNull()
    const gone = await person('Gone')
    const { id } = await startPractice(context, { person: gone, role: 'Cook', level: 'mid' })
    await deletePerson(context, gone)
    await expect(showPractice(context, id)).rejects.toMatchObject({ code: 'missing' })
    expect((await listPractice(context, { limit: 50 })).items.map((item) => item.id)).not.toContain(id)
  })

  it('is in the history, the latest first, page by page, by person and status', async () => {
    const items = await allPages((cursor) => listPractice(context, { person: whose, limit: 1, ...cursor }), 1)
    expect(items.map(({ role, status }) => [role, status])).toEqual([
      ['Data analyst', 'in_progress'],
      ['Cook', 'abandoned'],
      ['Data analyst', 'completed'],
    ])
    expect((await listPractice(context, { person: whose, limit: 9, status: 'abandoned' })).items).toHaveLength(1)
  })

  it('leaves no answer in the log of who did what', async () => {
    const done = new Set((await auditOf(bench)).filter((action) => action.startsWith('practice.')))
    expect([...done].toSorted()).toEqual(
      ['answer_changed', 'answered', 'deleted', 'ended', 'restored', 'shared', 'started', 'unshared'].map(
        (one) => `practice.${one}`,
      ),
    )
    const log = await bench.database.transaction((session) => session.table('audit_log').list({}))
    expect(JSON.stringify(log)).not.toMatch(/librar|analyst/i)
  })
})

describe('bad input', () => {
  it('is refused in one sentence, and nothing is written', async () => {
    const whose = await person('Ben')
    const { id } = await startPractice(context, { person: whose, role: 'Cook', level: 'mid' })
    const before = await counts()
    const start = (more: object) => startPractice(context, { person: whose, role: 'Baker', level: 'mid', ...more })
    const refused: [() => Promise<unknown>, string, RegExp][] = [
      [() => start({ role: ' ' }), 'invalid', /^role: /],
      [() => start({ role: 'x'.repeat(121) }), 'invalid', /^role: /],
      [() => start({ level: 'boss' }), 'invalid', /^level: /],
      [() => start({ questions: 2 }), 'invalid', /^questions: /],
      [() => start({ questions: 9 }), 'invalid', /^questions: /],
      [() => start({ person: 'nobody' }), 'missing', /person "nobody"/],
      [() => start({ job: nowhere }), 'missing', /job/],
      [() => answerPractice(context, id, 1, { text: ' \n ' }), 'invalid', /^text: this is empty/],
      [() => answerPractice(context, id, 1, { text: 'x'.repeat(4001) }), 'invalid', /^text: /],
      [() => answerPractice(context, id, 6, { text: 'I did it.' }), 'missing', /questions 1 to 5/],
      [() => answerPractice(context, nowhere, 1, { text: 'I did it.' }), 'missing', /practice session/],
      [() => showPractice(context, 'x'), 'missing', /practice session "x"/],
      [() => sharePractice(context, nowhere), 'missing', /practice session/],
    ]
    for (const [attempt, code, message] of refused) {
      await expect(attempt()).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string })
    }
    expect(await counts()).toEqual(before)
  })

  it('of two who answer at one moment neither is lost', async () => {
    const whose = await person('Cyd')
    const { id } = await startPractice(context, { person: whose, role: 'Cook', level: 'mid' })
    await Promise.all(
      [1, 2, 3].map((number) => answerPractice(context, id, number, { text: `${story} It was the number ${number}.` })),
    )
    expect((await showPractice(context, id)).answered).toBe(3)
  })
})
