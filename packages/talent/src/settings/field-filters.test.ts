import { describe, expect, it } from 'vitest'
import { openBench } from '../../test/context.ts'
import { file } from '../../test/files.ts'
import { exportTable } from '../exports/exports.ts'
import { importFile } from '../imports/imports.ts'
import { createJob, listJobs } from '../jobs/jobs.ts'
import { listPeople } from '../people/people.ts'
import { defineField, saveView } from './settings.ts'

describe('filters by fields of a deployment', () => {
  const people = `external_id,name,city,campus,visa until,gpa,veteran,note
a,Ada,Lund,North,2027-01-31,3.9,yes,likes chess
b,Ben,Lund,South,2026-12-01,10,no,LIKES Go
c,Cem,Graz,North,,4.25,,
d,Dot,Lund,,,,,plays chess
`

  async function openWithFields() {
    const bench = await openBench()
    const { context } = bench
    await defineField(context, { entity: 'profile', key: 'campus', type: 'choice', options: ['North', 'South'] })
    await defineField(context, { entity: 'profile', key: 'visa_until', type: 'date' })
    await defineField(context, { entity: 'profile', key: 'gpa', type: 'number' })
    await defineField(context, { entity: 'profile', key: 'veteran', type: 'boolean' })
    await defineField(context, { entity: 'profile', key: 'note', type: 'text' })
    await importFile(context, { kind: 'people', source: file(people), dryRun: false, onDuplicate: 'update' })
    const find = async (fields: object, more: object = {}) =>
      (await listPeople(context, { limit: 50, fields: JSON.stringify(fields), ...more })).items.map(({ name }) => name).join(' ')
    return { bench, context, find }
  }

  it('go by the type of each, together with the other filters, page after page', async () => {
    const { bench, context, find } = await openWithFields()
    await using _ = bench
    expect(await find({ campus: { is: 'north' } })).toBe('Ada Cem')
    expect(await find({ visa_until: { from: '2027-01-01' } })).toBe('Ada')
    expect(await find({ visa_until: { to: '2026-12-31' } })).toBe('Ben')
    expect(await find({ visa_until: { is: '2026-12-01' } })).toBe('Ben')
    // As numbers: as texts, 10 would come before 3.9.
    expect(await find({ gpa: { from: '4' } })).toBe('Ben Cem')
    expect(await find({ gpa: { from: '3.9', to: '4.25' } })).toBe('Ada Cem')
    expect(await find({ veteran: { is: 'yes' } })).toBe('Ada')
    expect(await find({ note: { contains: 'likes' } })).toBe('Ada Ben')
    expect(await find({ note: { contains: 'chess' } }, { city: 'Lund' })).toBe('Ada Dot')
    expect(await find({ campus: { is: 'North' }, gpa: { from: '4' } })).toBe('Cem')
    const first = await listPeople(context, { limit: 1, fields: '{"campus":{"is":"North"}}' })
    const second = await listPeople(context, { limit: 1, fields: '{"campus":{"is":"North"}}', cursor: first.next! })
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['Ada', 'Cem'])
    expect(second.next).toBeNull()
  })

  it('narrow files and postings as well, and are kept in views', async () => {
    const { bench, context } = await openWithFields()
    await using _ = bench
    const rows: (readonly string[])[] = []
    for await (const row of exportTable(context, 'people', { fields: '{"campus":{"is":"South"}}' })) rows.push(row)
    expect(rows.map((row) => row[1])).toEqual(['name', 'Ben'])
    await defineField(context, { entity: 'job', key: 'shift', type: 'text' })
    await createJob(context, { title: 'A', company: 'B', fields: { shift: 'night' } })
    await createJob(context, { title: 'C', company: 'B', fields: { shift: 'day' } })
    const { items } = await listJobs(context, { limit: 5, fields: '{"shift":{"is":"night"}}' })
    expect(items.map(({ title }) => title)).toEqual(['A'])
    const query = { fields: '{"campus":{"is":"South"}}' }
    expect(await saveView(context, { list: 'people', name: 'South', query })).toMatchObject({ query })
    await expect(saveView(context, { list: 'people', name: 'Odd', query: { fields: 'campus' } })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('that ask what cannot be asked are refused with what can', async () => {
    const { bench, find } = await openWithFields()
    await using _ = bench
    const refusals: [object, RegExp][] = [
      [{ hobby: { is: 'x' } }, /^fields: there is no field "hobby"/],
      [{ campus: { from: 'A' } }, /^fields: campus is a choice, which has is\./],
      [{ campus: { is: 'East' } }, /^fields: campus: This is not one of the words allowed; write North, South\./],
      [{ gpa: { from: 'much' } }, /^fields: gpa: This is not a number/],
      [{ visa_until: { to: '2026-02-31' } }, /^fields: visa_until: This is not a day/],
      [{ note: {} }, /^fields: note asks nothing/],
    ]
    for (const [fields, message] of refusals)
      await expect(find(fields), JSON.stringify(fields)).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringMatching(message) as string,
      })
  })
})
