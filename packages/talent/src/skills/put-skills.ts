// Skills added to people, many at once.
import type { addSkill } from '@moirai/contract/skills'
import { recordAudit } from '../audit/audit.ts'
import type { checked } from '../checking.ts'
import type { Work } from '../context.ts'
import { isUuid } from '../identifiers.ts'
import type { Outcome, Problem } from '../outcome.ts'
import { loadSkillFinder, skillKey } from '../taxonomy/taxonomy.ts'
import { personChanged } from './skill-rows.ts'

type NewSkill = ReturnType<typeof checked<typeof addSkill>>

export const skillHere: Problem = {
  column: 'skill',
  problem: 'This person has this skill already.',
  howToFix: 'Change the skill that is there.',
}

const noPerson: Problem = {
  column: 'person',
  problem: 'There is no person of this id.',
  howToFix: 'Give the id of somebody who is here.',
}

/** Adds skills to people by their ids; two spellings of one skill are one. */
export async function putSkills(work: Work, added: readonly NewSkill[]): Promise<Outcome[]> {
  const { session } = work
  const find = await loadSkillFinder(work)
  const ids = [...new Set(added.flatMap(({ person }) => (isUuid(person) ? [person.toLowerCase()] : [])))]
  const people = await session.table('profiles').list({ where: { id: { in: ids } } })
  const here = new Set(people.map(({ id }) => id))
  const table = session.table('skills')
  const held = await table.list({ where: { profile_id: { in: [...here] } } })
  const known = new Set(held.map((row) => `${row.profile_id} ${skillKey({ conceptId: row.concept_id, name: row.name })}`))
  const rows: (Parameters<typeof table.insert>[0] & { id: string })[] = []
  const outcomes = added.map((skill): Outcome => {
    const profile_id = skill.person.toLowerCase()
    if (!here.has(profile_id)) return { action: 'failed', ...noPerson }
    const found = find(skill.skill)
    const key = `${profile_id} ${skillKey(found)}`
    if (known.has(key)) return { action: 'failed', ...skillHere }
    known.add(key)
    const id = work.newId()
    rows.push({
      id,
      profile_id,
      name: found.name,
      concept_id: found.conceptId,
      proficiency: skill.proficiency ?? null,
      years: skill.years?.toFixed(1) ?? null,
      origin: skill.origin ?? 'stated',
    })
    return { action: 'created', id }
  })
  await table.insertMany(rows)
  if (rows.length > 0) await personChanged(work, [...new Set(rows.map(({ profile_id }) => profile_id))])
  await recordAudit(work, ...rows.map(({ id }) => ({ action: 'skill.added', subject: { type: 'skill', id } })))
  return outcomes
}
