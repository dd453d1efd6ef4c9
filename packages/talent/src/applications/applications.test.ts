import { describe, expect, it } from 'vitest'
import { applicationStatuses, applicationSteps as steps } from '@moirai/contract/words'
import { bringJobs, bringPeople, cast, jobs, person } from '../../test/cast.ts'
import { openBench, type Bench } from '../../test/context.ts'
import { inSnapshot } from '../context.ts'
import { deleteJob, findJob } from '../jobs/jobs.ts'
import { deletePerson } from '../people/people.ts'
import {
  apply,
  applyMany,
  listApplications,
  moveApplication,
  noteOnApplication,
  showApplication,
  withdraw,
} from './applications.ts'

async function openFilled(): Promise<Bench> {
  const bench = await openBench({ deployed: false })
  await bringPeople(bench.context, [cast.ada, cast.ben])
  await bringJobs(bench.context, [jobs.analyst, jobs.nurse, jobs.closed, jobs.past])
  return bench
}

describe('applying', () => {
  it.each([
    ['a closed posting', 'closed'],
    ['one whose day has passed', 'past'],
  ])('is refused for %s', async (_what, job) => {
    await using bench = await openFilled()
    await expect(apply(bench.context, { person: 'ada', job })).rejects.toMatchObject({
      code: 'stale',
      message: 'job: This job is not open.',
    })
  })

  it('is refused for people and postings that are not there', async () => {
    await using bench = await openFilled()
    await expect(apply(bench.context, { person: 'nobody', job: 'analyst' })).rejects.toMatchObject({ code: 'missing' })
    await expect(apply(bench.context, { person: 'ada', job: 'nothing' })).rejects.toMatchObject({ code: 'missing' })
    const outcomes = await applyMany(bench.context, [
      { person: 'ada', job: 'analyst' },
      {
        person: (await inSnapshot(bench.context, ({ session }) => session.table('profiles').findBy({ external_id: 'ada' })))!.id,
        job: 'analyst',
      },
    ])
    expect(outcomes).toMatchObject([{ column: 'person' }, { column: 'job' }])
  })

  it('again after withdrawing takes the new note, and the history goes on', async () => {
    await using bench = await openFilled()
    const { id } = await apply(bench.context, { person: 'ada', job: 'analyst', coverNote: 'First' })
    const gone = await withdraw(bench.context, id, { reason: 'Too far' })
    expect(gone.history.at(-1)).toMatchObject({ from: 'submitted', to: 'withdrawn', reason: 'Too far' })
    const again = await apply(bench.context, { person: 'ada', job: 'analyst' })
    expect(again).toMatchObject({ id, status: 'submitted', coverNote: null, appliedAt: gone.appliedAt })
    expect(again.updatedAt > gone.updatedAt).toBe(true)
    expect(again.history).toHaveLength(3)
    await expect(apply(bench.context, { person: 'ada', job: 'analyst' })).rejects.toMatchObject({ code: 'taken' })
  })
})

describe('the pipeline', () => {
  it.each(applicationStatuses)('goes on from %s as the table says', async (from) => {
    await using bench = await openFilled()
    const { id } = await apply(bench.context, { person: 'ada', job: 'analyst' })
    for (const to of applicationStatuses) {
      await bench.database.transaction((session) => session.table('applications').update(id, { status: from }))
      const moved = moveApplication(bench.context, id, { to })
      if (steps[from].includes(to)) await expect(moved).resolves.toMatchObject({ status: to })
      else await expect(moved).rejects.toMatchObject({ code: 'invalid', message: /^to: an application that is / })
    }
  })

  it('keeps who took each step, what the person is told and what is noted', async () => {
    await using bench = await openFilled()
    const { id } = await apply(bench.context, { person: 'ada', job: 'analyst' })
    const recruiter = await bench.database.transaction((session) =>
      session.table('users').insert({ email: 'r@example.org', name: 'R', role: 'recruiter' }),
    )
    const acting = { ...bench.context, actor: { kind: 'user' as const, id: recruiter.id } }
    await moveApplication(acting, id, { to: 'interview', reason: 'Come and see us.', note: 'Strong' })
    const noted = await noteOnApplication(acting, id, { note: 'Called' })
    expect(noted.status).toBe('interview')
    expect(noted.history.map(({ from, to, actorId, reason, note }) => ({ from, to, actorId, reason, note }))).toEqual([
      { from: null, to: 'submitted', actorId: null, reason: null, note: null },
      { from: 'submitted', to: 'interview', actorId: recruiter.id, reason: 'Come and see us.', note: 'Strong' },
      { from: 'interview', to: 'interview', actorId: recruiter.id, reason: null, note: 'Called' },
    ])
    const log = await inSnapshot(bench.context, ({ session }) =>
      session.table('audit_log').list({ where: { subject_type: 'application' }, orderBy: { id: 'asc' } }),
    )
    expect(log.map(({ action, detail }) => [action, detail])).toEqual([
      ['application.submitted', {}],
      ['application.moved', {}],
      ['application.noted', {}],
    ])
  })
})

describe('lists of applications', () => {
  it('are of a person, a posting or a status', async () => {
    await using bench = await openFilled()
    const { id } = await apply(bench.context, { person: 'ada', job: 'analyst' })
    await apply(bench.context, { person: 'ada', job: 'nurse' })
    await apply(bench.context, { person: 'ben', job: 'analyst' })
    await moveApplication(bench.context, id, { to: 'rejected' })
    const found = async (query: object) =>
      (await listApplications(bench.context, { limit: 50, ...query })).items.map(
        (item) => `${item.person.externalId} ${item.job.externalId}`,
      )
    expect(await found({})).toEqual(['ben analyst', 'ada nurse', 'ada analyst'])
    expect(await found({ person: 'ada' })).toEqual(['ada nurse', 'ada analyst'])
    expect(await found({ job: 'analyst' })).toEqual(['ben analyst', 'ada analyst'])
    expect(await found({ job: 'analyst', status: 'rejected' })).toEqual(['ada analyst'])
    await deletePerson(bench.context, 'ben')
    await deleteJob(bench.context, 'nurse')
    expect(await found({})).toEqual(['ada analyst'])
    expect((await showApplication(bench.context, id)).job.company).not.toBe('')
  })

  it('take as many statements for fifty as for one', async () => {
    await using bench = await openFilled()
    const people = Array.from({ length: 50 }, (_, index) => person(`p${index}`))
    const outcomes = await bringPeople(bench.context, people)
    const { id: job } = await inSnapshot(bench.context, (work) => findJob(work, 'analyst'))
    await applyMany(
      bench.context,
      outcomes.flatMap((outcome) => (outcome.action === 'failed' ? [] : [{ person: outcome.id, job }])),
    )
    bench.statements.length = 0
    expect((await listApplications(bench.context, { limit: 50, status: 'submitted' })).items).toHaveLength(50)
    expect(bench.statements.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(4)
  })
})
