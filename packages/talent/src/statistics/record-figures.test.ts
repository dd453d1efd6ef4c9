import { describe, expect, it } from 'vitest'
import { bringJobs, bringPeople, cast, job, jobs, person } from '../../test/cast.ts'
import { openBench } from '../../test/context.ts'
import { createUser } from '../accounts/accounts.ts'
import { apply, moveApplication } from '../applications/applications.ts'
import { deletePerson } from '../people/people.ts'
import { recordFigures } from './statistics.ts'

describe('figures of records', () => {
  it('of an empty database are zeros for every word', async () => {
    await using bench = await openBench()
    const { people, jobs: postings, applications, accountsByRole, accountsByStatus } = await recordFigures(bench.context)
    const counts = [
      ...people.map((row) => row.people),
      ...postings.map((row) => row.jobs),
      ...applications.map((row) => row.applications),
      ...[...accountsByRole, ...accountsByStatus].map((row) => row.accounts),
    ]
    expect(counts).toEqual(counts.map(() => 0))
    expect(people.at(-1)).toEqual({ level: null, people: 0 })
  })

  it('spread people by level, postings by the status that is told, applications by stage, accounts by role', async () => {
    await using bench = await openBench({ deployed: false })
    const { context } = bench
    await bringPeople(context, [cast.ada, cast.ben, person('gone')])
    await bringJobs(context, [job('open'), jobs.closed, jobs.past])
    await deletePerson(context, 'gone')
    const { id } = await apply(context, { person: 'ada', job: 'open' })
    await moveApplication(context, id, { to: 'interview' })
    await createUser(context, { email: 'root@uni.edu', name: 'Root', role: 'admin' })
    const figures = await recordFigures(context)
    expect(figures.people.reduce((sum, { people }) => sum + people, 0)).toBe(2)
    expect(figures.jobs).toEqual([
      { status: 'draft', jobs: 0 },
      { status: 'open', jobs: 1 },
      { status: 'closed', jobs: 1 },
      { status: 'expired', jobs: 1 },
    ])
    expect(figures.applications.filter(({ applications }) => applications > 0)).toEqual([
      { status: 'interview', applications: 1 },
    ])
    expect(figures.accountsByRole).toContainEqual({ role: 'admin', accounts: 1 })
    expect(figures.accountsByStatus).toContainEqual({ status: 'pending_verification', accounts: 1 })
  })
})
