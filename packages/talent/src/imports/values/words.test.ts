import { describe, expect, it } from 'vitest'
import { parseEmail } from './emails.ts'
import { parseList, parseSkills } from './lists.ts'
import { fold, saysNothing } from './values.ts'
import {
  parseBoolean,
  parseEmploymentType,
  parseLevel,
  parsePeriod,
  parseProficiency,
  parseRemote,
  parseRemotePreference,
  parseStatus,
} from './words.ts'

const read = (parse: (text: string) => object, text: string): unknown => {
  const parsed = parse(text)
  return 'value' in parsed ? parsed.value : 'problem'
}

describe('words', () => {
  it.each([
    [parseLevel, 'Senior,Sr.,sr,SENIOR LEVEL,Senior (5+ years)', 'senior'],
    [parseLevel, 'Mid-level,mid,Mid-Senior level,MI,Berufserfahren', 'mid'],
    [parseLevel, 'Entry level,intern,Internship,Graduate,Berufseinsteiger,Sin experiencia', 'entry'],
    [parseLevel, 'Junior,Jr,Associate', 'junior'],
    [parseLevel, 'Lead,Team Lead,Director', 'lead'],
    [parseLevel, 'Principal,Staff', 'principal'],
    [parseLevel, '0,1,2,M1,4B,wizard', 'problem'],
    [parseRemote, 'onsite,On-site,on site,office,False,no,0,vor Ort,In person', 'onsite'],
    [parseRemote, 'hybrid,Hybride,partially remote,50,flexible', 'hybrid'],
    [parseRemote, 'Remote,fully remote,True,yes,100,WFH,Home Office,Anywhere,teletrabajo', 'remote'],
    [parseRemote, 'moon', 'problem'],
    [parseRemotePreference, 'any,Anywhere,no preference,egal', 'any'],
    [parseEmploymentType, 'Full-time,F,FULL_TIME,Vollzeit,Full-time and Part-time,full time/contract,permanent', 'full_time'],
    [parseEmploymentType, 'Part-time,P,Teilzeit,Part-time or Full-time', 'part_time'],
    [parseEmploymentType, 'Contractor,freelance', 'contract'],
    [parseEmploymentType, 'Internship,INTERN,Praktikum', 'internship'],
    [parseEmploymentType, 'Temporary,temp,befristet', 'temporary'],
    [parseEmploymentType, 'Volunteer,Ehrenamt', 'volunteer'],
    [parseEmploymentType, 'sometimes', 'problem'],
    [parsePeriod, 'year,Annual,Yearly,per year,per annum,p.a.,Jahr,YEARLY', 'year'],
    [parsePeriod, 'Hourly,hour,per hour,/hour,Stunde', 'hour'],
    [parsePeriod, 'Daily,per day', 'day'],
    [parsePeriod, 'month,per month,monatlich', 'month'],
    [parsePeriod, 'week,Weekly', 'week'],
    [parsePeriod, 'fortnight', 'problem'],
    [parseBoolean, 'true,Yes,Y,1,ja,oui,x,TRUE', true],
    [parseBoolean, 'false,No,n,0,nein', false],
    [parseBoolean, 'maybe', 'problem'],
    [parseStatus, 'open,Active,offen', 'open'],
    [parseStatus, 'Closed,filled', 'closed'],
    [parseProficiency, 'Advanced,proficient', 'advanced'],
  ] as [(text: string) => object, string, unknown][])('%o reads %s', (parse, texts, expected) => {
    for (const text of texts.split(',')) expect([text, read(parse, text)]).toEqual([text, expected])
  })

  it('lists what can be written', () => {
    expect(parseLevel('wizard')).toEqual({
      problem: 'Not a known experience level',
      howToFix: 'Write one of entry, junior, mid, senior, lead, principal instead of "wizard", or empty the cell.',
    })
    expect(parseRemote('moon')).toHaveProperty(
      'howToFix',
      'Write one of onsite, hybrid, remote instead of "moon", or empty the cell.',
    )
  })

  it('knows when nothing is said', () => {
    expect(['', ' ', '-', '—', 'n/a', 'N/A', 'null', 'None', 'unknown', '?', 'k. A.'].every(saysNothing)).toBe(true)
    expect(['0', 'no', 'Nancy', 'NAB', '日本'].some(saysNothing)).toBe(false)
    expect(fold('Straße, Über-Señor')).toBe('strasse uber senor')
  })
})

