// Everybody who may come to the door: one account of each standing, and records that belong to some of them.
import { createUser, deleteUser, hashOf, lockUser, suspendUser } from '@moirai/talent/accounts'
import { apply } from '@moirai/talent/applications'
import { startAssessment } from '@moirai/talent/assessments'
import { actingAs } from '@moirai/talent/context'
import { createJob } from '@moirai/talent/jobs'
import { claimProfile, createPerson } from '@moirai/talent/people'
import { sharePractice, startPractice } from '@moirai/talent/practice'
import { addEvidence, addSkill } from '@moirai/talent/skills'
import type { TestServer } from './server.ts'

export const password = 'quiet river under glass'

const accounts = {
  unverified: { role: 'student', status: 'pending_verification' },
  student: { role: 'student', status: 'active' },
  otherStudent: { role: 'student', status: 'active' },
  recruiter: { role: 'recruiter', status: 'active' },
  otherRecruiter: { role: 'recruiter', status: 'active' },
  staff: { role: 'staff', status: 'active' },
  admin: { role: 'admin', status: 'active' },
  locked: { role: 'staff', status: 'active' },
  suspended: { role: 'admin', status: 'active' },
  deleted: { role: 'admin', status: 'active' },
} as const

export const callers = ['anonymous', ...(Object.keys(accounts) as (keyof typeof accounts)[])] as const
export type CallerName = (typeof callers)[number]

export interface Company {
  idOf: Record<CallerName, string>
  people: Record<'own' | 'other' | 'applicant' | 'findable', string>
  jobs: Record<'open' | 'draft' | 'othersOpen' | 'othersDraft', string>
  /** Of the recruiter, and of the other one. */
  companies: Record<'ownCompany' | 'otherCompany', string>
  /** Of the student, and of the applicant. */
  skills: Record<'ownSkill' | 'applicantSkill', string>
  evidences: Record<'ownEvidence' | 'applicantEvidence', string>
  /** The student has applied to the other company, the applicant to the first. */
  applications: Record<'ownApplication' | 'applicantApplication', string>
  /** Open ones. */
  assessments: Record<'ownAssessment' | 'applicantAssessment', string>
  /** The applicant has shared theirs. */
  practices: Record<'ownPractice' | 'applicantPractice', string>
  /** A new session of somebody, as the header of a program. */
  headersOf: (name: CallerName) => Promise<Record<string, string>>
}

/** Accounts with one password, two companies with a recruiter each, and people whom not everybody sees. */
export async function foundCompany({ bench }: Pick<TestServer, 'bench'>): Promise<Company> {
  const { context } = bench
  const passwordHash = await context.passwords.hash(password)
  const idOf = { anonymous: '' } as Company['idOf']
  for (const [name, account] of Object.entries(accounts)) {
    const email = `${name.toLowerCase()}@example.org`
    idOf[name as CallerName] = (await createUser(context, { email, name, ...account }, { passwordHash })).id
  }
  await claimProfile(actingAs(context, { kind: 'user', id: idOf.student }))
  await claimProfile(actingAs(context, { kind: 'user', id: idOf.otherStudent }))
  const profileOf = async (user_id: string) =>
    (await bench.database.transaction((session) => session.table('profiles').findBy({ user_id })))!.id
  const person = async (name: string) => (await createPerson(context, { name })).id
  const people = {
    own: await profileOf(idOf.student),
    other: await profileOf(idOf.otherStudent),
    applicant: await person('Applicant'),
    findable: await person('Findable'),
  }
  const job = async (company: string, status: 'open' | 'draft') =>
    (await createJob(context, { title: 'Analyst', company, status })).id
  const jobs = {
    open: await job('Xenon', 'open'),
    draft: await job('Xenon', 'draft'),
    othersOpen: await job('Yttrium', 'open'),
    othersDraft: await job('Yttrium', 'draft'),
  }
  const skillOf = async (one: string) => (await addSkill(context, { person: one, skill: 'SQL' })).id
  const skills = { ownSkill: await skillOf(people.own), applicantSkill: await skillOf(people.applicant) }
  const proof = async (skillId: string) =>
    (await addEvidence(context, { skillId, kind: 'link', url: 'https://example.org/proof' })).id
  const evidences = { ownEvidence: await proof(skills.ownSkill), applicantEvidence: await proof(skills.applicantSkill) }
  const applications = {
    ownApplication: (await apply(context, { person: people.own, job: jobs.othersOpen })).id,
    applicantApplication: (await apply(context, { person: people.applicant, job: jobs.open })).id,
  }
  const assessments = {
    ownAssessment: (await startAssessment(context, { person: people.own })).id,
    applicantAssessment: (await startAssessment(context, { person: people.applicant })).id,
  }
  const practise = async (one: string) => (await startPractice(context, { person: one, role: 'Analyst', level: 'entry' })).id
  const practices = { ownPractice: await practise(people.own), applicantPractice: await practise(people.applicant) }
  await sharePractice(context, practices.applicantPractice)
  await bench.database.transaction(async (session) => {
    await session.table('profiles').update(people.findable, { consent: { foundByRecruiters: true } })
    for (const [name, job] of [
      ['recruiter', jobs.open],
      ['otherRecruiter', jobs.othersOpen],
    ] as const) {
      const { company_id } = await session.table('job_postings').get(job)
      await session.table('company_members').insert({ company_id, user_id: idOf[name], role: 'recruiter' })
    }
  })
  const companyOf = async (id: string) =>
    (await bench.database.transaction((session) => session.table('job_postings').get(id))).company_id
  const companies = { ownCompany: await companyOf(jobs.open), otherCompany: await companyOf(jobs.othersOpen) }
  await lockUser(context, idOf.locked)
  await suspendUser(context, idOf.suspended)
  await deleteUser(context, idOf.deleted)
  let sessions = 0
  return {
    idOf,
    people,
    jobs,
    skills,
    evidences,
    companies,
    applications,
    assessments,
    practices,
    headersOf: async (name) => {
      if (name === 'anonymous') return {}
      // As if they had been signed in when it happened: the row is there and open.
      const token = String(++sessions).padStart(43, '0')
      await bench.database.transaction(async (session) => {
        const now = context.now()
        const expires_at = new Date(now.getTime() + 3_600_000)
        await session.table('sessions').insert({ user_id: idOf[name], token_hash: hashOf(token), expires_at, last_seen_at: now })
      })
      return { authorization: `Bearer ${token}` }
    },
  }
}
