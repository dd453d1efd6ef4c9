import { describe, expect, it } from 'vitest'
import { file } from '../../test/files.ts'
import { openBench } from '../../test/context.ts'
import { importFile } from '../imports/imports.ts'
import { createJob, updateJob } from '../jobs/jobs.ts'
import { createPeople, createPerson, listPeople, showPerson, updatePerson } from '../people/people.ts'
import { defineField, listFields, removeField, updateField } from './settings.ts'

describe('fields that the admin adds', () => {
  it('are of a type, and what records say in them is checked and told as such', async () => {
    await using bench = await openBench({ deployed: false })
    const { context } = bench
    const define = (key: string, type: 'text' | 'number' | 'date' | 'boolean', position = 0) =>
      defineField(context, { entity: 'profile', key, type, position })
    await define('gpa_scale', 'number', 3)
    await define('visa_until', 'date', 2)
    await define('veteran', 'boolean', 1)
    await defineField(context, { entity: 'profile', key: 'campus', type: 'choice', options: ['North', 'South'] })
    expect((await listFields(context, { limit: 10 })).items.map(({ key }) => key)).toEqual([
      'campus',
      'veteran',
      'visa_until',
      'gpa_scale',
    ])
    const fields = { gpa_scale: 4.5, visa_until: '2027-02-28', veteran: 'no', campus: 'north' }
    const told = { gpa_scale: 4.5, visa_until: '2027-02-28', veteran: false, campus: 'North' }
    const person = await createPerson(context, { name: 'Ada', fields })
    expect(person.fields).toEqual(told)
    const changed = await updatePerson(context, person.id, { fields: { veteran: true, campus: null } })
    expect(changed.fields).toEqual({ ...told, veteran: true, campus: undefined })
    for (const wrong of [
      { gpa_scale: 'much' },
      { visa_until: '2026-02-31' },
      { veteran: 'maybe' },
      { campus: 'East' },
      { other: 1 },
    ]) {
      await expect(updatePerson(context, person.id, { fields: wrong })).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringMatching(/^fields\.\w+: /) as string,
      })
    }
    expect((await showPerson(context, person.id)).fields).toEqual(changed.fields)
  })

  it('that are needed must be there when a record is made, and stay', async () => {
    await using bench = await openBench()
    const { context } = bench
    await defineField(context, { entity: 'job', key: 'shift', type: 'text', required: true })
    await expect(createJob(context, { title: 'A', company: 'B' })).rejects.toMatchObject({
      message: 'fields.shift: This is needed',
    })
    const job = await createJob(context, { title: 'A', company: 'B', fields: { shift: 'night' } })
    expect((await updateJob(context, job.id, { title: 'C' })).fields).toEqual({ shift: 'night' })
    await expect(updateJob(context, job.id, { fields: { shift: null } })).rejects.toMatchObject({ code: 'invalid' })
    await defineField(context, { entity: 'profile', key: 'campus', type: 'text', required: true })
    expect(await createPeople(context, [{ name: 'X' }, { name: 'Y', fields: { campus: 'N' } }])).toMatchObject([
      { action: 'failed', column: 'fields.campus' },
      { action: 'created' },
    ])
  })

  it('are filled from the column of their name, however it is written, and keep what another file does not name', async () => {
    await using bench = await openBench()
    const { context } = bench
    await defineField(context, { entity: 'profile', key: 'visa_until', type: 'date', required: true })
    const bring = (text: string) =>
      importFile(context, { kind: 'people', source: file(text), dryRun: false, onDuplicate: 'update' })
    const first = await bring('external_id,name,Visa Until,hobby\na,Ada,2027-01-31,chess\nb,Ben,soon,\nc,Cem,,\n')
    expect([first.created, first.failed]).toEqual([1, 2])
    await bring('external_id,name,colour\na,Ada,green\n')
    const [ada] = (await listPeople(context, { limit: 5 })).items
    expect((await showPerson(context, ada!.id)).fields).toEqual({ visa_until: '2027-01-31' })
    const extra = await bench.database.transaction((session) => session.table('profiles').get(ada!.id))
    expect(extra.extra).toEqual({ visa_until: '2027-01-31', hobby: 'chess', colour: 'green' })
  })

  it('are refused twice by a name, and go without taking along what records say', async () => {
    await using bench = await openBench({ deployed: false })
    const { context } = bench
    const field = await defineField(context, { entity: 'profile', key: 'team', type: 'choice', options: ['A', 'B'] })
    await expect(defineField(context, { entity: 'profile', key: 'team', type: 'text' })).rejects.toMatchObject({ code: 'taken' })
    await expect(defineField(context, { entity: 'profile', key: 'x', type: 'choice' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(defineField(context, { entity: 'profile', key: '__proto__', type: 'text' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const { id } = await createPerson(context, { name: 'Ada', fields: { team: 'A' } })
    await updateField(context, field.id, { options: ['B', 'C'], ifUpdatedAt: field.updatedAt })
    expect((await showPerson(context, id)).fields).toEqual({ team: 'A' })
    await removeField(context, field.id)
    expect((await showPerson(context, id)).fields).toEqual({})
    await defineField(context, { entity: 'profile', key: 'team', type: 'text' })
    expect((await showPerson(context, id)).fields).toEqual({ team: 'A' })
  })
})
