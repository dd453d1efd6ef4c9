// Accounts, people and skills by the same verbs on each engine: create, read, update, delete, restore, page, filter, many at once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CreatePerson } from '@moirai/contract/people'
import {
  createUser,
  createUsers,
  deleteUser,
  findUserByEmail,
  listUsers,
  restoreUser,
  showUser,
  updateUser,
} from '../src/accounts/accounts.ts'
import {
  createPeople,
  createPerson,
  deletePerson,
  listPeople,
  restorePerson,
  showPerson,
  updatePerson,
} from '../src/people/people.ts'
import { addSkill, addSkills, listSkills, removeSkill, restoreSkill, updateSkill } from '../src/skills/skills.ts'
import { onEveryEngine, type EngineGround } from './every-engine.ts'
import { allPages, auditOf, numbered } from './verbs.ts'

const limit = 50

onEveryEngine('verbs on', ({ start }) => {
  let ground: EngineGround
  beforeAll(async () => {
    ground = await start()
  })
  afterAll(() => ground.remove())

  describe('users', () => {
    const ada = { email: ' Ada@Example.ORG ', name: 'Ada  Brandt', role: 'student' } as const

    it('are created, read, updated, deleted and restored', async () => {
      await using bench = await ground.open({ deployed: false })
      const { context } = bench
      const made = await createUser(context, ada, { passwordHash: '$argon2id$v=19$x' })
      expect(made).toMatchObject({
        email: 'ada@example.org',
        name: 'Ada Brandt',
        status: 'pending_verification',
        timeZone: 'UTC',
      })
      expect(await showUser(context, made.id)).toEqual(made)
      expect((await findUserByEmail(context, 'ADA@example.org'))?.id).toBe(made.id)
      const changed = await updateUser(context, made.id, { name: 'Ada B.', status: 'active', ifUpdatedAt: made.updatedAt })
      expect(changed).toMatchObject({ name: 'Ada B.', status: 'active', email: 'ada@example.org' })
      await expect(updateUser(context, made.id, { name: 'x', ifUpdatedAt: made.updatedAt })).rejects.toMatchObject({
        code: 'stale',
      })
      await deleteUser(context, made.id)
      await expect(showUser(context, made.id)).rejects.toMatchObject({ code: 'missing' })
      expect(await findUserByEmail(context, 'ada@example.org')).toBeUndefined()
      expect(await restoreUser(context, made.id)).toMatchObject({ id: made.id, name: 'Ada B.' })
      expect(await auditOf(bench)).toEqual(['user.created', 'user.updated', 'user.deleted', 'user.restored'])
    })

    it('have an e-mail of their own, in any case; who is deleted gives theirs up', async () => {
      await using bench = await ground.open({ deployed: false })
      const { context } = bench
      const first = await createUser(context, ada)
      const other = await createUser(context, { ...ada, email: 'ben@example.org' })
      const taken = { code: 'taken', message: 'email: This e-mail has an account already.' }
      await expect(createUser(context, { ...ada, email: 'ADA@EXAMPLE.org' })).rejects.toMatchObject(taken)
      await expect(updateUser(context, other.id, { email: 'ada@example.org' })).rejects.toMatchObject(taken)
      await deleteUser(context, first.id)
      await updateUser(context, other.id, { email: 'ada@example.org' })
      await expect(restoreUser(context, first.id)).rejects.toMatchObject(taken)
    })

    it('come 10,000 at once, each failing by itself, and are paged and filtered', async () => {
      await using bench = await ground.open({ deployed: false })
      const { context } = bench
      const many = numbered(10_000).map((index) => ({
        email: `user-${String(index).padStart(5, '0')}@example.org`,
        name: index % 1000 === 0 ? `Needle ${index}` : `User ${index}`,
        role: index % 2 === 0 ? ('student' as const) : ('staff' as const),
      }))
      many[7]!.email = 'nobody'
      many[9]!.email = many[8]!.email
      const outcomes = await createUsers(context, many)
      expect(
        outcomes.flatMap((outcome, index) => (outcome.action === 'created' ? [] : [[index, outcome.action, outcome]])),
      ).toEqual([
        [7, 'failed', expect.objectContaining({ column: 'email', problem: 'This is not an e-mail address.' })],
        [9, 'failed', expect.objectContaining({ column: 'email', problem: 'This e-mail has an account already.' })],
      ])
      const staff = await allPages((cursor) => listUsers(context, { limit: 200, role: 'staff', ...cursor }), 200)
      expect(staff.length).toBe(4998)
      expect(staff.map(({ email }) => email)).toEqual(staff.map(({ email }) => email).toSorted())
      const found = await listUsers(context, { limit, role: 'student', status: 'pending_verification', search: 'NEEDLE' })
      expect(found.items.map(({ name }) => name)).toEqual(numbered(10).map((index) => `Needle ${index * 1000}`))
      await expect(createUsers(context, [...many, many[0]!])).rejects.toMatchObject({ code: 'limited' })
    }, 120_000)
  })

  describe('students', () => {
    const ada: CreatePerson = {
      name: 'Ada Brandt',
      familyName: 'Brandt',
      givenName: 'Ada',
      externalId: 'ada',
      email: 'Ada@example.org',
      city: 'Berlin',
      country: 'de',
      level: 'mid',
      years: 4,
      salary: { least: '4000', hoped: '5000.00', period: 'month' },
      preferences: ['mentoring', 'Mentoring'],
      student: { institution: 'University of Moss', graduationYear: 2028, gpa: 1.3 },
    }

    it('are created, read, updated, deleted and restored', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const made = await createPerson(context, ada)
      expect(made).toMatchObject({
        email: 'ada@example.org',
        country: 'DE',
        years: 4,
        salary: { least: '4000.00', hoped: '5000.00', currency: 'USD', period: 'month' },
        preferences: ['mentoring'],
        student: { institution: 'University of Moss', graduationYear: 2028, status: 'enrolled' },
      })
      const rowOf = () => bench.database.transaction((session) => session.table('profiles').get(made.id), { readOnly: true })
      const before = await rowOf()
      expect(before).toMatchObject({ sort_name: 'brandt, ada', salary_min_year: '48000.00', number: 1 })
      expect(before.latitude).toBeCloseTo(52.5, 0)
      await updatePerson(context, 'ada', { city: 'Dortmund', years: null, student: null, ifUpdatedAt: made.updatedAt })
      expect(await rowOf()).toMatchObject({
        city: 'Dortmund',
        years_experience: null,
        salary_min_year: '48000.00',
        email: 'ada@example.org',
      })
      expect((await rowOf()).longitude).toBeCloseTo(7.46, 0)
      expect((await showPerson(context, 'ada')).student).toBeNull()
      await expect(updatePerson(context, 'ada', { city: 'Bonn', ifUpdatedAt: made.updatedAt })).rejects.toMatchObject({
        code: 'stale',
      })
      await deletePerson(context, 'ada')
      expect((await listPeople(context, { limit })).items).toEqual([])
      await expect(showPerson(context, made.id)).rejects.toMatchObject({ code: 'missing' })
      expect((await restorePerson(context, made.id)).city).toBe('Dortmund')
      expect(await auditOf(bench)).toEqual(['person.created', 'person.updated', 'person.deleted', 'person.restored'])
    })

    it('have an e-mail and an outside id of their own', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const first = await createPerson(context, ada)
      const second = await createPerson(context, { name: 'Ben', externalId: 'ben' })
      await expect(createPerson(context, { name: 'X', email: 'ADA@example.org', externalId: 'x' })).rejects.toMatchObject({
        code: 'taken',
      })
      await expect(createPerson(context, { name: 'X', externalId: 'ada' })).rejects.toMatchObject({
        code: 'taken',
        message: /^externalId: /,
      })
      const wrong = updatePerson(context, second.id, { email: 'ada@example.org' })
      await expect(wrong).rejects.toMatchObject({
        code: 'taken',
        message: 'email: This e-mail belongs to another person already.',
      })
      await expect(updatePerson(context, second.id, { externalId: 'ada' })).rejects.toMatchObject({ code: 'taken' })
      await deletePerson(context, first.id)
      await updatePerson(context, second.id, { externalId: 'ada' })
      await expect(restorePerson(context, first.id)).rejects.toMatchObject({ code: 'taken' })
    })

    it('come 10,000 at once, and are paged and filtered by place, level, years, studies and skill', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const towns = [
        { city: 'Berlin', country: 'DE' },
        { city: 'Portland', region: 'OR', country: 'US' },
        { city: 'Portland', region: 'ME', country: 'US' },
        { city: null },
      ]
      const outcomes = await createPeople(
        context,
        numbered(10_000).map((index) => ({
          name: `Person ${String(index).padStart(5, '0')}`,
          ...towns[index % 4],
          level: index % 10 === 0 ? ('senior' as const) : ('junior' as const),
          years: (index % 100) / 10,
          targetRole: index % 1000 === 1 ? 'Marine biologist' : 'Analyst',
          ...(index % 50 === 0 ? { student: { institution: 'University of Moss', graduationYear: 2020 + (index % 4) } } : {}),
        })),
      )
      expect(new Set(outcomes.map(({ action }) => action))).toEqual(new Set(['created']))
      const ids = outcomes.flatMap((outcome) => (outcome.action === 'failed' ? [] : [outcome.id]))
      const skilled = await addSkills(
        context,
        ids.slice(0, 600).map((person) => ({ person, skill: 'python', proficiency: 'advanced' as const })),
      )
      expect(new Set(skilled.map(({ action }) => action))).toEqual(new Set(['created']))
      const names = async (query: object) =>
        (await allPages((cursor) => listPeople(context, { limit: 200, ...query, ...cursor }), 200)).map(({ name }) => name)
      expect(await names({ city: 'Berlin' })).toHaveLength(2500)
      expect(await names({ city: 'Portland' })).toHaveLength(5000)
      expect(await names({ city: 'Portland', region: 'ME', country: 'US' })).toHaveLength(2500)
      expect(await names({ country: 'FR' })).toEqual([])
      expect(await names({ targetRole: 'BIOLOGIST', city: 'Portland' })).toEqual(
        numbered(10).map((index) => `Person ${String(index * 1000 + 1).padStart(5, '0')}`),
      )
      expect(await names({ level: 'senior', yearsAtLeast: 9, yearsAtMost: 9.5 })).toHaveLength(100)
      expect(await names({ institution: 'moss', graduationYear: 2022 })).toHaveLength(100)
      expect(await names({ institution: 'moss', skill: 'Python' })).toHaveLength(12)
      expect(await names({ skill: 'Python', city: 'Berlin' })).toHaveLength(150)
      expect(await names({ search: 'person 0999' })).toHaveLength(10)
    }, 120_000)
  })

  describe('skills', () => {
    it('are added under the name the taxonomy knows, updated, removed and restored', async () => {
      await using bench = await ground.open()
      const { context } = bench
      const ada = await createPerson(context, { name: 'Ada' })
      const sql = await addSkill(context, { person: ada.id, skill: 'powerbi', proficiency: 'beginner', years: 1.5 })
      expect(sql).toMatchObject({ skill: 'Power BI', proficiency: 'beginner', years: 1.5, origin: 'stated', evidences: [] })
      expect(sql.conceptId).not.toBeNull()
      await expect(addSkill(context, { person: ada.id, skill: 'Power BI' })).rejects.toMatchObject({
        code: 'taken',
        message: /^skill: /,
      })
      expect(await updateSkill(context, sql.id, { proficiency: 'expert', ifUpdatedAt: sql.updatedAt })).toMatchObject({
        proficiency: 'expert',
        years: 1.5,
      })
      await removeSkill(context, sql.id)
      expect(await listSkills(context, ada.id)).toEqual([])
      const again = await addSkill(context, { person: ada.id, skill: 'Power BI' })
      await expect(restoreSkill(context, sql.id)).rejects.toMatchObject({ code: 'taken' })
      await removeSkill(context, again.id)
      expect(await restoreSkill(context, sql.id)).toMatchObject({ proficiency: 'expert' })
    })
  })
})
