// Skills that an assessment found, written down when the person agrees, each with the words it rests on.
import type { Proficiency } from '@moirai/contract/words'
import { recordAudit } from '../audit/audit.ts'
import { laterThan } from '../checking.ts'
import type { Work } from '../context.ts'
import { loadSkillFinder, skillKey } from '../taxonomy/taxonomy.ts'
import { personChanged } from './skill-rows.ts'

export interface AssessedSkill {
  name: string
  proficiency: Proficiency
  /** `YYYY-MM-DD`. */
  occurredOn: string
  /** `quote` is what stands in the message from `start` to `end`. */
  evidences: readonly { messageId: string; start: number; end: number; quote: string; title: string }[]
}

/** A skill that is there takes the assessed proficiency over; evidence that is there is not written again. */
export async function putAssessedSkills(work: Work, profile_id: string, assessed: readonly AssessedSkill[]): Promise<void> {
  const { session } = work
  const find = await loadSkillFinder(work)
  const table = session.table('skills')
  const held = await table.list({ where: { profile_id } })
  const byKey = new Map(held.map((row) => [skillKey({ conceptId: row.concept_id, name: row.name }), row]))
  for (const { name, proficiency, occurredOn, evidences } of assessed) {
    const found = find(name)
    const now = work.now()
    const here = byKey.get(skillKey(found))
    const said = { proficiency, origin: 'assessed' as const, confirmed_at: now }
    if (here) await table.update(here.id, { ...said, updated_at: laterThan(here, now) })
    const { id } = here ?? (await table.insert({ profile_id, name: found.name, concept_id: found.conceptId, ...said }))
    const known = await session.table('evidences').list({ where: { skill_id: id, kind: 'assessment' } })
    const seen = new Set(known.map(({ message_id, start, end }) => `${message_id} ${start} ${end}`))
    const rows = new Map(evidences.map((one) => [`${one.messageId} ${one.start} ${one.end}`, one]))
    await session.table('evidences').insertMany(
      [...rows].flatMap(([key, { messageId, start, end, quote, title }]) => {
        if (seen.has(key)) return []
        const place = { message_id: messageId, start, end }
        return { skill_id: id, kind: 'assessment' as const, title, quote, ...place, occurred_on: occurredOn }
      }),
    )
    await recordAudit(work, { action: here ? 'skill.updated' : 'skill.added', subject: { type: 'skill', id } })
  }
  await personChanged(work, [profile_id])
}
