import { describe, expect, it } from 'vitest'
import { openBench, type Bench } from '../../test/context.ts'
import { csv, file } from '../../test/files.ts'
import { inTransaction } from '../context.ts'
import { importFile } from '../imports/imports.ts'
import { explainMatch } from './explain.ts'
import { runMatches } from './run.ts'
import { showMatches } from './show.ts'

const people = csv([
  [
    'external_id',
    'name',
    'target_role',
    'level',
    'years',
    'remote',
    'salary_min',
    'salary_desired',
    'salary_currency',
    'salary_period',
    'skills',
    'preferences',
  ],
  [
    'p',
    'Ada Brandt',
    'Data analyst',
    'junior',
    '3',
    'onsite',
    '40000',
    '52000',
    'USD',
    'year',
    'sql:advanced;python:expert;javascript:advanced',
    'mentoring;flexible_hours;international',
  ],
])

const jobs = csv([
  [
    'external_id',
    'title',
    'company',
    'level',
    'min_years',
    'remote',
    'salary_max',
    'salary_currency',
    'salary_period',
    'required_skills',
    'optional_skills',
    'preferences',
    'status',
  ],
  [
    'a',
    'Data analyst',
    'Fern',
    'junior',
    '2',
    'onsite',
    '48000',
    'USD',
    'year',
    'sql:advanced;python:intermediate',
    'statistics:intermediate;typescript:intermediate',
    'mentoring;public_sector',
    'open',
  ],
  [
    'b',
    'Web developer',
    'Moss',
    'senior',
    '5',
    'onsite',
    '70000',
    'USD',
    'year',
    'typescript:advanced;react:advanced',
    'css:intermediate',
    '',
    'open',
  ],
  ['c', 'Welder', 'Reed', '', '', '', '', '', '', 'welding:intermediate', '', 'mentoring', 'open'],
])

/** A degree of latitude is 111.19 km on the sphere of the definition. */
const northOf = (kilometres: number) => ({ latitude: 50 + kilometres / 111.1949, longitude: 8 })

/** The person and the postings of the definition, through files; only their places are put at the exact distance. */
async function openExamples(): Promise<Bench> {
  const bench = await openBench()
  const options = { dryRun: false, onDuplicate: 'update' } as const
  const views = [
    await importFile(bench.context, { kind: 'people', source: file(people, 'people.csv'), ...options }),
    await importFile(bench.context, { kind: 'jobs', source: file(jobs, 'jobs.csv'), ...options }),
  ]
  expect(views.map(({ created, failed }) => [created, failed])).toEqual([
    [1, 0],
    [3, 0],
  ])
  await inTransaction(bench.context, async ({ session }) => {
    await session.table('profiles').updateWhere({ external_id: 'p' }, northOf(0))
    for (const [id, kilometres] of Object.entries({ a: 60, b: 20, c: 0 }))
      await session.table('job_postings').updateWhere({ external_id: id }, northOf(kilometres))
  })
  return bench
}

describe('the worked examples of the score, from files', () => {
  it.each([
    ['a', 77.72, { skill: 37.14, experience: 20, location: 11.25, salary: 6, culture: 3.33 }],
    ['b', 37.52, { skill: 11.6, experience: 6.58, location: 9.67, salary: 6.45, culture: 3.22 }],
    ['c', 0, { skill: 0, experience: 0, location: 0, salary: 0, culture: 0 }],
  ])('%s gives %d', async (job, score, parts) => {
    await using bench = await openExamples()
    const { match } = await explainMatch(bench.context, { person: 'p', job })
    expect({ score: match.score, parts: match.parts }).toEqual({ score, parts })
  })

  it('are ranked and kept as they are shown', async () => {
    await using bench = await openExamples()
    await runMatches(bench.context, { top: 20 })
    const view = await showMatches(bench.context, { subject: { person: 'p' } })
    expect(view.matches.map(({ job, score }) => [job!.externalId, score])).toEqual([
      ['a', 77.72],
      ['b', 37.52],
      ['c', 0],
    ])
    expect(view.matches[0]!.reasons).toContain('TypeScript counts 60 % through JavaScript.')
    expect(view.matches[2]!.reasons).toContain('The other points do not count, because no skills match.')
    const rows = await inTransaction(bench.context, ({ session }) =>
      session.table('job_scores').list({ orderBy: { total_score: 'desc' } }),
    )
    expect(rows.map((row) => [row.total_score, row.skill_match_score, row.culture_fit_score])).toEqual([
      ['77.72', '37.14', '3.33'],
      ['37.52', '11.60', '3.22'],
      ['0.00', '0.00', '0.00'],
    ])
  })
})
