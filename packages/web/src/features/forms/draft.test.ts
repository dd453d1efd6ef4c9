// What a form sends: only what was changed, in the form the server takes, and what it makes of the server's faults.
import { describe, expect, it } from 'vitest'
import { bodyOf, differing, draftOf, faultsAt, withoutEmpty, type Draft, type FieldSpec } from './draft.ts'

const specs: FieldSpec[] = [
  { name: 'name', label: 'Name', kind: 'line', needed: true, along: ['givenName'] },
  { name: 'givenName', label: 'Given name', kind: 'line' },
  { name: 'years', label: 'Years', kind: 'number' },
  { name: 'moves', label: 'Moves', kind: 'yes' },
  { name: 'from', label: 'From', kind: 'moment' },
  { name: 'salary.least', label: 'Least', kind: 'amount' },
  { name: 'salary.hoped', label: 'Hoped', kind: 'amount' },
  { name: 'salary.period', label: 'Period', kind: 'choice', start: 'year', weak: true },
  { name: 'languages', label: 'Languages', kind: 'lines' },
  {
    name: 'skills',
    label: 'Skills',
    kind: 'rows',
    columns: [
      { name: 'skill', label: 'Skill', kind: 'line' },
      { name: 'level', label: 'Level', kind: 'choice', start: 'any' },
    ],
  },
  { name: 'fields.campus', label: 'Campus', kind: 'choice', alone: true },
  { name: 'fields.visa', label: 'Visa', kind: 'day', alone: true },
]
const record = {
  name: 'Ada Lovelace',
  givenName: 'Ada',
  years: 2.5,
  moves: true,
  from: '2026-11-21T08:00:31.500Z',
  salary: { least: '40000.00', hoped: null, currency: 'EUR', period: 'month' },
  languages: ['English', 'French'],
  skills: [{ skill: 'SQL', level: 'expert' }],
  fields: { campus: 'North' },
}

const sent = (change: Draft, of: object = record) => {
  const draft = { ...draftOf(specs, of), ...change }
  return bodyOf(specs, draft, differing(specs, draftOf(specs, of), draft), of)
}

describe('what a form sends', () => {
  it('is nothing where nothing was touched', () => {
    expect(sent({})).toEqual({})
  })

  it('is the value in its own type; what was emptied is null, and what is no number goes out as it was typed', () => {
    expect(sent({ years: '3,5' })).toEqual({ years: 3.5 })
    expect(sent({ years: ' ' })).toEqual({ years: null })
    expect(sent({ years: 'many' })).toEqual({ years: 'many' })
    expect(sent({ moves: '' })).toEqual({ moves: false })
    expect(sent({ languages: ' German \n\nEnglish' })).toEqual({ languages: ['German', 'English'] })
  })

  it('tells along what would be emptied otherwise, and a group as a whole', () => {
    expect(sent({ name: 'Ada King' })).toEqual({ name: 'Ada King', givenName: 'Ada' })
    expect(sent({ 'salary.hoped': '50000' })).toEqual({ salary: { least: '40000.00', hoped: '50000', period: 'month' } })
    expect(sent({ 'salary.least': '' })).toEqual({ salary: null })
  })

  it('names each field of the deployment by itself', () => {
    expect(sent({ 'fields.visa': '2027-01-31' })).toEqual({ fields: { visa: '2027-01-31' } })
    expect(sent({ 'fields.campus': '' })).toEqual({ fields: { campus: null } })
  })

  it('has the rows that say something, each with its columns', () => {
    const skills = [
      { skill: 'SQL', level: 'expert' },
      { skill: '', level: 'any' },
      { skill: 'Go', level: 'any' },
    ]
    expect(sent({ skills })).toEqual({
      skills: [
        { skill: 'SQL', level: 'expert' },
        { skill: 'Go', level: 'any' },
      ],
    })
  })

  it('goes back to a former record without losing what a form does not show', () => {
    const chosen = specs.filter(({ name }) => ['from', 'years'].includes(name))
    expect(bodyOf(specs, draftOf(specs, record), chosen, record)).toEqual({ from: '2026-11-21T08:00:31.500Z', years: 2.5 })
  })

  it('leaves out what is empty of a new record', () => {
    const draft = { ...draftOf(specs, {}), name: 'Ada' }
    expect(withoutEmpty(bodyOf(specs, draft, specs))).toEqual({ name: 'Ada', moves: false })
  })
})

describe('the faults of an answer', () => {
  it('stand at their fields, in the order of the form, a row with its number', () => {
    const { faults, others } = faultsAt(specs, [
      { pointer: '/skills/1/level', detail: 'no level' },
      { pointer: '/salary', detail: 'the highest is below the lowest' },
      { pointer: '/name', detail: 'this is missing' },
      { pointer: '/fields/visa', detail: 'no day' },
      { pointer: '/colour', detail: 'there is no such field' },
    ])
    expect(faults).toEqual([
      { name: 'name', detail: 'this is missing' },
      { name: 'salary.least', detail: 'the highest is below the lowest' },
      { name: 'skills', detail: 'no level', row: 1 },
      { name: 'fields.visa', detail: 'no day' },
    ])
    expect(others).toEqual(['there is no such field'])
  })
})
