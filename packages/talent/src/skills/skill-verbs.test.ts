import { describe, expect, it } from 'vitest'
import { bringPeople, cast, person } from '../../test/cast.ts'
import { openBench } from '../../test/context.ts'
import { mostEvidences } from './evidences.ts'
import {
  addEvidence,
  addSkill,
  addSkills,
  listSkills,
  removeEvidence,
  removeSkill,
  restoreEvidence,
  updateSkill,
} from './skills.ts'

const nobody = '01990000-0000-7000-8000-000000000001'

describe('a skill', () => {
  it('that the taxonomy does not know is one whatever its capitals', async () => {
    await using bench = await openBench()
    await bringPeople(bench.context, [person('p')])
    expect(await addSkill(bench.context, { person: 'p', skill: 'Basket  weaving' })).toMatchObject({
      skill: 'Basket weaving',
      conceptId: null,
    })
    await expect(addSkill(bench.context, { person: 'p', skill: 'basket Weaving' })).rejects.toMatchObject({ code: 'taken' })
  })

  it('keeps what a change does not speak of, and is emptied by null', async () => {
    await using bench = await openBench({ deployed: false })
    await bringPeople(bench.context, [person('p')])
    const { id } = await addSkill(bench.context, {
      person: 'p',
      skill: 'sql',
      proficiency: 'expert',
      years: 3,
      origin: 'assessed',
    })
    expect(await updateSkill(bench.context, id, { years: 4 })).toMatchObject({
      proficiency: 'expert',
      years: 4,
      origin: 'assessed',
    })
    expect(await updateSkill(bench.context, id, { proficiency: null })).toMatchObject({ proficiency: null, years: 4 })
    await expect(updateSkill(bench.context, id, { name: 'x' } as never)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is missing where it, or its person, is not there', async () => {
    await using bench = await openBench({ deployed: false })
    await expect(addSkill(bench.context, { person: 'nobody', skill: 'sql' })).rejects.toMatchObject({ code: 'missing' })
    for (const id of [nobody, 'x']) await expect(removeSkill(bench.context, id)).rejects.toMatchObject({ code: 'missing' })
    const outcomes = await addSkills(bench.context, [
      { person: nobody, skill: 'sql' },
      { person: 'ada', skill: 'sql' },
    ])
    expect(outcomes).toMatchObject([
      { action: 'failed', column: 'person' },
      { action: 'failed', column: 'person' },
    ])
  })
})

describe('evidence', () => {
  it('supports a skill, is taken away and given back', async () => {
    await using bench = await openBench({ deployed: false })
    await bringPeople(bench.context, [cast.ada])
    const [skill] = await listSkills(bench.context, 'ada')
    const made = await addEvidence(bench.context, {
      skillId: skill!.id,
      kind: 'link',
      url: 'https://example.org/x',
      occurredOn: '2026-01-31',
    })
    expect((await listSkills(bench.context, 'ada'))[0]!.evidences).toEqual([made])
    await removeEvidence(bench.context, made.id)
    expect((await listSkills(bench.context, 'ada'))[0]!.evidences).toEqual([])
    await expect(removeEvidence(bench.context, made.id)).rejects.toMatchObject({ code: 'missing' })
    expect(await restoreEvidence(bench.context, made.id)).toEqual(made)
    await expect(restoreEvidence(bench.context, made.id)).rejects.toMatchObject({ code: 'missing' })
  })

  it.each([
    [{ kind: 'rumour', title: 'x' }, /^kind: /],
    [{ kind: 'link' }, /this says nothing; give a title, a quote or an address/],
    [{ kind: 'link', url: 'javascript:alert(1)' }, /^url: this is not an address of the web; /],
    [{ kind: 'quote', quote: 'x'.repeat(5001) }, /^quote: this is longer than 5000 characters; /],
  ])('is refused with %j', async (wrong, message) => {
    await using bench = await openBench({ deployed: false })
    await expect(addEvidence(bench.context, { skillId: nobody, ...wrong } as never)).rejects.toMatchObject({
      code: 'invalid',
      message,
    })
  })

  it('is bounded for each skill', async () => {
    await using bench = await openBench({ deployed: false })
    await bringPeople(bench.context, [cast.ada])
    const [skill] = await listSkills(bench.context, 'ada')
    await bench.database.transaction((session) =>
      session
        .table('evidences')
        .insertMany(Array.from({ length: mostEvidences }, () => ({ skill_id: skill!.id, kind: 'quote' as const, quote: 'x' }))),
    )
    await expect(addEvidence(bench.context, { skillId: skill!.id, kind: 'quote', quote: 'y' })).rejects.toMatchObject({
      code: 'limited',
    })
    bench.statements.length = 0
    expect(await listSkills(bench.context, 'ada')).toHaveLength(3)
    // The person (as an outside id), the skills, what supports them.
    expect(bench.statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(3)
  })
})
