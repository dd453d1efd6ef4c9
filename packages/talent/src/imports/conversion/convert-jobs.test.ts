import { describe, expect, it } from 'vitest'
import { convertJob, type JobRecord } from './convert-jobs.ts'
import { type Mapping, parseMapping } from '../mapping/mapping.ts'
import type { RowProblem } from './row-reader.ts'

const options = { currency: 'USD' }

/** One row given by field, as its own column of the same name; `extra` are columns without a field. */
function mapped(kind: Mapping['kind'], row: Record<string, string>, extra: string[] = []): [string[], string[], Mapping] {
  const header = Object.keys(row)
  const columns = Object.fromEntries(header.filter((name) => !extra.includes(name)).map((name) => [name, name]))
  return [Object.values(row), header, parseMapping(kind, { columns }, header)]
}

function job(row: Record<string, string>, extra: string[] = []): JobRecord {
  const result = convertJob(...mapped('jobs', { title: 'Developer', ...row }, extra), options)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.record
}

function jobProblems(row: Record<string, string>): RowProblem[] {
  const result = convertJob(...mapped('jobs', { title: 'Developer', ...row }), options)
  return 'problems' in result ? result.problems : []
}

describe('a posting', () => {
  it('with every column of the contract', () => {
    expect(
      job({
        external_id: 'J-1',
        title: ' Data  Engineer ',
        company: 'Moiren AG',
        description: 'Builds\r\npipes.',
        requirements: 'SQL',
        city: 'Munich',
        region: 'Bayern',
        country: 'Germany',
        remote: 'hybrid',
        level: 'Senior',
        min_years: '3.5',
        required_skills: 'sql;python:advanced',
        optional_skills: 'go;SQL',
        salary_min: '52000',
        salary_max: '60000.5',
        salary_currency: 'EUR',
        salary_period: 'year',
        employment_type: 'Full-time',
        industry: 'Software',
        preferences: 'flat;quiet',
        posted_at: '2024-05-01',
        expires_at: '2024-06-01',
        status: 'open',
      }),
    ).toEqual({
      externalId: 'J-1',
      madeId: false,
      title: 'Data Engineer',
      company: 'Moiren AG',
      description: 'Builds\npipes.',
      requirements: 'SQL',
      city: 'Munich',
      region: 'Bavaria',
      country: 'DE',
      remote: 'hybrid',
      employmentType: 'full_time',
      experienceLevel: 'senior',
      minYears: 3,
      industry: 'Software',
      salaryMin: '52000.00',
      salaryMax: '60000.50',
      salaryCurrency: 'EUR',
      salaryPeriod: 'year',
      status: 'open',
      postedAt: new Date('2024-05-01'),
      expiresAt: new Date('2024-06-01'),
      preferences: ['flat', 'quiet'],
      skills: [
        { name: 'sql', proficiency: null, required: true },
        { name: 'python', proficiency: 'advanced', required: true },
        { name: 'go', proficiency: null, required: false },
      ],
      extra: {},
    })
  })

  it('with a title only', () => {
    expect(job({})).toMatchObject({
      company: 'Unknown company',
      status: 'open',
      madeId: true,
      postedAt: null,
      salaryPeriod: null,
      salaryCurrency: null,
      skills: [],
      remote: null,
    })
  })

  it('keeps columns without a field as they are, empty ones left out', () => {
    expect(job({ grade: ' =1+1 ', empty: '  ', __proto__x: 'y' }, ['grade', 'empty', '__proto__x']).extra).toEqual({
      grade: ' =1+1 ',
      __proto__x: 'y',
    })
    const result = convertJob(
      ['Developer', 'x'],
      ['title', '__proto__'],
      parseMapping('jobs', { columns: { title: 'title' } }, ['title', '__proto__']),
      options,
    )
    expect(JSON.stringify(result)).toContain('"__proto__":"x"')
  })

  it('counts the cells whose characters were put right', () => {
    const result = convertJob(
      ...mapped('jobs', { title: 'Cityâ€™s clerk', company: 'WÃ¤rtsilÃ¤', note: 'São' }, ['note']),
      options,
    )
    expect(result).toMatchObject({ repaired: 2, record: { title: 'City’s clerk', company: 'Wärtsilä', extra: { note: 'São' } } })
  })

  it('gets the same made id for the same title, company, place and time, and another for any other', () => {
    const row = { company: 'Acme', location: 'Austin, TX', posted_at: '2024-05-01' }
    const { externalId } = job(row)
    expect(externalId).toMatch(/^made-[0-9a-f]{20}$/)
    expect(
      job({ title: ' Developer ', company: 'Acme ', location: 'Austin,  TX', posted_at: '2024-05-01T00:00:00Z' }).externalId,
    ).toBe(externalId)
    const others = [
      { ...row, company: 'Bcme' },
      { ...row, location: 'Boston, MA' },
      { ...row, posted_at: '2024-05-02' },
      { ...row, title: 'Clerk' },
    ]
    expect(new Set([externalId, ...others.map((other) => job(other).externalId)]).size).toBe(5)
  })

  it('cuts a long industry and keeps it whole in extra', () => {
    const industry = 'Engineering, '.repeat(30)
    const record = job({ industry })
    expect(record.industry).toHaveLength(255)
    expect(record.extra).toEqual({ industry })
  })
})

