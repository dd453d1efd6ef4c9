import type { MatchListView } from '@moirai/contract/matches'
import { readRequirement } from '@moirai/contract/requirements'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringJobs, bringPeople, job, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { updateJob } from '../jobs/jobs.ts'
import { updatePerson } from '../people/people.ts'
import { missedRequirements } from './requirements.ts'
import { runMatches } from './run.ts'
import { showMatches } from './show.ts'
import { updateMatches } from './update.ts'

const holder = { languages: ['German', 'English'], qualifications: ['licence:B', 'permit:NL'], available_from: '2027-01-01' }
const silent = { languages: [], qualifications: [], available_from: null }
const told = (who: typeof holder | typeof silent, ...requirements_hard: string[]) =>
  missedRequirements(who, { requirements_hard })

describe('hard requirements', () => {
  it('are read with their kind, and nothing else is one', () => {
    expect(readRequirement('Language: German')).toEqual({ kind: 'language', asked: 'German' })
    expect(readRequirement('available:2027-01-15')).toEqual({ kind: 'available', asked: '2027-01-15' })
    for (const text of ['German', 'language:', 'available:soon', 'available:2027-13-40', 'age:30'])
      expect(readRequirement(text)).toBeUndefined()
  })

  it('are missed by who says otherwise, and not known of who says nothing', () => {
    const all = ['language:german', 'language:Dutch', 'licence:B', 'licence:C', 'permit:NL', 'permit:DE']
    expect(told(holder, ...all)).toEqual({ missed: ['language:Dutch', 'licence:C', 'permit:DE'], notKnown: [] })
    expect(told(holder, 'available:2027-01-01', 'available:2026-12-31')).toEqual({
      missed: ['available:2026-12-31'],
      notKnown: [],
    })
    expect(told(silent, ...all, 'available:2027-01-01').missed).toEqual([])
    expect(told(silent, 'licence:B', 'available:2027-01-01').notKnown).toEqual(['licence:B', 'available:2027-01-01'])
    // Who names a permit has said nothing about licences.
    expect(told({ ...holder, qualifications: ['permit:NL'] }, 'licence:B')).toEqual({ missed: [], notKnown: ['licence:B'] })
    expect(told(holder, 'Bring your own horse')).toEqual({ missed: [], notKnown: ['Bring your own horse'] })
  })
})

describe('a list with hard requirements', () => {
  let bench: Bench

  // The better ones speak no German: p1 is best, p9 worst.
  const levels = ['expert', 'expert', 'advanced', 'advanced', 'intermediate', 'intermediate', 'beginner', 'beginner', 'beginner']
  const people = levels.map((level, index) =>
    person(`p${index + 1}`, { skills: `sql:${level}`, languages: index < 5 ? ['English'] : ['German', 'English'] }),
  )
  const show = (subject: { person: string } | { job: string }, top?: number): Promise<MatchListView> =>
    showMatches(bench.context, { subject, top })
  const ids = ({ matches }: MatchListView) => matches.map((match) => (match.person ?? match.job)!.externalId)

  beforeAll(async () => {
    bench = await openBench()
    await bringPeople(bench.context, people)
    const open = job('german', { skills: 'sql:expert', hardRequirements: ['language:German'] })
    await bringJobs(bench.context, [open, job('plain', { skills: 'sql:beginner' })])
    await runMatches(bench.context, { top: 3 })
  })
  afterAll(() => bench[Symbol.asyncDispose]())

  it('fills up with those who meet them, and names what the others miss, below the line', async () => {
    const view = await show({ job: 'german' }, 3)
    // p1 to p3 would have been the best three; three who speak German stand above them.
    expect(ids(view)).toEqual(['p6', 'p7', 'p8', 'p1', 'p2', 'p3'])
    expect(view.matches.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6])
    expect(view.matches.map(({ requirements }) => requirements.missed.join())).toEqual([
      '',
      '',
      '',
      ...Array(3).fill('language:German'),
    ])
    expect(view.matches[3]!.score).toBeGreaterThan(view.matches[0]!.score)
    expect(ids(await show({ job: 'german' }, 1))).toEqual(['p6', 'p1'])
  })

  it('leaves lists without a line as they were, and puts a missed job below for the person', async () => {
    const plain = await show({ job: 'plain' }, 3)
    expect(plain.matches).toHaveLength(3)
    expect(plain.matches.every(({ requirements }) => requirements.missed.length === 0)).toBe(true)
    expect(ids(await show({ person: 'p1' }))).toEqual(['plain', 'german'])
  })

  it('is the same after single updates as after a whole run, whoever learns or asks what', async () => {
    const idOf = async (table: 'profiles' | 'job_postings', external_id: string) =>
      (await inSnapshot(bench.context, ({ session }) => session.table(table).findBy({ external_id })))!.id
    await updatePerson(bench.context, await idOf('profiles', 'p2'), { languages: ['German'] })
    await updateMatches(bench.context, { person: 'p2' })
    expect(ids(await show({ job: 'german' }, 3))).toEqual(['p2', 'p6', 'p7', 'p1', 'p3'])
    await updateJob(bench.context, await idOf('job_postings', 'plain'), { hardRequirements: ['licence:B'] })
    await updatePerson(bench.context, await idOf('profiles', 'p4'), { qualifications: ['licence:C'] })
    await updateMatches(bench.context, { job: 'plain' })
    await updateMatches(bench.context, { person: 'p4' })
    const lists = () =>
      inSnapshot(bench.context, ({ session }) => session.table('match_lists').list({ orderBy: { subject_id: 'asc' } }))
    const before = await lists()
    await runMatches(bench.context, { top: 3 })
    const after = await lists()
    expect(after.map(({ subject_id, top, threshold }) => [subject_id, Buffer.from(top).toString('hex'), threshold])).toEqual(
      before.map(({ subject_id, top, threshold }) => [subject_id, Buffer.from(top).toString('hex'), threshold]),
    )
    await expect(updateJob(bench.context, await idOf('job_postings', 'plain'), { hardRequirements: ['tall'] })).rejects.toThrow(
      'this is no requirement; write it as language:German',
    )
  })
})
