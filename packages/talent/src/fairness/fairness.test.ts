import { fairnessView } from '@moirai/contract/fairness'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringJobs, bringPeople, job, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { decideMatch, runMatches, showDecision, showMatches } from '../matches/matches.ts'
import { auditFairness, exportFairness, listFairnessColumns } from './fairness.ts'

/** Women and men of two regions: of ten each in the north every man holds the skill; in the south all are few. */
const people = [
  ...Array.from({ length: 10 }, (_, index) =>
    person(`nw${index}`, { region: 'North', skills: index < 4 ? 'sql:expert' : 'css', extra: { gender: 'woman' } }),
  ),
  ...Array.from({ length: 10 }, (_, index) =>
    person(`nm${index}`, { region: 'North', skills: index < 8 ? 'sql:expert' : 'css', extra: { gender: 'man' } }),
  ),
  ...Array.from({ length: 6 }, (_, index) =>
    person(`sw${index}`, { region: 'South', skills: 'css', extra: { gender: 'woman' } }),
  ),
  person('unknown', { skills: 'sql:expert' }),
]

describe('an audit of fairness', () => {
  let bench: Bench
  const audit = (query: object) => auditFairness(bench.context, { by: 'extra.gender', least: 5, ...query })

  beforeAll(async () => {
    bench = await openBench()
    await bringPeople(bench.context, people)
    await bringJobs(bench.context, [job('analyst', { skills: 'sql:expert' })])
    await runMatches(bench.context, { top: 12 })
  })
  afterAll(() => bench[Symbol.asyncDispose]())

  it('of the lists agrees with a count by hand', async () => {
    const view = await audit({ job: 'analyst' })
    expect(fairnessView.parse(view)).toEqual(view)
    // 13 hold the skill and score 100 on it; the list keeps 12 of them by their number: 4 women, 8 men, and not the last one.
    // The median of 27 scores is that of those without, so that above it are the 4 of 16 and 8 of 10.
    expect(
      view.groups.map(({ group, people: count, selection, scoring }) => [group, count, selection.count, scoring!.count]),
    ).toEqual([
      [['woman'], 16, 4, 4],
      [['man'], 10, 8, 8],
    ])
    expect(view.groups[0]!.selection).toMatchObject({ rate: 0.25, impactRatio: 0.3125, belowFourFifths: true })
    expect(view).toMatchObject({ of: 'lists', suppressed: 0, version: '1.0', job: { externalId: 'analyst' } })
    // One person tells nothing: too few to be told of.
    expect(view.notKnown).toBeNull()
  })

  it('makes intersections, leaves small groups out, and refuses columns nobody fills', async () => {
    const crossed = await audit({ by: 'region, extra.gender', least: 7 })
    expect(crossed.groups.map(({ group }) => group.join(' '))).toEqual(['North man', 'North woman'])
    expect(crossed.suppressed).toBe(1)
    await expect(audit({ by: 'extra.shoe_size' })).rejects.toThrow(
      'nobody says anything in a column "extra.shoe_size"; there are: extra.gender, region.',
    )
    await expect(audit({ by: 'a,b,c,d' })).rejects.toThrow('give 1 to 3 columns')
    await expect(audit({ of: 'lists', since: '2026-11-01' })).rejects.toThrow('lists are those of the last match run')
    expect(await listFairnessColumns(bench.context)).toEqual({
      columns: [
        { name: 'extra.gender', people: 26 },
        { name: 'region', people: 26 },
      ],
    })
  })

  it('of decisions counts whom people have chosen of those they were shown, with the reason in the log', async () => {
    const { matches } = await showMatches(bench.context, { subject: { job: 'analyst' } })
    expect(matches).toHaveLength(12)
    const decide = (external: string, decision: 'shortlisted' | 'passed' | null) =>
      decideMatch(bench.context, { person: external, job: 'analyst' }, { decision, reason: 'By hand.' })
    for (const external of ['nm0', 'nm1', 'nm2', 'nm3', 'nm4', 'nm5', 'nw0']) await decide(external, 'shortlisted')
    await decide('nm6', 'passed')
    const taken = await decide('nm5', null)
    expect(taken).toMatchObject({ decision: null, reason: 'By hand.', decidedBy: null })
    await expect(
      decideMatch(bench.context, { person: 'nm7', job: 'analyst' }, { decision: 'passed', reason: ' ' }),
    ).rejects.toMatchObject({ code: 'invalid' })
    expect(await showDecision(bench.context, { person: 'nm6', job: 'analyst' })).toMatchObject({ decision: 'passed' })
    const view = await audit({ of: 'decisions', least: 5 })
    // 12 were shown; the 4 women are fewer than 5. 5 of 8 men are shortlisted, one having been taken back.
    expect(view.groups.map(({ group, selection }) => [group[0], selection.count, selection.of])).toEqual([['man', 5, 8]])
    expect(view.suppressed).toBe(1)
    const again = await showMatches(bench.context, { subject: { job: 'analyst' } })
    expect(again.matches.find(({ person: who }) => who!.externalId === 'nm0')!.decision).toBe('shortlisted')
    const own = await showMatches(bench.context, { subject: { person: 'nm0' } })
    expect(own.matches[0]).not.toHaveProperty('decision')
    const log = await inSnapshot(bench.context, ({ session }) =>
      session.table('audit_log').list({ where: { action: 'match.decided' } }),
    )
    expect(log).toHaveLength(9)
    expect(JSON.stringify(log)).not.toContain('By hand')
  })

  it('is a table whose rows are the groups', async () => {
    const rows: string[][] = []
    for await (const row of exportFairness(bench.context, { by: 'extra.gender', least: 5, job: 'analyst' })) rows.push(row)
    expect(rows.every((row) => row.length === rows[0]!.length)).toBe(true)
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['extra.gender', 'people', 'small_share', 'considered', 'selected', 'selection_rate'],
      ['woman', '16', 'false', '16', '4', '0.2500'],
      ['man', '10', 'false', '10', '8', '0.8000'],
    ])
  })
})
