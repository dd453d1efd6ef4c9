import { expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { storedLists } from '../../test/oracle.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { runMatches } from './run.ts'

it('nobody changes their rank where all people swap names', async () => {
  await using bench = await openBench()
  await makeDemonstration(bench.context, { people: 30, jobs: 20, seed: 11 })
  await runMatches(bench.context, { top: 30 })
  const before = await storedLists(bench.context)
  const swapped = await bench.database.transaction(async (session) => {
    const people = await session.table('profiles').list({ orderBy: { number: 'asc' } })
    const names = people.map(({ full_name }) => full_name).toReversed()
    for (const [place, { id }] of people.entries()) await session.table('profiles').update({ id }, { full_name: names[place]! })
    return people.filter(({ full_name }, place) => full_name !== names[place]).length
  })
  expect(swapped).toBeGreaterThan(20)
  await runMatches(bench.context, { top: 30 })
  expect(await storedLists(bench.context)).toEqual(before)
})
