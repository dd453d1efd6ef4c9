// Blind mode: recruiters see what people can do, and not who they are, until something has been decided about them.
import type { BlindMode } from '@moirai/contract/fairness'
import { recordAudit } from '../audit/audit.ts'
import { inSnapshot, inTransaction, type Context, type Work } from '../context.ts'

const key = 'blind_mode'

export async function showBlindMode(context: Context): Promise<BlindMode> {
  return inSnapshot(context, async (work) => ({ on: await isBlind(work) }))
}

export async function setBlindMode(context: Context, { on }: BlindMode): Promise<BlindMode> {
  return inTransaction(context, async (work) => {
    await work.session.table('settings').upsert({ key, value: on }, { conflict: ['key'], update: ['value'] })
    await recordAudit(work, { action: 'blind_mode.set', subject: { type: 'setting', id: key }, detail: { on } })
    return { on }
  })
}

const isBlind = async ({ session }: Work): Promise<boolean> => (await session.table('settings').findBy({ key }))?.value === true

/**
 * The codes of those of these people whom a recruiter may not know yet, by id: nobody of their company has decided about them.
 * Undefined where blind mode is off.
 */
export async function blindCodes(
  context: Context,
  userId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  return inSnapshot(context, async (work) => {
    if (!(await isBlind(work))) return undefined
    const { session } = work
    const companies = await session.table('company_members').list({ where: { user_id: userId } })
    const jobs = await session.table('job_postings').list({
      where: { company_id: { in: companies.map(({ company_id }) => company_id) } },
      includeDeleted: true,
    })
    const decided = await session.table('matches').list({
      where: { profile_id: { in: [...ids] }, job_posting_id: { in: jobs.map(({ id }) => id) }, decision: { not: null } },
    })
    const known = new Set(decided.map(({ profile_id }) => profile_id))
    const people = await session.table('profiles').list({ where: { id: { in: ids.filter((id) => !known.has(id)) } } })
    return new Map(people.map(({ id, blind_code }) => [id, blind_code]))
  })
}
