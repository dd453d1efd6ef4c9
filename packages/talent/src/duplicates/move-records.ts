// The records of the merged person that go over to the kept one, and those that stay hidden with it because the kept one has the like.
import { proficiencies, type Proficiency } from '@moirai/contract/words'
import type { Work } from '../context.ts'
import type { MergeJournal, Move, MovedTable, RaisedSkill, SkillFacts } from './journal.ts'

type Moved = Pick<MergeJournal, 'moves' | 'raised' | 'hiddenMatches'> & { left: string[] }

export async function moveRecords(work: Work, kept: string, other: string): Promise<Moved> {
  const moved: Moved = { moves: [], raised: [], hiddenMatches: [], left: [] }
  const both = { work, kept, other, moved }
  await moveStudent(both)
  await moveWhole(both)
  await movePast(both)
  await moveSkills(both)
  await moveApplications(both)
  await moveMatches(both)
  for (const move of moved.moves) await carry(work, move)
  return moved
}

interface Both {
  work: Work
  kept: string
  other: string
  moved: Moved
}

/** Writes one move, in the direction that it names. Gives whether the row was where it comes from. */
export async function carry({ session }: Work, { table, column, id, from, to }: Move): Promise<boolean> {
  // The name of the table is known as the journal is read; all of them have the column.
  const verbs = session.table(table as 'skills')
  const where = { ...(table === 'students' ? {} : { id }), [column]: from }
  return (await verbs.updateWhere(where, { [column]: to })) > 0
}

const moveOf = (table: MovedTable, id: string, { other, kept }: Both): Move => ({
  table,
  column: 'profile_id',
  id,
  from: other,
  to: kept,
})

async function moveStudent(both: Both): Promise<void> {
  const { work, kept, other, moved } = both
  const table = work.session.table('students')
  if (!(await table.exists({ profile_id: other }))) return
  if (await table.exists({ profile_id: kept })) moved.left.push('students')
  else moved.moves.push(moveOf('students', other, both))
}

/** Of these a person may have any number. */
async function moveWhole(both: Both): Promise<void> {
  const { session } = both.work
  const where = { profile_id: both.other }
  for (const { id } of await session.table('documents').list({ where })) both.moved.moves.push(moveOf('documents', id, both))
  for (const { id } of await session.table('practice_sessions').list({ where }))
    both.moved.moves.push(moveOf('practice_sessions', id, both))
  const busy = await session.table('assessments').exists({ profile_id: both.kept, status: 'in_progress' })
  for (const { id, status } of await session.table('assessments').list({ where })) {
    // Of those under way one is allowed at a time.
    if (status === 'in_progress' && busy) both.moved.left.push('assessments')
    else both.moved.moves.push(moveOf('assessments', id, both))
  }
}

async function movePast(both: Both): Promise<void> {
  const { session } = both.work
  const of = (profile_id: string) => ({ where: { profile_id } })
  const workKey = (row: { title: string; company: string; start_date: string | null }): string =>
    JSON.stringify([row.title, row.company, row.start_date])
  const knownWork = new Set((await session.table('experiences').list(of(both.kept))).map(workKey))
  for (const row of await session.table('experiences').list(of(both.other))) {
    if (knownWork.has(workKey(row))) both.moved.left.push('experiences')
    else both.moved.moves.push(moveOf('experiences', row.id, both))
  }
  const studyKey = (row: { degree: string; institution: string }): string => JSON.stringify([row.degree, row.institution])
  const knownStudies = new Set((await session.table('educations').list(of(both.kept))).map(studyKey))
  for (const row of await session.table('educations').list(of(both.other))) {
    if (knownStudies.has(studyKey(row))) both.moved.left.push('educations')
    else both.moved.moves.push(moveOf('educations', row.id, both))
  }
}

/** A skill that both have takes the higher level, the more years and the evidences of both. */
async function moveSkills(both: Both): Promise<void> {
  const { work, kept, other, moved } = both
  const table = work.session.table('skills')
  const known = new Map((await table.list({ where: { profile_id: kept } })).map((row) => [row.name, row]))
  for (const row of await table.list({ where: { profile_id: other } })) {
    const same = known.get(row.name)
    if (same === undefined) {
      moved.moves.push(moveOf('skills', row.id, both))
      continue
    }
    moved.left.push('skills')
    const raised = raisedSkill(same, row)
    if (raised) {
      moved.raised.push(raised)
      await table.update(same.id, raised.after)
    }
    for (const { id } of await work.session.table('evidences').list({ where: { skill_id: row.id } }))
      moved.moves.push({ table: 'evidences', column: 'skill_id', id, from: row.id, to: same.id })
  }
}

function raisedSkill(kept: SkillFacts & { id: string }, other: SkillFacts): RaisedSkill | undefined {
  const rank = (level: Proficiency | null): number => (level === null ? -1 : proficiencies.indexOf(level))
  const before = { proficiency: kept.proficiency, years: kept.years }
  const after = {
    proficiency: rank(other.proficiency) > rank(kept.proficiency) ? other.proficiency : kept.proficiency,
    years: Number(other.years ?? -1) > Number(kept.years ?? -1) ? other.years : kept.years,
  }
  const same = after.proficiency === before.proficiency && after.years === before.years
  return same ? undefined : { id: kept.id, before, after }
}

/** One for each person and posting. */
async function moveApplications(both: Both): Promise<void> {
  const { work, kept, other, moved } = both
  const table = work.session.table('applications')
  const known = new Set((await table.list({ where: { profile_id: kept } })).map(({ job_posting_id }) => job_posting_id))
  for (const { id, job_posting_id } of await table.list({ where: { profile_id: other } })) {
    if (known.has(job_posting_id)) moved.left.push('applications')
    else moved.moves.push(moveOf('applications', id, both))
  }
}

/** Only what somebody marked or decided about goes over; everything else is matched anew. */
async function moveMatches(both: Both): Promise<void> {
  const { work, kept, other, moved } = both
  const table = work.session.table('matches')
  const scores = work.session.table('job_scores')
  const known = new Map((await table.list({ where: { profile_id: kept } })).map((row) => [row.job_posting_id, row]))
  const isMarked = (row: { match_status: string; decision: string | null }): boolean =>
    !['pending', 'viewed'].includes(row.match_status) || row.decision !== null
  for (const row of (await table.list({ where: { profile_id: other } })).filter(isMarked)) {
    const same = known.get(row.job_posting_id)
    if (same && isMarked(same)) {
      moved.left.push('matches')
      continue
    }
    if (same) {
      moved.hiddenMatches.push(same.id)
      await table.delete({ id: same.id })
    }
    moved.moves.push(moveOf('matches', row.id, both))
    const score = await scores.find(row.job_score_id)
    if (score === undefined || score.profile_id !== other) continue
    const { job_posting_id, scoring_version_id } = score
    const taken = await scores.exists({ profile_id: kept, job_posting_id, scoring_version_id })
    if (!taken) moved.moves.push(moveOf('job_scores', score.id, both))
  }
}
