import { describe, expect, it } from 'vitest'
import { openProgram } from './program.ts'

describe('moirai statistics', () => {
  it('tells of everything, of one kind, or of one person', { timeout: 180_000 }, async () => {
    using program = openProgram()
    const people = 'external_id,name,skills\na,Ada,clay:expert;glaze\nb,Ben,glaze\n'
    await program.run(['db', 'setup'])
    await program.json(['import', 'people', program.write('people.csv', people)])
    const all = await program.json<Record<string, object>>(['statistics'])
    expect(Object.keys(all)).toEqual(['records', 'skills', 'applications', 'assessments', 'matches', 'imports'])
    expect(all['records']).toMatchObject({ accountsByRole: expect.arrayContaining([{ role: 'admin', accounts: 0 }]) as object })
    expect(all['imports']).toMatchObject({ imports: 1, rows: 2, created: 2 })
    const { skills } = await program.json<{ skills: object }>(['statistics', 'skills', '--limit', '1'])
    expect(skills).toMatchObject({ people: 2, skills: 3, popular: [{ skill: 'glaze', people: 2 }] })
    const own = await program.json<{ skills: object }>(['statistics', 'skills', '--person', 'a'])
    expect(own.skills).toMatchObject({ person: { name: 'Ada' }, skills: 2 })
    const shown = await program.run(['statistics'])
    expect([shown.status, shown.stdout]).toEqual([
      0,
      expect.stringMatching(/glaze +2\n[^]*Applications: 0[^]*Assessments: 0[^]*Imports: 1  \d.* on average\n/),
    ])
    for (const words of [
      ['statistics', 'weather'],
      ['statistics', '--limit', '0'],
      ['statistics', 'imports', '--person', 'a'],
    ]) {
      expect((await program.run(words)).status).toBe(2)
    }
    expect((await program.run(['statistics', '--person', 'nobody'])).status).toBe(1)
  })
})
