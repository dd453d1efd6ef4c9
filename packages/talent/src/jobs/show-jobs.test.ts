import { jobListItem, jobView } from '@moirai/contract/jobs'
import type { PostingStatus } from '@moirai/contract/words'
import { describe, expect, it } from 'vitest'
import { bringJobs, job, jobs } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { listJobs, showJob } from './jobs.ts'

const day = (text: string) => new Date(`${text}T00:00:00.000Z`)
const postings = [
  { ...jobs.analyst, postedAt: day('2026-11-01') },
  { ...jobs.welder, postedAt: day('2026-11-03'), expiresAt: day('2026-12-31') },
  { ...jobs.nurse, postedAt: day('2026-11-02') },
  { ...jobs.closed, postedAt: day('2026-10-01') },
  { ...jobs.past, postedAt: day('2026-10-02') },
  job('draft', { status: 'draft', title: 'Cook', postedAt: day('2026-10-03') }),
  job('gone', { status: 'expired', title: 'Baker', postedAt: day('2026-10-04') }),
]
const found = async (bench: Bench, query: { search?: string; status?: PostingStatus }) =>
  (await listJobs(bench.context, { ...query, limit: 50 })).items.map(({ externalId }) => externalId)

describe('a list of postings', () => {
  it('begins with the latest, and tells of an open one whose day has passed as expired', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, postings)
    const { items, next } = await listJobs(bench.context, { limit: 50 })
    for (const item of items) expect(jobListItem.parse(item)).toEqual(item)
    expect(next).toBeNull()
    expect(items.map(({ externalId, status }) => [externalId, status])).toEqual([
      ['welder', 'open'],
      ['nurse', 'open'],
      ['analyst', 'open'],
      ['gone', 'expired'],
      ['draft', 'draft'],
      ['past', 'expired'],
      ['closed', 'closed'],
    ])
    expect(items[0]).toMatchObject({ company: 'Kortmann Metallbau', salary: null, expiresAt: '2026-12-31T00:00:00.000Z' })
    expect(items[2]!.salary).toEqual({ min: '52000.00', max: '61000.00', currency: 'USD', period: 'year' })
  })

  it.each([
    [{ status: 'open' }, ['welder', 'nurse', 'analyst']],
    [{ status: 'expired' }, ['gone', 'past']],
    [{ status: 'closed' }, ['closed']],
    [{ status: 'draft' }, ['draft']],
    [{ search: 'ANALYST' }, ['analyst', 'past', 'closed']],
    [{ search: 'analyst', status: 'open' }, ['analyst']],
    [{ search: 'analyst', status: 'expired' }, ['past']],
    [{ search: 'analyst', status: 'closed' }, ['closed']],
    [{ search: 'klinik' }, ['nurse']],
    [{ search: 'metallbau', status: 'open' }, ['welder']],
    [{ search: 'metallbau', status: 'expired' }, []],
    [{ search: 'dortmund' }, ['welder']],
    [{ search: '%' }, []],
    [{ search: ' ' }, ['welder', 'nurse', 'analyst', 'gone', 'draft', 'past', 'closed']],
  ] as const)('is narrowed by %j', async (query, expected) => {
    await using bench = await openBench()
    await bringJobs(bench.context, postings)
    expect(await found(bench, query)).toEqual(expected)
  })

  it('goes on from page to page under a search', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, postings)
    const query = { search: 'analyst', status: 'expired', limit: 1 } as const
    const first = await listJobs(bench.context, query)
    expect([first.items.length, first.next]).toEqual([1, null])
    const all = await listJobs(bench.context, { status: 'open', limit: 2 })
    const rest = await listJobs(bench.context, { status: 'open', limit: 2, cursor: all.next! })
    expect([...all.items, ...rest.items].map(({ externalId }) => externalId)).toEqual(['welder', 'nurse', 'analyst'])
  })
})

describe('a posting', () => {
  it('is told with what it asks for', async () => {
    await using bench = await openBench()
    await bringJobs(bench.context, postings)
    const view = await showJob(bench.context, 'analyst')
    expect(jobView.parse(view)).toEqual(view)
    expect(view).toMatchObject({ minYears: 3, preferences: ['mentoring'], place: 'Berlin, Berlin, DE' })
    expect(view.skills).toEqual([
      { skill: 'SQL', required: true, proficiency: 'advanced' },
      { skill: 'Python', required: true, proficiency: 'intermediate' },
      { skill: 'Power BI', required: false, proficiency: null },
    ])
    expect((await showJob(bench.context, 'past')).status).toBe('expired')
    await expect(showJob(bench.context, 'nothing')).rejects.toMatchObject({ code: 'missing' })
  })
})
