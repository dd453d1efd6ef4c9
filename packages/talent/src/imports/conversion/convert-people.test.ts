import { describe, expect, it } from 'vitest'
import { convertPerson, type PersonRecord } from './convert-people.ts'
import { type Mapping, parseMapping } from '../mapping/mapping.ts'

const options = { currency: 'USD' }

/** One row given by field, as its own column of the same name; `extra` are columns without a field. */
function mapped(kind: Mapping['kind'], row: Record<string, string>, extra: string[] = []): [string[], string[], Mapping] {
  const header = Object.keys(row)
  const columns = Object.fromEntries(header.filter((name) => !extra.includes(name)).map((name) => [name, name]))
  return [Object.values(row), header, parseMapping(kind, { columns }, header)]
}

function person(row: Record<string, string>, extra: string[] = []): PersonRecord {
  const result = convertPerson(...mapped('people', { name: 'Ana Klein', ...row }, extra), options)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.record
}

describe('a person', () => {
  it('with every column of the contract', () => {
    expect(
      person({
        external_id: '4711',
        name: 'Ana Klein',
        email: ' Ana@Uni.EDU',
        headline: 'Student',
        target_role: 'Data Analyst',
        level: 'intern',
        years: '1,5',
        city: 'Austin',
        region: 'Texas',
        country: 'USA',
        remote: 'any',
        willing_to_move: 'yes',
        salary_min: '50k',
        salary_desired: '60k',
        salary_currency: 'USD',
        salary_period: 'year',
        skills: 'sql:expert; r',
        preferences: 'quiet',
        languages: 'German; English',
        institution: 'Uni',
        programme: 'Statistics',
        graduation_year: '2025',
        phone: '+49 30 123456',
        summary: 'Likes\ndata.',
      }),
    ).toEqual({
      externalId: '4711',
      madeId: false,
      name: 'Ana Klein',
      givenName: null,
      familyName: null,
      email: 'ana@uni.edu',
      headline: 'Student',
      summary: 'Likes\ndata.',
      phone: '+49 30 123456',
      targetRole: 'Data Analyst',
      experienceLevel: 'entry',
      yearsExperience: '1.5',
      city: 'Austin',
      region: 'TX',
      country: 'US',
      remotePreference: 'any',
      willingToMove: true,
      salaryMin: '50000.00',
      salaryDesired: '60000.00',
      salaryCurrency: 'USD',
      salaryPeriod: 'year',
      skills: [
        { name: 'sql', proficiency: 'expert' },
        { name: 'r', proficiency: null },
      ],
      preferences: ['quiet'],
      languages: ['German', 'English'],
      institution: 'Uni',
      programme: 'Statistics',
      graduationYear: 2025,
      extra: {},
    })
  })

  it('may have given and family name instead', () => {
    const [cells, header, mapping] = mapped('people', { given_name: 'Ana', family_name: 'Klein' })
    expect(convertPerson(cells, header, mapping, options)).toMatchObject({
      record: { name: 'Ana Klein', givenName: 'Ana', familyName: 'Klein' },
    })
    expect(convertPerson(['', ''], header, mapping, options)).toMatchObject({
      problems: [{ column: 'given_name', problem: 'The name is missing' }],
    })
  })

  it('is known by the e-mail, or else by name, institution and place', () => {
    expect(person({ email: 'a@b.de', city: 'Bonn' }).externalId).toBe(person({ name: 'Other', email: 'A@B.de' }).externalId)
    expect(person({ city: 'Bonn' }).externalId).toBe(person({ city: ' Bonn ' }).externalId)
    expect(person({ city: 'Bonn' }).externalId).not.toBe(person({ city: 'Ulm' }).externalId)
  })

  it('has all problems told at once', () => {
    const result = convertPerson(
      ...mapped('people', { name: 'Ana', email: 'ana@', years: '-1', willing_to_move: 'perhaps', graduation_year: 'soon' }),
      options,
    )
    expect('problems' in result && result.problems.map(({ column }) => column).toSorted()).toEqual([
      'email',
      'graduation_year',
      'willing_to_move',
      'years',
    ])
  })
})
