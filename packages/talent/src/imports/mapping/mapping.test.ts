import { describe, expect, it } from 'vitest'
import { fieldsOf } from './fields.ts'
import { inspectFile } from '../reading/inspect.ts'
import { describeMapping, type Mapping, parseMapping, proposeMapping, settleMapping, type ToldOrders } from './mapping.ts'
import { readSalaryHeader } from './salary-header.ts'
import { sourceOf } from '../reading/source.ts'

const dollars = { currency: 'USD' }

async function propose(kind: Mapping['kind'], content: string, options = dollars): Promise<Mapping> {
  return proposeMapping(kind, await inspectFile(sourceOf('file.csv', content)), options)
}

const columnsOf = ({ columns }: Mapping): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).map(([field, { column }]) => [field, column]))

const contract = {
  people:
    'external_id,name,email,headline,target_role,level,years,city,region,country,remote,willing_to_move,salary_min,salary_desired,salary_currency,salary_period,skills,preferences,languages,institution,programme,graduation_year',
  jobs: 'external_id,title,company,description,requirements,city,region,country,remote,level,min_years,required_skills,optional_skills,salary_min,salary_max,salary_currency,salary_period,employment_type,industry,preferences,posted_at,expires_at,status',
}

describe('the contract’s own columns', () => {
  it.each(Object.entries(contract) as [Mapping['kind'], string][])('%s map one to one, filled or not', async (kind, header) => {
    const names = header.split(',')
    const mapping = await propose(
      kind,
      `${header}\n${names.map((name) => (name === 'title' || name === 'name' || name === 'note' ? 'Ana' : '')).join(',')}\n`,
    )
    expect(columnsOf(mapping)).toEqual(Object.fromEntries(names.map((name) => [name, name])))
    expect(mapping.extra).toEqual([])
    expect(fieldsOf(kind).map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  })

  it('are believed in a small file even when values are wrong, so that the rows tell', async () => {
    expect(columnsOf(await propose('jobs', 'title,level,posted_at\nDeveloper,wizard,someday\n'))).toMatchObject({
      level: 'level',
      posted_at: 'posted_at',
    })
  })
})

describe('names and values', () => {
  it('knows other names, in other languages and spellings', async () => {
    const german = await propose(
      'jobs',
      'Stellenbezeichnung;Firma;Arbeitsort;Gehalt von;Gehalt bis;Bewerbungsfrist\nEntwickler;Moiren AG;Berlin, Deutschland;52.000;60.000;31.12.2024\n',
    )
    expect(columnsOf(german)).toEqual({
      title: 'Stellenbezeichnung',
      company: 'Firma',
      location: 'Arbeitsort',
      salary_min: 'Gehalt von',
      salary_max: 'Gehalt bis',
      expires_at: 'Bewerbungsfrist',
    })
    const camel = await propose(
      'people',
      'studentId,firstName,lastName,E-Mail Address,yearsOfExperience\n7,Ana,Klein,ana@uni.edu,3\n',
    )
    expect(columnsOf(camel)).toEqual({
      external_id: 'studentId',
      given_name: 'firstName',
      family_name: 'lastName',
      email: 'E-Mail Address',
      years: 'yearsOfExperience',
    })
  })

  it('recognises e-mails without a telling name', async () => {
    expect(columnsOf(await propose('people', 'Name,Kontakt\nAna,ana@uni.edu\nBo,bo@uni.edu\n'))).toMatchObject({
      email: 'Kontakt',
    })
  })

  it('leaves a column whose values do not fit in extra, and says so', async () => {
    const mapping = await propose(
      'jobs',
      'Position,Seniority,Preferred Skills\nDeveloper,M1,You should be able to lift heavy boxes. And more.\nClerk,4B,We want someone who is always there.\n',
    )
    expect(mapping.extra).toEqual(['Seniority', 'Preferred Skills'])
    expect(mapping.notes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/"Seniority" is called like "Experience level" but does not hold it \(M1, 4B\)/),
        expect.stringMatching(/"Preferred Skills"/),
      ]),
    )
  })

  it('believes the contract’s name no longer when twenty values say otherwise', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Clerk ${index},M${index % 4}`).join('\n')
    expect((await propose('jobs', `title,level\n${rows}\n`)).extra).toEqual(['level'])
  })

  it('prefers the better claim, and takes no attribute for the thing', async () => {
    const mapping = await propose(
      'jobs',
      'job_title_short,job_title,company_size,company_url,company_name\nDev,Developer,51-200 people,https://x.example,Acme\n',
    )
    expect(columnsOf(mapping)).toEqual({ title: 'job_title', company: 'company_name' })
    expect(mapping.extra).toEqual(['job_title_short', 'company_size', 'company_url'])
    const others = await propose(
      'jobs',
      'job_title,company_location,company_id,skills_desc,job_location_city\nDeveloper,ES,7,Must lift,Bonn\n',
    )
    expect(columnsOf(others)).toEqual({ title: 'job_title', location: 'company_location', city: 'job_location_city' })
  })

  it('believes a text column that bears the contract’s own name, however odd its values', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${index},Person ${index},City ${index}`).join('\n')
    expect(columnsOf(await propose('people', `external_id,name,city\n${rows}\n`))).toEqual({
      external_id: 'external_id',
      name: 'name',
      city: 'city',
    })
  })
})