describe('parseEmail', () => {
  it.each([
    [' Ana@Uni.EDU ', 'ana@uni.edu'],
    ['mailto:ana@uni.edu', 'ana@uni.edu'],
    ['Ana Klein <ana@uni.edu>', 'ana@uni.edu'],
    ["o'neil+jobs@mail.uni-x.co.uk", "o'neil+jobs@mail.uni-x.co.uk"],
    ['zoe\u0308@müller.de', 'zoë@müller.de'],
  ])('%s', (text, value) => {
    expect(parseEmail(text)).toEqual({ value })
  })

  it.each([
    'ana',
    'ana@',
    '@uni.edu',
    'ana@uni',
    'a b@uni.edu',
    'ana@@uni.edu',
    'ana@uni..edu',
    '.ana@uni.edu',
    'ana@-uni.edu',
    `${'a'.repeat(65)}@uni.edu`,
    `a@${'u'.repeat(250)}.edu`,
    'ana@uni.edu,bo@uni.edu',
  ])('tells %s as a problem', (text) => {
    expect(parseEmail(text)).toMatchObject({
      problem: expect.stringMatching(/e-mail address/),
      howToFix: expect.stringMatching(/\.$/),
    })
  })

  it('says how to complete it', () => {
    expect(parseEmail('ana@')).toHaveProperty('howToFix', '"ana@" → add the domain, for example ana@uni.edu.')
  })
})

describe('lists', () => {
  it.each([
    ['sql; python ;go', ['sql', 'python', 'go']],
    ['sql, power bi', ['sql', 'power bi']],
    ['sql|go', ['sql', 'go']],
    ['• sql\n• go', ['sql', 'go']],
    ["['sql', 'power bi']", ['sql', 'power bi']],
    ['["sql", "c\\u002b\\u002b", null]', ['sql', 'c++']],
    [`["rock 'n' roll", 'it\\'s']`, ["rock 'n' roll", "it's"]],
    ['[sql, go]', ['sql', 'go']],
    ['[]', []],
    ["{'sql'}", ['sql']],
    ['SQL;sql;Sql', ['SQL']],
    ['a;;b;', ['a', 'b']],
    ['Office (Word, Excel), SQL', ['Office (Word, Excel)', 'SQL']],
  ])('%s', (text, value) => {
    expect(parseList(text)).toEqual({ value })
  })

  it('tells lists it cannot read', () => {
    expect(parseList("['sql', 'power")).toEqual({ value: ["['sql'", "'power"] })
    expect(parseList("['sql' 'go']")).toMatchObject({ problem: 'The list cannot be read' })
    expect(parseList('x'.repeat(256))).toMatchObject({ problem: 'An entry of the list is longer than 255 characters' })
    expect(parseList(Array.from({ length: 501 }, (_, index) => index).join(';'))).toMatchObject({
      problem: 'The list has more than 500 entries',
    })
    expect(parseList(`[${' '.repeat(500_000)}'x]`)).toMatchObject({ problem: 'The list cannot be read' })
  })

  it('reads levels of skills, and leaves colons in names', () => {
    expect(parseSkills('python:advanced; SQL (expert); AWS: EC2; ISO 9001:2015; Go; go:basic; Excel (VBA)')).toEqual({
      value: [
        { name: 'python', proficiency: 'advanced' },
        { name: 'SQL', proficiency: 'expert' },
        { name: 'AWS: EC2', proficiency: null },
        { name: 'ISO 9001:2015', proficiency: null },
        { name: 'Go', proficiency: 'beginner' },
        { name: 'Excel (VBA)', proficiency: null },
      ],
    })
  })

  it('tells a misspelled level', () => {
    expect(parseSkills('python:advnced')).toEqual({
      problem: 'Not a known skill level',
      howToFix: 'Write one of beginner, intermediate, advanced, expert instead of "advnced" behind "python".',
    })
  })
})
