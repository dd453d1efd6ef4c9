// Companies, postings and applications by the same verbs on each engine: create, read, update, delete, restore, page, filter, many at once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CreateJob } from '@moirai/contract/jobs'
import {
  apply,
  applyMany,
  deleteApplication,
  listApplications,
  moveApplication,
  restoreApplication,
  showApplication,
  withdraw,
} from '../src/applications/applications.ts'
import { createCompany, deleteCompany, listCompanies, restoreCompany, updateCompany } from '../src/companies/companies.ts'
import { createJob, createJobs, deleteJob, listJobs, openJob, restoreJob, showJob, updateJob } from '../src/jobs/jobs.ts'
import { createPeople, createPerson } from '../src/people/people.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { allPages, numbered } from './verbs.ts'

const limit = 50

onEveryEngine('verbs on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  describe('companies', () => {
    it('are created, updated, deleted once they have no postings, and restored', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const fern = await createCompany(context, { name: 'Fern', externalId: 'F1', country: 'DE', city: 'Berlin' })
      await expect(createCompany(context, { name: 'Moss', externalId: 'F1' })).rejects.toMatchObject({ code: 'taken' })
      expect(await updateCompany(context, fern.id, { industry: 'Botany' })).toMatchObject({
        industry: 'Botany',
        city: 'Berlin',
        externalId: 'F1',
      })
      const job = await createJob(context, { title: 'Gardener', companyId: fern.id })
      await expect(deleteCompany(context, fern.id)).rejects.toMatchObject({ code: 'invalid', message: /a posting/ })
      await deleteJob(context, job.id)
      await deleteCompany(context, fern.id)
      const other = await createCompany(context, { name: 'Fern Two', externalId: 'F1' })
      await expect(restoreCompany(context, fern.id)).rejects.toMatchObject({ code: 'taken' })
      await updateCompany(context, other.id, { externalId: null })
      expect(await restoreCompany(context, fern.id)).toMatchObject({ name: 'Fern' })
      const pages = await allPages((cursor) => listCompanies(context, { limit: 1, search: 'FERN', ...cursor }), 1)
      expect(pages.map(({ name }) => name)).toEqual(['Fern', 'Fern Two'])
    })
  })

  describe('postings', () => {
    const analyst: CreateJob = {
      title: 'Data analyst',
      company: 'Fern',
      externalId: 'J1',
      city: 'Berlin',
      country: 'DE',
      salary: { min: '20', max: '30', period: 'hour' },
      skills: [
        { skill: 'sql', proficiency: 'advanced' },
        { skill: 'powerbi', required: false },
      ],
    }

    it('are created, read, updated, deleted and restored', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const made = await createJob(context, analyst)
      expect(made).toMatchObject({ status: 'draft', company: 'Fern', place: 'Berlin, DE', minYears: null })
      expect(made.skills).toEqual([
        { skill: 'SQL', required: true, proficiency: 'advanced' },
        { skill: 'Power BI', required: false, proficiency: null },
      ])
      const rowOf = () => bench.database.transaction((session) => session.table('job_postings').get(made.id), { readOnly: true })
      expect(await rowOf()).toMatchObject({ salary_min_year: '41600.00', salary_max_year: '62400.00', number: 1 })
      const changed = await updateJob(context, made.id, {
        salary: { max: '50000', period: 'year' },
        city: 'Dortmund',
        ifUpdatedAt: made.updatedAt,
      })
      expect(changed.skills).toHaveLength(2)
      expect(await rowOf()).toMatchObject({ salary_min_year: null, salary_max_year: '50000.00', salary_period: 'year' })
      expect((await rowOf()).longitude).toBeCloseTo(7.46, 0)
      expect((await updateJob(context, 'J1', { skills: [{ skill: 'java' }] })).skills).toEqual([
        { skill: 'Java', required: true, proficiency: null },
      ])
      await expect(updateJob(context, made.id, { title: 'x', ifUpdatedAt: made.updatedAt })).rejects.toMatchObject({
        code: 'stale',
      })
      await deleteJob(context, 'J1')
      await expect(showJob(context, made.id)).rejects.toMatchObject({ code: 'missing' })
      const other = await createJob(context, analyst)
      const taken = { code: 'taken', message: /^externalId: / }
      await expect(createJob(context, analyst)).rejects.toMatchObject(taken)
      await expect(restoreJob(context, made.id)).rejects.toMatchObject(taken)
      await updateJob(context, other.id, { externalId: 'J2' })
      await expect(updateJob(context, other.id, { externalId: 'J1' })).resolves.toMatchObject({ externalId: 'J1' })
      await updateJob(context, other.id, { externalId: null })
      expect(await restoreJob(context, made.id)).toMatchObject({ externalId: 'J1', city: 'Dortmund' })
      await expect(updateJob(context, other.id, { externalId: 'J1' })).rejects.toMatchObject(taken)
    })

    it('come 10,000 at once, and are paged and filtered by place, company, level, pay, skill and text', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const outcomes = await createJobs(
        context,
        numbered(10_000).map((index) => ({
          title: index % 1000 === 0 ? `Diver ${index}` : `Job ${index}`,
          company: `Company ${index % 20}`,
          externalId: String(index),
          status: index % 2 === 0 ? ('open' as const) : ('draft' as const),
          ...(index % 4 === 0 ? { city: 'Berlin', country: 'DE' } : { city: 'Lyon', country: 'FR' }),
          industry: index % 5 === 0 ? 'Water' : 'Air',
          level: index % 10 === 0 ? ('senior' as const) : ('entry' as const),
          salary:
            index % 3 === 0
              ? { max: String(30_000 + index), period: 'year' as const }
              : { min: String(30_000 + index), period: 'year' as const },
          skills: index % 25 === 0 ? [{ skill: 'docker' }] : [],
        })),
      )
      expect(new Set(outcomes.map(({ action }) => action))).toEqual(new Set(['created']))
      const titles = async (query: object) =>
        (await allPages((cursor) => listJobs(context, { limit: 200, ...query, ...cursor }), 200)).map(({ title }) => title)
      expect(await titles({ city: 'Berlin', country: 'DE' })).toHaveLength(2500)
      expect(await titles({ country: 'DE', status: 'draft' })).toEqual([])
      expect(await titles({ company: 'Company 19' })).toHaveLength(500)
      expect(await titles({ industry: 'Water', level: 'senior', status: 'open' })).toHaveLength(1000)
      expect(await titles({ salaryAtLeast: 39_990 })).toHaveLength(10)
      expect(await titles({ salaryAtLeast: 39_000, status: 'open', search: 'diver' })).toEqual(['Diver 9000'])
      expect(await titles({ skill: 'Docker', status: 'draft' })).toHaveLength(200)
      expect(await titles({ search: 'DIVER', city: 'Berlin' })).toHaveLength(10)
    }, 120_000)
  })

  describe('applications', () => {
    it('go through the pipeline, once a person and posting, and are listed', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const ada = await createPerson(context, { name: 'Ada', externalId: 'ada' })
      const ben = await createPerson(context, { name: 'Ben' })
      const job = await createJob(context, { title: 'Gardener', company: 'Fern', externalId: 'G' })
      await expect(apply(context, { person: 'ada', job: 'G' })).rejects.toMatchObject({
        code: 'stale',
        message: 'job: This job is not open.',
      })
      await openJob(context, job.id)
      const made = await apply(context, { person: 'ada', job: 'G', coverNote: 'I like ferns.' })
      expect(made).toMatchObject({ status: 'submitted', person: { name: 'Ada' }, job: { title: 'Gardener', company: 'Fern' } })
      await expect(apply(context, { person: ada.id, job: job.id })).rejects.toMatchObject({ code: 'taken' })
      await moveApplication(context, made.id, { to: 'reviewing', note: 'Promising', ifUpdatedAt: made.updatedAt })
      await expect(moveApplication(context, made.id, { to: 'offer', ifUpdatedAt: made.updatedAt })).rejects.toMatchObject({
        code: 'stale',
      })
      await withdraw(context, made.id, { reason: 'Moved away' })
      const again = await apply(context, { person: 'ada', job: 'G' })
      expect(again.id).toBe(made.id)
      expect(again.history.map(({ from, to }) => [from, to])).toEqual([
        [null, 'submitted'],
        ['submitted', 'reviewing'],
        ['reviewing', 'withdrawn'],
        ['withdrawn', 'submitted'],
      ])
      const outcomes = await applyMany(context, [
        { person: ben.id, job: job.id },
        { person: ben.id, job: job.id },
        { person: ada.id, job: job.id },
      ])
      expect(outcomes.map(({ action }) => action)).toEqual(['created', 'failed', 'failed'])
      expect((await listApplications(context, { limit, job: 'G', status: 'submitted' })).items).toHaveLength(2)
      expect(
        (await allPages((cursor) => listApplications(context, { limit: 1, ...cursor }), 1)).map(({ person }) => person.name),
      ).toEqual(['Ben', 'Ada'])
      await deleteApplication(context, made.id)
      await expect(showApplication(context, made.id)).rejects.toMatchObject({ code: 'missing' })
      const anew = await apply(context, { person: 'ada', job: 'G' })
      expect(anew.id).not.toBe(made.id)
      await expect(restoreApplication(context, made.id)).rejects.toMatchObject({ code: 'taken' })
      await deleteApplication(context, anew.id)
      expect(await restoreApplication(context, made.id)).toMatchObject({ status: 'submitted' })
      expect((await listApplications(context, { limit, person: 'ada' })).items).toHaveLength(1)
    })

    it('come by the thousand', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const people = await createPeople(
        context,
        numbered(1500).map((index) => ({ name: `Person ${index}` })),
      )
      const job = await createJob(context, { title: 'Gardener', company: 'Fern', status: 'open' })
      const inputs = people.flatMap((outcome) => (outcome.action === 'failed' ? [] : [{ person: outcome.id, job: job.id }]))
      expect(new Set((await applyMany(context, inputs)).map(({ action }) => action))).toEqual(new Set(['created']))
      expect(await allPages((cursor) => listApplications(context, { limit: 200, job: job.id, ...cursor }), 200)).toHaveLength(
        1500,
      )
    }, 120_000)
  })
})
