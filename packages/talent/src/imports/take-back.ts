// Some rows of an import taken back in one transaction, the last one first.
import { DatabaseError, type RowOf } from '@moirai/database'
import type { Work } from '../context.ts'
import { talentSchema } from '../tables.ts'
import { unpacked, writtenColumns, type FormerRecord } from './journal.ts'
import type { FileKind } from './mapping/fields.ts'
import type { importRows } from './tables.ts'
import { applicationsSide } from './take-back-applications.ts'
import type { Side } from './take-back-side.ts'

export type TouchedRow = RowOf<typeof importRows> & { entity_id: string }

/** What an import did to one record, as far as these rows tell. */
interface Touched {
  id: string
  rows: TouchedRow[]
  /** Made by one of them. */
  made: boolean
  /** As it was before the first of them. */
  former: FormerRecord | undefined
}

const changedSince = 'It was changed after the import.'
const gone = 'It is not here any more.'
const nameTaken = 'Its e-mail or outside id belongs to another record by now.'

/**
 * Takes rows back, which come in falling order, and tells which of them stay as they are, by their number, with the reason.
 */
export async function takeBack(work: Work, kind: FileKind, rows: readonly TouchedRow[]): Promise<Map<number, string>> {
  const records = [...Map.groupBy(rows, (row) => row.entity_id)].map(([id, ofRecord]) => touchedBy(id, ofRecord))
  const reasons = new Map<number, string>()
  const keep = (record: Touched, reason: string): void => {
    for (const { row_number } of record.rows) reasons.set(row_number, reason)
  }
  const sides = { people: peopleSide(work), jobs: jobsSide(work), applications: applicationsSide(work) }
  const side = sides[kind]
  const current = await side.updatedAt(records.map(({ id }) => id))
  const bound = await side.bound(records.filter(({ made }) => made).map(({ id }) => id))
  const free = records.filter((record) => {
    const updatedAt = current.get(record.id)
    // The rows of an import are written after the records they tell of.
    const changed = updatedAt !== undefined && updatedAt > record.rows[0]!.created_at
    const reason = updatedAt === undefined ? gone : changed ? changedSince : bound.get(record.id)
    if (reason !== undefined) keep(record, reason)
    return reason === undefined
  })
  await side.purge(free.filter(({ made }) => made).map(({ id }) => id))
  for (const record of await restoreAll(work, side, free)) keep(record, nameTaken)
  await purgeCompanies(work, rows)
  return reasons
}

function touchedBy(id: string, rows: TouchedRow[]): Touched {
  const formers = rows.flatMap(({ before }) => (before !== null && 'record' in before ? [before.record] : []))
  return { id, rows, made: rows.some(({ action }) => action === 'created'), former: formers.at(-1) }
}

/** All at once; where one of them cannot be what it was, one by one. Gives those that could not. */
async function restoreAll(work: Work, side: Side, records: readonly Touched[]): Promise<Touched[]> {
  const changed = records.filter(({ made, former }) => !made && former !== undefined)
  const attempt = async (some: readonly Touched[]): Promise<boolean> => {
    try {
      await work.session.transaction((session) =>
        side.restore(
          { ...work, session },
          some.map(({ former }) => former!),
        ),
      )
      return true
    } catch (error) {
      if (error instanceof DatabaseError && error.kind === 'unique') return false
      throw error
    }
  }
  if (changed.length === 0 || (await attempt(changed))) return []
  const failed: Touched[] = []
  for (const record of changed) if (!(await attempt([record]))) failed.push(record)
  return failed
}

const { profiles: profileTable, students, skills, evidences, jobPostings, jobSkills } = talentSchema

const profileColumns = writtenColumns(profileTable)
const jobColumns = writtenColumns(jobPostings)

