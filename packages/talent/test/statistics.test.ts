// Figures and finders by name, on each engine.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createUser, findUsersByRole, findUsersNotLoggedInSince, listUsers } from '../src/accounts/accounts.ts'
import { apply, deleteApplication, moveApplication } from '../src/applications/applications.ts'
import { createJob } from '../src/jobs/jobs.ts'
import { markMatch } from '../src/matches/matches.ts'
import { createPerson, deletePerson } from '../src/people/people.ts'
import { addEvidence, addSkill } from '../src/skills/skills.ts'
import {
  applicationFigures,
  assessmentFigures,
  importFigures,
  matchFigures,
  personSkillFigures,
  popularSkills,
  skillFigures,
  supplyAndDemand,
} from '../src/statistics/statistics.ts'
import { importFile } from '../src/imports/imports.ts'
import { file } from './files.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'

onEveryEngine('figures on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('of skills count people who are here, and postings that are open', async () => {
    await using bench = await ground.open()
    const { context } = bench
    const person = async (name: string, ...skills: string[]) => {
      const { id } = await createPerson(context, { name, externalId: name })
      for (const skill of skills)
        await addSkill(context, {
          person: id,
          skill,
          proficiency: skill === 'clay' ? 'expert' : null,
          years: skill === 'clay' ? 2.5 : null,
        })
      return id
    }
    await person('ada', 'clay', 'glaze', 'kilns')
    await person('ben', 'glaze', 'kilns')
    await person('cem', 'glaze')
    await person('dan')
    await deletePerson(context, await person('eve', 'glaze', 'wood'))
    const job = (title: string, status: 'open' | 'draft', ...skills: string[]) =>
      createJob(context, {
        title,
        company: 'Kiln',
        status,
        skills: skills.map((skill, index) => ({ skill, required: index === 0 })),
      })
    await job('Potter', 'open', 'clay', 'glaze')
    await job('Carver', 'open', 'wood', 'clay')
    await job('Draft', 'draft', 'wood')
    await createJob(context, {
      title: 'Past',
      company: 'Kiln',
      status: 'open',
      postedAt: '2026-01-01T00:00:00Z',
      expiresAt: '2026-02-01T00:00:00Z',
      skills: [{ skill: 'wood' }],
    })
    expect(await popularSkills(context, { limit: 2 })).toEqual([
      { skill: 'glaze', people: 3 },
      { skill: 'kilns', people: 2 },
    ])
    const demand = [
      { skill: 'clay', openJobs: 2, required: 1, people: 1 },
      { skill: 'glaze', openJobs: 1, required: 0, people: 3 },
      { skill: 'wood', openJobs: 1, required: 1, people: 0 },
    ]
    expect(await supplyAndDemand(context)).toEqual(demand)
    expect(await skillFigures(context)).toEqual({
      people: 4,
      peopleWithSkills: 3,
      skills: 6,
      differentSkills: 3,
      averageSkills: 2,
      byProficiency: [
        { proficiency: null, skills: 5 },
        { proficiency: 'expert', skills: 1 },
      ],
      byOrigin: [{ origin: 'stated', skills: 6 }],
      popular: [
        { skill: 'glaze', people: 3 },
        { skill: 'kilns', people: 2 },
        { skill: 'clay', people: 1 },
      ],
      demand,
    })
    const mended = await addSkill(context, { person: 'dan', skill: 'clay', proficiency: 'beginner', years: 1 })
    await addEvidence(context, { skillId: mended.id, kind: 'quote', quote: 'I did' })
    expect(await personSkillFigures(context, 'dan')).toMatchObject({
      skills: 1,
      evidences: 1,
      averageYears: 1,
      byProficiency: [{ proficiency: 'beginner', skills: 1 }],
      each: [{ skill: 'clay', years: 1, evidences: 1, people: 2, openJobs: 2 }],
    })
    await expect(personSkillFigures(context, 'nobody')).rejects.toMatchObject({ code: 'missing' })
  })

  it('of assessments, matches and imports go by status', async () => {
    await using bench = await ground.open()
    const { context, database } = bench
    const { id } = await createPerson(context, { name: 'Ada', externalId: 'ada' })
    await database.transaction(async (session) => {
      const framework = await session.table('frameworks').insert({ name: 'Own', version: '1', source: 'here' })
      const assessment = (status: 'completed' | 'in_progress', duration_seconds: number | null) =>
        session.table('assessments').insert({ profile_id: id, framework_id: framework.id, status, duration_seconds })
      await assessment('completed', 100)
      await assessment('completed', 201)
      await assessment('completed', null)
      await assessment('in_progress', null)
    })
    const { assessments, byStatus } = await assessmentFigures(context)
    expect(assessments).toBe(4)
    expect(byStatus.filter((row) => row.assessments > 0)).toEqual([
      { status: 'in_progress', assessments: 1, averageSeconds: null },
      { status: 'completed', assessments: 3, averageSeconds: 150.5 },
    ])
    expect(await assessmentFigures(context, { person: 'ada' })).toMatchObject({ assessments: 4 })
    const job = await createJob(context, { title: 'Potter', company: 'Kiln', status: 'open' })
    const { score } = await markMatch(context, { person: id, job: job.id }, { status: 'saved' })
    expect((await matchFigures(context)).byStatus).toContainEqual({ status: 'saved', matches: 1, averageScore: score })
    expect(await matchFigures(context, { person: id })).toMatchObject({ matches: 1 })
    const source = file('external_id,name,email\na,A,a@x.org\nb,B,not an e-mail\n')
    await importFile(context, { kind: 'people', source, dryRun: true, onDuplicate: 'update' })
    await importFile(context, { kind: 'people', source, dryRun: false, onDuplicate: 'update' })
    const imports = await importFigures(context)
    expect(imports).toMatchObject({ imports: 1, rows: 2, created: 1, failed: 1 })
    // The clock goes on by a millisecond at every look.
    expect(imports.averageSeconds).toBeLessThan(1)
  })

  it('of applications tell how long those stayed at a stage that went on from it', async () => {
    await using bench = await ground.open()
    const { context, clock } = bench
    expect(await applicationFigures(context)).toMatchObject({ applications: 0 })
    expect((await importFigures(context)).averageSeconds).toBeNull()
    const { id: job } = await createJob(context, { title: 'Potter', company: 'Kiln', status: 'open' })
    const applied = async (externalId: string) => {
      await createPerson(context, { name: externalId, externalId })
      return (await apply(context, { person: externalId, job })).id
    }
    const [ada, ben, cem] = [await applied('ada'), await applied('ben'), await applied('cem')]
    await applied('dan')
    clock.advance(2)
    await moveApplication(context, ada, { to: 'interview' })
    clock.advance(2)
    await moveApplication(context, ben, { to: 'interview' })
    await moveApplication(context, cem, { to: 'rejected' })
    clock.advance(1)
    await moveApplication(context, ada, { to: 'offer' })
    // What is deleted counts nowhere.
    await deleteApplication(context, cem)
    const days = (byStatus: { averageSeconds: number | null }[]) =>
      byStatus.map((row) => ({
        ...row,
        averageSeconds: row.averageSeconds === null ? null : Math.round(row.averageSeconds / 86_400),
      }))
    const { applications, byStatus } = await applicationFigures(context)
    expect(applications).toBe(3)
    expect(days(byStatus.filter((row) => row.applications + row.left > 0))).toEqual([
      { status: 'submitted', applications: 1, left: 2, averageSeconds: 3 },
      { status: 'interview', applications: 1, left: 1, averageSeconds: 3 },
      { status: 'offer', applications: 1, left: 0, averageSeconds: null },
    ])
    const own = await applicationFigures(context, { person: 'ben' })
    expect(days(own.byStatus.filter((row) => row.applications + row.left > 0))).toEqual([
      { status: 'submitted', applications: 0, left: 1, averageSeconds: 4 },
      { status: 'interview', applications: 1, left: 0, averageSeconds: null },
    ])
    await expect(applicationFigures(context, { person: 'nobody' })).rejects.toMatchObject({ code: 'missing' })
  })

  it('find accounts by e-mail, by role, and by when they were last here', async () => {
    await using bench = await ground.open({ deployed: false })
    const { context, database } = bench
    const user = async (name: string, role: 'staff' | 'student', lastLogin: string | null) => {
      const { id } = await createUser(context, { email: `${name}@uni.edu`, name, role })
      await database.transaction((session) =>
        session.table('users').update(id, { last_login_at: lastLogin === null ? null : new Date(lastLogin) }),
      )
    }
    await user('ada', 'student', '2026-11-20T10:00:00Z')
    await user('ben', 'student', '2026-10-01T10:00:00Z')
    await user('cem', 'staff', null)
    const names = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name)
    const page = { limit: 10 }
    expect(names(await findUsersByRole(context, 'student', page))).toEqual(['ada', 'ben'])
    expect(names(await findUsersNotLoggedInSince(context, new Date('2026-11-01T00:00:00Z'), page))).toEqual(['ben', 'cem'])
    expect(names(await listUsers(context, { ...page, email: 'cem@uni.edu' }))).toEqual(['cem'])
    expect(
      names(await listUsers(context, { ...page, search: 'uni', notLoggedInSince: '2026-11-01T00:00:00Z', role: 'staff' })),
    ).toEqual(['cem'])
  })
})
