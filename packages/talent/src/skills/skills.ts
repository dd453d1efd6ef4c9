// The front door of skills: what a person can do, added, changed, taken away, and told with what supports it.
import type { PageOf, PageQuery } from '@moirai/contract/lists'
import {
  addSkill as addSkillInput,
  updateSkill as updateSkillInput,
  type AddSkill,
  type SkillView,
  type UpdateSkill,
} from '@moirai/contract/skills'
import { changedFields, recordAudit } from '../audit/audit.ts'
import { putInBatches } from '../batches.ts'
import { checked, idOfOnly, laterThan, refuseStale, refusingTaken } from '../checking.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'
import { idOf, noSuch } from '../identifiers.ts'
import type { Outcome } from '../outcome.ts'
import { findPerson } from '../people/people.ts'
import { putSkills, skillHere } from './put-skills.ts'
import { findSkill, personChanged, skillViews } from './skill-rows.ts'

export { putSkills } from './put-skills.ts'
export { putAssessedSkills, type AssessedSkill } from './assessed-skills.ts'
export { addEvidence, removeEvidence, restoreEvidence } from './evidences.ts'
export { replaceStatedSkills, type SkillInput } from './stated-skills.ts'

/** Adds a skill to a person, under the name the taxonomy knows it by. @throws Refusal `invalid`, `missing`, `taken`. */
export async function addSkill(context: Context, input: AddSkill): Promise<SkillView> {
  const said = checked(addSkillInput, input)
  return inTransaction(context, async (work) => {
    const { id: person } = await findPerson(work, said.person)
    return viewOf(work, idOfOnly(await putSkills(work, [{ ...said, person }])))
  })
}

/**
 * Adds up to 10,000 skills, in batches; one that cannot be added fails alone. People are named by their ids here.
 * @throws Refusal `limited`.
 */
export async function addSkills(context: Context, inputs: readonly AddSkill[]): Promise<Outcome[]> {
  return putInBatches(context, inputs, { schema: addSkillInput, put: putSkills })
}

/** Changes how well and how long. @throws Refusal `invalid`, `missing`, `stale`. */
export async function updateSkill(context: Context, id: string, input: UpdateSkill): Promise<SkillView> {
  const { ifUpdatedAt, ...said } = checked(updateSkillInput, input)
  return inTransaction(context, async (work) => {
    const skill = await findSkill(work, id)
    refuseStale(skill, ifUpdatedAt)
    const changes = {
      proficiency: said.proficiency,
      years: said.years === undefined ? undefined : (said.years?.toFixed(1) ?? null),
    }
    await work.session.table('skills').update(skill.id, { ...changes, updated_at: laterThan(skill, work.now()) })
    await personChanged(work, [skill.profile_id])
    await recordAudit(work, { action: 'skill.updated', subject: { type: 'skill', id: skill.id }, detail: changedFields(said) })
    return viewOf(work, skill.id)
  })
}

/** Takes a skill from a person; it can be restored. @throws Refusal `missing`. */
export async function removeSkill(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const skill = await findSkill(work, id)
    await work.session.table('skills').delete({ id: skill.id })
    await personChanged(work, [skill.profile_id])
    await recordAudit(work, { action: 'skill.removed', subject: { type: 'skill', id: skill.id } })
  })
}

/** Gives a skill back. @throws Refusal `missing`; `taken` where the person has it again by now. */
export async function restoreSkill(context: Context, id: string): Promise<SkillView> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('skills')
    const key = idOf(id, 'removed skill')
    const restored = await refusingTaken({ name: skillHere }, () => table.restore({ id: key }))
    if (restored === 0) throw noSuch('removed skill', id)
    await personChanged(work, [(await table.get(key)).profile_id])
    await recordAudit(work, { action: 'skill.restored', subject: { type: 'skill', id: key } })
    return viewOf(work, key)
  })
}

/** What a person can do, by name, each with what supports it. @throws Refusal `missing`. */
export async function listSkills(context: Context, person: string): Promise<SkillView[]> {
  return inSnapshot(context, async (work) => {
    const { id } = await findPerson(work, person)
    return skillViews(work, await work.session.table('skills').list({ where: { profile_id: id }, orderBy: { name: 'asc' } }))
  })
}

/** A page of the same. @throws Refusal `missing`; DatabaseError `cursor` where it is not one of this list. */
export async function pageSkills(context: Context, person: string, { limit, cursor }: PageQuery): Promise<PageOf<SkillView>> {
  return inSnapshot(context, async (work) => {
    const where = { profile_id: (await findPerson(work, person)).id }
    const page = await work.session.table('skills').page({ where, orderBy: { name: 'asc' }, limit, cursor })
    return { items: await skillViews(work, page.items), next: page.next }
  })
}

/** @throws Refusal `missing`. */
export async function showSkill(context: Context, id: string): Promise<SkillView> {
  return inSnapshot(context, async (work) => viewOf(work, (await findSkill(work, id)).id))
}

async function viewOf(work: Work, id: string): Promise<SkillView> {
  const [view] = await skillViews(work, [await work.session.table('skills').get(id)])
  if (!view) throw noSuch('skill', id)
  return view
}
