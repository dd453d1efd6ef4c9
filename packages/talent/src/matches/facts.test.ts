import { expect, it } from 'vitest'
import { bringPeople, person } from '../../test/cast.ts'
import { openBench } from '../../test/context.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { loadPeople } from './facts.ts'

it('the titles of a person are their wish, their headline and their last three jobs, the latest first', async () => {
  await using bench = await openBench()
  await bringPeople(bench.context, [person('ada', { targetRole: 'Analyst', headline: 'Data person' }), person('ben')])
  await inTransaction(bench.context, async ({ session }) => {
    const ada = await session.table('profiles').findBy({ external_id: 'ada' })
    const job = (title: string, start_date: string | null, end_date: string | null) => ({
      profile_id: ada!.id,
      title,
      company: 'Fern',
      start_date,
      end_date,
      source: 'stated' as const,
    })
    await session
      .table('experiences')
      .insertMany([
        job('Clerk', '2015-01-01', '2018-01-01'),
        job('Head of data', '2024-01-01', null),
        job('Waiter', '2010-01-01', '2012-01-01'),
        job('Statistician', '2018-02-01', '2023-12-01'),
      ])
  })
  const { rows, facts } = await inSnapshot(bench.context, (work) => loadPeople(work, 'all'))
  expect(rows.map(({ external_id }, index) => [external_id, facts[index]!.titles])).toEqual([
    ['ada', ['Analyst', 'Data person', 'Head of data', 'Statistician', 'Clerk']],
    ['ben', []],
  ])
})
