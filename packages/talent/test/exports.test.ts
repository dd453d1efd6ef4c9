// Lists as files on each engine: what is written is read again as it was.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createJob, listJobs, showJob } from '../src/jobs/jobs.ts'
import { apply } from '../src/applications/applications.ts'
import { createCompany } from '../src/companies/companies.ts'
import type { Context } from '../src/context.ts'
import { exportRecords, exportTable } from '../src/exports/exports.ts'
import { csvLine, importFile } from '../src/imports/imports.ts'
import { markMatch } from '../src/matches/matches.ts'
import { createPeople, createPerson, listPeople, showPerson } from '../src/people/people.ts'
import { addSkill } from '../src/skills/skills.ts'
import { openBench } from './context.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { file } from './files.ts'
import { numbered } from './verbs.ts'

type List = 'people' | 'jobs'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

async function written(context: Context, list: List, query: object = {}): Promise<string> {
  let text = ''
  for await (const row of exportTable(context, list, query)) text += csvLine(row)
  return text
}

const fromFile = 'external_id,name,favourite colour,formula\r\ncol,Cole,"green, mostly",\'=1+1\r\n'

async function fillPeople(context: Context): Promise<void> {
  await importFile(context, { kind: 'people', source: file(fromFile), dryRun: false, onDuplicate: 'update' })
  const { id } = await createPerson(context, {
    externalId: '=cmd',
    name: "'=HYPERLINK(1)",
    givenName: 'Zoë "Zed"',
    familyName: "O'Neil, jr",
    email: 'zoe@uni.edu',
    phone: '+46 70 123',
    headline: '@home; | "quoted"',
    summary: 'First line\nsecond, with = and\ttab',
    targetRole: '-5',
    level: 'senior',
    years: 4.5,
    city: 'Berlin',
    country: 'DE',
    remote: 'any',
    willingToMove: true,
    salary: { least: '40000.50', hoped: '60000', currency: 'EUR', period: 'year' },
    preferences: ['quiet; calm', "d'accord", 'C, C++'],
    languages: ['Deutsch', '中文'],
    student: { institution: 'Åbo, Akademi', programme: '=Physics', graduationYear: 2027 },
  })
  await addSkill(context, { person: id, skill: 'python', proficiency: 'advanced' })
  await addSkill(context, { person: id, skill: 'glass; blowing' })
}

const richJob = {
  externalId: '+1',
  title: '@Potter',
  description: 'One\n\nTwo',
  company: '=Kiln',
  city: 'Graz',
  country: 'AT',
  remote: 'hybrid',
  employmentType: 'part_time',
  level: 'mid',
  minYears: 3,
  industry: "'-crafts",
  salary: { min: '20.5', currency: 'EUR', period: 'hour' },
  postedAt: '2026-11-01T09:30:00.123Z',
  expiresAt: '2027-01-01T00:00:00Z',
  preferences: ['clay'],
  status: 'open',
  skills: [
    { skill: 'clay', proficiency: 'expert' },
    { skill: 'glaze, wet', required: false },
  ],
} as const

onEveryEngine('exports on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('of people and postings come back by an import as they were', async () => {
    const files: Partial<Record<List, string>> = {}
    {
      await using bench = await ground.open()
      await fillPeople(bench.context)
      await createJob(bench.context, { ...richJob, preferences: [...richJob.preferences], skills: [...richJob.skills] })
      await createJob(bench.context, { externalId: 'bare', title: 'Bare', company: 'Kiln' })
      files.people = await written(bench.context, 'people')
      files.jobs = await written(bench.context, 'jobs')
    }
    for (const cell of ["'=cmd", "''=HYPERLINK(1)", "'+46 70 123", "'=Physics"]) expect(files.people).toContain(cell)
    // A number is no formula.
    expect(files.people).toContain(',-5,')
    await using other = await ground.open()
    for (const kind of ['people', 'jobs'] as const) {
      const source = file(files[kind]!)
      const view = await importFile(other.context, { kind, source, dryRun: false, onDuplicate: 'update' })
      expect([view.failed, view.created]).toEqual([0, 2])
      expect(await written(other.context, kind)).toBe(files[kind])
    }
  })

  it('of records are what is shown of each, and filters narrow them', async () => {
    await using bench = await ground.open()
    const { context } = bench
    await fillPeople(context)
    const records = async (list: List, query: object = {}) => await all(exportRecords(context, list, query))
    const { items } = await listPeople(context, { limit: 10 })
    expect(await records('people')).toEqual(await Promise.all(items.map(({ id }) => showPerson(context, id))))
    expect(await records('people', { city: 'Berlin' })).toHaveLength(1)
    expect(await records('people', { remote: 'any', studentStatus: 'enrolled', salaryAtMost: 1e9 })).toHaveLength(0)
    await createJob(context, { title: 'A', company: 'B' })
    const [job] = (await listJobs(context, { limit: 10 })).items
    expect(await records('jobs')).toEqual([await showJob(context, job!.id)])
  })
})

describe('an export', () => {
  it('goes over as many pages as there are, and holds one at a time', async () => {
    await using ground = await openBench({ deployed: false })
    const { context, statements } = ground
    await createPeople(
      context,
      numbered(1203).map((number) => ({ name: `Person ${number}`, externalId: `p${number}` })),
    )
    statements.length = 0
    const rows = exportTable(context, 'people', {})
    await rows.next()
    const afterHeader = statements.length
    await rows.next()
    expect(statements.length - afterHeader).toBeLessThan(12)
    let count = 1
    for await (const row of rows) {
      expect(row).toHaveLength(26)
      count += 1
    }
    expect(count).toBe(1203)
  })

  it('of companies, applications and matches tells what belongs together', async () => {
    await using bench = await openBench()
    const { context } = bench
    const company = await createCompany(context, { name: 'Kiln', externalId: 'k' })
    const job = await createJob(context, { title: 'Potter', externalId: 'potter', companyId: company.id, status: 'open' })
    const person = await createPerson(context, { name: 'Ada', externalId: 'ada', email: 'ada@uni.edu' })
    await markMatch(
      context,
      { person: person.id, job: job.id },
      { status: 'saved', feedback: { verdict: 'good', comment: '=ha' } },
    )
    const { appliedAt } = await apply(context, { person: person.id, job: job.id, coverNote: 'Hello' })
    const table = async (list: 'companies' | 'applications' | 'matches') => await all(exportTable(context, list, {}))
    expect(await table('companies')).toEqual([
      ['id', 'external_id', 'name', 'industry', 'website', 'city', 'region', 'country'],
      [company.id, 'k', 'Kiln', '', '', '', '', ''],
    ])
    expect((await table('applications'))[1]!.slice(0, 7)).toEqual([
      'ada',
      'ada@uni.edu',
      'potter',
      'Kiln',
      'submitted',
      appliedAt,
      'Hello',
    ])
    const [header, row] = await table('matches')
    const match = Object.fromEntries(header!.map((name, index) => [name, row![index]]))
    expect(match).toMatchObject({ person: 'Ada', title: 'Potter', status: 'applied', verdict: 'good', comment: '=ha' })
  })
})
