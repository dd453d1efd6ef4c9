import { personListItem, personView } from '@moirai/contract/people'
import { describe, expect, it } from 'vitest'
import { bringPeople, cast, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { listPeople, showPerson } from './people.ts'

const everybody = Object.values(cast)
const found = async (bench: Bench, search: string) =>
  (await listPeople(bench.context, { search, limit: 50 })).items.map(({ externalId }) => externalId)

describe('a list of people', () => {
  it('is in the order of names, page after page, and each is told in the shape of the contract', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, everybody)
    await bringPeople(bench.context, [person('emil-2', { name: 'Emil' })])
    const names: string[] = []
    let cursor: string | undefined
    do {
      const page = await listPeople(bench.context, { limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      for (const item of page.items) expect(personListItem.parse(item)).toEqual(item)
      names.push(...page.items.map(({ name }) => name))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(names).toEqual(['Ada Brandt', 'Ben Kowalski', 'Chloé Martin', 'Emil', 'Emil', 'Farah Aziz'])
  })

  it('holds nobody who was deleted', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, everybody)
    await bench.database.transaction((session) => session.table('profiles').delete({ external_id: 'ada' }))
    expect(await found(bench, '')).toEqual(['ben', 'chloe', 'emil', 'farah'])
  })

  it.each([
    ['Name', 'brandt', ['ada']],
    ['name with an accent, in capitals', 'CHLOÉ', ['chloe']],
    ['headline', 'backend dev', ['farah']],
    ['target role', 'analyst', ['ada']],
    ['city', 'dortmund', ['ben']],
    ['several', ' ber ', ['ada', 'chloe']],
    ['blank', '   ', ['ada', 'ben', 'chloe', 'emil', 'farah']],
    ['signs that mean something elsewhere', '%', []],
    ['an underscore', '_', []],
    ['a quote', "'", []],
    ['nothing of an e-mail', 'example.org', []],
  ])('is narrowed by words of a search: %s', async (_, search, expected) => {
    await using bench = await openBench()
    await bringPeople(bench.context, everybody)
    expect(await found(bench, search)).toEqual(expected)
  })

  it('refuses the cursor of another search', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, everybody)
    const { next } = await listPeople(bench.context, { limit: 1 })
    await expect(listPeople(bench.context, { limit: 1, cursor: next!, search: 'a' })).rejects.toMatchObject({ kind: 'cursor' })
  })
})

describe('a person', () => {
  it('is told with skills, wishes and studies', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [{ ...cast.ada, institution: 'University of Moss', graduationYear: 2027 }])
    const view = await showPerson(bench.context, 'ada')
    expect(personView.parse(view)).toEqual(view)
    expect(view).toMatchObject({
      name: 'Ada Brandt',
      place: 'Berlin, Berlin, DE',
      email: 'ada@example.org',
      targetRole: 'Data analyst',
      years: 4,
      salary: { least: '50000.00', hoped: '60000.00', currency: 'USD', period: 'year' },
      student: { institution: 'University of Moss', programme: null, graduationYear: 2027 },
    })
    expect(view.skills).toEqual([
      { skill: expect.stringMatching(/excel/i) as string, proficiency: null, origin: 'stated' },
      { skill: 'Python', proficiency: 'expert', origin: 'stated' },
      { skill: 'SQL', proficiency: 'advanced', origin: 'stated' },
    ])
  })

  it('of whom only the name is known is told with nothing else', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [cast.emil])
    expect(await showPerson(bench.context, 'emil')).toMatchObject({
      place: null,
      salary: null,
      student: null,
      skills: [],
      years: null,
    })
    await expect(showPerson(bench.context, 'nobody')).rejects.toMatchObject({ code: 'missing' })
  })
})
