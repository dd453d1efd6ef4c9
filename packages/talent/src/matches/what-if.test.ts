import { whatIfView } from '@moirai/contract/what-if'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringCast } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { updatePerson } from '../people/people.ts'
import { findGaps } from './explain.ts'
import { runMatches } from './run.ts'
import { showMatches } from './show.ts'
import { showWhatIf } from './what-if.ts'

describe('what if', () => {
  let bench: Bench

  beforeAll(async () => {
    bench = await openBench()
    await bringCast(bench.context)
    await runMatches(bench.context, { top: 20 })
  })
  afterAll(() => bench[Symbol.asyncDispose]())

  it('changes nothing where nothing is said: ranks and scores as they are shown', async () => {
    const view = await showWhatIf(bench.context, 'ada', {})
    expect(whatIfView.parse(view)).toEqual(view)
    const shown = await showMatches(bench.context, { subject: { person: 'ada' } })
    expect(view.matches.map(({ job, after }) => [job.externalId, after.rank, after.score, after.range, after.parts])).toEqual(
      shown.matches.map(({ job, rank, score, range, parts }) => [job!.externalId, rank, score, range, parts]),
    )
    expect(view.matches.every(({ before, after, gain }) => gain === 0 && before.score === after.score)).toBe(true)
  })

  it('gains by one skill at the level asked what the gap says, to the hundredth', async () => {
    const { gaps, score } = await findGaps(bench.context, { person: 'farah', job: 'analyst' })
    expect(gaps.length).toBeGreaterThan(1)
    for (const { skill, gain } of gaps) {
      const proficiency = ({ sql: 'advanced' } as const)[skill.toLowerCase()] ?? 'intermediate'
      const { matches } = await showWhatIf(bench.context, 'farah', { job: 'analyst', skills: [{ skill, proficiency }] })
      expect([skill, matches[0]!.before.score, matches[0]!.gain]).toEqual([skill, score, gain])
    }
  })

  it('is what comes true when it is done, and stores nothing before', async () => {
    const wish = {
      years: 1,
      level: 'lead',
      city: 'Dortmund',
      region: 'North Rhine-Westphalia',
      country: 'DE',
      remote: 'onsite',
      willingToMove: true,
      salary: { least: '9000', hoped: null, currency: 'USD', period: 'month' },
      preferences: ['small_team'],
    } as const
    const counts = () =>
      inSnapshot(bench.context, async ({ session }) =>
        Promise.all(
          (['profiles', 'skills', 'job_scores', 'matches', 'audit_log'] as const).map((table) => session.table(table).count()),
        ),
      )
    const before = await counts()
    const told = await showWhatIf(bench.context, 'ada', { ...wish, preferences: ['small_team'] })
    expect(await counts()).toEqual(before)
    expect(told.matches.some(({ gain }) => gain < 0)).toBe(true)
    await updatePerson(bench.context, (await showMatches(bench.context, { subject: { person: 'ada' } })).person!.id, {
      ...wish,
      preferences: ['small_team'],
    })
    await runMatches(bench.context, { top: 20 })
    const shown = await showMatches(bench.context, { subject: { person: 'ada' } })
    expect(shown.matches.map(({ job, score }) => [job!.externalId, score])).toEqual(
      told.matches.map(({ job, after }) => [job.externalId, after.score]),
    )
  })

  it('takes skills away, and refuses what cannot be', async () => {
    const { matches } = await showWhatIf(bench.context, 'farah', { job: 'backend', without: ['Java', 'docker', 'SQL'] })
    expect(matches[0]!.gain).toBeLessThan(0)
    await expect(showWhatIf(bench.context, 'ada', { job: 'closed' })).rejects.toThrow('this job is not open')
    await expect(showWhatIf(bench.context, 'nobody', {})).rejects.toMatchObject({ code: 'missing' })
    await expect(showWhatIf(bench.context, 'ada', { years: -1 })).rejects.toMatchObject({ code: 'invalid' })
  })
})
