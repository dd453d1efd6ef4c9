import { describe, expect, it } from 'vitest'
import { bringPeople, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot, inTransaction } from '../context.ts'
import { findPerson } from '../people/people.ts'

const held = (bench: Bench, identifier: string) =>
  inSnapshot(bench.context, async (work) => {
    const { id } = await findPerson(work, identifier)
    const rows = await work.session.table('skills').list({ where: { profile_id: id } })
    return rows.map(({ name, proficiency, origin }) => `${name} ${proficiency} ${origin}`).toSorted()
  })

describe('stated skills', () => {
  it('are put in the place of those stated before', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [person('p', { skills: 'python:expert;sql' }), person('q', { skills: 'java' })])
    await bringPeople(bench.context, [person('p', { skills: 'sql:beginner;docker' })])
    expect(await held(bench, 'p')).toEqual(['Docker null stated', 'SQL beginner stated'])
    expect(await held(bench, 'q')).toEqual(['Java null stated'])
  })

  it('are one where they are two spellings, at the better known level', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [person('p', { skills: 'power bi;PowerBI:beginner;Power BI:advanced' })])
    expect(await held(bench, 'p')).toEqual(['Power BI advanced stated'])
  })

  it('leave those from elsewhere alone, and do not repeat them', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [person('p', { skills: 'sql' })])
    await inTransaction(bench.context, async (work) => {
      const { id } = await findPerson(work, 'p')
      await work.session.table('skills').insert({ profile_id: id, name: 'Python', proficiency: 'expert', origin: 'assessed' })
    })
    await bringPeople(bench.context, [person('p', { skills: 'python:beginner;docker' })])
    expect(await held(bench, 'p')).toEqual(['Docker null stated', 'Python expert assessed'])
  })

  it('are empty where the source says that there are none', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [person('p', { skills: 'sql' })])
    await bringPeople(bench.context, [person('p', { headline: 'x' })], { properties: ['headline'] })
    expect(await held(bench, 'p')).toEqual(['SQL null stated'])
    await bringPeople(bench.context, [person('p')])
    expect(await held(bench, 'p')).toEqual([])
  })
})
