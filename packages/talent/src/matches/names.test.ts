import { expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { storedLists } from '../../test/oracle.ts'
import { makeDemonstration } from '../demonstration/demonstration.ts'
import { runMatches } from './run.ts'

it('nobody changes their rank where all people swap names', async () => {
  await using bench = await openBench()
  await makeDemonstration(bench.context, { people: 12, jobs: 8, seed: 11 })
  await runMatches(bench.context, { top: 30 })
  const before = await storedLists(bench.context)
  const swapped = await bench.database.transaction(async (session) => {
    const people = await session.table('profiles').list({ orderBy: { number: 'asc' } })
    const namesOf = ({ name, given_name, family_name, sort_name }: (typeof people)[number]) => ({
      name,
      given_name,
      family_name,
      sort_name,
    })
    const names = people.map(namesOf).toReversed()
    for (const [place, { id }] of people.entries()) await session.table('profiles').update({ id }, names[place]!)
    return people.filter(({ name }, place) => name !== names[place]!.name).length
  })
  expect(swapped).toBeGreaterThan(8)
  await runMatches(bench.context, { top: 30 })
  expect(await storedLists(bench.context)).toEqual(before)
})
