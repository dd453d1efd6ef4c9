import type { OverviewView } from '@moirai/contract/overview'
import type { TaskView } from '@moirai/contract/tasks'
import { describe, expect, it } from 'vitest'
import { stateSentence } from './state.ts'
import { texts } from '../../texts/texts.ts'

const overview = {
  people: 27,
  jobs: 0,
  openJobs: 0,
  imports: { total: 1, withProblems: 0 },
  lastRun: null,
  tasks: [],
} satisfies OverviewView

const task = (change: Partial<TaskView>): TaskView => ({
  id: 'task',
  kind: 'import',
  title: 'people.csv',
  rehearsal: false,
  status: 'running',
  progress: { stage: 'importing', done: 1, total: 2 },
  startedAt: '2026-11-21T08:00:00.000Z',
  completedAt: null,
  subject: null,
  message: null,
  ...change,
})

describe('the sentence of the start page', () => {
  it('tells of an import, and does not call its rehearsal one', () => {
    const rehearsal = task({ rehearsal: true })
    expect(stateSentence(overview, [task({})])).toBe(texts.home.state.importing)
    expect(stateSentence(overview, [rehearsal])).toBe(stateSentence(overview, []))
    expect(stateSentence(overview, [rehearsal, task({})])).toBe(texts.home.state.importing)
  })
})

describe('a task', () => {
  it.each([
    [task({}), 'Importing people.csv'],
    [task({ rehearsal: true }), 'Checking people.csv'],
    [task({ kind: 'matchRun', title: null }), 'Match run'],
    [task({ title: null }), 'Import'],
  ])('is called by what it does with which file: %#', (named, heading) => {
    expect(texts.tasks.heading(named)).toBe(heading)
    expect(texts.tasks.ended({ ...named, status: 'failed', message: 'Why.' })).toBe(`${heading}: did not finish. Why.`)
  })
})