const peopleSide = ({ session }: Work): Side => ({
  updatedAt: async (ids) => {
    const rows = await session.table('profiles').list({ where: { id: { in: ids } }, includeDeleted: true })
    return new Map(rows.map((row) => [row.id, row.updated_at]))
  },
  bound: async (ids) => {
    const where = { profile_id: { in: ids } }
    const all = { where, includeDeleted: true } as const
    const marked = { ...where, match_status: { in: ['saved', 'dismissed', 'applied'] as const } }
    const claimed = await session.table('profiles').list({ where: { id: { in: ids }, user_id: { not: null } } })
    return byHolder(
      [claimed.map(({ id }) => ({ profile_id: id })), 'It has an account by now.'],
      [await session.table('applications').list(all), 'This person has applied for a job by now.'],
      [await session.table('assessments').list({ where }), 'This person was assessed by now.'],
      [await session.table('practice_sessions').list({ where }), 'This person has practised by now.'],
      [await session.table('documents').list(all), 'A file of this person is kept by now.'],
      [await session.table('experiences').list(all), 'More is known of this person by now.'],
      [await session.table('educations').list(all), 'More is known of this person by now.'],
      [await session.table('matches').list({ where: marked }), 'A match of this person was marked by now.'],
    )
  },
  purge: async (ids) => void (await session.table('profiles').purge({ id: { in: ids } })),
  restore: async ({ session }, records) => {
    const rows = records.map(({ row }) => unpacked(row, profileTable))
    const ids = rows.map(({ id }) => id)
    const profiles = session.table('profiles')
    // Two of them may have exchanged what only one can have.
    await profiles.updateWhere({ id: { in: ids } }, { email: null, external_id: null })
    await profiles.upsertMany(rows, { conflict: ['id'], update: profileColumns })
    await session.table('students').purge({ profile_id: { in: ids } })
    const ofStudents = records.flatMap(({ student }) => (student ? [unpacked(student, students)] : []))
    await session.table('students').insertMany(ofStudents)
    await session.table('skills').purge({ profile_id: { in: ids }, origin: 'stated' })
    const former = records.flatMap((record) => record.skills.map((skill) => unpacked(skill, skills)))
    await session.table('skills').insertMany(former)
    const supports = records.flatMap(({ evidences: kept = [] }) => kept.map((each) => unpacked(each, evidences)))
    await session.table('evidences').insertMany(supports)
  },
})

const jobsSide = ({ session }: Work): Side => ({
  updatedAt: async (ids) => {
    const rows = await session.table('job_postings').list({ where: { id: { in: ids } }, includeDeleted: true })
    return new Map(rows.map((row) => [row.id, row.updated_at]))
  },
  bound: async (ids) => {
    const where = { job_posting_id: { in: ids } }
    const marked = { ...where, match_status: { in: ['saved', 'dismissed', 'applied'] as const } }
    return byHolder(
      [await session.table('applications').list({ where, includeDeleted: true }), 'Somebody has applied for it by now.'],
      [await session.table('matches').list({ where: marked }), 'A match of it was marked by now.'],
    )
  },
  purge: async (ids) => void (await session.table('job_postings').purge({ id: { in: ids } })),
  restore: async ({ session }, records) => {
    const rows = records.map(({ row }) => unpacked(row, jobPostings))
    const ids = rows.map(({ id }) => id)
    await session.table('job_postings').upsertMany(rows, { conflict: ['id'], update: jobColumns })
    await session.table('job_skills').purge({ job_posting_id: { in: ids } })
    const former = records.flatMap((record) => record.skills.map((skill) => unpacked(skill, jobSkills)))
    await session.table('job_skills').insertMany(former)
  },
})

type Held = { profile_id?: string | null; job_posting_id?: string | null }

/** The first reason of each. */
function byHolder(...holders: readonly [rows: readonly Held[], reason: string][]): Map<string, string> {
  const reasons = new Map<string, string>()
  for (const [rows, reason] of holders) {
    for (const { profile_id, job_posting_id } of rows) {
      const id = profile_id ?? job_posting_id
      if (typeof id === 'string' && !reasons.has(id)) reasons.set(id, reason)
    }
  }
  return reasons
}

/** The companies that these rows made, unless somebody needs them by now. */
async function purgeCompanies({ session }: Work, rows: readonly TouchedRow[]): Promise<void> {
  const ids = rows.flatMap(({ before }) => (before !== null && 'companies' in before ? before.companies : []))
  if (ids.length === 0) return
  const of = { where: { company_id: { in: ids } } }
  const needed = new Set([
    ...(await session.table('job_postings').list({ ...of, includeDeleted: true })).map(({ company_id }) => company_id),
    ...(await session.table('company_members').list(of)).map(({ company_id }) => company_id),
  ])
  const companies = await session.table('companies').list({ where: { id: { in: ids } } })
  const unchanged = companies.filter(({ created_at, updated_at }) => created_at.getTime() === updated_at.getTime())
  const free = unchanged.map(({ id }) => id).filter((id) => !needed.has(id))
  await session.table('companies').purge({ id: { in: free } })
}
