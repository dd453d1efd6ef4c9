import type { MatchListView, MatchParts } from '@moirai/contract/matches'
import { matchListView } from '@moirai/contract/matches'
import { describe, expect, it } from 'vitest'
import { bringCast, bringJobs, bringPeople, cast, jobs, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { expectedLists } from '../../test/oracle.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { runMatches } from './run.ts'
import { showMatches, type ShowInput } from './show.ts'

async function openMatched(bring: (bench: Bench) => Promise<unknown> = (bench) => bringCast(bench.context)): Promise<Bench> {
  const bench = await openBench()
  await bring(bench)
  await runMatches(bench.context, { top: 20 })
  bench.statements.length = 0
  return bench
}

const demonstration = (bench: Bench) => makeDemonstration(bench.context, { people: 40, jobs: 30, seed: 7 })
const show = (bench: Bench, subject: ShowInput['subject'], top?: number) => showMatches(bench.context, { subject, top })
const hundredths = (points: number) => Math.round(points * 100)
const sumOf = (parts: MatchParts) => Object.values(parts).reduce((sum, part) => sum + hundredths(part), 0)
const names = (view: MatchListView) => view.matches.map((match) => (match.job ?? match.person)!.externalId)

describe('showing matches', () => {
  it('gives everybody 20 whose parts add up to the score to the hundredth, best first, ties by number', async () => {
    await using bench = await openMatched(demonstration)
    const { people, jobs } = await expectedLists(bench.context, 20)
    const numbers = await inSnapshot(bench.context, async ({ session }) => {
      const rows = [...(await session.table('profiles').list()), ...(await session.table('job_postings').list())]
      return new Map(rows.map((row) => [row.id, row.number]))
    })
    const lists = [
      ...[...people].map(([person, list]) => [{ person }, list] as const),
      ...[...jobs].map(([job, list]) => [{ job }, list] as const),
    ]
    expect(lists).toHaveLength(70)
    for (const [subject, list] of lists) {
      const view = await show(bench, subject)
      const shown = view.matches.map(({ rank, job, person }) => [rank, numbers.get((job ?? person)!.id)])
      expect(shown).toEqual(list.split(' ').map((entry, index) => [index + 1, Number(entry.split(':')[0])]))
      for (const { score, parts, confidence, range } of view.matches) {
        expect(sumOf(parts)).toBe(hundredths(score))
        expect(confidence >= 0 && confidence <= 1 && range.low <= score && score <= range.high).toBe(true)
      }
      const scores = view.matches.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }
  })

  it('has the shape of the contract, both ways', async () => {
    await using bench = await openMatched()
    const ofPerson = await show(bench, { person: 'ada' })
    expect(matchListView.parse(ofPerson)).toEqual(ofPerson)
    expect(ofPerson).toMatchObject({ person: { externalId: 'ada', name: 'Ada Brandt' }, version: '1.0', stale: false })
    expect(ofPerson.matches[0]).toMatchObject({ job: { externalId: 'analyst', company: 'Fern & Daughters' }, status: 'pending' })
    const ofJob = await show(bench, { job: 'analyst' })
    expect(matchListView.parse(ofJob)).toEqual(ofJob)
    expect(ofJob).toMatchObject({ job: { externalId: 'analyst', company: 'Fern & Daughters' } })
    expect(names(ofJob)[0]).toBe('ada')
  })

  it('shows as many as are asked for, and as the run kept where nothing is said', async () => {
    await using bench = await openMatched()
    expect((await show(bench, { person: 'ada' }, 2)).matches).toHaveLength(2)
    await runMatches(bench.context, { top: 3 })
    expect((await show(bench, { person: 'ada' })).matches).toHaveLength(3)
    await expect(show(bench, { person: 'ada' }, 4)).rejects.toThrow(/kept 3 matches each; run `moirai match run --top 4`/)
  })

  it('ranks a posting without skills by its title and says so', async () => {
    await using bench = await openMatched()
    const view = await show(bench, { person: 'chloe' })
    expect(names(view)[0]).toBe('nurse')
    expect(view.matches[0]!.reasons[0]).toBe(
      'This posting names no skills, so it is ranked by title: “Nurse” and “Nurse” are 100 % alike.',
    )
    expect(view.matches[0]!.parts.skill).toBe(22.5)
    expect(view.matches[0]!.unknown).toContain('skill')
  })

  it('ranks a person without skills by their titles and says so, or that there is nothing to go by', async () => {
    await using bench = await openMatched()
    const analyst = await show(bench, { job: 'analyst' })
    const reason = (id: string) => analyst.matches.find(({ person }) => person?.externalId === id)!.reasons[0]
    expect(reason('chloe')).toMatch(/^This person lists no skills, so they are ranked by title: “Nurse” and “Data analyst” are/)
    expect(reason('emil')).toMatch(/no skills and there are no titles to compare/)
  })
})

describe('what was shown', () => {
  it('is kept as score and match, exactly as it was shown', async () => {
    await using bench = await openMatched(demonstration)
    const view = await show(bench, { person: 'demo-7-p00003' })
    const kept = await inSnapshot(bench.context, async ({ session }) => ({
      scores: await session.table('job_scores').list(),
      matches: await session.table('matches').list(),
    }))
    expect([kept.scores.length, kept.matches.length]).toEqual([20, 20])
    for (const shown of view.matches) {
      const score = kept.scores.find((row) => row.job_posting_id === shown.job!.id)!
      expect(score.profile_id).toBe(view.person!.id)
      expect({
        score: Number(score.total_score),
        confidence: Number(score.confidence),
        parts: {
          skill: Number(score.skill_match_score),
          experience: Number(score.experience_score),
          location: Number(score.location_score),
          salary: Number(score.salary_score),
          culture: Number(score.culture_fit_score),
        },
      }).toEqual({ score: shown.score, confidence: shown.confidence, parts: shown.parts })
      const match = kept.matches.find((row) => row.job_posting_id === shown.job!.id)!
      expect(match).toMatchObject({ job_score_id: score.id, match_status: 'pending', profile_id: view.person!.id })
      expect(match.recommendation_reason).toBe(shown.reasons.join(' '))
      expect(Number(match.confidence_level)).toBe(shown.confidence)
    }
  })

  it('is kept once: showing it again, or from the other side, writes nothing more of it', async () => {
    await using bench = await openMatched()
    const first = await show(bench, { person: 'ada' })
    bench.statements.length = 0
    expect(await show(bench, { person: 'ada' })).toEqual(first)
    expect(bench.statements.filter((sql) => !sql.startsWith('SELECT'))).toEqual([])
    await show(bench, { job: 'analyst' })
    const pairs = await inSnapshot(bench.context, ({ session }) => session.table('matches').list())
    // Ada with four jobs, the analyst's posting with four others.
    expect(pairs).toHaveLength(8)
  })

  it('is written anew where its facts have changed, but keeps the reason somebody acted on', async () => {
    await using bench = await openMatched()
    const before = await show(bench, { person: 'ada' })
    const [analyst, ...others] = before.matches.map(({ job }) => job!.id)
    await inTransaction(bench.context, ({ session }) =>
      session.table('matches').updateWhere({ job_posting_id: analyst! }, { match_status: 'saved', saved_at: new Date(0) }),
    )
    await bringPeople(bench.context, [person('ada', { yearsExperience: '1.0' })], { properties: ['yearsExperience'] })
    const after = await show(bench, { person: 'ada' })
    expect(after.matches.map(({ status }) => status)).toEqual(['saved', 'pending', 'pending', 'pending'])
    expect(after.matches[0]!.score).toBeLessThan(before.matches[0]!.score)
    const rows = await inSnapshot(bench.context, async ({ session }) => ({
      scores: await session.table('job_scores').list(),
      matches: await session.table('matches').list(),
    }))
    const reasonKept = (job: string) => rows.matches.find((row) => row.job_posting_id === job)!.recommendation_reason
    const reasons = (view: MatchListView, id: string) => view.matches.find(({ job }) => job!.id === id)!.reasons.join(' ')
    expect(reasonKept(analyst!)).toBe(reasons(before, analyst!))
    for (const id of others) expect(reasonKept(id)).toBe(reasons(after, id))
    for (const { job, score } of after.matches)
      expect(Number(rows.scores.find((row) => row.job_posting_id === job!.id)!.total_score)).toBe(score)
    expect(rows.scores).toHaveLength(4)
  })
})

describe('after a change', () => {
  it('the list says that it is stale, with the scores of today, until the next run', async () => {
    await using bench = await openMatched()
    await bringPeople(bench.context, [person('ada', { skills: 'java:expert' })], { properties: ['skills'] })
    const view = await show(bench, { person: 'ada' })
    expect(view.stale).toBe(true)
    expect(names(view)[0]).toBe('backend')
    // Whoever joins or changes may belong into any list.
    expect((await show(bench, { person: 'ben' })).stale).toBe(true)
    expect((await show(bench, { job: 'analyst' })).stale).toBe(true)
    await runMatches(bench.context, { top: 20 })
    expect((await show(bench, { person: 'ada' })).stale).toBe(false)
  })

  it('nothing is shown that was closed, has expired or was deleted', async () => {
    await using bench = await openMatched()
    await bringJobs(bench.context, [{ ...jobs.analyst, status: 'closed' }])
    await bringJobs(bench.context, [{ ...jobs.nurse, expiresAt: new Date('2026-11-22T00:00:00.000Z') }])
    await inTransaction(bench.context, ({ session }) => session.table('job_postings').delete({ external_id: 'welder' }))
    expect(names(await show(bench, { person: 'ada' })).toSorted()).toEqual(['backend', 'nurse'])
    bench.clock.advance(2)
    const view = await show(bench, { person: 'ada' })
    expect([names(view), view.stale]).toEqual([['backend'], true])
    expect(view.matches[0]!.rank).toBe(1)
  })

  it('nobody is shown who was deleted', async () => {
    await using bench = await openMatched()
    await inTransaction(bench.context, ({ session }) => session.table('profiles').delete({ external_id: 'ada' }))
    const view = await show(bench, { job: 'analyst' })
    expect(names(view)).not.toContain('ada')
    expect([view.matches.length, view.stale]).toEqual([4, true])
  })
})

describe('what cannot be shown', () => {
  it('says that nothing has been matched yet', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    await expect(show(bench, { person: 'ada' })).rejects.toMatchObject({
      code: 'missing',
      message: /Nothing has been matched yet/,
    })
  })

  it('says how to match somebody, or a job, that came after the run', async () => {
    await using bench = await openMatched()
    await bringPeople(bench.context, [person('late')])
    await bringJobs(bench.context, [{ ...jobs.nurse, externalId: 'late' }])
    await expect(show(bench, { person: 'late' })).rejects.toThrow(/came after the last run.*`moirai match run --person /)
    await expect(show(bench, { job: 'late' })).rejects.toThrow(/came after the last run.*`moirai match run --job /)
    await expect(show(bench, { job: 'closed' })).rejects.toThrow(/was not open then/)
  })

  it('says who is unknown', async () => {
    await using bench = await openMatched()
    await expect(show(bench, { person: 'nobody' })).rejects.toThrow('There is no person "nobody"')
    await expect(show(bench, { job: cast.ada.externalId })).rejects.toThrow('There is no job "ada"')
  })
})