describe('places', () => {
  it.each([
    [
      { location: 'Bennington, NE', country: 'Sudan' },
      { city: 'Bennington', region: 'NE', country: 'US', remote: null },
    ],
    [{ location: 'Berlin, Germany' }, { city: 'Berlin', country: 'DE' }],
    [
      { location: 'Anywhere', country: 'Canada' },
      { city: null, country: 'CA', remote: 'remote' },
    ],
    [{ location: 'Anywhere', remote: 'no' }, { remote: 'onsite' }],
    [
      { location: '', country: 'France' },
      { city: null, country: 'FR', remote: null },
    ],
    [
      { city: 'Paris', country: 'fr' },
      { city: 'Paris', country: 'FR' },
    ],
    [{ city: 'Remote' }, { city: null, remote: 'remote' }],
    [{ remote: 'True' }, { remote: 'remote' }],
    [{ remote: 'False' }, { remote: 'onsite' }],
  ])('%j', (row, expected) => {
    expect(job(row)).toMatchObject(expected)
  })

  it('keeps a text that names no known place', () => {
    expect(job({ location: '96-05 Horace Harding Expway', country: 'US' })).toMatchObject({
      city: null,
      country: 'US',
      extra: { location: '96-05 Horace Harding Expway' },
    })
  })
})

describe('pay', () => {
  it.each([
    [{ salary: '40,000–52,000 EUR per year' }, ['40000.00', '52000.00', 'EUR', 'year']],
    [{ salary_year: '128050', salary_hour: '', salary_period: 'year' }, ['128050.00', '128050.00', 'USD', 'year']],
    [{ salary_year: '100000', salary_hour: '57.5', salary_period: 'hour' }, ['57.50', '57.50', 'USD', 'hour']],
    [{ salary_min: '€ 40 000' }, ['40000.00', null, 'EUR', 'year']],
    [{ salary_min: '$25/hour', salary_max: '$30/hour' }, ['25.00', '30.00', 'USD', 'hour']],
    [{ salary_min: '999' }, ['999.00', null, 'USD', 'hour']],
    [{ salary_max: '1000' }, [null, '1000.00', 'USD', 'year']],
    [{ salary_min: '0', salary_max: '100000' }, ['0.00', '100000.00', 'USD', 'year']],
    [{ salary_min: '$50000', salary_currency: 'CAD' }, ['50000.00', null, 'CAD', 'year']],
    [{ salary: 'Competitive', salary_currency: 'EUR' }, [null, null, 'EUR', null]],
    [{ salary_min: 'n/a', salary_max: 'negotiable' }, [null, null, null, null]],
  ])('%j', (row, expected) => {
    const { salaryMin, salaryMax, salaryCurrency, salaryPeriod } = job(row)
    expect([salaryMin, salaryMax, salaryCurrency, salaryPeriod]).toEqual(expected)
  })

  it('takes constants where the row is silent', () => {
    const mapping = parseMapping(
      'jobs',
      { columns: { title: 't', salary_min: 's' }, constants: { salary_currency: 'CHF', salary_period: 'month' } },
      ['t', 's'],
    )
    expect(convertJob(['Developer', '6500'], ['t', 's'], mapping, options)).toMatchObject({
      record: { salaryCurrency: 'CHF', salaryPeriod: 'month' },
    })
  })
})

describe('problems of a posting', () => {
  it('are told all at once, each with its column and the mend', () => {
    const problems = jobProblems({
      title: '',
      company: 'x'.repeat(256),
      country: 'Atlantis',
      level: 'wizard',
      min_years: 'many',
      salary_min: '-5',
      salary_period: 'fortnight',
      salary_currency: 'XYZ',
      employment_type: 'sometimes',
      remote: 'moon',
      status: 'gone',
      posted_at: '2024-02-30',
      expires_at: 'soon',
      required_skills: 'sql:grat',
      external_id: 'y'.repeat(300),
    })
    expect(problems.map(({ column }) => column).toSorted()).toEqual([
      'company',
      'country',
      'employment_type',
      'expires_at',
      'external_id',
      'level',
      'min_years',
      'posted_at',
      'remote',
      'required_skills',
      'salary_currency',
      'salary_min',
      'salary_period',
      'status',
      'title',
    ])
    for (const { problem, howToFix } of problems) {
      expect(problem).not.toContain('wizard')
      expect(howToFix).toMatch(/\.$/)
    }
  })

  it.each([
    [{ salary_min: '60000', salary_max: '50000' }, 'salary_max', 'The highest salary is below the lowest'],
    [
      { salary_min: '€500', salary_currency: 'USD' },
      'salary_min',
      'The amount and its currency column name different currencies',
    ],
    [{ posted_at: '2024-05-02', expires_at: '2024-05-01' }, 'expires_at', 'The posting expires before it is posted'],
    [{ title: '  ' }, 'title', 'The title is missing'],
    [{ title: 'x'.repeat(256) }, 'title', 'The text is longer than 255 characters'],
    [{ city: 'x'.repeat(256) }, 'city', 'The text is longer than 255 characters'],
    [{ posted_at: '04/05/2024' }, 'posted_at', 'The day and the month cannot be told apart'],
  ])('%j', (row, column, problem) => {
    expect(jobProblems(row)).toEqual([{ column, problem, howToFix: expect.any(String) }])
  })

  it('names what says how dates are meant', () => {
    const [problem] = jobProblems({ posted_at: '04/05/2024' })
    expect(problem!.howToFix).toMatch(/--dates dmy .*--dates mdy .*"04\/05\/2024" as year-month-day/)
  })

  it('name the column as the file does', () => {
    const mapping = parseMapping('jobs', { columns: { title: 'Stelle', level: 'Stufe' } }, ['Stelle', 'Stufe'])
    expect(convertJob(['Developer', 'wizard'], ['Stelle', 'Stufe'], mapping, options)).toMatchObject({
      problems: [{ column: 'Stufe' }],
      repaired: 0,
    })
  })
})
