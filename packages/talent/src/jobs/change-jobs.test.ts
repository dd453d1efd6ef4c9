import { describe, expect, it } from 'vitest'
import type { CreateJob } from '@moirai/contract/jobs'
import { postingStatuses } from '@moirai/contract/words'
import { bringJobs, bringPeople, cast, jobs } from '../../test/cast.ts'
import { openBench } from '../../test/context.ts'
import { createCompany } from '../companies/companies.ts'
import { runMatches, showMatches } from '../matches/matches.ts'
import { closeJob, createJob, createJobs, listJobs, openJob, showJob, updateJob } from './jobs.ts'
import { moves } from './life-cycle.ts'

const gardener: CreateJob = { title: 'Gardener', company: 'Fern' }

describe('a posting made by hand', () => {
  it('belongs to the company of an id, or of a name that is made where there is none', async () => {
    await using bench = await openBench({ deployed: false })
    const fern = await createCompany(bench.context, { name: 'Fern' })
    expect((await createJob(bench.context, gardener)).companyId).toBe(fern.id)
    expect(await createJob(bench.context, { title: 'Cook', companyId: fern.id.toUpperCase() })).toMatchObject({ company: 'Fern' })
    expect((await createJob(bench.context, { title: 'Cook', company: 'Moss' })).company).toBe('Moss')
    const nobody = createJob(bench.context, { title: 'Cook', companyId: '01990000-0000-7000-8000-000000000001' })
    await expect(nobody).rejects.toMatchObject({ code: 'missing', message: 'companyId: There is no company of this id.' })
  })

  it('needs no outside id, and many without one are many', async () => {
    await using bench = await openBench({ deployed: false })
    const outcomes = await createJobs(bench.context, [
      gardener,
      gardener,
      { ...gardener, externalId: 'G' },
      { ...gardener, externalId: 'G' },
    ])
    expect(outcomes.map(({ action }) => action)).toEqual(['created', 'created', 'created', 'failed'])
    expect(outcomes[3]).toMatchObject({ column: 'externalId' })
  })

  it('fails alone among many, for a fault of its form, its company or its dates', async () => {
    await using bench = await openBench({ deployed: false })
    const nobody = '01990000-0000-7000-8000-000000000001'
    const outcomes = await createJobs(bench.context, [
      { title: '', company: 'Fern' },
      { title: 'Cook', companyId: nobody },
      gardener,
      { ...gardener, expiresAt: '2020-01-01T00:00:00Z' },
      gardener,
    ])
    expect(outcomes.map((outcome) => (outcome.action === 'failed' ? outcome.column : outcome.action))).toEqual([
      'title',
      'companyId',
      'created',
      'expiresAt',
      'created',
    ])
  })

  it.each([
    [{ company: undefined }, /^company: one company is needed; /],
    [{ companyId: '01990000-0000-7000-8000-000000000001' }, /^company: one company is needed; /],
    [{ salary: { min: '20', max: '10', period: 'hour' } }, /^salary: the highest pay is below the lowest; /],
    [{ minYears: 1.5 }, /^minYears: this is not a whole number; /],
    [{ status: 'closed' }, /^status: .*draft, open/],
    [{ expiresAt: 'tomorrow' }, /^expiresAt: this is not a moment; /],
    [
      { postedAt: '2026-12-02T00:00:00Z', expiresAt: '2026-12-01T00:00:00Z' },
      /^expiresAt: The posting would expire before it is posted\.$/,
    ],
    [{ skills: [{ skill: 'sql', proficiency: 'godlike' }] }, /^skills\.0\.proficiency: /],
    [
      { skills: Array.from({ length: 101 }, (_, index) => ({ skill: `s${index}` })) },
      /^skills: this has more than 100 entries; /,
    ],
  ])('is refused with %j, in one sentence with the place', async (wrong, sentence) => {
    await using bench = await openBench({ deployed: false })
    const refused = createJob(bench.context, { ...gardener, ...wrong } as CreateJob)
    await expect(refused).rejects.toMatchObject({ code: 'invalid', message: sentence })
  })
})