describe('salary columns', () => {
  it.each([
    ['salary_min', 'salary_min', null, null],
    ['Salary Range From', 'salary_min', null, null],
    ['Maximum Annual Salary (EUR)', 'salary_max', 'year', 'EUR'],
    ['salary_year_avg', 'salary_year', 'year', null],
    ['Hourly Rate', 'salary_hour', 'hour', null],
    ['Monthly pay in €', 'salary', 'month', 'EUR'],
    ['salary', 'salary', null, null],
    ['Gehaltswunsch', 'salary_desired', null, null],
    ['Jahresgehalt', 'salary_year', 'year', null],
    ['expected salary', 'salary_desired', null, null],
  ])('%s', (header, field, period, currency) => {
    expect(readSalaryHeader(header)).toEqual({ field, period, currency })
  })

  it.each(['Salary Frequency', 'current salary', 'tax', 'from', 'pay grade', 'salary notes'])('%s is none', (header) => {
    expect(readSalaryHeader(header)).toBeNull()
  })

  it('say currency and period for the whole column', async () => {
    const { columns, constants, notes } = await propose('jobs', 'title,Monthly Salary Min (CHF)\nDeveloper,6500\n')
    expect(columns['salary_min']?.column).toBe('Monthly Salary Min (CHF)')
    expect(constants).toEqual({ salary_currency: 'CHF', salary_period: 'month' })
    expect(notes).toEqual(expect.arrayContaining(['Salaries are per month where a row does not say otherwise.']))
  })

  it('take the deployment’s currency where nothing says one, and say so', async () => {
    const { constants, notes } = await propose('jobs', 'title,salary\nDeveloper,"40,000-52,000"\n', { currency: 'GBP' })
    expect(constants).toEqual({ salary_currency: 'GBP' })
    expect(notes.join(' ')).toMatch(/taken as GBP.*yearly from 1,000 upwards/)
  })
})

describe('what a column decides', () => {
  it('the order of day and month, by its values', async () => {
    const order = async (...dates: string[]): Promise<unknown> => {
      const mapping = await propose('jobs', `title,posted_at\n${dates.map((date) => `Developer,${date}`).join('\n')}\n`)
      return mapping.columns['posted_at']
    }
    expect(await order('04/05/2024', '25/05/2024')).toMatchObject({
      order: 'dmy',
      note: expect.stringContaining('day/month/year'),
    })
    expect(await order('04/05/2024', '05/25/2024')).toMatchObject({
      order: 'mdy',
      note: expect.stringContaining('month/day/year'),
    })
    expect(await order('04/05/2024')).toEqual({
      column: 'posted_at',
      note: expect.stringMatching(/^Nothing tells .*04\/05\/2024: their rows are refused/),
    })
    expect(await order('04/05/2024', '25/05/2024', '05/25/2024')).toEqual({
      column: 'posted_at',
      note: expect.stringMatching(/^Some dates have the day first and some the month, .*04\/05\/2024/),
    })
    // Nothing of these can be read in two ways.
    for (const clear of [['2024-05-04'], ['04.05.2024'], ['05/05/2024'], ['25/05/2024', '05/25/2024']]) {
      expect(await order(...clear), clear[0]).toEqual({ column: 'posted_at' })
    }
  })

  it('the order of day and month, by another column of dates in the same file', async () => {
    const header = 'title,posted_at,expires_at'
    const { columns } = await propose('jobs', `${header}\nClerk,04/05/2024,25/06/2024\nCook,05/05/2024,01/06/2024\n`)
    expect(columns).toMatchObject({
      posted_at: { order: 'dmy', note: expect.stringContaining('as in the column "expires_at"') },
      expires_at: { order: 'dmy' },
    })
    const torn = await propose('jobs', `${header}\nClerk,04/05/2024,25/06/2024\nCook,05/05/2024,06/26/2024\n`)
    expect([torn.columns['posted_at']?.order, torn.columns['expires_at']?.order]).toEqual([undefined, undefined])
  })

  it('the order of day and month, by what was said before its values, and by the last such file after them', async () => {
    const order = async (date: string, told: ToldOrders) => {
      const inspection = await inspectFile(sourceOf('file.csv', `title,posted_at\nClerk,${date}\nCook,04/05/2024\n`))
      return proposeMapping('jobs', inspection, { ...dollars, ...told }).columns['posted_at']
    }
    const before = { posted_at: 'mdy' } as const
    expect(await order('04/05/2024', { said: 'dmy', before })).toEqual({ column: 'posted_at', order: 'dmy' })
    expect(await order('04/05/2024', { before })).toMatchObject({ order: 'mdy', note: expect.stringContaining('last file') })
    expect(await order('25/05/2024', { before })).toMatchObject({ order: 'dmy', note: expect.stringContaining('above 12') })
    expect(await order('05/25/2024', { said: 'dmy' })).toMatchObject({ order: 'dmy', note: expect.stringContaining('though') })
  })

  it('the decimal sign', async () => {
    const decimal = async (amounts: string[]): Promise<unknown> => {
      const mapping = await propose('jobs', `title;salary_min\n${amounts.map((amount) => `Developer;${amount}`).join('\n')}\n`)
      return mapping.columns['salary_min']?.decimal
    }
    expect(await decimal(['24.375', '57.5'])).toBe('point')
    expect(await decimal(['40.000', '1.234,50'])).toBe('comma')
    expect(await decimal(['40.000'])).toBe('comma')
    expect(await decimal(['40000'])).toBeUndefined()
  })
})

