import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openProgram } from './program.ts'

describe('lists at the terminal', () => {
  it('are written as files by their filters, and never over another file', { timeout: 180_000 }, async () => {
    using program = openProgram()
    const people = 'external_id,name,city\na,Ada,Lund\nb,=Ben(1),Graz\n'
    await program.run(['db', 'setup'])
    await program.json(['import', 'people', program.write('people.csv', people)])
    const out = program.write('taken.csv', 'mine')
    const file = out.replace('taken', 'out')
    expect(await program.json(['export', 'people', file, '--filter', 'city=Graz'])).toMatchObject({ file, records: 1 })
    // A spreadsheet would run what begins with a sign of its own.
    expect(readFileSync(file, 'utf8')).toMatch(/^external_id,name[^\n]*\nb,"?'=Ben\(1\)/)
    await program.json(['export', 'people', `${file}.json`, '--format', 'json'])
    const { items } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { items: { externalId: string }[] }
    expect(items.map(({ externalId }) => externalId).toSorted()).toEqual(['a', 'b'])
    expect((await program.run(['export', 'people', out])).status).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect((await program.run(['export', 'people', `${file}.x`, '--filter', 'town=Graz'])).status).toBe(1)
    // In words of our own, in one sentence.
    expect(await program.run(['export', 'jobs', `${file}.x`, '--filter', 'city='])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'The filter city: this is empty; write something, or leave it out.\n',
    })
    expect((await program.run(['export', 'weather', `${file}.x`])).status).toBe(2)
    expect(await program.json(['views'])).toEqual({ views: [], more: false })
  })
})