describe('the life of a posting', () => {
  it('goes from draft to open, which posts it, to closed and back', async () => {
    await using bench = await openBench({ deployed: false })
    const { id, postedAt } = await createJob(bench.context, gardener)
    bench.clock.advance(2)
    const open = await openJob(bench.context, id, { expiresAt: '2026-12-31T00:00:00Z' })
    expect(open).toMatchObject({ status: 'open', expiresAt: '2026-12-31T00:00:00.000Z' })
    expect(open.postedAt > postedAt).toBe(true)
    bench.clock.advance(1)
    expect(await closeJob(bench.context, id)).toMatchObject({ status: 'closed', postedAt: open.postedAt })
    expect(await openJob(bench.context, id)).toMatchObject({ status: 'open', postedAt: open.postedAt })
  })

  it('expires by itself, and goes on with a later day only', async () => {
    await using bench = await openBench({ deployed: false })
    const { id } = await createJob(bench.context, { ...gardener, status: 'open', expiresAt: '2026-12-01T00:00:00+01:00' })
    bench.clock.advance(30)
    expect((await showJob(bench.context, id)).status).toBe('expired')
    await expect(openJob(bench.context, id)).rejects.toMatchObject({ code: 'invalid', message: /^expiresAt: / })
    expect(await openJob(bench.context, id, { expiresAt: null })).toMatchObject({ status: 'open', expiresAt: null })
  })

  it.each(postingStatuses)('goes on from %s as the table says', async (from) => {
    await using bench = await openBench({ deployed: false })
    const { id } = await createJob(bench.context, gardener)
    for (const to of ['open', 'closed'] as const) {
      await bench.database.transaction((session) => session.table('job_postings').update(id, { status: from }))
      const moved = to === 'open' ? openJob(bench.context, id) : closeJob(bench.context, id)
      const next = moves[from].join(' or ')
      const sentence = `A job that is ${from} cannot become ${to}; it can become ${next}.`
      if (moves[from].includes(to)) await expect(moved).resolves.toMatchObject({ status: to })
      else await expect(moved).rejects.toMatchObject({ code: 'invalid', message: sentence })
    }
  })

  it('is not moved by who has read it before a change', async () => {
    await using bench = await openBench({ deployed: false })
    const { id, updatedAt } = await createJob(bench.context, gardener)
    await updateJob(bench.context, id, { industry: 'Water' })
    await expect(openJob(bench.context, id, { ifUpdatedAt: updatedAt })).rejects.toMatchObject({ code: 'stale' })
    await expect(closeJob(bench.context, id, { ifUpdatedAt: updatedAt })).rejects.toMatchObject({ code: 'stale' })
  })

  it('makes the matches that are shown stale, as does every change of what it asks for', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.ada])
    await bringJobs(bench.context, [jobs.analyst, jobs.nurse])
    const stale = async () => (await showMatches(bench.context, { subject: { person: 'ada' } })).stale
    for (const change of [() => updateJob(bench.context, 'analyst', { skills: [] }), () => closeJob(bench.context, 'analyst')]) {
      await runMatches(bench.context, { top: 5 })
      expect(await stale()).toBe(false)
      await change()
      expect(await stale()).toBe(true)
    }
  })
})

describe('a posting that is changed', () => {
  it('cannot expire before it was posted', async () => {
    await using bench = await openBench({ deployed: false })
    const { id } = await createJob(bench.context, { ...gardener, postedAt: '2026-11-20T00:00:00Z' })
    const refused = updateJob(bench.context, id, { expiresAt: '2026-11-19T00:00:00Z' })
    await expect(refused).rejects.toMatchObject({ code: 'invalid', message: /^expiresAt: .*expire before/ })
  })
})

describe('a list of postings', () => {
  it('takes as many statements with every filter, however many postings there are', async () => {
    await using bench = await openBench()
    await createJobs(
      bench.context,
      Array.from({ length: 120 }, (_, index) => ({
        ...gardener,
        title: `G ${index}`,
        city: 'Berlin',
        skills: [{ skill: 'sql' }],
      })),
    )
    bench.statements.length = 0
    const query = { limit: 50, city: 'Berlin', status: 'draft', company: 'fern', skill: 'sql', search: 'g 1' } as const
    expect((await listJobs(bench.context, query)).items).toHaveLength(31)
    // The labels and the concepts of the taxonomy, the skills, companies by the filter and by the text, the page with its companies.
    expect(bench.statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(6)
  })
})
