import { explanationView, gapView } from '@moirai/contract/matches'
import { describe, expect, it } from 'vitest'
import { bringCast, bringPeople, cast, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { findPerson } from '../people/people.ts'
import { explainMatch, findGaps } from './explain.ts'
import { runMatches } from './run.ts'
import { showMatches } from './show.ts'

const hundredths = (points: number) => Math.round(points * 100)

describe('an explanation', () => {
  it('of a pair says the same as the list it stands in', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    await runMatches(bench.context, { top: 20 })
    const { matches } = await showMatches(bench.context, { subject: { person: 'ada' } })
    for (const { rank: _rank, job, status: _status, ...match } of matches) {
      const view = await explainMatch(bench.context, { person: 'ada', job: job!.id })
      expect(view.match).toEqual(match)
      expect(view.job).toEqual(job)
      expect(explanationView.parse(view)).toEqual(view)
    }
  })

  it('lists what each skill gives, which adds up to the skill part where nothing gates it', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    const { skills, match } = await explainMatch(bench.context, { person: 'ada', job: 'analyst' })
    expect(skills.map(({ skill, required, asked, held, most, points }) => [skill, required, asked, held, most, points])).toEqual([
      ['SQL', true, 'advanced', 'advanced', 19.29, 19.29],
      ['Python', true, 'intermediate', 'expert', 19.28, 19.28],
      ['Power BI', false, 'intermediate', null, 6.43, expect.any(Number)],
    ])
    expect(skills.reduce((sum, { most }) => sum + hundredths(most), 0)).toBe(4500)
    expect(Math.abs(skills.reduce((sum, { points }) => sum + points, 0) - match.parts.skill)).toBeLessThan(0.02)
  })

  it('needs no run, and may be of a job that is closed', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    const view = await explainMatch(bench.context, { person: 'ada@example.org', job: 'closed' })
    expect(view).toMatchObject({ person: { name: 'Ada Brandt' }, job: { externalId: 'closed' }, version: '1.0' })
    const { parts, score } = view.match
    expect(Object.values(parts).reduce((sum, part) => sum + hundredths(part), 0)).toBe(hundredths(score))
  })

  it('is refused where one of the two is unknown', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    await expect(explainMatch(bench.context, { person: 'nobody', job: 'analyst' })).rejects.toThrow('There is no person "nobody"')
    await expect(explainMatch(bench.context, { person: 'ada', job: 'analyst' })).rejects.toThrow('There is no job "analyst"')
  })

  it('writes nothing', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    bench.statements.length = 0
    await explainMatch(bench.context, { person: 'ada', job: 'analyst' })
    await findGaps(bench.context, { person: 'ada', job: 'analyst' })
    expect(bench.statements.filter((sql) => !sql.startsWith('SELECT'))).toEqual([])
  })
})

/** The skills of a person as a source would state them. */
async function heldBy(bench: Bench, identifier: string): Promise<string[]> {
  return inSnapshot(bench.context, async (work) => {
    const { id } = await findPerson(work, identifier)
    const rows = await work.session.table('skills').list({ where: { profile_id: id } })
    return rows.map(({ name, proficiency }) => (proficiency === null ? name : `${name}:${proficiency}`))
  })
}

describe('gaps', () => {
  it('for a job gain exactly what the score rises by when the skill is really there', async () => {
    await using bench = await openBench()
    await makeDemonstration(bench.context, { people: 12, jobs: 12, seed: 5 })
    let tried = 0
    for (let index = 1; index <= 12; index += 1) {
      const pair = { person: `demo-5-p${String(index).padStart(5, '0')}`, job: `demo-5-j${String(index).padStart(5, '0')}` }
      const before = await explainMatch(bench.context, pair)
      const { gaps, score } = await findGaps(bench.context, pair)
      expect(score).toBe(before.match.score)
      const stated = (skills: string) => bringPeople(bench.context, [person(pair.person, { skills })], { properties: ['skills'] })
      for (const { skill, gain } of gaps.slice(0, 2)) {
        const level = before.skills.find((fact) => fact.skill === skill)!.asked
        const held = await heldBy(bench, pair.person)
        const others = held.filter((entry) => entry.split(':')[0] !== skill)
        await stated([...others, `${skill}:${level}`].join(';'))
        const after = await explainMatch(bench.context, pair)
        expect([pair, skill, hundredths(after.match.score)]).toEqual([
          pair,
          skill,
          hundredths(before.match.score) + hundredths(gain),
        ])
        await stated(held.join(';'))
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(10)
  })

  it('over the best jobs are averages, the greatest first, each with the job it would help most', async () => {
    await using bench = await openBench()
    await makeDemonstration(bench.context, { people: 10, jobs: 30, seed: 5 })
    await runMatches(bench.context, { top: 20 })
    const person = 'demo-5-p00001'
    const view = await findGaps(bench.context, { person })
    expect(gapView.parse(view)).toEqual(view)
    expect(view.jobs).toBe(20)
    const { matches } = await showMatches(bench.context, { subject: { person } })
    const gains = new Map<string, { total: number; jobs: number; best: number }>()
    for (const { job } of matches) {
      const { gaps } = await findGaps(bench.context, { person, job: job!.id })
      for (const { skill, gain } of gaps) {
        const known = gains.get(skill) ?? { total: 0, jobs: 0, best: 0 }
        const hundreds = hundredths(gain)
        gains.set(skill, { total: known.total + hundreds, jobs: known.jobs + 1, best: Math.max(known.best, hundreds) })
      }
    }
    expect(view.gaps).toHaveLength(gains.size)
    for (const { skill, gain, jobs, best } of view.gaps) {
      const { total, ...rest } = gains.get(skill)!
      expect([skill, hundredths(gain), jobs, hundredths(best.gain)]).toEqual([
        skill,
        Math.round(total / 20),
        rest.jobs,
        rest.best,
      ])
    }
    expect(view.gaps.map(({ gain }) => gain)).toEqual(view.gaps.map(({ gain }) => gain).toSorted((a, b) => b - a))
  })

  it('are asked for after a run only, unless for one job', async () => {
    await using bench = await openBench()
    await bringCast(bench.context)
    await expect(findGaps(bench.context, { person: 'ada' })).rejects.toThrow('Nothing has been matched yet')
    expect((await findGaps(bench.context, { person: 'ada', job: 'backend' })).jobs).toBe(1)
  })
})