describe('notes', () => {
  it('say how ids are made and where companies come from', async () => {
    expect((await propose('jobs', 'title\nDeveloper\n')).notes).toEqual([
      'No column holds an outside id: each row gets one made from title, company, place and time posted, so the same rows imported again are updated, not doubled.',
      'No column holds the company: the postings go to "Unknown company".',
    ])
    expect((await propose('people', 'id,name\n1,Ana\n,Bo\n')).notes).toEqual([
      'Rows without an outside id get one made from the e-mail, or else from name, institution and place.',
    ])
    expect((await propose('people', 'id,name,name\n1,Ana,x\n')).notes).toEqual([
      'Two columns are called "name"; the one at place 3 is called "name (2)".',
    ])
  })
})

describe('parseMapping', () => {
  const header = ['Job Title', 'Firma', 'Datum', 'note']

  it('takes a whole mapping or only its columns, names or objects, as text or parsed', () => {
    const expected = { title: { column: 'Job Title' }, posted_at: { column: 'Datum', order: 'dmy' } }
    const columns = { title: 'Job Title', posted_at: { column: 'datum ', order: 'dmy' }, company: null }
    for (const json of [columns, { columns }, JSON.stringify({ kind: 'jobs', columns, constants: {} })]) {
      expect(parseMapping('jobs', json, header)).toEqual({
        kind: 'jobs',
        columns: expected,
        constants: {},
        extra: ['Firma', 'note'],
        notes: [],
      })
    }
  })

  it('reads what it wrote', async () => {
    const inspection = await inspectFile(sourceOf('a', 'Job Title,Firma,posted\nDeveloper,Acme,25/12/2024\n'))
    const proposed = proposeMapping('jobs', inspection, dollars)
    const read = settleMapping(parseMapping('jobs', JSON.stringify(proposed), inspection.header), inspection, dollars)
    expect(columnsOf(read)).toEqual(columnsOf(proposed))
    expect(read.columns['posted_at']?.order).toBe('dmy')
    expect(read.extra).toEqual(proposed.extra)
  })

  it.each([
    ['{"title": ', /no JSON/],
    ['[]', /not a list of names in braces/],
    [{ colour: 'Firma' }, /names the field "colour", which jobs do not have\. The fields are: external_id, title,/],
    [
      { title: 'Titel' },
      /takes title from the column "Titel", which the file does not have\. The columns are: "Job Title", "Firma"/,
    ],
    [{ Firma: 'company' }, /Write the field first: \{"company": "Firma"\}/],
    [{ kind: 'people', columns: {} }, /for "people", but this import is of jobs/],
    [{ columns: { title: 'Job Title' }, constants: { salary_period: 'moon' } }, /can be hour or day or week or month or year/],
    [{ columns: { title: 'Job Title' }, constants: { salary_currency: 'XXY' } }, /is no currency/],
    [{ columns: { title: 'Job Title' }, constants: { colour: 'red' } }, /The constants are: salary_currency, salary_period/],
    [{ columns: { title: { column: 'Job Title', order: 'ymd' } } }, /can be dmy or mdy/],
    [{ __proto__: null, constructor: 'Firma' }, /names the field "constructor"/],
  ])('refuses %j', (json, sentence) => {
    expect(() => parseMapping('jobs', json, header)).toThrow(sentence)
    expect(() => parseMapping('jobs', json, header)).toThrow(expect.objectContaining({ name: 'Refusal', code: 'invalid' }))
  })
})

describe('describeMapping', () => {
  it('shows each column with its field, samples and note', async () => {
    const inspection = await inspectFile(
      sourceOf('a', 'Cityâ€™s id,title,posted_at\n1,Developer,25/12/2024\n2,Developer,26/12/2024\n3,Clerk,27/12/2024\n'),
    )
    expect(describeMapping(proposeMapping('jobs', inspection, dollars), inspection)).toEqual([
      { field: 'title', label: 'Job title', column: 'title', samples: ['Developer', 'Clerk'], note: '' },
      {
        field: 'posted_at',
        label: 'Posted',
        column: 'posted_at',
        samples: ['25/12/2024', '26/12/2024', '27/12/2024'],
        note: expect.stringContaining('day/month/year'),
      },
      { field: 'extra', label: 'Kept as it is', column: 'City’s id', samples: ['1', '2', '3'], note: '' },
    ])
  })
})
