// Duplicates on each engine: proposed with reasons, merged in one transaction, undone to the last cell, and kept apart afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createUser } from '../src/accounts/accounts.ts'
import { apply } from '../src/applications/applications.ts'
import { verifyAudit, sealAudit } from '../src/audit/audit.ts'
import { actingAs, inSnapshot, inTransaction, type Context } from '../src/context.ts'
import { createCompany } from '../src/companies/companies.ts'
import { keepApart, listDuplicates, listMerges, mergePeople, undoMerge } from '../src/duplicates/duplicates.ts'
import { importFile } from '../src/imports/imports.ts'
import { createJob } from '../src/jobs/jobs.ts'
import { claimProfile, createPerson, listPeople, restorePerson, showPerson, updatePerson } from '../src/people/people.ts'
import { erasePerson } from '../src/privacy/privacy.ts'
import { addEvidence, addSkill, listSkills } from '../src/skills/skills.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { csv, file } from './files.ts'
import { tables, verbs } from './rows.ts'
import { allPages, auditOf } from './verbs.ts'

const limit = 50
const pairs = async (context: Context) =>
  (await listDuplicates(context, { limit })).items.map(({ keep, merge, score }) => [keep.name, merge.name, score])

/** Every row of every table that a person has a part in, hidden ones too. */
const everything = (context: Context): Promise<Record<string, string[]>> =>
  inSnapshot(context, async ({ session }) => {
    const found: Record<string, string[]> = {}
    for (const { name, columns } of tables) {
      if (!columns.some((column) => ['profile_id', 'skill_id'].includes(column.name)) && name !== 'profiles') continue
      const list = verbs(session, name) as unknown as { list(options: object): Promise<Record<string, unknown>[]> }
      const rows = await list.list({ includeDeleted: true })
      // Times of the last change move on.
      const cell = (column: string, value: unknown): unknown =>
        column === 'updated_at' ? null : typeof value === 'bigint' ? String(value) : value
      found[name] = rows.map((row) => JSON.stringify(row, cell)).toSorted()
    }
    return found
  })

