// What supports a skill: added, taken away, given back. Scores do not read it.
import { addEvidence as addEvidenceInput, type AddEvidence, type EvidenceView } from '@moirai/contract/skills'
import { recordAudit } from '../audit/audit.ts'
import { checked } from '../checking.ts'
import { inTransaction, type Context } from '../context.ts'
import { Refusal } from '../errors.ts'
import { idOf, noSuch } from '../identifiers.ts'
import { evidenceView, findSkill } from './skill-rows.ts'

/** How many pieces of evidence a skill has at most. */
export const mostEvidences = 100

/** @throws Refusal `invalid`, `missing`, `limited`. */
export async function addEvidence(context: Context, input: AddEvidence): Promise<EvidenceView> {
  const { skillId, kind, title = null, quote = null, url = null, occurredOn = null } = checked(addEvidenceInput, input)
  return inTransaction(context, async (work) => {
    const { id: skill_id } = await findSkill(work, skillId)
    const table = work.session.table('evidences')
    if ((await table.count({ skill_id })) >= mostEvidences) {
      throw new Refusal('limited', `A skill has at most ${mostEvidences} pieces of evidence; remove some first.`)
    }
    const row = await table.insert({ skill_id, kind, title, quote, url, occurred_on: occurredOn })
    await recordAudit(work, { action: 'evidence.added', subject: { type: 'evidence', id: row.id } })
    return evidenceView(row)
  })
}

/** Hides it; it can be restored. @throws Refusal `missing`. */
export async function removeEvidence(context: Context, id: string): Promise<void> {
  await inTransaction(context, async (work) => {
    const key = idOf(id, 'evidence')
    if ((await work.session.table('evidences').delete({ id: key })) === 0) throw noSuch('evidence', id)
    await recordAudit(work, { action: 'evidence.removed', subject: { type: 'evidence', id: key } })
  })
}

/** @throws Refusal `missing`. */
export async function restoreEvidence(context: Context, id: string): Promise<EvidenceView> {
  return inTransaction(context, async (work) => {
    const table = work.session.table('evidences')
    const key = idOf(id, 'removed evidence')
    if ((await table.restore({ id: key })) === 0) throw noSuch('removed evidence', id)
    await recordAudit(work, { action: 'evidence.restored', subject: { type: 'evidence', id: key } })
    return evidenceView(await table.get(key))
  })
}