onEveryEngine('duplicates on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  it('are proposed in pairs, the likeliest first, with what speaks for and against', async () => {
    await using bench = await ground.open()
    const { context } = bench
    const ana = { name: 'Ana Núñez', city: 'Porto', country: 'PT' }
    const first = await createPerson(context, {
      ...ana,
      externalId: 'A-1',
      email: 'ana@example.org',
      phone: '+351 912 345 678',
      headline: 'Clerk',
    })
    const second = await createPerson(context, {
      name: 'Nunez, Ana',
      email: 'ana+jobs@example.org',
      phone: '912345678',
      city: 'Porto',
      country: 'PT',
    })
    await createPerson(context, { name: 'Ana Núñez', city: 'Lyon', country: 'FR' })
    await createPerson(context, { name: 'Bob Roe', phone: '912345678' })
    const page = await listDuplicates(context, { limit })
    expect(page.items).toHaveLength(1)
    expect(page.items[0]).toMatchObject({
      score: 100,
      keep: { id: first.id, email: 'ana@example.org', hasAccount: false },
      merge: { id: second.id },
      reasons: [
        'Their e-mails reach the same mailbox.',
        'They have the same phone number.',
        'They have the same name.',
        'Both are at Porto.',
      ],
      against: [],
    })
    // Who has an account is the one to keep.
    const user = await createUser(context, { email: 'x@example.org', name: 'Ana', role: 'student', status: 'active' })
    await inTransaction(context, ({ session }) => session.table('profiles').update(second.id, { user_id: user.id }))
    expect((await listDuplicates(context, { limit, person: first.id })).items[0]?.keep.id).toBe(second.id)
    await keepApart(context, { people: [first.id, second.id], apart: true })
    expect(await pairs(context)).toEqual([])
    await keepApart(context, { people: [second.id, first.id], apart: false })
    expect(await pairs(context)).toHaveLength(1)
  })

  it('come in pages that hold each pair once', async () => {
    await using bench = await ground.open()
    const { context } = bench
    for (const count of [1, 2, 3, 4]) {
      await createPerson(context, { name: 'Eva Li', city: 'Gent', country: 'BE', externalId: `made-${count}` })
    }
    const all = await allPages((cursor) => listDuplicates(context, { limit: 2, ...cursor }), 2)
    expect(new Set(all.map(({ keep, merge }) => [keep.id, merge.id].toSorted().join())).size).toBe(6)
    await expect(listDuplicates(context, { limit, cursor: 'nothing' })).rejects.toMatchObject({ kind: 'cursor' })
  })

  describe('merged', () => {
    async function pair(context: Context) {
      const company = await createCompany(context, { name: 'Bakery' })
      const job = async (title: string) => (await createJob(context, { title, companyId: company.id, status: 'open' })).id
      const [baker, clerk] = [await job('Baker'), await job('Clerk')]
      const kept = await createPerson(context, {
        name: 'Ada Brandt',
        externalId: 'k',
        headline: 'Baker',
        preferences: ['travel'],
      })
      const other = await createPerson(context, {
        name: 'A. Brandt',
        externalId: 'o',
        email: 'ada@example.org',
        phone: '0151 2345678',
        headline: 'Cook',
        city: 'Bonn',
        country: 'DE',
        salary: { least: '30000', currency: 'USD', period: 'year' },
        preferences: ['travel', 'night work'],
        student: { institution: 'Moss University', graduationYear: 2024 },
      })
      const same = await addSkill(context, { person: kept.id, skill: 'baking', proficiency: 'beginner' })
      const better = await addSkill(context, { person: other.id, skill: 'baking', proficiency: 'expert', years: 9 })
      await addSkill(context, { person: other.id, skill: 'welding' })
      await addEvidence(context, { skillId: better.id, kind: 'link', url: 'https://example.org/proof' })
      await apply(context, { person: kept.id, job: baker })
      await apply(context, { person: other.id, job: baker })
      await apply(context, { person: other.id, job: clerk })
      return { kept, other, same }
    }

    it('take over what is empty and what the other one has, and undone have it no more', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const { kept, other, same } = await pair(context)
      const before = await everything(context)
      const merge = await mergePeople(context, { keep: kept.id, merge: other.id })
      expect(merge).toMatchObject({ kept: { id: kept.id }, merged: { id: other.id }, undoneAt: null })
      expect(Object.fromEntries(merge.moved.map(({ what, count }) => [what, count]))).toEqual({
        students: 1,
        skills: 1,
        evidences: 1,
        applications: 1,
      })
      expect(Object.fromEntries(merge.left.map(({ what, count }) => [what, count]))).toEqual({ skills: 1, applications: 1 })
      expect(await showPerson(context, kept.id)).toMatchObject({
        name: 'Ada Brandt',
        externalId: 'k',
        email: 'ada@example.org',
        phone: '0151 2345678',
        headline: 'Baker',
        city: 'Bonn',
        salary: { least: '30000.00', currency: 'USD' },
        preferences: ['travel', 'night work'],
        student: { institution: 'Moss University' },
      })
      const skills = await listSkills(context, kept.id)
      expect(skills.map(({ skill, proficiency, evidences }) => [skill, proficiency, evidences.length])).toEqual([
        ['Baking', 'expert', 1],
        ['Welding', null, 0],
      ])
      expect(skills.find(({ id }) => id === same.id)).toBeDefined()
      expect((await listPeople(context, { limit })).items.map(({ id }) => id)).toEqual([kept.id])
      await expect(restorePerson(context, other.id)).rejects.toMatchObject({ code: 'taken' })
      expect((await listMerges(context, { limit })).items).toEqual([merge])

      const undone = await undoMerge(context, merge.id)
      expect(undone.stayed).toEqual([])
      expect(undone.merge.undoneAt).not.toBeNull()
      expect(await everything(context)).toEqual(before)
      await expect(undoMerge(context, merge.id)).rejects.toMatchObject({ code: 'taken' })
      expect(await pairs(context)).toEqual([])
      expect((await auditOf(bench)).filter((action) => /merged/.test(action))).toEqual(['person.merged', 'person.unmerged'])
      await sealAudit(context)
      expect((await verifyAudit(context)).whole).toBe(true)
    })

    it('and changed since keep the change when they are undone, which is told; erased, neither of the two is left', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const { kept, other } = await pair(context)
      const merge = await mergePeople(context, { keep: kept.id, merge: other.id })
      await updatePerson(context, kept.id, { city: 'Ulm', preferences: ['travel', 'night work', 'teams'] })
      const { stayed } = await undoMerge(context, merge.id)
      expect(stayed).toEqual(['city'])
      expect(await showPerson(context, kept.id)).toMatchObject({ city: 'Ulm', email: null, preferences: ['travel', 'teams'] })
      expect(await showPerson(context, other.id)).toMatchObject({ city: 'Bonn', email: 'ada@example.org' })
      await mergePeople(context, { keep: kept.id, merge: other.id })
      await erasePerson(context, kept.id, { name: 'Ada Brandt' })
      expect(JSON.stringify(await everything(context))).not.toContain('Brandt')
    })

    it('are found by the names of both: the same file makes nobody anew, and who registers claims the kept one', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const people = csv([
        ['external_id', 'name', 'email', 'headline'],
        ['k', 'Ada', 'ada@example.org', 'Baker'],
        ['o', 'Ada', 'ada@example.com', 'Cook'],
      ])
      const bring = () => importFile(context, { kind: 'people', source: file(people), dryRun: false, onDuplicate: 'update' })
      await bring()
      const [keep, merge] = [await showPerson(context, 'k'), await showPerson(context, 'o')]
      await mergePeople(context, { keep: keep.id, merge: merge.id })
      const again = people.replace('Cook', 'Chef')
      const view = await importFile(context, { kind: 'people', source: file(again), dryRun: false, onDuplicate: 'update' })
      expect([view.created, view.updated, view.failed]).toEqual([0, 2, 0])
      expect(await showPerson(context, 'k')).toMatchObject({ headline: 'Chef', externalId: 'k', email: 'ada@example.org' })
      const user = await createUser(context, { email: 'ada@example.com', name: 'Ada', role: 'student', status: 'active' })
      await inTransaction(context, ({ session }) => session.table('users').update(user.id, { email_verified_at: new Date(0) }))
      await claimProfile(actingAs(context, { kind: 'user', id: user.id }))
      const row = await inSnapshot(context, ({ session }) => session.table('profiles').findBy({ user_id: user.id }))
      expect(row?.id).toBe(keep.id)
    })

    it('are refused with two accounts, with oneself, and where somebody is not there', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const { kept, other } = await pair(context)
      await expect(mergePeople(context, { keep: kept.id, merge: kept.id })).rejects.toMatchObject({ code: 'invalid' })
      await expect(mergePeople(context, { keep: kept.id, merge: 'nobody' })).rejects.toMatchObject({ code: 'missing' })
      for (const { id } of [kept, other]) {
        const user = await createUser(context, { email: `${id}@example.org`, name: 'Ada', role: 'student', status: 'active' })
        await inTransaction(context, ({ session }) => session.table('profiles').update(id, { user_id: user.id }))
      }
      const before = await everything(context)
      await expect(mergePeople(context, { keep: kept.id, merge: other.id })).rejects.toMatchObject({ code: 'taken' })
      expect(await everything(context)).toEqual(before)
    })
  })
})

it('every table that is a part of a person is moved, or left with a reason', () => {
  const parts = tables
    .filter(({ foreignKeys }) => foreignKeys.some(({ table, onDelete }) => table === 'profiles' && onDelete === 'cascade'))
    .map(({ name }) => name)
  const moved = [
    'students',
    'experiences',
    'educations',
    'documents',
    'skills',
    'applications',
    'matches',
    'job_scores',
    'assessments',
    'practice_sessions',
  ]
  const left = {
    // Told by the person about themselves, sealed under their record, and read for audits only.
    profile_demographics: true,
    // What was decided about pairs.
    duplicate_decisions: true,
  }
  expect(parts.toSorted()).toEqual([...moved, ...Object.keys(left)].toSorted())
})
